"""What every `MessageWriter` promises."""

import os
from collections.abc import AsyncGenerator
from itertools import product
from json import dumps

import pytest
from attrs import evolve

from careeros.adapters.openai.message_writer import OpenAIMessageWriter
from careeros.adapters.openai.model import OpenAIModel
from careeros.adapters.recorded.message_writer import RecordedMessageWriter
from careeros.adapters.templates.message_writer import TemplateMessageWriter
from careeros.domain.channels import Channel, length, limit_of
from careeros.domain.composing import evidence_of, prompt_of
from careeros.domain.contacts import Name
from careeros.domain.drafting import Brief, Draft
from careeros.domain.messages import Purpose
from careeros.domain.sender import Sender
from careeros.ports.message_writer import MessageWriter
from tests.builders import a_contact, a_fact
from tests.openai_server import KEY, Answering, openai_server

pytestmark = pytest.mark.anyio

SENDER = Sender(Name("Mira Sol", "Mira", "Sol"), "Data engineer", looking_for="a data role in climate")
WRITERS = ("OpenAIMessageWriter", "RecordedMessageWriter", "TemplateMessageWriter")
SHORT = {
    "body": "Hi Noor, could you spare 15 minutes to tell me how you test? Mira",
    "facts_used": [],
    "language": "en",
}


def short_answer(asked: dict[str, object]) -> dict[str, object]:
    """Within every channel's limits, with a subject also where none is asked for, and another one each time."""
    said = str(asked["messages"])
    return {**SHORT, "subject": "Your tests", "body": f"{SHORT['body']} {len(said)}"}


@pytest.fixture
async def served() -> AsyncGenerator[Answering, None]:
    with openai_server() as answering:
        answering.answer = short_answer
        yield answering


@pytest.fixture(params=[*WRITERS, pytest.param("live", marks=pytest.mark.live)])
async def writer(request: pytest.FixtureRequest, served: Answering) -> AsyncGenerator[MessageWriter, None]:
    match request.param:
        case "OpenAIMessageWriter":
            model = OpenAIMessageWriter(OpenAIModel(base_url=served.url), KEY)
            yield model
            await model.close()
        case "RecordedMessageWriter":
            yield _Recording()
        case "live":
            if not (key := os.environ.get("OPENAI_API_KEY")):
                pytest.skip("OPENAI_API_KEY is not set, so there is no service to ask")
            model = OpenAIMessageWriter(OpenAIModel(), key)
            yield model
            await model.close()
        case _:
            yield TemplateMessageWriter()


class _Recording(RecordedMessageWriter):
    """Has recorded an answer to whatever it is asked, as the server gives it."""

    def __init__(self) -> None:
        super().__init__({})

    async def write(self, brief: Brief) -> Draft:
        prompt = prompt_of(brief)
        answer = dumps(short_answer({"messages": [prompt.system, prompt.user]}))
        return await RecordedMessageWriter({evidence_of(brief).fingerprint: answer}).write(brief)


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


async def test_a_draft_never_costs_more_than_was_said_before(writer: MessageWriter) -> None:
    brief = a_brief(Channel.EMAIL, Purpose.INTRODUCTION)
    draft = await writer.write(brief)
    assert 0 <= draft.provenance.cost <= writer.cost_at_most(brief)
