from datetime import datetime

from attrs import frozen

from careeros.adapters.memory.store import MemoryStore
from careeros.domain.runtime_settings import RULES, RuntimeSetting, SettingName, checked
from careeros.ports.runtime_settings import RuntimeSettings


@frozen
class MemoryRuntimeSettings(RuntimeSettings):
    _store: MemoryStore

    async def value(self, name: SettingName) -> int:
        return self._now(name).value

    async def all(self) -> tuple[RuntimeSetting, ...]:
        return tuple(map(self._now, SettingName))

    async def set(self, name: SettingName, value: int, *, at: datetime) -> RuntimeSetting:
        self._store.settings[name] = RuntimeSetting(name, checked(name, value), at)
        return self._store.settings[name]

    def _now(self, name: SettingName) -> RuntimeSetting:
        return self._store.settings.get(name) or RuntimeSetting(name, RULES[name].usual)
