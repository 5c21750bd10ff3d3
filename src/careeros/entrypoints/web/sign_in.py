"""Coming in by the one-time link, and leaving."""

from litestar import Response, get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response.redirect import Redirect

from careeros.application.core import Core
from careeros.domain.accounts import SESSION_LIFE, NotSignedIn
from careeros.entrypoints.shared.answers import AnyRequest
from careeros.entrypoints.shared.doorkeeper import SESSION_COOKIE
from careeros.entrypoints.web.flashes import SAID, flash_of, saying
from careeros.entrypoints.web.rendering import go_to, render
from careeros.entrypoints.web.visit import TheVisit


@get("/sign-in")
async def how_to_sign_in(request: AnyRequest) -> Response[bytes]:
    """Where a link comes from; anybody may read it."""
    return render("sign_in.html", flash=flash_of(request.query_params.get(SAID)), failed=False)


@get("/sign-in/{secret:str}")
async def sign_in(request: AnyRequest, core: NamedDependency[Core], secret: FromPath[str]) -> Redirect:
    """Trade the link for a session. A browser that only fetches ahead does not use it up."""
    if "prefetch" in request.headers.get("sec-purpose", ""):
        raise NotSignedIn
    session = await core.sign_in(secret)
    answer = go_to("/")
    answer.set_cookie(
        Cookie(
            key=SESSION_COOKIE,
            value=session.secret,
            path="/",
            max_age=int(SESSION_LIFE.total_seconds()),
            httponly=True,
            samesite="lax",
            secure=request.url.scheme == "https",
        )
    )
    return answer


@post("/sign-out")
async def sign_out(visit: TheVisit) -> Redirect:
    """End the session here and in the database."""
    await visit.core.sign_out(visit.request.cookies.get(SESSION_COOKIE, ""))
    answer = go_to(saying("/sign-in", "signed-out"))
    answer.delete_cookie(SESSION_COOKIE, path="/")
    return answer
