from attrs import frozen

from careeros.ports.health import Health, Probe
from careeros.ports.vector_index import VectorIndex


@frozen
class ChromaProbe(Probe):
    """Does the index of vectors answer? Never more than a warning, as search goes on without. Opens nothing."""

    _index: VectorIndex

    @property
    def name(self) -> str:
        return "chroma"

    async def look(self) -> Health:
        return await self._index.health()
