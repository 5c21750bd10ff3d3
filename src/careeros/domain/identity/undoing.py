"""Taking an import back: what goes, what is put back, and what stays because somebody touched it since."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import define, evolve, frozen

from careeros.domain.contacts import Contact
from careeros.domain.errors import DomainError
from careeros.domain.ids import ContactId, FactId, ImportId
from careeros.domain.imports import ImportChange


@define
class UndoneAlready(DomainError):
    """The import was taken back before."""

    code = "undone-already"
    import_id: ImportId
    at: datetime

    @property
    def message(self) -> str:
        return f"The import {self.import_id} was undone already, on {self.at:%d %B %Y}."

    @property
    def mend(self) -> str:
        return "Import the file again if you want its contacts back."


@frozen
class Standing:
    """How a contact stands that an import made, or changed (then `change` says what it was before).

    Attributes:
        messages: is there a message to it?
        told: are there facts that the import did not add?
        imported_again: does another import that stands have it?
        merged: was another contact merged into it?
        heir: the earliest later import that stands and has it; of one that was changed, and says who they are.
    """

    contact: Contact
    change: ImportChange | None = None
    messages: bool = False
    told: bool = False
    imported_again: bool = False
    merged: bool = False
    heir: ImportId | None = None


@frozen
class Kept:
    """A contact that stays as it is, and why."""

    contact_id: ContactId
    reason: str


@frozen
class TakenBack:
    """What taking an import back does: contacts that go, contacts put back, facts that go with them, what stays, and
    the later imports whose work those are from now on that stay and are in one.
    """

    removed: tuple[ContactId, ...]
    put_back: tuple[Contact, ...]
    facts: tuple[FactId, ...]
    kept: tuple[Kept, ...]
    heirs: Mapping[ContactId, ImportId]


def take_back(import_id: ImportId, standings: Iterable[Standing], merged_away: Iterable[ContactId]) -> TakenBack:
    """Decide on all that an import made or changed; `merged_away` are contacts of these that a person
    has merged into others.
    """
    removed: list[ContactId] = []
    put_back: list[Contact] = []
    facts: list[FactId] = []
    heirs: dict[ContactId, ImportId] = {}
    kept = [Kept(contact_id, "It was merged into another contact since.") for contact_id in merged_away]
    for standing in standings:
        reason = _touched(import_id, standing)
        if reason:
            kept.append(Kept(standing.contact.id, reason))
            if standing.heir:
                heirs[standing.contact.id] = standing.heir
        elif standing.change is None:
            removed.append(standing.contact.id)
        else:
            put_back.append(_as_before(standing.contact, standing.change.before))
            facts += standing.change.facts
    return TakenBack(tuple(removed), tuple(put_back), tuple(facts), tuple(kept), heirs)


def _touched(import_id: ImportId, standing: Standing) -> str:
    """Why it stays, "" when nobody has touched it since."""
    made = standing.change is None
    touches = (
        (standing.merged, "Another contact was merged into it since."),
        (standing.contact.shaped_by != import_id and not _only_told(standing), "It was changed since."),
        (made and standing.messages, "A message to it was written since."),
        (made and standing.told, "A fact was added since."),
        (made and standing.contact.blocked, "It was marked as not to be contacted."),
        (made and standing.imported_again, "Another import has it too."),
        (not made and standing.heir and not _only_told(standing), "Another import has it too."),
    )
    return next((reason for touched, reason in touches if touched), "")


def _only_told(standing: Standing) -> bool:
    """Whether the import brought facts and nothing else, and the contact is as it was then."""
    return standing.change is not None and standing.change.before == standing.contact


def _as_before(now: Contact, before: Contact) -> Contact:
    """Who made it may be another by now than who made it then (see `TakenBack.heirs`)."""
    since = {"blocked": now.blocked, "block_reason": now.block_reason, "made_by": now.made_by}
    return evolve(before, **since, version=now.version + 1)
