from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from careeros.domain.breaker import FAILURES, LONGEST_PAUSE, PAUSE, Breaker
from tests.builders import NOON


def test_it_opens_after_so_many_failures_in_a_row() -> None:
    breaker = Breaker()
    for _ in range(FAILURES - 1):
        breaker = breaker.failed(NOON)
        assert breaker.allows(NOON)
    breaker = breaker.failed(NOON)
    assert not breaker.allows(NOON + PAUSE - timedelta(seconds=1))
    assert breaker.allows(NOON + PAUSE)


def test_a_success_between_starts_the_count_anew() -> None:
    breaker = Breaker().failed(NOON).failed(NOON).succeeded().failed(NOON)
    assert breaker.allows(NOON)


def test_one_probes_at_a_time_and_its_luck_decides() -> None:
    probing = Breaker().failed(NOON, hung=True).entered()
    later = NOON + PAUSE
    assert not probing.allows(later)
    assert probing.succeeded().allows(later)
    assert not probing.failed(later).allows(later + timedelta(seconds=29))


def test_a_service_that_says_an_hour_is_left_alone_for_an_hour() -> None:
    hour = timedelta(hours=1)
    breaker = Breaker().failed(NOON, retry_after=hour.total_seconds())
    assert not breaker.allows(NOON + hour - timedelta(seconds=1))
    assert breaker.allows(NOON + hour)


def test_nothing_that_a_service_says_makes_it_be_left_alone_for_more_than_a_day() -> None:
    breaker = Breaker().failed(NOON, retry_after=timedelta(days=30).total_seconds())
    assert not breaker.allows(NOON + timedelta(hours=23))
    assert breaker.allows(NOON + timedelta(days=1))


@given(st.floats())
def test_no_service_is_left_alone_for_ever(seconds: float) -> None:
    assert Breaker().failed(NOON, retry_after=seconds).allows(NOON + LONGEST_PAUSE)
    probing = Breaker().failed(NOON, hung=True).entered()
    assert probing.failed(NOON, retry_after=seconds).allows(NOON + LONGEST_PAUSE)
