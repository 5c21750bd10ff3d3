"""What every `Accounts` promises."""

from datetime import timedelta

import pytest

from careeros.domain.accounts import Account, Ticket
from careeros.ports.accounts import Accounts
from tests.builders import ANA, BEN, NOON

pytestmark = pytest.mark.anyio
LATER = NOON + timedelta(hours=1)


async def test_there_is_one_local_account(accounts: Accounts) -> None:
    first = await accounts.local(Account(ANA, "here"))

    assert first == Account(ANA, "here")
    assert await accounts.local(Account(BEN, "there")) == first


async def test_a_link_signs_in_once(accounts: Accounts) -> None:
    await accounts.keep_link(Ticket("link", ANA, LATER))

    ticket = await accounts.use_link("link", session="session", expires_at=LATER, at=NOON)

    assert ticket == Ticket("session", ANA, LATER)
    assert await accounts.signed_in("session", at=NOON) == ANA
    assert await accounts.use_link("link", session="another", expires_at=LATER, at=NOON) is None
    assert await accounts.signed_in("another", at=NOON) is None


async def test_a_link_that_is_too_old_or_unknown_signs_nobody_in(accounts: Accounts) -> None:
    await accounts.keep_link(Ticket("link", ANA, NOON))

    assert await accounts.use_link("link", session="session", expires_at=LATER, at=NOON) is None
    assert await accounts.use_link("other", session="session", expires_at=LATER, at=NOON) is None
    assert await accounts.signed_in("session", at=NOON) is None


async def test_a_session_ends_in_time_or_by_signing_out(accounts: Accounts) -> None:
    for link, session in (("one", "first"), ("two", "second")):
        await accounts.keep_link(Ticket(link, ANA, LATER))
        await accounts.use_link(link, session=session, expires_at=LATER, at=NOON)

    assert await accounts.signed_in("first", at=LATER) is None
    await accounts.sign_out("second")
    await accounts.sign_out("never there")
    assert await accounts.signed_in("second", at=NOON) is None
    assert await accounts.signed_in("first", at=NOON) == ANA
