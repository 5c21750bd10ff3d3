"""The source tree, as the guards look at it."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "careeros"


def sources(below: str) -> dict[str, str]:
    """Text by path, of every Python file below a folder of the package."""
    found = {str(path.relative_to(SOURCE)): path.read_text() for path in sorted((SOURCE / below).rglob("*.py"))}
    assert found, f"nothing below {below}: this guard is checking nothing"
    return found


def modules(package: str) -> Iterator[ModuleType]:
    """A package and all modules in it, imported."""
    root = import_module(package)
    yield root
    for found in walk_packages(root.__path__, f"{package}."):
        if ".migrations" not in found.name and not found.name.endswith(".worker.py"):
            yield import_module(found.name)
