from datetime import datetime

from attrs import frozen

from careeros.domain.drafting import Draft
from careeros.domain.ids import ContactId
from careeros.ports.earlier_drafts import EarlierDrafts


@frozen
class MemoryEarlierDrafts(EarlierDrafts):
    _kept: dict[tuple[ContactId, str], Draft]

    async def put(self, contact_id: ContactId, key: str, draft: Draft, *, at: datetime) -> None:
        del at
        self._kept[contact_id, key] = draft

    async def get(self, contact_id: ContactId, key: str) -> Draft | None:
        return self._kept.get((contact_id, key))
