"""Settings of the whole installation: read at each use, so a change needs no restart."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

from careeros.domain.runtime_settings import RuntimeSetting, SettingName


class RuntimeSettings(Protocol):
    @abstractmethod
    async def value(self, name: SettingName) -> int:
        """What it is now: as it was set last, by whichever process, or the usual."""

    @abstractmethod
    async def all(self) -> tuple[RuntimeSetting, ...]:
        """Every setting, in the order of `SettingName`."""

    @abstractmethod
    async def set(self, name: SettingName, value: int, *, at: datetime) -> RuntimeSetting:
        """Set it from now on. Raises `InvalidInput` for a value that it cannot have."""
