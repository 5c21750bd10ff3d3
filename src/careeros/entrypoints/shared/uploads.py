"""Files on their way in: kept in a folder of ours while they are read, and no longer."""

import errno
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import asynccontextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
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
    """Where uploads rest. With the mark of the sample's data there, none is taken: it never mixes with a person's."""

    folder: Path
    sample_mark: Path | None = None

    def clear_abandoned(self) -> None:
        """Remove what processes left behind that were killed: nobody holds its lock any more."""
        for left in self.folder.glob(f"{_PREFIX}*"):
            with suppress(FileNotFoundError, BlockingIOError), left.open("rb") as file:
                flock(file, LOCK_EX | LOCK_NB)
                left.unlink()

    @asynccontextmanager
    async def received(self, body: AsyncIterable[bytes], *, name: str) -> AsyncGenerator[Path, None]:
        """The body as a file, gone when its reader is done. Raises `InvalidInput` for one that is empty or too large,
        `StorageFull` where there is no room.
        """
        if self.sample_mark is not None and self.sample_mark.exists():
            raise InvalidInput(
                "This is the sample's data, which takes nobody else's.",
                "Stop it and start: make run EXPORT=your-export.zip, or leave out CAREEROS_DATA_DIR and --data-dir.",
            )
        try:
            with NamedTemporaryFile(dir=self.folder, prefix=_PREFIX, buffering=0) as file:
                flock(file, LOCK_EX)
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
