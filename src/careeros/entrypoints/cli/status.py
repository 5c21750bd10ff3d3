from typing import Any

import click

from careeros import __version__
from careeros.entrypoints.cli.client import Refused
from careeros.entrypoints.cli.session import Session, command


@click.command()
@command
def status(session: Session) -> None:
    """Say whether careeros up runs on the data folder, and how each part is. Starts nothing."""
    state = session.doors.folder_state(session.data_dir)
    answer: dict[str, Any] = {"running": False, "url": None, "version": __version__, "checks": state["checks"]}
    if state["running"]:
        try:
            with session.client() as client:
                answer |= client.get("/status")
            answer |= {"running": True, "url": state["url"]}
        except Refused as refused:
            answer |= {"running": True, "url": state["url"], "checks": {"answers": "fail"}}
            click.echo(f"{refused.message} {refused.mend}", err=True)
    session.show(answer, _for_people)


def _for_people(answer: dict[str, Any]) -> None:
    where = f"running at {answer['url']}" if answer["running"] else "not running (start it with: careeros up)"
    click.echo(f"CareerOS {answer['version']} is {where}")
    for name, health in answer["checks"].items():
        click.echo(f"  {health:5} {name}")
