"""Another recipient's employer is told in the ways in which people write it."""

import pytest

from careeros.domain.contacts import Contact
from careeros.domain.messages import MessageText
from careeros.domain.quality import BatchView
from tests.unit.quality.builders import ANNA, report_on, said_at, someone

TEXT = (
    "Hi {}, I enjoyed the piece on shelves. We restore paper in a small shop and wonder {} picks its glue, because "
    "ours fails in wet weather every single winter. Could you tell me which one you use?"
)


def _copied(employer: str, said: str, own: str = "Globex") -> list[str]:
    batch = BatchView()
    first = Contact(ANNA.id, someone("Ann Roe").name, company=employer)
    batch.add(MessageText("", TEXT.format("Ann", said)), first)
    body = TEXT.format("Ben", said)
    second = Contact(ANNA.id, someone("Ben Low").name, company=own)
    return said_at(body, report_on(body, contact=second, contact_facts=(), batch=batch), "copied_text")


@pytest.mark.parametrize(
    ("employer", "said", "shown"),
    [
        ("Marks & Spencer", "how Marks and Spencer", "Marks and Spencer"),
        ("Marks and Spencer", "how Marks & Spencer", "Marks & Spencer"),
        ("International Business Machines (IBM)", "how IBM", "IBM"), ("Bank of Northern Wales", "how BNW", "BNW"),
        ("JPMorgan", "how J.P. Morgan", "J.P. Morgan"), ("J.P. Morgan", "how JPMorgan", "JPMorgan"),
        ("JPMorgan", "how J. P. Morgan", "J. P. Morgan"), ("Acme", "how acme", "acme"),
        ("Booking.com", "how booking.com", "booking.com"), ("Bank of Tokyo", "how the bank of tokyo", "bank of tokyo"),
        ("H&M", "how H&M", "H&M"),
    ],
)  # fmt: skip
def test_the_employer_of_another_is_told_however_it_is_written(employer: str, said: str, shown: str) -> None:
    assert _copied(employer, said) == [shown]


@pytest.mark.parametrize(
    ("employer", "said", "own"),
    [
        ("Gap", "whether minding the gap", "Globex"), ("Orange", "how the orange shop", "Globex"),
        ("Shell", "who with a shell", "Globex"), ("H&M", "hm, how one", "Globex"), ("Next", "who next", "Globex"),
        ("International Business Machines", "how IBM", "Indian Bank of Mumbai"),
        ("Marks & Spencer", "how Marks and Clerk", "Marks & Clerk"),
    ],
)  # fmt: skip
def test_words_that_are_an_employer_elsewhere_pass(employer: str, said: str, own: str) -> None:
    assert _copied(employer, said, own) == []
