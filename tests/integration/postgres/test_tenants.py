"""Row-level security, as PostgreSQL itself sees it: also for who logs in as a superuser."""

from collections.abc import Generator
from uuid import UUID

import pytest
import sqlalchemy as sa

from careeros.adapters.postgres.search_tables import contact_words
from tests.databases import Server, plain_connection

ANA, BEN = UUID(int=1), UUID(int=2)
TABLES = contact_words.metadata.tables
ROLES = ("careeros_app", "careeros_worker", "careeros_signin", "careeros_search", "careeros_operator")
READ_BEFORE_AN_OWNER_IS_KNOWN = {
    "accounts": "careeros_signin",
    "sign_in_links": "careeros_signin",
    "sessions": "careeros_signin",
    "work": "careeros_worker",
    "contact_words": "careeros_search",
    "words_due": "careeros_search",
    "search_totals": "careeros_search",
    "runtime_settings": "careeros_operator",
    "source_outcomes": "careeros_operator",
    "request_turns": "careeros_operator",
}
"""What docs/decisions lists; anything more is a hole."""
OF_THE_INSTALLATION = {"runtime_settings", "source_outcomes", "request_turns"}
"""Nobody's data: they say nothing of any owner."""


@pytest.fixture
def connection(server: Server) -> Generator[sa.Connection, None, None]:
    with server.migrated() as url, plain_connection(url) as opened:
        yield opened


def become(connection: sa.Connection, role: str, owner: UUID | None = None) -> None:
    setting = sa.text("select set_config('role', :role, true), set_config('careeros.owner_id', :owner, true)")
    connection.execute(setting, {"role": role, "owner": str(owner or "")})


def test_every_table_has_forced_row_level_security_and_an_owner(connection: sa.Connection) -> None:
    query = sa.text(
        "select c.relname, c.relrowsecurity and c.relforcerowsecurity as forced,"
        " exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner_id') as owned"
        " from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace"
    )
    tables = {row.relname: row for row in connection.execute(query)}

    assert set(tables) == set(TABLES) | {"alembic_version"}
    assert {name for name, row in tables.items() if not row.forced} == {"alembic_version"}
    assert {name for name, row in tables.items() if not row.owned} == {
        "accounts", "alembic_version", *OF_THE_INSTALLATION,
    }  # fmt: skip


def test_every_key_of_a_tenants_table_starts_with_the_owner(connection: sa.Connection) -> None:
    query = sa.text(
        "select t.relname, i.relname as key, (select attname from pg_attribute"
        " where attrelid = t.oid and attnum = x.indkey[0]) as first"
        " from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid"
        " where x.indisunique and t.relnamespace = 'public'::regnamespace"
    )
    without = {row.key for row in connection.execute(query) if row.first != "owner_id"}

    assert without == {
        "accounts_pkey", "accounts_one_local", "sign_in_links_pkey", "sessions_pkey", "alembic_version_pkc",
        *(f"{table}_pkey" for table in OF_THE_INSTALLATION),
    }  # fmt: skip


def test_our_roles_cannot_log_in_own_nothing_and_cannot_look_past_policies(connection: sa.Connection) -> None:
    strong = "rolsuper or rolbypassrls or rolcanlogin"
    query = sa.text(f"select rolname, {strong} as strong from pg_roles where rolname = any(:n)")
    found = {row.rolname: row.strong for row in connection.execute(query, {"n": list(ROLES)})}
    owned = sa.text("select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = any(:n)")

    assert found == dict.fromkeys(ROLES, False)
    assert connection.execute(owned, {"n": list(ROLES)}).all() == []


def test_policies_that_see_all_owners_are_those_of_the_decision_record(connection: sa.Connection) -> None:
    query = sa.text("select tablename, roles[1]::text as role, qual from pg_policies where schemaname = 'public'")
    policies = list(connection.execute(query))

    wide = {row.tablename: row.role for row in policies if row.qual == "true"}
    assert wide == READ_BEFORE_AN_OWNER_IS_KNOWN
    assert {row.role for row in policies if row.qual != "true"} == {"careeros_app"}


@pytest.mark.parametrize("table", sorted(set(TABLES) - {"accounts"} - OF_THE_INSTALLATION))
def test_the_application_sees_its_owners_rows_and_no_others(connection: sa.Connection, table: str) -> None:
    connection.execute(sa.text("set local session_replication_role = replica"))
    connection.execute(sa.text(f"insert into {table} {a_row(table)}"))

    become(connection, "careeros_app", BEN)
    seen_by_other = rows(connection, table)
    become(connection, "careeros_app")
    seen_by_nobody = rows(connection, table)

    if table in {"sign_in_links", "sessions"}:
        assert (seen_by_other, seen_by_nobody) == ("denied", "denied")
    else:
        assert (seen_by_other, seen_by_nobody) == (0, 0)
        become(connection, "careeros_app", ANA)
        assert rows(connection, table) == 1


@pytest.mark.parametrize("table", sorted(OF_THE_INSTALLATION))
def test_the_application_does_not_reach_what_is_the_installations(connection: sa.Connection, table: str) -> None:
    become(connection, "careeros_app", ANA)

    assert rows(connection, table) == "denied"


def rows(connection: sa.Connection, table: str) -> int | str:
    may = sa.text("select has_table_privilege(current_user, :table, 'select')")
    if not connection.execute(may, {"table": table}).scalar_one():
        return "denied"
    return connection.execute(sa.text(f"select count(*) from {table}")).scalar_one()


def a_row(table: str) -> str:
    """Values for every column that must have one, of Ana's."""
    kept = [column for column in TABLES[table].columns if not column.nullable and column.computed is None]
    kept = [column for column in kept if column.server_default is None]
    values = ", ".join(value_for(column) for column in kept)
    return f"({', '.join(column.name for column in kept)}) values ({values})"


def value_for(column: sa.Column[object]) -> str:
    if column.name == "owner_id":
        return f"'{ANA}'"
    kind = str(column.type).split("(", maxsplit=1)[0]
    literals = {
        "CHAR": f"'{UUID(int=9)}'", "TEXT": "'x'", 'TEXT COLLATE "C"': "'x'", "BOOLEAN": "false", "INTEGER": "1",
        "BIGINT": "1", "JSONB": "'{}'", "JSON": "'{}'", "TIMESTAMP WITH TIME ZONE": "now()", "ARRAY": "'{}'",
        "TSVECTOR": "''", "TIMESTAMP": "now()", "DATE": "current_date", "BLOB": "''",
    }  # fmt: skip
    return literals[kind]


def test_nobody_writes_into_another_owners_rows(connection: sa.Connection) -> None:
    become(connection, "careeros_app", BEN)

    with pytest.raises(sa.exc.ProgrammingError, match="row-level security"):
        connection.execute(sa.text(f"insert into batches {a_row('batches')}"))


def test_the_audit_log_is_only_ever_added_to(connection: sa.Connection) -> None:
    become(connection, "careeros_app", ANA)
    connection.execute(sa.text(f"insert into audit_log {a_row('audit_log')}"))

    for change in ("update audit_log set action = 'nothing'", "delete from audit_log"):
        with pytest.raises(sa.exc.ProgrammingError, match="permission denied"), connection.begin_nested():
            connection.execute(sa.text(change))


def test_the_search_function_keeps_to_its_owner_although_its_role_sees_all(connection: sa.Connection) -> None:
    connection.execute(sa.text("set local session_replication_role = replica"))
    connection.execute(sa.text(f"insert into contact_words {a_row('contact_words')}"))
    connection.execute(sa.text("update contact_words set words = to_tsvector('simple', 'harbor')"))
    connection.execute(sa.text(f"insert into words_due {a_row('words_due')}"))
    find = sa.text("select count(contact_id), bool_or(late) from careeros_find(array['harbor'], 0, 1, 10)")

    found: list[tuple[int, bool]] = []
    for owner in (ANA, BEN, None):
        become(connection, "careeros_app", owner)
        found.append(tuple(connection.execute(find).one()))
    assert found == [(1, True), (0, False), (0, False)]


def test_the_search_function_uses_the_index_on_words(connection: sa.Connection) -> None:
    connection.execute(sa.text("set local session_replication_role = replica"))
    connection.execute(
        sa.text(
            "insert into contact_words (owner_id, contact_id, words)"
            " select (:ana)::uuid, gen_random_uuid(), to_tsvector('simple', 'word' || n)"
            " from generate_series(1, 20000) as n"
        ),
        {"ana": str(ANA)},
    )
    connection.execute(sa.text("analyze contact_words"))
    connection.execute(sa.text("set local enable_seqscan = off"))
    become(connection, "careeros_search", ANA)
    explained = connection.execute(
        sa.text(
            "explain select contact_id from contact_words"
            " where words @@ to_tsquery('simple', 'word77:*') and owner_id = :ana"
        ),
        {"ana": str(ANA)},
    )
    assert "contact_words_words" in "\n".join(explained.scalars())


def test_the_search_function_uses_the_index_although_it_was_planned_for_a_few_people(connection: sa.Connection) -> None:
    find = sa.text("select count(contact_id) from careeros_find(array['word77', 'word78'], 0, 1, 10)")
    read = sa.text(
        "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = 'contact_words'"
    )
    add = sa.text(
        "insert into contact_words (owner_id, contact_id, words)"
        " select (:ana)::uuid, gen_random_uuid(), to_tsvector('simple', 'word' || n)"
        " from generate_series(cast(:first as integer), cast(:last as integer)) as n"
    )
    login = connection.execute(sa.text("select session_user")).scalar_one()
    connection.execute(sa.text("set local session_replication_role = replica"))
    connection.execute(add, {"ana": ANA, "first": 1, "last": 3})
    connection.execute(sa.text("insert into search_totals values (:ana, 20000)"), {"ana": ANA})
    connection.execute(sa.text("analyze contact_words"))
    become(connection, "careeros_app", ANA)
    assert connection.execute(find).scalar_one() == 0
    become(connection, login)
    connection.execute(add, {"ana": ANA, "first": 4, "last": 20_000})
    before = connection.execute(read).scalar_one()
    become(connection, "careeros_app", ANA)

    assert connection.execute(find).scalar_one() == 2
    assert connection.execute(read).scalar_one() - before < 100
