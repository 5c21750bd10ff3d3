"""A Chroma server for a whole run of the tests, on a port of its own, in a folder that goes with it."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from signal import SIGSTOP
from tempfile import TemporaryDirectory
from time import monotonic, sleep

import httpx2
from attrs import frozen

from careeros.adapters.embedded_postgres.parent_death import die_with_parent
from tests.services import free_port


@frozen
class ChromaServer:
    url: str
    _process: subprocess.Popen[bytes]

    def fall_silent(self) -> None:
        """It keeps its connections, and answers nothing more."""
        self._process.send_signal(SIGSTOP)


@contextmanager
def chroma_server(*, port: int | None = None) -> Generator[ChromaServer, None, None]:
    """A server that is ended with this block, and with this process however that ends (on Linux)."""
    port = port or free_port()
    with TemporaryDirectory(prefix="careeros-chroma-") as folder:
        program = Path(sys.executable).with_name("chroma")
        server = subprocess.Popen(
            [program, "run", "--path", folder, "--host", "127.0.0.1", "--port", str(port)],
            cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=die_with_parent(),  # noqa: PLW1509 - it makes one system call
        )  # fmt: skip
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(server, url)
            yield ChromaServer(url, server)
        finally:
            server.kill()
            server.wait()


def _wait_for(server: subprocess.Popen[bytes], url: str) -> None:
    deadline = monotonic() + 30
    while monotonic() < deadline:
        assert server.poll() is None, "the Chroma server ended at once"
        try:
            httpx2.get(f"{url}/api/v2/heartbeat", timeout=1).raise_for_status()
        except httpx2.HTTPError:
            sleep(0.1)
        else:
            return
    raise AssertionError("the Chroma server did not answer within 30 s")
