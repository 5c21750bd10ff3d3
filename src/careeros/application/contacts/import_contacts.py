import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path

from attrs import Factory, define, evolve, frozen

from careeros.application.contacts.keeping_out import erased_among
from careeros.application.contacts.side_by_side import ComingLots, WritingBehind, side_by_side
from careeros.application.contacts.take_history import HistoryTaken, TakeHistory
from careeros.application.search.ask import AskToIndex
from careeros.domain.columns import Columns, told_columns
from careeros.domain.contacts import Contact
from careeros.domain.errors import InvalidInput
from careeros.domain.facts import Fact
from careeros.domain.identity.arriving import Arrival
from careeros.domain.identity.intake import Decided, Found, Intake, Settled, to_look_at
from careeros.domain.identity.joining import Merges, is_of_the_gone
from careeros.domain.identity.keys import Canon, keys_of, same_person
from careeros.domain.identity.lots import Lot, lots
from careeros.domain.ids import BatchId, ContactId, FactId, ImportId, OwnerId
from careeros.domain.imports import (
    NEEDS_A_LOOK,
    ImportSummary,
    Outcome,
    RowResult,
    RowResults,
    count,
)
from careeros.ports.clock import Clock
from careeros.ports.contact_source import ContactSource, SenderProfile, SourceContents
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

_MISSING = 3
"""So many newer connections no export lacks by chance: now and then somebody ends one."""

MOST_ROWS = 1_000
"""How many rows a report holds; of a larger import, those that need a look."""


@frozen
class ImportReport:
    """What an import did; of a preview, what it would do (its summary's id is of nothing kept).

    `rows` are all of a small import (`MOST_ROWS`); of a larger one those that need a look, up to so many. `columns`
    says what each column was taken for, where that was guessed; `history` what became of messages, invitations and
    notes, where the file has any.
    """

    summary: ImportSummary
    rows: tuple[RowResult, ...]
    columns: Columns | None = None
    history: HistoryTaken | None = None

    @property
    def rows_omitted(self) -> int:
        return sum(self.summary.counts.values()) - len(self.rows)


@define
class _Tally:
    """The rows so far: how many of each outcome, and those to show."""

    counts: dict[Outcome, int] = Factory(lambda: count(()))
    every: list[RowResult] = Factory(list[RowResult])
    look: list[RowResult] = Factory(list[RowResult])
    changed: list[ContactId] = Factory(list[ContactId])
    people: int = 0

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    def enter(self, rows: RowResults) -> None:
        if self.total <= MOST_ROWS:
            self.every += rows.part(0, MOST_ROWS + 1).each()
        counts = {outcome: rows.outcomes.count(outcome) for outcome in Outcome}
        if any(counts[outcome] for outcome in NEEDS_A_LOOK) and len(self.look) < MOST_ROWS:
            look = (row for row in rows.each() if row.outcome in NEEDS_A_LOOK)
            self.look += islice(look, MOST_ROWS - len(self.look))
        for outcome, number in counts.items():
            self.counts[outcome] += number

    def shown(self) -> tuple[RowResult, ...]:
        return tuple(self.every if self.total <= MOST_ROWS else self.look)


@frozen
class ImportContacts:
    """Take a file of contacts: all of it or nothing. Importing it again changes only what changed.

    Attributes:
        lot_size: rows that are decided on at once; of an import, some lots are in memory.
    """

    begin: BeginWork
    source: ContactSource
    canon: Canon
    clock: Clock
    ids: IdSource
    take_history: TakeHistory
    ask_to_index: AskToIndex
    lot_size: int = 10_000

    async def __call__(
        self, path: Path, *, name: str, by: OwnerId, preview: bool = False, told: Iterable[str] = ()
    ) -> ImportReport:
        """`told` says of columns which field they are, each as "Column=field"."""
        columns = told_columns(told)
        contents = await asyncio.to_thread(self.source.open, path, name=name, told=columns)
        async with self.begin(by) as work:
            await work.imports.take_turn()
            started = _begun(contents, ImportId(self.ids.new_id()), self.clock.now())
            await work.imports.add(started)
            better_told = "LinkedIn" if contents.of_address_book else ""
            intake = Intake(started.id, started.at, self.ids.new_ids, better_told=better_told)
            tally = await self._take(contents, intake, work)
            taken = await self.take_history(contents.history, started.id, work, by=by) if contents.history else None
            await _remember_notes(started.id, taken, work)
            if taken and not tally.total:
                rows = RowResults.of(taken.rows)
                await work.imports.add_rows(started.id, 0, rows)
                tally.enter(rows)
            _require_somebody(tally, taken, name, contents.columns)
            summary = evolve(started, counts=tally.counts)
            if not preview:
                await work.imports.replace(summary)
                await self._introduce(contents.profile, summary.id, work)
                changed = dict.fromkeys((*tally.changed, *(taken.facts if taken else ())))
                asked = await self.ask_to_index(work, tuple(changed), by=by, batch_id=BatchId(summary.id))
                await work.commit()
                await self.ask_to_index.wake(asked)
        return ImportReport(summary, tally.shown(), contents.columns, taken)

    async def _take(self, contents: SourceContents, intake: Intake, work: UnitOfWork) -> _Tally:
        """What the profiles of a lot leave undecided waits for all that was decided before: it must be in the store."""
        tally = _Tally()
        async with side_by_side() as tasks:
            behind = WritingBehind(tasks)
            coming = ComingLots(lots(contents.runs, self.lot_size, self.canon), work, await work.contacts.count() > 0)
            tasks.create_task(coming.recognise(tasks))
            while (arrived := await coming.next()) is not None:
                lot = arrived.lot
                if not tally.total and contents.kind == "linkedin" and await self._is_older(lot, work):
                    intake.better_told = "a newer export"
                settled = await asyncio.to_thread(intake.settle, lot, arrived.recognised, arrived.erased, self.canon)
                await behind.put(_write, settled, intake, work)
                if lot.rows:
                    await behind.done()
                decided = await _decided(lot, intake, work)
                results = settled.results.completed(list(lot.rows), RowResults.of(decided.rows))
                await behind.put(work.imports.add_rows, intake.import_id, tally.total, results)
                tally.enter(results)
                tally.changed += [*settled.ids, *settled.moved.ids]
                tally.changed += [contact.id for contact in (*decided.created, *decided.updated)]
                tally.changed += decided.facts
                tally.people += lot.size - sum(one is None for one in lot.arrivals.values())
        return tally

    async def _is_older(self, lot: Lot, work: UnitOfWork) -> bool:
        """Is the export that begins with the lot older than what is known: are the newest connections missing of an
        otherwise whole list, as far as a lot shows it? An excerpt of a newer one is not.
        """
        newest = lot.newest_day
        if newest is None:
            return False
        until, later = await work.contacts.connected(newest)
        return later >= _MISSING and (lot.size >= self.lot_size or lot.size * 2 >= until)

    async def _introduce(self, profile: SenderProfile | None, import_id: ImportId, work: UnitOfWork) -> None:
        """The first import that says whose contacts these are fills in the sender; later ones leave it alone."""
        if profile is None or await work.senders.get() is not None:
            return
        now = self.clock.now()
        await work.senders.put(evolve(profile.sender, version=1, made_by=import_id))
        await work.facts.set_of_sender(
            [Fact(FactId(self.ids.new_id()), stated.kind, stated.text, stated.source, now) for stated in profile.facts]
        )


def _begun(contents: SourceContents, import_id: ImportId, at: datetime) -> ImportSummary:
    return ImportSummary(import_id, contents.kind, contents.files, at, remarks=contents.remarks)


async def _write(settled: Settled, intake: Intake, work: UnitOfWork) -> None:
    """Who is new, and who has another job with what that tells."""
    await work.contacts.add_profiles(settled.new, settled.ids, by=intake.import_id)
    await work.contacts.move(settled.moved, by=intake.import_id)


async def _decided(lot: Lot, intake: Intake, work: UnitOfWork) -> Decided:
    """Decide on the rows that are looked at one by one, and write what that changes."""
    if not lot.rows:
        return Decided()
    arrivals = list(lot.arrivals.values())
    found = await work.contacts.match(arrivals)
    known = await work.contacts.many(to_look_at(found))
    merges = await work.identities.merged_into(known) if known else {}
    theirs = {pair.place for pair in found if _is_of(pair, arrivals, known, merges)}
    erased = await erased_among(work, arrivals, theirs)
    decided = intake.decide(list(lot.rows.values()), arrivals, found, known, erased, merges=merges)
    decided.tell(await work.facts.of_each(decided.otherwise) if decided.otherwise else {})
    await work.contacts.add(decided.created)
    await work.imports.remember(intake.import_id, decided.changed)
    await work.contacts.replace(decided.updated)
    await work.facts.add(decided.facts)
    return decided


def _is_of(pair: Found, arrivals: Sequence[Arrival | None], known: Mapping[ContactId, Contact], merges: Merges) -> bool:
    """Is the row of the contact that it shares a key with, or of who was merged into it?"""
    contact, arrival = known.get(pair.contact_id), arrivals[pair.place]
    if contact is None or arrival is None:
        return pair.said
    shared = set(keys_of(contact)).intersection(arrival.keys)
    return any(
        same_person(contact, arrival.record, key) or is_of_the_gone(merges.get(contact.id, ()), arrival.record, key)
        for key in shared
    )


async def _remember_notes(import_id: ImportId, taken: HistoryTaken | None, work: UnitOfWork) -> None:
    """So that undoing the import takes them back."""
    if taken is None or not taken.facts:
        return
    await work.imports.remember(import_id, {of: [fact.id for fact in notes] for of, notes in taken.facts.items()})


def _require_somebody(tally: _Tally, taken: HistoryTaken | None, name: str, columns: Columns | None) -> None:
    """Raises `InvalidInput` for a file in which nobody is found, and nothing on anybody who is known."""
    if tally.people or (taken and taken.contacts):
        return
    if taken and taken.unknown:
        raise InvalidInput(
            f"{name} tells of nobody who is a contact ({taken.unknown} people in it are none).",
            "Import the whole zip that LinkedIn sends, or its Connections.csv first.",
        )
    passed_over = tally.counts[Outcome.SKIPPED]
    raise InvalidInput(
        f"{name} has no row with a person in it ({tally.total} read, {passed_over} of them empty or date only).",
        _how_to_map(columns) if columns else "Check that it is the file that you meant.",
        columns=columns or None,
    )


def _how_to_map(columns: Columns) -> str:
    taken = ", ".join(f"{column} for {field or 'nothing'}" for column, field in list(columns.items())[:12])
    return f'Its columns were taken so: {taken}. Say otherwise with --map "Column=field", for example name.'
