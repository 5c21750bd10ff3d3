"""Nobody is written to who was blocked while the writing went on."""

import pytest
from attrs import evolve

from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.domain.approval import ChangesRequested
from careeros.domain.drafting import Brief, Draft
from careeros.domain.identity.blocking import DoNotContact
from careeros.domain.messages import Purpose
from careeros.domain.pages import PageRequest
from careeros.domain.work import WorkFilter, WorkState
from careeros.entrypoints.wiring.adapters import Adapters
from careeros.entrypoints.wiring.core import make_core
from careeros.ports.message_writer import MessageWriter
from tests.builders import ANA, a_contact

pytestmark = pytest.mark.anyio

NOOR, IDA = a_contact("Noor Haddad"), a_contact("Ida Moe")


class Blocking(MessageWriter):
    """Writes as another does, and meanwhile somebody blocks Noor."""

    def __init__(self, core: Core, writer: MessageWriter) -> None:
        self.core = core
        self.writer = writer

    def cost_at_most(self, brief: Brief) -> int:
        return 0

    async def write(self, brief: Brief) -> Draft:
        if brief.contact.id == NOOR.id:
            await self.core.block_contact(NOOR.id, reason="asked us not to", by=ANA)
        return await self.writer.write(brief)


@pytest.fixture
async def blocking(core: Core, adapters: Adapters) -> Core:
    async with adapters.begin(ANA) as work:
        await work.contacts.add([NOOR, IDA])
        await work.commit()
    return make_core(evolve(adapters, writer=Blocking(core, adapters.writer)))


async def test_a_draft_to_somebody_who_was_blocked_meanwhile_is_not_kept(blocking: Core) -> None:
    batch = await blocking.draft_messages(Selection(), purpose=Purpose.INTRODUCTION, channel=None, by=ANA)

    await blocking.run_due(by=ANA, limit=10)

    shown = await blocking.show_batch(batch.id, by=ANA)
    assert [one.contact_id for one in shown.drafted] == [IDA.id]
    (failed,) = shown.failed
    assert "Noor Haddad is not to be contacted" in failed.reason


async def test_a_redraft_to_somebody_who_was_blocked_meanwhile_is_not_kept(blocking: Core, core: Core) -> None:
    batch = await core.draft_messages(Selection((NOOR.id,)), purpose=Purpose.INTRODUCTION, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=10)
    (drafted,) = (await core.show_batch(batch.id, by=ANA)).drafted
    before = (await core.show_message(drafted.id, by=ANA)).state.message

    shown = await blocking.request_changes(drafted.id, note="shorter", by=ANA)

    assert isinstance(shown.state, ChangesRequested)
    assert shown.state.message.text == before.text
    failed = await core.list_work(WorkFilter(state=WorkState.FAILED), PageRequest(), by=ANA)
    assert ["is not to be contacted" in (row.error or "") for row in failed.items] == [True]


async def test_changes_to_a_message_to_somebody_blocked_are_refused(core: Core, blocking: Core) -> None:
    batch = await core.draft_messages(Selection((NOOR.id,)), purpose=Purpose.INTRODUCTION, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=10)
    (drafted,) = (await core.show_batch(batch.id, by=ANA)).drafted
    await core.block_contact(NOOR.id, reason="", by=ANA)

    with pytest.raises(DoNotContact):
        await core.request_changes(drafted.id, note="shorter", by=ANA)
