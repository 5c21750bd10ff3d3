"""Files on their way in: kept in a folder of ours while they are read, and no longer."""

import errno
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

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
        try:
            with NamedTemporaryFile(dir=self.folder, prefix=_PREFIX, buffering=0) as file:
                await self._keep(body, file, name)
                yield Path(file.name)
        except OSError as error:
            if error.errno in {errno.ENOSPC, errno.EDQUOT}:
                message = f"The disk that holds {self.folder} is full."
                raise StorageFull(message, "Free some space and try again.") from error
            raise

    async def _keep(self, body: AsyncIterable[bytes], file: IO[bytes], name: str) -> None:
        size = 0
        async for chunk in body:
            size += len(chunk)
            if size > LARGEST:
                raise InvalidInput(f"{name} is larger than {LARGEST // 1024**3} GB.", "Send only its CSV files.")
            file.write(chunk)
        if size == 0:
            raise InvalidInput(f"{name} is empty.", "Choose the export as LinkedIn sent it.")
