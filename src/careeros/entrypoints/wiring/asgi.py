"""The ASGI application: API and pages over one core."""

from typing import Any

from litestar import Litestar, Request, Response, get
from litestar.datastructures import ResponseHeader
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.handlers import BaseRouteHandler
from litestar.openapi.config import OpenAPIConfig

from careeros import __version__
from careeros.application.core import Core
from careeros.domain.ids import OwnerId
from careeros.entrypoints.api.router import make_api
from careeros.entrypoints.shared.answers import AnyRequest, answer_for
from careeros.entrypoints.shared.doorkeeper import Doorkeeper, Visitor
from careeros.entrypoints.shared.uploads import Uploads
from careeros.entrypoints.web.app import make_pages
from careeros.entrypoints.web.errors import as_page, wants_page

_HEADERS = (
    ResponseHeader(
        name="Content-Security-Policy",
        value="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
        " form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    ResponseHeader(name="X-Content-Type-Options", value="nosniff"),
    ResponseHeader(name="Referrer-Policy", value="same-origin"),
    ResponseHeader(name="Cache-Control", value="no-store"),
    ResponseHeader(name="X-CareerOS-Version", value=__version__),
)
"""No page of ours runs or loads anything that is not ours, or is shown inside another's.

The policy `no-referrer` would make browsers send `Origin: null` along with our own forms, which the doorkeeper refuses.
"""


@get("/health", sync_to_thread=False, include_in_schema=False)
def health() -> dict[str, str]:
    """Is the process alive? Asks nothing of the database."""
    return {"status": "ok"}


def refuse(request: AnyRequest, error: Exception) -> Response[Any]:
    """The answer to whatever went wrong: a page to a browser, JSON to a program."""
    answer = answer_for(request, error)
    refusal: Response[Any] = as_page(answer) if wants_page(request) else answer
    refusal.headers = {header.name: str(header.value) for header in _HEADERS} | refusal.headers
    return refusal


def make_app(core: Core, doorkeeper: Doorkeeper, uploads: Uploads) -> Litestar:
    """Put the ways in together. Whoever has no owner does not get past the doorkeeper."""

    async def admit(visitor: Visitor, _: BaseRouteHandler) -> None:
        visitor.scope["state"]["owner_id"] = await doorkeeper.owner_of(visitor)

    async def owner_of(request: Request[Any, Any, Any]) -> OwnerId:
        admitted = request.scope["state"].get("owner_id")
        return admitted or await doorkeeper.owner_of(request)

    return Litestar(
        [health, make_api(admit), *make_pages(admit)],
        dependencies={
            "core": Provide(lambda: core, sync_to_thread=False),
            "owner_id": Provide(owner_of),
            "uploads": Provide(lambda: uploads, sync_to_thread=False),
        },
        exception_handlers={HTTPException: refuse, Exception: refuse},
        response_headers=_HEADERS,
        openapi_config=OpenAPIConfig("CareerOS", __version__, path="/schema", render_plugins=[]),
        logging_config=None,
    )
