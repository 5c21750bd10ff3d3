"""Worker threads, with an event loop and an engine of their own: a busy web loop does not stop work."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any

import dramatiq
from dramatiq.asyncio import get_event_loop_thread
from dramatiq.middleware import Middleware
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.dramatiq.broker import ACTOR, QUEUE, redis_broker, stub_broker
from careeros.adapters.dramatiq.wakeups import ROWS_A_MESSAGE, DramatiqWakeups
from careeros.adapters.openai.clients import load_client
from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.application.core import Core
from careeros.entrypoints.wiring.adapters import Adapters, over_postgres
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.searching import Searching
from careeros.entrypoints.wiring.settings import Settings
from careeros.entrypoints.worker.actors import register
from careeros.entrypoints.worker.sweeper import Sweeper

_SWEEP_SECONDS = 5.0
_DRAIN_MS = 20_000
_MANY_CONNECTIONS = 64
_LOADING_SECONDS = 2.0
"""After the start: what drafts by a model need is loaded when the rest answers, and not while it starts."""


def make_broker(settings: Settings) -> dramatiq.Broker:
    """Redis where it is named, else within the process."""
    return redis_broker(settings.redis_url) if settings.redis_url else stub_broker()


def equip(broker: dramatiq.Broker, url: str, folder: Path, settings: Settings, searching: Searching) -> None:
    """Give a broker its actor, and each worker on it a sweeper, over an engine that lives on the workers' loop."""
    engine = open_engine(url, pool_size=_connections(settings.workers))
    adapters = over_postgres(engine, WORKER, DramatiqWakeups(broker), folder, settings=settings, searching=searching)
    core = make_core(adapters)
    broker.add_middleware(_Upkeep(engine, adapters, core, with_model=settings.drafting.key is not None))
    register(broker, core.work_off, name=ACTOR, queue=QUEUE)


@contextmanager
def working(
    broker: dramatiq.Broker, url: str, folder: Path, settings: Settings, searching: Searching
) -> Generator[None, None, None]:
    """Workers for as long as the context lasts. At its end what is being done is finished, 20 s at most; what is not
    stays in its row.
    """
    equip(broker, url, folder, settings, searching)
    worker = dramatiq.Worker(broker, worker_timeout=100, worker_threads=settings.workers)
    worker.start()
    try:
        yield
    finally:
        try:
            worker.stop(_DRAIN_MS)
        finally:
            broker.close()


def _connections(threads: int) -> int:
    """One for each row that is done at a time, as far as a server with room for a hundred has them: a row waits for
    others more than for the database. And one for the sweep.
    """
    return min(threads * ROWS_A_MESSAGE, max(threads, _MANY_CONNECTIONS)) + 1


class _Upkeep(Middleware):
    """Begins and ends with a worker. Listed after AsyncIO, so the loop is there from first to last."""

    def __init__(self, engine: AsyncEngine, adapters: Adapters, core: Core, *, with_model: bool) -> None:
        self._engine = engine
        self._adapters = adapters
        self._loading = Timer(_LOADING_SECONDS, load_client) if with_model else None
        self._sweeper = Sweeper(lambda: _on_worker_loop(core.sweep()), interval=_SWEEP_SECONDS)

    def after_worker_boot(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        del broker, worker
        self._sweeper.start()
        if self._loading is not None:
            self._loading.daemon = True
            self._loading.start()

    def before_worker_shutdown(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        del broker, worker
        if self._loading is not None:
            self._loading.cancel()
        self._sweeper.stop()

    def after_worker_shutdown(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        del broker, worker
        _on_worker_loop(self._adapters.close())
        _on_worker_loop(self._engine.dispose())


def _on_worker_loop(asked: Any) -> object:
    loop = get_event_loop_thread()
    assert loop is not None, "the worker has started its loop"
    return loop.run_coroutine(asked)
