"""Small files with one subject: a tail that grows is a sign of two."""

import ast
from statistics import median, quantiles

from tests.architecture.tree import sources

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
TYPICAL_FILE = 90
LARGE_FILE = 220
READS_BEST_WHOLE = {"entrypoints/wiring/core.py: make_core"}
"""A list of what there is, one line each."""


def test_files_are_small() -> None:
    lines = {name: source.count("\n") for name, source in sources(".").items()}
    written = [count for count in lines.values() if count > 3]

    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}
    assert median(written) <= TYPICAL_FILE
    assert quantiles(written, n=10)[-1] <= LARGE_FILE


def test_functions_are_short() -> None:
    long = {
        f"{name}: {node.name}": node.end_lineno - node.lineno + 1
        for name, source in sources(".").items()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
        and f"{name}: {node.name}" not in READS_BEST_WHOLE
    }

    assert long == {}
