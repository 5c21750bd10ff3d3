import sys
from time import monotonic, sleep
from typing import Any

import click

from careeros.entrypoints.cli.batches import batch
from careeros.entrypoints.cli.client import Client, in_path
from careeros.entrypoints.cli.narrowing import CHANNELS
from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import progress, table

PURPOSES = click.Choice(["introduction", "informational_interview", "referral_ask", "reconnect", "follow_up", "thanks"])
PERSONAS = click.Choice(["recruiter", "hiring_manager", "peer", "acquaintance"])
_A_FEW = 10
_PAUSE, _LONGEST_PAUSE, _SLOWER = 0.1, 2.0, 1.5
"""Seconds between two looks at a batch that others work off: often at first, then less."""


@click.group()
def messages() -> None:
    """Draft messages to people you know."""


messages.add_command(batch)


@messages.command()
@click.option("--to", multiple=True, metavar="ID", help="A contact; may be given several times.")
@click.option("--all", "everybody", is_flag=True, help="Everybody to whom no message with this purpose waits.")
@click.option("--find", metavar="TEXT", help="Those whom contacts find finds by the words, else by meaning.")
@click.option("--saved", metavar="NAME", help="The same of those whom a saved search finds now.")
@click.option("--purpose", type=PURPOSES, default="introduction", show_default=True)
@click.option("--channel", type=CHANNELS, help="[default: a LinkedIn message, else e-mail]")
@click.option("--persona", type=PERSONAS, help="As what a model addresses them. [default: as their profile says]")
@click.option("--language", metavar="CODE", help="In which a model writes. [default: as the sender says]")
@click.option("--no-wait", is_flag=True, help="Leave the drafting to careeros up or careeros work run.")
@command
def draft(session: Session, *, no_wait: bool, **wanted: Any) -> None:
    """Draft a message to each of a selection of contacts; the drafts wait for your review. Exits with 1 where somebody
    who was named gets none.
    """
    ways = (bool(wanted["to"]), wanted["everybody"], wanted["find"] is not None, wanted["saved"] is not None)
    if sum(ways) != 1:
        raise click.UsageError("Say whom to write to with one of --to, --all, --find and --saved.")
    with session.client() as client:
        asked = client.post("/batches", wanted)
        if not no_wait:
            asked = work_off(client, asked["batch_id"])
    answer = {name: asked[name] for name in ("batch_id", "drafted", "failed")}
    if no_wait:
        answer |= {"drafted": [], "failed": []}
    session.show(answer, lambda shown: _for_people(shown, waiting=asked["waiting"]))
    if answer["failed"] and wanted["to"]:
        click.echo(f"{len(answer['failed'])} got no draft: {answer['failed'][0]['reason']}", err=True)
        sys.exit(1)


@messages.command()
@click.option("--to", metavar="ID", help="A contact.")
@click.option("--again", metavar="ID", help="A message in review, for another draft in its place.")
@click.option("--note", default="", help="What should be different, with --again.")
@click.option("--purpose", type=PURPOSES, default="introduction", show_default=True)
@click.option("--channel", type=CHANNELS, help="[default: a LinkedIn message, else e-mail]")
@click.option("--persona", type=PERSONAS, help="As what a model addresses them. [default: as their profile says]")
@click.option("--language", metavar="CODE", help="In which a model writes. [default: as the sender says]")
@command
def prompt(session: Session, *, to: str | None, again: str | None, note: str, **wanted: Any) -> None:
    """Show exactly what a language model would be sent for a draft. Nothing is sent."""
    if (to is None) == (again is None):
        raise click.UsageError("Say for whom with --to, or in place of which message with --again.")
    with session.client() as client:
        if again is None:
            answer = client.get(f"/contacts/{in_path(str(to))}/prompt", **wanted)
        else:
            answer = client.get(f"/messages/{in_path(again)}/prompt", note=note)
    session.show(answer, lambda shown: click.echo(f"{shown['system']}\n{shown['user']}"))


def work_off(client: Client, batch_id: str) -> dict[str, Any]:
    """Wait until a batch is done, with a bar; where nobody else works, do it here."""
    pause, began = _PAUSE, monotonic()
    with progress("Drafting") as advance:
        while True:
            found = client.get(f"/batches/{batch_id}")
            advance(found["size"] - found["waiting"], found["size"])
            if not found["waiting"]:
                return found
            if client.in_process:
                ran = client.post("/work/run", {"batch_id": batch_id, "limit": _A_FEW})
                idle = not ran["done"] + ran["failed"]
            else:
                idle = True
            if idle:
                sleep(max(min(pause, _seconds_left(found, monotonic() - began) / 2), _PAUSE))
                pause = min(pause * _SLOWER, _LONGEST_PAUSE)


def _seconds_left(found: dict[str, Any], so_far: float) -> float:
    """How long the rest of a batch takes at the pace that it has had."""
    done = found["size"] - found["waiting"]
    return so_far * found["waiting"] / done if done else _LONGEST_PAUSE


def _for_people(answer: dict[str, Any], *, waiting: int) -> None:
    click.echo(
        f"{len(answer['drafted'])} drafted, {len(answer['failed'])} not" + (f", {waiting} queued" * bool(waiting))
    )
    if answer["failed"]:
        table(("Contact", "Why not"), [(one["contact_id"], one["reason"]) for one in answer["failed"]])
    if answer["drafted"]:
        click.echo("See them with: careeros review list")
