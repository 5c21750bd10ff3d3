"""Where the program's log goes: into the data folder, not onto a person's screen."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LARGEST = 5_000_000
_KEPT = 3


def log_into(folder: Path) -> None:
    """Write `careeros.log` from now on; three older files of 5 MB are kept."""
    handler = RotatingFileHandler(folder / "careeros.log", maxBytes=_LARGEST, backupCount=_KEPT, delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
