import sys
from pathlib import Path
from typing import Any

import click

from careeros.entrypoints.cli.client import Refused, in_path
from careeros.entrypoints.cli.message_view import show_message, show_queue
from careeros.entrypoints.cli.paging import paged
from careeros.entrypoints.cli.sender import read_text
from careeros.entrypoints.cli.session import Session, command, on_terminal


@click.group()
def review() -> None:
    """Decide on drafts: nothing goes out that you did not approve as it is."""


@review.command("list")
@paged
@command
def list_review(session: Session, **wanted: Any) -> None:
    """List the messages that wait for review, oldest first."""
    with session.client() as client:
        answer = client.get("/messages", state="in_review", **wanted)
    session.show(answer, show_queue)


@review.command()
@click.argument("message_id", metavar="ID")
@command
def show(session: Session, message_id: str) -> None:
    """Show any message with its whole report and its revisions."""
    with session.client() as client:
        answer = client.get(f"/messages/{in_path(message_id)}")
    session.show(answer, show_message)


@review.command()
@click.argument("message_id", metavar="ID")
@click.option("--subject", help="The new subject.")
@click.option("--body", help="The new text.")
@click.option("--body-file", type=click.Path(path_type=Path), help="A file with the new text.")
@click.option("--fingerprint", help="Replace only the text that has it.")
@command
def edit(
    session: Session,
    message_id: str,
    *,
    subject: str | None,
    body: str | None,
    body_file: Path | None,
    fingerprint: str | None,
) -> None:
    """Put your own words in place of a draft. It is scored anew; an approved message goes back to review."""
    if body is not None and body_file is not None:
        raise click.UsageError("Give --body or --body-file, not both.")
    if body_file is not None:
        body = read_text(body_file)
    if subject is None and body is None:
        raise click.UsageError("Nothing to change: give --subject, --body or --body-file.")
    given = {"subject": subject, "body": body, "fingerprint": fingerprint}
    changes = {name: value for name, value in given.items() if value is not None}
    with session.client() as client:
        answer = client.patch(f"/messages/{in_path(message_id)}", changes)
    session.show(answer, show_message)


@review.command()
@click.argument("message_id", metavar="[ID]", required=False)
@click.option("--fingerprint", help="The fingerprint of the text that you saw.")
@click.option("--ready", is_flag=True, help="Every one whose verdict is ready.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@command
def approve(session: Session, message_id: str | None, *, fingerprint: str | None, ready: bool, yes: bool) -> None:
    """Approve one message by the fingerprint you saw, or every one that is ready."""
    if ready:
        if message_id is not None or fingerprint is not None:
            raise click.UsageError("--ready takes neither an ID nor --fingerprint.")
        _approve_ready(session, yes=yes)
        return
    if message_id is None or fingerprint is None:
        raise click.UsageError("Give an ID and its --fingerprint (see: careeros review show ID), or --ready.")
    with session.client() as client:
        approved = client.post(f"/messages/{in_path(message_id)}/approval", {"fingerprint": fingerprint})
    answer = {"approved": [approved["id"]], "refused": []}
    session.show(answer, lambda _: click.echo(f"Approved: {approved['contact']['name']}"))


def _approve_ready(session: Session, *, yes: bool) -> None:
    with session.client() as client:
        ready = [one for one in client.every("/messages", state="in_review") if one["verdict"] == "ready"]
        if ready and not yes:
            _ask(session, ready)
        seen = [{"id": one["id"], "fingerprint": one["fingerprint"]} for one in ready]
        done: dict[str, list[Any]] = client.post("/messages/approvals", {"items": seen})
    refused = [{"id": one["id"], "reason": one["reason"]} for one in done["refused"]]
    answer = {"approved": done["approved"], "refused": refused}
    session.show(answer, _approved)
    if refused:
        click.echo(f"{len(refused)} were refused: {refused[0]['reason']}", err=True)
        sys.exit(1)


def _ask(session: Session, ready: list[dict[str, Any]]) -> None:
    if not on_terminal() or session.as_json:
        raise Refused(
            400,
            "not-confirmed",
            f"{len(ready)} messages are ready, and nobody is here to confirm that they may go out.",
            "Look at them with careeros review list, then repeat with --yes.",
        )
    show_queue({"items": ready, "next": None})
    if not click.confirm(f"Approve these {len(ready)} messages as they are?"):
        raise Refused(400, "not-confirmed", "Nothing was approved.", "")


def _approved(answer: dict[str, Any]) -> None:
    click.echo(f"{len(answer['approved'])} approved, {len(answer['refused'])} refused")
    for one in answer["refused"]:
        click.echo(f"  {one['id']}  {one['reason']}")


@review.command()
@click.argument("message_id", metavar="ID")
@click.option("--reason", required=True, help="Why it should not go out.")
@command
def reject(session: Session, message_id: str, reason: str) -> None:
    """Decide against a message."""
    with session.client() as client:
        answer = client.post(f"/messages/{in_path(message_id)}/rejection", {"reason": reason})
    session.show(answer, show_message)


@review.command("request-changes")
@click.argument("message_id", metavar="ID")
@click.option("--note", required=True, help="What should be different, such as 'shorter'.")
@command
def request_changes(session: Session, message_id: str, note: str) -> None:
    """Have a message drafted again; the new draft takes its place in review."""
    with session.client() as client:
        answer = client.post(f"/messages/{in_path(message_id)}/change-request", {"note": note})
    session.show(answer, show_message)
