from attrs import frozen

from careeros.domain.companies import company_key
from careeros.domain.errors import InvalidInput
from careeros.domain.identity.acquaintance import Acquaintance, acquaintance
from careeros.domain.ids import OwnerId
from careeros.domain.pages import Page, PageRequest, cursor_of, place_of_cursor
from careeros.ports.clock import Clock
from careeros.ports.unit_of_work import BeginWork


@frozen
class ListAcquaintances:
    """Whom do I know at a company, now or before? The strongest tie first, and what it rests on."""

    begin: BeginWork
    clock: Clock

    async def __call__(self, company: str, request: PageRequest, *, by: OwnerId) -> Page[Acquaintance]:
        if not company_key(company):
            raise InvalidInput(f"'{company[:60]}' names no company.", "Give the company's name.")
        now = self.clock.now()
        async with self.begin(by) as work:
            people = await work.contacts.at(company)
            ids = [contact.id for contact in people]
            facts, messages = await work.facts.of_each(ids), await work.messages.to_each(ids)
        ties = [
            acquaintance(company, contact, facts.get(contact.id, ()), messages.get(contact.id, ()), now=now)
            for contact in people
        ]
        ties.sort(key=lambda tie: (-tie.strength, tie.name, tie.contact_id))
        first = 0 if request.after is None else place_of_cursor(request.after) + 1
        shown = tuple(ties[first : first + request.limit])
        more = len(ties) > first + request.limit
        return Page(shown, cursor_of(str(first + request.limit - 1)) if more else None)
