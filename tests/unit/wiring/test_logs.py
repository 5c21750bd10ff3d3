"""The log is for its owner alone, and tells nothing of what was searched for."""

import subprocess
import sys
from pathlib import Path
from stat import S_IMODE

_SAY = """
import logging, sys
from pathlib import Path
from careeros.entrypoints.wiring.logs import log_into

log_into(Path(sys.argv[1]))
logging.getLogger("httpx2").info("GET /v1/contacts/found?q=greta")
logging.getLogger("careeros").info("started")
"""


def test_addresses_that_are_asked_are_not_told(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _SAY, str(tmp_path)], check=True)

    log = tmp_path / "careeros.log"
    assert S_IMODE(log.stat().st_mode) == 0o600
    assert "started" in log.read_text()
    assert "greta" not in log.read_text()
