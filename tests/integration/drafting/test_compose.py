"""Drafts by a model over a real HTTP server: there is always a draft, and money and time keep to their limits."""

import asyncio
import time
from threading import Event
from typing import Any

import pytest
from attrs import evolve

from careeros.adapters.memory.runtime_settings import MemoryRuntimeSettings
from careeros.adapters.memory.source_outcomes import MemorySourceOutcomes
from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.openai.clients import load_client
from careeros.application.messages.compose import Compose
from careeros.application.messages.places import WAIT_SECONDS, Places
from careeros.application.settings.lately import Lately
from careeros.domain.channels import Channel
from careeros.domain.messages import MessageText
from careeros.domain.runtime_settings import SettingName
from careeros.domain.source_outcomes import EARLIER_DRAFTS, Outcome
from careeros.domain.styles import Style
from careeros.entrypoints.wiring.adapters import in_memory
from careeros.ports.errors import NotYet
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, NOON, a_contact, a_report, in_review
from tests.integration.drafting.conftest import HandClock, composed_and_kept
from tests.openai_server import TOKENS_IN, TOKENS_OUT, Answering, usual_answer
from tests.unit.composing.builders import BODY, NOOR, a_brief

pytestmark = pytest.mark.anyio

ONE_CALL = TOKENS_IN * 0.15 + TOKENS_OUT * 0.60


def honest(_asked: dict[str, Any]) -> dict[str, Any]:
    return {"subject": "Tide models at DataConf", "body": BODY, "facts_used": [1, 3], "language": "en"}


def bad(_asked: dict[str, Any]) -> dict[str, Any]:
    return {**honest({}), "body": BODY.replace("Could", "See https://evil.example/now first. Could")}


async def spent(begin: BeginWork, clock: HandClock) -> tuple[int, int]:
    async with begin(ANA) as work:
        budget = await work.budgets.get("openai", usual=0, at=clock.now())
    return budget.spent, budget.reserved


async def test_a_text_that_holds_is_taken_and_says_where_it_is_from(
    compose: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    served.answer = honest
    draft = await compose(a_brief(), by=ANA)

    assert draft.text.body == BODY
    assert draft.origin == "openai/small"
    made = draft.provenance
    assert (made.tokens_in, made.tokens_out, made.cost) == (TOKENS_IN, TOKENS_OUT, ONE_CALL)
    assert "Gave a talk on tide models at DataConf 2029" in [source.text for source in made.sources]
    assert await spent(begin, clock) == (ONE_CALL, 0)


async def test_a_text_that_does_not_hold_is_repaired_once(compose: Compose, served: Answering) -> None:
    served.answer = lambda asked: honest(asked) if len(served.asked) > 1 else bad(asked)
    draft = await compose(a_brief(), by=ANA)

    assert draft.text.body == BODY
    assert draft.provenance.cost == 2 * ONE_CALL
    assert len(served.asked) == 2
    assert "Leave out links" in served.asked[1]["messages"][1]["content"]


async def test_a_model_that_insists_gets_a_template_in_its_place(
    compose: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    served.answer = bad
    draft = await compose(a_brief(), by=ANA)

    assert draft.origin.startswith("template/")
    made = draft.provenance
    assert made.fallback == "The language model's text was refused twice: intruder."
    assert len(served.asked) == 2
    assert (made.model, made.tokens_in, made.tokens_out) == ("small", 2 * TOKENS_IN, 2 * TOKENS_OUT)
    assert (made.cost, 0) == (2 * ONE_CALL, 0) == await spent(begin, clock)


async def test_an_answer_that_is_no_draft_is_part_of_what_the_next_one_cost(
    compose: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    def answer(asked: dict[str, Any]) -> dict[str, Any]:
        return honest(asked) if len(served.asked) > 1 else {"text": "Hi"}

    served.answer = answer
    draft = await compose(a_brief(), by=ANA)

    assert draft.text.body == BODY
    assert (draft.provenance.cost, draft.provenance.tokens_in) == (2 * ONE_CALL, 2 * TOKENS_IN)
    assert (draft.provenance.cost, 0) == await spent(begin, clock)


@pytest.mark.parametrize("how", ["is silent", "is slow"])
async def test_a_draft_that_fell_back_tells_what_is_settled_for_it(
    how: str, compose: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    served.how, served.seconds = how, 0.4
    draft = await evolve(compose, patience=0.3 if how == "is slow" else 5)(a_brief(), by=ANA)

    assert draft.origin.startswith("template/")
    assert draft.provenance.cost > 0
    assert (draft.provenance.cost, 0) == await spent(begin, clock)


async def test_a_template_in_another_language_than_was_asked_for_says_so(compose: Compose, served: Answering) -> None:
    served.how = "fails"
    german = a_brief(style=Style("", "de"))
    fell_back = (await compose(german, by=ANA)).provenance
    without_model = (await evolve(compose, model=None)(german, by=ANA)).provenance
    in_english = (await evolve(compose, model=None)(a_brief(), by=ANA)).provenance

    told = "Templates are in English, and German was asked for."
    assert (fell_back.written_in, fell_back.style.language) == ("en", "de")
    assert fell_back.fallback.startswith("The language model's service failed")
    assert fell_back.fallback.endswith(told)
    assert without_model.fallback == f"No language model is set up. {told}"
    assert (in_english.written_in, in_english.fallback) == ("en", "")


@pytest.fixture
async def kept(compose: Compose, served: Answering, begin: BeginWork, settings: MemoryRuntimeSettings) -> Compose:
    """Earlier answers are looked for, and Noor is known."""
    await settings.set(SettingName.USE_CACHED_MESSAGES, 100, at=NOON)
    async with begin(ANA) as work:
        await work.contacts.add([NOOR])
        await work.commit()
    return compose


async def test_a_template_in_the_place_of_a_model_is_no_answer_to_be_used_again(
    kept: Compose, served: Answering, begin: BeginWork
) -> None:
    served.answer = bad
    await composed_and_kept(kept, a_brief(), begin)
    served.answer = honest
    draft = await composed_and_kept(kept, a_brief(), begin)

    assert (draft.origin, draft.provenance.cached) == ("openai/small", False)


@pytest.mark.parametrize(
    ("how", "calls", "why"),
    [
        ("fails", 2, "failed (HTTP 500)"),
        ("is busy", 2, "takes no more requests"),
        ("refuses the key", 1, "refused the key"),
        ("is silent", 1, "did not answer in time"),
        ("cuts the connection", 2, "cannot be reached"),
        ("nests without end", 2, "an answer that is none"),
        ("breaks off the JSON", 2, "refused twice: answer"),
        ("cuts the answer short", 2, "refused twice: answer"),
        ("declines", 2, "refused twice: answer"),
        ("answers in another shape", 2, "refused twice: answer"),
    ],
)
async def test_whatever_fails_there_is_a_draft(
    how: str, calls: int, why: str, compose: Compose, served: Answering
) -> None:
    served.how = how
    draft = await compose(a_brief(), by=ANA)

    assert draft.origin.startswith("template/")
    assert why in draft.provenance.fallback
    assert len(served.asked) == calls


@pytest.mark.parametrize("header", ["nan", "inf", "-1"])
async def test_whatever_a_failing_service_asks_for_nothing_is_left_open(
    header: str, compose: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    served.how, served.retry_after = "is busy", header
    for _ in range(2):
        assert (await compose(a_brief(), by=ANA)).origin.startswith("template/")
        clock.forward(601)
    served.how, served.answer = "ok", honest
    assert (await compose(a_brief(), by=ANA)).origin == "openai/small"
    assert await spent(begin, clock) == (ONE_CALL, 0)


async def test_a_service_that_was_silent_is_left_alone_and_tried_again_by_one(
    compose: Compose, served: Answering, clock: HandClock
) -> None:
    served.how = "is silent"
    await compose(a_brief(), by=ANA)
    start = time.monotonic()
    draft = await compose(a_brief(), by=ANA)
    assert time.monotonic() - start < 1
    assert "did not answer lately" in draft.provenance.fallback
    assert len(served.asked) == 1

    clock.forward(31)
    served.how, served.answer = "ok", honest
    assert (await compose(a_brief(), by=ANA)).origin == "openai/small"
    assert (await compose(a_brief(), by=ANA)).origin == "openai/small"


@pytest.mark.parametrize("case", [("ok", 20), ("fails", 0)])
async def test_while_one_tries_the_service_again_the_others_wait_for_their_luck(
    case: tuple[str, int], compose: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    how, by_model = case
    assert compose.model is not None
    compose.model.circuit.failed(hung=True)
    clock.forward(31)
    served.how, served.answer, served.seconds = how, honest, 0.2
    drafts = await asyncio.gather(*(compose(a_brief(), by=ANA) for _ in range(20)))

    assert [draft.origin for draft in drafts].count("openai/small") == by_model
    assert len(served.asked) == max(by_model, 1)
    assert await spent(begin, clock) == (by_model * ONE_CALL, 0)


async def test_who_waits_for_the_luck_of_another_has_patience_and_pays_nothing(
    compose: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    assert compose.model is not None
    compose.model.circuit.failed(hung=True)
    clock.forward(31)
    assert compose.model.circuit.enter()
    draft = await evolve(compose, patience_for_turns=0.1)(a_brief(), by=ANA)

    assert draft.origin.startswith("template/")
    assert served.asked == []
    assert await spent(begin, clock) == (0, 0)


async def test_nobody_waits_for_a_turn_to_ask_what_may_not_be_asked(
    compose: Compose, served: Answering, settings: MemoryRuntimeSettings
) -> None:
    await settings.set(SettingName.DRAFTS_AT_ONCE, 1, at=NOON)
    assert compose.model is not None
    async with compose.places.one():
        compose.model.circuit.failed(hung=True)
        draft = await asyncio.wait_for(compose(a_brief(), by=ANA), WAIT_SECONDS / 2)

    assert "did not answer lately" in draft.provenance.fallback
    assert served.asked == []


@pytest.fixture
def hasty(compose: Compose, settings: MemoryRuntimeSettings, clock: HandClock) -> Compose:
    """Waits next to nothing for one of its places."""
    return evolve(compose, places=Places(Lately(settings, clock), wait=0.01))


async def test_who_gets_no_place_asks_for_nothing_and_pays_nothing(
    hasty: Compose, served: Answering, settings: MemoryRuntimeSettings, begin: BeginWork, clock: HandClock
) -> None:
    await settings.set(SettingName.DRAFTS_AT_ONCE, 1, at=NOON)
    async with hasty.places.one():
        with pytest.raises(NotYet):
            await hasty(a_brief(), by=ANA)

    assert served.asked == []
    assert await spent(begin, clock) == (0, 0)


async def test_what_was_paid_for_once_waits_for_the_place_of_its_repair(
    hasty: Compose, served: Answering, settings: MemoryRuntimeSettings
) -> None:
    await settings.set(SettingName.DRAFTS_AT_ONCE, 1, at=NOON)
    was_asked = Event()

    def answer(asked: dict[str, Any]) -> dict[str, Any]:
        was_asked.set()
        time.sleep(0.1)
        return honest(asked) if len(served.asked) > 1 else bad(asked)

    served.answer = answer
    drafting = asyncio.create_task(hasty(a_brief(), by=ANA))
    await asyncio.to_thread(was_asked.wait, 5)
    async with hasty.places.one(ahead=True):
        await asyncio.sleep(0.1)
        assert len(served.asked) == 1, "the place was free as soon as the answer was there"

    assert (await drafting).text.body == BODY


@pytest.fixture
async def one_place(compose: Compose, settings: MemoryRuntimeSettings) -> Compose:
    """Asks for one draft at a time, and waits for its turns rather than for answers."""
    await settings.set(SettingName.DRAFTS_AT_ONCE, 1, at=NOON)
    load_client()
    return evolve(compose, patience=1.0)


async def test_waiting_for_a_turn_takes_nothing_of_the_time_for_the_draft(
    one_place: Compose, served: Answering
) -> None:
    served.answer = lambda asked: honest(asked) if len(served.asked) > 1 else bad(asked)
    served.seconds = 0.1
    async with one_place.places.one():
        drafting = asyncio.create_task(one_place(a_brief(), by=ANA))
        await asyncio.sleep(0.6)
    while not served.asked:  # noqa: ASYNC110 - the server has a thread of its own
        await asyncio.sleep(0.01)
    async with one_place.places.one(ahead=True):
        await asyncio.sleep(0.6)
    assert (await drafting).text.body == BODY


async def test_a_turn_that_does_not_come_is_not_said_to_be_a_slow_answer(
    one_place: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    async with one_place.places.one():
        draft = await evolve(one_place, patience_for_turns=0.1)(a_brief(), by=ANA)
    assert draft.provenance.fallback == "The language model was busy with other drafts for too long."
    assert served.asked == []
    assert await spent(begin, clock) == (0, 0)


async def test_who_stops_the_adapters_closes_the_connections(
    compose: Compose, served: Answering, store: MemoryStore
) -> None:
    await compose(a_brief(), by=ANA)
    assert served.keeps_open(1)
    await evolve(in_memory(store), model=compose.model).close()
    assert await asyncio.to_thread(served.keeps_open, 0)


@pytest.mark.parametrize("seconds", [300, 3_600])
async def test_a_service_that_wants_to_be_left_alone_is(
    seconds: int, compose: Compose, served: Answering, clock: HandClock
) -> None:
    served.how, served.retry_after = "is busy", str(seconds)
    await compose(a_brief(), by=ANA)
    assert len(served.asked) == 1
    clock.forward(seconds - 1)
    assert (await compose(a_brief(), by=ANA)).origin.startswith("template/")
    assert len(served.asked) == 1
    clock.forward(2)
    await compose(a_brief(), by=ANA)
    assert len(served.asked) == 2


async def test_a_draft_never_takes_longer_than_its_patience(
    compose: Compose, served: Answering, begin: BeginWork, clock: HandClock
) -> None:
    served.seconds = 0.45
    served.answer = bad
    start = time.monotonic()
    draft = await evolve(compose, patience=0.6)(a_brief(), by=ANA)
    assert time.monotonic() - start < 5
    assert draft.provenance.fallback == "The language model took too long."
    assert (await spent(begin, clock))[1] == 0, "what was promised is settled, also for a call that was cut off"


async def test_a_spent_budget_means_templates_and_no_call(
    compose: Compose, served: Answering, begin: BeginWork
) -> None:
    async with begin(ANA) as work:
        await work.budgets.set_limit("openai", 10)
        await work.commit()
    draft = await compose(a_brief(), by=ANA)
    assert draft.provenance.fallback == "This month's budget for openai is spent."
    assert served.asked == []


async def test_only_what_was_selected_leaves_the_house(compose: Compose, served: Answering) -> None:
    served.answer = usual_answer
    private = evolve(NOOR, emails=("noor@private.example",), phones=("+47 912 34 567",), notes="owes me money")
    await compose(a_brief(contact=private), by=ANA)
    said = str(served.asked)
    assert "DataConf" in said
    for secret in ("private.example", "912 34", "owes me", str(NOOR.linkedin_slug)):
        assert secret not in said


async def test_an_earlier_draft_for_the_same_person_and_prompt_costs_nothing(
    compose: Compose,
    served: Answering,
    begin: BeginWork,
    clock: HandClock,
    settings: MemoryRuntimeSettings,
) -> None:
    await settings.set(SettingName.USE_CACHED_MESSAGES, 100, at=NOON)
    served.answer = honest
    async with begin(ANA) as work:
        await work.contacts.add([NOOR])
        await work.commit()
    first, again = [await composed_and_kept(compose, a_brief(), begin) for _ in range(2)]

    assert (first.provenance.cached, again.provenance.cached) == (False, True)
    assert again.text == first.text
    assert len(served.asked) == 1
    assert (await spent(begin, clock))[0] == ONE_CALL

    twin = a_contact("Noor Haddad", company=NOOR.company, position=NOOR.position, location=NOOR.location)
    await composed_and_kept(compose, a_brief(contact=twin), begin)
    assert len(served.asked) == 2, "another person of the same name and the same facts is another person"


@pytest.mark.parametrize("how", ["rejected", "edited", "approved"])
async def test_a_text_that_was_decided_on_or_changed_is_not_answered_again(
    how: str, compose: Compose, served: Answering, begin: BeginWork, settings: MemoryRuntimeSettings
) -> None:
    await settings.set(SettingName.USE_CACHED_MESSAGES, 100, at=NOON)
    served.answer = honest
    first = await composed_and_kept(compose, a_brief(), begin)
    waits = in_review(NOOR, text=first.text, channel=Channel.EMAIL)
    decided = {
        "rejected": waits.reject("no", by=ANA, at=NOON),
        "edited": waits.edit(MessageText("", "Mine"), a_report(), at=NOON),
        "approved": waits.approve(seen=waits.message.fingerprint, by=ANA, at=NOON),
    }[how]
    async with begin(ANA) as work:
        await work.contacts.add([NOOR])
        await work.messages.add([decided])
        await work.commit()

    assert not (await compose(a_brief(), by=ANA)).provenance.cached
    assert len(served.asked) == 2


async def test_earlier_drafts_that_are_found_and_that_are_not_are_counted(
    compose: Compose,
    served: Answering,
    begin: BeginWork,
    settings: MemoryRuntimeSettings,
    outcomes: MemorySourceOutcomes,
) -> None:
    served.answer = honest
    await settings.set(SettingName.USE_CACHED_MESSAGES, 100, at=NOON)
    for brief in (a_brief(), a_brief(), a_brief(), a_brief(contact=a_contact())):
        await composed_and_kept(compose, brief, begin)

    counted = await outcomes.since(EARLIER_DRAFTS, NOON)
    assert counted.counts == {Outcome.FOUND: 2, Outcome.NOT_FOUND: 2}
    assert counted.success_rate == pytest.approx(1 / 2)


async def test_where_no_earlier_draft_is_looked_for_none_is_counted(
    compose: Compose, served: Answering, begin: BeginWork, outcomes: MemorySourceOutcomes
) -> None:
    served.answer = honest
    for _ in range(2):
        assert not (await composed_and_kept(compose, a_brief(), begin)).provenance.cached
    assert (await outcomes.since(EARLIER_DRAFTS, NOON)).counts == {}
