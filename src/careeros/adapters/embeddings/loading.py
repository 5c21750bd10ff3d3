"""A model that is loaded once, when it is first asked, and asked on threads."""

import asyncio
from collections.abc import Callable, Sequence
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

from attrs import Factory, define, field

from careeros.adapters.embeddings.directions import checked, directions
from careeros.ports.embedder import Vector
from careeros.ports.errors import EmbedderUnavailable

Encode = Callable[[list[str]], Any]
"""Texts to a matrix (numpy, texts by dimensions) whose rows need not be of length one."""

REINSTALL = "Install CareerOS anew; until then search goes by words alone."


@define
class LoadedOnce:
    """Loads by `load`, which raises `EmbedderUnavailable`; a failed load is tried again at the next call."""

    _load: Callable[[], Encode]
    _lock: Lock = Factory(Lock)
    _encode: Encode | None = field(default=None, init=False)

    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        """As `Embedder.embed` promises."""
        asked = checked(texts)
        return await asyncio.to_thread(self._embed, asked)

    def _embed(self, texts: list[str]) -> list[Vector]:
        encode = self._loaded()
        return directions(encode(texts)) if texts else []

    def _loaded(self) -> Encode:
        with self._lock:
            if self._encode is None:
                self._encode = self._load()
            return self._encode


def verified(path: Path, *, sha256: str, whose: str) -> Path:
    """The path, if the file there is the one that was tested; otherwise raises `EmbedderUnavailable`."""
    try:
        with path.open("rb") as file:
            found = file_digest(file, "sha256").hexdigest()
    except OSError:
        raise EmbedderUnavailable(f"A file of {whose} is missing: {path.name}.", REINSTALL) from None
    if found != sha256:
        raise EmbedderUnavailable(f"A file of {whose} was altered: {path.name}.", REINSTALL)
    return path


def package_folder(module: str, *, whose: str) -> Path:
    """The folder of an installed package, which is not imported; raises `EmbedderUnavailable` when there is none."""
    found = find_spec(module)
    if found is None or found.origin is None:
        raise EmbedderUnavailable(f"The package of {whose} is not installed.", REINSTALL)
    return Path(found.origin).parent
