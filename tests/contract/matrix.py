"""Which adapters stand behind each port. The only list of them in the tests."""

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from attrs import frozen

from careeros.adapters.memory.accounts import MemoryAccounts
from careeros.adapters.memory.request_pace import MemoryRequestPace
from careeros.adapters.memory.runtime_settings import MemoryRuntimeSettings
from careeros.adapters.memory.source_outcomes import MemorySourceOutcomes
from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.memory.unit_of_work import MemoryUnitsOfWork
from careeros.adapters.memory.work import MemoryWorkClaims
from careeros.adapters.postgres.accounts import PostgresAccounts
from careeros.adapters.postgres.engine import WEB, open_engine
from careeros.adapters.postgres.request_pace import PostgresRequestPace
from careeros.adapters.postgres.runtime_settings import PostgresRuntimeSettings
from careeros.adapters.postgres.source_outcomes import PostgresSourceOutcomes
from careeros.adapters.postgres.unit_of_work import PostgresUnitsOfWork
from careeros.adapters.postgres.work import PostgresWorkClaims
from careeros.ports.accounts import Accounts
from careeros.ports.request_pace import RequestPace
from careeros.ports.runtime_settings import RuntimeSettings
from careeros.ports.source_outcomes import SourceOutcomes
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.work import WorkClaims


@frozen
class Store:
    """The ports that one store stands behind."""

    begin: BeginWork
    claims: WorkClaims
    accounts: Accounts
    settings: RuntimeSettings
    outcomes: SourceOutcomes
    pace: RequestPace


Opened = Callable[[pytest.FixtureRequest], AbstractAsyncContextManager[Store]]


@asynccontextmanager
async def _memory(_request: pytest.FixtureRequest) -> AsyncGenerator[Store, None]:
    store = MemoryStore()
    yield Store(
        MemoryUnitsOfWork(store),
        MemoryWorkClaims(store),
        MemoryAccounts(store),
        MemoryRuntimeSettings(store),
        MemorySourceOutcomes(store),
        MemoryRequestPace(store),
    )


def _postgres(server: str) -> Opened:
    @asynccontextmanager
    async def opened(request: pytest.FixtureRequest) -> AsyncGenerator[Store, None]:
        with request.getfixturevalue(server).emptied() as url:
            engine = open_engine(url, pool_size=5)
            try:
                yield Store(
                    PostgresUnitsOfWork(engine, WEB),
                    PostgresWorkClaims(engine, WEB),
                    PostgresAccounts(engine, WEB),
                    PostgresRuntimeSettings(engine, WEB),
                    PostgresSourceOutcomes(engine, WEB),
                    PostgresRequestPace(engine, WEB),
                )
            finally:
                await engine.dispose()

    return opened


STORES: dict[str, Opened] = {
    "memory": _memory,
    "postgres-embedded": _postgres("embedded"),
    "postgres-server": _postgres("own_server"),
}

MATRIX: dict[str, tuple[str, ...]] = {
    port: tuple(f"{technology}{port}" for technology in ("Memory", "Postgres"))
    for port in (
        "Accounts", "AuditLog", "Batches", "Budgets", "ContactFinder", "Contacts", "EarlierDrafts", "Embeddings",
        "Erasure", "Facts", "Histories", "Identities", "Imports", "Messages", "RuntimeSettings",
        "SavedSearches", "Senders", "Sketches", "SourceOutcomes", "Suppressions",
        "UnitOfWork", "Vocabulary", "Work", "WorkClaims",
    )
} | {
    "Clock": ("SystemClock",),
    "ContactSource": ("FileContactSource",),
    "Embedder": ("FolderEmbedder", "HashingEmbedder", "MiniLMEmbedder", "OpenAIEmbedder", "UseEmbedder"),
    "IdSource": ("SystemIdSource",),
    "MessageWriter": ("OpenAIMessageWriter", "RecordedMessageWriter", "TemplateMessageWriter"),
    "PhoneNumbers": ("LibPhoneNumbers",),
    "Probe": ("ChromaProbe", "DatabaseProbe", "DiskProbe", "WorkProbe"),
    "RequestPace": ("MemoryRequestPace", "PostgresRequestPace", "RedisRequestPace"),
    "ProfileSource": ("MemoryProfileSource", "ProxycurlProfileSource", "PublicPageProfileSource"),
    "Rebuild": ("ChromaRebuild", "MemoryRebuild"),
    "VectorIndex": ("ChromaVectorIndex", "MemoryVectorIndex"),
    "Wakeups": ("DramatiqWakeups", "MemoryWakeups"),
}  # fmt: skip
"""The adapters by port; each runs the suite of its port."""

SUITES: dict[str, str] = {
    "Accounts": "test_accounts.py",
    "AuditLog": "test_audit.py",
    "Batches": "test_work.py",
    "Clock": "test_clock_and_ids.py",
    "ContactFinder": "test_contact_finder.py",
    "ContactSource": "test_contact_source.py",
    "Contacts": "test_contacts.py",
    "Embedder": "test_embedder.py",
    "Erasure": "test_suppressions.py",
    "Embeddings": "test_embeddings.py",
    "Facts": "test_facts_and_sender.py",
    "Budgets": "test_budgets.py",
    "EarlierDrafts": "test_earlier_drafts.py",
    "Histories": "test_histories.py",
    "IdSource": "test_clock_and_ids.py",
    "Identities": "test_identities.py",
    "Imports": "test_imports.py",
    "MessageWriter": "test_message_writer.py",
    "Messages": "test_messages.py",
    "PhoneNumbers": "test_phone_numbers.py",
    "Probe": "test_probes.py",
    "Rebuild": "test_vector_index.py",
    "ProfileSource": "test_profile_source.py",
    "RequestPace": "test_request_pace.py",
    "RuntimeSettings": "test_runtime_settings.py",
    "SavedSearches": "test_saved_searches.py",
    "SourceOutcomes": "test_source_outcomes.py",
    "Senders": "test_facts_and_sender.py",
    "Sketches": "test_sketches.py",
    "Suppressions": "test_suppressions.py",
    "UnitOfWork": "test_unit_of_work.py",
    "VectorIndex": "test_vector_index.py",
    "Vocabulary": "test_vocabulary.py",
    "Wakeups": "test_wakeups.py",
    "Work": "test_work.py",
    "WorkClaims": "test_work.py",
}
