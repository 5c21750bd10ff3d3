"""Migrations as an operator types them, on the embedded database, whether or not it runs."""

import subprocess
import sys
from pathlib import Path

from tests.e2e.commands import Commands, running
from tests.exports import NOOR, write_zip

ROOT = Path(__file__).parents[2]


def alembic(careeros: Commands, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("alembic")
    environ = careeros.environ | {"CAREEROS_DATA_DIR": str(careeros.data_dir)}
    return subprocess.run(
        [program, *arguments], cwd=ROOT, env=environ, capture_output=True, text=True, check=False, timeout=120
    )


def test_a_new_database_is_made_taken_down_and_made_again(newcomer: Commands) -> None:
    for step in (("upgrade", "head"), ("downgrade", "-1"), ("upgrade", "head")):
        done = alembic(newcomer, *step)
        assert done.returncode == 0, done.stderr
        assert f"DATABASE_URL is not set; the embedded database in {newcomer.data_dir}" in done.stderr

    assert newcomer.ask("contacts", "list")["items"] == []


def test_beside_a_running_up_it_works_on_the_same_database(careeros: Commands, files: Path) -> None:
    with running(careeros):
        careeros.ask("contacts", "import", write_zip(files, (NOOR,)))
        done = alembic(careeros, "upgrade", "head")
        current = alembic(careeros, "current")

        assert (done.returncode, current.returncode) == (0, 0), done.stderr + current.stderr
        assert "(head)" in current.stdout
        assert len(careeros.ask("contacts", "list")["items"]) == 1


def test_what_there_is_not_to_go_down_to_is_said(newcomer: Commands) -> None:
    done = alembic(newcomer, "downgrade", "-5")

    assert done.returncode != 0
    assert "Traceback" not in done.stderr
