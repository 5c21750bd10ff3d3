import pytest

from careeros.adapters.memory.store import MemoryStore
from careeros.application.core import Core
from careeros.entrypoints.wiring.adapters import Adapters, in_memory
from careeros.entrypoints.wiring.core import make_core


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def adapters(store: MemoryStore) -> Adapters:
    return in_memory(store)


@pytest.fixture
def core(adapters: Adapters) -> Core:
    return make_core(adapters)
