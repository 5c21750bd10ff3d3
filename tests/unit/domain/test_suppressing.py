"""By what somebody who was erased is known again."""

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
    ],
)
def test_who_was_erased_stays_out_by_any_key_and_nobody_else_does(
    erased: ContactRecord, row: ContactRecord, out: bool
) -> None:
    assert (not set(lasting_keys(erased)).isdisjoint(telling_keys(row, is_known=False))) is out


@pytest.mark.parametrize("name", ["Bea Roth", "Zoë von Roth"])
def test_fingerprints_that_were_made_of_the_name_as_written_still_count(name: str) -> None:
    row = evolve(BEA, name=Name.of(full=name))

    assert f"name-company:{fold(name)}|sailmakers" in telling_keys(row, is_known=False)
