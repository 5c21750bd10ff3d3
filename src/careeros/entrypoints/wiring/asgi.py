"""The ASGI application: API and pages over one core."""

from collections.abc import Sequence
from typing import Any

from litestar import Litestar, Request, get
from litestar.datastructures import ResponseHeader
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.handlers import BaseRouteHandler
from litestar.openapi.config import OpenAPIConfig
from litestar.types import ControllerRouterHandler

from careeros import __version__
from careeros.application.core import Core
from careeros.domain.errors import DomainError
from careeros.domain.ids import OwnerId
from careeros.entrypoints.api.router import make_api
from careeros.entrypoints.shared.answers import for_bug, for_domain_error, for_http_error, for_technical_error
from careeros.entrypoints.shared.doorkeeper import Doorkeeper, Visitor
from careeros.entrypoints.shared.uploads import Uploads
from careeros.ports.errors import TechnicalError

_HEADERS = (
    ResponseHeader(
        name="Content-Security-Policy",
        value="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
        " form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    ResponseHeader(name="X-Content-Type-Options", value="nosniff"),
    ResponseHeader(name="Referrer-Policy", value="no-referrer"),
    ResponseHeader(name="Cache-Control", value="no-store"),
    ResponseHeader(name="X-CareerOS-Version", value=__version__),
)
"""No page of ours runs or loads anything that is not ours, or is shown inside another's."""


@get("/health", sync_to_thread=False, include_in_schema=False)
def health() -> dict[str, str]:
    """Is the process alive? Asks nothing of the database."""
    return {"status": "ok"}


def make_app(
    core: Core, doorkeeper: Doorkeeper, uploads: Uploads, pages: Sequence[ControllerRouterHandler] = ()
) -> Litestar:
    """Put the ways in together. Whoever has no owner does not get past the doorkeeper."""

    async def admit(visitor: Visitor, _: BaseRouteHandler) -> None:
        visitor.scope["state"]["owner_id"] = await doorkeeper.owner_of(visitor)

    async def owner_of(request: Request[Any, Any, Any]) -> OwnerId:
        admitted = request.scope["state"].get("owner_id")
        return admitted or await doorkeeper.owner_of(request)

    return Litestar(
        [health, make_api(admit), *pages],
        dependencies={
            "core": Provide(lambda: core, sync_to_thread=False),
            "owner_id": Provide(owner_of),
            "uploads": Provide(lambda: uploads, sync_to_thread=False),
        },
        exception_handlers={
            DomainError: for_domain_error,
            TechnicalError: for_technical_error,
            HTTPException: for_http_error,
            Exception: for_bug,
        },
        response_headers=_HEADERS,
        openapi_config=OpenAPIConfig("CareerOS", __version__, path="/schema", render_plugins=[]),
        logging_config=None,
    )
