"""May somebody be written to?"""

from collections.abc import Collection

from careeros.domain.contacts import Contact
from careeros.domain.errors import DomainError
from careeros.domain.identity.blocking import WasErased, closed_by, closed_by_day, require_open
from careeros.domain.identity.keys import EMAIL, SLUG, ways_to
from careeros.domain.ids import ContactId
from careeros.ports.unit_of_work import UnitOfWork


async def require_contactable(work: UnitOfWork, contact_id: ContactId) -> None:
    """Raises `DoNotContact` for a blocked contact and for one who has a profile, mailbox or number in common with them,
    and `WasErased` for one at the address of somebody erased.
    """
    for refused in (await not_contactable(work, [await work.contacts.get(contact_id)])).values():
        raise refused


async def not_contactable(work: UnitOfWork, people: Collection[Contact]) -> dict[ContactId, DomainError]:
    """Those who may not be written to, each with the reason."""
    ways = {contact.id: ways_to(contact) for contact in people}
    every = {key for keys in ways.values() for key in keys}
    erased = await work.suppressions.held([key for key in every if key.startswith((SLUG, EMAIL))])
    blocked_with = await work.contacts.blocked_with(every)
    blocked_on = await _blocked_on_their_days(work, people)
    refused: dict[ContactId, DomainError] = {}
    for contact in people:
        keys = ways[contact.id]
        if erased.intersection(keys):
            refused[contact.id] = WasErased(contact.id)
        elif (closed := closed_by(contact, keys, blocked_with)) is not None:
            refused[contact.id] = closed
        elif (maybe := closed_by_day(contact, blocked_on.get(contact.id, ()))) is not None:
            refused[contact.id] = maybe
        try:
            require_open(contact)
        except DomainError as why:
            refused[contact.id] = why
    return refused


async def _blocked_on_their_days(work: UnitOfWork, people: Collection[Contact]) -> dict[ContactId, list[Contact]]:
    """Who is blocked and was connected on the same day as each, but for whom a person keeps apart from them."""
    blocked = await work.contacts.blocked_on({one.connected_on for one in people if one.connected_on})
    found: dict[ContactId, list[Contact]] = {}
    for one in people:
        if same_day := [other for other in blocked if other.connected_on == one.connected_on]:
            found[one.id] = same_day
    apart = await work.identities.kept_apart_from(found) if found else {}
    return {of: [one for one in same_day if one.id not in apart.get(of, ())] for of, same_day in found.items()}
