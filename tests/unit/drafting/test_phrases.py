"""Facts and the sender's own words become phrases that fit a sentence, or stay unsaid."""

from pathlib import Path

import pytest

from careeros.domain.drafting import encounters, meetings
from careeros.domain.drafting.pieces import piece, project
from careeros.domain.drafting.seeking import seeking
from careeros.domain.drafting.self_portrait import self_portrait
from careeros.domain.drafting.tongues import is_english
from careeros.domain.sender import Sender


@pytest.mark.parametrize(
    ("kind", "told", "phrase"),
    [
        ("talk", "Scaling Postgres at PGConf 2023", 'your talk "Scaling Postgres" at PGConf 2023'),
        ("talk", "Gave a talk on scaling Postgres", "your talk on scaling Postgres"),
        ("talk", "Keynote: The end of ETL", 'your keynote "The end of ETL"'),
        ("talk", "Is SQL dead?", 'your talk "Is SQL dead"'),
        ("event", "Spoke at KubeCon about operators", "your talk at KubeCon about operators"),
        ("event", "KubeCon", ""),
        ("article", "Published an article on data contracts. It was long.", "your article on data contracts"),
        ("article", "Data contracts in practice", 'your article "Data contracts in practice"'),
        ("post", "Posted about hiring", "your post about hiring"),
        ("post", "Excited to announce that we are growing and hiring!", ""),
        ("talk", "She explained how to scale.", ""),
    ],
)
def test_what_they_said_or_wrote(kind, told, phrase):
    assert piece(kind, told) == phrase


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        ("Joined Foo as Head of Data", "you joined Foo as head of data"),
        ("Noor joined Foo in March 2024", "you joined Foo in March 2024"),
        ("Promoted to Senior Manager", "you were promoted to senior manager"),
        ("Started a new role as CTO at Bar", "you started as CTO of Bar"),
        ("Became an idea", ""),
        ("Something changed", ""),
    ],
)
def test_a_change_of_job(told, clause):
    assert encounters.change(told, "Noor") == clause


@pytest.mark.parametrize(
    ("told", "where", "occasion"),
    [
        ("Met at PyCon 2023", "at PyCon 2023", ""),
        ("We met Noor at a meetup in Oslo", "at a meetup in Oslo", ""),
        ("PyCon Berlin 2022", "at PyCon Berlin 2022", ""),
        ("Coffee in Berlin", "", "our coffee in Berlin"),
        ("had a call with Noor about hiring", "", "our call about hiring"),
        ("Call about her team", "", ""),
    ],
)
def test_where_the_two_met_and_what_for(told, where, occasion):
    assert meetings.met(told) == where
    assert meetings.occasion(told) == occasion


@pytest.mark.parametrize(
    ("told", "phrase"),
    [
        ("Introduced me to Sam Lee", "introducing me to Sam Lee"),
        ("She gave me advice on my CV", "giving me advice on my CV"),
        ("Introduced me to her boss", ""),
        ("Sam Lee", ""),
    ],
)
def test_a_favour_is_something_to_thank_for(told, phrase):
    assert encounters.favour(told, "Noor") == phrase


@pytest.mark.parametrize(
    ("wanted", "phrase"),
    [
        ("a senior data role in health care", "a senior data role in health care"),
        ("I'm looking for an internship at NASA.", "an internship at NASA"),
        ("Data engineer", "a role as a data engineer"),
        ("Product manager roles", "product manager roles"),
        ("senior backend engineer role in Berlin", "a senior backend engineer role in Berlin"),
        ("machine learning", "work in machine learning"),
        ("to move into product", "a chance to move into product"),
        ("{role}", ""),
    ],
)
def test_what_the_sender_looks_for_completes_a_sentence(wanted, phrase):
    assert seeking(wanted) == phrase


@pytest.mark.parametrize(
    "wanted",
    [
        "looking for a chance to leave my terrible boss",
        "a chance to quit banking",
        "to get out of consulting",
        "a new job away from my manager",
        "a team without a toxic culture",
        "to escape retail",
        "a better boss",
        "a role where I don't hate the work",
    ],
)
def test_what_complains_of_a_job_is_left_out(wanted):
    assert seeking(wanted) == ""


@pytest.mark.parametrize(
    ("wanted", "phrase"),
    [
        ("a data role, away from my terrible boss", "a data role"),
        ("a design role at Hugo Boss", "a design role at Hugo Boss"),
        ("a job in toxic waste management", "a job in toxic waste management"),
        ("a job with good parental leave", "a job with good parental leave"),
        ("a move from teaching into data", "a move from teaching into data"),
    ],
)
def test_a_goal_beside_a_complaint_and_one_of_like_words_are_said(wanted, phrase):
    assert seeking(wanted) == phrase


GOALS = Path(__file__).resolve().parents[2] / "data/drafting/goals.txt"


def test_goals_as_people_state_them_complete_a_sentence_or_are_left_out():
    lines = [line for line in GOALS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    known = {wanted: phrase.strip() for wanted, _, phrase in (line.partition(" ->") for line in lines)}

    assert len(known) > 150
    assert {wanted: seeking(wanted) for wanted in known} == known


@pytest.mark.parametrize(
    "told",
    ["Leitete den Prüfstand", "A parlé de la migration vers le cloud à VivaTech", "Gestión de proyectos", "AI助手",
     "Energiewirtschaft", "Hat mir bei der Bewerbung geholfen", "Nous avons travaillé ensemble chez Orange"],
)  # fmt: skip
def test_what_is_told_in_another_language_stands_in_no_english_sentence(told):
    said = [piece("talk", told), piece("post", told), project(told), meetings.met(told), meetings.occasion(told)]

    assert said == [""] * 5
    assert not is_english(told)


@pytest.mark.parametrize(
    "told",
    ["Cirque du Soleil migration", "Universidad de Chile data project", "Rebuilt the Le Monde app", "Open Tide Map",
     "Coffee in Zürich", "Winner of the Prix de Rome", "El Niño forecasts", "Die cutting machines", "Café Roaster"],
)  # fmt: skip
def test_names_from_abroad_make_no_text_foreign(told):
    assert is_english(told)


def test_a_title_that_is_labelled_is_quoted_in_its_own_language():
    assert piece("talk", "Talk: Die Zukunft der Windkraft") == 'your talk "Die Zukunft der Windkraft"'


@pytest.mark.parametrize(
    ("sender", "portrait"),
    [
        (Sender(headline="Data engineer, ten years in health care"), "a data engineer with ten years in health care"),
        (Sender(headline="Registered nurse, 12 years in A&E"), "a registered nurse with 12 years in A&E"),
        (Sender(headline="Teacher, 7 years in St. Gallen"), "a teacher with 7 years in St. Gallen"),
        (Sender(position="Analyst", company="Foo AG"), "an analyst at Foo"),
        (Sender(headline="Designer at Bar", company="Foo"), "a designer at Bar"),
        (Sender(headline="Dreamer", company="Foo"), ""),
    ],
)
def test_the_sender_says_who_they_are(sender, portrait):
    assert self_portrait(sender)[0] == portrait
