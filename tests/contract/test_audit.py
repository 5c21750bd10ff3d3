"""What every `AuditLog` promises."""

import pytest

from careeros.domain.audit import AuditEvent, unbroken
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, NOON

pytestmark = pytest.mark.anyio

APPROVED = AuditEvent(NOON, ANA, "approved", "message-1", "f" * 64)
SENT = AuditEvent(NOON, ANA, "sent", "message-1", "f" * 64)


async def test_events_are_chained_in_order_and_only_the_owner_sees_them(begin: BeginWork) -> None:
    for event in (APPROVED, SENT):
        async with begin(ANA) as work:
            await work.audit.append([event, event])
            await work.commit()

    async with begin(ANA) as work:
        chain = await work.audit.entries()
    assert [entry.event for entry in chain] == [APPROVED, APPROVED, SENT, SENT]
    assert unbroken(chain)
    async with begin(BEN) as work:
        assert await work.audit.entries() == ()


async def test_a_log_that_was_tampered_with_is_seen_to_be_broken(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.audit.append([APPROVED, SENT, APPROVED])
        chain = await work.audit.entries()

    assert not unbroken((chain[0], chain[2]))
    assert not unbroken(chain[1:])


async def test_events_that_were_not_committed_leave_no_trace(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.audit.append([APPROVED])

    async with begin(ANA) as work:
        assert await work.audit.entries() == ()
        await work.audit.append([])
