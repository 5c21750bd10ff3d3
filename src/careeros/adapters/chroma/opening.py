"""The two places where Chroma keeps vectors: a folder that this process holds, or a server."""

import fcntl
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2

from careeros.adapters.chroma.client import ChromaClient
from careeros.adapters.chroma.sweeping import DATABASE, sweep
from careeros.domain.errors import InvalidInput
from careeros.ports.errors import VectorIndexUnavailable

_CONNECT, _READ = 2.0, 5.0
"""Seconds for one request to a server; chromadb itself would wait for ever."""
_BEAT = 1.5
_SERVER_THREADS = 8


def in_folder(folder: Path) -> ChromaClient:
    """Chroma within this process, which must be the only one that has the folder open."""

    held: list[int] = []

    def opened() -> Any:
        import chromadb  # noqa: PLC0415 - half a second, paid by who searches

        if not held:
            held.append(_hold(folder))
        return chromadb.PersistentClient(folder, settings=_settings())

    def closed(client: Any) -> None:
        client.close()
        while held:
            os.close(held.pop())

    def alive() -> None:
        if folder.exists() and not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            raise PermissionError(folder)

    threads = ThreadPoolExecutor(1, thread_name_prefix="chroma")
    mend = "See to the folder, or delete it and rebuild the index; until then search goes by words alone."
    return ChromaClient(
        opened,
        alive,
        closed,
        lambda: sweep(folder),
        lambda: not (folder / DATABASE).exists(),
        f"The search index in {folder}",
        mend,
        threads,
    )


def _hold(folder: Path) -> int:
    """Take the folder for this process: two would spoil it, and one of them is told so."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise VectorIndexUnavailable(
            f"The search index in {folder} is open in another process.",
            "For several processes, start a Chroma server and set CHROMA_URL; until then search goes by words alone.",
        ) from None
    return descriptor


def at_server(url: str) -> ChromaClient:
    """A server that `chroma run` started, as http://host:port. Raises `InvalidInput` for an address that is none."""
    scheme, host, port = _address(url)

    def opened() -> Any:
        import chromadb  # noqa: PLC0415 - half a second, paid by who searches

        alive()
        client = chromadb.HttpClient(host, port, ssl=scheme == "https", settings=_settings())
        for session in _sessions(client):
            session.timeout = (_CONNECT, _READ, _READ, _CONNECT)
        return client

    def closed(client: Any) -> None:
        client.close()
        for session in _sessions(client):
            session.close()

    def alive() -> None:
        beat = httpx2.get(f"{scheme}://{_bracketed(host)}:{port}/api/v2/heartbeat", timeout=_BEAT)
        beat.raise_for_status()

    threads = ThreadPoolExecutor(_SERVER_THREADS, thread_name_prefix="chroma")
    mend = "See to the server that CHROMA_URL names; until then search goes by words alone."
    return ChromaClient(
        opened, alive, closed, lambda: None, lambda: False, f"The search index at {host}:{port}", mend, threads
    )


def _sessions(client: Any) -> tuple[Any, Any]:
    """What chromadb speaks HTTP with: it neither limits how long that may take, nor closes it."""
    return client._server._session, client._admin_client._server._session  # noqa: SLF001


def _settings() -> Any:
    from chromadb.config import Settings  # noqa: PLC0415

    return Settings(_env_file=None, anonymized_telemetry=False)  # pyright: ignore[reportCallIssue]


def _address(url: str) -> tuple[str, str, int]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _no_address() from None
    named = parts.scheme in {"http", "https"} and parts.hostname and not parts.username
    if not named or parts.path.strip("/") or parts.query:
        raise _no_address()
    return parts.scheme, str(parts.hostname), port or (443 if parts.scheme == "https" else 8000)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _no_address() -> InvalidInput:
    return InvalidInput("CHROMA_URL is not the address of a server.", "Write it as http://host:8000.")
