"""Employers and schools go by several names; others look alike and are two."""

import pytest

from careeros.domain.organisation_names import organisation_key, school_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oxford University", "University of Oxford"),
        ("Oxford", "the University of Oxford"),
        ("MIT", "Massachusetts Institute of Technology"),
        ("Stanford", "Stanford University"),
        ("Humboldt-Universität zu Berlin", "Humboldt University of Berlin"),
        ("Humboldt University", "HU Berlin"),
        ("TU München", "Technical University of Munich"),
        ("Universität Wien", "University of Vienna"),
        ("Université de Genève", "University of Geneva"),
        ("UC Berkeley", "University of California, Berkeley"),
        ("Universidade de São Paulo", "USP"),
        ("ETH Zürich", "ETH Zurich"),
    ],
)
def test_one_school_under_two_names(one, other):
    assert school_key(one) == school_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("York University", "University of York"),
        ("Washington University", "University of Washington"),
        ("Boston College", "Boston University"),
        ("Trinity College Dublin", "Trinity College Cambridge"),
        ("UCLA", "UC Berkeley"),
        ("IIT Bombay", "IIT Delhi"),
        ("Oxford", "Oxford Brookes University"),
        ("TU Berlin", "FU Berlin"),
    ],
)
def test_two_schools_that_sound_alike(one, other):
    assert school_key(one) != school_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("EY", "Ernst & Young LLP"),
        ("PwC", "PricewaterhouseCoopers"),
        ("McKinsey", "McKinsey & Company"),
        ("JPMorgan Chase & Co.", "J.P. Morgan"),
        ("AWS", "Amazon Web Services (AWS)"),
        ("Allianz München", "Allianz Munich"),
        ("Médecins Sans Frontières", "MSF"),
        ("Robert Bosch GmbH", "Bosch"),
        ("the University of Oslo", "University of Oslo"),
    ],
)
def test_one_employer_under_two_names(one, other):
    assert organisation_key(one) == organisation_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Stripe", "Stripe Partners"), ("Deutsche Bahn", "Deutsche Bank"), ("HP", "HPE"), ("GE", "GM")],
)
def test_two_employers_that_look_alike(one, other):
    assert organisation_key(one) != organisation_key(other)
