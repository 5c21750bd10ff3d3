"""What every `MessageWriter` promises."""

from itertools import product

import pytest
from attrs import evolve

from careeros.adapters.templates.message_writer import TemplateMessageWriter
from careeros.domain.channels import Channel, length, limit_of
from careeros.domain.contacts import Name
from careeros.domain.drafting import Brief
from careeros.domain.messages import Purpose
from careeros.domain.sender import Sender
from careeros.ports.message_writer import MessageWriter
from tests.builders import a_contact, a_fact

pytestmark = pytest.mark.anyio

SENDER = Sender(Name("Mira Sol", "Mira", "Sol"), "Data engineer", looking_for="a data role in climate")


@pytest.fixture(params=[TemplateMessageWriter])
def writer(request: pytest.FixtureRequest) -> MessageWriter:
    return request.param()


def a_brief(channel: Channel, purpose: Purpose) -> Brief:
    return Brief(a_contact(), SENDER, channel, purpose, (a_fact("Spoke about tides at DataConf"),), ())


@pytest.mark.parametrize(("channel", "purpose"), [*product(Channel, Purpose)])
async def test_a_draft_fits_its_channel_and_says_where_it_is_from(
    writer: MessageWriter, channel: Channel, purpose: Purpose
) -> None:
    draft = await writer.write(a_brief(channel, purpose))

    limit = limit_of(channel)
    assert draft.text.body.strip()
    assert limit.body is None or length(draft.text.body) <= limit.body
    assert bool(draft.text.subject) == (limit.subject != 0)
    assert "/" in draft.origin


async def test_another_draft_is_another_text(writer: MessageWriter) -> None:
    brief = a_brief(Channel.LINKEDIN_MESSAGE, Purpose.INTRODUCTION)
    first = await writer.write(brief)

    second = await writer.write(evolve(brief, previous=(first.text,), note="another angle"))

    assert second.text != first.text


async def test_nothing_known_is_no_reason_to_fail(writer: MessageWriter) -> None:
    nobody = a_contact("X", company="", position="", linkedin_slug=None)

    draft = await writer.write(Brief(nobody, Sender(), Channel.EMAIL, Purpose.RECONNECT))

    assert draft.text.body
