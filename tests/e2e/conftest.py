from collections.abc import Generator
from pathlib import Path

import pytest

from tests.e2e.commands import Commands, environment, running
from tests.embedded_server import temporary_folder


@pytest.fixture
def careeros() -> Generator[Commands, None, None]:
    """Commands on a data folder of their own that does not exist yet."""
    with temporary_folder() as parent:
        yield Commands(parent / "data", environment(HOME=str(parent)))


@pytest.fixture(params=["alone", "beside up"])
def either_way(request: pytest.FixtureRequest, careeros: Commands) -> Generator[Commands, None, None]:
    """The same, once with nothing else running, once beside a running `careeros up`."""
    if request.param == "alone":
        yield careeros
    else:
        with running(careeros):
            yield careeros


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder for files to import."""
    return tmp_path
