"""A number is read whole, in words and in digits, and known in any form."""

import pytest

from careeros.domain.quality.numerals import figures_in, spelled
from tests.unit.quality.builders import ARTICLE, BODY, a_fact, gates_of, report_on, said_at


@pytest.mark.parametrize(
    ("said", "number", "words", "goes_on"),
    [
        ("thirty-one pupils", 31, 1, ""),
        ("twenty five calls", 25, 2, ""),
        ("twelve hundred staff", 1_200, 2, ""),
        ("two hundred and fifty-three trams", 253, 4, ""),
        ("hundred and yes", 100, 1, ""),
        ("six thousand two hundred", 6_200, 4, ""),
        ("three million four hundred thousand", 3_400_000, 5, ""),
        ("nineteen eighty-four was cold", 1984, 2, ""),
        ("nineteen twelve-bed wards", 19, 1, ""),
        ("two three", 2, 1, ""),
        ("thousand thousand", 1_000, 1, ""),
        ("forty-bed ward", 40, 1, "bed"),
        ("ninety-four-room house", 94, 1, "room"),
    ],
)
def test_a_number_in_words_is_read_whole(said: str, number: int, words: int, goes_on: str) -> None:
    lows = said.split()

    assert spelled(lows, 0, len(lows)) == (number, words, goes_on)


def test_half_a_million_is_read_from_the_words_before_it() -> None:
    assert spelled("half a million hens".split(), 2, 4) == (500_000, 3, "")


@pytest.mark.parametrize("said", ["6,000", "6k", "6 thousand", "six thousand", "6000"])
def test_one_figure_is_known_however_it_is_written(said: str) -> None:
    assert "6000" in figures_in(said.split())


def test_a_part_of_a_number_in_words_is_no_figure_of_its_own() -> None:
    assert figures_in("thirty-one wards".split()) == {"31"}


@pytest.mark.parametrize(
    ("sentence", "fact", "passes"),
    [
        ("I taught thirty-one pupils.", "Taught 31 pupils", True),
        ("I taught thirty-eight pupils.", "Taught thirty-one pupils", False),
        ("I mended nearly six thousand clocks.", "Mended 5,870 clocks", True),
        ("I mended six thousand clocks.", "Mended 5,870 clocks", False),
        ("I mended more than 40 clocks last May.", "Mended 43 clocks", True),
        ("I have wound clocks since '09.", "Winds clocks since 2009", True),
        ("I have wound clocks since '08.", "Winds clocks since 2009", False),
        ("I wound clocks in the 1990s.", "Wound clocks in 1994", True),
        ("I wound clocks in the 1980s.", "Wound clocks in 1994", False),
        ("I wound clocks for eight years.", "Wound clocks from 2011 to 2019", True),
        ("I wound clocks for eighteen years.", "Wound clocks from 2011 to 2019", False),
        ("It is thirteen years since that winter.", "Met in 2013, studied until 2014", True),
        ("There were forty clocks and one cat.", "Winds clocks", True),
        ("I wind the forty clocks of the tower.", "Winds clocks", False),
        ("I am 34, and I wind clocks.", "Winds clocks", True),
        ("The tower opens at 7.30 in winter.", "Winds clocks", True),
        ("My clocks got 88 points.", "Winds clocks", False),
    ],
)
def test_a_number_is_held_against_what_the_facts_say_in_another_form(sentence: str, fact: str, *, passes: bool) -> None:
    body = BODY.replace("Could you", f"{sentence} Could you")

    assert (gates_of(body, contact_facts=(ARTICLE,), sender_facts=(a_fact("note", fact),)) == []) is passes


@pytest.mark.parametrize(
    ("fact", "sentence", "known"),
    [
        ("Has run the ward since mid-2019", "You have run the ward since 2019.", True),
        ("Holds ISO-9001", "I read of your ISO 9001.", True),
        ("Raised $40-million", "You raised 40000000 dollars.", True),
        ("Leads 36 people", "You lead nearly 40 people.", True),
        ("Leads 36 people", "You lead more than 40 people.", False),
        ("Leads 44 people", "You lead more than 40 people.", True),
        ("2 years as a nurse", "I have over 3 years of it.", False),
        ("Wrote books in 2010 and 2019", "I led nurses for 9 years.", False),
        ("Led nurses from Jun 2010 to May 2019", "I led nurses for 9 years.", True),
        ("Visited twenty countries", "I have visited twenty, five of them twice.", True),
        ("Sold the most", "I raised sales by 7.30 percent.", False),
        ("Ran a ward", "I turned 80 nurses into leaders.", False),
    ],
)
def test_a_number_is_held_against_the_facts_as_it_is_meant(fact: str, sentence: str, *, known: bool) -> None:
    body = BODY.replace("Could you", f"{sentence} Could you")

    assert (gates_of(body, contact_facts=(ARTICLE, a_fact("note", fact))) == []) is known


ABROAD = [
    ("您好,我有25年的护理经验,想请教您。", "25年护理经验", "25"),
    ("您好,我把销售额增长了40%,想请教您。", "销售额增长40%", "40"),
    ("您好,我们为公司节省了300万元,想请教您。", "节省300万元", "300"),
    ("Bonjour Anna,\n\nj'ai 25 ans d'expérience et j'aimerais vous parler.", "25 ans", "25"),
    ("Guten Tag,\n\nich habe die Kosten um 40 Prozent gesenkt und frage Sie.", "minus 40 %", "40"),
    ("Guten Tag,\n\nich habe 300.000 Euro eingespart und frage Sie.", "Saved 300000 euros", "300.000"),
    ("مرحبا،\n\nخفضت التكاليف بنسبة ٤٠٪ وأود التحدث معك.", "40%", "٤٠"),
    ("नमस्ते, मेरे पास 25 साल का अनुभव है और मैं आपसे बात करना चाहता हूँ।", "२५ साल", "25"),
    ("नमस्ते, मेरे पास २५ साल का अनुभव है और मैं आपसे बात करना चाहता हूँ।", "25 साल", "२५"),
    ("はじめまして。看護師として25年働いております。", "看護師25年", "25"),
    ("안녕하세요, 저는 25년 동안 간호사로 일했습니다.", "간호사 25년", "25년"),
]


@pytest.mark.parametrize(("body", "fact", "said"), ABROAD)
def test_shares_sums_and_years_are_held_against_the_facts_in_other_languages(body: str, fact: str, said: str) -> None:
    unknown, known = (
        report_on(body, contact_facts=(ARTICLE,), sender_facts=(a_fact("note", one),)) for one in ("nurse", fact)
    )

    assert said_at(body, unknown, "unsupported_claim") == [said]
    assert said_at(body, known, "unsupported_claim") == []


@pytest.mark.parametrize(
    "body",
    [
        "Bonjour Anna,\n\nj'ai 25 ans, je suis infirmière et j'aimerais vous parler.",
        "Hola Anna,\n\ntengo 25 años y quiero hablar con usted.",
        "您好,2019年我读了您的文章,25年3月我又读了一次。",
        "Guten Tag,\n\nam 3. Mai um 14 Uhr hätte ich 15 Minuten Zeit für Sie.",
    ],
)
def test_ages_dates_and_minutes_claim_nothing_in_other_languages(body: str) -> None:
    assert gates_of(body) == []
