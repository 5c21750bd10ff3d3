"""Rules that were once too wide: what they must let pass beside what they must not."""

import pytest
from attrs import evolve

from careeros.domain.contacts import Name
from tests.unit.quality.builders import ANNA, BODY, a_fact, gates_of


def _with(sentence: str) -> str:
    return BODY.replace("Either way", f"{sentence} Either way")


@pytest.mark.parametrize(
    "sentence",
    [
        "I can bring forty engineers.", "We'll bring our ninety clients.", "I'd be happy to bring twelve patents.",
        "I would say nine thousand readers use it.", "I can show you our $4 million grant.",
        "I'd like you to meet the 40 staff I manage.", "You retire in 2037.", "We own 900 Royal Court theatres.",
    ],
)  # fmt: skip
def test_what_somebody_has_is_no_offer(sentence: str) -> None:
    assert gates_of(_with(sentence)) == ["unsupported_claim"]


@pytest.mark.parametrize(
    ("said", "full"),
    [
        ("Dr. Stein", "Anna Goldstein"), ("Dr. Perez", "Anna Perera"), ("Laura", "Lawrence Hall"),
        ("Ella", "Stella Hall"), ("Connie", "Connor Hall"), ("Wendy", "Wendell Hall"),
        ("Tony", "Tonya Hall"), ("Bruno", "Anna Hall"),
    ],
)  # fmt: skip
def test_names_that_are_only_like_are_of_somebody_else(said: str, full: str) -> None:
    contact = evolve(ANNA, name=Name.of(full=full))
    facts = (a_fact("note", "Her boss is called Bruno"), a_fact("article", "Wrote about the claims pipeline to Kafka"))

    assert "wrong_name" in gates_of(BODY.replace("Hi Anna", f"Dear {said}"), contact=contact, contact_facts=facts)


@pytest.mark.parametrize(
    "opening",
    [
        "Hello from my desk at the library, Hobart.", "Thanks to my old teacher, Margaret.",
        "Good luck with the storm, Ophelia.", "Hope you enjoyed the film, Oppenheimer.", "Context - I work with data.",
    ],
)  # fmt: skip
def test_what_an_opening_speaks_of_is_not_whom_it_calls(opening: str) -> None:
    assert "wrong_name" not in gates_of(BODY.replace("Hi Anna,", opening))


@pytest.mark.parametrize(
    "sentence", ["They call you gay.", "They made you pregnant.", "Love your curves in that figure."]
)
def test_what_is_said_of_the_reader_by_way_of_others_blocks(sentence: str) -> None:
    assert "unsafe" in gates_of(_with(sentence))


@pytest.mark.parametrize(
    "text", ["Sie sind einfach zu dumm für diese Arbeit.", "Wie dumm bist du eigentlich?", "Sie Idiot!"]
)
def test_insults_in_german_block(text: str) -> None:
    assert "unsafe" in gates_of(
        f"Hallo Anna,\n\nich habe Ihren Artikel gelesen und mag ihn sehr. {text}\n\nViele Grüße\nSam"
    )


@pytest.mark.parametrize(
    "text",
    [
        "御社のサブスク事業に興味があります。お話を伺えますか。",
        "Espero que te den el puesto y que todo sale con esfuerzo.",
        "¿Cuántos años tienes de experiencia con estos sistemas?", "O seu lixo zero é um exemplo para a nossa cidade.",
        "Ich finde gut, dass Sie Opfer von Gewalt beraten und Sie Null Emissionen wollen.",
        "Avez-vous des enfants dans vos ateliers le samedi matin ?", "Как я вас найду в музее на этой неделе?",
        "我是脑残粉，很喜欢你们的产品，希望没有杀了你们的时间。",
    ],
)  # fmt: skip
def test_ordinary_words_abroad_pass(text: str) -> None:
    assert "unsafe" not in gates_of(text)
