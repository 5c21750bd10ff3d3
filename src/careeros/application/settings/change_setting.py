from attrs import frozen

from careeros.domain.audit import AuditEvent
from careeros.domain.ids import OwnerId
from careeros.domain.runtime_settings import RuntimeSetting, SettingName, value_of
from careeros.ports.clock import Clock
from careeros.ports.runtime_settings import RuntimeSettings
from careeros.ports.unit_of_work import BeginWork


@frozen
class ListSettings:
    """Show every setting of the installation as it stands."""

    settings: RuntimeSettings

    async def __call__(self) -> tuple[RuntimeSetting, ...]:
        return await self.settings.all()


@frozen
class ChangeSetting:
    """Set one, from now on and everywhere. Who did it is in their audit log."""

    begin: BeginWork
    settings: RuntimeSettings
    clock: Clock

    async def __call__(self, name: SettingName, said: int | str, *, by: OwnerId) -> RuntimeSetting:
        """`said` is a number, or names with commas between. Raises `InvalidInput` for what it cannot be."""
        now = self.clock.now()
        changed = await self.settings.set(name, value_of(name, said), at=now)
        async with self.begin(by) as work:
            await work.audit.append([AuditEvent(now, by, "setting changed", f"{name.value} {changed.told}")])
            await work.commit()
        return changed
