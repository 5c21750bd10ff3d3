from collections.abc import Generator

import pytest
from hypothesis import settings

from tests.databases import Server
from tests.embedded_server import embedded_server
from tests.services import DATABASE, address

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def embedded() -> Generator[Server, None, None]:
    """The PostgreSQL that CareerOS brings along."""
    with embedded_server() as url:
        server = Server(url)
        yield server
        server.close()


@pytest.fixture(scope="session")
def own_server() -> Generator[Server, None, None]:
    """A PostgreSQL of the operator's, named by TEST_DATABASE_URL. Our roles are there before the first test."""
    server = Server(address(DATABASE))
    server.make_template()
    yield server
    server.close()


@pytest.fixture(scope="session", params=["embedded", "own_server"])
def server(request: pytest.FixtureRequest) -> Server:
    """Either of them."""
    return request.getfixturevalue(request.param)
