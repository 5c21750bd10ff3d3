"""All that is held, written to a file."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from careeros.entrypoints.cli.client import Client, Refused
from careeros.entrypoints.shared.held_files import HeldFiles


def write_export(client: Client, path: Path, contact_id: str | None) -> dict[str, Any]:
    """Write the zip beside its place first: a file that is there is replaced only by a whole one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            unfinished = Path(file.name)
            try:
                with HeldFiles(path.parent) as files:
                    for one in _held(client, contact_id):
                        files.add(one)
                    if contact_id is None:
                        files.add_account(
                            client.get("/sender"), client.get("/searches")["items"], client.every("/imports")
                        )
                    names = files.zip_into(file)
            except BaseException:
                unfinished.unlink()
                raise
        unfinished.replace(path)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}."
        raise Refused(400, "unwritable-file", message, "Give another path.") from None
    return {"path": str(path), "files": names}


def _held(client: Client, contact_id: str | None) -> Iterator[dict[str, Any]]:
    if contact_id is not None:
        yield from client.get("/contacts/held", contact_id=contact_id)["items"]
    else:
        yield from client.every("/contacts/held")
