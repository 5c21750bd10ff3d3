"""A redraft is another text, and grants what the reviewer's note asks where it can."""

import pytest
from attrs import evolve

from careeros.domain.channels import Channel, length
from careeros.domain.contacts import Name
from careeros.domain.drafting import Brief, Draft, template_draft
from careeros.domain.messages import MessageText, Purpose
from tests.unit.drafting.people import NOOR, a_bare_brief, a_brief


def redrafts(brief: Brief, *notes: str) -> list[Draft]:
    """The first draft, then one after each note, with all texts so far in view."""
    drafts = [template_draft(brief)]
    for note in notes:
        shown = tuple(draft.text for draft in drafts)
        drafts.append(template_draft(evolve(brief, note=note, previous=shown)))
    return drafts


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("purpose", Purpose)
def test_six_redrafts_are_six_texts(purpose, channel):
    drafts = redrafts(a_brief(purpose=purpose, channel=channel), *[""] * 6)

    assert len({draft.text.body for draft in drafts}) == 7


@pytest.mark.parametrize("purpose", Purpose)
def test_a_redraft_takes_another_angle_while_there_is_one(purpose):
    drafts = redrafts(a_brief(purpose=purpose), "another angle", "another angle")

    assert len({draft.origin for draft in drafts}) == 3


@pytest.mark.parametrize("purpose", Purpose)
def test_even_when_nothing_is_known_a_redraft_is_another_text(purpose):
    drafts = redrafts(a_bare_brief(purpose=purpose), "", "")

    assert len({draft.text.body for draft in drafts}) == 3


@pytest.mark.parametrize("note", ["shorter", "Please make it shorter.", "too long", "Keep it brief!"])
@pytest.mark.parametrize("purpose", Purpose)
def test_shorter_is_shorter_and_keeps_the_angle(purpose, note):
    before, after = redrafts(a_brief(purpose=purpose), note)

    assert length(after.text.body) < length(before.text.body)
    assert after.origin == before.origin


@pytest.mark.parametrize("purpose", Purpose)
def test_shorter_twice_is_shorter_again(purpose):
    first, second, third = redrafts(a_brief(purpose=purpose), "shorter", "shorter")

    assert length(third.text.body) < length(second.text.body) < length(first.text.body)


@pytest.mark.parametrize("purpose", Purpose)
def test_longer_is_longer(purpose):
    before, after = redrafts(a_brief(purpose=purpose), "a bit longer, please")

    assert length(after.text.body) > length(before.text.body)


@pytest.mark.parametrize("purpose", Purpose)
def test_formal_has_no_short_forms(purpose):
    brief = a_brief(purpose=purpose, contact=evolve(NOOR, name=Name.of(first="Noor", last="Haddad", title="Dr.")))
    body = template_draft(evolve(brief, note="more formal")).text.body

    assert body.startswith("Dear Dr. Haddad,")
    assert body.endswith("Kind regards,\nAna")
    assert "'" not in body


def test_warmer_has_a_warmer_farewell():
    assert template_draft(a_brief(note="warmer, less formal")).text.body.endswith(
        ("Warm wishes,\nAna", "All the best,\nAna")
    )


def test_a_note_that_asks_for_what_templates_cannot_do_still_gives_another_text():
    before, after = redrafts(a_brief(), "mention the weather in Bergen")

    assert after.text.body != before.text.body
    assert "weather" not in after.text.body


def test_when_every_text_was_shown_there_still_is_a_draft():
    brief = a_bare_brief(channel=Channel.LINKEDIN_NOTE, purpose=Purpose.THANKS)
    shown: tuple[MessageText, ...] = ()
    while (text := template_draft(evolve(brief, previous=shown)).text) not in shown:
        shown += (text,)

    assert len(shown) > 3
