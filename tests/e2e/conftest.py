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


@pytest.fixture
def beside_up(careeros: Commands) -> Generator[Commands, None, None]:
    """Commands beside a running `careeros up`, which spares each of them a start: for what does not depend on it."""
    with running(careeros):
        yield careeros


@pytest.fixture(scope="session")
def nothing_kept(set_up_before: Path) -> Generator[Commands, None, None]:
    """Commands beside a `careeros up` that tests share, for those after which nothing is kept that was not before."""
    with temporary_folder() as parent:
        commands = Commands(parent / "data", environment(HOME=str(parent)))
        subprocess.run(["cp", "-a", set_up_before, commands.data_dir], check=True)
        with running(commands):
            yield commands


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
