from datetime import datetime

from attrs import frozen

from careeros.domain.accounts import LINK_LIFE, SESSION_LIFE, NotSignedIn, Ticket, digest_of
from careeros.domain.ids import OwnerId
from careeros.ports.accounts import Accounts
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource


@frozen
class Session:
    """Somebody signed in: the secret that their browser keeps, and until when it holds."""

    secret: str
    owner_id: OwnerId
    expires_at: datetime


@frozen
class IssueSignInLink:
    """Make a secret that signs its bearer in once, within the hour."""

    accounts: Accounts
    clock: Clock
    ids: IdSource

    async def __call__(self, *, by: OwnerId) -> str:
        secret = self.ids.new_secret()
        await self.accounts.keep_link(Ticket(digest_of(secret), by, self.clock.now() + LINK_LIFE))
        return secret


@frozen
class SignIn:
    """Trade a one-time secret for a session."""

    accounts: Accounts
    clock: Clock
    ids: IdSource

    async def __call__(self, secret: str) -> Session:
        now, session = self.clock.now(), self.ids.new_secret()
        ticket = await self.accounts.use_link(
            digest_of(secret), session=digest_of(session), expires_at=now + SESSION_LIFE, at=now
        )
        if ticket is None:
            raise NotSignedIn
        return Session(session, ticket.owner_id, ticket.expires_at)


@frozen
class Recognise:
    """Whose session is it? Raises `NotSignedIn` for one that does not hold."""

    accounts: Accounts
    clock: Clock

    async def __call__(self, secret: str) -> OwnerId:
        owner = await self.accounts.signed_in(digest_of(secret), at=self.clock.now())
        if owner is None:
            raise NotSignedIn
        return owner


@frozen
class SignOut:
    accounts: Accounts

    async def __call__(self, secret: str) -> None:
        await self.accounts.sign_out(digest_of(secret))
