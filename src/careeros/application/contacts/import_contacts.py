import asyncio
from pathlib import Path

from attrs import evolve, frozen

from careeros.application.search.ask import AskToIndex
from careeros.domain.errors import InvalidInput
from careeros.domain.facts import Fact
from careeros.domain.identity import keys_of, reconcile
from careeros.domain.ids import BatchId, FactId, ImportId, OwnerId
from careeros.domain.imports import ImportSummary, Outcome, RowResult, SourceRow, count
from careeros.ports.clock import Clock
from careeros.ports.contact_source import ContactSource, SenderProfile, SourceContents
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork, UnitOfWork


@frozen
class ImportReport:
    """What an import did, row by row; of a preview, what it would do (its summary's id is of nothing kept)."""

    summary: ImportSummary
    rows: tuple[RowResult, ...]


@frozen
class ImportContacts:
    """Take a file of contacts: all of it or nothing. Importing it again changes only what changed."""

    begin: BeginWork
    source: ContactSource
    clock: Clock
    ids: IdSource
    ask_to_index: AskToIndex

    async def __call__(self, path: Path, *, name: str, by: OwnerId, preview: bool = False) -> ImportReport:
        contents, rows = await asyncio.to_thread(self._read, path, name)
        async with self.begin(by) as work:
            await work.imports.take_turn()
            keys = dict.fromkeys(key for row in rows if row.record for key in keys_of(row.record))
            known = await work.finder.known_by(tuple(keys))
            decided = reconcile(rows, known, self.ids.new_id)
            summary = ImportSummary(
                ImportId(self.ids.new_id()), contents.kind, contents.files, self.clock.now(), count(decided.rows)
            )
            if not preview:
                await work.contacts.add(decided.created)
                await work.contacts.replace(decided.updated)
                await work.imports.add(summary, decided.rows)
                await self._introduce(contents.profile, work)
                changed = [contact.id for contact in (*decided.created, *decided.updated)]
                asked = await self.ask_to_index(work, changed, by=by, batch_id=BatchId(summary.id))
                await work.commit()
                await self.ask_to_index.wake(asked)
        return ImportReport(summary, decided.rows)

    def _read(self, path: Path, name: str) -> tuple[SourceContents, tuple[SourceRow, ...]]:
        contents = self.source.open(path, name=name)
        rows = tuple(contents.rows)
        if not any(row.record for row in rows):
            passed_over = sum(row.outcome is Outcome.SKIPPED for row in rows)
            raise InvalidInput(
                f"{name} has no row with a person in it ({len(rows)} read, {passed_over} of them empty or date only).",
                "Check that it is the export that you meant; LinkedIn's has Connections.csv in it.",
            )
        return contents, rows

    async def _introduce(self, profile: SenderProfile | None, work: UnitOfWork) -> None:
        """The first import that says whose contacts these are fills in the sender; later ones leave it alone."""
        if profile is None or await work.senders.get() is not None:
            return
        now = self.clock.now()
        await work.senders.put(evolve(profile.sender, version=1))
        await work.facts.set_of_sender(
            [Fact(FactId(self.ids.new_id()), stated.kind, stated.text, stated.source, now) for stated in profile.facts]
        )
