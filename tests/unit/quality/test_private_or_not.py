"""What pries or courts is told from words that only look like it."""

import pytest

from tests.unit.quality.builders import BODY, a_fact, report_on, said_at


def _unsafe(sentence: str, *facts: str) -> bool:
    body = BODY.replace("Your team", f"{sentence} Your team")
    report = report_on(body, contact_facts=tuple(a_fact("position", fact) for fact in facts))
    return bool(said_at(body, report, "unsafe"))


@pytest.mark.parametrize(
    "sentence",
    [
        "I'll tell you straight: it is hard.", "They hired you straight from school.", "It takes you straight to it.",
        "Thank you straight away.", "You are straight to the point.", "I read about your wheelchair basketball team.",
        "I like your dementia choir.", "Your depression helpline is good.", "Your religion column is good.",
        "Your cancer awareness walk was good.", "I'd like to come to your surgery on Saturday.",
        "Your curves fit the data well.", "Your legs of the relay were great.", "As you are busy, a line will do.",
        "As you are expecting a delivery, there is no rush.", "Will you go out to the field with us?",
        "It is just us two on the team so far.", "We retarded the process by two seconds.", "Dinner is on us.",
    ],
)  # fmt: skip
def test_harmless_words_pass(sentence: str) -> None:
    assert not _unsafe(sentence)


def test_a_councillor_holds_a_surgery() -> None:
    assert not _unsafe("I saw your surgery hours change.", "Councillor for Eastside")
    assert not _unsafe("I heard about your surgery.", "Councillor for Eastside")
    assert _unsafe("I heard about your surgery.", "Librarian")


@pytest.mark.parametrize(
    "sentence",
    [
        "Are you straight?", "I hear you are depressed.", "I think you are autistic.",
        "I can tell you are an atheist.", "How was your surgery?",
        "Your curves drive me wild.", "Your depression shows.", "Your dementia got worse.",
        "Your divorce left you sad.",
        "Your cancer surgery must have been hard.", "Your weight problem is known.", "Are you retarded?",
        "As you are pregnant you have time.", "Since you are divorced you know it.", "Dinner, just us two?",
        "Will you go out with me?", "Will you go out with me tonight?", "kys.", "Just you and me over wine?",
    ],
)  # fmt: skip
def test_what_pries_or_courts_blocks(sentence: str) -> None:
    assert _unsafe(sentence)
