"""What many ask for at once is done at once, and each gets an answer of its own."""

import asyncio
from collections.abc import Sequence

import pytest

from careeros.application.work.together import GATHERING_SECONDS, MOST, Together
from careeros.domain.ids import OwnerId
from tests.builders import ANA, BEN

pytestmark = pytest.mark.anyio


async def test_what_comes_meanwhile_is_done_at_once() -> None:
    groups: list[tuple[OwnerId, Sequence[int]]] = []

    async def doubled(by: OwnerId, numbers: Sequence[int]) -> list[int]:
        groups.append((by, numbers))
        await asyncio.sleep(0)
        return [2 * number for number in numbers]

    together = Together(doubled)
    answers = await asyncio.gather(*(together(number, by=ANA) for number in range(MOST + 5)), together(7, by=BEN))

    assert answers == [*(2 * number for number in range(MOST + 5)), 14]
    assert [len(numbers) for by, numbers in groups if by == ANA] == [MOST, 5]
    assert (BEN, [7]) in groups


async def test_where_several_came_lately_others_are_waited_for() -> None:
    groups: list[Sequence[int]] = []

    async def same(_: OwnerId, numbers: Sequence[int]) -> Sequence[int]:
        groups.append(numbers)
        return numbers

    together = Together(same)
    await asyncio.gather(together(1, by=ANA), together(2, by=ANA))
    for first in (3, 5):
        early = asyncio.create_task(together(first, by=ANA))
        await asyncio.sleep(GATHERING_SECONDS / 2)
        await asyncio.gather(early, together(first + 1, by=ANA))
    await together(7, by=ANA)
    early = asyncio.create_task(together(8, by=ANA))
    await asyncio.sleep(GATHERING_SECONDS / 2)
    await asyncio.gather(early, together(9, by=ANA))

    assert groups == [[1, 2], [3, 4], [5, 6], [7], [8, 9]]


async def test_a_group_that_fails_is_done_one_by_one() -> None:
    async def inverse(_: OwnerId, numbers: Sequence[int]) -> list[float]:
        return [1 / number for number in numbers]

    together = Together(inverse)
    answers = await asyncio.gather(*(together(number, by=ANA) for number in (1, 0, 2)), return_exceptions=True)

    assert (answers[0], answers[2]) == (1, 0.5)
    assert isinstance(answers[1], ZeroDivisionError)


async def test_a_group_with_too_few_answers_is_done_one_by_one() -> None:
    async def first(_: OwnerId, numbers: Sequence[int]) -> Sequence[int]:
        return numbers[:1]

    together = Together(first)
    answers = await asyncio.wait_for(asyncio.gather(*(together(number, by=ANA) for number in (1, 2, 3))), 5)

    assert answers == [1, 2, 3]


async def test_who_gave_up_waiting_holds_nobody_up() -> None:
    async def same(_: OwnerId, numbers: Sequence[int]) -> Sequence[int]:
        await asyncio.sleep(0)
        return numbers

    together = Together(same)
    hasty = asyncio.create_task(together(1, by=ANA))
    patient = asyncio.create_task(together(2, by=ANA))
    await asyncio.sleep(0)
    hasty.cancel()

    assert await patient == 2
    assert await together(3, by=ANA) == 3


async def test_who_comes_alone_is_waited_for_with_nobody_and_several_are_gathered() -> None:
    groups: list[int] = []

    async def same(_: OwnerId, numbers: Sequence[int]) -> Sequence[int]:
        groups.append(len(numbers))
        return numbers

    async def late(number: int) -> int:
        await asyncio.sleep(GATHERING_SECONDS / 4)
        return await together(number, by=ANA)

    together = Together(same)
    await asyncio.gather(together(1, by=ANA), late(2))
    assert groups == [1, 1]
    await asyncio.gather(together(1, by=ANA), together(2, by=ANA))
    await asyncio.gather(together(1, by=ANA), late(2))
    assert groups == [1, 1, 2, 2]
