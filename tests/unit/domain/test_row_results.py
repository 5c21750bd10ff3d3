"""What became of rows, by columns."""

import pytest

from careeros.domain.imports import Outcome, RowResult, RowResults

ONE, OTHER = RowResult("a.csv", 2, Outcome.CREATED), RowResult("a.csv", 3, Outcome.SKIPPED, "Nobody in it.")


def test_results_are_put_at_their_places() -> None:
    results = RowResults.blank(2)
    results.put([1], RowResults.of([ONE]))

    assert list(results.completed([0], RowResults.of([OTHER])).each()) == [OTHER, ONE]


def test_a_row_that_nobody_filled_is_no_result() -> None:
    results = RowResults.blank(3)
    results.put([2], RowResults.of([ONE]))

    with pytest.raises(LookupError, match="place 1"):
        results.completed([0], RowResults.of([OTHER]))
