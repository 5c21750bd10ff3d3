from collections.abc import AsyncGenerator, Callable, Generator
from datetime import datetime, timedelta

import pytest
from attrs import define

from careeros.adapters.memory.runtime_settings import MemoryRuntimeSettings
from careeros.adapters.memory.source_outcomes import MemorySourceOutcomes
from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.memory.unit_of_work import MemoryUnitsOfWork
from careeros.adapters.openai.message_writer import OpenAIMessageWriter
from careeros.adapters.openai.model import OpenAIModel
from careeros.adapters.system.id_source import SystemIdSource
from careeros.adapters.templates.message_writer import TemplateMessageWriter
from careeros.application.messages.budgets import PaidService
from careeros.application.messages.circuit import Circuit
from careeros.application.messages.compose import Compose
from careeros.application.messages.conversation import Model
from careeros.application.messages.earlier_answers import EarlierAnswers, keep_answers
from careeros.application.messages.payments import Payments
from careeros.application.messages.places import Places
from careeros.application.settings.lately import Lately
from careeros.domain.drafting import Brief, Draft
from careeros.ports.clock import Clock
from careeros.ports.message_writer import MessageWriter
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, NOON
from tests.openai_server import KEY, Answering, openai_server


@define
class HandClock(Clock):
    """Moves when it is told to."""

    at: datetime = NOON

    def now(self) -> datetime:
        return self.at

    def forward(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def served() -> Generator[Answering, None, None]:
    with openai_server() as answering:
        yield answering


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def begin(store: MemoryStore) -> BeginWork:
    return MemoryUnitsOfWork(store)


@pytest.fixture
def settings(store: MemoryStore) -> MemoryRuntimeSettings:
    return MemoryRuntimeSettings(store)


@pytest.fixture
def outcomes(store: MemoryStore) -> MemorySourceOutcomes:
    return MemorySourceOutcomes(store)


async def composed_and_kept(compose: Compose, brief: Brief, begin: BeginWork) -> Draft:
    """As a row of a batch does it."""
    draft = await compose(brief, by=ANA)
    async with begin(ANA) as work:
        await keep_answers(work, [(brief, draft)], at=NOON)
        await work.commit()
    return draft


ByWriter = Callable[[MessageWriter], Compose]


@pytest.fixture
def with_writer(
    begin: BeginWork, settings: MemoryRuntimeSettings, outcomes: MemorySourceOutcomes, clock: HandClock
) -> ByWriter:
    """Composing by whichever writer."""

    def made(writer: MessageWriter) -> Compose:
        model = Model(writer, Circuit(clock), PaidService("openai", 1_000_000))
        lately = Lately(settings, clock)
        earlier = EarlierAnswers(begin, lately, outcomes, clock)
        return Compose(
            TemplateMessageWriter(), model, earlier, Payments(begin, clock, SystemIdSource()), Places(lately)
        )

    return made


@pytest.fixture
async def writer(served: Answering) -> AsyncGenerator[OpenAIMessageWriter, None]:
    model = OpenAIMessageWriter(OpenAIModel("small", served.url), KEY, read_seconds=0.5)
    yield model
    await model.close()


@pytest.fixture
def compose(with_writer: ByWriter, writer: OpenAIMessageWriter) -> Compose:
    return with_writer(writer)
