"""What friends and offices call somebody fits them; what another is called does not."""

import pytest

from careeros.domain.contacts import Contact, Name
from tests.unit.quality.builders import BODY, a_fact, report_on, said_at, someone


def _wrong(greeting: str, contact: Contact, *facts: str) -> list[str]:
    body = BODY.replace("Hi Anna,", greeting, 1)
    given = report_on(body, contact=contact, contact_facts=tuple(a_fact("note", fact) for fact in facts))
    return said_at(body, given, "wrong_name")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Tash", "Natasha Burke"), ("Ruthie", "Ruth Dean"), ("Mikey", "Michael Daniels"), ("Jonny", "Jonathan Roe"),
        ("Gaz", "Gary Stokes"), ("Gazza", "Gary Stokes"), ("Daz", "Darren Cole"), ("Shazza", "Sharon Pike"),
        ("Tez", "Terry Cole"), ("Kaz", "Karen Cole"), ("Loz", "Laurence Cole"), ("Alex", "Aleksandr Ivanov"),
        ("Robbo", "Robert Hume"), ("Paulie", "Paul Reed"), ("Frankie", "Frank Reed"), ("Davey", "David Reed"),
        ("Bella", "Isabella Reed"), ("Dora", "Theodora Kay"), ("Shiv", "Siobhan Keogh"),
        ("Murthy", "Krishnamurthy Rao"),
    ],
)  # fmt: skip
def test_friends_make_names_by_rule(said: str, name: str) -> None:
    assert _wrong(f"Hi {said},", someone(name)) == []
    assert _wrong(f"Hi {said},", someone("Olwen Pryce")) == [said]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Emily", "Emil Reed"), ("Leonie", "Leon Reed"), ("Nathan", "Jonathan Reed"), ("Stephanie", "Stephan Reed"),
        ("Anna", "Joanna Reed"), ("Baz", "Gary Reed"), ("Gaz", "Gavin Reed"), ("Mikey", "Mark Reed"),
        ("Robbo", "Ron Reed"), ("Aron", "Sharon Reed"),
    ],
)  # fmt: skip
def test_names_that_only_look_made_of_others_are_somebody_else_s(said: str, name: str) -> None:
    assert _wrong(f"Hi {said},", someone(name)) == [said]


@pytest.mark.parametrize(
    "fact",
    ["goes by Macca", "Known as Macca on site", "Prefers to be called Macca", "Nickname: Macca",
    "his mates call him Macca"],
)  # fmt: skip
def test_a_fact_may_say_what_somebody_is_called(fact: str) -> None:
    mclean = someone("Scott Lean")

    assert _wrong("G'day Macca,", mclean, fact) == []
    assert _wrong("G'day Macca,", mclean) == ["Macca"]
    assert _wrong("G'day Macca,", mclean, "Works with Macca at the mine") == ["Macca"]


@pytest.mark.parametrize(
    "office",
    [
        "Dear Professor", "Dear Coach", "Coach", "Dear Councillor", "Dear Director", "Dear Principal", "Dear Minister",
        "Dear Headteacher", "Lieber Kollege", "Estimado director", "Dear Barrister", "Dear Deacon", "Dear Detective",
    ],
)  # fmt: skip
def test_an_office_before_a_name_does_not_hide_whose_it_is(office: str) -> None:
    almeida = someone("Rui Almeida")

    assert _wrong(f"{office} Miller,", almeida) == ["Miller"]
    assert _wrong(f"{office} Almeida,", almeida) == []
    assert _wrong(f"{office},", almeida) == []


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Director Communications,", "Dear Coach Education Team,", "Dear Principal Investigator,",
        "Dear Director General,", "Dear Minister Counsellor,", "Dear Director Sales,", "Dear President Elect,",
        "Dear Chair and Members,",
    ],
)  # fmt: skip
def test_an_office_with_its_field_is_nobody_s_name(greeting: str) -> None:
    assert _wrong(greeting, someone("Rui Almeida")) == []


@pytest.mark.parametrize("title", ["Datuk", "Tan Sri", "Maulana", "Elder", "Detective", "Pipe Major"])
def test_a_title_that_the_profile_states_is_no_name(title: str) -> None:
    daniels = someone("Mike Daniels", position=title)
    titled = Contact(daniels.id, Name.of(first="Mike", last="Daniels", title=title))

    assert _wrong(f"Dear {title} Daniels,", daniels) == []
    assert _wrong(f"Dear {title},", daniels) == []
    assert _wrong(f"Dear {title} Miller,", daniels) == ["Miller"]
    assert _wrong(f"Dear {title} Daniels,", titled) == []


@pytest.mark.parametrize(
    "opening",
    [
        "Thanks again, Nora!", "Thanks again for the tip, Nora.", "Nora - could you help me with one thing?",
        "@Nora could you help me?", "@Nora, I read your article.", "To Nora Black,\n\n", "Attn: Nora Black\n\n",
        "Long time no see, Nora!", "Hope you are well, Nora.", "Hi Anna / Nora,", "Hello hello Nora,",
    ],
)  # fmt: skip
def test_whoever_is_called_in_the_opening_must_be_the_contact(opening: str) -> None:
    anna, nora = someone("Anna O'Brien"), someone("Nora Black")

    assert [said.split()[0] for said in _wrong(opening, anna)] == ["Nora"]
    assert _wrong(opening.replace("Anna / ", ""), nora) == []


@pytest.mark.parametrize(
    "opening",
    [
        "Thanks for the talk in Leeds, Yorkshire.", "Thanks again, team!",
        "Great to see that you write on queues, too.",
        "Kafka - what a tool.", "To whom it may concern,\n\n", "To Anna,\n\n", "Attn: Hiring Manager\n\n",
        "Hope all is well at Northwind, Anna.", "Hi Anna / team,", "@northwind is hiring.", "Hi Anna/Annie,",
    ],
)  # fmt: skip
def test_openings_that_call_nobody_else_pass(opening: str) -> None:
    assert _wrong(opening, someone("Anna O'Brien", company="Northwind"), "Writes on Kafka queues") == []


@pytest.mark.parametrize("word", ["She's", "He's", "They've", "Everyone's", "Nobody's", "Who's"])
def test_a_small_word_with_an_apostrophe_is_no_name(word: str) -> None:
    body = BODY.replace("Your team", f"My manager read it as well. {word} keen on Kafka. Your team")

    assert said_at(body, report_on(body), "unsupported_claim") == []
