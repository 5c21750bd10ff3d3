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


@given(st.floats())
def test_no_service_is_left_alone_for_ever(seconds: float) -> None:
    assert Breaker().failed(NOON, retry_after=seconds).allows(NOON + LONGEST_PAUSE)
    probing = Breaker().failed(NOON, hung=True).entered()
    assert probing.failed(NOON, retry_after=seconds).allows(NOON + LONGEST_PAUSE)
