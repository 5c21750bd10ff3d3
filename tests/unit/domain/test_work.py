"""Rows of work: when they are due, how often they are tried, who may still complete them."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careeros.domain.work import LEASE, MOST_ATTEMPTS, WorkNotOpen, WorkState, backoff
from tests.builders import NOON, a_work_item


def test_a_claim_holds_for_its_lease_and_no_longer() -> None:
    claimed = a_work_item().claimed(at=NOON)

    assert not claimed.is_due(at=NOON + LEASE - timedelta(seconds=1))
    assert claimed.is_due(at=NOON + LEASE)


def test_what_failed_for_a_technical_reason_is_tried_again_later_until_it_is_dead() -> None:
    item, at = a_work_item(), NOON
    waits: list[timedelta] = []
    while item.state is WorkState.QUEUED:
        item = item.claimed(at=at).postponed("no answer", at=at)
        if item.state is WorkState.QUEUED:
            waits.append(item.run_at - at)
            at = item.run_at

    assert item.state is WorkState.DEAD
    assert item.attempts == MOST_ATTEMPTS
    assert waits == sorted(waits)
    assert item.error == "no answer"


@given(st.integers(1, 40))
def test_waiting_never_takes_more_than_an_hour(attempts: int) -> None:
    assert timedelta(seconds=5) <= backoff(attempts) <= timedelta(hours=1)


def test_a_person_can_try_again_what_is_over_and_cancel_what_has_not_begun() -> None:
    dead = a_work_item().refused("no way")

    assert dead.retried(at=NOON).state is WorkState.QUEUED
    assert dead.retried(at=NOON).attempts == 0
    assert a_work_item().cancelled().state is WorkState.CANCELLED


@pytest.mark.parametrize("wish", ["retried", "cancelled"])
def test_what_is_being_done_is_neither_tried_again_nor_cancelled(wish: str) -> None:
    claimed = a_work_item().claimed(at=NOON)

    with pytest.raises(WorkNotOpen, match="is claimed"):
        claimed.retried(at=NOON) if wish == "retried" else claimed.cancelled()


def test_what_recurs_or_waits_is_due_again_as_if_never_tried() -> None:
    tried = a_work_item().claimed(at=NOON).due_again(at=NOON + LEASE, reason="The model is asleep.")

    assert (tried.state, tried.attempts, tried.error) == (WorkState.QUEUED, 0, "The model is asleep.")
    assert not tried.is_due(at=NOON)
    assert tried.is_due(at=NOON + LEASE)
    assert tried.leased_until is None
