import shutil
from pathlib import Path

from attrs import frozen

from careeros.ports.health import Health, Probe

_LITTLE = 0.10
_NONE = 0.02
"""Shares of the disk that are free: below the first is a warning (the runbook's alert), below the second a failure."""


@frozen
class DiskProbe(Probe):
    """Is there room where the data is?"""

    _folder: Path

    @property
    def name(self) -> str:
        return "disk"

    async def look(self) -> Health:
        try:
            usage = shutil.disk_usage(self._folder)
        except OSError:
            return Health.FAILING
        free = usage.free / usage.total
        return Health.FAILING if free < _NONE else Health.WARNING if free < _LITTLE else Health.WELL
