"""Batches of drafts, looked at and steered."""

from typing import Any

import click

from careeros.entrypoints.cli.client import in_path
from careeros.entrypoints.cli.session import Session, command


@click.group()
def batch() -> None:
    """Batches of drafts: how far they are; pause, resume, cancel."""


@batch.command()
@click.argument("batch_id", metavar="ID")
@command
def status(session: Session, batch_id: str) -> None:
    """Show how far a batch is."""
    with session.client() as client:
        session.show(client.get(f"/batches/{in_path(batch_id)}"), _for_people)


@batch.command()
@click.argument("batch_id", metavar="ID")
@command
def pause(session: Session, batch_id: str) -> None:
    """Write no more drafts of a batch for now; those that are being written are finished."""
    with session.client() as client:
        session.show(client.post(f"/batches/{in_path(batch_id)}/pause"), _for_people)


@batch.command()
@click.argument("batch_id", metavar="ID")
@command
def resume(session: Session, batch_id: str) -> None:
    """Go on with a batch that was paused."""
    with session.client() as client:
        session.show(client.post(f"/batches/{in_path(batch_id)}/resume"), _for_people)


@batch.command()
@click.argument("batch_id", metavar="ID")
@command
def cancel(session: Session, batch_id: str) -> None:
    """Give up what has not begun of a batch; the drafts that are there stay."""
    with session.client() as client:
        session.show(client.post(f"/batches/{in_path(batch_id)}/cancel"), _for_people)


def _for_people(shown: dict[str, Any]) -> None:
    click.echo(
        f"{len(shown['drafted'])} of {shown['size']} drafted, {len(shown['failed'])} not, {shown['waiting']} queued"
        + (f", {shown['paused']} paused" * bool(shown["paused"]))
    )
    if shown["is_paused"] and shown["waiting"]:
        click.echo("It is paused; what is being written is finished.")
    if shown["is_paused"] and shown["waiting"] + shown["paused"]:
        click.echo(f"Go on with: careeros messages batch resume {shown['batch_id']}")
