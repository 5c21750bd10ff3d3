"""The options of every list."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Run = TypeVar("Run", bound=Callable[..., Any])


def paged(run: Run) -> Run:
    """Give a command --limit and --after."""
    after = click.option("--after", metavar="CURSOR", help="Go on after a page: the value of its `next`.")
    limit = click.option(
        "--limit", type=click.IntRange(1, 1000), default=50, show_default=True, help="At most so many."
    )
    return limit(after(run))
