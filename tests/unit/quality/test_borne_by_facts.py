"""A claim that a fact says in other words passes; the same claim of something else does not."""

import pytest

from careeros.domain.facts import Fact
from tests.unit.quality.builders import BODY, a_fact, report_on, said_at

THEIRS = (
    a_fact("article", "Note on migrating claims in the Queue Journal"),
    a_fact("article", "Letter to the editor on lending"),
    a_fact("position", "Head of Data at Northwind"),
    a_fact("position", "Economist at the Federal Reserve, 2009-2018"),
    a_fact("education", "UNAM, Lic. Actuaría"),
    a_fact("project", "Cookbook with Efua"),
    a_fact("article", "Wrote about migrating the claims pipeline to Kafka"),
)


def _unsupported(sentence: str, *own: Fact) -> list[str]:
    body = BODY.replace("Your team", f"{sentence} Your team")
    return said_at(body, report_on(body, contact_facts=THEIRS, sender_facts=own), "unsupported_claim")


@pytest.mark.parametrize("sentence", ["We both went to UNAM.", "UNAM taught us both."])
def test_a_school_that_both_facts_name_is_shared(sentence: str) -> None:
    unam = a_fact("education", "UNAM")

    assert _unsupported(sentence, unam) == []
    assert _unsupported(sentence) != []
    assert _unsupported(sentence.replace("UNAM", "Stanford"), unam) != []


@pytest.mark.parametrize(
    "sentence",
    [
        "Your note on migrating claims was clear.", "I read your note in the Queue Journal.",
        "Your letter to the editor was brave.", "Northwind hired you last year.", "You were an economist at the Fed.",
        "Mama Efua's son wrote this.", "Auntie Efua's house is near.", "I am Mrs Efua's son.",
        "You were at the Federal Reserve in 2012.",
    ],
)  # fmt: skip
def test_what_a_fact_says_in_other_words_passes(sentence: str) -> None:
    assert _unsupported(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Your note to me was kind.", "Your note"), ("Your letter on bees was brave.", "Your letter"),
        ("I see Initech hired you last year.", "Initech hired"), ("You worked at the Met.", "Met"),
        ("Mama Ama's son wrote this.", "Ama's"),
    ],
)  # fmt: skip
def test_the_same_of_something_else_blocks(sentence: str, shown: str) -> None:
    assert shown in _unsupported(sentence)
