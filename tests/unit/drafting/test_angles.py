"""Which angle a draft takes is decided by what is known, the most specific first."""

import pytest
from attrs import evolve

from careeros.domain.drafting import template_draft
from careeros.domain.drafting.writing import TEMPLATES
from careeros.domain.messages import Purpose
from tests.unit.drafting.people import ANA, NOBODY, NOOR, a_bare_brief, a_brief, about, facts

NAMED = evolve(NOBODY, name=NOOR.name)
SHARED = ["introduction", "informational_interview", "referral_ask"]
COMMON = [
    (("talk", "Spoke at PyCon about tides"), "piece", "your talk at PyCon about tides"),
    (("mutual", "Sam Lee"), "mutual", "we both know sam lee"),
    (("introduction", "Introduced by Kari Moe"), "introduced", "Kari Moe"),
    (("job_change", "Joined Brightwave as CTO"), "change", "you joined Brightwave as CTO"),
    (("relation", "Former colleague at Brightwave"), "worked-together", "Brightwave"),
    (("project", "Open Tide Map"), "project", "Open Tide Map"),
]
ANGLES = [
    *((purpose, *case) for purpose in SHARED for case in COMMON),
    ("referral_ask", ("opening", "Data Engineer at Brightwave"), "opening-elsewhere", "the data engineer opening"),
    ("reconnect", ("meeting", "Met at a meetup in Bergen"), "met", "met at a meetup in Bergen"),
    ("reconnect", ("meeting", "Coffee in Oslo"), "occasion", "our coffee in Oslo"),
    ("reconnect", ("job_change", "Promoted to Head of Data"), "change", "you were promoted to head of data"),
    ("follow_up", ("message", "Asked about the sensor team"), "topic", "the sensor team"),
    ("follow_up", ("meeting", "Call about hiring"), "meeting", "our call about hiring"),
    ("follow_up", ("article", "Wrote an article about tides"), "piece", "your article about tides"),
    ("thanks", ("introduction", "Introduced me to Sam Lee"), "favour", "introducing me to Sam Lee"),
    ("thanks", ("meeting", "Coffee in Oslo"), "occasion", "our coffee in Oslo"),
    ("thanks", ("meeting", "Met at PyCon"), "met", "met at PyCon"),
]


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_has_at_least_three_templates_with_several_openings(purpose):
    templates = TEMPLATES[purpose]

    assert len({template.name for template in templates}) == len(templates) >= 3
    assert all(len(template.opening) >= 2 for template in templates)


@pytest.mark.parametrize(("purpose", "fact", "angle", "phrase"), ANGLES)
def test_a_fact_decides_the_angle(purpose, fact, angle, phrase):
    draft = template_draft(about(NAMED, fact, purpose=Purpose(purpose)))

    assert draft.origin == f"template/{purpose.replace('_', '-')}-{angle}"
    assert phrase.lower() in draft.text.body.lower().replace("be good to meet", "met")


@pytest.mark.parametrize("purpose", Purpose)
def test_the_plain_template_is_for_whom_nothing_is_known(purpose):
    assert template_draft(a_bare_brief(purpose=purpose)).origin.endswith("-plain")


@pytest.mark.parametrize("purpose", Purpose)
def test_work_and_company_make_an_angle(purpose):
    origin = template_draft(about(evolve(NOOR, location="", connected_on=None), purpose=purpose)).origin

    assert origin.rpartition("-")[2] in {"work", "search"}


def test_a_shared_school_is_found_among_degrees_and_years():
    brief = a_brief(
        contact_facts=facts(("education", "MSc Physics, University of Lund (2008-2012)")),
        sender_facts=facts(("education", "BSc Biology at University of Lund")),
    )

    assert "the University of Lund" in template_draft(brief).text.body


def test_a_shared_subject_is_no_shared_school():
    brief = a_brief(
        contact_facts=facts(("education", "Computer Science, University of Oslo")),
        sender_facts=facts(("education", "Computer Science, University of Lund")),
    )

    assert "Computer Science" not in template_draft(brief).text.body


@pytest.mark.parametrize(
    ("theirs", "mine"),
    [("Gymnasium, Hamburg", "Gymnasium, Berlin"), ("B.Sc.", "B.Sc."), ("Computer Science", "Computer Science")],
)
def test_degrees_subjects_and_kinds_of_school_are_nothing_in_common(theirs, mine):
    brief = a_brief(contact_facts=facts(("education", theirs)), sender_facts=facts(("education", mine)))

    assert "studied" not in template_draft(brief).text.body


@pytest.mark.parametrize(
    ("theirs", "mine", "said"),
    [
        (
            ("education", "MSc, University of Oxford"),
            ("education", "Oxford University, BA"),
            "the University of Oxford",
        ),
        (("education", "MIT"), ("education", "Massachusetts Institute of Technology"), "MIT"),
        (("employer", "EY"), ("employer", "Analyst at Ernst & Young"), "EY"),
        (("employer", "McKinsey & Company"), ("employer", "McKinsey"), "McKinsey"),
    ],
)
def test_what_both_share_under_two_names_is_found(theirs, mine, said):
    brief = a_brief(contact=evolve(NOOR, location=""), contact_facts=facts(theirs), sender_facts=facts(mine))

    assert said in template_draft(brief).text.body


@pytest.mark.parametrize(
    ("theirs", "mine", "angle"),
    [
        ((), (("employer", "Tidewater Labs, 2015-2018"),), "alumni"),
        ((("employer", "Ribeira Health"),), (), "came-from"),
        ((("employer", "Analyst at Fjord Metrics AS"),), (("employer", "Fjord Metrics"),), "both-worked"),
        ((("skill", "Kafka"),), (("skill", "kafka"),), "skill"),
        ((("interest", "chess"),), (("interest", "Chess"),), "interest"),
    ],
)
def test_what_both_share_is_an_angle(theirs, mine, angle):
    brief = a_brief(contact=evolve(NOOR, location=""), contact_facts=facts(*theirs), sender_facts=facts(*mine))

    assert template_draft(brief).origin == f"template/introduction-{angle}"


def test_colleagues_are_told_that_they_are():
    brief = about(evolve(NOOR, location=""), sender=evolve(ANA, company="Tidewater Labs"))

    assert template_draft(brief).origin == "template/introduction-colleague"


def test_one_city_is_named_only_when_both_live_there():
    elsewhere = evolve(ANA, location="Bergen, Norway")

    assert "Oslo" in template_draft(about(NOOR)).text.body
    assert "Oslo" not in template_draft(about(NOOR, sender=elsewhere)).text.body


def test_a_referral_is_asked_for_where_they_work_and_a_contact_elsewhere():
    here = about(NOOR, ("opening", "Tidewater Labs is hiring a Data Engineer"), purpose=Purpose.REFERRAL_ASK)
    there = about(NOOR, ("opening", "Data Engineer at Brightwave"), purpose=Purpose.REFERRAL_ASK)

    assert "refer" in template_draft(here).text.body
    assert "refer" not in template_draft(there).text.body
