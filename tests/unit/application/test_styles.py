"""What a draft was asked for holds for those that take its place."""

import pytest
from attrs import evolve

from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.domain.drafting import Brief, Draft
from careeros.domain.messages import Purpose
from careeros.domain.styles import Style
from careeros.entrypoints.wiring.adapters import Adapters
from careeros.entrypoints.wiring.core import make_core
from careeros.ports.message_writer import MessageWriter
from tests.builders import ANA, a_contact

pytestmark = pytest.mark.anyio

STYLE = Style("recruiter", "de")


class Listening(MessageWriter):
    """Writes as another does, and remembers in which styles it was asked."""

    def __init__(self, writer: MessageWriter) -> None:
        self.writer = writer
        self.asked: list[Style] = []

    def cost_at_most(self, brief: Brief) -> int:
        return 0

    async def write(self, brief: Brief) -> Draft:
        self.asked.append(brief.style)
        return await self.writer.write(brief)


@pytest.fixture
def listening(adapters: Adapters) -> Listening:
    return Listening(adapters.writer)


@pytest.fixture
def core(adapters: Adapters, listening: Listening) -> Core:
    return make_core(evolve(adapters, writer=listening))


async def test_a_redraft_is_asked_as_the_first_draft_was(core: Core, adapters: Adapters, listening: Listening) -> None:
    async with adapters.begin(ANA) as work:
        await work.contacts.add([a_contact()])
        await work.commit()
    batch = await core.draft_messages(Selection(), purpose=Purpose.INTRODUCTION, channel=None, style=STYLE, by=ANA)
    await core.run_due(by=ANA, limit=10)
    (drafted,) = (await core.show_batch(batch.id, by=ANA)).drafted
    await core.request_changes(drafted.id, note="shorter", by=ANA)
    await core.edit_message(drafted.id, body="In my own words.", by=ANA)
    shown = await core.request_changes(drafted.id, note="another angle", by=ANA)

    assert listening.asked == [STYLE] * 3
    assert shown.state.message.provenance.style == STYLE
