"""The two places where Chroma keeps vectors: a folder that this process holds, or a server."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2

from careeros.adapters.chroma.client import ChromaClient
from careeros.adapters.chroma.sweeping import sweep
from careeros.domain.errors import InvalidInput

_CONNECT, _READ = 2.0, 5.0
"""Seconds for one request to a server; chromadb itself would wait for ever."""
_BEAT = 1.5
_SERVER_THREADS = 8


def in_folder(folder: Path) -> ChromaClient:
    """Chroma within this process, which must be the only one that has the folder open."""

    def opened() -> Any:
        import chromadb  # noqa: PLC0415 - half a second, paid by who searches

        return chromadb.PersistentClient(folder, settings=_settings())

    def alive() -> None:
        if folder.exists() and not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            raise PermissionError(folder)

    threads = ThreadPoolExecutor(1, thread_name_prefix="chroma")
    mend = "See to the folder, or delete it and rebuild the index; until then search goes by words alone."
    return ChromaClient(
        opened,
        alive,
        lambda client: client.close(),
        lambda: sweep(folder),
        f"The search index in {folder}",
        mend,
        threads,
    )


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
    return ChromaClient(opened, alive, closed, lambda: None, f"The search index at {host}:{port}", mend, threads)


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
