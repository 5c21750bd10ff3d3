"""Taking what passed: messages, invitations and notes of an export, joined to the contacts that there are."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from attrs import Factory, define, field, frozen

from careeros.domain.approval import Sent
from careeros.domain.audit import AuditEvent
from careeros.domain.facts import LONGEST_FACT, Fact, note_fact
from careeros.domain.history import NOTHING, History, HistoryEvent, Told, folded, what_is_new
from careeros.domain.ids import ContactId, FactId, ImportId, MessageId, OwnerId
from careeros.domain.imports import Outcome, RowResult
from careeros.domain.pages import PageRequest
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.messages import MessageFilter
from careeros.ports.unit_of_work import UnitOfWork

_A_PAGE = 1_000
_UNKNOWN = "Known from messages only: import Connections.csv to make them a contact."


@frozen
class HistoryTaken:
    """What became of it: rows, one for each person; of how many contacts it tells, how many people are none, how many
    notes are new, and the messages that were found to be answered.
    """

    rows: tuple[RowResult, ...] = ()
    contacts: int = 0
    unknown: int = 0
    notes: int = 0
    replied: tuple[MessageId, ...] = ()
    facts: Mapping[ContactId, tuple[Fact, ...]] = field(factory=dict[ContactId, tuple[Fact, ...]])


@define
class _Tally:
    rows: list[RowResult] = Factory(list[RowResult])
    facts: dict[ContactId, tuple[Fact, ...]] = Factory(dict[ContactId, tuple[Fact, ...]])


@frozen
class TakeHistory:
    """Part of an import, in its unit of work: nothing is committed here. Each import keeps what it tells itself, known
    before or not, so that any other can be undone. Taken again, it changes nothing that is shown.
    """

    clock: Clock
    ids: IdSource

    async def __call__(
        self, events: Iterator[HistoryEvent], import_id: ImportId, work: UnitOfWork, *, by: OwnerId
    ) -> HistoryTaken:
        told = await asyncio.to_thread(lambda: tuple(folded(events).values()))
        whose = await work.histories.whose([one.person for one in told])
        by_contact: dict[ContactId, list[Told]] = {}
        for one in told:
            if one.person in whose:
                by_contact.setdefault(whose[one.person], []).append(one)
        tally = _Tally([_no_contact(one) for one in told if one.person not in whose])
        unknown = len(tally.rows)
        await self._keep(by_contact, import_id, work, tally)
        await work.facts.add(tally.facts)
        replied = await self._replied(by_contact, work, by)
        notes = sum(map(len, tally.facts.values()))
        return HistoryTaken(tuple(tally.rows), len(by_contact), unknown, notes, replied, tally.facts)

    async def _keep(
        self, by_contact: Mapping[ContactId, list[Told]], import_id: ImportId, work: UnitOfWork, tally: _Tally
    ) -> None:
        before = await work.histories.many(by_contact)
        said = {contact_id: _said(told) for contact_id, told in by_contact.items()}
        for contact_id, told in by_contact.items():
            known = before.get(contact_id, NOTHING)
            after = known.together(said[contact_id])
            notes = await self._new_notes(contact_id, told, work) if any(one.notes for one in told) else ()
            if notes:
                tally.facts[contact_id] = notes
            outcome = Outcome.UPDATED if notes or after != known else Outcome.UNCHANGED
            reason = what_is_new(known, after, len(notes))
            tally.rows.append(RowResult(told[0].file, told[0].line, outcome, reason, contact_id))
        await work.histories.add(import_id, {of: history for of, history in said.items() if history != NOTHING})

    async def _new_notes(self, contact_id: ContactId, told: list[Told], work: UnitOfWork) -> tuple[Fact, ...]:
        """The notes that are not known yet, in the words of the file."""
        known = {fact.text for fact in await work.facts.of(contact_id)}
        now = self.clock.now()
        written = {note.text[:LONGEST_FACT]: note for one in told for note in one.notes}
        facts = (
            note_fact(FactId(self.ids.new_id()), kind="note", text=text, source=note.file, at=note.at or now)
            for text, note in written.items()
        )
        return tuple(fact for fact in facts if fact.text not in known)

    async def _replied(
        self, by_contact: Mapping[ContactId, list[Told]], work: UnitOfWork, by: OwnerId
    ) -> tuple[MessageId, ...]:
        """Messages that went out before the person last wrote are answered."""
        answered = {contact_id: at for contact_id, told in by_contact.items() if (at := _answered(told))}
        replied = list[MessageId]()
        after: str | None = None
        while answered:
            page = await work.messages.page(MessageFilter(frozenset({Sent.name})), PageRequest(_A_PAGE, after))
            for state in page.items:
                at = answered.get(state.message.contact_id)
                if isinstance(state, Sent) and at and at > state.at:
                    await work.messages.replace(state.read_of_reply(at=at))
                    replied.append(state.message.id)
                    await work.audit.append([_event(state, self.clock.now(), by)])
            after = page.next
            if after is None:
                break
        return tuple(replied)


def _no_contact(one: Told) -> RowResult:
    return RowResult(one.file, one.line, Outcome.SKIPPED, _UNKNOWN)


def _said(told: Iterable[Told]) -> History:
    said = NOTHING
    for one in told:
        said = said.together(one.history)
    return said


def _answered(told: list[Told]) -> datetime | None:
    return max((one.history.answered_at for one in told if one.history.answered_at), default=None)


def _event(state: Sent, at: datetime, by: OwnerId) -> AuditEvent:
    return AuditEvent(at, by, "replied", str(state.message.id), state.message.fingerprint)
