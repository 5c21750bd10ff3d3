"""Databases to test against: a migrated template on each server, a copy of it for each test or one that is emptied."""

from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from os import getpid

import psycopg
import sqlalchemy as sa
from attrs import define, field
from psycopg.sql import SQL, Identifier
from sqlalchemy.engine import make_url

from careeros.adapters.postgres.engine import driver_url
from careeros.adapters.postgres.schema import upgrade

_numbers = count(1)


@contextmanager
def plain_connection(url: str) -> Generator[sa.Connection, None, None]:
    """A connection as any client makes it."""
    engine = sa.create_engine(driver_url(url), poolclass=sa.NullPool)
    with engine.connect() as connection:
        yield connection


def _name() -> str:
    return f"careeros_test_{getpid()}_{next(_numbers)}"


@define
class Server:
    """A PostgreSQL server, by a superuser's address."""

    url: str
    _template: str | None = field(default=None)
    _shared: str | None = field(default=None)

    def admin(self, statement: str, *names: str) -> None:
        with self._connected() as connection:
            connection.execute(SQL(statement).format(*map(Identifier, names)))  # pyright: ignore[reportArgumentType]

    def address_of(self, database: str) -> str:
        return make_url(self.url).set(database=database).render_as_string(hide_password=False)

    @contextmanager
    def empty(self) -> Generator[str, None, None]:
        """The address of a database of its own without a schema."""
        name = _name()
        self.admin("create database {}", name)
        try:
            yield self.address_of(name)
        finally:
            self.admin("drop database if exists {} with (force)", name)

    @contextmanager
    def migrated(self) -> Generator[str, None, None]:
        """The address of a database of its own with the present schema."""
        name = self._copy_of_template()
        try:
            yield self.address_of(name)
        finally:
            self.admin("drop database if exists {} with (force)", name)

    @contextmanager
    def emptied(self) -> Generator[str, None, None]:
        """The address of a database with the present schema and no rows, which is handed from one test to the next:
        for those that change nothing but rows. A database of its own takes far longer, and so does `truncate`. Only a
        superuser may set the foreign keys aside.
        """
        if self._shared is None:
            self._shared = self._copy_of_template()
        with self._connected(self._shared) as connection:
            connection.execute("set lock_timeout = '10s'")
            connection.execute("set session_replication_role = replica")
            filled = [SQL("delete from {}").format(Identifier(name)) for (name,) in connection.execute(_FILLED)]
            connection.execute(SQL("; ").join(filled) if filled else "select")
        yield self.address_of(self._shared)

    def make_template(self) -> None:
        """One process at a time: roles belong to the whole server, and two that make them at once get in each other's
        way.
        """
        if self._template is None:
            name = _name()
            with self._connected() as connection:
                connection.execute("select pg_advisory_lock(hashtext('the template of the tests of CareerOS'))")
                self.admin("create database {}", name)
                upgrade(self.address_of(name))
            self._template = name

    def close(self) -> None:
        for name in filter(None, (self._shared, self._template)):
            self.admin("drop database if exists {} with (force)", name)

    def _copy_of_template(self) -> str:
        self.make_template()
        assert self._template is not None
        name = _name()
        self.admin("create database {} template {}", name, self._template)
        return name

    @contextmanager
    def _connected(self, database: str | None = None) -> Generator["psycopg.Connection[tuple[str]]", None, None]:
        plain = make_url(self.address_of(database) if database else self.url).set(drivername="postgresql")
        with psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True) as connection:
            yield connection


_FILLED = """
select relname from pg_class
where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0
  and relname <> 'alembic_version'
"""
"""The tables that rows were ever put into. Foreign keys are not asked: all rows go."""
