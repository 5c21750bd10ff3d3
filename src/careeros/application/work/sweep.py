from attrs import frozen

from careeros.ports.clock import Clock
from careeros.ports.wakeups import Wakeups
from careeros.ports.work import WorkClaims


@frozen
class Sweep:
    """Wake workers again for rows that are due and that nobody has taken: no wake-up needs to arrive."""

    claims: WorkClaims
    wakeups: Wakeups
    clock: Clock

    async def __call__(self, *, limit: int = 500) -> int:
        now = self.clock.now()
        await self.claims.bury(at=now)
        due = await self.claims.due(at=now, limit=limit)
        await self.wakeups.send(due)
        return len(due)
