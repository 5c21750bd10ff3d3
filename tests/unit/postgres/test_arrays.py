"""Columns of values in the text that PostgreSQL reads an array from."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from careeros.adapters.postgres.arrays import array
from careeros.domain.imports import Outcome

ONE, OTHER = UUID(int=1), UUID(int=0xABC)
ZEROS = "0" * 29


@pytest.mark.parametrize(
    ("values", "written"),
    [
        ((), "{}"),
        (("plain", 'a "quoted" \\ one'), r'{"plain","a \"quoted\" \\ one"}'),
        ((Outcome.CREATED, Outcome.MERGED), '{"created","merged"}'),
        (("", None, "null"), '{"",NULL,"null"}'),
        ((ONE, OTHER), f"{{{ZEROS}001,{ZEROS}abc}}"),
        ((ONE, None), f"{{{ZEROS}001,NULL}}"),
        (range(1, 4), "{1,2,3}"),
        (((), ("a", 'b"'), None), r'{"{}","{\"a\",\"b\\\"\"}",NULL}'),
        ((date(2026, 2, 8), None, date(2026, 2, 8)), "{2026-02-08,NULL,2026-02-08}"),
        ((date(2026, 2, 8), datetime(2026, 2, 8, 7, tzinfo=UTC)), "{2026-02-08,2026-02-08T07:00:00+00:00}"),
        ((True, False), "{t,f}"),
        ((b"\x01",), r'{"\\x01"}'),
        (([ONE], []), f'{{"{{{ZEROS}001}}","{{}}"}}'),
    ],
)
def test_a_column_is_written_whatever_is_in_it(values: Sequence[object], written: str) -> None:
    assert array(values) == written
