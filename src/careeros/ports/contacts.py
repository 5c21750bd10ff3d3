"""The people one knows."""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from datetime import date
from typing import Protocol

from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.identity.arriving import Arrival
from careeros.domain.identity.intake import Found
from careeros.domain.identity.moving import Moves
from careeros.domain.identity.profiles import Profiles, Recognised
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.pages import Page, PageRequest


class Contacts(Protocol):
    @abstractmethod
    async def add(self, people: Sequence[Contact]) -> None:
        """Keep new contacts; a slug that another contact of the owner has raises `Conflict`."""

    @abstractmethod
    async def get(self, contact_id: ContactId) -> Contact:
        """Return the contact, or raise `NotFound`. Somebody else's is not found."""

    @abstractmethod
    async def replace(self, people: Sequence[Contact]) -> None:
        """Put each in place of its version before (`version` - 1), or raise `Conflict`: then do not commit."""

    @abstractmethod
    async def remove(self, contact_ids: Collection[ContactId]) -> None:
        """Let contacts go with all that hangs on them (facts, keys, messages); who is not there is passed over."""

    @abstractmethod
    async def match(self, arrivals: Sequence[Arrival | None]) -> tuple[Found, ...]:
        """Every contact that shares a key with an arrival (`identity.keys.keys_of`), in no order, a pair perhaps more
        than once. An arrival that is None has none. Left out may be who has another slug than the arrival and shares
        but name and day, and, where the contact of the arrival's slug says the same already, everybody else.
        """

    @abstractmethod
    async def recognise(self, people: Profiles) -> Recognised:
        """The same for profiles: who of them is known. Left out is who has another slug and shares but name and day.
        Of whom one `says_but_a_job` is among the jobs, or else among the others.
        """

    @abstractmethod
    async def add_profiles(self, people: Profiles, ids: Sequence[ContactId], *, by: ImportId) -> None:
        """Keep `people.contacts(ids, by=by)`, as `add` does."""

    @abstractmethod
    async def connected(self, day: date) -> tuple[int, int]:
        """How many contacts' connections on LinkedIn are of that day or before, and how many are later."""

    @abstractmethod
    async def move(self, people: Moves, *, by: ImportId) -> None:
        """Give people another job, as `replace` does, and the facts that tell of it: the contact is the work of `by`,
        an import that is kept, and of the row of that digest. Who they were is remembered as by `Imports.remember`.
        """

    @abstractmethod
    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        """List by name, then id."""

    @abstractmethod
    async def fitting(self, contact_ids: Collection[ContactId], wanted: ContactFilter) -> frozenset[ContactId]:
        """Those of these contacts that the filter lets through."""

    @abstractmethod
    async def at(self, company: str) -> tuple[Contact, ...]:
        """Who works at the company, or did by a fact of the kind `employer`; companies are compared by
        `companies.company_key`. In order of id.
        """

    @abstractmethod
    async def blocked_with(self, keys: Collection[str]) -> dict[str, tuple[Contact, ...]]:
        """Those of the keys (of a slug or among handles) that blocked contacts have, each with these in order of id."""

    @abstractmethod
    async def blocked_on(self, days: Collection[date]) -> tuple[Contact, ...]:
        """Blocked contacts whose connection is of one of these days, in order of id."""

    @abstractmethod
    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        """Those of the named contacts that there are."""

    @abstractmethod
    async def count(self) -> int:
        """How many there are."""
