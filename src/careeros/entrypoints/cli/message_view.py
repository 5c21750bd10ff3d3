"""Messages as people see them in a terminal."""

from typing import Any

import click

from careeros.entrypoints.cli.tables import table, verdict_mark


def show_queue(answer: dict[str, Any]) -> None:
    """Messages in a table: whom to, by what way, how good, and the two weightiest findings."""
    items = answer["items"]
    more = f"; more with: --after {answer['next']}" if answer["next"] else ""
    by_verdict = ", ".join(
        f"{sum(one['verdict'] == verdict for one in items)} {verdict.replace('_', ' ')}"
        for verdict in ("ready", "needs_work", "blocked")
    )
    click.echo(f"{len(items)} messages: {by_verdict}{more}")
    rows = [
        (
            one["contact"]["name"],
            one["channel"].replace("_", " "),
            verdict_mark(one["verdict"], one["score"]),
            "\n".join(finding["advice"] for finding in one["findings"][:2]) or "-",
            one["id"],
        )
        for one in items
    ]
    if rows:
        table(("Contact", "Channel", "Score", "Findings", "Id"), rows)


def show_message(one: dict[str, Any]) -> None:
    """One message: text, score, findings, and the fingerprint that an approval needs."""
    state = one["state"].replace("_", " ")
    click.echo(f"To {one['contact']['name']} by {one['channel'].replace('_', ' ')}: {state}")
    if one["note"]:
        click.echo(f"  ({one['note']})")
    if one["subject"]:
        click.echo(f"Subject: {one['subject']}")
    click.echo(f"\n{one['body']}\n")
    click.echo(f"Score {one['score']:.0f}, {one['verdict'].replace('_', ' ')}; written by {one['origin']}")
    _show_provenance(one["provenance"])
    for finding in one["findings"]:
        mark = "blocks" if finding["blocks"] else f"-{finding['lost']:.0f}"
        click.echo(f"  {mark:>6}  {finding['name'].replace('_', ' ')}: {finding['advice']}")
    if one["revisions"]:
        click.echo(f"{len(one['revisions'])} earlier texts")
    if one["state"] == "in_review":
        click.echo(f"Approve it with: careeros review approve {one['id']} --fingerprint {one['fingerprint']}")


def _show_provenance(made: dict[str, Any]) -> None:
    """What the draft leans on, and why a template stands where a model was asked."""
    if made["fallback"]:
        click.echo(f"  A template, because: {made['fallback']}")
    for source in made["sources"]:
        click.echo(f"  leans on: {source['text']} ({source['source'] or 'the profile'})")
