from typing import Any

from attrs import frozen
from litestar import Controller, Request, post

from careeros.domain.accounts import NotSignedIn
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.shared.doorkeeper import is_local


@frozen
class SignInLink:
    """The path of a page that signs its visitor in, once, within the hour."""

    path: str


class SignInLinksApi(Controller):
    path = "/sign-in-links"
    tags = ["Sign-in"]  # noqa: RUF012 - Litestar's way

    @post()
    async def issue(self, request: Request[Any, Any, Any], core: TheCore, owner_id: Owner) -> SignInLink:
        """Make a one-time sign-in link. Only the command line on this machine may."""
        if not is_local(request):
            raise NotSignedIn
        return SignInLink(f"/sign-in/{await core.issue_sign_in_link(by=owner_id)}")
