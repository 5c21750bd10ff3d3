"""How errors leave over HTTP, and how a request finds its owner."""

import logging
from typing import Any, cast

from litestar import Request, Response
from litestar.exceptions import HTTPException, NotFoundException, ValidationException

from careeros.domain.errors import DomainError
from careeros.entrypoints.shared.problems import TECHNICAL_STATUS, Problem, problem
from careeros.entrypoints.shared.statuses import STATUS
from careeros.ports.errors import TechnicalError

AnyRequest = Request[Any, Any, Any]
log = logging.getLogger(__name__)


def answer_for(request: AnyRequest, error: Exception) -> Response[Problem]:
    """The answer to whatever went wrong."""
    if isinstance(error, DomainError):
        return for_domain_error(request, error)
    if isinstance(error, TechnicalError):
        return for_technical_error(request, error)
    if isinstance(error, HTTPException):
        return for_http_error(request, error)
    if isinstance(error, UnicodeDecodeError | RecursionError):
        return for_unreadable_body(request, error)
    return for_bug(request, error)


def for_domain_error(_: AnyRequest, error: DomainError) -> Response[Problem]:
    return Response(problem(error.code, error.message, error.mend), status_code=STATUS[type(error)])


def for_technical_error(_: AnyRequest, error: TechnicalError) -> Response[Problem]:
    status = TECHNICAL_STATUS.get(error.code, 503)
    headers = {"Retry-After": "2"} if status == 503 else {}
    return Response(problem(error.code, error.message, error.mend), status_code=status, headers=headers)


def for_http_error(_: AnyRequest, error: HTTPException) -> Response[Problem]:
    """What Litestar itself refuses: a path that is none, a body that is not what the route takes."""
    if isinstance(error, NotFoundException):
        body = problem("not-found", "There is nothing at this address.", "See /schema for what there is.")
    elif isinstance(error, ValidationException):
        body = problem("invalid-input", f"The request was not understood: {_reasons(error)}.", "See /schema.")
    else:
        body = problem("refused", f"{error.detail}.", "See /schema for what this address takes.")
    return Response(body, status_code=error.status_code, headers=error.headers)


def for_unreadable_body(_: AnyRequest, error: UnicodeDecodeError | RecursionError) -> Response[Problem]:
    """A body that is no text, or nested without end."""
    what = "is not text in UTF-8" if isinstance(error, UnicodeDecodeError) else "is nested too deeply"
    return Response(problem("invalid-input", f"The request's body {what}.", "See /schema."), status_code=400)


def for_bug(_: AnyRequest, error: Exception) -> Response[Problem]:
    log.error("a request failed", exc_info=error)
    body = problem(
        "internal-error",
        "Something went wrong that should not have.",
        "The log in the data folder says what; try again.",
    )
    return Response(body, status_code=500)


def _reasons(error: ValidationException) -> str:
    extra = cast("list[dict[str, str]]", error.extra if isinstance(error.extra, list) else [])
    found = [f"{entry.get('key', 'body')}: {entry.get('message', '')}" for entry in extra]
    return "; ".join(found) or error.detail
