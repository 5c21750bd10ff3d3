"""OpenAI's embeddings, or those of a server that speaks as OpenAI does."""

import asyncio
from collections.abc import Sequence
from threading import Lock
from typing import Any

from attrs import Factory, define, field

from careeros.adapters.embeddings.directions import checked, directions
from careeros.ports.embedder import Embedder, Vector
from careeros.ports.errors import EmbedderUnavailable

_CONNECT_SECONDS = 5.0
_LATER = "Try again later; until then search goes by words alone."
_NO_TEXT = " "
"""Stands for an empty text, which the service refuses."""


@define
class OpenAIEmbedder(Embedder):
    """One request a call, never repeated. The key is kept by the client alone and shown by nothing."""

    _model: str
    _dimensions: int
    _base_url: str
    _key: str = field(repr=False)
    _read_seconds: float = 20.0
    _opening: Lock = field(default=Factory(Lock), init=False, repr=False)
    _client: Any = field(default=None, init=False, repr=False)

    @property
    def model(self) -> str:
        return f"openai:{self._model}/{self._dimensions}"

    @property
    def dimensions(self) -> int:
        return self._dimensions

    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        asked = [text if text.strip() else _NO_TEXT for text in checked(texts)]
        return await asyncio.to_thread(self._embed, asked) if asked else []

    async def close(self) -> None:
        """Let go of the connections."""
        if self._client is not None:
            await asyncio.to_thread(self._client.close)

    def _embed(self, texts: list[str]) -> list[Vector]:
        from openai import OpenAIError  # noqa: PLC0415 - half a second, paid by who uses it

        problem: EmbedderUnavailable
        try:
            return self._vectors(texts)
        except OpenAIError as error:
            problem = self._problem(type(error).__name__, getattr(error, "status_code", None))
        except (ValueError, TypeError, AttributeError, KeyError):
            problem = EmbedderUnavailable("The embedding service gave an answer that is none.", _LATER)
        raise problem  # outside of the handler: what the service said may hold a part of the key

    def _vectors(self, texts: list[str]) -> list[Vector]:
        answer = self._opened().embeddings.create(model=self._model, input=texts)
        rows = [found.embedding for found in sorted(answer.data, key=lambda found: found.index)]
        if len(rows) != len(texts) or any(len(row) != self._dimensions for row in rows):
            raise ValueError("vectors are missing, or of another length")
        return directions(rows)

    def _opened(self) -> Any:
        from openai import OpenAI, Timeout  # noqa: PLC0415

        with self._opening:
            if self._client is None:
                patience = Timeout(self._read_seconds, connect=_CONNECT_SECONDS)
                self._client = OpenAI(api_key=self._key, base_url=self._base_url, timeout=patience, max_retries=0)
            return self._client

    def _problem(self, kind: str, status: int | None) -> EmbedderUnavailable:
        match status:
            case None if kind in {"APIConnectionError", "APITimeoutError"}:
                return EmbedderUnavailable("The embedding service does not answer.", _LATER)
            case 401 | 403:
                return EmbedderUnavailable("The embedding service refused the key.", "Check OPENAI_API_KEY.")
            case 404:
                return EmbedderUnavailable(f"The embedding service has no model {self._model}.", "Name another model.")
            case 429:
                return EmbedderUnavailable("The embedding service takes no more requests for now.", _LATER)
            case None:
                return EmbedderUnavailable("The embedding service gave an answer that is none.", _LATER)
            case _:
                return EmbedderUnavailable(f"The embedding service failed (HTTP {status}).", _LATER)
