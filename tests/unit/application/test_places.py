"""So many drafts at a time are asked of a model, and no more."""

import asyncio

import pytest

from careeros.adapters.memory.runtime_settings import MemoryRuntimeSettings
from careeros.adapters.memory.store import MemoryStore
from careeros.application.messages.places import Places
from careeros.application.settings.lately import FRESH, Lately
from careeros.domain.runtime_settings import SettingName
from careeros.ports.clock import Clock
from careeros.ports.errors import NotYet
from tests.builders import NOON

pytestmark = pytest.mark.anyio


class Ticking(Clock):
    """Goes on by as much as a setting is remembered, each time that it is read."""

    at = NOON

    def now(self):
        self.at += FRESH
        return self.at


@pytest.fixture
def settings() -> MemoryRuntimeSettings:
    return MemoryRuntimeSettings(MemoryStore())


class Counted:
    def __init__(self, places: Places) -> None:
        self.places = places
        self.now = self.most = self.done = 0

    async def work(self, seconds: float = 0.005) -> None:
        async with self.places.one():
            self.now += 1
            self.most = max(self.most, self.now)
            await asyncio.sleep(seconds)
            self.now -= 1
            self.done += 1


async def test_no_more_at_a_time_than_the_setting_says_and_all_come_to_their_turn(
    settings: MemoryRuntimeSettings,
) -> None:
    await settings.set(SettingName.DRAFTS_AT_ONCE, 3, at=NOON)
    counted = Counted(Places(Lately(settings, Ticking())))
    await asyncio.gather(*(counted.work() for _ in range(20)))
    assert (counted.most, counted.done) == (3, 20)


async def test_a_new_value_holds_from_the_next_that_comes(settings: MemoryRuntimeSettings) -> None:
    await settings.set(SettingName.DRAFTS_AT_ONCE, 1, at=NOON)
    counted = Counted(Places(Lately(settings, Ticking())))
    waiting = [asyncio.create_task(counted.work()) for _ in range(6)]
    await asyncio.sleep(0.002)
    assert counted.most == 1
    await settings.set(SettingName.DRAFTS_AT_ONCE, 4, at=NOON)
    await asyncio.gather(*waiting, counted.work())
    assert (counted.most, counted.done) == (4, 7)


async def test_who_gets_no_place_is_put_off_and_takes_none(settings: MemoryRuntimeSettings) -> None:
    await settings.set(SettingName.DRAFTS_AT_ONCE, 1, at=NOON)
    counted = Counted(Places(Lately(settings, Ticking()), wait=0.01))
    long = asyncio.create_task(counted.work(0.05))
    await asyncio.sleep(0)
    with pytest.raises(NotYet, match="1 drafts are being written"):
        await counted.work()
    await long
    await counted.work()
    assert counted.done == 2


async def test_who_had_a_place_before_goes_ahead_and_waits_as_long_as_it_takes(settings: MemoryRuntimeSettings) -> None:
    await settings.set(SettingName.DRAFTS_AT_ONCE, 1, at=NOON)
    places, came = Places(Lately(settings, Ticking()), wait=0.05), list[str]()

    async def come(name: str, *, ahead: bool) -> None:
        async with places.one(ahead=ahead):
            came.append(name)

    async with places.one():
        late = asyncio.create_task(come("repair", ahead=True))
        await asyncio.sleep(0.1)
        others = [asyncio.create_task(come("new", ahead=False)), asyncio.create_task(come("again", ahead=True))]
        await asyncio.sleep(0)
    await asyncio.gather(late, *others)
    assert came == ["repair", "again", "new"]


@pytest.mark.parametrize("turns", range(6))
async def test_who_is_cut_off_leaves_the_place_to_others(turns: int, settings: MemoryRuntimeSettings) -> None:
    await settings.set(SettingName.DRAFTS_AT_ONCE, 1, at=NOON)
    counted = Counted(Places(Lately(settings, Ticking())))
    first, hasty = asyncio.create_task(counted.work(0)), asyncio.create_task(counted.work(0))
    for _ in range(turns):
        await asyncio.sleep(0)
    hasty.cancel()
    await asyncio.gather(first, hasty, return_exceptions=True)
    await asyncio.wait_for(counted.work(0), 1)


async def test_a_setting_is_read_once_for_all_who_ask_within_a_second() -> None:
    class Asked(MemoryRuntimeSettings):
        times = 0

        async def value(self, name: SettingName) -> int:
            Asked.times += 1
            return await super().value(name)

    class Still(Clock):
        at = NOON

        def now(self):
            return Still.at

    lately = Lately(Asked(MemoryStore()), Still())
    for _ in range(5):
        assert await lately.value(SettingName.DRAFTS_AT_ONCE) == 50
    assert Asked.times == 1
    Still.at += FRESH
    await lately.value(SettingName.DRAFTS_AT_ONCE)
    assert Asked.times == 2
