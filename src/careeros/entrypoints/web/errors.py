"""Refusals as pages. Programs that ask for JSON, and all of /v1, get the same as JSON."""

from attrs import evolve
from litestar import Response

from careeros.domain.accounts import NotSignedIn
from careeros.entrypoints.shared.answers import AnyRequest
from careeros.entrypoints.shared.problems import Problem
from careeros.entrypoints.web.rendering import render

_FOR_PROGRAMS = ("/v1", "/schema", "/health")
_TITLES = {
    400: "That could not be taken",
    403: "Not from there",
    404: "There is nothing here",
    405: "That cannot be done here",
    409: "Somebody changed it meanwhile",
    422: "That cannot be done now",
    500: "Something went wrong",
    503: "Not to be reached just now",
    507: "The disk is full",
}


def wants_page(request: AnyRequest) -> bool:
    """Is it a browser that shows what it gets to a person?"""
    path = request.url.path
    for_program = any(path == start or path.startswith(f"{start}/") for start in _FOR_PROGRAMS)
    return not for_program and "text/html" in request.headers.get("accept", "")


def as_page(answer: Response[Problem]) -> Response[bytes]:
    """The page that says what an answer says."""
    status, error = answer.status_code or 500, answer.content.error
    if error.code == NotSignedIn.code:
        return render("sign_in.html", status=status, failed=True)
    if error.mend.startswith("See /schema"):
        error = evolve(error, mend="Check the address, or start from the review queue.")
    page = render("error.html", status=status, title=_TITLES.get(status, "That did not work"), error=error)
    page.headers.update(answer.headers)
    return page
