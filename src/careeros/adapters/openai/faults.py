"""What goes wrong with the service, in our words. Nothing that the service said is passed on."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isfinite

from careeros.ports.errors import WriterUnavailable

_TEMPLATE = "Drafts come from templates meanwhile."


def as_technical(error: Exception, model: str) -> WriterUnavailable:
    """The error to raise in place of the client's."""
    from openai import APIConnectionError, APIStatusError, APITimeoutError  # noqa: PLC0415

    match error:
        case APITimeoutError():
            return WriterUnavailable("The language model did not answer in time.", _TEMPLATE, hung=True)
        case APIConnectionError():
            return WriterUnavailable("The language model cannot be reached.", _TEMPLATE)
        case APIStatusError():
            return _of_status(error.status_code, _retry_after(error), model)
        case _:
            return WriterUnavailable("The language model gave an answer that is none.", _TEMPLATE)


def _of_status(status: int, retry_after: float | None, model: str) -> WriterUnavailable:
    match status:
        case 401 | 403:
            reason = "The language model's service refused the key."
            return WriterUnavailable(reason, "Check OPENAI_API_KEY.", lasting=True)
        case 404:
            reason = f"The language model's service has no model {model}."
            return WriterUnavailable(reason, "Name another in OPENAI_MODEL.", lasting=True)
        case 400 | 422:
            reason = "The language model's service does not take the request."
            return WriterUnavailable(reason, "Choose a model with structured output.", lasting=True)
        case 429:
            reason = "The language model's service takes no more requests for now."
            return WriterUnavailable(reason, _TEMPLATE, retry_after=retry_after)
        case _:
            reason = f"The language model's service failed (HTTP {status})."
            return WriterUnavailable(reason, _TEMPLATE, retry_after=retry_after)


def _retry_after(error: object) -> float | None:
    """Seconds from 0 on, where the service names them as a number, or as a moment and says what time it has."""
    headers: Mapping[str, str] = getattr(getattr(error, "response", None), "headers", {})
    said = headers.get("retry-after", "").strip()
    try:
        seconds = float(said)
    except ValueError:
        named, now = _moment(said), _moment(headers.get("date", ""))
        return None if named is None or now is None else max((named - now).total_seconds(), 0.0)
    return max(seconds, 0.0) if isfinite(seconds) else None


def _moment(said: str) -> datetime | None:
    try:
        named = parsedate_to_datetime(said)
    except ValueError:
        return None
    return named.replace(tzinfo=UTC) if named.tzinfo is None else named
