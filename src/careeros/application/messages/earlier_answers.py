"""What the model said before to the same prompt about the same person."""

from collections import Counter
from collections.abc import Sequence

from attrs import define, evolve, field, frozen

from careeros.application.settings.lately import Lately
from careeros.application.work.together import Together
from careeros.domain.composing import cache_key, is_in_share, prompt_of
from careeros.domain.drafting import Brief, Draft
from careeros.domain.ids import OwnerId
from careeros.domain.runtime_settings import SettingName
from careeros.domain.source_outcomes import EARLIER_DRAFTS, Outcome
from careeros.ports.clock import Clock
from careeros.ports.earlier_drafts import DraftKey
from careeros.ports.source_outcomes import SourceOutcomes
from careeros.ports.unit_of_work import BeginWork


@frozen
class _Kept:
    key: DraftKey
    draft: Draft


@define
class EarlierAnswers:
    """As many as `use_cached_messages` says are looked for, and counted: found or not. All are kept."""

    begin: BeginWork
    settings: Lately
    outcomes: SourceOutcomes
    clock: Clock
    _found: Together[DraftKey, Draft | None] = field(init=False)
    _keep: Together[_Kept, None] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._found = Together(self._looked_up)
        self._keep = Together(self._kept)

    async def to(self, brief: Brief, *, by: OwnerId) -> Draft | None:
        """The answer for this brief, which costs nothing now; None where there is none, or none is looked for."""
        key = cache_key(brief, prompt_of(brief))
        if not is_in_share(key, await self.settings.value(SettingName.USE_CACHED_MESSAGES)):
            return None
        earlier = await self._found((brief.contact.id, key), by=by)
        if earlier is None:
            return None
        return evolve(earlier, provenance=evolve(earlier.provenance, cost=0, cached=True))

    async def keep(self, draft: Draft, brief: Brief, *, by: OwnerId) -> None:
        key = cache_key(brief, prompt_of(brief))
        await self._keep(_Kept((brief.contact.id, key), draft), by=by)

    async def _looked_up(self, by: OwnerId, keys: Sequence[DraftKey]) -> list[Draft | None]:
        async with self.begin(by) as work:
            found = await work.earlier_drafts.get(keys)
        counts = Counter(Outcome.FOUND if key in found else Outcome.NOT_FOUND for key in keys)
        for outcome, times in counts.items():
            await self.outcomes.count(EARLIER_DRAFTS, outcome, times=times, at=self.clock.now())
        return [found.get(key) for key in keys]

    async def _kept(self, by: OwnerId, kept: Sequence[_Kept]) -> list[None]:
        async with self.begin(by) as work:
            await work.earlier_drafts.put({one.key: one.draft for one in kept}, at=self.clock.now())
            await work.commit()
        return [None] * len(kept)
