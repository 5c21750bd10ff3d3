"""Open slots of more spellings, what only looks like one, and what is shown once."""

import pytest

from tests.unit.quality.builders import BODY, gates_of, report_on, said_at


def _with(sentence: str) -> str:
    return BODY.replace("Your team", f"{sentence} Your team")


@pytest.mark.parametrize(
    ("sentence", "slot"),
    [
        ("I could talk on <day>.", "<day>"), ("I could talk on <date>.", "<date>"), ("Say <time>.", "<time>"),
        ("Say [day and time].", "[day and time]"), ("Say [date].", "[date]"),
        ("Say [time] today.", "[time]"), ("Say [hour or day].", "[hour or day]"),
        ("As Mr. ____ wrote.", "____"), ("As Prof. ____ wrote.", "____"),
        ("I like the ... role.", "the ..."), ("I like the [ ] role.", "the [ ]"), ("I like your [] team.", "your []"),
        ("I like the {} role.", "the {}"), ("I like the ??? post.", "the ???"), ("I like the < > job.", "the < >"),
        ("I like the $(role) post.", "$(role)"), ("I like the ##role## post.", "##role##"),
        ("I like the @role@ post.", "@role@"), ("I like the None post.", "None"), ("I like your nan team.", "nan"),
        ("I like the INSERT ROLE post.", "INSERT ROLE"), ("I like the Insert Topic talk.", "Insert Topic"),
        ("I like [tema].", "[tema]"), ("I like [sujet].", "[sujet]"), ("I like [Thema].", "[Thema]"),
        ("I like [тема].", "[тема]"), ("I like 【主题】.", "【主题】"),
    ],
)  # fmt: skip
def test_a_slot_of_any_spelling_blocks(sentence: str, slot: str) -> None:
    body = _with(sentence)

    assert said_at(body, report_on(body), "placeholder") == [slot]


@pytest.mark.parametrize(
    "sentence",
    [
        "My TODO list is long.", "I delete TODO comments.", "I like the maps of the XX century.",
        "I missed Super Bowl XXX.", "I read about XX chromosomes.", "I fix the <title> tag.",
        "I write <time> elements.",
        "I use {} in code.", "I like the {} operator.", "So... I wondered.", "There is the None type in Python.",
        "Maps [and] charts.", "Maps [or] charts.", "Maps [of] Ghana.", "Maps <and> charts.",
        "I read it in [Time] magazine.", "«Hour» is a paper I like.",
        "It was the [day at the races] film.", "I agree. It works.", "I like the ... well, the idea of it.",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_slot_passes(sentence: str) -> None:
    assert "placeholder" not in gates_of(_with(sentence))


@pytest.mark.parametrize("slot", ["COMPANY_NAME", "[Mutual Connection]", "XX"])
def test_a_slot_is_not_reported_as_a_name_as_well(slot: str) -> None:
    body = _with(f"Your work at {slot} helps me.")

    assert gates_of(body) == ["placeholder"]
    assert gates_of(BODY.replace("Hi Anna,", "Hi FIRST_NAME,")) == ["placeholder"]


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [("I see National Grid is hiring.", "National Grid is hiring"),
    ("National Grid hired a planner.", "National Grid hired")],
)  # fmt: skip
def test_the_whole_name_of_a_company_is_shown(sentence: str, shown: str) -> None:
    body = _with(sentence)

    assert said_at(body, report_on(body), "unsupported_claim") == [shown]


def test_what_hurts_in_two_ways_is_shown_once() -> None:
    assert gates_of(_with("Are you married?")) == ["unsafe"]
