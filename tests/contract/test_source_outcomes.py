"""What every `SourceOutcomes` promises."""

import asyncio
from datetime import timedelta

import pytest

from careeros.domain.source_outcomes import Outcome, Tally
from tests.builders import NOON
from tests.contract.matrix import Store

pytestmark = pytest.mark.anyio


async def test_nothing_counted_is_no_rate(store: Store) -> None:
    tally = await store.outcomes.since("pages", NOON)
    assert (tally, tally.asked, tally.success_rate) == (Tally("pages", {}), 0, None)


async def test_counts_add_up_by_source_and_outcome_also_at_once(store: Store) -> None:
    await asyncio.gather(*(store.outcomes.count("pages", Outcome.READ, at=NOON) for _ in range(5)))
    await store.outcomes.count("pages", Outcome.MISSING, at=NOON)
    for _ in range(2):
        await store.outcomes.count("pages", Outcome.REFUSED, at=NOON)
    await store.outcomes.count("api", Outcome.FAILED, at=NOON)

    tally = await store.outcomes.since("pages", NOON)
    assert dict(tally.counts) == {Outcome.READ: 5, Outcome.MISSING: 1, Outcome.REFUSED: 2}
    assert tally.success_rate == 6 / 8


async def test_what_was_before_is_left_out(store: Store) -> None:
    await store.outcomes.count("pages", Outcome.FAILED, at=NOON - timedelta(hours=2))
    await store.outcomes.count("pages", Outcome.READ, at=NOON)

    assert (await store.outcomes.since("pages", NOON - timedelta(hours=1))).success_rate == 1
    assert (await store.outcomes.since("pages", NOON - timedelta(hours=2))).success_rate == 0.5
