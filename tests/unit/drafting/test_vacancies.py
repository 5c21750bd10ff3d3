"""What facts say is open, and when it is a reason to write."""

import pytest
from attrs import evolve

from careeros.domain.drafting import template_draft
from careeros.domain.drafting.vacancies import Vacancy, vacancy
from careeros.domain.messages import Purpose
from careeros.domain.sender import Sender
from tests.unit.drafting.people import ANA, NOOR, about


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("Tidewater Labs is hiring a Data Engineer", "data engineer", "Tidewater Labs"),
        ("Fjord Systems is looking for a backend engineer for the billing team", "backend engineer", "Fjord Systems"),
        ("Hiring a logistics lead for Accra hospitals", "logistics lead", "Own Ltd"),
        ("Now hiring: Nurse Educator", "nurse educator", "Own Ltd"),
        ("We're hiring a payroll specialist!", "payroll specialist", "Own Ltd"),
        ("Her team is looking for a data analyst", "data analyst", "Own Ltd"),
        ("She's recruiting a site manager", "site manager", "Own Ltd"),
        ("Fjord Systems seeks a product designer", "product designer", "Fjord Systems"),
        ("Brightwave has an opening for a UX researcher", "UX researcher", "Brightwave"),
        ("Data Engineer at Brightwave", "data engineer", "Brightwave"),
        ("Open role: Data Analyst", "data analyst", ""),
        ("Their rival Globex is hiring a nurse", "nurse", "Globex"),
        ("Her biggest client, Globex, is hiring a nurse", "nurse", "Globex"),
        ("Their client is hiring a nurse", "nurse", ""),
    ],
)
def test_what_is_open_and_where(text: str, title: str, place: str):
    found = vacancy(text, "Own Ltd")

    assert found is not None
    assert (found.title, found.place) == (title, place)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hiring",
        "We are growing",
        "Hiring is hard these days",
        "Hiring freeze",
        "No longer hiring a nurse",
        "We are not hiring a nurse",
        "Data Engineer (closed)",
        "Data Engineer (filled)",
        "Data Engineer - filled",
        "The data engineer role has been filled",
    ],
)
def test_what_names_no_job_is_none(text: str):
    assert vacancy(text, "Own Ltd") is None


@pytest.mark.parametrize(
    ("title", "looking_for", "suits"),
    [
        ("logistics lead", "a project lead role in hospital logistics", True),
        ("data engineer", "a data engineering role in climate tech", True),
        ("nurse educator", "a nursing role", True),
        ("project manager", "project manager", True),
        ("backend engineer", "a nursing role", False),
        ("senior manager", "a lead role", False),
        ("data engineer", "", False),
        ("nurse", "a nursing role", True),
        ("data engineer", "analytics and data work", True),
        ("systems administrator", "a system administration role", True),
        ("product manager", "a product management role", True),
        ("human resources manager", "a role in human resources", True),
        ("accountant", "an accounting role", True),
        ("product manager", "a production manager role", False),
        ("product manager", "a product designer role", False),
        ("account manager", "an accountant role", False),
        ("program manager", "a programmer role", False),
        ("contract specialist", "a controller role", False),
        ("general manager", "a general counsel role", False),
        ("human resources manager", "a human rights lawyer role", False),
    ],
)
def test_whether_it_is_in_the_line_of_work_of_the_sender(title: str, looking_for: str, suits: bool):
    assert Vacancy(title).suits(Sender(looking_for=looking_for)) is suits


def test_an_opening_that_suits_the_sender_is_the_reason_to_write():
    stranger = evolve(NOOR, location="", position="", connected_on=None)
    draft = template_draft(about(stranger, ("opening", "Hiring a data engineer for the sensor team")))

    assert "the data engineer opening at Tidewater Labs" in draft.text.body


def test_who_hires_for_themselves_is_told_that_it_is_theirs():
    freelancer = evolve(NOOR, company="", position="", location="", connected_on=None)
    told = ("opening", "Looking for an analytics engineer to help out")
    seeks = evolve(ANA, looking_for="analytics work")

    assert "your opening for an analytics engineer" in template_draft(about(freelancer, told, sender=seeks)).text.body


def test_an_opening_for_others_is_none():
    told = ("opening", "Hiring a pastry chef")

    assert "pastry" not in template_draft(about(NOOR, told)).text.body
    asked = template_draft(about(NOOR, told, purpose=Purpose.REFERRAL_ASK, sender=ANA)).text.body
    assert "pastry" in asked, "whom a referral is asked of, is asked about the opening that was noted for that"
