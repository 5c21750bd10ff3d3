import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.e2e.commands import Commands, environment, running
from tests.embedded_server import temporary_folder
from tests.services import empty_redis


@pytest.fixture(scope="session")
def set_up_before() -> Generator[Path, None, None]:
    """A data folder as the first command leaves it, to copy: most tests need not wait for that."""
    with temporary_folder() as parent:
        Commands(parent / "data", environment(HOME=str(parent))).ask("contacts", "list")
        yield parent / "data"


@pytest.fixture
def newcomer() -> Generator[Commands, None, None]:
    """Commands on a data folder of their own that does not exist yet."""
    with temporary_folder() as parent:
        yield Commands(parent / "data", environment(HOME=str(parent)))


@pytest.fixture
def careeros(newcomer: Commands, set_up_before: Path) -> Commands:
    """Commands on a data folder of their own, set up and empty."""
    subprocess.run(["cp", "-a", set_up_before, newcomer.data_dir], check=True)
    return newcomer


@pytest.fixture(params=["alone", "beside up"])
def either_way(request: pytest.FixtureRequest, careeros: Commands) -> Generator[Commands, None, None]:
    """The same, once with nothing else running, once beside a running `careeros up`."""
    if request.param == "alone":
        yield careeros
    else:
        with running(careeros):
            yield careeros


@pytest.fixture
def with_redis() -> Generator[str, None, None]:
    """The address of an empty Redis database."""
    with empty_redis() as url:
        yield url


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder for files to import."""
    return tmp_path
