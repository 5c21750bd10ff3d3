import asyncio
from collections.abc import Iterable
from pathlib import Path

from attrs import evolve, frozen

from careeros.application.contacts.take_history import HistoryTaken, TakeHistory
from careeros.domain.columns import Columns, ContactField, told_columns
from careeros.domain.errors import InvalidInput
from careeros.domain.facts import Fact
from careeros.domain.identity import keys_of, reconcile
from careeros.domain.ids import FactId, ImportId, OwnerId
from careeros.domain.imports import ImportSummary, Outcome, RowResult, SourceRow, count
from careeros.ports.clock import Clock
from careeros.ports.contact_source import ContactSource, SenderProfile, SourceContents
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork, UnitOfWork


@frozen
class ImportReport:
    """What an import did, row by row; of a preview, what it would do (its summary's id is of nothing kept).

    `columns` says what each column was taken for, where that was guessed; `history` what became of messages,
    invitations and notes, where the file has any.
    """

    summary: ImportSummary
    rows: tuple[RowResult, ...]
    columns: Columns | None = None
    history: HistoryTaken | None = None


@frozen
class ImportContacts:
    """Take a file of contacts: all of it or nothing. Importing it again changes only what changed."""

    begin: BeginWork
    source: ContactSource
    clock: Clock
    ids: IdSource
    take_history: TakeHistory

    async def __call__(
        self, path: Path, *, name: str, by: OwnerId, preview: bool = False, told: Iterable[str] = ()
    ) -> ImportReport:
        """`told` says of columns which field they are, each as "Column=field"."""
        columns = told_columns(told)
        contents, rows = await asyncio.to_thread(self._read, path, name, columns)
        async with self.begin(by) as work:
            await work.imports.take_turn()
            keys = dict.fromkeys(key for row in rows if row.record for key in keys_of(row.record))
            known = await work.finder.known_by(tuple(keys))
            decided = reconcile(rows, known, self.ids.new_id)
            import_id = ImportId(self.ids.new_id())
            await work.contacts.add(decided.created)
            await work.contacts.replace(decided.updated)
            taken = await self.take_history(contents.history, import_id, work, by=by) if contents.history else None
            _require_somebody(rows, taken, name, contents.columns)
            every = decided.rows or (taken.rows if taken else ())
            summary = ImportSummary(import_id, contents.kind, contents.files, self.clock.now(), count(every))
            await work.imports.add(summary, every)
            if not preview:
                await self._introduce(contents.profile, work)
                await work.commit()
        return ImportReport(summary, every, contents.columns, taken)

    def _read(
        self, path: Path, name: str, told: dict[str, ContactField]
    ) -> tuple[SourceContents, tuple[SourceRow, ...]]:
        contents = self.source.open(path, name=name, told=told)
        return contents, tuple(contents.rows)

    async def _introduce(self, profile: SenderProfile | None, work: UnitOfWork) -> None:
        """The first import that says whose contacts these are fills in the sender; later ones leave it alone."""
        if profile is None or await work.senders.get() is not None:
            return
        now = self.clock.now()
        await work.senders.put(evolve(profile.sender, version=1))
        await work.facts.set_of_sender(
            [Fact(FactId(self.ids.new_id()), stated.kind, stated.text, stated.source, now) for stated in profile.facts]
        )


def _require_somebody(
    rows: tuple[SourceRow, ...], taken: HistoryTaken | None, name: str, columns: Columns | None
) -> None:
    """Raises `InvalidInput` for a file in which nobody is found, and nothing on anybody who is known."""
    if any(row.record for row in rows) or (taken and taken.contacts):
        return
    if taken and taken.unknown:
        raise InvalidInput(
            f"{name} tells of nobody who is a contact ({taken.unknown} people in it are none).",
            "Import the whole zip that LinkedIn sends, or its Connections.csv first.",
        )
    passed_over = sum(row.outcome is Outcome.SKIPPED for row in rows)
    raise InvalidInput(
        f"{name} has no row with a person in it ({len(rows)} read, {passed_over} of them empty or date only).",
        _how_to_map(columns) if columns else "Check that it is the file that you meant.",
    )


def _how_to_map(columns: Columns) -> str:
    taken = ", ".join(f"{column} for {field or 'nothing'}" for column, field in list(columns.items())[:12])
    return f'Its columns were taken so: {taken}. Say otherwise with --map "Column=field", for example name.'
