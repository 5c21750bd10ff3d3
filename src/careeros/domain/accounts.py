"""Who may come in: accounts, one-time sign-in links, sessions."""

from datetime import datetime, timedelta
from hashlib import sha256

from attrs import define, frozen

from careeros.domain.errors import DomainError
from careeros.domain.ids import OwnerId

LINK_LIFE = timedelta(hours=1)
SESSION_LIFE = timedelta(days=30)


@define
class NotSignedIn(DomainError):
    code = "not-signed-in"

    @property
    def message(self) -> str:
        return "You are not signed in, or the link was used already or is too old."

    @property
    def mend(self) -> str:
        return "Get a new link with: careeros sign-in"


@define
class WrongDoor(DomainError):
    """A request that a page of somebody else's made, or that calls us by a name that is not ours."""

    code = "wrong-door"

    @property
    def message(self) -> str:
        return "The request comes from another site, or calls this one by a name that it does not have."

    @property
    def mend(self) -> str:
        return "Open the address that careeros up printed; other names go into CAREEROS_ALLOWED_HOSTS."


@frozen
class Account:
    """Somebody whose data is held; every row of theirs carries this id."""

    id: OwnerId
    name: str


@frozen
class Ticket:
    """A secret that lets its bearer in, kept only as a digest: a one-time link, or a session."""

    digest: str
    owner_id: OwnerId
    expires_at: datetime


def digest_of(secret: str) -> str:
    """What is kept of a secret. Secrets here are 256 random bits, so a plain SHA-256 is enough."""
    return sha256(secret.encode()).hexdigest()
