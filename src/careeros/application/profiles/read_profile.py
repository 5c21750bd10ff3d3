import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from attrs import frozen

from careeros.application.messages.circuit import Circuit
from careeros.application.profiles.pay_credits import PayCredits
from careeros.domain.ids import OwnerId
from careeros.domain.profiles import (
    CreditsSpent,
    NoProfileSource,
    Profile,
    ProfileMissing,
    ProfileOffLimits,
    ProfileUnreadable,
)
from careeros.domain.runtime_settings import SettingName
from careeros.domain.source_outcomes import Outcome
from careeros.ports.clock import Clock
from careeros.ports.errors import NotYet, ProfileSourceUnavailable
from careeros.ports.profile_source import ProfileSource
from careeros.ports.request_pace import RequestPace
from careeros.ports.runtime_settings import RuntimeSettings
from careeros.ports.source_outcomes import SourceOutcomes

PAGES = "profile pages"
"""The name of the turns in which pages are read."""

_LOOK_AGAIN = 600.0
"""Seconds after which a row that waits for a source looks at the latest whether another one goes by now."""

Answered = TypeVar("Answered")


@frozen
class Tap:
    """A source that is switched on, and the breaker before it."""

    source: ProfileSource
    circuit: Circuit


@frozen
class ReadProfile:
    """Read a profile: its public page where that is switched on, else, or when that fails, from the API."""

    pages: Tap | None
    api: Tap | None
    pay: PayCredits
    settings: RuntimeSettings
    pace: RequestPace
    outcomes: SourceOutcomes
    clock: Clock
    patience: float = 0.0
    """Seconds that a reading waits for its turn."""

    async def __call__(self, slug: str, *, by: OwnerId) -> Profile:
        """Raises what a `ProfileSource` raises, and `NoProfileSource`, `CreditsSpent`, or `NotYet` when it waits."""
        resting: Resting | None = None
        if self.pages is not None:
            try:
                return await self._from_page(self.pages, slug)
            except (ProfileSourceUnavailable, ProfileUnreadable, ProfileOffLimits, Resting) as why:
                if self.api is None:
                    raise
                resting = why if isinstance(why, Resting) else None
        if self.api is None:
            raise NoProfileSource
        api = self.api
        try:
            return await self.pay(api.source, lambda: self._asked(api, slug), by=by)
        except CreditsSpent:
            if resting is not None:
                raise resting from None  # the page tells for nothing, only later
            raise

    async def _from_page(self, tap: Tap, slug: str) -> Profile:
        if rest := tap.circuit.rest():
            raise Resting(
                "Public pages are left alone for a while.",
                "They are tried again by themselves.",
                min(rest, _LOOK_AGAIN),
            )
        await self._turn()
        return await self._asked(tap, slug)

    async def _turn(self) -> None:
        """Wait for a turn that is near: a row that is put off for it comes back only with the next sweep."""
        limit = await self.settings.value(SettingName.SCRAPING_RATE_LIMIT)
        waited = 0.0
        while (wait := await self.pace.wait(PAGES, per_minute=limit, at=self.clock.now())) > 0:
            if waited + wait > self.patience:
                raise NotYet(f"At most {limit} pages a minute are read.", "It waits for its turn.", wait)
            await asyncio.sleep(wait)
            waited += wait

    async def _asked(self, tap: Tap, slug: str) -> Profile:
        if not tap.circuit.enter():
            raise Resting(
                f"The source {tap.source.name} did not want to be asked lately.",
                "It is tried again by itself.",
                min(tap.circuit.rest(), _LOOK_AGAIN),
            )
        return await self._counted(tap, lambda: tap.source.read(slug))

    async def _counted(self, tap: Tap, read: Callable[[], Awaitable[Answered]]) -> Answered:
        outcome = Outcome.FAILED
        try:
            answer = await read()
        except ProfileSourceUnavailable as why:
            outcome = Outcome.REFUSED if why.refused else Outcome.FAILED
            tap.circuit.failed(hung=why.hung, retry_after=why.retry_after)
            raise
        except ProfileMissing:
            outcome = Outcome.MISSING
            tap.circuit.succeeded()
            raise
        except (ProfileUnreadable, ProfileOffLimits):
            outcome = Outcome.UNREADABLE
            tap.circuit.succeeded()
            raise
        except BaseException:
            tap.circuit.failed(hung=True)
            raise
        else:
            outcome = Outcome.READ
            tap.circuit.succeeded()
            return answer
        finally:
            await self.outcomes.count(tap.source.name, outcome, at=self.clock.now())


class Resting(NotYet):
    """The breaker is open."""
