"""The import contracts hold, and each of them bites: a forbidden import that is smuggled in is found."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

SMUGGLED = {
    "the domain reaches for a port": ("domain/facts.py", "import careeros.ports.clock", "rings"),
    "a use case reaches for an adapter": ("application/core.py", "import careeros.adapters.system.clock", "rings"),
    "a handler picks its adapter": ("entrypoints/api/work.py", "import careeros.adapters.system.clock", "wiring"),
    "the API leans on the command line": ("entrypoints/api/work.py", "import careeros.entrypoints.cli.client", "doors"),
    "an adapter leans on another": ("adapters/disk/probe.py", "import careeros.adapters.memory.audit", "technologies"),
    "a port speaks of a vendor": ("ports/clock.py", "import sqlalchemy", "vendors"),
    "a handler talks to a store": ("entrypoints/cli/work.py", "import redis", "handlers"),
    "a handler names a port": ("entrypoints/cli/work.py", "import careeros.ports.clock", "ports"),
    "two modules need each other": ("domain/ids.py", "import careeros.domain.facts", "acyclic"),
    "a package that nobody placed": ("newcomer/__init__.py", "", "rings"),
    "an adapter package that nobody placed is still held": (
        "adapters/newcomer/__init__.py", "import careeros.adapters.memory.audit", "technologies",
    ),
    "a door that nobody placed": ("entrypoints/newcomer/__init__.py", "", "doors"),
}  # fmt: skip


@pytest.fixture(scope="module")
def copied_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "src", project / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", project)
    return project


def lint(project: Path) -> tuple[int, str]:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--no-cache"],
        cwd=project, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(project / "src"), "PYTHONDONTWRITEBYTECODE": "1", "PATH": ""},
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def smuggled(request: pytest.FixtureRequest, copied_project: Path) -> Iterator[None]:
    place, line, _ = request.param
    target = copied_project / "src" / "careeros" / place
    before = target.read_text() if target.exists() else None
    target.parent.mkdir(exist_ok=True)
    target.write_text((before or "") + f"\n{line}\n")
    yield
    if before is None:
        shutil.rmtree(target.parent)
    else:
        target.write_text(before)


def test_every_contract_is_kept(copied_project: Path) -> None:
    code, said = lint(copied_project)

    assert code == 0, said


@pytest.mark.parametrize("smuggled", SMUGGLED.values(), ids=SMUGGLED, indirect=True)
def test_a_smuggled_import_is_found(smuggled: None, copied_project: Path) -> None:
    code, said = lint(copied_project)

    assert code != 0, said
