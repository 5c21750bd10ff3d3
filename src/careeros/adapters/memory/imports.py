from collections.abc import Collection, Mapping, Sequence

from attrs import evolve, frozen

from careeros.adapters.memory.paging import page_of
from careeros.adapters.memory.store import Holdings
from careeros.domain.contacts import Contact
from careeros.domain.errors import NotFound
from careeros.domain.history import HISTORY_REASONS
from careeros.domain.identity.sources import EarlierState
from careeros.domain.identity.undoing import Standing
from careeros.domain.ids import ContactId, FactId, ImportId
from careeros.domain.imports import ImportChange, ImportSummary, ReportedRow, RowResult, RowResults
from careeros.domain.pages import Page, PageRequest, id_of_cursor, place_of_cursor
from careeros.ports.imports import Imports


@frozen
class MemoryImports(Imports):
    _held: Holdings

    async def take_turn(self) -> None:
        """Units of work on this store take turns anyway."""

    async def add(self, summary: ImportSummary) -> None:
        self._held.imports[summary.id] = (summary, ())

    async def add_rows(self, import_id: ImportId, first: int, rows: RowResults) -> None:
        summary, before = self._held.imports[import_id]
        self._held.imports[import_id] = (summary, (*before[:first], *rows.each()))

    async def remember(self, import_id: ImportId, facts: Mapping[ContactId, Sequence[FactId]]) -> None:
        for contact_id, brought in facts.items():
            if contact_id in self._held.contacts:
                first = self._held.changes.get((import_id, contact_id), ImportChange(self._held.contacts[contact_id]))
                self._held.changes[import_id, contact_id] = evolve(first, facts=(*first.facts, *brought))

    async def replace(self, summary: ImportSummary) -> None:
        await self.get(summary.id)
        self._held.imports[summary.id] = (summary, self._held.imports[summary.id][1])

    async def get(self, import_id: ImportId) -> ImportSummary:
        found = self._held.imports.get(import_id)
        if found is None:
            raise NotFound("import", str(import_id))
        return found[0]

    async def page(self, request: PageRequest) -> Page[ImportSummary]:
        summaries = [summary for summary, _ in self._held.imports.values()]
        after = None if request.after is None else (id_of_cursor(request.after),)
        return page_of(summaries, request, key=lambda summary: (summary.id,), after=after, newest_first=True)

    async def rows(self, import_id: ImportId, request: PageRequest) -> Page[RowResult]:
        _, rows = self._held.imports.get(import_id, (None, ()))
        after = None if request.after is None else (place_of_cursor(request.after),)
        placed = page_of(enumerate(rows), request, key=lambda entry: (entry[0],), after=after)
        return Page(tuple(row for _, row in placed.items), placed.next)

    async def rows_on(self, contact_ids: Collection[ContactId]) -> tuple[ReportedRow, ...]:
        wanted = set(contact_ids)
        reports = sorted(self._held.imports.values(), key=lambda report: report[0].id)
        return tuple(ReportedRow(told.id, row) for told, rows in reports for row in rows if row.contact_id in wanted)

    async def changes_to(self, people: Collection[Contact]) -> dict[ContactId, tuple[EarlierState, ...]]:
        wanted = {person.id for person in people}
        found: dict[ContactId, tuple[EarlierState, ...]] = {}
        for (import_id, contact_id), change in sorted(self._held.changes.items(), key=lambda entry: entry[0]):
            if contact_id in wanted:
                found[contact_id] = (*found.get(contact_id, ()), EarlierState(import_id, change.before))
        return found

    async def standings(self, import_id: ImportId) -> tuple[Standing, ...]:
        people = sorted(self._held.contacts.values(), key=lambda contact: contact.id)
        made = tuple(self._made(contact, import_id) for contact in people if contact.made_by == import_id)
        changed = tuple(
            Standing(
                contact,
                self._held.changes[import_id, contact.id],
                merged=self._is_merged(contact.id),
                heir=self._heir(contact.id, import_id, passing_over=HISTORY_REASONS),
            )
            for contact in people
            if (import_id, contact.id) in self._held.changes and contact.made_by != import_id
        )
        return made + changed

    def _heir(
        self, contact_id: ContactId, import_id: ImportId, *, passing_over: tuple[str, ...] = ()
    ) -> ImportId | None:
        later = (
            summary.id
            for summary, rows in self._held.imports.values()
            if summary.id > import_id and not summary.undone_at
            for row in rows
            if row.contact_id == contact_id and not row.reason.startswith(passing_over)
        )
        return min(later, default=None)

    async def pass_on(self, import_id: ImportId, heirs: Mapping[ContactId, ImportId]) -> None:
        for contact_id, heir in heirs.items():
            if contact_id in self._held.contacts:
                self._pass_changes_on(contact_id, import_id, heir)
                known = self._held.contacts[contact_id]
                made_by, shaped_by = (heir if was == import_id else was for was in (known.made_by, known.shaped_by))
                self._held.contacts[contact_id] = evolve(
                    known, made_by=made_by, shaped_by=shaped_by, version=known.version + 1
                )

    def _pass_changes_on(self, contact_id: ContactId, import_id: ImportId, heir: ImportId) -> None:
        changes = self._held.changes
        next_to_it = [
            place
            for place, change in changes.items()
            if place[1] == contact_id and place[0] != import_id and change.before.shaped_by == import_id
        ]
        mine = changes.get((import_id, contact_id))
        if mine and (next_to_it or self._held.contacts[contact_id].shaped_by == import_id):
            theirs = changes.get((heir, contact_id))
            if theirs:
                changes[import_id, contact_id] = evolve(mine, before=theirs.before)
            changes[heir, contact_id] = evolve(mine, facts=(*mine.facts, *(theirs.facts if theirs else ())))
        for place in next_to_it:
            change = changes[place]
            if change.before.shaped_by == import_id:
                changes[place] = evolve(change, before=evolve(change.before, shaped_by=heir))

    async def merged_away(self, import_id: ImportId) -> tuple[ContactId, ...]:
        gone = [one.gone for one in self._held.merges.values()]
        return tuple(
            sorted(one.id for one in gone if one.made_by == import_id or (import_id, one.id) in self._held.changes)
        )

    def _made(self, contact: Contact, import_id: ImportId) -> Standing:
        others = (
            rows for summary, rows in self._held.imports.values() if summary.id != import_id and not summary.undone_at
        )
        change = self._held.changes.get((import_id, contact.id))
        brought = set(change.facts) if change else set[FactId]()
        return Standing(
            contact,
            None,
            messages=any(state.message.contact_id == contact.id for state in self._held.messages.values()),
            told=any(fact.id not in brought for fact in self._held.facts.get(contact.id, ())),
            imported_again=any(row.contact_id == contact.id for rows in others for row in rows),
            merged=self._is_merged(contact.id),
            heir=self._heir(contact.id, import_id),
        )

    def _is_merged(self, contact_id: ContactId) -> bool:
        return any(one.kept.id == contact_id for one in self._held.merges.values())
