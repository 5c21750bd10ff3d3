"""Brokers that carry wake-ups: within the process, or over Redis. Their own retries are off: the rows own attempts."""

import dramatiq
import uvloop
from dramatiq.asyncio import EventLoopThread, set_event_loop_thread
from dramatiq.brokers.redis import RedisBroker
from dramatiq.brokers.stub import StubBroker
from dramatiq.middleware import AsyncIO, CurrentMessage, Middleware, ShutdownNotifications, TimeLimit
from dramatiq.worker import Worker

from careeros.domain.work import LEASE

QUEUE = "work"
ACTOR = "work"
_LONGEST_MS = int(LEASE.total_seconds() * 0.8) * 1_000
"""A row is given up before its lease ends: two workers never do one at a time."""

_GIVEN_UP_SECONDS = 1.0
"""How soon a thread that waits for its rows sees that it is to give them up. Each looks as often as that: fifty of them
ten times a second, as Dramatiq has it, took more than the database did.
"""
_START_SECONDS = 5.0


class _Loop(AsyncIO):
    """The loop of all workers of a process, which libuv turns."""

    def before_worker_boot(self, broker: dramatiq.Broker, worker: Worker) -> None:
        del broker, worker
        thread = EventLoopThread(self.logger, interrupt_check_ival=_GIVEN_UP_SECONDS)
        thread.loop.close()
        thread.loop = uvloop.new_event_loop()
        thread.start(timeout=_START_SECONDS)
        set_event_loop_thread(thread)


def _middleware() -> list[Middleware]:
    return [_Loop(), CurrentMessage(), ShutdownNotifications(), TimeLimit(time_limit=_LONGEST_MS)]


def stub_broker() -> dramatiq.Broker:
    """Wake-ups within this process."""
    broker = StubBroker(middleware=_middleware())
    broker.declare_queue(QUEUE)
    return broker


def redis_broker(url: str, *, namespace: str = "careeros") -> dramatiq.Broker:
    """Wake-ups for any number of worker processes. Nothing is lost with Redis: see the sweep."""
    broker = RedisBroker(url=url, namespace=namespace, middleware=_middleware())
    broker.declare_queue(QUEUE)
    return broker
