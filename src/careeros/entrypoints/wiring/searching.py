"""Search by meaning: the embedding model and the index of vectors that the settings name.

Making them loads neither chromadb nor a model: that waits for who needs vectors.
"""

import asyncio
from collections.abc import Callable, Coroutine, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import frozen

from careeros.adapters.chroma.opening import at_server, in_folder
from careeros.adapters.chroma.probe import ChromaProbe
from careeros.adapters.chroma.vector_index import ChromaVectorIndex
from careeros.adapters.embeddings.folder import FolderEmbedder
from careeros.adapters.embeddings.minilm import MiniLMEmbedder
from careeros.adapters.embeddings.openai import OpenAIEmbedder
from careeros.adapters.embeddings.use import UseEmbedder
from careeros.entrypoints.wiring.settings import Settings
from careeros.ports.embedder import Embedder
from careeros.ports.health import Probe
from careeros.ports.vector_index import VectorIndex

_OPENAI_MODEL, _OPENAI_DIMENSIONS = "text-embedding-3-small", 1_536


@frozen
class Searching:
    """Shared by all parts of a process: only one of them may have the folder of vectors open."""

    embedder: Embedder
    index: VectorIndex
    probe: Probe
    close: Callable[[], Coroutine[Any, Any, None]]


def make_searching(settings: Settings, folder: Path) -> Searching:
    """`folder` is where vectors are kept when no server is named. Raises `InvalidInput` for an address that is none."""
    chroma = at_server(settings.chroma_url) if settings.chroma_url else in_folder(folder)
    embedder = _embedder(settings)
    index = ChromaVectorIndex(chroma, embedder)

    async def close() -> None:
        try:
            await chroma.close()
        finally:
            await embedder.close()

    return Searching(embedder, index, ChromaProbe(index), close)


@contextmanager
def searching(settings: Settings, folder: Path) -> Generator[Searching, None, None]:
    """The same for as long as the context lasts, for who has no event loop at its end."""
    made = make_searching(settings, folder)
    try:
        yield made
    finally:
        asyncio.run(made.close())


def _embedder(settings: Settings) -> Embedder:
    match settings.embedding_model:
        case "use":
            return UseEmbedder()
        case "minilm":
            return MiniLMEmbedder()
        case "openai":
            return OpenAIEmbedder(_OPENAI_MODEL, _OPENAI_DIMENSIONS, settings.openai_url, settings.openai_key or "")
        case folder:
            return FolderEmbedder(Path(folder))
