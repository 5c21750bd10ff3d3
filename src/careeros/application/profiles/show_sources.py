from attrs import field, frozen

from careeros.application.profiles.pay_credits import PayCredits
from careeros.domain.budgets import Budget
from careeros.domain.ids import OwnerId
from careeros.domain.runtime_settings import SettingName
from careeros.domain.source_outcomes import EARLIER_DRAFTS, LOOKED_BACK, Tally
from careeros.ports.clock import Clock
from careeros.ports.runtime_settings import RuntimeSettings
from careeros.ports.source_outcomes import SourceOutcomes


@frozen
class Switch:
    """Whether a source is on; `why_not` says what is missing for it, and is empty for one that is on."""

    name: str
    on: bool
    why_not: str = ""
    counts_credits: bool = False
    is_paced: bool = False


@frozen
class Switches:
    """The sources that there are."""

    sources: tuple[Switch, ...] = field(default=())

    @property
    def any_on(self) -> bool:
        return any(one.on for one in self.sources)

    @property
    def paced(self) -> bool:
        """Is one on that is asked only so many times a minute?"""
        return any(one.on and one.is_paced for one in self.sources)


@frozen
class SourceShown:
    """A source, how its readings of the last day went, and its credits of this month where they are counted."""

    switch: Switch
    tally: Tally
    credits: Budget | None


@frozen
class ShowSources:
    """Which sources are on, of profiles and of drafts that a model wrote earlier, and how well they do."""

    switches: Switches
    outcomes: SourceOutcomes
    pay: PayCredits
    settings: RuntimeSettings
    clock: Clock
    has_model: bool

    async def __call__(self, *, by: OwnerId) -> tuple[SourceShown, ...]:
        since = self.clock.now() - LOOKED_BACK
        return tuple(
            [
                SourceShown(
                    one,
                    await self.outcomes.since(one.name, since),
                    await self.pay.so_far(one.name, by=by) if one.counts_credits else None,
                )
                for one in (*self.switches.sources, await self._earlier_drafts())
            ]
        )

    async def _earlier_drafts(self) -> Switch:
        wanted = await self.settings.value(SettingName.USE_CACHED_MESSAGES) > 0
        why_not = "Set OPENAI_API_KEY." if not self.has_model else "" if wanted else "Set use_cached_messages above 0."
        return Switch(EARLIER_DRAFTS, not why_not, why_not)
