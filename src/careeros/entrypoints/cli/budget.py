from typing import Any

import click

from careeros.entrypoints.cli.session import Session, command


@click.group()
def budget() -> None:
    """What drafts by a language model may cost a month. When it is spent, drafts come from templates."""


@budget.command()
@command
def show(session: Session) -> None:
    """Show what this month's drafts have cost, and what they may."""
    with session.client() as client:
        answer = client.get("/budget")
    session.show(answer, _for_people)


@budget.command("set")
@click.argument("dollars", type=float, metavar="DOLLARS")
@command
def set_budget(session: Session, dollars: float) -> None:
    """Say how many US dollars the drafts of a month may cost."""
    with session.client() as client:
        answer = client.patch("/budget", {"limit": dollars})
    session.show(answer, _for_people)


def _for_people(answer: dict[str, Any]) -> None:
    click.echo(
        f"{answer['service']}, month of {answer['month']}: ${answer['spent']:.4f} of ${answer['limit']:.2f} spent"
    )
    if answer["reserved"]:
        click.echo(f"${answer['reserved']:.4f} is promised to drafts under way.")
