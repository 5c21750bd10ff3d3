"""Where the program's log goes: into the data folder, not onto a person's screen."""

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LARGEST = 5_000_000
_KEPT = 3
_TALKATIVE = ("httpx", "httpx2")
"""These name each address that they ask, with what was searched for in it."""


def log_into(folder: Path) -> None:
    """Write `careeros.log` from now on; three older files of 5 MB are kept."""
    handler = _PrivateFile(folder / "careeros.log", maxBytes=_LARGEST, backupCount=_KEPT, delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    for client in _TALKATIVE:
        logging.getLogger(client).setLevel(logging.WARNING)


class _PrivateFile(RotatingFileHandler):
    """Of the account that runs CareerOS alone."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_for_us_alone)


def _for_us_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
