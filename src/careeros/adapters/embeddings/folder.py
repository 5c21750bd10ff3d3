"""A model that the operator chose: a folder with tokenizer.json, and model.safetensors or model.onnx beside it."""

import asyncio
from collections.abc import Callable, Sequence
from hashlib import file_digest
from pathlib import Path
from threading import Lock

from attrs import Factory, define, field, frozen

from careeros.adapters.embeddings.loading import Encode, LoadedOnce
from careeros.adapters.embeddings.onnx import load_onnx
from careeros.adapters.embeddings.static import load_static
from careeros.ports.embedder import Embedder, Vector
from careeros.ports.errors import EmbedderUnavailable

_KINDS: dict[str, Callable[[Path, Path], Encode]] = {"model.safetensors": load_static, "model.onnx": load_onnx}


@frozen
class _Opened:
    model: LoadedOnce
    name: str
    dimensions: int


@define
class FolderEmbedder(Embedder):
    """Reads the model when it is first asked for anything: that blocks for some seconds for a large one.

    Its name holds the folder's and the beginning of its digest: another file there is another model. ONNX models get
    `input_ids`, `attention_mask` and `token_type_ids`; what they answer for each token is averaged.
    """

    _folder: Path
    _opening: Lock = field(default=Factory(Lock), init=False, repr=False)
    _opened: _Opened | None = field(default=None, init=False, repr=False)

    @property
    def model(self) -> str:
        return self.open().name

    @property
    def dimensions(self) -> int:
        return self.open().dimensions

    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        return await (await asyncio.to_thread(self.open)).model.embed(texts)

    def open(self) -> _Opened:
        """Raises `EmbedderUnavailable` for a folder in which there is no such model, or one that cannot be read."""
        with self._opening:
            if self._opened is None:
                self._opened = _open(self._folder)
            return self._opened


def open_folder(folder: Path) -> FolderEmbedder:
    """An embedder that has read its model already; raises as `FolderEmbedder.open` does."""
    embedder = FolderEmbedder(folder)
    embedder.open()
    return embedder


def _open(folder: Path) -> _Opened:
    model = next((folder / name for name in _KINDS if (folder / name).is_file()), None)
    tokenizer = folder / "tokenizer.json"
    if model is None or not tokenizer.is_file():
        wanted = "Name a folder with tokenizer.json and either model.safetensors (model2vec) or model.onnx in it."
        raise EmbedderUnavailable(f"There is no embedding model in {folder}.", wanted)
    try:
        encode = _KINDS[model.name](model, tokenizer)
        dimensions = len(encode(["a"])[0])
        digest = _digest(model, tokenizer)
    except Exception as error:  # both libraries raise bare exceptions
        reason = f"The embedding model in {folder} cannot be read ({type(error).__name__})."
        raise EmbedderUnavailable(reason, "Fetch it anew, or name another folder.") from error
    return _Opened(LoadedOnce(lambda: encode), f"{folder.resolve().name}/{digest[:12]}/{dimensions}", dimensions)


def _digest(model: Path, tokenizer: Path) -> str:
    with model.open("rb") as first, tokenizer.open("rb") as second:
        digest = file_digest(first, "sha256")
        digest.update(file_digest(second, "sha256").digest())
    return digest.hexdigest()
