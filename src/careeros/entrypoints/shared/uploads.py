"""Files on their way in: kept in a folder of ours while they are read, and no longer."""

import errno
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from attrs import frozen

from careeros.domain.errors import InvalidInput
from careeros.ports.errors import StorageFull

_PREFIX = "upload-"
LARGEST = 2 * 1024**3
"""Bytes. A whole LinkedIn export with its media is rarely more than a few hundred megabytes."""


@frozen
class Uploads:
    """Where uploads rest."""

    folder: Path

    def clear_abandoned(self, *, before: datetime) -> None:
        """Remove what a process that was killed left behind before that moment."""
        for left in self.folder.glob(f"{_PREFIX}*"):
            if left.stat().st_mtime < before.timestamp():
                left.unlink(missing_ok=True)

    @asynccontextmanager
    async def received(self, body: AsyncIterable[bytes], *, name: str) -> AsyncGenerator[Path, None]:
        """The body as a file, gone when its reader is done. Raises `InvalidInput` for one that is empty or too large,
        `StorageFull` where there is no room.
        """
        with NamedTemporaryFile(dir=self.folder, prefix=_PREFIX) as file:
            size = 0
            try:
                async for chunk in body:
                    size += len(chunk)
                    if size > LARGEST:
                        advice = "Send only its CSV files."
                        raise InvalidInput(f"{name} is larger than {LARGEST // 1024**3} GB.", advice)
                    file.write(chunk)
                file.flush()
            except OSError as error:
                if error.errno in {errno.ENOSPC, errno.EDQUOT}:
                    raise StorageFull(
                        f"The disk that holds {self.folder} is full.", "Free some space and try again."
                    ) from error
                raise
            if size == 0:
                raise InvalidInput(f"{name} is empty.", "Choose the export as LinkedIn sent it.")
            yield Path(file.name)
