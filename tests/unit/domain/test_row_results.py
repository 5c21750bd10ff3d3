"""What became of rows, by columns."""

from collections.abc import Sequence

import pytest

from careeros.domain.imports import Outcome, RowResult, RowResults

ONE, OTHER = RowResult("a.csv", 2, Outcome.CREATED), RowResult("a.csv", 3, Outcome.SKIPPED, "Nobody in it.")


def test_results_are_put_at_their_places() -> None:
    results = RowResults.blank(2)
    results.put([1], RowResults.of([ONE]))

    assert list(results.completed([0], RowResults.of([OTHER])).each()) == [OTHER, ONE]


@pytest.mark.parametrize("places", [[0, 1, 2, 3], [0, 2, 1, 3], [3, 2, 1, 0], range(4)], ids=str)
def test_results_come_in_whatever_order_their_places_are_told(places: Sequence[int]) -> None:
    rows = [RowResult("a.csv", place, Outcome.CREATED) for place in places]

    results = RowResults.blank(4)
    results.put(places, RowResults.of(rows))

    assert [row.line for row in results.completed([], RowResults.of([])).each()] == [0, 1, 2, 3]


def test_a_row_that_nobody_filled_is_no_result() -> None:
    results = RowResults.blank(3)
    results.put([2], RowResults.of([ONE]))

    with pytest.raises(LookupError, match="place 1"):
        results.completed([0], RowResults.of([OTHER]))
