from typing import Any

import click

from careeros.entrypoints.cli.client import in_path
from careeros.entrypoints.cli.contacts_enrich import enrich
from careeros.entrypoints.cli.contacts_import import import_contacts, imports, report, undo
from careeros.entrypoints.cli.contacts_people import (
    at,
    block,
    duplicates,
    erase,
    export,
    merge,
    separate,
    unblock,
    unmerge,
)
from careeros.entrypoints.cli.contacts_searches import forget_search, save_search, searches
from careeros.entrypoints.cli.contacts_view import person
from careeros.entrypoints.cli.narrowing import narrowed
from careeros.entrypoints.cli.paging import paged
from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import table


@click.group()
def contacts() -> None:
    """The people you know."""


contacts.add_command(import_contacts, "import")
contacts.add_command(report)
contacts.add_command(imports)
contacts.add_command(undo)
for _each in (at, duplicates, merge, separate, unmerge, block, unblock, erase, export, enrich):
    contacts.add_command(_each)
for _each in (searches, save_search, forget_search):
    contacts.add_command(_each)


@contacts.command("list")
@narrowed
@paged
@command
def list_contacts(session: Session, **wanted: Any) -> None:
    """List contacts by name."""
    with session.client() as client:
        answer = client.get("/contacts", **wanted)
    session.show(answer, _people)


@contacts.command()
@click.argument("contact_id", metavar="ID")
@command
def show(session: Session, contact_id: str) -> None:
    """Show one contact with all that is known of them."""
    with session.client() as client:
        answer = client.get(f"/contacts/{in_path(contact_id)}")
    session.show(answer, person)


@contacts.command("add-fact")
@click.argument("contact_id", metavar="ID")
@click.option("--kind", required=True, help="What kind of fact, such as talk, education, mutual, meeting, note.")
@click.option("--text", required=True, help="What is known.")
@click.option("--source", default="you", show_default=True, help="Where it is from.")
@command
def add_fact(session: Session, contact_id: str, **fact: str) -> None:
    """Note something you know of a contact: drafts may lean on it from now on."""
    with session.client() as client:
        answer = client.post(f"/contacts/{in_path(contact_id)}/facts", fact)
    session.show(answer, person)


@contacts.command()
@click.argument("question", metavar="[TEXT]", required=False)
@click.option("--saved", metavar="NAME", help="Ask what was saved under that name, in place of a TEXT.")
@narrowed
@paged
@command
def find(session: Session, question: str | None, **wanted: Any) -> None:
    """Find people by anything known of them, in plain words: names, companies, roles, what they do or did.

    What means the same is found too, in sixteen languages, and so are words that are mistyped.
    """
    if (question is None) == (wanted["saved"] is None):
        raise click.UsageError("Say whom to look for with one of TEXT and --saved.")
    with session.client() as client:
        answer = client.get("/contacts/found", q=question, **wanted)
    session.show(answer, _found)


def _people(answer: dict[str, Any]) -> None:
    rows = [
        (one["name"], one["position"], one["company"], ", ".join(one["emails"]), one["connected_on"] or "", one["id"])
        for one in answer["items"]
    ]
    click.echo(f"{len(rows)} contacts" + (f"; more with: --after {answer['next']}" if answer["next"] else ""))
    table(("Name", "Position", "Company", "E-mail", "Connected", "Id"), rows)


def _found(answer: dict[str, Any]) -> None:
    click.echo(f"{len(answer['items'])} found" + (f"; more with: --after {answer['next']}" if answer["next"] else ""))
    if answer["degraded"]:
        click.echo(answer["degraded"], err=True)
    rows = [
        (one["name"], f"{one['score']:.2f}", f"{one['matched']['kind']}: {one['matched']['text']}", one["id"])
        for one in answer["items"]
    ]
    if rows:
        table(("Name", "Score", "Matched", "Id"), rows)
