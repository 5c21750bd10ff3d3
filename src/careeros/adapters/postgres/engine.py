"""Connections, and what PostgreSQL's errors mean to us."""

from asyncio import Lock
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import timedelta
from typing import Any, cast

import psycopg
import sqlalchemy as sa
from attrs import evolve, field, frozen
from psycopg.rows import dict_row
from sqlalchemy import exc
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from careeros.domain.errors import Conflict, InvalidInput
from careeros.ports.errors import StorageFull, TechnicalError, Unavailable

Row = Mapping[Any, Any]
"""Values by the names of their columns, from SQLAlchemy or from psycopg."""


@frozen
class Timeouts:
    """How long one statement, one wait for a lock, a transaction without a statement, and the wait for an import of the
    same owner to end may last.
    """

    statement: timedelta
    lock: timedelta
    idle: timedelta
    turn: timedelta = timedelta(seconds=60)


WEB = Timeouts(timedelta(seconds=5), timedelta(seconds=2), timedelta(seconds=15), turn=timedelta(seconds=15))
WORKER = Timeouts(timedelta(seconds=60), timedelta(seconds=5), timedelta(seconds=60))

CONFLICTS = {"contacts_slug_once": "contact", "messages_once_a_batch": "message", "senders_pkey": "sender"}
"""Constraints that a lost race breaks, and the kind of thing that was raced for."""


def driver_url(url: str) -> sa.URL:
    """The address as SQLAlchemy takes it: `postgres://` and `postgresql://` both mean psycopg 3."""
    try:
        parsed = make_url(url)
    except (exc.ArgumentError, ValueError):
        raise Unavailable(
            "DATABASE_URL is no address.", "It looks like: postgresql://name@host:5432/database"
        ) from None
    return parsed.set(drivername="postgresql+psycopg")


def open_engine(url: str, *, pool_size: int = 10) -> AsyncEngine:
    """A pool of connections; one that stays full for 2.5 s is `Unavailable`. An engine belongs to one event loop. The
    connection that was used last is used next, for it knows the statements that are asked all the time.

    It leaves beginning to `transaction`, and does not ask whether a connection is still there, as that finds out.
    """
    return create_async_engine(
        driver_url(url),
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=2.5,
        pool_use_lifo=True,
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,
        connect_args={"connect_timeout": 5, "application_name": "careeros"},
    )


@asynccontextmanager
async def transaction(
    engine: AsyncEngine, *, role: str, timeouts: Timeouts, owner_id: str = ""
) -> AsyncGenerator["Connection", None]:
    """One transaction as a role that cannot see past its policies, whoever the address logs in as.

    Leaving discards what was not committed. Where a connection of the pool was lost since it was used, so may all of
    them be: new ones are made.
    """
    opening = {
        "role": role,
        "owner_id": owner_id,
        "statement": _milliseconds(timeouts.statement),
        "lock": _milliseconds(timeouts.lock),
        "idle": _milliseconds(timeouts.idle),
    }
    async with AsyncExitStack() as held:
        connection = await held.enter_async_context(_connected(engine))
        try:
            await connection.begin(opening)
        except Unavailable:
            if not connection.lost:
                raise
            await held.aclose()
            await engine.dispose()
            connection = await held.enter_async_context(_connected(engine))
            await connection.begin(opening)
        yield connection


_OPEN = (
    b"begin; select set_config('role', %(role)s, true), set_config('careeros.owner_id', %(owner_id)s, true),"
    b" set_config('statement_timeout', %(statement)s, true), set_config('lock_timeout', %(lock)s, true),"
    b" set_config('idle_in_transaction_session_timeout', %(idle)s, true), set_config('jit', 'off', true)"
)
"""In one message. Compiling a statement (`jit`) takes longer than any of ours runs."""


def _milliseconds(length: timedelta) -> str:
    return str(int(length.total_seconds() * 1000))


@frozen
class Connection:
    """A connection in a transaction, which `begin` opens. No error of SQLAlchemy or psycopg leaves it.

    Tasks may share it: their statements take turns, in the order in which they were asked for. One after the commit is
    an error of ours: it would run as whoever logged in, past the policies.
    """

    _raw: AsyncConnection
    _driver: "psycopg.AsyncConnection[tuple[object, ...]]"
    _turn: Lock = field(factory=Lock, init=False)

    @property
    def lost(self) -> bool:
        return self._driver.closed

    async def begin(self, opening: Mapping[str, str]) -> None:
        async with self._past_sqlalchemy() as driver, psycopg.AsyncClientCursor(driver) as cursor:
            await cursor.execute(_OPEN, opening)

    async def execute(self, statement: sa.Executable, values: Any = None) -> sa.CursorResult[Any]:
        async with self._turn:
            self._require_transaction()
            with translated_errors():
                return await self._raw.execute(statement, values)

    async def fetch(self, statement: bytes, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The rows of a statement that is asked all the time, as psycopg takes it: by SQLAlchemy such a one costs
        several times what PostgreSQL spends on it. None where it has no rows.
        """
        async with self._past_sqlalchemy() as driver, driver.cursor(binary=True, row_factory=dict_row) as cursor:
            self._require_transaction()
            await cursor.execute(statement, values)
            return await cursor.fetchall() if cursor.pgresult and cursor.pgresult.nfields else []

    @asynccontextmanager
    async def in_one_turn(self) -> AsyncGenerator["Connection", None]:
        """For statements that come one after the other: those of other tasks wait until all are done."""
        async with self._turn:
            yield evolve(self)

    async def commit(self) -> None:
        """What was done by `fetch` too, which SQLAlchemy knows nothing of."""
        async with self._past_sqlalchemy() as driver:
            await driver.commit()

    async def let_go(self) -> None:
        """SQLAlchemy is told when the connection is lost, as it is where a statement is cut off while it is sent: there
        is nothing to roll back.
        """
        if self.lost:
            await self._raw.invalidate()

    def _require_transaction(self) -> None:
        if self._driver.info.transaction_status == psycopg.pq.TransactionStatus.IDLE:
            raise RuntimeError("a statement was asked for after the commit")

    @asynccontextmanager
    async def _past_sqlalchemy(self) -> "AsyncGenerator[psycopg.AsyncConnection[tuple[object, ...]], None]":
        async with self._turn:
            try:
                with translated_errors():
                    yield self._driver
            except TechnicalError:
                await self.let_go()
                raise


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncGenerator[Connection, None]:
    connection = engine.connect()
    with translated_errors():
        await connection.start()
    try:
        pooled = await connection.get_raw_connection()
        held = Connection(connection, cast("psycopg.AsyncConnection[tuple[object, ...]]", pooled.driver_connection))
        try:
            yield held
        finally:
            await held.let_go()
    finally:
        with translated_errors():
            await connection.close()


@contextmanager
def translated_errors() -> Generator[None, None, None]:
    """What went wrong, in the words of the ports."""
    try:
        yield
    except exc.TimeoutError as error:
        raise Unavailable("All database connections are busy.", "Try again in a moment.") from error
    except exc.DBAPIError as error:
        raise _meaning(error.orig) from error
    except psycopg.Error as error:
        raise _meaning(error) from error


def _meaning(cause: BaseException | None) -> Exception:
    if isinstance(cause, psycopg.errors.UniqueViolation) and cause.diag.constraint_name in CONFLICTS:
        return Conflict(CONFLICTS[cause.diag.constraint_name], _key_of(cause))
    for kinds, kind, what, mend in _MEANINGS:
        if isinstance(cause, kinds):
            return kind(what, mend)
    return TechnicalError("The database refused a statement.", "The log has the details.")


def unreachable() -> Unavailable:
    """What to say when nothing answers at the database's address."""
    return Unavailable(*_NO_ANSWER)


_NO_ANSWER = ("The database does not answer.", "Check that it runs and that DATABASE_URL names it.")
_TOO_LONG = ("The database took too long.", "Try again in a moment; it may be busy.")
_NOT_SET_UP = ("The database has not been set up for this version.", "Run: alembic upgrade head")

_Errors = type[psycopg.Error] | tuple[type[psycopg.Error], ...]
_MEANINGS: tuple[tuple[_Errors, type[TechnicalError] | type[InvalidInput], str, str], ...] = (
    (psycopg.errors.DiskFull, StorageFull, "The disk that holds the database is full.", "Free some space, try again."),
    (
        (
            psycopg.errors.QueryCanceled,
            psycopg.errors.LockNotAvailable,
            psycopg.errors.IdleInTransactionSessionTimeout,
        ),
        Unavailable,
        *_TOO_LONG,
    ),
    ((psycopg.errors.UndefinedTable, psycopg.errors.UndefinedFunction), Unavailable, *_NOT_SET_UP),
    (psycopg.DataError, InvalidInput, "The text holds what cannot be kept.", "Leave out control characters."),
    (psycopg.errors.TransactionRollback, Unavailable, "Two changes met in the database.", "Try again."),
    (psycopg.errors.InsufficientResources, Unavailable, "The database has no room for more.", "Try again later."),
    (
        psycopg.errors.InvalidAuthorizationSpecification,
        Unavailable,
        "The database refuses to let us in.",
        "Check name and password in DATABASE_URL.",
    ),
    ((psycopg.OperationalError, psycopg.InterfaceError), Unavailable, *_NO_ANSWER),
)
"""What PostgreSQL's errors mean, the first that fits: which error of ours, what it says, how to mend it."""


def _key_of(error: psycopg.Error) -> str:
    detail = error.diag.message_detail or ""
    return detail.partition("=(")[2].partition(")")[0].rpartition(", ")[2] or "that is new"
