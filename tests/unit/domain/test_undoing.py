"""What taking an import back does to each contact."""

import pytest
from attrs import evolve

from careeros.domain.identity.undoing import Standing, take_back
from careeros.domain.imports import ImportChange
from tests.builders import a_contact, a_fact, an_import_id

MINE = an_import_id()
MADE = a_contact(made_by=MINE, shaped_by=MINE)


def test_who_it_alone_created_goes() -> None:
    done = take_back(MINE, [Standing(MADE)], ())

    assert (done.removed, done.kept, done.put_back) == ((MADE.id,), (), ())


@pytest.mark.parametrize(
    ("standing", "why"),
    [
        (Standing(MADE, messages=True), "message"),
        (Standing(MADE, told=True), "fact"),
        (Standing(MADE, imported_again=True), "import"),
        (Standing(MADE, merged=True), "merged"),
        (Standing(evolve(MADE, shaped_by=None)), "changed"),
        (Standing(evolve(MADE, shaped_by=an_import_id())), "changed"),
        (Standing(evolve(MADE, blocked=True)), "not to be contacted"),
    ],
)
def test_who_somebody_touched_since_stays_with_the_reason(standing: Standing, why: str) -> None:
    done = take_back(MINE, [standing], ())

    assert (done.removed, [one.contact_id for one in done.kept]) == ((), [MADE.id])
    assert why in done.kept[0].reason


def test_what_it_changed_is_put_back_with_a_block_that_came_since() -> None:
    fact = a_fact()
    before = a_contact(company="Before", shaped_by=an_import_id(), version=3)
    now = evolve(before, company="After", shaped_by=MINE, version=4, blocked=True, block_reason="asked")

    done = take_back(MINE, [Standing(now, ImportChange(before, (fact.id,)), messages=True)], ())

    assert done.put_back == (evolve(before, version=5, blocked=True, block_reason="asked"),)
    assert done.facts == (fact.id,)
    assert done.removed == ()


def test_what_it_changed_and_another_changed_since_stays() -> None:
    now = a_contact(shaped_by=an_import_id())

    done = take_back(MINE, [Standing(now, ImportChange(a_contact()))], ())

    assert (done.put_back, [one.contact_id for one in done.kept]) == ((), [now.id])


def test_who_was_merged_into_another_is_listed() -> None:
    done = take_back(MINE, [], [MADE.id])

    assert [one.contact_id for one in done.kept] == [MADE.id]


def test_what_is_in_a_later_import_too_stays_and_is_that_ones_work() -> None:
    later = an_import_id()
    changed = a_contact(made_by=an_import_id(), shaped_by=MINE)

    done = take_back(
        MINE,
        [
            Standing(MADE, imported_again=True, heir=later),
            Standing(changed, ImportChange(evolve(changed, company="Before")), heir=later),
        ],
        (),
    )

    assert (done.removed, done.put_back, done.facts) == ((), (), ())
    assert [one.reason for one in done.kept] == ["Another import has it too."] * 2
    assert done.heirs == {MADE.id: later, changed.id: later}


def test_facts_that_alone_an_import_brought_go_whoever_has_the_contact_too() -> None:
    fact, known = a_fact(), a_contact(shaped_by=an_import_id())

    done = take_back(MINE, [Standing(known, ImportChange(known, (fact.id,)), heir=an_import_id())], ())

    assert (done.facts, done.kept, done.heirs) == ((fact.id,), (), {})


def test_who_made_it_since_stays_when_it_is_put_back() -> None:
    later = an_import_id()
    now = a_contact(made_by=later, shaped_by=MINE)

    (back,) = take_back(MINE, [Standing(now, ImportChange(evolve(now, made_by=an_import_id())))], ()).put_back

    assert back.made_by == later
