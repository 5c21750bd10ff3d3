"""Numbers of plans, offers, standards and addresses claim nothing; the number of an opening must be the right one."""

import pytest

from tests.unit.quality.builders import BODY, SAM, a_fact, report_on, said_at

FACTS = (
    a_fact("opening", "Data engineer, Selby, no. 40217, at Northwind"),
    a_fact("article", "Wrote about migrating the claims pipeline to Kafka"),
    a_fact("position", "Supervisor at Purcell, 2015-2019"),
    a_fact("position", "Clerk at the mill, four years"),
)


def _unsupported(sentence: str) -> list[str]:
    body = BODY.replace("with ten years in health care", "in health care").replace("Your team", f"{sentence} Your team")
    sam = SAM.__class__(SAM.name, headline="Data engineer", looking_for=SAM.looking_for)
    return said_at(body, report_on(body, sender=sam, contact_facts=FACTS), "unsupported_claim")


@pytest.mark.parametrize(
    "reference",
    ["#40271", "ref 40271", "ref: 40271", "JR-40271", "JR40271", "number 40271", "vacancy 40271", "no. 40271"],
)
def test_the_number_of_an_opening_must_be_the_one_that_is_known(reference: str) -> None:
    assert _unsupported(f"The opening ({reference}) fits me.") == [reference.rsplit(maxsplit=1)[-1].lstrip("#")]
    assert _unsupported(f"The opening ({reference.replace('271', '217')}) fits me.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "My charity number 12345 is new.", "We follow ISO 14721.", "RFC 2119 says must.",
        "I live at 12 Mill Lane.", "The office is at 221 Old Baker Street.", "My order 55123 came.",
    ],
)  # fmt: skip
def test_numbers_of_other_things_pass(sentence: str) -> None:
    assert _unsupported(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I can start on 1 June 2037.", "A line by 5 June 2037 is fine.", "I start in September 2037.",
        "My visa runs until 2038.",
        "The conference is in June 2037.", "My exam is on 4 March 2037.", "I'd like to send you two students.",
        "I plan to scan 300 sheets.", "We'll need 12 boxes.", "I'd pay 50 euros for it.", "I want to retire at 60.",
        "I'd only need 10% of it.", "I'm happy to bring two copies.", "I am going to print 40 copies.",
    ],
)  # fmt: skip
def test_plans_and_offers_claim_nothing(sentence: str) -> None:
    assert _unsupported(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("I'd saved 300 hours.", "300"), ("I'd like to say that I led 300 people.", "300"),
        ("I can bring 12 years of experience.", "12"), ("I would like to tell you how we cut costs by 40%.", "40"),
        ("I am one of 300 people.", "300"), ("I will have led 300 people.", "300"), ("We have 300 sheets.", "300"),
        ("The switch was finished in June 2037.", "2037"),
    ],
)  # fmt: skip
def test_a_claim_within_an_offer_is_one(sentence: str, number: str) -> None:
    assert _unsupported(sentence) == [number]


def test_a_year_within_a_span_that_is_known_passes_where_nothing_began_or_ended_in_it() -> None:
    assert _unsupported("You were at Purcell in 2017.") == []
    assert "2017" in _unsupported("You joined Purcell in 2017.")
    assert "2012" in _unsupported("You were at Purcell in 2012.")


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [("I have a decade at the mill.", ["a decade at"]), ("I have half a decade at the mill.", [])],
)  # fmt: skip
def test_a_decade_is_no_four_years(sentence: str, shown: list[str]) -> None:
    assert _unsupported(sentence) == shown
