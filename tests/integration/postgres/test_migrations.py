"""The schema: every step up and down, the tables as the code sees them, and what stands in a migration's way."""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import psycopg
import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import make_url

from careeros.adapters.postgres.schema import REVISION, connection_to, ensure_schema, migrating, revision_of, upgrade
from careeros.adapters.postgres.search_tables import contact_words
from careeros.ports.errors import Unavailable
from tests.databases import Server

ROOT = Path(__file__).parents[3]


def config_for(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", "careeros.adapters.postgres:migrations")
    config.attributes["connect"] = lambda: migrating(url)
    return config


def test_the_revision_in_the_code_is_the_newest_migration() -> None:
    assert ScriptDirectory.from_config(config_for("unused")).get_current_head() == REVISION


def test_every_migration_goes_up_down_and_up_again(server: Server) -> None:
    with server.empty() as url:
        config = config_for(url)
        revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
        for revision in reversed(revisions):
            command.upgrade(config, revision)
            command.downgrade(config, "-1")
            command.upgrade(config, revision)
        assert revision_of(url) == REVISION


def test_downgrading_leaves_nothing_of_ours_but_the_roles(server: Server) -> None:
    with server.empty() as url:
        upgrade(url)
        command.downgrade(config_for(url), "base")

        with connection_to(url) as connection:
            left = sa.text("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")
            assert connection.execute(left).scalars().all() == ["alembic_version"]


def test_the_tables_in_the_code_are_those_of_the_migrations(server: Server) -> None:
    with server.migrated() as url, connection_to(url) as connection:
        found = compare_metadata(
            MigrationContext.configure(connection, opts={"compare_type": True}), contact_words.metadata
        )

    assert found == []


def test_an_empty_database_is_set_up_and_a_current_one_is_left_alone(server: Server) -> None:
    with server.empty() as url:
        ensure_schema(url, upgrade_old=False)
        ensure_schema(url, upgrade_old=False)
        assert revision_of(url) == REVISION


@pytest.mark.parametrize(
    ("revision", "upgrade_old", "said"),
    [("0000", False, "Make a backup, then run: alembic upgrade head"), ("9999", True, "newer than this version")],
)
def test_another_schema_is_refused_with_what_to_do(server: Server, revision: str, upgrade_old: bool, said: str) -> None:
    with server.migrated() as url:
        with connection_to(url) as connection:
            connection.execute(sa.text("update alembic_version set version_num = :found"), {"found": revision})
            connection.commit()

        with pytest.raises(Unavailable, match=said):
            ensure_schema(url, upgrade_old=upgrade_old)


@contextmanager
def plain_owner(server: Server) -> Generator[str, None, None]:
    """A database that belongs to an account without special rights, as an operator's often does."""
    role = f"careeros_plain_owner_{os.getpid()}"
    server.admin("create role {} login createrole password 'plain'", role)
    try:
        with server.empty() as url:
            name = make_url(url).database
            assert name is not None
            server.admin("alter database {} owner to {}", name, role)
            server.admin(
                "grant careeros_app, careeros_worker, careeros_signin, careeros_search, careeros_operator to {}", role
            )
            yield make_url(url).set(username=role, password="plain").render_as_string(hide_password=False)
    finally:
        server.admin("drop role {}", role)


def test_people_who_were_there_before_get_the_new_keys_also_where_the_tables_owner_is_no_superuser(
    server: Server,
) -> None:
    with server.migrated():
        pass
    with plain_owner(server) as url:
        command.upgrade(config_for(url), "0002")
        with connection_to(url) as connection:
            connection.execute(sa.text("select set_config('role', 'careeros_app', false)"))
            connection.execute(sa.text(f"select set_config('careeros.owner_id', '{OWNER}', false)"))
            connection.execute(sa.text("set row_security = on"))
            for statement in BEFORE:
                connection.execute(sa.text(statement))
            connection.commit()

        command.upgrade(config_for(url), "0005")

        with as_owner(url) as connection:
            noor = connection.execute(sa.text("select * from contacts")).mappings().one()
            keys = connection.execute(sa.text("select key from contact_keys order by key")).scalars().all()
            employers = connection.execute(sa.text("select company_key from facts")).scalars().all()
    assert (noor["company_key"], noor["name_set"]) == ("globex", "haddad noor")
    assert noor["handles"] == ["email:noor@gmail.com", "mailbox:info@example.org"]
    assert keys == noor["handles"]
    assert str(noor["made_by"]) == str(noor["shaped_by"]) == IMPORT
    assert employers == ["acme"]


def test_words_and_reports_move_to_their_new_tables_and_back(server: Server) -> None:
    with server.migrated():
        pass
    with plain_owner(server) as url:
        command.upgrade(config_for(url), "0010")
        with as_owner(url) as connection:
            for statement in BEFORE:
                connection.execute(sa.text(statement))
            connection.execute(sa.text("update contacts set profile_words = 'noor:1', fact_words = 'lead:1'"))
            more = f"insert into import_rows values ('{OWNER}', '{IMPORT}', :n, 'y', :n, 'skipped', 'Twice.')"
            connection.execute(sa.text(more), [{"n": number} for number in range(1, 1_002)])
            connection.commit()

        command.upgrade(config_for(url), "0011")
        with as_owner(url) as connection:
            words = connection.execute(sa.text("select contact_id::text, words::text from contact_words")).all()
            reports = connection.execute(sa.text("select * from import_rows order by first")).mappings().all()
            connection.execute(sa.text(LATER))
            connection.execute(sa.text(f"insert into words_due values ('{OWNER}', default, array['{KIM}']::uuid[])"))
            connection.commit()
        command.downgrade(config_for(url), "0010")
        with as_owner(url) as connection:
            old_words = connection.execute(sa.text("select words::text from contacts order by id")).scalars().all()
            rows = connection.execute(sa.text("select * from import_rows order by place")).mappings().all()

    assert words == [(NOOR, "'lead':2 'noor':1")]
    assert [(one["first"], len(one["lines"])) for one in reports] == [(0, 1_000), (1_000, 2)]
    assert [str(one) if one else None for one in reports[0]["contact_ids"][:2]] == [NOOR, None]
    assert old_words == ["'lead':2 'noor':1", "'kim':1,4 'lee':2,5 'pilot':3,6"]
    assert [row["place"] for row in rows] == list(range(1_002))
    assert (str(rows[0]["contact_id"]), rows[0]["outcome"], rows[0]["file"]) == (NOOR, "created", "x")
    assert (rows[1_001]["line"], rows[1_001]["reason"], rows[1_001]["contact_id"]) == (1_001, "Twice.", None)


def test_a_report_is_in_full_again_one_revision_back(server: Server) -> None:
    with server.migrated():
        pass
    with plain_owner(server) as url:
        command.upgrade(config_for(url), "0014")
        with as_owner(url) as connection:
            connection.execute(sa.text(AN_IMPORT))
            connection.execute(sa.text(IN_BRIEF))
            connection.commit()

        command.downgrade(config_for(url), "0013")
        with as_owner(url) as connection:
            report = connection.execute(sa.text("select files, outcomes, reasons from import_rows")).one()

    assert report == (["x", "x"], ["created", "skipped"], ["", ""])


def test_who_was_merged_and_had_a_name_alone_is_known_by_its_words_in_any_order(server: Server) -> None:
    old, new = "name-company:lee kim|pilots", "name-company:kim lee|pilots"
    address = "name-company:kim@example.org|pilots"
    with server.migrated():
        pass
    with plain_owner(server) as url:
        command.upgrade(config_for(url), "0016")
        with as_owner(url) as connection:
            connection.execute(sa.text(LATER))
            connection.execute(
                sa.text(f"update contacts set handles = array['phone:+47', '{old}', '{new}', '{address}']")
            )
            connection.execute(sa.text(AN_IMPORT))
            before = f'{{"handles": ["{new}", "phone:+47", "{old}"]}}'
            connection.execute(
                sa.text(
                    f"insert into import_changes values ('{OWNER}', '{IMPORT}', '{KIM}', '{before}', '{{}}')".replace(
                        ":", r"\:"
                    )
                )
            )
            for key in ("phone:+47", old, new, address):
                connection.execute(sa.text(f"insert into contact_keys values ('{OWNER}', '{key}', '{KIM}')"))
            connection.commit()

        command.upgrade(config_for(url), "0017")
        with as_owner(url) as connection:
            handles = connection.execute(sa.text("select handles from contacts")).scalar_one()
            keys = connection.execute(sa.text("select key from contact_keys order by key")).scalars().all()
            remembered = connection.execute(sa.text("select before from import_changes")).scalar_one()

    assert handles == ["phone:+47", new, address]
    assert keys == [new, address, "phone:+47"]
    assert remembered == {"handles": [new, "phone:+47"]}


def test_east_asian_names_of_before_have_the_family_first_and_are_found_in_either_order(server: Server) -> None:
    old, new = "name-company:小明 王|pilots", "name-company:小明王|pilots"
    with server.migrated():
        pass
    with plain_owner(server) as url:
        command.upgrade(config_for(url), "0018")
        with as_owner(url) as connection:
            connection.execute(sa.text(LATER))
            connection.execute(
                sa.text(
                    "update contacts set full_name = '小明 王', first_name = '小明', last_name = '王',"
                    f" name_key = '小明 王', name_set = '小明 王', handles = array['{old}']".replace(":", r"\:")
                )
            )
            connection.execute(sa.text(f"insert into contact_keys values ('{OWNER}', '{old}', '{KIM}')"))
            connection.commit()

        command.upgrade(config_for(url), "0019")
        with as_owner(url) as connection:
            names = connection.execute(sa.text("select full_name, name_key, name_set, handles from contacts")).one()
            keys = connection.execute(sa.text("select key from contact_keys")).scalars().all()
            due = connection.execute(sa.text("select contact_ids from words_due")).scalars().all()

    assert names == ("王小明", "王小明", "小明王", [new])
    assert keys == [new]
    assert [str(one) for ids in due for one in ids] == [KIM]


def test_every_east_asian_name_is_written_anew_in_one_go(server: Server) -> None:
    with server.migrated():
        pass
    with plain_owner(server) as url:
        command.upgrade(config_for(url), "0018")
        with as_owner(url) as connection:
            connection.execute(sa.text(MANY_NAMES.replace(":", r"\:")))
            connection.commit()

        began = perf_counter()
        command.upgrade(config_for(url), "0019")
        took = perf_counter() - began
        with as_owner(url) as connection:
            names = connection.execute(sa.text("select full_name, name_key, handles[1] from contacts")).all()
            keys = connection.execute(sa.text("select key from contact_keys")).scalars().all()

    assert len(names) == len(set(names)) == len(set(keys)) == A_LOT
    assert all(full.startswith("𠮷") and full == key for full, key, _ in names)
    assert {handle for *_, handle in names} == set(keys)
    assert not any(" " in key.partition("|")[0] for key in keys)
    assert took < A_WHILE


@contextmanager
def as_owner(url: str) -> Generator[sa.Connection, None, None]:
    """A connection of the application's, for the owner of the rows in `BEFORE`."""
    with connection_to(url) as connection:
        connection.execute(sa.text("set row_security = on"))
        connection.execute(sa.text("select set_config('role', 'careeros_app', false)"))
        connection.execute(sa.text(f"select set_config('careeros.owner_id', '{OWNER}', false)"))
        yield connection


OWNER, IMPORT = "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"
NOOR, KIM = "00000000-0000-0000-0000-000000000003", "00000000-0000-0000-0000-000000000004"
A_LOT, A_WHILE = 6_000, 5.0
"""Names that are looked for one by one take far more seconds."""

MANY_NAMES = f"""
with named as (
  select gen_random_uuid() as id, chr(19968 + i % 100) || chr(20968 + i / 100) as first
  from generate_series(0, {A_LOT - 1}) as i
), made as (
  insert into contacts (owner_id, id, full_name, first_name, last_name, name_title, name_key, name_set, company,
    company_key, position, location, linkedin_slug, emails, phones, tags, notes, source, version, handles)
  select '{OWNER}', id, first || ' 𠮷', first, '𠮷', '', first || ' 𠮷', first || ' 𠮷', '', '', '', '', null,
    array[]::text[], array[]::text[], array[]::text[], '', '', 1, array['name-company:' || first || ' 𠮷|pilots']
  from named
)
insert into contact_keys select '{OWNER}', 'name-company:' || first || ' 𠮷|pilots', id from named
"""
LATER = (
    "insert into contacts (owner_id, id, full_name, first_name, last_name, name_title, name_key, company, company_key,"
    " position, location, linkedin_slug, emails, phones, tags, notes, source, version) values"
    f" ('{OWNER}', '{KIM}', 'Kim Lee', 'Kim', 'Lee', '', 'kim lee', '', '', 'Pilot', '', 'kim', array[]::text[],"
    " array[]::text[], array[]::text[], '', '', 1)"
)
"""As revision 0011 holds a contact whose words are due."""
AN_IMPORT = f"insert into imports values ('{OWNER}', '{IMPORT}', 'linkedin', array['x'], '{{}}', now())"
IN_BRIEF = (
    f"insert into import_rows values ('{OWNER}', '{IMPORT}', 0, array['x'], array[2, 3], array['created', 'skipped'],"
    " array[''], array[null, null]::uuid[])"
)
"""A report as revision 0014 holds it."""
BEFORE = (
    (
        "insert into contacts (owner_id, id, full_name, first_name, last_name, name_title, name_key, company,"
        " company_key, position, location, linkedin_slug, emails, phones, tags, notes, source, version,"
        " profile_words) values"
        f" ('{OWNER}', '{NOOR}', 'Noor Haddad', 'Noor', 'Haddad', '', 'noor haddad', 'Globex, Inc.', 'globex, inc.',"
        " '', '', 'noor', array['n.oor+x@gmail.com', 'info@example.org'],"
        " array[]::text[], array[]::text[], '', '', 1, '')"
    ),
    f"insert into contact_keys values ('{OWNER}', 'slug:noor', '{NOOR}')",
    f"insert into facts values ('{OWNER}', '{IMPORT}', '{NOOR}', 'employer', 'Lead at Acme Ltd', 'you', now())",
    AN_IMPORT,
    f"insert into import_rows values ('{OWNER}', '{IMPORT}', 0, 'x', 1, 'created', '', '{NOOR}')",
)
"""As the schema of revision 0002 held a contact."""


def test_batches_that_were_paused_before_are_paused(server: Server) -> None:
    with server.migrated():
        pass
    with plain_owner(server) as url:
        command.upgrade(config_for(url), "0010")
        paused, going = OWNER, NOOR
        with as_owner(url) as connection:
            for batch, state in ((paused, "paused"), (going, "queued")):
                connection.execute(
                    sa.text(f"insert into batches values ('{OWNER}', '{batch}', 'introduction', 1, now())")
                )
                connection.execute(
                    sa.text(
                        "insert into work (owner_id, id, kind, payload, run_at, state, attempts, batch_id, token)"
                        f" values ('{OWNER}', '{batch}', 'x', '{{}}', now(), '{state}', 0, '{batch}', 0)"
                    )
                )
            connection.commit()

        command.upgrade(config_for(url), "0012")

        with as_owner(url) as connection:
            found = connection.execute(sa.text("select id, paused from batches")).all()
    assert {str(row.id): row.paused for row in found} == {paused: True, going: False}


def test_a_data_migration_that_row_level_security_would_silence_fails(server: Server) -> None:
    with server.migrated():
        pass  # the roles are there now, as they are on any server that has a database of ours
    with plain_owner(server) as url:
        upgrade(url)

        with pytest.raises(sa.exc.DBAPIError) as refused, migrating_raw(url) as connection:
            connection.execute(sa.text("update contacts set notes = ''"))

        assert isinstance(refused.value.orig, psycopg.errors.InsufficientPrivilege)
        assert "row-level security" in str(refused.value.orig)


@contextmanager
def migrating_raw(url: str) -> Generator[sa.Connection, None, None]:
    """The connection that migrations get, its errors as they are."""
    from careeros.adapters.postgres import schema

    engine = sa.create_engine(schema.driver_url(url), poolclass=sa.NullPool, connect_args={"options": schema._OPTIONS})
    with engine.connect() as connection:
        yield connection


def alembic(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """As an operator types it, in the project's root."""
    program = Path(sys.executable).with_name("alembic")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DATABASE_URL", "CAREEROS_"))}
    return subprocess.run(
        [program, *arguments], cwd=ROOT, env=kept | environ, capture_output=True, text=True, check=False, timeout=120
    )


def test_alembic_works_from_the_root_on_the_database_that_is_named(server: Server) -> None:
    with server.empty() as url:
        up = alembic("upgrade", "head", DATABASE_URL=url)
        down = alembic("downgrade", "-1", DATABASE_URL=url)

        assert (up.returncode, down.returncode) == (0, 0), up.stderr + down.stderr
        assert "the database that DATABASE_URL names" in up.stderr
        newest = ScriptDirectory.from_config(config_for("unused")).get_revision(REVISION)
        assert revision_of(url) == newest.down_revision, "one step back from the newest"


@pytest.mark.parametrize(
    "address",
    ["postgresql://nobody@127.0.0.1:1/nothing", "mysql://127.0.0.1/x", "postgres://127.0.0.1:1/x?connect_timeout=1"],
)
def test_a_wrong_address_is_one_sentence(address: str) -> None:
    done = alembic("upgrade", "head", DATABASE_URL=address)

    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "DATABASE_URL" in done.stderr
    assert len(done.stderr.strip().splitlines()) <= 2
