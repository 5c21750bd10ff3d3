"""Databases to test against: a migrated template on each server, a fresh copy of it for each test."""

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
    """A PostgreSQL server, by an address at which databases may be created."""

    url: str
    _template: str | None = field(default=None)

    def admin(self, statement: str, *names: str) -> None:
        plain = make_url(self.url).set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(plain, autocommit=True) as connection:
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
        name = _name()
        self.admin("create database {} template {}", name, self._made_template())
        try:
            yield self.address_of(name)
        finally:
            self.admin("drop database if exists {} with (force)", name)

    def _made_template(self) -> str:
        if self._template is None:
            name = _name()
            self.admin("create database {}", name)
            upgrade(self.address_of(name))
            self._template = name
        return self._template

    def close(self) -> None:
        if self._template is not None:
            self.admin("drop database if exists {} with (force)", self._template)
