"""However long a field or a fact is, a draft takes no longer than it may."""

from collections.abc import Callable
from time import process_time
from typing import Any

import pytest
from attrs import evolve

from careeros.domain.drafting import template_draft
from careeros.domain.drafting.companies import past_employer
from careeros.domain.drafting.schools import schools
from careeros.domain.drafting.seeking import seeking
from careeros.domain.suspicion import bearing_of
from tests.unit.drafting.people import NOOR, a_brief, about

LONG = 20_000
MOST_SECONDS = 1.5
PIECES = ["a, ", "(", "at ", "we met ", "A", " ", "-", "a. ", "University ", "\n"]


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("field", ["company", "position", "location"])
def test_a_long_field_is_drafted_with_in_no_time(field, piece):
    brief = about(evolve(NOOR, **{field: _long(piece)}))

    assert _seconds(template_draft, brief) < MOST_SECONDS


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("read", [past_employer, schools, seeking, lambda text: bearing_of((text,))])
def test_a_long_text_is_read_in_no_time(read, piece):
    assert _seconds(read, f"x{_long(piece)}x") < MOST_SECONDS


def test_a_company_longer_than_any_name_is_left_out():
    draft = template_draft(a_brief(contact=evolve(NOOR, company=_long("Foo, "))))

    assert "Foo" not in draft.text.body


def _long(piece: str) -> str:
    return (piece * LONG)[:LONG]


def _seconds(read: Callable[[Any], object], text: object) -> float:
    begun = process_time()
    read(text)
    return process_time() - begun
