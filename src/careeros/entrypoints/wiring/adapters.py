"""Which technology stands behind each port."""

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.adapters.disk.probe import DiskProbe
from careeros.adapters.embeddings.hashing import HashingEmbedder
from careeros.adapters.memory.accounts import MemoryAccounts
from careeros.adapters.memory.request_pace import MemoryRequestPace
from careeros.adapters.memory.runtime_settings import MemoryRuntimeSettings
from careeros.adapters.memory.source_outcomes import MemorySourceOutcomes
from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.memory.unit_of_work import MemoryUnitsOfWork
from careeros.adapters.memory.vector_index import MemoryCollections, MemoryVectorIndex
from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.adapters.memory.work import MemoryWorkClaims
from careeros.adapters.openai.message_writer import OpenAIMessageWriter
from careeros.adapters.openai.model import OpenAIModel
from careeros.adapters.phonenumbers.phone_numbers import LibPhoneNumbers
from careeros.adapters.postgres.accounts import PostgresAccounts
from careeros.adapters.postgres.engine import Timeouts
from careeros.adapters.postgres.probes import DatabaseProbe, WorkProbe
from careeros.adapters.postgres.request_pace import PostgresRequestPace
from careeros.adapters.postgres.runtime_settings import PostgresRuntimeSettings
from careeros.adapters.postgres.source_outcomes import PostgresSourceOutcomes
from careeros.adapters.postgres.unit_of_work import PostgresUnitsOfWork
from careeros.adapters.postgres.work import PostgresWorkClaims
from careeros.adapters.system.clock import SystemClock
from careeros.adapters.system.id_source import SystemIdSource
from careeros.adapters.templates.message_writer import TemplateMessageWriter
from careeros.application.messages.budgets import PaidService
from careeros.application.messages.circuit import Circuit
from careeros.application.messages.conversation import Model
from careeros.domain.identity.emails import EmailRules
from careeros.entrypoints.wiring.drafting_settings import DraftingSettings
from careeros.entrypoints.wiring.profiles import Profiles, pace_of, profiles_of
from careeros.entrypoints.wiring.searching import Searching
from careeros.entrypoints.wiring.settings import Settings
from careeros.ports.accounts import Accounts
from careeros.ports.clock import Clock
from careeros.ports.contact_source import ContactSource
from careeros.ports.embedder import Embedder
from careeros.ports.health import Probe
from careeros.ports.id_source import IdSource
from careeros.ports.message_writer import MessageWriter
from careeros.ports.phone_numbers import PhoneNumbers
from careeros.ports.request_pace import RequestPace
from careeros.ports.runtime_settings import RuntimeSettings
from careeros.ports.source_outcomes import SourceOutcomes
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.vector_index import VectorIndex
from careeros.ports.wakeups import Wakeups
from careeros.ports.work import WorkClaims


@frozen
class Adapters:
    """One field per port, and the rules for mailboxes."""

    begin: BeginWork
    claims: WorkClaims
    accounts: Accounts
    source: ContactSource
    writer: MessageWriter
    model: Model | None
    wakeups: Wakeups
    clock: Clock
    ids: IdSource
    phones: PhoneNumbers
    emails: EmailRules
    embedder: Embedder
    index: VectorIndex
    settings: RuntimeSettings
    outcomes: SourceOutcomes
    pace: RequestPace
    profiles: Profiles
    probes: Sequence[Probe]

    async def close(self) -> None:
        """Let go of the connections that are this one's own."""
        if self.model is not None:
            await self.model.writer.close()


def over_postgres(
    engine: AsyncEngine,
    timeouts: Timeouts,
    wakeups: Wakeups,
    folder: Path,
    *,
    settings: Settings,
    searching: Searching,
) -> Adapters:
    """What runs in production, embedded or not."""
    clock = SystemClock()
    running = PostgresRuntimeSettings(engine, timeouts)
    return Adapters(
        begin=PostgresUnitsOfWork(engine, timeouts),
        claims=PostgresWorkClaims(engine, timeouts),
        accounts=PostgresAccounts(engine, timeouts),
        source=FileContactSource(),
        writer=TemplateMessageWriter(),
        model=_model(settings.drafting, clock),
        wakeups=wakeups,
        clock=clock,
        ids=SystemIdSource(),
        phones=LibPhoneNumbers(settings.phone_region),
        emails=settings.emails,
        embedder=searching.embedder,
        index=searching.index,
        settings=running,
        outcomes=PostgresSourceOutcomes(engine, timeouts),
        pace=pace_of(settings.redis_url) or PostgresRequestPace(engine, timeouts),
        profiles=profiles_of(settings.profiles, running, clock),
        probes=(DatabaseProbe(engine), WorkProbe(engine, clock), DiskProbe(folder), searching.probe),
    )


def in_memory(store: MemoryStore) -> Adapters:
    """For scripts and tests: nothing outside the process."""
    embedder = HashingEmbedder()
    return Adapters(
        begin=MemoryUnitsOfWork(store),
        claims=MemoryWorkClaims(store),
        accounts=MemoryAccounts(store),
        source=FileContactSource(),
        writer=TemplateMessageWriter(),
        model=None,
        wakeups=MemoryWakeups(),
        clock=SystemClock(),
        ids=SystemIdSource(),
        phones=LibPhoneNumbers(),
        emails=EmailRules(),
        embedder=embedder,
        index=MemoryVectorIndex(MemoryCollections(), embedder),
        settings=MemoryRuntimeSettings(store),
        outcomes=MemorySourceOutcomes(store),
        pace=MemoryRequestPace(store),
        profiles=Profiles(),
        probes=(),
    )


def _model(wanted: DraftingSettings, clock: Clock) -> Model | None:
    """The model that the settings name. Its circuit is this process's own."""
    if wanted.key is None:
        return None
    described = OpenAIModel(wanted.model, wanted.base_url, wanted.price_in, wanted.price_out)
    return Model(
        OpenAIMessageWriter(described, wanted.key),
        Circuit(clock),
        PaidService("openai", wanted.budget),
    )
