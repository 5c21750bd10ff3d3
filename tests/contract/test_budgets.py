"""What every `Budgets` promises."""

import asyncio
from datetime import timedelta

import pytest

from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, NOON, new_id

pytestmark = pytest.mark.anyio

USUAL = 1_000


async def reserve(begin: BeginWork, amount: int) -> bool:
    async with begin(ANA) as work:
        refused = await work.budgets.reserve({new_id(): amount}, "openai", usual=USUAL, at=NOON)
        await work.commit()
    return not refused


async def test_what_is_settled_takes_the_place_of_what_was_promised(begin: BeginWork) -> None:
    promise = new_id()
    async with begin(ANA) as work:
        await work.budgets.reserve({promise: 600}, "openai", usual=USUAL, at=NOON)
        assert (await work.budgets.get("openai", usual=USUAL, at=NOON)).reserved == 600
        await work.budgets.settle({promise: 150})
        await work.budgets.settle({promise: 150})
        budget = await work.budgets.get("openai", usual=USUAL, at=NOON)
    assert (budget.spent, budget.reserved, budget.left) == (150, 0, 850)


async def test_no_more_is_promised_than_there_is(begin: BeginWork) -> None:
    assert await reserve(begin, 600)
    assert not await reserve(begin, 401)
    assert await reserve(begin, 400)
    assert not await reserve(begin, 1)


async def test_of_many_who_ask_at_once_none_is_one_too_many(begin: BeginWork) -> None:
    granted = await asyncio.gather(*(reserve(begin, 50) for _ in range(60)))
    assert granted.count(True) == USUAL // 50


async def test_each_month_each_service_and_each_owner_has_its_own(begin: BeginWork) -> None:
    assert await reserve(begin, USUAL)
    later = NOON + timedelta(days=40)
    async with begin(ANA) as work:
        await work.budgets.reserve({new_id(): USUAL}, "openai", usual=USUAL, at=later)
        await work.budgets.reserve({new_id(): USUAL}, "another", usual=USUAL, at=NOON)
    async with begin(BEN) as work:
        assert (await work.budgets.get("openai", usual=USUAL, at=NOON)).left == USUAL


async def test_a_limit_of_ones_own_goes_before_the_usual_one(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.budgets.set_limit("openai", 5)
        await work.budgets.set_limit("openai", 7)
        assert (await work.budgets.get("openai", usual=USUAL, at=NOON)).limit == 7
        dear = new_id()
        assert await work.budgets.reserve({dear: 8}, "openai", usual=USUAL, at=NOON) == {dear}


async def test_of_several_promises_those_are_refused_for_which_there_is_no_money(begin: BeginWork) -> None:
    first, dear, second, third = (new_id() for _ in range(4))
    async with begin(ANA) as work:
        asked = {first: 600, dear: 401, second: 300, third: 101}
        assert await work.budgets.reserve(asked, "openai", usual=USUAL, at=NOON) == {dear, third}
        await work.budgets.settle({first: 100, second: 50, dear: 7, new_id(): 9})
        budget = await work.budgets.get("openai", usual=USUAL, at=NOON)
    assert (budget.spent, budget.reserved) == (150, 0)


async def test_promises_of_two_services_are_settled_at_once(begin: BeginWork) -> None:
    one, other = new_id(), new_id()
    async with begin(ANA) as work:
        await work.budgets.reserve({one: 10}, "openai", usual=USUAL, at=NOON)
        await work.budgets.reserve({other: 10}, "another", usual=USUAL, at=NOON)
        await work.budgets.settle({one: 3, other: 4})
        spent = [(await work.budgets.get(name, usual=USUAL, at=NOON)).spent for name in ("openai", "another")]
    assert spent == [3, 4]
