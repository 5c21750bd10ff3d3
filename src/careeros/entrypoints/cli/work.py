from typing import Any

import click

from careeros.entrypoints.cli.client import in_path
from careeros.entrypoints.cli.paging import paged
from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import progress, table

STATES = click.Choice(["queued", "paused", "claimed", "done", "failed", "dead", "cancelled"])
_A_FEW = 20


@click.group()
def work() -> None:
    """What is being done, was done, or failed."""


@work.command("list")
@click.option("--batch", metavar="ID", help="Only rows of this batch.")
@click.option("--state", type=STATES, help="Only rows in this state.")
@paged
@command
def list_work(session: Session, **wanted: Any) -> None:
    """List rows of work, oldest first."""
    with session.client() as client:
        answer = client.get("/work", **wanted)
    session.show(answer, _rows)


@work.command()
@click.argument("work_id", metavar="ID")
@command
def show(session: Session, work_id: str) -> None:
    """Show one row."""
    with session.client() as client:
        answer = client.get(f"/work/{in_path(work_id)}")
    session.show(answer, _row)


@work.command()
@click.argument("work_id", metavar="ID")
@command
def retry(session: Session, work_id: str) -> None:
    """Try again what failed, died or was cancelled."""
    with session.client() as client:
        answer = client.post(f"/work/{in_path(work_id)}/retry")
    session.show(answer, _row)


@work.command()
@click.argument("work_id", metavar="ID")
@command
def cancel(session: Session, work_id: str) -> None:
    """Give up what has not begun."""
    with session.client() as client:
        answer = client.post(f"/work/{in_path(work_id)}/cancel")
    session.show(answer, _row)


@work.command()
@command
def run(session: Session) -> None:
    """Do all that is due, and stop."""
    done = failed = 0
    with session.client() as client, progress("Working") as advance:
        while True:
            ran = client.post("/work/run", {"limit": _A_FEW})
            done, failed = done + ran["done"], failed + ran["failed"]
            advance(done + failed, done + failed)
            if not ran["done"] + ran["failed"]:
                break
    session.show({"done": done, "failed": failed}, lambda _: click.echo(f"{done} done, {failed} failed"))


def _rows(answer: dict[str, Any]) -> None:
    rows = [
        (one["kind"], one["state"], one["attempts"], one["run_at"][:19], one["error"] or "", one["id"])
        for one in answer["items"]
    ]
    click.echo(f"{len(rows)} rows" + (f"; more with: --after {answer['next']}" if answer["next"] else ""))
    if rows:
        table(("Kind", "State", "Attempts", "Due", "Error", "Id"), rows)


def _row(one: dict[str, Any]) -> None:
    for name in ("id", "kind", "state", "attempts", "run_at", "error", "batch_id"):
        click.echo(f"{name.replace('_', ' '):9} {one[name] if one[name] is not None else '-'}")
