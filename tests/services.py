"""What the tests find outside themselves. On a laptop a missing service is a skip, in CI it is a failure."""

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir

import pytest
import redis

DATABASE = "TEST_DATABASE_URL"
REDIS = "TEST_REDIS_URL"


def address(variable: str) -> str:
    """The service's address out of the environment, or the end of this test."""
    found = os.environ.get(variable)
    if found:
        return found
    if os.environ.get("CI"):
        pytest.fail(f"CI must provide {variable}")
    pytest.skip(f"{variable} names no server")


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
