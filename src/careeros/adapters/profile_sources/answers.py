"""What the status of an answer means."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from careeros.adapters.profile_sources.fetching import Fetched
from careeros.ports.errors import ProfileSourceUnavailable

USUAL_REST = 60.0
"""Seconds for which a source that wants no more requests is left alone when it does not say for how long."""

LEAVE_ALONE = frozenset({403, 429, 999})


def require_welcome(answer: Fetched, *, at: datetime) -> None:
    """Raises `ProfileSourceUnavailable` when the source does not want to be asked, or fails."""
    if answer.status in LEAVE_ALONE:
        rest = retry_after(answer, at=at)
        raise ProfileSourceUnavailable(
            f"It takes no more requests for now (HTTP {answer.status}).",
            "It is left alone for a while.",
            retry_after=USUAL_REST if rest is None else rest,
            refused=True,
        )
    if answer.status >= 500:
        raise ProfileSourceUnavailable(
            f"It failed (HTTP {answer.status}).", "It is tried again later.", retry_after=retry_after(answer, at=at)
        )


def retry_after(answer: Fetched, *, at: datetime) -> float | None:
    """The seconds that the header names, as a number or as a date; None when it says neither."""
    said = answer.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdecimal():
        return float(said[:9])
    try:
        named = parsedate_to_datetime(said)
    except ValueError:
        return None
    named = named.replace(tzinfo=UTC) if named.tzinfo is None else named
    return max((named - at).total_seconds(), 0.0)
