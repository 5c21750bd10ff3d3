"""Tables and progress for people. Rich is loaded only here, and only when something is shown."""

import os
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Any

_WIDE = 240
"""Columns for output that goes into a file or a pipe, so that no id is cut."""


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows under their headings; outside text is shown as it is, never as markup."""
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(width=None if sys.stdout.isatty() else _width())
    shown = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        shown.add_column(column, overflow="fold")
    for row in rows:
        shown.add_row(*(cell if isinstance(cell, Text) else Text(_plain(str(cell))) for cell in row))
    console.print(shown)


def _width() -> int:
    asked = os.environ.get("COLUMNS", "")
    return max(int(asked), 40) if asked.isdecimal() else _WIDE


def verdict_mark(verdict: str, score: float) -> Any:
    """A score as people see it: the number, coloured by its verdict."""
    from rich.text import Text  # noqa: PLC0415

    colour = {"ready": "green", "needs_work": "yellow", "blocked": "red"}[verdict]
    return Text(f"{score:.0f} {verdict.replace('_', ' ')}", style=colour)


@contextmanager
def progress(what: str) -> Generator[Callable[[int, int], None], None, None]:
    """A bar on standard error; call the value with how much is done and how much there is."""
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task(what, total=None)

        def advance(done: int, total: int) -> None:
            bars.update(task, completed=done, total=total)

        yield advance


def _plain(text: str) -> str:
    """Without control characters: a name must not steer the terminal."""
    return "".join(mark if mark.isprintable() or mark == "\n" else " " for mark in text)
