from collections.abc import Sequence

from attrs import frozen

from careeros.application.value_sources import value_sources
from careeros.domain.approval import State
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.drafting import Draft
from careeros.domain.facts import Fact
from careeros.domain.history import History
from careeros.domain.identity.merging import Merge
from careeros.domain.identity.sources import Sources
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.imports import ReportedRow
from careeros.domain.pages import Page, PageRequest
from careeros.domain.work import WorkItem
from careeros.ports.unit_of_work import BeginWork, UnitOfWork


@frozen
class Held:
    """All that is held of one person but what is computed from it (vectors, words, sketches).

    Attributes:
        history: what passed, None when nothing did.
        messages: in their states.
        before: the contact as it was before imports and merges changed it.
        merges: who was made one with them, each as they were.
        rows: what the reports of imports say of them and of who was made one with them.
        apart_from: whom a person keeps apart from them.
        earlier_drafts: what a model wrote to them, kept to be used again.
        work: what is to be done or was done about them.
        sources: where each value of the contact is from.
    """

    contact: Contact
    facts: tuple[Fact, ...]
    history: History | None
    messages: tuple[State, ...]
    before: tuple[Contact, ...]
    merges: tuple[Merge, ...]
    rows: tuple[ReportedRow, ...]
    apart_from: frozenset[ContactId]
    earlier_drafts: tuple[Draft, ...]
    work: tuple[WorkItem, ...]
    sources: Sources


@frozen
class ShowHeld:
    """Show what is held of everybody, by name, or of one person: what an export consists of."""

    begin: BeginWork

    async def __call__(self, request: PageRequest, *, by: OwnerId, of: ContactId | None = None) -> Page[Held]:
        async with self.begin(by) as work:
            if of is not None:
                return Page(await _held(work, [await work.contacts.get(of)]), None)
            page = await work.contacts.page(ContactFilter(), request)
            return Page(await _held(work, page.items), page.next)


async def _held(work: UnitOfWork, people: Sequence[Contact]) -> tuple[Held, ...]:
    ids = [contact.id for contact in people]
    facts, histories = await work.facts.of_each(ids), await work.histories.many(ids)
    merges, apart = await work.identities.merged_into(ids), await work.identities.kept_apart_from(ids)
    whose = {contact_id: contact_id for contact_id in ids}
    whose |= {merge.gone.id: contact_id for contact_id, every in merges.items() for merge in every}
    rows: dict[ContactId, list[ReportedRow]] = {}
    for reported in await work.imports.rows_on(whose):
        if reported.row.contact_id is not None:
            rows.setdefault(whose[reported.row.contact_id], []).append(reported)
    sources = await value_sources(work, people, merges)
    drafts, items = await work.earlier_drafts.to(ids), await work.work.on(ids)
    messages, traces = await work.messages.to_each(ids), await work.erasure.traces_of(ids)
    return tuple(
        [
            Held(
                contact,
                facts.get(contact.id, ()),
                histories.get(contact.id),
                messages.get(contact.id, ()),
                tuple(trace for trace in traces[contact.id] if trace != contact),
                merges.get(contact.id, ()),
                tuple(rows.get(contact.id, ())),
                apart.get(contact.id, frozenset()),
                drafts.get(contact.id, ()),
                items.get(contact.id, ()),
                sources[contact.id],
            )
            for contact in people
        ]
    )
