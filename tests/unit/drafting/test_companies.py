"""Employers and places are said as people say them, and compared so."""

import pytest

from careeros.domain.company_names import employer
from careeros.domain.drafting.companies import past_employer, place_in_common
from careeros.domain.drafting.schools import schools
from careeros.domain.organisation_names import organisation_key


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Acme GmbH", "Acme"),
        ("Foo, Inc.", "Foo"),
        ("Foo GmbH & Co. KG", "Foo"),
        ("Samsung Electronics Co., Ltd.", "Samsung Electronics"),
        ("Telefónica S.A.", "Telefónica"),
        ("株式会社リクルート", "リクルート"),
        ("Amazon Web Services (AWS)", "Amazon Web Services"),
        ("ACME CONSULTING GROUP", "Acme Consulting Group"),
        ("BANK MANDIRI", "Bank Mandiri"),
        ("IBM", "IBM"),
        ("University of Oslo", "the University of Oslo"),
        ("H&M", "H&M"),
        ("NHS", "the NHS"),
        ("United Nations", "the United Nations"),
        ("Yahoo!", "Yahoo"),
        ("Booking.com", "Booking.com"),
        ("Ben & Jerry's", "Ben & Jerry's"),
    ],
)
def test_a_company_is_said_without_its_legal_form(company, said):
    assert employer(company) == said


@pytest.mark.parametrize(
    "company",
    ["", "Self-employed", "Stealth Startup", "nan", "{company}", "[Company]", "https://x.example", "-", "x" * 61],
)
def test_what_names_no_company_is_left_out(company):
    assert employer(company) == ""


@pytest.mark.parametrize(
    "text", ["Acme", "Acme GmbH (2015 - 2018)", "Data Engineer at Acme, 2015-2018", "Worked at Acme since 2019"]
)
def test_a_past_employer_is_found_in_a_fact(text):
    assert organisation_key(past_employer(text)) == "acme"


@pytest.mark.parametrize(
    "text",
    ["MSc Physics, University of Lund (2008-2012)", "Studied Physics at University of Lund", "University of Lund"],
)
def test_a_school_is_found_in_a_fact(text):
    assert schools(text) == ("the University of Lund",)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Data engineer, Google", "Google"),
        ("Software Engineer @ Stripe", "Stripe"),
        ("Worked with Deloitte in 2012", "Deloitte"),
        ("Bank for International Settlements", "Bank for International Settlements"),
        ("Data engineer", ""),
    ],
)
def test_a_title_is_no_employer_and_a_name_stays_whole(text, named):
    assert past_employer(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Stanford, BS Computer Science", "Stanford"),
        ("University of California, Berkeley", "the University of California Berkeley"),
        ("Indian Institute of Technology, Bombay", "the Indian Institute of Technology Bombay"),
        ("Trinity College, Dublin", "Trinity College Dublin"),
        ("School of Engineering, University of Oslo", "the University of Oslo"),
        ("Heinrich-Heine-Gymnasium Köln", "Heinrich-Heine-Gymnasium Köln"),
        ("High School Diploma, Lincoln High School", "Lincoln High School"),
        ("MBA, INSEAD", "INSEAD"),
    ],
)
def test_a_school_is_named_so_that_it_is_one(text, named):
    assert schools(text) == (named,)


@pytest.mark.parametrize(
    "text",
    ["Gymnasium Hamburg", "Gymnasium, Berlin", "B.Sc.", "B.Sc. Computer Science", "Diploma", "Diploma in Nursing",
     "Computer Science", "Physics", "Faculty of Law", "Business School", "Master's degree", "Studied law in Oxford"],
)  # fmt: skip
def test_a_kind_of_school_a_degree_or_a_subject_is_no_school(text):
    assert schools(text) == ()


@pytest.mark.parametrize(
    ("mine", "theirs", "place"),
    [
        ("München, Deutschland", "Munich, Bavaria, Germany", "Munich"),
        ("Koeln", "Cologne, Germany", "Cologne"),
        ("Cambridge, England", "Cambridge, United Kingdom", "Cambridge"),
        ("Berlin, Germany", "Greater Berlin Area", "Berlin"),
        ("Berlin Metropolitan Area", "Berlin", "Berlin"),
        ("San Francisco Bay Area", "San Francisco Bay Area", "the San Francisco Bay Area"),
        ("United States", "United States", "the United States"),
        ("Cambridge, UK", "Cambridge, Massachusetts", ""),
        ("Oslo", "Bergen", ""),
        ("Remote", "Remote", ""),
        ("", "", ""),
    ],
)
def test_a_place_is_shared_only_when_it_is_the_same(mine, theirs, place):
    assert place_in_common(mine, theirs) == place
