"""Who is who, who is not to be contacted, and what is held of whom."""

from pathlib import Path
from typing import Any

import click

from careeros.entrypoints.cli.client import in_path
from careeros.entrypoints.cli.contacts_export import write_export
from careeros.entrypoints.cli.contacts_view import person
from careeros.entrypoints.cli.paging import paged
from careeros.entrypoints.cli.session import Session, command, on_terminal
from careeros.entrypoints.cli.tables import table


@click.command()
@click.argument("company")
@paged
@command
def at(session: Session, company: str, **wanted: Any) -> None:
    """Whom do I know there, now or before? The strongest tie first."""
    with session.client() as client:
        answer = client.get("/contacts/at", company=company, **wanted)
    session.show(answer, _ties)


@click.command()
@paged
@command
def duplicates(session: Session, **wanted: Any) -> None:
    """Who may be one person, most likely first: merge them, or keep them apart."""
    with session.client() as client:
        answer = client.get("/contacts/duplicates", **wanted)
    session.show(answer, _pairs)


@click.command()
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@command
def merge(session: Session, a: str, b: str) -> None:
    """Take contact B into contact A: nothing of either is lost, and `unmerge A` takes it back."""
    with session.client() as client:
        answer = client.post(f"/contacts/{in_path(a)}/merge", {"id": b})
    session.show(answer, person)


@click.command()
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@command
def separate(session: Session, a: str, b: str) -> None:
    """Remember that two contacts are two people: they are not offered again."""
    with session.client() as client:
        answer = client.post(f"/contacts/{in_path(a)}/separate", {"id": b})
    session.show(answer, lambda _: click.echo("They are kept apart."))


@click.command()
@click.argument("contact_id", metavar="ID")
@command
def unmerge(session: Session, contact_id: str) -> None:
    """Take the newest merge into a contact back: two contacts as before."""
    with session.client() as client:
        answer = client.post(f"/contacts/{in_path(contact_id)}/unmerge")
    session.show(answer, _both)


@click.command()
@click.argument("contact_id", metavar="ID")
@click.option("--reason", default="", help="Why, in your own words.")
@command
def block(session: Session, contact_id: str, reason: str) -> None:
    """Mark somebody as not to be contacted, whatever is imported later."""
    with session.client() as client:
        answer = client.post(f"/contacts/{in_path(contact_id)}/block", {"reason": reason})
    session.show(answer, person)


@click.command()
@click.argument("contact_id", metavar="ID")
@command
def unblock(session: Session, contact_id: str) -> None:
    """Let somebody be contacted again."""
    with session.client() as client:
        answer = client.post(f"/contacts/{in_path(contact_id)}/unblock")
    session.show(answer, person)


@click.command()
@click.argument("contact_id", metavar="ID")
@command
def erase(session: Session, contact_id: str) -> None:
    """Erase all that is held of somebody, for good: they are not imported or written to again."""
    with session.client() as client:
        answer = client.post(f"/contacts/{in_path(contact_id)}/erase")
    session.show(answer, lambda _: click.echo("Erased. Only a fingerprint stays, which keeps them from coming back."))


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--id", "contact_id", metavar="ID", help="Of this person alone.")
@command
def export(session: Session, path: Path, contact_id: str | None) -> None:
    """Write all that is held, of everybody or of one person, into a zip of JSON and CSV."""
    with session.client() as client:
        answer = write_export(client, path, contact_id)
    session.show(answer, lambda one: click.echo(f"Written to {one['path']}: {', '.join(one['files'])}"))


@click.group()
def account() -> None:
    """All that is yours."""


@account.command("erase")
@click.option("--yes", is_flag=True, help="It is meant.")
@command
def erase_account(session: Session, *, yes: bool) -> None:
    """Erase everything that is yours, for good."""
    if not yes:
        if not on_terminal():
            raise click.UsageError("erasing everything needs --yes.")
        click.confirm("Erase all contacts, facts, messages and settings, for good?", abort=True)
    with session.client() as client:
        answer = client.post("/account/erase", {"confirm": True})
    session.show(answer, lambda _: click.echo("Everything is erased."))


def _both(answer: dict[str, Any]) -> None:
    for one in answer["contacts"]:
        click.echo(f"{one['name']}  ({one['id']})")


def _ties(answer: dict[str, Any]) -> None:
    rows = [(one["name"], f"{one['strength']:.2f}", one["reason"], one["id"]) for one in answer["items"]]
    click.echo(f"{len(rows)} known there" + (f"; more with: --after {answer['next']}" if answer["next"] else ""))
    if rows:
        table(("Name", "Strength", "Why", "Id"), rows)


def _pairs(answer: dict[str, Any]) -> None:
    rows = [
        (f"{one['confidence']:.2f}", one["a_name"], one["b_name"], one["reason"], one["a"], one["b"])
        for one in answer["items"]
    ]
    click.echo(f"{len(rows)} pairs" + (f"; more with: --after {answer['next']}" if answer["next"] else ""))
    if rows:
        table(("Confidence", "A", "B", "Why", "Id of A", "Id of B"), rows)
