from collections.abc import Collection, Mapping
from datetime import datetime

from attrs import frozen

from careeros.domain.drafting import Draft
from careeros.ports.earlier_drafts import DraftKey, EarlierDrafts


@frozen
class MemoryEarlierDrafts(EarlierDrafts):
    _kept: dict[DraftKey, Draft]

    async def put(self, drafts: Mapping[DraftKey, Draft], *, at: datetime) -> None:
        del at
        self._kept.update(drafts)

    async def get(self, keys: Collection[DraftKey]) -> dict[DraftKey, Draft]:
        return {key: self._kept[key] for key in keys if key in self._kept}
