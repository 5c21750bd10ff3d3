"""What every `RuntimeSettings` promises."""

import pytest

from careeros.domain.errors import InvalidInput
from careeros.domain.runtime_settings import RULES, RuntimeSetting, SettingName
from tests.builders import NOON
from tests.contract.matrix import Store

pytestmark = pytest.mark.anyio


async def test_what_nobody_set_is_the_usual(store: Store) -> None:
    assert await store.settings.all() == tuple(RuntimeSetting(name, RULES[name].usual) for name in SettingName)
    for name in SettingName:
        assert await store.settings.value(name) == RULES[name].usual


async def test_what_was_set_last_holds(store: Store) -> None:
    await store.settings.set(SettingName.SCRAPING_RATE_LIMIT, 30, at=NOON)
    said = await store.settings.set(SettingName.SCRAPING_RATE_LIMIT, 7, at=NOON)

    assert said == RuntimeSetting(SettingName.SCRAPING_RATE_LIMIT, 7, NOON)
    assert said in await store.settings.all()
    assert await store.settings.value(SettingName.SCRAPING_RATE_LIMIT) == 7
    assert await store.settings.value(SettingName.USE_PROXIES) == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (SettingName.SCRAPING_RATE_LIMIT, 0),
        (SettingName.SCRAPING_RATE_LIMIT, 601),
        (SettingName.USE_PROXIES, -1),
        (SettingName.USE_PROXIES, 101),
        (SettingName.USE_CACHED_MESSAGES, 101),
        (SettingName.FACTS_SENT, 1 << 24),
    ],
)
async def test_a_value_that_cannot_be_changes_nothing(store: Store, name: SettingName, value: int) -> None:
    with pytest.raises(InvalidInput, match=name.value):
        await store.settings.set(name, value, at=NOON)
    assert await store.settings.value(name) == RULES[name].usual
