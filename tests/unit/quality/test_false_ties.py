"""Employers, events and ties that no fact knows, in more of the ways in which they are claimed."""

import pytest

from careeros.domain.contacts import Contact
from tests.unit.quality.builders import BODY, a_fact, report_on, said_at, someone

OLU = Contact(someone().id, someone("Olu Ademola").name, company="SSE", position="Maintenance Lead")
FACTS = (
    a_fact("position", "Maintenance Lead at SSE since 2019"),
    a_fact("talk", "GDC 2024: crowd animation on a budget"),
    a_fact("job_change", "From Royal Signals to SSE"),
    a_fact("article", "Wrote about migrating the claims pipeline to Kafka at Northwind"),
)


def _unsupported(sentence: str) -> list[str]:
    body = BODY.replace("Hi Anna", "Hi Olu").replace("Your team", f"{sentence} Your team")
    return said_at(body, report_on(body, contact=OLU, contact_facts=FACTS), "unsupported_claim")


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("I see you've gone to Figma since.", "Figma"), ("How is life at Figma?", "Figma"),
        ("I see you've gone to Initech since.", "Initech"),
        ("You moved from the Royal Signals to Vodafone.", "Vodafone"), ("I used to be with Siemens.", "Siemens"),
        ("I liked your SIGGRAPH talk.", "SIGGRAPH"), ("As your old classmate I am glad.", "As your old classmate"),
        ("As an old classmate of yours I am glad.", "As an old classmate of yours"),
        ("It's me, your old flatmate.", "It's me, your old flatmate"), ("Via Jim I got your contact.", "Jim"),
        ("As agreed, I attach my CV.", "As agreed, I"),
    ],
)  # fmt: skip
def test_a_tie_that_no_fact_knows_blocks(sentence: str, shown: str) -> None:
    assert _unsupported(sentence) == [shown]


@pytest.mark.parametrize(
    "sentence",
    [
        "We moved to Figma last year.", "I draw in Figma.", "You moved from the Royal Signals to SSE.",
        "I used to be with the army.", "I liked your GDC talk.", "I liked your Tasman talk.",
        "Is your old classmate well?",
        "Is Ann a colleague?", "How is life at sea?",
        "I used to be good with wood.", "My old classmate speaks of work.", "I found your contact on LinkedIn.",
        "It fails, as discussed in the paper.",
    ],
)  # fmt: skip
def test_what_is_known_or_no_tie_passes(sentence: str) -> None:
    assert _unsupported(sentence) == []
