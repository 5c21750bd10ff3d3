"""Two contacts that a person says are one. Back again they come by `parting`."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from attrs import evolve, field, frozen

from careeros.domain.contacts import Contact, Name
from careeros.domain.errors import InvalidInput
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.history import Apart
from careeros.domain.identity.keys import keys_of
from careeros.domain.identity.names import fuller
from careeros.domain.identity.renewing import both_notes, united
from careeros.domain.ids import BatchId, FactId, MergeId, MessageId


@frozen
class Merge:
    """One contact taken into another: both as they were, and what moved, so that it can be taken back.

    Attributes:
        moved: facts of the one that is gone.
        noted: facts that keep values which the other's took the place of.
        messages: those of the one that is gone, with the batch that each was of.
        passed: what passed with each of the two; the one that is gone is the source.
    """

    id: MergeId
    at: datetime
    kept: Contact
    gone: Contact
    moved: tuple[FactId, ...] = ()
    noted: tuple[FactId, ...] = ()
    messages: dict[MessageId, BatchId | None] = field(factory=dict[MessageId, BatchId | None])
    passed: Apart = field(factory=Apart)


def two_people(one: UUID, other: UUID) -> None:
    """Raises `InvalidInput` where both are the same contact."""
    if one == other:
        raise InvalidInput("Both are the same contact.", "Name two contacts.")


def merged(kept: Contact, gone: Contact) -> Contact:
    """The contact that both become: what the first says stands, what only the second says is added, and who could be
    found by a key still can. An opt-out of either stays.
    """
    both = evolve(
        kept,
        name=_fuller_name(kept.name, gone.name),
        company=kept.company or gone.company,
        position=kept.position or ("" if kept.company else gone.position),
        location=kept.location or gone.location,
        linkedin_slug=kept.linkedin_slug or gone.linkedin_slug,
        emails=united(kept.emails, gone.emails),
        phones=united(kept.phones, gone.phones),
        tags=united(kept.tags, gone.tags),
        notes=both_notes(kept.notes, gone.notes),
        connected_on=kept.connected_on or gone.connected_on,
        shaped_by=None,
        said="",
        blocked=kept.blocked or gone.blocked,
        block_reason="; ".join(dict.fromkeys(filter(None, (kept.block_reason, gone.block_reason)))),
        version=kept.version + 1,
    )
    known = set(keys_of(both))
    further = [key for key in (*gone.handles, *keys_of(gone), *keys_of(kept)) if key not in known]
    return evolve(both, handles=united(kept.handles, tuple(dict.fromkeys((*gone.handles, *further)))))


def values_kept(after: Contact, gone: Contact, *, at: datetime, new_id: Callable[[], UUID]) -> tuple[Fact, ...]:
    """What the one that is gone said otherwise, as facts with its source: nothing of it is lost."""
    otherwise: list[tuple[str, str]] = []
    if gone.name.full and fold(gone.name.full) != fold(after.name.full):
        otherwise.append(("note", f"Also called {gone.name.full}"))
    if gone.company and fold(gone.company) != fold(after.company):
        otherwise.append(("employer", f"{gone.position} at {gone.company}" if gone.position else gone.company))
    elif gone.position and fold(gone.position) != fold(after.position):
        otherwise.append(("position", gone.position))
    if gone.location and fold(gone.location) != fold(after.location):
        otherwise.append(("location", gone.location))
    if gone.linkedin_slug and gone.linkedin_slug != after.linkedin_slug:
        otherwise.append(("note", f"Has the LinkedIn profile {gone.linkedin_slug}, too"))
    if gone.connected_on and gone.connected_on != after.connected_on:
        otherwise.append(("note", f"Connected on {gone.connected_on.isoformat()}, too"))
    return tuple(Fact(FactId(new_id()), kind, text[:2_000], gone.source or "you", at) for kind, text in otherwise)


def _fuller_name(kept: Name, gone: Name) -> Name:
    return gone if not kept.full or fuller(gone.full, kept.full) else kept
