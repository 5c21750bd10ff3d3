"""The options that narrow a list of people."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Run = TypeVar("Run", bound=Callable[..., Any])
CHANNELS = click.Choice(["linkedin_note", "linkedin_message", "inmail", "email"])


def narrowed(run: Run) -> Run:
    """Give a command --company, --tag, --channel, --in-touch-since and --quiet-since."""
    company = click.option("--company", help="Who works there.")
    tag = click.option("--tag", help="Who has the tag.")
    channel = click.option("--channel", type=CHANNELS, help="Who can be reached that way.")
    in_touch = click.option("--in-touch-since", metavar="DAY", help="With whom something passed on that day or later.")
    quiet = click.option("--quiet-since", metavar="DAY", help="With whom nothing did.")
    return company(tag(channel(in_touch(quiet(run)))))
