"""The schema's revision: which one the code needs, which one the database has, and getting from one to the other."""

from collections.abc import Generator
from contextlib import contextmanager

import psycopg
import sqlalchemy as sa
from sqlalchemy import exc

from careeros.adapters.postgres.engine import driver_url, unreachable
from careeros.ports.errors import TechnicalError, Unavailable

REVISION = "0021"
"""The newest migration (a test holds it to the files), so that a start need not load Alembic to compare."""

_OPTIONS = "-c lock_timeout=1s -c statement_timeout=60s -c row_security=off"
"""With row_security off, a data migration that row-level security would silence fails instead."""


def revision_of(url: str) -> str | None:
    """The database's revision; None when it was never set up. Raises `Unavailable`."""
    with connection_to(url) as connection:
        if connection.execute(sa.text("select to_regclass('alembic_version')")).scalar_one() is None:
            return None
        return connection.execute(sa.text("select version_num from alembic_version")).scalar_one_or_none()


def ensure_schema(url: str, *, upgrade_old: bool) -> None:
    """Set up an empty database. An older schema is upgraded when that is wanted, otherwise refused with a sentence."""
    found = revision_of(url)
    if found == REVISION:
        return
    if found is not None and found > REVISION:
        raise Unavailable(
            f"The database is at revision {found}, newer than this version of CareerOS knows ({REVISION}).",
            "Update CareerOS, or go back with the version that upgraded it: alembic downgrade -1",
        )
    if found is not None and not upgrade_old:
        raise Unavailable(
            f"The database is at revision {found}; this version of CareerOS needs {REVISION}.",
            "Make a backup, then run: alembic upgrade head",
        )
    upgrade(url)


def upgrade(url: str) -> None:
    """Bring the database to the newest revision. Two at once is safe: the second waits, and finds nothing to do."""
    from alembic import command  # noqa: PLC0415 - a quarter of a second that most starts need not spend
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "careeros.adapters.postgres:migrations")
    config.attributes["connect"] = lambda: migrating(url)
    command.upgrade(config, "head")


@contextmanager
def migrating(url: str) -> Generator[sa.Connection, None, None]:
    """A connection for migrations, one process at a time."""
    with connection_to(url) as connection:
        connection.execute(sa.text("set lock_timeout = '60s'"))
        connection.execute(sa.text("select pg_advisory_lock(hashtext('careeros migrations'))"))
        connection.execute(sa.text("set lock_timeout = '1s'"))
        connection.commit()
        yield connection


@contextmanager
def connection_to(url: str) -> Generator[sa.Connection, None, None]:
    """A plain connection as whoever the address logs in as; every error of the driver is a sentence."""
    engine = sa.create_engine(
        driver_url(url), poolclass=sa.NullPool, connect_args={"connect_timeout": 5, "options": _OPTIONS}
    )
    try:
        with engine.connect() as connection:
            yield connection
    except exc.DBAPIError as error:
        raise _meaning(error) from error


def _meaning(error: exc.DBAPIError) -> TechnicalError:
    cause = error.orig
    if isinstance(cause, psycopg.OperationalError) and cause.sqlstate is None:
        return unreachable()
    if isinstance(cause, psycopg.errors.LockNotAvailable):
        return Unavailable("Another process uses the tables that are to change.", "Stop it, then try again.")
    said = str(cause).splitlines()[0] if str(cause) else type(cause).__name__
    if isinstance(cause, psycopg.OperationalError):
        return Unavailable(f"The database refused: {said}.", "Check the address in DATABASE_URL and its rights.")
    return TechnicalError(f"The database refused a statement: {said}.", "Nothing was changed; mend it and try again.")
