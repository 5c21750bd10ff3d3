from collections.abc import Sequence

from attrs import frozen

from careeros.application.search.ask import AskToIndex
from careeros.domain.audit import AuditEvent
from careeros.domain.contacts import Contact
from careeros.domain.errors import InvalidInput
from careeros.domain.facts import Fact
from careeros.domain.identity.merging import Merge, merged, two_people, values_kept
from careeros.domain.identity.parting import parted
from careeros.domain.identity.suspects import Suspicion, suspicion
from careeros.domain.ids import ContactId, MergeId, OwnerId
from careeros.domain.pages import Page, PageRequest, cursor_of, place_of_cursor
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.phone_numbers import PhoneNumbers
from careeros.ports.unit_of_work import BeginWork


@frozen
class ListDuplicates:
    """Who may be one person, most likely first; whom a person keeps apart is not among them."""

    begin: BeginWork
    phones: PhoneNumbers

    async def __call__(self, request: PageRequest, *, by: OwnerId) -> Page[Suspicion]:
        async with self.begin(by) as work:
            pairs = await work.identities.alike()
        weighed = [found for one, other in pairs if (found := suspicion(one, other, self.phones.is_mobile)) is not None]
        weighed.sort(key=lambda found: (-found.confidence, found.a, found.b))
        first = 0 if request.after is None else place_of_cursor(request.after) + 1
        shown = tuple(weighed[first : first + request.limit])
        more = len(weighed) > first + request.limit
        return Page(shown, cursor_of(str(first + request.limit - 1)) if more else None)


@frozen
class MergeContacts:
    """Take contact `b` into `a`: every value is kept with its source, facts, messages and opt-outs move along.

    So does what passed between them and the owner, and work that waits; that stays with `a` when the merge is taken
    back.
    """

    begin: BeginWork
    clock: Clock
    ids: IdSource
    ask_to_index: AskToIndex

    async def __call__(self, a: ContactId, b: ContactId, *, by: OwnerId) -> tuple[Contact, tuple[Fact, ...]]:
        two_people(a, b)
        now = self.clock.now()
        async with self.begin(by) as work:
            await work.imports.take_turn()
            kept, gone = await work.contacts.get(a), await work.contacts.get(b)
            after = merged(kept, gone)
            moved = await work.identities.move(b, a)
            passed = await work.histories.move(b, a)
            for apart in (await work.identities.kept_apart_from([b])).get(b, frozenset()) - {a}:
                await work.identities.separate(a, apart, at=now)
            await work.contacts.remove([b])
            await work.contacts.replace([after])
            noted = values_kept(after, gone, at=now, new_id=self.ids.new_id)
            await work.facts.add({a: noted})
            merge_id = MergeId(self.ids.new_id())
            await work.identities.add(
                Merge(merge_id, now, kept, gone, moved.facts, tuple(fact.id for fact in noted), moved.messages, passed)
            )
            await work.audit.append([AuditEvent(now, by, "contacts merged", f"{a} {b}")])
            known = await work.facts.of(a)
            asked = await self.ask_to_index(work, [a, b], by=by)
            await work.commit()
        await self.ask_to_index.wake(asked)
        return after, known


@frozen
class UnmergeContact:
    """Take the newest merge into a contact back: two contacts as before, which are kept apart from now on.

    Values that came since stay: with the one whose key they came by as far as that can be told, else with the one that
    was kept, as facts and what passed since do.
    """

    begin: BeginWork
    clock: Clock
    ask_to_index: AskToIndex

    async def __call__(self, contact_id: ContactId, *, by: OwnerId) -> Sequence[Contact]:
        now = self.clock.now()
        async with self.begin(by) as work:
            await work.imports.take_turn()
            present = await work.contacts.get(contact_id)
            merge = await work.identities.latest(contact_id)
            if merge is None:
                raise InvalidInput("Nobody was merged into this contact.", "List contacts, and choose one that was.")
            kept, gone = parted(merge, present)
            await work.facts.remove(merge.noted)
            await work.contacts.replace([kept])
            await work.contacts.add([gone])
            await work.identities.move_back(merge)
            await work.histories.move_back(gone.id, kept.id, merge.passed)
            await work.identities.remove(merge.id)
            await work.identities.separate(kept.id, gone.id, at=now)
            await work.audit.append([AuditEvent(now, by, "merge undone", f"{kept.id} {gone.id}")])
            asked = await self.ask_to_index(work, [kept.id, gone.id], by=by)
            await work.commit()
        await self.ask_to_index.wake(asked)
        return kept, gone


@frozen
class SeparateContacts:
    """Remember that two contacts are two people: they are not offered again."""

    begin: BeginWork
    clock: Clock

    async def __call__(self, a: ContactId, b: ContactId, *, by: OwnerId) -> None:
        two_people(a, b)
        now = self.clock.now()
        async with self.begin(by) as work:
            await work.contacts.get(a)
            await work.contacts.get(b)
            await work.identities.separate(a, b, at=now)
            await work.audit.append([AuditEvent(now, by, "contacts kept apart", f"{a} {b}")])
            await work.commit()
