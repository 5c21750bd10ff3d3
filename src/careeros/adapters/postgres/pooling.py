"""Connections that wait in the pool, and whether the server is still there when one is taken out."""

from select import POLLIN, poll
from time import monotonic
from typing import Any

import psycopg
from sqlalchemy import event, exc
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.pool import ConnectionPoolEntry

_RESTED = 5.0
"""Seconds after which a connection is asked whether it lives: what lies between may have forgotten it silently."""

_USED = "used"


def look_before_use(engine: AsyncEngine) -> None:
    """Replace connections that are gone when they are taken out.

    A server that closed one has said so: there is something to be read from a connection that waits for nothing. Only
    then, or after a rest, the server is asked: at each transaction that would cost a round trip.
    """
    ping = engine.dialect.do_ping

    def taken(connection: Any, entry: ConnectionPoolEntry, _: object) -> None:
        rested = monotonic() - entry.info.get(_USED, -_RESTED)
        try:
            alive = (rested < _RESTED and not _has_word(connection.driver_connection)) or ping(connection)
        except (psycopg.Error, exc.DBAPIError):
            alive = False
        if not alive:
            raise exc.DisconnectionError("the server closed the connection")

    def put_back(_: object, entry: ConnectionPoolEntry) -> None:
        entry.info[_USED] = monotonic()

    event.listen(engine.sync_engine, "checkout", taken)
    event.listen(engine.sync_engine, "checkin", put_back)


def _has_word(connection: psycopg.AsyncConnection[Any]) -> bool:
    waiting = poll()
    waiting.register(connection.fileno(), POLLIN)
    return bool(waiting.poll(0))
