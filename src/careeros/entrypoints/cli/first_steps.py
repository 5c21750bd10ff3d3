"""What `careeros up` does for who comes for the first time: import, draft a first batch, show what waits."""

from pathlib import Path

import click

from careeros.entrypoints.cli.client import Client
from careeros.entrypoints.cli.contacts_import import for_people, send_file
from careeros.entrypoints.cli.message_view import show_queue
from careeros.entrypoints.cli.messages import work_off
from careeros.entrypoints.cli.tables import progress

_FIRST_BATCH = 12


def first_steps(client: Client, import_path: Path | None, scratch: Path, *, again: bool, quiet: bool) -> None:
    """Import the file (`again` although there are contacts already) and draft to some when nothing was drafted yet.

    With `quiet` nothing but bars is shown, on standard error.
    """
    if import_path is not None and (again or not client.get("/contacts", limit=1)["items"]):
        with progress("Importing") as advance:
            answer = send_file(client, import_path, scratch)
            rows = len(answer["rows"]) + answer["rows_omitted"]
            advance(rows, rows)
        if not quiet:
            for_people(answer)
    nothing_drafted = not client.get("/messages", state="any", limit=1)["items"]
    if import_path is not None and nothing_drafted:
        batch = client.post("/batches", {"everybody": True, "first": _FIRST_BATCH})
        work_off(client, batch["batch_id"])
    if not quiet:
        queue = client.get("/messages", state="in_review", limit=_FIRST_BATCH)
        if queue["items"]:
            click.echo()
            show_queue(queue)
