"""What the tests find outside themselves. On a laptop a missing service is a skip, in CI it is a failure."""

import fcntl
import os
import socket
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from random import choice
from tempfile import gettempdir

import pytest
import redis

DATABASE = "TEST_DATABASE_URL"
REDIS = "TEST_REDIS_URL"
_PORTS = range(20_000, 32_000)


def address(variable: str) -> str:
    """The service's address out of the environment, or the end of this test."""
    found = os.environ.get(variable)
    if found:
        return found
    if os.environ.get("CI"):
        pytest.fail(f"CI must provide {variable}")
    pytest.skip(f"{variable} names no server")


def ports_of(process: Mapping[str, str]) -> range:
    """The ports of one of the processes that test together, by its environment: no other one of them draws from these
    (but one that takes the place of one that broke down).
    """
    number = int(process.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    processes = int(process.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    size = len(_PORTS) // processes
    return _PORTS[number % processes * size :][:size]


def free_port() -> int:
    """One that nobody has now, and that nobody takes until we use it: the system gives out higher ones, and each
    process of a run (pytest-xdist) draws from ports of its own. Another run on this machine may still draw the same.
    """
    while True:
        port = choice(ports_of(os.environ))
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@contextmanager
def empty_redis() -> Generator[str, None, None]:
    """The address of the Redis database that tests may use, for one test of this machine at a time. It must be empty,
    and what has our names in it is removed again.
    """
    url = f"{address(REDIS).rstrip('/')}/13"
    with Path(gettempdir(), f"careeros-tests-redis-{os.getuid()}").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with redis.Redis.from_url(url) as client:
            assert client.dbsize() == 0, "Redis database 13 is in use"
            try:
                yield url
            finally:
                for key in client.scan_iter("careeros*"):
                    client.delete(key)
