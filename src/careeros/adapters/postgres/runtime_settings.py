from datetime import datetime

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.postgres.engine import Timeouts, transaction
from careeros.adapters.postgres.installation_tables import runtime_settings
from careeros.adapters.postgres.operator import ROLE
from careeros.domain.runtime_settings import RULES, RuntimeSetting, SettingName, checked
from careeros.ports.runtime_settings import RuntimeSettings


@frozen
class PostgresRuntimeSettings(RuntimeSettings):
    _engine: AsyncEngine
    _timeouts: Timeouts

    async def value(self, name: SettingName) -> int:
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            found = await connection.fetch(_VALUE, {"name": name.value})
        return int(found[0]["value"]) if found else RULES[name].usual

    async def all(self) -> tuple[RuntimeSetting, ...]:
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            found = {row.name: row for row in await connection.execute(sa.select(runtime_settings))}
        return tuple(
            RuntimeSetting(name, found[name].value, found[name].changed_at)
            if name in found
            else RuntimeSetting(name, RULES[name].usual)
            for name in SettingName
        )

    async def set(self, name: SettingName, value: int, *, at: datetime) -> RuntimeSetting:
        new = {"value": checked(name, value), "changed_at": at}
        statement = insert(runtime_settings).values(name=name.value, **new)
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            await connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=new))
            await connection.commit()
        return RuntimeSetting(name, value, at)


_VALUE = b"select value from runtime_settings where name = %(name)s"
