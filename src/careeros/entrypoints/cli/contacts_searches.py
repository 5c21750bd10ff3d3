from typing import Any

import click

from careeros.entrypoints.cli.narrowing import narrowed
from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import table


@click.command()
@command
def searches(session: Session) -> None:
    """List the saved searches by name."""
    with session.client() as client:
        answer = client.get("/searches")
    session.show(answer, _searches)


@click.command("save-search")
@click.argument("name")
@click.argument("question", metavar="TEXT")
@narrowed
@command
def save_search(session: Session, **search: Any) -> None:
    """Save a search under NAME, in place of one that has that name; find --saved and draft --saved use it."""
    with session.client() as client:
        answer = client.post("/searches", search)
    session.show(
        answer, lambda saved: click.echo(f"Saved. Ask it with: careeros contacts find --saved '{saved['name']}'")
    )


@click.command("forget-search")
@click.argument("name")
@command
def forget_search(session: Session, name: str) -> None:
    """Forget the search that is saved as NAME; the people whom it finds stay."""
    with session.client() as client:
        answer = client.post("/searches/forget", {"name": name})
    session.show(answer, lambda gone: click.echo(f"{gone['forgotten']} is forgotten."))


def _searches(answer: dict[str, Any]) -> None:
    click.echo(f"{len(answer['items'])} saved searches")
    narrowing = ("company", "tag", "channel", "in_touch_since", "quiet_since")
    rows = [
        (
            one["name"],
            one["question"],
            ", ".join(f"{key.replace('_', ' ')}: {one[key]}" for key in narrowing if one[key] is not None),
        )
        for one in answer["items"]
    ]
    if rows:
        table(("Name", "Question", "Narrowed by"), rows)
