"""What passed between the owner and the people they know."""

from abc import abstractmethod
from collections.abc import Collection, Mapping
from typing import Protocol

from careeros.domain.history import Apart, Correspondent, History
from careeros.domain.ids import ContactId, ImportId


class Histories(Protocol):
    """What several imports tell of a person is one history (`History.together`). It goes when the contact goes."""

    @abstractmethod
    async def add(self, import_id: ImportId, told: Mapping[ContactId, History]) -> None:
        """Keep what an import tells, once for each contact. An unknown contact raises `NotFound`.

        The import itself is kept in the same unit of work, before or after.
        """

    @abstractmethod
    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, History]:
        """The histories of those of the contacts that have one."""

    @abstractmethod
    async def whose(self, people: Collection[Correspondent]) -> dict[Correspondent, ContactId]:
        """The contacts that are meant: by the slug; without one, by the name, where only one contact has it. Who is no
        contact is left out.
        """

    @abstractmethod
    async def move(self, source: ContactId, target: ContactId) -> Apart:
        """Make what passed with one contact a part of what passed with another; both exist. Answers with how it was."""

    @abstractmethod
    async def move_back(self, source: ContactId, target: ContactId, apart: Apart) -> None:
        """Take a move back; both exist again. What imports told since stays with the target, and what was forgotten
        since stays forgotten.
        """

    @abstractmethod
    async def forget(self, import_id: ImportId) -> None:
        """Forget what an import told."""
