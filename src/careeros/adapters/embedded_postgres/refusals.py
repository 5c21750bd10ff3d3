"""What the operating system says no to, in one sentence."""

import errno
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from careeros.ports.errors import FolderUnusable, StorageFull

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def _a_copy_found_it_full(error: OSError) -> bool:
    """Copying a tree gathers the errors of its files, as sentences."""
    return isinstance(error, shutil.Error) and os.strerror(errno.ENOSPC) in str(error)


def disk_full(place: Path) -> StorageFull:
    return StorageFull(
        f"The disk that holds {place} is full.", "Free some space (about 100 MB to start), or give another --data-dir."
    )


@contextmanager
def storage_errors(place: Path) -> Generator[None, None, None]:
    """Errors of files below `place` as sentences."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL or _a_copy_found_it_full(error):
            raise disk_full(place) from error
        if isinstance(error, PermissionError) and os.getuid() == 0:
            raise FolderUnusable(
                "Root may not hand PostgreSQL over to another account here (the capabilities CHOWN and SETUID).",
                "Run as a plain account, or name a PostgreSQL server in DATABASE_URL.",
            ) from error
        raise FolderUnusable(
            f"The data folder {place} cannot be used: {error.strerror} ({error.filename}).",
            "Mend that, or give another folder with --data-dir.",
        ) from error
