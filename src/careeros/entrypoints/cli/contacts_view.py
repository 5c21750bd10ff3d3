"""People, as people read them."""

from typing import Any

import click


def person(one: dict[str, Any]) -> None:
    """All that is known of one contact."""
    click.echo(f"{one['name']}  ({one['id']})")
    if one["blocked"]:
        click.echo("  NOT TO BE CONTACTED" + (f": {one['block_reason']}" if one["block_reason"] else ""))
    for name in ("position", "company", "location", "linkedin_slug", "connected_on", "notes"):
        if one[name]:
            click.echo(f"  {name.replace('_', ' '):14} {one[name]}")
    for name in ("emails", "phones", "tags"):
        if one[name]:
            click.echo(f"  {name:14} {', '.join(one[name])}")
    if history := one["history"]:
        last = f"{history['last_contact_at'][:10]}, {history['last_from']}" if history["last_contact_at"] else "never"
        click.echo(f"  {'last contact':14} {last} ({history['sent']} sent, {history['received']} received)")
    for fact in one["facts"]:
        click.echo(f"  {fact['kind']:14} {fact['text']}  [{fact['source']}, {fact['at'][:10]}]")
