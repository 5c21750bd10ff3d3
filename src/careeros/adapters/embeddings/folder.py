"""A model that the operator chose: a folder with tokenizer.json, and model.safetensors or model.onnx beside it."""

from collections.abc import Callable, Sequence
from hashlib import file_digest
from pathlib import Path

from attrs import frozen

from careeros.adapters.embeddings.loading import Encode, LoadedOnce
from careeros.adapters.embeddings.onnx import load_onnx
from careeros.adapters.embeddings.static import load_static
from careeros.ports.embedder import Embedder, Vector
from careeros.ports.errors import EmbedderUnavailable

_KINDS: dict[str, Callable[[Path, Path], Encode]] = {"model.safetensors": load_static, "model.onnx": load_onnx}


@frozen
class FolderEmbedder(Embedder):
    """See `open_folder`."""

    _model: LoadedOnce
    _name: str
    _dimensions: int

    @property
    def model(self) -> str:
        return self._name

    @property
    def dimensions(self) -> int:
        return self._dimensions

    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        return await self._model.embed(texts)


def open_folder(folder: Path) -> FolderEmbedder:
    """Load the model, to know its dimensions: blocks for as long as that takes (some seconds for a large one).

    Its name holds the folder's and the beginning of its digest: another file there is another model. ONNX models get
    `input_ids`, `attention_mask` and `token_type_ids`; what they answer for each token is averaged.

    Raises `EmbedderUnavailable` for a folder in which there is no such model, or one that cannot be read.
    """
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
    name = f"{folder.resolve().name}/{digest[:12]}/{dimensions}"
    return FolderEmbedder(LoadedOnce(lambda: encode), name, dimensions)


def _digest(model: Path, tokenizer: Path) -> str:
    with model.open("rb") as first, tokenizer.open("rb") as second:
        digest = file_digest(first, "sha256")
        digest.update(file_digest(second, "sha256").digest())
    return digest.hexdigest()
