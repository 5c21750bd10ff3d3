"""What Chroma leaves in its folder when a collection is dropped: files of vectors, and bytes in its database."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

DATABASE = "chroma.sqlite3"
_PATIENCE = 5.0
"""Seconds to wait for Chroma to be done with its database."""


def sweep(folder: Path) -> None:
    """Remove what belongs to no collection any more. Chroma may have the folder open, but must not be writing.

    Costs as much as copying the database does. Raises `OSError` or `sqlite3.Error` when it cannot.
    """
    database = folder / DATABASE
    if not database.exists():
        return
    with closing(sqlite3.connect(database, timeout=_PATIENCE, isolation_level=None)) as connection:
        used = {row[0] for row in connection.execute("select id from segments")}
        for path in folder.iterdir():
            if path.is_dir() and _is_uuid(path.name) and path.name not in used:
                shutil.rmtree(path)
        connection.execute("vacuum")


def _is_uuid(name: str) -> bool:
    try:
        return str(UUID(name)) == name
    except ValueError:
        return False
