from datetime import datetime, timedelta

from attrs import define, field

from careeros.domain.runtime_settings import SettingName
from careeros.ports.clock import Clock
from careeros.ports.runtime_settings import RuntimeSettings

FRESH = timedelta(seconds=1)


@define
class Lately:
    """Settings as they were a second or two ago (`FRESH`): for what reads one many times a second."""

    _settings: RuntimeSettings
    _clock: Clock
    _read: dict[SettingName, tuple[datetime, int]] = field(factory=dict[SettingName, tuple[datetime, int]], init=False)

    async def value(self, name: SettingName) -> int:
        now = self._clock.now()
        at, value = self._read.get(name, (None, 0))
        if at is None or not now - FRESH < at <= now:
            if at is not None:
                self._read[name] = now, value  # for who asks while one reads
            value = await self._settings.value(name)
            self._read[name] = now, value
        return value
