import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from itertools import islice
from pathlib import Path

from attrs import Factory, define, evolve, frozen

from careeros.domain.errors import InvalidInput
from careeros.domain.facts import Fact
from careeros.domain.identity.intake import Arrival, Intake, arrivals_of, to_look_at
from careeros.domain.identity.keys import Canon
from careeros.domain.identity.suppressing import lasting_keys
from careeros.domain.ids import FactId, ImportId, OwnerId
from careeros.domain.imports import NEEDS_A_LOOK, ImportSummary, Outcome, RowResult, SourceRow, count
from careeros.ports.clock import Clock
from careeros.ports.contact_source import ContactSource, SenderProfile, SourceContents
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

MOST_ROWS = 1_000
"""How many rows a report holds; of a larger import, those that need a look."""

_A_LOT = 5_000
"""Rows that are decided on at once: what of an import is in memory."""


@frozen
class ImportReport:
    """What an import did; of a preview, what it would do (its summary's id is of nothing kept).

    `rows` are all of a small import (`MOST_ROWS`); of a larger one those that need a look, up to so many.
    """

    summary: ImportSummary
    rows: tuple[RowResult, ...]

    @property
    def rows_omitted(self) -> int:
        return sum(self.summary.counts.values()) - len(self.rows)


Lot = tuple[list[SourceRow], list[Arrival | None]]
"""Rows, and each with its keys."""


@define
class _Tally:
    """The rows so far: how many of each outcome, and those to show."""

    counts: dict[Outcome, int] = Factory(lambda: count(()))
    every: list[RowResult] = Factory(list[RowResult])
    look: list[RowResult] = Factory(list[RowResult])
    people: int = 0

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    def enter(self, rows: Sequence[RowResult]) -> None:
        if self.total <= MOST_ROWS:
            self.every += rows[: MOST_ROWS + 1]
        self.look += [row for row in rows if row.outcome in NEEDS_A_LOOK][: MOST_ROWS - len(self.look)]
        for outcome, number in count(rows).items():
            self.counts[outcome] += number

    def shown(self) -> tuple[RowResult, ...]:
        return tuple(self.every if self.total <= MOST_ROWS else self.look)


@frozen
class ImportContacts:
    """Take a file of contacts: all of it or nothing. Importing it again changes only what changed."""

    begin: BeginWork
    source: ContactSource
    canon: Canon
    clock: Clock
    ids: IdSource

    async def __call__(self, path: Path, *, name: str, by: OwnerId, preview: bool = False) -> ImportReport:
        contents = await asyncio.to_thread(self.source.open, path, name=name)
        async with self.begin(by) as work:
            await work.imports.take_turn()
            started = ImportSummary(ImportId(self.ids.new_id()), contents.kind, contents.files, self.clock.now())
            await work.imports.add(started)
            tally = await self._take(contents, Intake(started.id, started.at, self.ids.new_id), work)
            _require_people(tally, name)
            summary = evolve(started, counts=tally.counts)
            if not preview:
                await work.imports.replace(summary)
                await self._introduce(contents.profile, work)
                await work.commit()
        return ImportReport(summary, tally.shown())

    async def _take(self, contents: SourceContents, intake: Intake, work: UnitOfWork) -> _Tally:
        tally = _Tally()
        lots = self._lots(iter(contents.rows))
        async with aclosing(lots):
            async for lot, arrivals in lots:
                found = await work.contacts.match(arrivals)
                known = await work.contacts.many(to_look_at(found))
                decided = intake.decide(lot, arrivals, found, known, await _erased(work, arrivals))
                await work.contacts.add(decided.created)
                await work.contacts.replace(decided.updated)
                await work.facts.add(decided.facts)
                await work.imports.add_changes(intake.import_id, decided.changes)
                await work.imports.add_rows(intake.import_id, tally.total, decided.rows)
                tally.enter(decided.rows)
                tally.people += sum(arrival is not None for arrival in arrivals)
        return tally

    async def _lots(self, rows: Iterator[SourceRow]) -> AsyncGenerator[Lot, None]:
        """One is read while the one before it is decided on and written."""

        def read() -> Lot:
            lot = list(islice(rows, _A_LOT))
            return lot, arrivals_of(lot, self.canon)

        upcoming = asyncio.create_task(asyncio.to_thread(read))
        try:
            while (lot := await upcoming)[0]:
                upcoming = asyncio.create_task(asyncio.to_thread(read))
                yield lot
        finally:
            upcoming.cancel()
            await asyncio.wait([upcoming])

    async def _introduce(self, profile: SenderProfile | None, work: UnitOfWork) -> None:
        """The first import that says whose contacts these are fills in the sender; later ones leave it alone."""
        if profile is None or await work.senders.get() is not None:
            return
        now = self.clock.now()
        await work.senders.put(evolve(profile.sender, version=1))
        await work.facts.set_of_sender(
            [Fact(FactId(self.ids.new_id()), stated.kind, stated.text, stated.source, now) for stated in profile.facts]
        )


async def _erased(work: UnitOfWork, arrivals: Sequence[Arrival | None]) -> frozenset[int]:
    """The places of rows that are of people who were erased."""
    if not await work.suppressions.any():
        return frozenset()
    keys = {place: lasting_keys(one.record) for place, one in enumerate(arrivals) if one is not None}
    held = await work.suppressions.held({key for every in keys.values() for key in every})
    return frozenset(place for place, every in keys.items() if not held.isdisjoint(every))


def _require_people(tally: _Tally, name: str) -> None:
    """A file without a row that somebody was read from is refused."""
    if tally.people:
        return
    passed_over = tally.counts[Outcome.SKIPPED]
    raise InvalidInput(
        f"{name} has no row with a person in it ({tally.total} read, {passed_over} of them empty or date only).",
        "Check that it is the export that you meant; LinkedIn's has Connections.csv in it.",
    )
