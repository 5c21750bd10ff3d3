"""No I/O, no clock, no randomness, no framework: attrs and the standard library's pure parts."""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest

from tests.architecture.tree import sources

ALLOWED = frozenset(
    """
__future__ abc attrs base64 bisect careeros collections copy datetime decimal enum functools hashlib heapq itertools
json math operator re string struct typing unicodedata urllib.parse uuid zlib
""".split()
)
FORBIDDEN_CALLS = frozenset("now utcnow today uuid1 uuid4 open print input eval exec __import__ getrandbits".split())


def impurities(files: Mapping[str, str]) -> Iterator[str]:
    for name, source in files.items():
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Import(names=names):
                    yield from (f"{name}: import {found.name}" for found in names if not _is_allowed(found.name))
                case ast.ImportFrom(module=str(module)) if not _is_allowed(module):
                    yield f"{name}: from {module}"
                case ast.Call(func=ast.Attribute(attr=called) | ast.Name(id=called)) if called in FORBIDDEN_CALLS:
                    yield f"{name}: {called}()"
                case ast.AsyncFunctionDef(name=function):
                    yield f"{name}: async {function}"
                case _:
                    pass


def _is_allowed(module: str) -> bool:
    return module in ALLOWED or module.partition(".")[0] in ALLOWED - {"urllib"}


def test_the_domain_is_pure() -> None:
    assert list(impurities(sources("domain"))) == []


@pytest.mark.parametrize(
    "line",
    ["import os", "from pathlib import Path", "import sqlalchemy", "import urllib.request", "x = datetime.now()",
     "open('x')", "async def f(): ...", "from random import random", "print(1)"],
)  # fmt: skip
def test_the_guard_bites(line: str) -> None:
    assert list(impurities({"canary.py": line})) != []


def test_importing_the_domain_loads_nothing_but_attrs_and_the_standard_library() -> None:
    code = (
        "import sys; before = set(sys.modules)\n"
        "import pkgutil, importlib, careeros.domain as d\n"
        "[importlib.import_module(m.name) for m in pkgutil.walk_packages(d.__path__, 'careeros.domain.')]\n"
        "print(*sorted({m.partition('.')[0] for m in set(sys.modules) - before}))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    strangers = set(loaded) - set(sys.stdlib_module_names) - {"attr", "attrs", "careeros"}
    assert strangers == set()
