import asyncio
from collections.abc import Sequence

from attrs import frozen

from careeros.ports.health import Health, Probe


@frozen
class CheckHealth:
    """How each part of the system is, by name."""

    probes: Sequence[Probe]

    async def __call__(self) -> dict[str, Health]:
        found = await asyncio.gather(*(probe.look() for probe in self.probes))
        return {probe.name: health for probe, health in zip(self.probes, found, strict=True)}
