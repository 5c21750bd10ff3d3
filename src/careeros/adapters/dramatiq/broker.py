"""Brokers that carry wake-ups: within the process, or over Redis. Their own retries are off: the rows own attempts."""

import dramatiq
from dramatiq.brokers.redis import RedisBroker
from dramatiq.brokers.stub import StubBroker
from dramatiq.middleware import AsyncIO, CurrentMessage, Middleware, ShutdownNotifications, TimeLimit

from careeros.domain.work import LEASE

QUEUE = "work"
ACTOR = "work"
_LONGEST_MS = int(LEASE.total_seconds() * 0.8) * 1_000
"""A row is given up before its lease ends: two workers never do one at a time."""


def _middleware() -> list[Middleware]:
    return [AsyncIO(), CurrentMessage(), ShutdownNotifications(), TimeLimit(time_limit=_LONGEST_MS)]


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
