from datetime import datetime

from attrs import evolve, frozen
from litestar import Controller, get, patch
from litestar.params import FromPath, JSONBody

from careeros.domain.runtime_settings import RuntimeSetting, SettingName
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.api.views import ItemList
from careeros.entrypoints.shared.inputs import one_of


@frozen
class SettingView:
    """A setting of the installation: a number, or some of its `choices` by name; `changed_at` is null while nobody set
    it and it has the usual value.
    """

    name: str
    value: int | str
    unit: str
    least: int
    most: int
    usual: int | str
    meaning: str
    choices: list[str]
    changed_at: datetime | None

    @classmethod
    def of(cls, one: RuntimeSetting) -> "SettingView":
        rule = one.rule
        return cls(
            one.name.value,
            one.told,
            rule.unit,
            rule.least,
            rule.most,
            evolve(one, value=rule.usual).told,
            rule.meaning,
            list(rule.choices),
            one.changed_at,
        )


@frozen
class NewValue:
    """A whole number, or names of choices with commas between."""

    value: int | str


class SettingsApi(Controller):
    path = "/settings"
    tags = ["Operations"]  # noqa: RUF012 - Litestar's way

    @get()
    async def list_settings(self, core: TheCore) -> ItemList[SettingView]:
        """Settings of the whole installation, as they stand."""
        return ItemList([SettingView.of(one) for one in await core.list_settings()], None)

    @patch("/{name:str}")
    async def change(
        self, core: TheCore, owner_id: Owner, name: FromPath[str], data: JSONBody[NewValue]
    ) -> SettingView:
        """Set one, from now on, in every process: no restart is needed."""
        wanted = one_of(SettingName, name, "setting")
        return SettingView.of(await core.change_setting(wanted, data.value, by=owner_id))
