"""A greeting fits whoever may be called so, and nobody else."""

import pytest

from tests.unit.quality.builders import BODY, report_on, said_at, someone


def _wrong(greeting: str, name: str) -> list[str]:
    body = BODY.replace("Hi Anna,", greeting, 1)
    return said_at(body, report_on(body, contact=someone(name)), "wrong_name")


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Hi Łukasz,", "Lukasz Nowak"), ("Hi Lukasz,", "Łukasz Nowak"), ("Hi Soren,", "Søren Kier"),
        ("Hi Bjorn,", "Bjørn Kier"), ("Dear Yilmaz,", "Ahmet Yılmaz"), ("Hi Dang,", "Đặng Văn"),
        ("Hi Mueller,", "Jens Müller"), ("Hi Müller,", "Jens Mueller"), ("Dear Dr. Strasse,", "Jens Straße"),
        ("Dear Dr Aarhus,", "Jens Århus"),
    ],
)  # fmt: skip
def test_a_name_may_be_written_in_the_letters_of_another_language(greeting: str, name: str) -> None:
    assert _wrong(greeting, name) == []


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Trustees,", "Dear Registrar,", "Dear Head Teacher,", "Dear Clerk,", "Dear Counsel,", "Dear Secretary,",
        "Dear Editor-in-Chief,", "Dear Museum Director,", "Dear Dean,", "Dear Vestry Members,", "Dear Deputies,",
        "Cher collègue,", "Sehr geehrte Frau Rektorin,", "Liebe Kolleginnen,", "Prezados,", "Querida compañera,",
        "Gentile Direttore,", "Szanowni Państwo,", "Уважаемые коллеги,",
    ],
)  # fmt: skip
def test_an_office_is_nobody_s_name(greeting: str) -> None:
    assert _wrong(greeting, "Dale Hutchins") == []


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Merry Christmas Dale,", "Dale"), ("Merry Christmas, Dale!", "Dale"), ("Eid Mubarak, Dale!", "Dale"),
        ("Happy New Year Dale,", "Dale"), ("Alright Dale,", "Dale"), ("Yo Dale!", "Dale"), ("Cheers Dale,", "Dale"),
        ("Hallo liebe Anna,", "Anna"), ("Apreciada Ana,", "Ana"), ("Exma. Sra. Dra. Costa,", "Costa"),
        ("Prezado Doutor Costa,", "Costa"), ("Bonjour M. Dubois,", "Dubois"), ("Dear Mx Lee,", "Lee"),
        ("Здравствуйте, Иван!", "Иван"), ("Hi @Dale,", "Dale"), ("Hi **Dale**,", "Dale"),
    ],
)  # fmt: skip
def test_the_name_is_told_from_the_greeting(greeting: str, name: str) -> None:
    assert _wrong(greeting, name) == []
    other = "Павел" if name == "Иван" else "Sue"
    assert _wrong(greeting.replace(name, other), name) == [other]


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Hi Kasia,", "Katarzyna Wolska"), ("Hi Gosia,", "Małgorzata Wolska"), ("Cześć Marku,", "Marek Wolski"),
        ("Hi Dima,", "Dmitriy Orlov"), ("Привет, Дима!", "Дмитрий Орлов"), ("Hi Uli,", "Ulrich Kern"),
        ("Hi Steffi,", "Stefanie Kern"), ("Oi Zé,", "José Alves"), ("Hola Lupe,", "Guadalupe Rios"),
        ("Ciao Beppe,", "Giuseppe Riva"), ("Hi Raghu,", "Raghavendra Rao"), ("Hi Alex,", "Alexander Kern"),
        ("Hi Alexander,", "Alex Kern"), ("Hi Chris,", "Christopher Kern"), ("Hi Sam,", "Samantha Kern"),
        ("Hi Ben,", "Benjamin Kern"), ("Hi Chandra,", "Chandrasekhar Rao"), ("Hi Jo,", "Josephine Kern"),
        ("Hi Ed,", "Edward Kern"), ("Hi Karl,", "Karlheinz Kern"), ("Hi Sara,", "Sarah Kern"),
        ("Hi AJ,", "Arjun Joshi"), ("Dzień dobry Pani Magdaleno,", "Magdalena Wolska"), ("Ahoj Petře,", "Petr Novák"),
    ],
)  # fmt: skip
def test_a_short_name_fits_its_long_ones(greeting: str, name: str) -> None:
    assert _wrong(greeting, name) == []


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Paul", "Paula Reed"), ("Paula", "Paul Reed"), ("Josephine", "Joseph Reed"), ("Joseph", "Josephine Reed"),
        ("Marion", "Mario Reed"), ("Danielle", "Daniel Reed"), ("Gabriel", "Gabriela Reed"), ("Jo", "James Reed"),
        ("Ed", "Ellen Reed"), ("Hope", "Dale Reed"), ("Will", "Dale Reed"), ("May", "Dale Reed"), ("Dean", "Dale Reed"),
        ("Will Smith", "Dale Reed"), ("X", "Dale Reed"), ("Dale Carnegie", "Dale Hutchins"),
    ],
)  # fmt: skip
def test_a_name_of_its_own_is_somebody_else(said: str, name: str) -> None:
    assert _wrong(f"Hi {said},", name) == [said]


@pytest.mark.parametrize(
    "opening",
    ["Will you be in on Monday, Dale?", "May I ask you something?", "Hope you are well,", "Hope all is well."],
)
def test_a_word_that_is_a_name_too_greets_nobody_in_a_sentence(opening: str) -> None:
    assert _wrong(opening, "Dale Hutchins") == []


def test_a_greeting_in_another_script_than_the_name_is_said_not_to_be_compared() -> None:
    report = report_on(BODY.replace("Hi Anna,", "Здравствуйте, Иван!", 1), contact=someone("Dale Hutchins"))

    assert ("wrong_name", "The greeting is in another script than the contact's name.") in [
        (one.what, one.why) for one in report.abstained
    ]
