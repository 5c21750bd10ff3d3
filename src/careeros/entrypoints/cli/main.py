"""careeros: the commands. Each group is loaded when it is used, so that --help is quick."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from careeros import __version__

_COMMANDS: Mapping[str, tuple[str, str]] = {
    "up": ("up:up", "Start CareerOS: API, page and workers, until Ctrl-C."),
    "status": ("status:status", "Say whether it runs, and how each part is."),
    "sign-in": ("sign_in:sign_in", "Print a one-time link to the page."),
    "sender": ("sender:sender", "Who the messages are from."),
    "contacts": ("contacts:contacts", "The people you know: import, list, find, facts, who is who."),
    "account": ("contacts_people:account", "All that is yours: erase it."),
    "messages": ("messages:messages", "Draft messages."),
    "budget": ("budget:budget", "What drafts by a language model may cost a month."),
    "review": ("review:review", "Approve, edit or reject drafts."),
    "deliver": ("deliver:deliver", "Hand approved messages off, and say what became of them."),
    "score": ("score:score", "Score a text. Needs neither database nor data folder."),
    "sources": ("sources:sources", "Where profiles may be looked up, and how well that goes."),
    "settings": ("settings:settings", "Settings of the installation, changed while it runs."),
    "index": ("index:index", "The index that search by meaning goes by: sync, rebuild, check."),
    "work": ("work:work", "What is being done, was done, or failed."),
}


class LazyGroup(click.Group):
    """Knows its commands by name and short help; loads one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name][0].partition(":")
        found: Any = getattr(import_module(f"careeros.entrypoints.cli.{module}"), name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in _COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="careeros %(version)s")
def careeros() -> None:
    """Turn the network you already have into conversations.

    Contacts come in, each gets a draft that is scored and explained, you approve, edit or reject it, and only then
    is it delivered.
    """
