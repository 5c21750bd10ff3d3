"""Where a message goes, and what a person is handed to send it."""

from urllib.parse import parse_qs, urlsplit

import pytest

from careeros.domain.channels import Channel
from careeros.domain.delivery import Unreachable, destination_of, hand_off
from careeros.domain.messages import MessageText
from tests.builders import a_contact, a_message


def test_a_linkedin_message_is_the_way_to_who_has_a_profile_and_email_to_who_has_none() -> None:
    both = a_contact(linkedin_slug="noor", emails=("noor@example.org",))
    mail_only = a_contact(linkedin_slug=None, emails=("noor@example.org",))

    assert destination_of(both, None).channel is Channel.LINKEDIN_MESSAGE
    assert destination_of(mail_only, None).channel is Channel.EMAIL
    assert destination_of(both, Channel.EMAIL).address == "noor@example.org"


@pytest.mark.parametrize(
    ("channel", "missing"),
    [
        (None, "neither a LinkedIn profile nor an e-mail"),
        (Channel.EMAIL, "No e-mail"),
        (Channel.INMAIL, "no LinkedIn profile"),
    ],
)
def test_who_cannot_be_reached_is_unreachable_with_the_reason(channel: Channel | None, missing: str) -> None:
    nobody = a_contact(linkedin_slug=None, emails=())

    with pytest.raises(Unreachable, match=missing):
        destination_of(nobody, channel)


@pytest.mark.parametrize(
    ("channel", "page"),
    [
        (Channel.LINKEDIN_MESSAGE, "https://www.linkedin.com/messaging/compose/?recipient=ana-m%C3%BCller"),
        (Channel.LINKEDIN_NOTE, "https://www.linkedin.com/in/ana-m%C3%BCller/"),
        (Channel.INMAIL, "https://www.linkedin.com/in/ana-m%C3%BCller/"),
    ],
)
def test_a_linkedin_hand_off_is_the_text_and_the_page_to_open(channel: Channel, page: str) -> None:
    text = MessageText("", "Hi Ana,\nhow are you?")

    given = hand_off(a_message(channel=channel, destination="ana-müller", text=text))

    assert (given.url, given.text) == (page, "Hi Ana,\nhow are you?")


def test_an_email_hand_off_fills_in_the_whole_mail() -> None:
    text = MessageText("A & B? 100 %", "Hi,\nline & two")

    given = hand_off(a_message(channel=Channel.EMAIL, destination="a+b@example.org", text=text))

    parts = urlsplit(given.url)
    assert (parts.scheme, parts.path) == ("mailto", "a+b@example.org")
    assert parse_qs(parts.query) == {"subject": ["A & B? 100 %"], "body": ["Hi,\r\nline & two"]}
