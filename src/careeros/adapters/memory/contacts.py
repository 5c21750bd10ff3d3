from collections.abc import Collection, Mapping, Sequence
from datetime import date

from attrs import evolve, frozen

from careeros.adapters.memory.facts import MemoryFacts
from careeros.adapters.memory.histories import MemoryHistories
from careeros.adapters.memory.imports import MemoryImports
from careeros.adapters.memory.paging import page_of
from careeros.adapters.memory.store import Holdings
from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.folding import fold
from careeros.domain.history import NOTHING
from careeros.domain.identity.arriving import Arrival
from careeros.domain.identity.employers import employer_key
from careeros.domain.identity.intake import Found
from careeros.domain.identity.keys import SLUG, keys_of
from careeros.domain.identity.moving import Moves
from careeros.domain.identity.profiles import Jobs, Profiles, Recognised
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.pages import Page, PageRequest, name_and_id_of_cursor
from careeros.ports.contacts import Contacts


@frozen
class MemoryContacts(Contacts):
    _held: Holdings

    async def add(self, people: Sequence[Contact]) -> None:
        slugs = {contact.linkedin_slug for contact in self._held.contacts.values() if contact.linkedin_slug}
        for contact in people:
            if contact.linkedin_slug in slugs:
                raise Conflict("contact", str(contact.linkedin_slug))
            if contact.linkedin_slug:
                slugs.add(contact.linkedin_slug)
            self._held.contacts[contact.id] = contact

    async def get(self, contact_id: ContactId) -> Contact:
        found = self._held.contacts.get(contact_id)
        if found is None:
            raise NotFound("contact", str(contact_id))
        return found

    async def replace(self, people: Sequence[Contact]) -> None:
        self._of_versions({contact.id: contact.version - 1 for contact in people})
        self._held.contacts.update({contact.id: contact for contact in people})

    async def remove(self, contact_ids: Collection[ContactId]) -> None:
        gone = set(contact_ids)
        held = self._held
        for contact_id in gone:
            held.contacts.pop(contact_id, None)
            held.facts.pop(contact_id, None)
        for told in [told for told in held.histories if told[0] in gone]:
            del held.histories[told]
        for message_id in [of for of, state in held.messages.items() if state.message.contact_id in gone]:
            del held.messages[message_id]
        for place in [place for place in held.sketches if place[1] in gone]:
            del held.sketches[place]
        for kept in [kept for kept in held.earlier_drafts if kept[0] in gone]:
            del held.earlier_drafts[kept]

    async def match(self, arrivals: Sequence[Arrival | None]) -> tuple[Found, ...]:
        holders = self._by_key()
        return tuple(
            Found(place, contact.id, key.startswith(SLUG) and contact.said == arrival.digest)
            for place, arrival in enumerate(arrivals)
            if arrival is not None
            for key in arrival.keys
            for contact in holders.get(key, ())
        )

    async def recognise(self, people: Profiles) -> Recognised:
        holders, same, others = self._by_key(), dict[int, ContactId](), set[int]()
        jobs: list[tuple[object, ...]] = []
        for number, digest in enumerate(people.digests):
            slug, *further = people.keys(number)
            said = [contact.id for contact in holders.get(slug, ()) if contact.said == digest]
            alike = [(contact, key) for key in further for contact in holders.get(key, ())]
            if said:
                same[number] = said[0]
            elif [people.says_but_a_job(number, one) for one in holders.get(slug, ())] == [True]:
                (one,) = holders[slug]
                jobs.append((number, one.id, one.version, one.company, one.position, one.handles))
            elif slug in holders or any(one.linkedin_slug is None or key in one.handles for one, key in alike):
                others.add(number)
        return Recognised(same, frozenset(others), Jobs._make(zip(*jobs, strict=True)) if jobs else Jobs())

    async def add_profiles(self, people: Profiles, ids: Sequence[ContactId], *, by: ImportId) -> None:
        await self.add(people.contacts(ids, by=by))

    async def connected(self, day: date) -> tuple[int, int]:
        days = [one.connected_on for one in self._held.contacts.values() if one.connected_on]
        later = sum(one > day for one in days)
        return len(days) - later, later

    async def move(self, people: Moves, *, by: ImportId) -> None:
        known = self._of_versions(dict(zip(people.ids, people.versions, strict=True)))
        told = dict(zip(people.ids, people.facts, strict=True))
        await MemoryImports(self._held).remember(by, {of: [fact.id for fact in facts] for of, facts in told.items()})
        await MemoryFacts(self._held).add(told)
        jobs = zip(known, people.companies, people.positions, people.digests, strict=True)
        for one, company, position, digest in jobs:
            moved = evolve(one, company=company, position=position, shaped_by=by, said=digest, version=one.version + 1)
            self._held.contacts[one.id] = moved

    def _of_versions(self, versions: Mapping[ContactId, int]) -> list[Contact]:
        """Those who are there, each in that version; or `Conflict`."""
        for contact_id, version in versions.items():
            known = self._held.contacts.get(contact_id)
            if known is None or known.version != version:
                raise Conflict("contact", str(contact_id))
        return [self._held.contacts[contact_id] for contact_id in versions]

    def _by_key(self) -> dict[str, list[Contact]]:
        holders: dict[str, list[Contact]] = {}
        for contact in self._held.contacts.values():
            for key in keys_of(contact):
                holders.setdefault(key, []).append(contact)
        return holders

    async def page(self, wanted: ContactFilter, request: PageRequest) -> Page[Contact]:
        fitting = [self._held.contacts[one] for one in await self.fitting(self._held.contacts, wanted)]
        after = None if request.after is None else name_and_id_of_cursor(request.after)
        return page_of(fitting, request, key=lambda contact: (fold(contact.name.full), contact.id), after=after)

    async def fitting(self, contact_ids: Collection[ContactId], wanted: ContactFilter) -> frozenset[ContactId]:
        people = await self.many(contact_ids)
        told = await MemoryHistories(self._held).many(people)
        return frozenset(
            contact.id
            for contact in people.values()
            if wanted.lets_through(contact, told.get(contact.id, NOTHING).last_contact_at)
        )

    async def at(self, company: str) -> tuple[Contact, ...]:
        wanted = company_key(company)
        found = (
            contact
            for contact in self._held.contacts.values()
            if company_key(contact.company) == wanted
            or any(employer_key(fact) == wanted for fact in self._held.facts.get(contact.id, ()))
        )
        return tuple(sorted(found, key=lambda contact: contact.id)) if wanted else ()

    async def blocked_with(self, keys: Collection[str]) -> dict[str, tuple[Contact, ...]]:
        holders = {
            key: [one for one in with_key if one.blocked and key in (f"{SLUG}{one.linkedin_slug}", *one.handles)]
            for key, with_key in self._by_key().items()
            if key in set(keys)
        }
        return {key: tuple(sorted(who, key=lambda one: one.id)) for key, who in holders.items() if who}

    async def blocked_on(self, days: Collection[date]) -> tuple[Contact, ...]:
        people = sorted(self._held.contacts.values(), key=lambda contact: contact.id)
        return tuple(one for one in people if one.blocked and one.connected_on in days)

    async def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        return {wanted: self._held.contacts[wanted] for wanted in contact_ids if wanted in self._held.contacts}

    async def count(self) -> int:
        return len(self._held.contacts)
