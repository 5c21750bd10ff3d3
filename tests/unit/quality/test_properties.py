"""What holds for every text: bounds, sums, determinism, and what never raises a score."""

import subprocess
import sys
import time
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careeros.domain.channels import Channel
from careeros.domain.quality import QualityReport
from careeros.domain.quality.criteria.brevity import WORDS, trapezoid
from tests.unit.quality.builders import ANNA, ARTICLE, BODY, SAM, a_fact, report_on

ANYTHING = st.text(max_size=300)
WORDS_OF_MAIL = st.lists(
    st.sampled_from(
        "hi anna could you please thanks we met 40 % {{x}} idiot Kafka your talk . ? ! \n I need".split(" ")
    ),
    max_size=60,
).map(" ".join)
TEXTS = ANYTHING | WORDS_OF_MAIL
CHANNELS = st.sampled_from(list(Channel))


@given(TEXTS, CHANNELS)
@settings(max_examples=300, deadline=None)
def test_a_report_is_bounded_and_adds_up(body: str, channel: Channel) -> None:
    report = report_on(body, channel=channel)

    summed = sum(found.points for found in report.criteria.values())
    assert 0 <= report.total <= 100
    assert report.total == pytest.approx(min(summed, 39) if report.gates else summed)
    assert all(0 <= found.raw <= 1 for found in report.criteria.values())
    assert sum(found.weight for found in report.criteria.values()) == pytest.approx(100)


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_every_span_lies_in_the_text_as_given(body: str, subject: str) -> None:
    report = report_on(body, subject=subject)

    sizes = {"body": len(body), "subject": len(subject)}
    spans = [(gate.field, gate.span) for gate in report.gates]
    spans += [(place.field, place.span) for found in report.criteria.values() for place in found.spans]
    assert all(0 <= start <= end <= sizes[field] for field, (start, end) in spans)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_the_same_input_gives_the_same_report(body: str) -> None:
    assert report_on(body) == report_on(body)


def test_hash_seeds_change_nothing() -> None:
    code = (
        "from tests.unit.quality.builders import *\n"
        "print(report_on(BODY + ' We met at Initech. I have 40 clients, you idiot. Could you call me?'))"
    )
    printed: set[str] = set()
    for seed in ("0", "1", "4242"):
        seeded = {"PYTHONHASHSEED": seed, "PYTHONPATH": "."}
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=seeded)
        printed.add(done.stdout)

    assert len(printed) == 1


@given(
    st.sampled_from(["{{first_name}}", "We met at the fair.", "You idiot.", "I have 99 clients."]), st.integers(0, 5)
)
def test_a_fault_never_raises_the_total(fault: str, at: int) -> None:
    sentences = BODY.split(". ")
    spoilt = ". ".join([*sentences[:at], fault.rstrip("."), *sentences[at:]])

    assert report_on(spoilt).total <= report_on().total


@given(st.sampled_from(["grows prize tomatoes", "Speaks fluent Basque", "Restores vintage synthesizers"]))
def test_a_supported_rare_fact_never_lowers_personalisation(text: str) -> None:
    body = BODY.replace("Could you", f"I also like that you {text}. Could you")
    facts = (ARTICLE, a_fact("interest", text))
    before = report_on(contact_facts=facts).criteria["personalisation"].raw

    assert report_on(body, contact_facts=facts).criteria["personalisation"].raw >= before


@given(
    st.sampled_from(["Could you also call me?", "Would you send me your slides?", "Can you refer me?", "Please reply."])
)
def test_a_second_ask_never_raises_the_ask(ask: str) -> None:
    assert report_on(BODY.replace("Either way", ask + " Either way")).criteria["ask"].raw <= 1
    assert (
        report_on(BODY.replace("Either way", ask + " Either way")).criteria["ask"].raw
        <= report_on().criteria["ask"].raw
    )


@given(st.floats(0, 1000), st.floats(0, 1000))
def test_length_is_monotone_outside_the_plateau(a: float, b: float) -> None:
    short, long = sorted((a, b))
    _, start, end, _ = WORDS
    if long <= start:
        assert trapezoid(short, WORDS) <= trapezoid(long, WORDS)
    if short >= end:
        assert trapezoid(short, WORDS) >= trapezoid(long, WORDS)


@given(
    st.sampled_from(
        ["José Muñoz, ça va? Könnten Sie", "Zoë's idée — naïve", "Ångström", "안녕하세요", "ガイド", "ज़रा"]
    ),
    CHANNELS,
)
def test_composed_and_decomposed_text_score_alike(extra: str, channel: Channel) -> None:
    for text in (extra, f"{BODY} {extra}"):
        composed, decomposed = (report_on(normalize(form, text), channel=channel) for form in ("NFC", "NFD"))

        assert _without_spans(composed) == _without_spans(decomposed)


@pytest.mark.parametrize(
    "unseen",
    [" \u200b", "\u200b", " \u3164", " \u2800", "\u00ad", "\u2062", "\u200d", " \ufe0f", "\U000e0041", "\n", "\u00a0"],
)
@pytest.mark.parametrize("channel", list(Channel))
def test_what_nobody_sees_earns_nothing(unseen: str, channel: Channel) -> None:
    short = "Hi Anna, could you spare ten minutes?"

    assert report_on(short + unseen * 80, channel=channel).total == report_on(short, channel=channel).total


def test_curly_and_straight_apostrophes_score_alike() -> None:
    assert report_on(BODY.replace("'", "’")) == report_on(BODY)


def _without_spans(report: QualityReport) -> tuple[object, ...]:
    return report.total, [gate.gate for gate in report.gates], [found.raw for found in report.criteria.values()]


@pytest.mark.parametrize(
    "piece",
    [
        "[", "{{", "a", "a ", "(", "<a", "%A", "__a", "we met ", "1.", "-", "'", "é", "字", "\n>", "I'm ", "ugly ",
        "u vile ", "you founded a ", "congratulations on ", "\u0301", "a\u0301", "\u200b ", "【", "田中様", "#a", "〇",
        "Hi ", "[a",
    ],
)  # fmt: skip
def test_hostile_texts_take_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        body = (piece * size)[:size]
        start = time.perf_counter()
        report_on(body, contact=ANNA, sender=SAM)
        return time.perf_counter() - start

    seconds(2_000)
    assert min(seconds(20_000) for _ in range(2)) < 1.0
