"""Facts and the sender's own words become phrases that fit a sentence, or stay unsaid."""

import pytest

from careeros.domain.drafting import encounters
from careeros.domain.drafting.pieces import piece
from careeros.domain.drafting.seeking import seeking, self_portrait
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
    assert encounters.met(told) == where
    assert encounters.occasion(told) == occasion


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
    ("sender", "portrait"),
    [
        (Sender(headline="Data engineer, ten years in health care"), "a data engineer with ten years in health care"),
        (Sender(position="Analyst", company="Foo AG"), "an analyst at Foo"),
        (Sender(headline="Designer at Bar", company="Foo"), "a designer at Bar"),
        (Sender(headline="Dreamer", company="Foo"), ""),
    ],
)
def test_the_sender_says_who_they_are(sender, portrait):
    assert self_portrait(sender)[0] == portrait
