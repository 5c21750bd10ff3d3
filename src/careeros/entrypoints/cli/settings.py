from typing import Any

import click

from careeros.entrypoints.cli.client import in_path
from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import table


@click.group()
def settings() -> None:
    """Settings of the installation. A change holds at once, in every process."""


@settings.command("list")
@command
def list_settings(session: Session) -> None:
    """Show each setting, its value, and what it means."""
    with session.client() as client:
        answer = client.get("/settings")
    session.show(answer, _settings)


@settings.command("set")
@click.argument("name")
@click.argument("value")
@command
def set_setting(session: Session, name: str, value: str) -> None:
    """Set NAME to VALUE, from now on: a number, or names with commas between."""
    with session.client() as client:
        answer = client.patch(f"/settings/{in_path(name)}", {"value": value})
    session.show(answer, lambda one: click.echo(f"{one['name']} is {_value(one)} now."))


def _value(one: dict[str, Any]) -> str:
    return f"{one['value']} {one['unit']}".strip()


def _settings(answer: dict[str, Any]) -> None:
    table(
        ("Name", "Value", "Meaning", "From to", "Set at"),
        [
            (
                one["name"],
                _value(one),
                one["meaning"],
                ", ".join(one["choices"]) or f"{one['least']} to {one['most']}",
                (one["changed_at"] or "-")[:19],
            )
            for one in answer["items"]
        ],
    )
