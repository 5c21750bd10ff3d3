"""Words from outside, turned into the domain's or refused with a sentence."""

from datetime import date
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from careeros.domain.channels import Channel
from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import MessageId

Kind = TypeVar("Kind", bound=StrEnum)


def id_in(text: str, kind: str) -> UUID:
    """The id in a path; one of another shape names nothing."""
    try:
        return UUID(text)
    except ValueError:
        raise NotFound(kind, text[:60]) from None


def message_id_in(text: str) -> MessageId:
    return MessageId(id_in(text, "message"))


def one_of(kind: type[Kind], text: str, what: str) -> Kind:
    """A word of a fixed list."""
    try:
        return kind(text)
    except ValueError:
        raise InvalidInput(f"There is no {what} '{text[:60]}'.", f"Use one of: {', '.join(kind)}.") from None


def day_in(text: str | None) -> date | None:
    """A day of the calendar, as 2026-01-31; none for an empty text."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(f"'{text[:60]}' is no day.", "Write it as 2026-01-31.") from None


def narrowed(
    company: str | None, tag: str | None, channel: str | None, in_touch_since: str | None, quiet_since: str | None
) -> ContactFilter:
    """What narrows a list of people."""
    reached = None if channel is None else one_of(Channel, channel, "channel")
    return ContactFilter(company, tag, reached, day_in(in_touch_since), day_in(quiet_since))
