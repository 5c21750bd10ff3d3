"""What a question and a person have in common."""

from attrs import evolve

from careeros.domain.contacts import Name
from careeros.domain.search import (
    Match,
    best_match,
    portrait,
    profile_words,
    question_words,
    things_known,
    words,
    words_named,
)
from tests.builders import a_contact, a_fact


def test_a_question_comes_down_to_the_words_that_carry_meaning() -> None:
    assert question_words("People who moved from consulting into Climate") == ("moved", "consulting", "climate")
    assert question_words("the who") == ("the", "who")
    assert question_words("??") == ()


def test_a_question_in_another_language_comes_down_to_them_too_and_a_name_is_no_question() -> None:
    assert question_words("Gibt es jemanden bei Wix, den ich fragen kann?") == ("wix",)
    assert question_words("Qui travaille chez Doctolib ?") == ("doctolib",)
    assert question_words("Quem trabalha na Nubank?") == ("nubank",)
    assert question_words("Ken de Vries") == ("ken", "de", "vries")
    assert question_words("lawyers in Kent") == ("lawyers", "kent")
    assert question_words("Wen Zhang at Google") == ("wen", "zhang", "google")


def test_what_may_name_a_company_stands_behind_an_at_or_has_a_capital() -> None:
    assert words_named("anyone at wix who writes code") == {"wix"}
    assert words_named("Do I know the people of Harbor Bank?") == {"i", "harbor", "bank"}
    assert words_named("moved from consulting into climate") == frozenset()
    assert words_named("who writes code") == frozenset()


def test_the_thing_that_holds_most_of_the_question_is_shown() -> None:
    contact = a_contact(company="Harbor", notes="Met at the harbor")
    fact = a_fact("Moved from consulting into climate finance")

    shown = best_match(question_words("moved into climate"), things_known(contact, [fact]))

    assert shown == Match("talk", "Moved from consulting into climate finance")
    assert best_match(["harbor"], things_known(contact, [fact])) == Match("company", "Harbor")


def test_somebody_is_called_what_stands_in_their_name_and_that_of_their_company() -> None:
    zofia = portrait(a_contact("Zofia Dąbrowska", company="Harbor Bank", position="Architect"), [])

    assert zofia.is_called([["dabrowska"], ["zofia"]])
    assert zofia.is_called([["zofia"], ["harbour", "harbor"]])
    assert not zofia.is_called([["architect"]])
    assert not zofia.is_called([["zofia"], ["climate"]])


def test_a_person_is_found_by_the_words_of_all_that_is_known_of_them_but_facts() -> None:
    contact = a_contact(
        company="Müller & Söhne",
        location="Zürich",
        tags=("climate", "old friends"),
        notes="Met twice",
        emails=("n@x.eu",),
    )

    said = profile_words(contact).split()

    assert sorted(said) == sorted(word for thing in things_known(contact, []) for word in words(thing.text))


def test_who_has_a_name_without_a_space_is_found_by_each_part_of_it() -> None:
    wang, kim = a_contact(), a_contact("Kim Lee")
    joined = profile_words(evolve(wang, name=Name("王小明", "小明", "王"))).split()

    assert {"王小明", "小明", "王"} <= set(joined)
    assert profile_words(kim).split()[:3] == ["kim", "lee", "data"]
