"""When a model cannot write, it says why in our words; a key, a prompt and what the service said are never shown."""

import asyncio
import logging
import time
import traceback
from collections.abc import AsyncGenerator
from email.utils import formatdate

import pytest

from careeros.adapters.openai.message_writer import MOST_TIMES, MOST_TOKENS_OUT, OpenAIMessageWriter
from careeros.adapters.openai.model import OpenAIModel
from careeros.domain.channels import Channel
from careeros.domain.drafting import Brief
from careeros.domain.messages import Purpose
from careeros.ports.errors import WriterAnswerUnusable, WriterUnavailable
from tests.builders import a_contact, a_fact
from tests.contract.test_message_writer import SENDER
from tests.openai_server import KEY, TOKENS_IN, TOKENS_OUT, Answering, openai_server

pytestmark = pytest.mark.anyio

BRIEF = Brief(a_contact(), SENDER, Channel.EMAIL, Purpose.INTRODUCTION, (a_fact("Spoke about tides at DataConf"),), ())


HEADERS = [
    ("7", 7.0), ("0.5", 0.5), ("soon", None), ("", None), ("-3", 0.0), ("nan", None), ("inf", None), ("-inf", None),
    ("Fri, 31 Dec 1999 23:59:59 GMT", 0.0), ("Fri, 31 Dec 99999 23:59:59 GMT", None),
]  # fmt: skip


@pytest.fixture
async def served() -> AsyncGenerator[Answering, None]:
    with openai_server() as answering:
        yield answering


@pytest.fixture
async def writer(served: Answering) -> AsyncGenerator[OpenAIMessageWriter, None]:
    model = OpenAIMessageWriter(OpenAIModel("small", served.url, 0.15, 0.60), KEY, read_seconds=0.5)
    yield model
    await model.close()


@pytest.mark.parametrize(
    "case",
    [
        ("refuses the key", "refused the key", True),
        ("knows no model", "no model small", True),
        ("takes no schema", "does not take the request", True),
        ("is busy", "takes no more requests", False),
        ("fails", "HTTP 500", False),
        ("cuts the connection", "cannot be reached", False),
        ("is silent", "did not answer in time", False),
        ("talks nonsense", "an answer that is none", False),
        ("nests without end", "an answer that is none", False),
    ],
)
async def test_a_service_that_fails_is_unavailable(
    case: tuple[str, str, bool], served: Answering, writer: OpenAIMessageWriter, caplog: pytest.LogCaptureFixture
) -> None:
    how, said, lasting = case
    served.how = how
    with caplog.at_level(logging.DEBUG), pytest.raises(WriterUnavailable, match=said) as failed:
        await writer.write(BRIEF)

    assert failed.value.lasting is lasting
    assert failed.value.hung is (how == "is silent")
    assert len(served.asked) == 1, "the client repeats nothing"
    told = "".join(traceback.format_exception(failed.value)) + caplog.text
    assert KEY not in told
    assert "tides" not in told


@pytest.mark.parametrize(("header", "seconds"), HEADERS)
async def test_when_to_come_back_is_passed_on(
    header: str, seconds: float | None, served: Answering, writer: OpenAIMessageWriter
) -> None:
    served.how, served.retry_after = "is busy", header
    with pytest.raises(WriterUnavailable) as failed:
        await writer.write(BRIEF)
    assert failed.value.retry_after == seconds


@pytest.mark.parametrize(
    "how",
    ["cuts the answer short", "breaks off the JSON", "declines", "answers in another shape", "makes no choice",
     "cites an endless number"],
)  # fmt: skip
async def test_an_answer_that_is_no_draft_says_what_it_cost(
    how: str, served: Answering, writer: OpenAIMessageWriter
) -> None:
    served.how = how
    with pytest.raises(WriterAnswerUnusable) as failed:
        await writer.write(BRIEF)
    made = failed.value.made
    assert (made.model, made.tokens_in, made.tokens_out) == ("small", TOKENS_IN, TOKENS_OUT)
    assert made.cost == TOKENS_IN * 0.15 + TOKENS_OUT * 0.60


async def test_what_is_sent_is_structured_and_not_to_be_stored(served: Answering, writer: OpenAIMessageWriter) -> None:
    draft = await writer.write(BRIEF)
    (asked,) = served.asked
    assert asked["store"] is False
    assert asked["response_format"]["json_schema"]["strict"] is True
    assert draft.provenance.tokens_in == TOKENS_IN
    assert draft.provenance.cost == TOKENS_IN * 0.15 + TOKENS_OUT * 0.60


async def test_without_a_word_on_usage_the_most_is_counted(served: Answering, writer: OpenAIMessageWriter) -> None:
    served.how = "says no usage"
    draft = await writer.write(BRIEF)
    assert draft.provenance.cost == writer.cost_at_most(BRIEF)


@pytest.mark.parametrize("usage", [(-600, 120), (600, -120)])
async def test_less_than_nothing_is_no_usage(
    usage: tuple[int, int], served: Answering, writer: OpenAIMessageWriter
) -> None:
    served.usage = usage
    assert (await writer.write(BRIEF)).provenance.cost == writer.cost_at_most(BRIEF)


async def test_more_than_was_promised_is_charged_up_to_what_can_be(
    served: Answering, writer: OpenAIMessageWriter
) -> None:
    most = writer.cost_at_most(BRIEF)
    served.usage = (MOST_TOKENS_OUT, 2 * MOST_TOKENS_OUT)
    assert (await writer.write(BRIEF)).provenance.cost == 0.15 * MOST_TOKENS_OUT + 0.60 * 2 * MOST_TOKENS_OUT > most

    served.usage = (10**30, 10**30)
    made = (await writer.write(BRIEF)).provenance
    assert made.cost <= MOST_TIMES * most
    assert made.tokens_out == MOST_TIMES * MOST_TOKENS_OUT


async def test_a_moment_to_come_back_at_is_counted_from_the_services_own_time(
    served: Answering, writer: OpenAIMessageWriter
) -> None:
    served.how, served.retry_after = "is busy", formatdate(time.time() + 120, usegmt=True)
    with pytest.raises(WriterUnavailable) as failed:
        await writer.write(BRIEF)
    assert failed.value.retry_after == pytest.approx(120, abs=2)


async def test_calls_at_a_time_wait_for_none_of_the_others(served: Answering, writer: OpenAIMessageWriter) -> None:
    served.seconds = 0.2
    for _ in range(2):
        drafts = await asyncio.gather(*(writer.write(BRIEF) for _ in range(5)))
        assert len({draft.text for draft in drafts}) == 1
    assert served.most_at_once == 5


async def test_connections_that_nobody_needed_for_a_while_are_closed(served: Answering) -> None:
    served.seconds = 0.1
    writer = OpenAIMessageWriter(OpenAIModel("small", served.url), KEY, idle_seconds=0.5)
    await asyncio.gather(*(writer.write(BRIEF) for _ in range(5)))
    assert served.connections == 5
    await asyncio.sleep(0.5)
    await writer.write(BRIEF)
    assert await asyncio.to_thread(served.keeps_open, 1)
    await writer.close()
    assert await asyncio.to_thread(served.keeps_open, 0)


async def test_nobody_listens(served: Answering) -> None:
    nobody = OpenAIMessageWriter(OpenAIModel(base_url="http://127.0.0.1:9/v1"), KEY)
    start = time.monotonic()
    with pytest.raises(WriterUnavailable, match="cannot be reached"):
        await nobody.write(BRIEF)
    await nobody.close()
    assert time.monotonic() - start < 10
