from typing import Any

import click

from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import progress


@click.group()
def index() -> None:
    """The index that search by meaning goes by; it can be lost, and is made again from the database."""


@index.command()
@command
def sync(session: Session) -> None:
    """Put in what the index lacks, take out what it should not have, and leave the rest alone."""
    _watched(session, "/index/sync", "Comparing")


@index.command()
@command
def rebuild(session: Session) -> None:
    """Make the index anew, beside the one that is searched until it is done. Nothing is embedded twice."""
    _watched(session, "/index/rebuild", "Rebuilding")


@index.command()
@command
def check(session: Session) -> None:
    """Say what the index lacks or has too much; changes nothing."""
    with session.client() as client:
        answer = client.get("/index/check")
    session.show(answer, _divergence)


def _watched(session: Session, path: str, what: str) -> None:
    with session.client() as client, progress(what) as advance:
        answer = client.watch(path, advance)
    session.show(answer, _upkept)


def _upkept(answer: dict[str, Any]) -> None:
    click.echo(
        f"{answer['indexed']} entries put in, {answer['removed']} taken out, {answer['unchanged']} left as they were; "
        f"{answer['embedded']} texts embedded; {answer['seconds']:.1f} s"
    )


def _divergence(answer: dict[str, Any]) -> None:
    if any(answer.values()):
        click.echo(f"{answer['missing']} entries missing, {answer['stale']} stale, {answer['extra']} too many")
        click.echo("Mend it with: careeros index sync")
    else:
        click.echo("The index is in step.")
