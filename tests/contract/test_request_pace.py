"""What every `RequestPace` promises."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from datetime import timedelta

import pytest

from careeros.adapters.redis.request_pace import RedisRequestPace
from careeros.ports.errors import Unavailable
from careeros.ports.request_pace import RequestPace
from tests.builders import NOON
from tests.contract.matrix import STORES
from tests.services import empty_redis

pytestmark = pytest.mark.anyio


@pytest.fixture
def over_redis() -> Generator[RequestPace, None, None]:
    with empty_redis() as url:
        yield RedisRequestPace(url, "careeros:test-turn:")


@pytest.fixture(params=[*STORES, "redis"])
async def pace(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncGenerator[RequestPace, None]:
    if request.param == "redis":
        yield request.getfixturevalue("over_redis")
        return
    async with STORES[request.param](request) as opened:
        yield opened.pace


async def test_one_may_ask_and_the_next_waits_for_its_turn(pace: RequestPace) -> None:
    assert await pace.wait("pages", per_minute=10, at=NOON) == 0
    assert await pace.wait("pages", per_minute=10, at=NOON + timedelta(seconds=2)) == pytest.approx(4)
    assert await pace.wait("another", per_minute=10, at=NOON) == 0
    assert await pace.wait("pages", per_minute=10, at=NOON + timedelta(seconds=6)) == 0


async def test_of_many_who_ask_at_once_one_is_let_through(pace: RequestPace) -> None:
    waits = await asyncio.gather(*(pace.wait("pages", per_minute=10, at=NOON) for _ in range(20)))
    assert waits.count(0) == 1


async def test_no_minute_holds_more_than_the_limit(pace: RequestPace) -> None:
    seconds = range(180)
    turns = [s for s in seconds if not await pace.wait("pages", per_minute=10, at=NOON + timedelta(seconds=s))]
    assert len(turns) == 30
    assert max(sum(start <= turn < start + 60 for turn in turns) for start in seconds) == 10


async def test_another_limit_holds_from_the_next_request_on(pace: RequestPace) -> None:
    assert await pace.wait("pages", per_minute=60, at=NOON) == 0
    assert await pace.wait("pages", per_minute=2, at=NOON + timedelta(seconds=1)) == pytest.approx(29)
    assert await pace.wait("pages", per_minute=60, at=NOON + timedelta(seconds=1)) == 0


async def test_redis_that_does_not_answer_is_said_in_our_words() -> None:
    with pytest.raises(Unavailable, match="Redis does not answer"):
        await RedisRequestPace("redis://127.0.0.1:9").wait("pages", per_minute=1, at=NOON)
