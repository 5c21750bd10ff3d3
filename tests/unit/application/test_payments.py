"""Money for calls is promised before and settled after, in every way out."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest

from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.memory.unit_of_work import MemoryUnitsOfWork
from careeros.adapters.system.clock import SystemClock
from careeros.adapters.system.id_source import SystemIdSource
from careeros.application.messages.budgets import PaidService
from careeros.application.messages.payments import Payments
from careeros.domain.budgets import Budget, BudgetSpent
from careeros.domain.ids import OwnerId
from careeros.ports.errors import Unavailable
from careeros.ports.unit_of_work import UnitOfWork
from tests.builders import ANA

pytestmark = pytest.mark.anyio

MODEL, PROFILES = PaidService("openai", 100), PaidService("proxycurl", 10)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def pay(store: MemoryStore) -> Payments:
    return Payments(MemoryUnitsOfWork(store), SystemClock(), SystemIdSource())


async def standing(pay: Payments, service: PaidService = MODEL) -> tuple[int, int]:
    budget: Budget = await pay.so_far(service, by=ANA)
    return budget.spent, budget.reserved


async def test_the_most_is_promised_and_what_it_was_is_settled(pay: Payments) -> None:
    async with pay(MODEL, 60, by=ANA) as bill:
        assert await standing(pay) == (0, 60)
        with pytest.raises(BudgetSpent):
            async with pay(MODEL, 41, by=ANA):
                pytest.fail("there is no money for it")
        bill.spent = 25
    assert await standing(pay) == (25, 0)


async def test_a_call_that_fails_is_settled(pay: Payments) -> None:
    with pytest.raises(ZeroDivisionError):
        async with pay(MODEL, 60, by=ANA):
            raise ZeroDivisionError
    assert await standing(pay) == (60, 0)


async def test_a_promise_of_which_it_is_not_known_whether_it_holds_is_taken_back(store: MemoryStore) -> None:
    begin, lost = MemoryUnitsOfWork(store), iter([True, True])

    @asynccontextmanager
    async def breaking_off(owner_id: OwnerId) -> AsyncGenerator[UnitOfWork, None]:
        """Lost right after it committed, the first two times."""
        async with begin(owner_id) as work:
            yield work
        if next(lost, False):
            raise Unavailable("The connection was lost.", "Try again.")

    pay = Payments(breaking_off, SystemClock(), SystemIdSource())
    with pytest.raises(Unavailable):
        async with pay(MODEL, 60, by=ANA):
            pytest.fail("nobody knows whether it is paid for")
    assert await standing(pay) == (0, 0)


async def test_calls_to_several_services_at_once_keep_apart(pay: Payments) -> None:
    async def call(service: PaidService, cost: int) -> None:
        async with pay(service, cost, by=ANA) as bill:
            await asyncio.sleep(0.01)
            bill.spent = cost - 1

    results = await asyncio.gather(
        *(call(MODEL, 40) for _ in range(4)), *(call(PROFILES, 4) for _ in range(3)), return_exceptions=True
    )
    assert [type(one) for one in results].count(BudgetSpent) == 3
    assert (await standing(pay), await standing(pay, PROFILES)) == ((78, 0), (6, 0))


@pytest.mark.parametrize("turns", range(12))
async def test_whenever_a_call_is_cut_off_nothing_stays_promised(turns: int, pay: Payments, store: MemoryStore) -> None:
    """Cut off after so many turns of the loop: before the promise, amid it, amid the call, and as it is settled."""

    async def call() -> None:
        async with pay(MODEL, 60, by=ANA) as bill:
            await asyncio.sleep(0)
            bill.spent = 25

    calling = asyncio.create_task(call())
    for _ in range(turns):
        await asyncio.sleep(0)
    calling.cancel()
    await asyncio.gather(calling, return_exceptions=True)
    await asyncio.sleep(0.02)

    spent, promised = await standing(pay)
    assert promised == 0
    assert spent in {0, 25, 60}
