from typing import Any

import click

from careeros.entrypoints.cli.session import Session, command
from careeros.entrypoints.cli.tables import table


@click.command()
@command
def sources(session: Session) -> None:
    """Show where profiles are looked up, whether earlier drafts are used, and how that went in the last day."""
    with session.client() as client:
        answer = client.get("/sources")
    session.show(answer, _sources)


def _sources(answer: dict[str, Any]) -> None:
    table(
        ("Source", "On", "Asked", "Answered", "Outcomes", "Credits this month"),
        [
            (
                one["name"],
                "yes" if one["on"] else f"no. {one['why_not']}",
                one["asked"],
                "-" if one["success_rate"] is None else f"{one['success_rate']:.0%}",
                ", ".join(f"{outcome} {times}" for outcome, times in one["outcomes"].items()) or "-",
                _credits(one["credits"]),
            )
            for one in answer["items"]
        ],
    )


def _credits(used: dict[str, int] | None) -> str:
    if used is None:
        return "-"
    promised = f", {used['promised']} promised" if used["promised"] else ""
    return f"{used['used']} of {used['limit']}{promised}"
