"""Notes of meetings, relations and deeds become clauses that are true of them, or stay unsaid."""

import pytest
from attrs import evolve

from careeros.domain.channels import Channel
from careeros.domain.drafting import template_draft
from careeros.domain.drafting.deeds import deed
from careeros.domain.drafting.meetings import met, occasion
from careeros.domain.drafting.relations import studied_together, were, worked_together
from careeros.domain.messages import Purpose
from tests.unit.drafting.people import NOOR, a_bare_brief, about

BARE = evolve(NOOR, company="", position="", location="")


@pytest.mark.parametrize(
    ("told", "where", "what"),
    [
        (
            "We met at PyData London in June 2024, talked about feature stores",
            "at PyData London in June 2024",
            "our conversation about feature stores",
        ),
        ("Met Noor at a meetup in Oslo; she told me about her team", "at a meetup in Oslo", ""),
        ("Met in Berlin, Germany", "in Berlin, Germany", ""),
        ("Talked on the phone for an hour", "", "our call"),
        ("Spoke on the phone for 30 minutes about data contracts", "", "our call about data contracts"),
        ("Video call with Tom, discussed remote work", "", "our video call about remote work"),
        ("Kennengelernt auf der Hannover Messe", "", ""),
    ],
)
def test_of_a_meeting_the_place_and_the_subject_are_told_apart(told, where, what):
    assert (met(told), occasion(told)) == (where, what)


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        ("My former manager at Oracle", "you were my manager at Oracle"),
        ("Former boss", "you were my boss"),
        ("We did our PhD together", "we did our PhD together"),
        ("Managed me at Shell, 2012-2015", "you managed me at Shell"),
        ("Noor was my professor at ETH", "you were my professor at ETH"),
        ("Reported to me at Foo", "you reported to me at Foo"),
        ("Same team at Google", "we were on the same team at Google"),
        ("We shared an office in Lagos", "we shared an office in Lagos"),
        ("My manager", ""),
        ("Cousin", ""),
        ("Ehemaliger Chef bei Bosch", ""),
    ],
)
def test_who_they_were_to_one_another(told, clause):
    assert were(told) == clause


@pytest.mark.parametrize(
    "told", ["We worked together at Andela, 2017-2019", "My former colleague at Andela", "Worked with her at Andela"]
)
def test_colleagues_are_of_an_employer_without_years(told):
    assert worked_together(told) == "Andela"
    assert were(told) == ""
    assert studied_together("Classmate from INSEAD") == "INSEAD"


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        ("Won the 2023 Ada Prize", "won the 2023 Ada Prize"),
        ("Awarded the Ada Medal in 2022", "were awarded the Ada Medal in 2022"),
        ("Best Paper Award at NeurIPS 2022", "received the Best Paper Award at NeurIPS 2022"),
        ("Speaker at Codemotion Madrid", "spoke at Codemotion Madrid"),
        ("Organised PyLadies Berlin", "organised PyLadies Berlin"),
        ("Certified Scrum Master", ""),
        ("Published author", ""),
        ("Speed skating champion", ""),
        ("KubeCon 2024", ""),
        ("Cut cloud costs by 40%", "cut cloud costs by 40%"),
        ("Co-founded Code Lagos", "co-founded Code Lagos"),
        ("Developed a cancer screening service", "developed a cancer screening service"),
        ("Fired from Foo", ""),
        ("Arrested at a protest", ""),
        ("Recovered from cancer", ""),
        ("Divorced in 2020", ""),
        ("Made redundant at Foo", ""),
        ("Completed chemotherapy", ""),
    ],
)
def test_what_they_achieved_or_took_part_in(told, clause):
    assert deed(told, was="were") == clause


@pytest.mark.parametrize(
    ("purpose", "fact", "said"),
    [
        ("reconnect", ("relation", "My former manager at Oracle"), "you were my manager at Oracle"),
        ("reconnect", ("relation", "We did our PhD together"), "we did our PhD together"),
        ("referral_ask", ("meeting", "Talked on the phone for an hour"), "our call"),
        ("introduction", ("meeting", "Met at PyCon 2023"), "we met at PyCon 2023"),
        ("introduction", ("achievement", "Won the 2023 Ada Prize"), "you won the 2023 Ada Prize"),
        ("reconnect", ("event", "Organised PyLadies Berlin"), "you organised PyLadies Berlin"),
        ("follow_up", ("relation", "Former boss"), "you were my boss"),
    ],
)
def test_drafts_lean_on_what_passed_and_on_what_was_achieved(purpose, fact, said):
    body = template_draft(about(BARE, fact, purpose=Purpose(purpose))).text.body

    assert said in body.replace("We ", "we ").replace("You ", "you ").replace("Our ", "our ")
    assert "LinkedIn" not in body


@pytest.mark.parametrize(
    "told",
    [
        "Worked with Paul at Foo",
        "I worked with Paul at Foo",
        "worked alongside paul at Foo",
        "Worked with clients at Foo",
        "Worked with Paul Berg at Foo",
        "Paul was my manager at Foo",
        "Same team as Paul at Foo",
        "Did a PhD with Paul in the same lab as Foo",
        "Ana was my manager at Foo",
    ],
)
def test_what_somebody_else_was_to_the_writer_is_not_said_of_the_reader(told):
    body = template_draft(about(BARE, ("relation", told), purpose=Purpose.RECONNECT)).text.body

    assert "Foo" not in body
    assert "Paul" not in body


@pytest.mark.parametrize(
    "told",
    [
        "Worked with me at Foo",
        "Worked with us at Foo",
        "Worked with Ana at Foo",
        "I worked with Noor at Foo",
        "Worked with Noor Haddad at Foo",
        "Worked with her at Foo",
        "My former colleague at Foo",
        "Noor was my manager at Foo",
        "Same team as Ana at Foo",
        "My former manager at Foo",
    ],
)
def test_what_the_two_were_to_one_another_is_said(told):
    assert "Foo" in template_draft(about(BARE, ("relation", told), purpose=Purpose.RECONNECT)).text.body


def test_a_subject_line_does_not_say_about_twice():
    brief = about(NOOR, ("article", "Wrote about tides"), channel=Channel.EMAIL)

    assert template_draft(brief).text.subject == "Your piece about tides"


@pytest.mark.parametrize("contact", [NOOR, BARE])
def test_thanks_without_a_fact_thank_for_nothing_in_particular(contact):
    brief = a_bare_brief(contact=contact, purpose=Purpose.THANKS)
    body = template_draft(brief).text.body.lower()

    assert "thank" in body
    assert not any(
        word in body for word in ("your time", "your help", "making", "helped", "more clearly", "difference")
    )


@pytest.mark.parametrize("position", ["Retired", "Former Engineer", "Unemployed"])
@pytest.mark.parametrize("purpose", Purpose)
def test_who_left_an_employer_is_not_said_to_work_there(position, purpose):
    retired = evolve(NOOR, position=position, company="Boeing")

    assert "Boeing" not in template_draft(about(retired, purpose=purpose)).text.body
