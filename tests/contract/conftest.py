from collections.abc import AsyncGenerator

import pytest

from careeros.ports.accounts import Accounts
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.work import WorkClaims
from tests.contract.matrix import STORES, Store


@pytest.fixture(params=STORES)
async def store(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncGenerator[Store, None]:
    async with STORES[request.param](request) as opened:
        yield opened


@pytest.fixture
def begin(store: Store) -> BeginWork:
    return store.begin


@pytest.fixture
def claims(store: Store) -> WorkClaims:
    return store.claims


@pytest.fixture
def accounts(store: Store) -> Accounts:
    return store.accounts
