"""Encrypted pages: the connection goes to the address that was checked, the certificate must be the name's."""

import os
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from threading import Thread

import pytest

pytestmark = pytest.mark.skipif(which("openssl") is None, reason="openssl makes the certificates")

_ASK = """
import asyncio, sys
from careeros.adapters.profile_sources.fetching import Fetcher
from careeros.ports.errors import ProfileSourceUnavailable

fetcher = Fetcher(lambda host: True, lambda address: address == "127.0.0.1")
try:
    print(asyncio.run(fetcher.get(sys.argv[1], headers={})).body.decode())
except ProfileSourceUnavailable as error:
    print(error)
"""


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"page of {self.headers['Host'].partition(':')[0]}".encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is http.server's
        """Nothing is said on the tests' screen."""


def _certificate(folder: Path, name: str) -> tuple[Path, Path]:
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}"]
    where = ["-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*made, *where], check=True, capture_output=True)
    return certificate, key


@contextmanager
def _served(certificate: Path, key: Path) -> Iterator[tuple[int, list[str | None]]]:
    """The port of an encrypted server on loopback, and the names that it is asked for in the handshake."""
    asked: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    context.sni_callback = lambda _socket, name, _context: asked.append(name)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Page) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.server_address[1], asked
        finally:
            server.shutdown()


def _asked(url: str, trusted: Path) -> str:
    """What a process of its own gets that trusts this certificate alone."""
    environment = os.environ | {"SSL_CERT_FILE": str(trusted)}
    done = subprocess.run(
        [sys.executable, "-c", _ASK, url], check=False, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_name_is_what_is_asked_for_though_the_address_is_what_is_connected_to(tmp_path: Path) -> None:
    certificate, key = _certificate(tmp_path, "localhost")
    with _served(certificate, key) as (port, names):
        assert _asked(f"https://localhost:{port}/in/noor", certificate) == "page of localhost"
    assert names == ["localhost"]


def test_the_certificate_of_another_name_is_refused(tmp_path: Path) -> None:
    certificate, key = _certificate(tmp_path, "elsewhere.example")
    with _served(certificate, key) as (port, names):
        assert _asked(f"https://localhost:{port}/in/noor", certificate).startswith("It cannot be reached.")
    assert names == ["localhost"]


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    certificate, key = _certificate(tmp_path, "localhost")
    trusted, _ = _certificate(tmp_path, "another.example")
    with _served(certificate, key) as (port, names):
        assert _asked(f"https://localhost:{port}/in/noor", trusted).startswith("It cannot be reached.")
    assert names == ["localhost"]
