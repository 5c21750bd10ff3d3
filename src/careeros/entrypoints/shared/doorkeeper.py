"""Who may come in. Nobody, unless they are let in by one of the rules here."""

from collections.abc import Collection
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen
from litestar.connection import ASGIConnection

from careeros.application.accounts.sign_in import Recognise
from careeros.domain.accounts import NotSignedIn, WrongDoor
from careeros.domain.ids import OwnerId

Visitor = ASGIConnection[Any, Any, Any, Any]
SESSION_COOKIE = "careeros_session"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@frozen
class Doorkeeper:
    """Tells whose request it is.

    A request that came by no port (over the socket in the data folder, or within the process) is the local account's:
    only who may read that folder can make one. Any other needs a session, and must not come from another site's page.
    """

    recognise: Recognise
    local_owner: OwnerId
    hosts: Collection[str] = ()

    async def owner_of(self, visitor: Visitor) -> OwnerId:
        """The account that the request is for; raises `NotSignedIn` or `WrongDoor`."""
        if is_local(visitor):
            return self.local_owner
        self.refuse_other_sites(visitor)
        session = visitor.cookies.get(SESSION_COOKIE)
        if not session:
            raise NotSignedIn
        return await self.recognise(session)

    def refuse_other_sites(self, visitor: Visitor) -> None:
        """Against pages that make a browser ask for them (CSRF), and names that are made to point here (rebinding)."""
        host = visitor.headers.get("host", "")
        if _name(host) not in _LOOPBACK and _name(host) not in self.hosts:
            raise WrongDoor
        if visitor.scope.get("method") in _SAFE:  # pyright: ignore[reportUnknownMemberType]
            return
        origin, site = visitor.headers.get("origin"), visitor.headers.get("sec-fetch-site")
        if site not in {None, "same-origin", "none"} or (origin is not None and _place(origin) != host):
            raise WrongDoor


def is_local(visitor: Visitor) -> bool:
    """Did the request come by no port?"""
    server = visitor.scope.get("server")  # pyright: ignore[reportUnknownMemberType]
    return server is not None and server[1] is None


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _place(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""
