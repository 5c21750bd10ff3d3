from time import sleep
from typing import Any

import click

from careeros.entrypoints.cli.client import Client
from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import progress, table

_PAUSE_SECONDS = 0.5


@click.command()
@click.argument("contact_ids", metavar="[ID]...", nargs=-1)
@click.option("--company", help="Everybody who works there.")
@click.option("--tag", help="Everybody with the tag.")
@click.option("--all", "everybody", is_flag=True, help="Everybody with a LinkedIn profile.")
@click.option("--no-wait", is_flag=True, help="Leave it to careeros up or careeros work run.")
@command
def enrich(session: Session, *, no_wait: bool, **wanted: Any) -> None:
    """Look people's profiles up in the sources that are switched on, and add what they state as facts.

    What you typed yourself stays as it is.
    """
    selected = wanted["company"] is not None or wanted["tag"] is not None
    if bool(wanted["contact_ids"]) + selected + wanted["everybody"] != 1:
        raise click.UsageError("say whose profiles: ids, --company or --tag, or --all.")
    with session.client() as client:
        answer = client.post("/enrichments", wanted)
        if not no_wait:
            answer = _waited(client, answer["batch_id"])
    session.show(answer, _for_people)


def _waited(client: Client, batch_id: str) -> dict[str, Any]:
    """Until all is done; where nobody else works, do it here. Pages come at their own pace."""
    with progress("Looking up") as advance:
        while True:
            answer = client.get(f"/enrichments/{batch_id}")
            over = len(answer["enriched"]) + len(answer["failed"])
            advance(over, over + answer["waiting"])
            if not answer["waiting"]:
                return answer
            ran = client.post("/work/run", {"batch_id": batch_id}) if client.in_process else {"done": 0, "failed": 0}
            if not ran["done"] + ran["failed"]:
                sleep(_PAUSE_SECONDS)


def _for_people(answer: dict[str, Any]) -> None:
    waiting = f", {answer['waiting']} queued" if answer["waiting"] else ""
    click.echo(f"{len(answer['enriched'])} looked up, {len(answer['failed'])} not{waiting}")
    if answer["held_up"]:
        click.echo(answer["held_up"])
    if answer["failed"]:
        table(("Contact", "Why not"), [(one["contact_id"], one["reason"]) for one in answer["failed"]])
