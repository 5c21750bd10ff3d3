"""By what somebody who was erased is known again."""

from datetime import date

import pytest
from attrs import evolve

from careeros.domain.contacts import Name
from careeros.domain.folding import fold
from careeros.domain.identity.suppressing import lasting_keys, telling_keys
from careeros.domain.imports import ContactRecord

CARL = ContactRecord(
    Name.of(full="Carl Zeiss"), "Optik Jena", phones=("+49 170 2222222",), handles=("phone:+491702222222",)
)
BEA = ContactRecord(Name.of(full="Bea Roth"), "Sailmakers Ltd")
PIA = ContactRecord(Name.of(full="Pia Holm"), "Tidewater", "Engineer", connected_on=date(2021, 5, 4))
MARRIED = evolve(PIA, name=Name.of(full="Pia Sand"), linkedin_slug="pia-sand", company="Tidewater, Inc.")


@pytest.mark.parametrize(
    ("erased", "row", "out"),
    [
        (CARL, CARL, True),
        (CARL, evolve(CARL, name=Name.of(full="Carl F. Zeiss"), company=""), True),
        (CARL, evolve(CARL, name=Name.of(full="Zeiss, Carl"), company=""), True),
        (evolve(CARL, name=Name.of(full="Carl F. Zeiss")), evolve(CARL, company=""), True),
        (CARL, evolve(CARL, name=Name.of(full="Carl Lee"), company=""), False),
        (CARL, evolve(CARL, name=Name.of(full="Kim Lee")), False),
        (evolve(CARL, name=Name.of(full="Carl")), evolve(CARL, name=Name.of(full="Carl"), company=""), True),
        (BEA, evolve(BEA, name=Name.of(full="Roth, Bea")), True),
        (BEA, evolve(BEA, company="Sailmakers"), True),
        (BEA, evolve(BEA, company="Elsewhere"), False),
        (BEA, evolve(BEA, company=""), False),
        (PIA, MARRIED, True),
        (PIA, evolve(MARRIED, name=Name.of(full="Kim Sand")), False),
        (PIA, evolve(MARRIED, company="Elsewhere"), False),
        (PIA, evolve(MARRIED, position=""), False),
        (PIA, evolve(MARRIED, connected_on=date(2021, 5, 5)), False),
    ],
)
def test_who_was_erased_stays_out_by_any_key_and_nobody_else_does(
    erased: ContactRecord, row: ContactRecord, out: bool
) -> None:
    assert (not set(lasting_keys(erased)).isdisjoint(telling_keys(row, is_known=False))) is out


def test_a_contact_that_there_is_is_not_taken_for_who_was_erased_with_one_name_in_common() -> None:
    assert set(lasting_keys(PIA)).isdisjoint(telling_keys(MARRIED, is_known=True))


@pytest.mark.parametrize("name", ["Bea Roth", "Zoë von Roth"])
def test_fingerprints_that_were_made_of_the_name_as_written_still_count(name: str) -> None:
    row = evolve(BEA, name=Name.of(full=name))

    assert f"name-company:{fold(name)}|sailmakers" in telling_keys(row, is_known=False)
