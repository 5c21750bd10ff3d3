"""Messages as rows."""

from typing import cast

import sqlalchemy as sa

from careeros.adapters.postgres.messages import from_row, to_row
from tests.builders import ANA, NOON, in_review


def test_an_answered_message_of_before_imports_could_take_it_back_is_read() -> None:
    waiting = in_review()
    replied = waiting.approve(seen=waiting.message.fingerprint, by=ANA, at=NOON).hand_off(at=NOON).reply(at=NOON)
    row = to_row(replied, ANA)
    del row["state_data"]["sent_at"]

    assert from_row(cast("sa.RowMapping", row)) == replied
