"""Imports and their rows."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from time import monotonic
from typing import Any

import sqlalchemy as sa
from attrs import frozen

from careeros.adapters.postgres.arrays import array
from careeros.adapters.postgres.bulk import rows_of
from careeros.adapters.postgres.codec import from_json, to_json
from careeros.adapters.postgres.contact_rows import AS_JSON
from careeros.adapters.postgres.contact_rows import from_row as contact_from_row
from careeros.adapters.postgres.engine import Connection, Row
from careeros.adapters.postgres.heirs import heirs_to, pass_on
from careeros.adapters.postgres.tables import contacts, facts, import_changes, import_rows, imports, merges, messages
from careeros.domain.contacts import Contact
from careeros.domain.errors import NotFound
from careeros.domain.identity.sources import EarlierState
from careeros.domain.identity.undoing import Standing
from careeros.domain.ids import ContactId, FactId, ImportId, OwnerId
from careeros.domain.imports import ImportChange, ImportSummary, Outcome, ReportedRow, RowResult, RowResults
from careeros.domain.pages import Page, PageRequest, cursor_of, id_of_cursor, place_of_cursor
from careeros.ports.errors import Unavailable
from careeros.ports.imports import Imports

_TOGETHER = 1_000
"""Rows of a report that are one in the table. File, outcome or reason that is the same in all of them is there once."""


def _summary(row: sa.RowMapping) -> ImportSummary:
    counts = {outcome: row["counts"].get(outcome.value, 0) for outcome in Outcome}
    files, remarks = tuple(row["files"]), tuple(row["remarks"])
    return ImportSummary(ImportId(row["id"]), row["kind"], files, row["at"], counts, row["undone_at"], remarks)


def _result(row: Row) -> RowResult:
    contact_id = None if row["contact_id"] is None else ContactId(row["contact_id"])
    return RowResult(row["file"], row["line"], Outcome(row["outcome"]), row["reason"], contact_id)


_TAKE_TURN = b"select pg_try_advisory_xact_lock(hashtextextended(%(name)s, 0)) as taken"
_UNTIL_ASKED_AGAIN = 0.1
"""Seconds. Who asks again and again waits as long as is wanted, whatever a lock and a statement may take."""

_OF_MANY = (
    b"select set_config('idle_in_transaction_session_timeout', '600000', true),"
    b" set_config('plan_cache_mode', 'force_custom_plan', true)"
)
"""A large file may take minutes from one statement to the next. And its statements are planned for the rows that they
take along: a plan for any number, which PostgreSQL makes after ten of a kind, is one for a few, and ran for a second
with thousands.
"""


@frozen
class PostgresImports(Imports):
    """`turn` is how long to wait for one's turn."""

    owner_id: OwnerId
    _connection: Connection
    _turn: timedelta

    async def take_turn(self) -> None:
        until = monotonic() + self._turn.total_seconds()
        while not await self._took_turn():
            if monotonic() > until:
                raise Unavailable("Another import of yours is still running.", "Wait until it is done, then try again.")
            await asyncio.sleep(_UNTIL_ASKED_AGAIN)

    async def _took_turn(self) -> bool:
        (answer,) = await self._connection.fetch(_TAKE_TURN, {"name": f"careeros import {self.owner_id}"})
        return answer["taken"]

    async def add(self, summary: ImportSummary) -> None:
        await self._connection.execute(sa.insert(imports).values(self._row(summary)))
        await self._connection.fetch(_OF_MANY, {})

    async def add_rows(self, import_id: ImportId, first: int, rows: RowResults) -> None:
        starts = range(0, len(rows.files), _TOGETHER)
        said = (rows.files, rows.outcomes, rows.reasons)
        files, outcomes, reasons = ([_in_brief(told[one : one + _TOGETHER]) for one in starts] for told in said)
        kept = {"start": [*starts], "files": files, "outcomes": outcomes, "reasons": reasons}
        kept |= {"lines": rows.lines, "contact_ids": rows.contact_ids}
        values = {name: array(told) for name, told in kept.items()}
        await self._connection.fetch(_ADD_ROWS, values | {"owner": self.owner_id, "import": import_id, "first": first})

    async def remember(self, import_id: ImportId, facts: Mapping[ContactId, Sequence[FactId]]) -> None:
        if not facts:
            return
        brought = {"contact_id": array(list(facts)), "facts": array(list(facts.values()))}
        await self._connection.fetch(_REMEMBER, brought | {"owner": self.owner_id, "import": import_id})

    async def replace(self, summary: ImportSummary) -> None:
        mine = (imports.c.owner_id == self.owner_id, imports.c.id == summary.id)
        changed = await self._connection.execute(sa.update(imports).where(*mine).values(self._row(summary)))
        if changed.rowcount != 1:
            raise NotFound("import", str(summary.id))

    def _row(self, summary: ImportSummary) -> dict[str, Any]:
        return {
            "owner_id": self.owner_id,
            "id": summary.id,
            "kind": summary.kind,
            "files": list(summary.files),
            "counts": {outcome.value: number for outcome, number in summary.counts.items()},
            "at": summary.at,
            "undone_at": summary.undone_at,
            "remarks": list(summary.remarks),
        }

    async def get(self, import_id: ImportId) -> ImportSummary:
        query = sa.select(imports).where(imports.c.owner_id == self.owner_id, imports.c.id == import_id)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        if row is None:
            raise NotFound("import", str(import_id))
        return _summary(row)

    async def page(self, request: PageRequest) -> Page[ImportSummary]:
        query = sa.select(imports).where(imports.c.owner_id == self.owner_id)
        if request.after is not None:
            query = query.where(imports.c.id < id_of_cursor(request.after))
        found = await self._connection.execute(query.order_by(imports.c.id.desc()).limit(request.limit + 1))
        items = tuple(_summary(row) for row in found.mappings())
        shown = items[: request.limit]
        return Page(shown, cursor_of(str(shown[-1].id)) if len(items) > request.limit else None)

    async def rows(self, import_id: ImportId, request: PageRequest) -> Page[RowResult]:
        first = 0 if request.after is None else place_of_cursor(request.after) + 1
        asked = {"owner": self.owner_id, "import": import_id, "first": first, "most": request.limit + 1}
        items = tuple(_result(row) for row in (await self._connection.execute(_ROWS, asked)).mappings())
        more = len(items) > request.limit
        return Page(items[: request.limit], cursor_of(str(first + request.limit - 1)) if more else None)

    async def rows_on(self, contact_ids: Collection[ContactId]) -> tuple[ReportedRow, ...]:
        found = await self._connection.fetch(_ROWS_ON, {"owner": self.owner_id, "ids": array(list(contact_ids))})
        return tuple(ReportedRow(ImportId(row["import_id"]), _result(row)) for row in found)

    async def changes_to(self, people: Collection[Contact]) -> dict[ContactId, tuple[EarlierState, ...]]:
        """From the newest back: of who moved, no more than the job is remembered."""
        state = {person.id: person for person in people}
        asked = {"owner": self.owner_id, "ids": array(list(state))}
        found: dict[ContactId, tuple[EarlierState, ...]] = {}
        for row in await self._connection.fetch(_CHANGES_TO, asked):
            contact_id = ContactId(row["contact_id"])
            before = state[contact_id] = as_before(state[contact_id], row["before"])
            found[contact_id] = (EarlierState(ImportId(row["import_id"]), before), *found.get(contact_id, ()))
        return found

    async def standings(self, import_id: ImportId) -> tuple[Standing, ...]:
        made = _standing_of(self.owner_id, import_id).where(contacts.c.made_by == import_id)
        made = made.order_by(contacts.c.id).with_for_update(of=contacts)
        heirs, heirs_of_changes = await heirs_to(self._connection, self.owner_id, import_id)
        standing = [
            Standing(
                contact_from_row(row),
                None,
                row["messages"],
                row["told"],
                row["imported_again"],
                row["merged"],
                heirs.get(ContactId(row["id"])),
            )
            for row in (await self._connection.execute(made)).mappings()
        ]
        changed = (
            sa.select(contacts, import_changes.c.before, import_changes.c.facts, _is_merged())
            .join(
                import_changes,
                (import_changes.c.owner_id == contacts.c.owner_id) & (import_changes.c.contact_id == contacts.c.id),
            )
            .where(
                contacts.c.owner_id == self.owner_id,
                import_changes.c.import_id == import_id,
                contacts.c.made_by.is_distinct_from(import_id),
            )
        )
        changed = changed.order_by(contacts.c.id).with_for_update(of=contacts)
        for row in (await self._connection.execute(changed)).mappings():
            contact = contact_from_row(row)
            change = ImportChange(as_before(contact, row["before"]), tuple(map(FactId, row["facts"])))
            heir = heirs_of_changes.get(contact.id)
            standing.append(Standing(contact, change, merged=row["merged"], heir=heir))
        return tuple(standing)

    async def pass_on(self, import_id: ImportId, heirs: Mapping[ContactId, ImportId]) -> None:
        await pass_on(self._connection, self.owner_id, import_id, heirs)

    async def merged_away(self, import_id: ImportId) -> tuple[ContactId, ...]:
        is_changed = sa.exists().where(
            import_changes.c.owner_id == self.owner_id,
            import_changes.c.import_id == import_id,
            import_changes.c.contact_id == merges.c.gone_id,
        )
        query = sa.select(merges.c.gone_id).where(
            merges.c.owner_id == self.owner_id,
            sa.or_(merges.c.gone["made_by"].astext == str(import_id), is_changed),
        )
        found = await self._connection.execute(query.order_by(merges.c.gone_id))
        return tuple(ContactId(row.gone_id) for row in found)


def as_before(contact: Contact, remembered: Mapping[str, Any]) -> Contact:
    """Who it was: all is remembered that may be another now."""
    return from_json(to_json(contact) | remembered, Contact)


def _in_brief(said: Sequence[str]) -> Sequence[str]:
    """What each row says, or once what they all say."""
    return said[:1] if said.count(said[0]) == len(said) else said


def _standing_of(owner_id: OwnerId, import_id: ImportId) -> sa.Select[Any]:
    has_message = sa.exists().where(messages.c.owner_id == owner_id, messages.c.contact_id == contacts.c.id)
    brought = sa.exists().where(
        import_changes.c.owner_id == owner_id,
        import_changes.c.import_id == import_id,
        import_changes.c.contact_id == facts.c.contact_id,
        facts.c.id == sa.any_(import_changes.c.facts),
    )
    is_told = sa.exists().where(facts.c.owner_id == owner_id, facts.c.contact_id == contacts.c.id, ~brought)
    others = sa.select(imports.c.id).where(
        imports.c.owner_id == owner_id, imports.c.id != import_id, imports.c.undone_at.is_(None)
    )
    named = sa.func.unnest(sa.func.array_remove(import_rows.c.contact_ids, None))
    again = contacts.c.id.in_(
        sa.select(named).where(import_rows.c.owner_id == owner_id, import_rows.c.import_id.in_(others))
    )
    return sa.select(
        contacts,
        has_message.label("messages"),
        is_told.label("told"),
        again.label("imported_again"),
        _is_merged(),
    ).where(contacts.c.owner_id == owner_id)


def _is_merged() -> sa.ColumnElement[bool]:
    return (
        sa.exists().where(merges.c.owner_id == contacts.c.owner_id, merges.c.kept_id == contacts.c.id).label("merged")
    )


_PARTS = {"start": "integer", "files": "text[]", "outcomes": "text[]", "reasons": "text[]"}
_ADD_ROWS = (
    "insert into import_rows (owner_id, import_id, first, files, lines, outcomes, reasons, contact_ids)"
    f" select %(owner)s, %(import)s, %(first)s + start, files, lines[start + 1 : start + {_TOGETHER}], outcomes,"
    f" reasons, contact_ids[start + 1 : start + {_TOGETHER}] from {rows_of(_PARTS)} as n,"
    " (select %(lines)s::integer[] as lines, %(contact_ids)s::uuid[] as contact_ids) as whole"
).encode()
_SAID = (
    "select coalesce(file, files[1]) as file, line, coalesce(outcome, outcomes[1]) as outcome,"
    " coalesce(reason, reasons[1]) as reason, contact_id, import_id from import_rows, unnest(files, lines, outcomes,"
    " reasons, contact_ids) with ordinality as said (file, line, outcome, reason, contact_id, n)"
)
_ROWS = sa.text(
    f"{_SAID} where owner_id = :owner and import_id = :import and first > :first - {_TOGETHER}"
    " and first < :first + :most and first + n > :first order by first, n limit :most"
)
_ROWS_ON = (
    f"{_SAID} where owner_id = %(owner)s and contact_id = any(%(ids)s::uuid[]) order by import_id, first, n"
).encode()
_CHANGES_TO = (
    b"select import_id, contact_id, before from import_changes where owner_id = %(owner)s"
    b" and contact_id = any(%(ids)s::uuid[]) order by import_id desc"
)
REMEMBERED_ONCE = (
    "on conflict (owner_id, import_id, contact_id) do update set before = excluded.before || import_changes.before,"
    " facts = import_changes.facts || excluded.facts"
)
"""What was remembered first stands; of who moved that is no more than the job (see `moves`)."""
_REMEMBER = (
    "insert into import_changes (owner_id, import_id, contact_id, before, facts)"
    f" select %(owner)s, %(import)s, c.id, {AS_JSON}, n.facts"
    f" from {rows_of({'contact_id': 'uuid', 'facts': 'uuid[]'})} as n cross join lateral"
    " (select * from contacts as c where c.owner_id = %(owner)s and c.id = n.contact_id offset 0) as c"
    f" {REMEMBERED_ONCE}"
).encode()
