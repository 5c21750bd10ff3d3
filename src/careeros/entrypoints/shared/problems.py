"""Errors as answers: one shape for all. The command line loads it at each start, so it imports next to nothing."""

from collections.abc import Mapping

from attrs import frozen

TECHNICAL_STATUS: Mapping[str, int] = {"storage-full": 507, "folder-unusable": 507}
"""By the code of a technical error; any other is 503."""


@frozen
class ErrorView:
    code: str
    message: str
    mend: str


@frozen
class Problem:
    """What every refusal looks like, over HTTP and on the command line."""

    error: ErrorView


def problem(code: str, message: str, mend: str) -> Problem:
    return Problem(ErrorView(code, message, mend))
