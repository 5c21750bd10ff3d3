"""Job titles are said as people say them, or left out."""

from pathlib import Path

import pytest

from careeros.domain.drafting.roles import role_of, with_article


@pytest.mark.parametrize(
    ("title", "phrase"),
    [
        ("Senior Software Engineer @ Foo | Speaker | Dad", "a senior software engineer at Acme"),
        ("CEO & Founder", "CEO and founder of Acme"),
        ("Co-Founder & CTO", "co-founder and CTO of Acme"),
        ("Founder", "the founder of Acme"),
        ("Head of Data", "head of data at Acme"),
        ("HEAD OF R&D", "head of R&D at Acme"),
        ("VP, Product", "VP of product at Acme"),
        ("VP Engineering", "VP of engineering at Acme"),
        ("Director, Product Management", "director of product management at Acme"),
        ("Managing Director", "managing director at Acme"),
        ("Vice President", "a vice president at Acme"),
        ("Chief of Staff", "chief of staff at Acme"),
        ("Sr. Software Engineer II", "a senior software engineer at Acme"),
        ("SALESFORCE DEVELOPER", "a Salesforce developer at Acme"),
        ("it manager", "an IT manager at Acme"),
        ("HR Business Partner", "an HR business partner at Acme"),
        ("UX Designer 🎨", "a UX designer at Acme"),
        ("User Researcher", "a user researcher at Acme"),
        ("MLOps Engineer", "an MLOps engineer at Acme"),
        ("SQL Developer", "a SQL developer at Acme"),
        ("FP&A Analyst", "an FP&A analyst at Acme"),
        ("Helping teams ship | Data Scientist", "a data scientist at Acme"),
        ("ex-Google | Staff Engineer", "a staff engineer at Acme"),
    ],
)
def test_a_title_becomes_a_phrase(title, phrase):
    role = role_of(title)

    assert role is not None
    assert role.at("Acme") == phrase


@pytest.mark.parametrize(
    "title",
    ["", "Aspiring Data Scientist", "Retired teacher", "软件工程师", "Ingénieur logiciel", "Dreamer", "{position}",
     "Student", "Open to work", "🚀", "Engineer " * 30, "Looking for my next role"],
)  # fmt: skip
def test_what_is_no_job_in_english_is_left_out(title):
    assert role_of(title) is None


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("engineer", "an engineer"),
        ("data engineer", "a data engineer"),
        ("university lecturer", "a university lecturer"),
        ("European sales manager", "a European sales manager"),
        ("honorary fellow", "an honorary fellow"),
        ("ML engineer", "an ML engineer"),
        ("UI designer", "a UI designer"),
        ("SEO specialist", "an SEO specialist"),
        ("iOS developer", "an iOS developer"),
        ("one-person consultant", "a one-person consultant"),
        ("underwriter", "an underwriter"),
    ],
)
def test_the_article_follows_the_sound(phrase, said):
    assert with_article(phrase) == said


def test_a_title_that_names_another_employer_says_so():
    role = role_of("CTO at Brightwave")

    assert role is not None
    assert role.place == "Brightwave"


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Senior Data Engineer", "data engineering"),
        ("Product Manager", "product management"),
        ("Head of Growth", "growth"),
        ("Manager", ""),
        ("Partner", ""),
    ],
)
def test_the_field_of_work_is_told_where_the_title_tells_it(title, field):
    role = role_of(title)

    assert role is not None
    assert role.field == field


TITLES = Path(__file__).resolve().parents[2] / "data/drafting/titles.txt"


def test_everyday_titles_have_capitals_only_where_english_has_them():
    lines = [line for line in TITLES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    known = {title: phrase for title, _, phrase in (line.partition(" | ") for line in lines)}
    said = {title: role.phrase for title in known if (role := role_of(title)) is not None}

    assert len(known) > 200
    assert said == known


@pytest.mark.parametrize("title", ["Checklist", "Retired Teacher", "Professor emeritus", "I was your teacher"])
def test_what_nobody_is_now_is_no_title(title):
    assert role_of(title) is None
