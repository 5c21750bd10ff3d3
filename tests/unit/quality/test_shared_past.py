"""What two people shared must be known with its place and occasion, and whoever sent the writer must be known."""

import pytest

from careeros.domain.contacts import Contact, Name
from careeros.domain.sender import Sender
from tests.unit.quality.builders import ANNA, ARTICLE, BODY, SAM, a_fact, gates_of

MET = a_fact("meeting", "Anna and Sam met at a dinner in Leipzig in 2024")
SENT = a_fact("introduction", "Ruth Stahl sent Sam to Anna")


def gates_with(sentence: str, *facts: object) -> list[str]:
    return gates_of(BODY.replace("Could you", f"{sentence} Could you"), contact_facts=(ARTICLE, *facts))


@pytest.mark.parametrize(
    ("sentence", "passes"),
    [
        ("It was good to meet you in Leipzig.", True),
        ("It was good to meet you in Odense.", False),
        ("You told me over dinner to write.", True),
        ("You told me at the barbecue to write.", False),
        ("Thank you for the supper.", True),
        ("Thank you for the lift.", False),
        ("I still think about our evening in Leipzig.", True),
        ("I still think about our evening in Kiel.", False),
        ("We met by the coffee machine.", True),
        ("As you said on the phone, the team is small.", False),
    ],
)
def test_a_meeting_carries_only_its_own_place_and_occasion(sentence: str, *, passes: bool) -> None:
    assert (gates_with(sentence, MET) == []) is passes
    assert gates_with(sentence) == ["unsupported_claim"], "nothing of it is known"


@pytest.mark.parametrize(
    ("sentence", "passes"),
    [
        ("Ruth Stahl from the port put me on to you.", True),
        ("Jan Krol from the port put me on to you.", False),
        ("Ruth Stahl has spoken to you on my behalf.", True),
        ("Consul Krol has spoken to you on my behalf.", False),
        ("Ruth Stahl and I agreed that I would write to you.", True),
        ("Jan Krol and I agreed that I would write to you.", False),
    ],
)
def test_whoever_sent_the_writer_is_in_a_fact(sentence: str, *, passes: bool) -> None:
    assert (gates_with(sentence, SENT) == []) is passes


@pytest.mark.parametrize("said", ["My landlord vouches for me.", "The rector asked me to apply to you."])
def test_a_person_without_a_name_is_known_too(said: str) -> None:
    assert gates_with(said, MET) == ["unsupported_claim"]


def test_a_fact_that_names_the_other_one_speaks_of_both() -> None:
    said = a_fact("note", "Interviewed Lee about streaming")

    assert gates_with("Since you interviewed me I have read more.", said) == []
    assert gates_with("Since you interviewed me I have read more.") == ["unsupported_claim"]


@pytest.mark.parametrize(
    ("greeting", "passes"),
    [("Servus Stefan,", True), ("Oida Stefan,", True), ("Dear Mwalimu Stefan,", True), ("Karl Berger,", False)],
)
def test_a_word_before_the_first_name_greets_or_is_a_title(greeting: str, *, passes: bool) -> None:
    stefan = Contact(ANNA.id, Name.of(first="Stefan", last="Berger"), company="Northwind")

    assert (gates_of(BODY.replace("Hi Anna,", greeting), contact=stefan) == []) is passes


def test_another_first_name_before_the_first_name_is_somebody_else() -> None:
    james = Contact(ANNA.id, Name.of(first="James", last="Smith"), company="Northwind")

    assert gates_of(BODY.replace("Hi Anna,", "Dear Henry James,"), contact=james) == ["wrong_name"]


@pytest.mark.parametrize(
    "sentence",
    [
        "I believe Kafka Streams makes your work easier.",
        "I know Google Cloud has many users, and your team is one.",
        "The course told us to ask you hard questions.",
        "The job advert asked me to apply by Friday.",
    ],
)
def test_things_neither_know_nor_send_anybody(sentence: str) -> None:
    assert gates_of(BODY.replace("Could you", f"{sentence} Could you")) == []


@pytest.mark.parametrize("sentence", ["When we met I was in London.", "When we spoke in English you helped me."])
def test_a_place_of_something_else_is_not_where_they_met(sentence: str) -> None:
    met = a_fact("meeting", "Anna and Sam met at a dinner in Leipzig in 2024")

    assert gates_of(BODY.replace("Could you", f"{sentence} Could you"), contact_facts=(ARTICLE, met)) == []


def test_a_name_that_is_a_small_word_says_nothing_of_both() -> None:
    will = Sender(Name.of(first="Will", last="Lee"), headline=SAM.headline, looking_for=SAM.looking_for)
    body = BODY.replace("Could you", "It was great to meet you. Could you").replace("\nSam", "\nWill")

    assert gates_of(body, sender=will, contact_facts=(ARTICLE, a_fact("talk", "Will speak at PyCon"))) == [
        "unsupported_claim"
    ]
