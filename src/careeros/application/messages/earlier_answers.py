"""What the model said before to the same prompt about the same person."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from attrs import define, evolve, field

from careeros.application.settings.lately import Lately
from careeros.application.work.together import Together
from careeros.domain.composing import cache_key, is_in_share, prompt_of
from careeros.domain.drafting import Brief, Draft
from careeros.domain.ids import OwnerId
from careeros.domain.messages import Provenance
from careeros.domain.runtime_settings import SettingName
from careeros.domain.source_outcomes import EARLIER_DRAFTS, Outcome
from careeros.domain.styles import AS_USUAL
from careeros.ports.clock import Clock
from careeros.ports.earlier_drafts import DraftKey
from careeros.ports.source_outcomes import SourceOutcomes
from careeros.ports.unit_of_work import BeginWork, UnitOfWork


@define
class EarlierAnswers:
    """As many as `use_cached_messages` says are looked for, and counted: found or not."""

    begin: BeginWork
    settings: Lately
    outcomes: SourceOutcomes
    clock: Clock
    _found: Together[DraftKey, Draft | None] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._found = Together(self._looked_up)

    async def to(self, brief: Brief, *, by: OwnerId) -> Draft | None:
        """The answer for this brief, which costs nothing now; None where there is none, or none is looked for, or its
        text was decided on or replaced before.
        """
        key = cache_key(brief, prompt_of(brief))
        if not is_in_share(key, await self.settings.value(SettingName.USE_CACHED_MESSAGES)):
            return None
        earlier = await self._found((brief.contact.id, key), by=by)
        if earlier is None:
            return None
        return evolve(earlier, provenance=evolve(earlier.provenance, cost=0, cached=True))

    async def _looked_up(self, by: OwnerId, keys: Sequence[DraftKey]) -> list[Draft | None]:
        async with self.begin(by) as work:
            found = await work.earlier_drafts.get(keys)
            done = await work.messages.done_with({to for to, _ in found})
        found = {key: draft for key, draft in found.items() if (key[0], draft.text) not in done}
        counts = Counter(Outcome.FOUND if key in found else Outcome.NOT_FOUND for key in keys)
        for outcome, times in counts.items():
            await self.outcomes.count(EARLIER_DRAFTS, outcome, times=times, at=self.clock.now())
        return [found.get(key) for key in keys]


async def keep_answers(work: UnitOfWork, written: Sequence[tuple[Brief, Draft]], *, at: datetime) -> None:
    """Keep those of the drafts that a model has just written, for the next time that it would be asked the same."""
    answers = {
        (brief.contact.id, cache_key(brief, prompt_of(brief))): evolve(draft, provenance=_as_answered(draft.provenance))
        for brief, draft in written
        if draft.provenance.model and not (draft.provenance.cached or draft.provenance.fallback)
    }
    if answers:
        await work.earlier_drafts.put(answers, at=at)


def _as_answered(made: Provenance) -> Provenance:
    """Without what is told anew of each draft that is made of it."""
    return evolve(made, sources=(), style=AS_USUAL)
