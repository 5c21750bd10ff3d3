"""What the tests find outside themselves. On a laptop a missing service is a skip, in CI it is a failure."""

import os

import pytest

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
