"""What every template draft promises, on people of whom much, little or nothing is known."""

import os
import re
import subprocess
import sys
from uuid import UUID

import pytest
from attrs import evolve

from careeros.domain.channels import Channel, length, limit_of
from careeros.domain.contacts import Name
from careeros.domain.drafting import template_draft
from careeros.domain.ids import ContactId
from careeros.domain.messages import Purpose
from careeros.domain.quality import score
from tests.unit.drafting.people import (
    ABOUT_NOOR,
    ANA,
    NOBODY,
    NOOR,
    a_bare_brief,
    a_brief,
    about,
    every_channel_and_purpose,
)

BRIEFS = [
    pytest.param(make(channel=channel, purpose=purpose), id=f"{known}-{channel}-{purpose}")
    for known, make in (("much", a_brief), ("nothing", a_bare_brief))
    for channel, purpose in every_channel_and_purpose()
]
PURPOSES_THAT_ASK = [purpose for purpose in Purpose if purpose is not Purpose.THANKS]


def words(text: str) -> int:
    return len(text.split())


@pytest.mark.parametrize("brief", BRIEFS)
def test_a_draft_fits_its_channel(brief):
    text = template_draft(brief).text
    limit = limit_of(brief.channel, premium=brief.sender.premium)

    assert limit.body is None or length(text.body) <= limit.body
    assert bool(text.subject) == (limit.subject != 0)


@pytest.mark.parametrize("brief", BRIEFS)
def test_a_draft_asks_one_question_and_thanks_ask_none(brief):
    text = template_draft(brief).text

    assert (text.subject + text.body).count("?") == (0 if brief.purpose is Purpose.THANKS else 1)


@pytest.mark.parametrize(("channel", "purpose"), list(every_channel_and_purpose()))
def test_the_score_blocks_no_draft_and_finds_one_ask_in_it(channel, purpose):
    for number in range(40):
        for told in (ABOUT_NOOR, ABOUT_NOOR[number % len(ABOUT_NOOR) :][:1], ()):
            noor = evolve(NOOR, id=ContactId(UUID(int=1_000 + number)))
            brief = a_brief(channel=channel, purpose=purpose, contact=noor, contact_facts=told)
            report = score(
                template_draft(brief).text,
                channel=channel,
                purpose=purpose,
                contact=noor,
                sender=brief.sender,
                contact_facts=told,
                sender_facts=brief.sender_facts,
            )

            assert report.gates == ()
            assert report.criteria["ask"].assessed == (purpose is not Purpose.THANKS)
            assert report.criteria["ask"].raw == (0 if purpose is Purpose.THANKS else 1)
            assert report.total > 60


@pytest.mark.parametrize("brief", BRIEFS)
def test_a_draft_is_as_long_as_people_read(brief):
    body = template_draft(brief).text.body

    if brief.channel is Channel.LINKEDIN_NOTE:
        assert 110 <= length(body) <= 200
    else:
        assert 25 <= words(body) <= 90


@pytest.mark.parametrize("purpose", Purpose)
def test_greets_by_given_name_and_signs_with_ones_own(purpose):
    body = template_draft(a_brief(purpose=purpose)).text.body

    assert re.match(r"(Hi|Hello) Noor,\n", body)
    assert body.endswith(",\nAna")


@pytest.mark.parametrize("purpose", Purpose)
def test_without_a_name_the_first_sentence_opens_the_message(purpose):
    body = template_draft(a_brief(contact=evolve(NOOR, name=Name()), purpose=purpose)).text.body

    assert not re.match(r"(Hi|Hello|Dear|Hey)\b", body)
    assert body[0].isupper()


def test_without_a_sender_the_last_sentence_closes_the_message():
    assert template_draft(a_bare_brief()).text.body[-1] in ".?"


@pytest.mark.parametrize("purpose", PURPOSES_THAT_ASK)
def test_says_why_them_and_why_me(purpose):
    body = template_draft(a_brief(purpose=purpose, contact_facts=(), sender_facts=())).text.body

    assert "Tidewater Labs" in body
    assert "a data engineering role in climate tech" in body


@pytest.mark.parametrize("purpose", Purpose)
def test_a_premium_note_may_be_longer_but_not_over_300(purpose):
    brief = a_brief(channel=Channel.LINKEDIN_NOTE, purpose=purpose, sender=evolve(ANA, premium=True))

    assert 110 <= length(template_draft(brief).text.body) <= 300


def test_a_long_field_pushes_out_sentences_and_never_cuts_a_word():
    talk = ("talk", "Gave a talk on the slow migration of old tide gauges in Northern Norway")
    brief = about(NOOR, talk, channel=Channel.LINKEDIN_NOTE)

    body = template_draft(brief).text.body

    assert length(body) <= 200
    assert body.endswith(("Ana", "?"))
    assert "migration of old tide gauges in Northern Norway" in body


def test_a_connection_note_does_not_say_that_the_two_are_connected():
    for purpose in Purpose:
        brief = about(NOOR, channel=Channel.LINKEDIN_NOTE, purpose=purpose)

        assert "2021" not in template_draft(brief).text.body


def test_a_connection_is_dated_only_when_the_day_is_known():
    known = about(evolve(NOBODY, connected_on=NOOR.connected_on), purpose=Purpose.RECONNECT)
    unknown = about(NOBODY, purpose=Purpose.RECONNECT)

    assert "May 2021" in template_draft(known).text.body
    assert "LinkedIn" not in template_draft(unknown).text.body


def test_the_origin_names_the_template():
    brief = about(NOOR, ("talk", "Gave a talk on streaming tides"))

    assert template_draft(brief).origin == "template/introduction-piece"


def test_forty_people_of_one_kind_do_not_get_one_text():
    names = [f"{first}{last}" for first in ("An", "Bo", "Cy", "Di", "Ed", "Fi", "Gu", "Ha") for last in "abcde"]

    bodies = set()
    for name in names:
        contact = evolve(NOOR, name=Name.of(first=name, last="Berg"))
        bodies.add(template_draft(about(contact)).text.body.replace(name, "…"))

    assert len(bodies) >= 30


def test_the_same_brief_gives_the_same_draft_in_every_process():
    told = "from tests.unit.drafting.people import a_brief; from careeros.domain.drafting import template_draft; "
    told += "print(repr(template_draft(a_brief())))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", told],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }

    assert runs == {f"{template_draft(a_brief())!r}\n"}
