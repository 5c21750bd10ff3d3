from collections.abc import Collection, Mapping
from datetime import datetime

from attrs import frozen

from careeros.domain.drafting import Draft
from careeros.domain.ids import ContactId
from careeros.ports.earlier_drafts import DraftKey, EarlierDrafts


@frozen
class MemoryEarlierDrafts(EarlierDrafts):
    _kept: dict[DraftKey, Draft]

    async def put(self, drafts: Mapping[DraftKey, Draft], *, at: datetime) -> None:
        del at
        self._kept.update(drafts)

    async def get(self, keys: Collection[DraftKey]) -> dict[DraftKey, Draft]:
        return {key: self._kept[key] for key in keys if key in self._kept}

    async def to(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[Draft, ...]]:
        found: dict[ContactId, tuple[Draft, ...]] = {}
        for (contact_id, _), draft in sorted(self._kept.items(), key=lambda kept: kept[0]):
            if contact_id in contact_ids:
                found[contact_id] = (*found.get(contact_id, ()), draft)
        return found
