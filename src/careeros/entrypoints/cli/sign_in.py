from typing import Any

import click

from careeros.entrypoints.cli.client import Refused
from careeros.entrypoints.cli.session import Session, command


@click.command()
@command
def sign_in(session: Session) -> None:
    """Print a link that signs your browser in. It works once, within the hour."""
    state = session.doors.folder_state(session.data_dir)
    if not state["running"]:
        raise Refused(503, "not-running", "Nothing runs on this data folder.", "Start it with: careeros up")
    if state["url"] is None:
        raise Refused(503, "not-running", "careeros up is still starting.", "Try again in a moment.")
    with session.client() as client:
        answer = {"url": state["url"] + client.post("/sign-in-links")["path"]}
    session.show(answer, _for_people)


def _for_people(answer: dict[str, Any]) -> None:
    click.echo(answer["url"])
