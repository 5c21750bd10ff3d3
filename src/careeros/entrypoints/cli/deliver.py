from typing import Any

import click

from careeros.entrypoints.cli.client import in_path
from careeros.entrypoints.cli.message_view import show_message, show_queue
from careeros.entrypoints.cli.paging import paged
from careeros.entrypoints.cli.session import Session, command


@click.group()
def deliver() -> None:
    """Approved messages on their way: you send them, CareerOS keeps track."""


@deliver.command("list")
@paged
@command
def list_approved(session: Session, **wanted: Any) -> None:
    """List the approved messages, oldest first."""
    with session.client() as client:
        answer = client.get("/messages", state="approved", **wanted)
    session.show(answer, show_queue)


@deliver.command()
@click.argument("message_id", metavar="ID")
@command
def handoff(session: Session, message_id: str) -> None:
    """Print the page to open and the text to paste."""
    with session.client() as client:
        answer = client.get(f"/messages/{in_path(message_id)}/handoff")
    session.show(answer, _handed)


def _handed(given: dict[str, Any]) -> None:
    click.echo(f"Open   {given['url']}\nPaste  the text below\n")
    if given["subject"]:
        click.echo(f"Subject: {given['subject']}\n")
    click.echo(given["text"])


@deliver.command("mark-sent")
@click.argument("message_id", metavar="ID")
@command
def mark_sent(session: Session, message_id: str) -> None:
    """Say that you sent it."""
    with session.client() as client:
        answer = client.post(f"/messages/{in_path(message_id)}/sent")
    session.show(answer, show_message)


@deliver.command("mark-replied")
@click.argument("message_id", metavar="ID")
@command
def mark_replied(session: Session, message_id: str) -> None:
    """Say that an answer came."""
    with session.client() as client:
        answer = client.post(f"/messages/{in_path(message_id)}/replied")
    session.show(answer, show_message)
