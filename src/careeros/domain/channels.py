"""How a message reaches a person, and what fits through."""

from datetime import date
from enum import StrEnum

from attrs import frozen


class Channel(StrEnum):
    LINKEDIN_NOTE = "linkedin_note"
    LINKEDIN_MESSAGE = "linkedin_message"
    INMAIL = "inmail"
    EMAIL = "email"


@frozen
class Limit:
    """How long the parts of a message may be, counted by `length`; None is no limit, `subject=0` no subject at all.

    `as_of` and `source` say where a figure comes from: no LinkedIn page that states its limits was found, so all are
    third-party and may change.
    """

    subject: int | None
    body: int | None
    as_of: date
    source: str


_SEEN = date(2026, 11, 24)

LIMITS: dict[tuple[Channel, bool], Limit] = {
    (Channel.LINKEDIN_NOTE, False): Limit(0, 200, _SEEN, "linkedhelper glossary; lettercounter"),
    (Channel.LINKEDIN_NOTE, True): Limit(0, 300, _SEEN, "linkedhelper glossary; lettercounter"),
    (Channel.LINKEDIN_MESSAGE, False): Limit(
        0, 3_000, _SEEN, "leadspark (byhandshake says 8,000: the lower one holds)"
    ),
    (Channel.INMAIL, False): Limit(200, 1_900, _SEEN, "digitalmoats; lettercounter; byhandshake"),
    (Channel.EMAIL, False): Limit(998, None, _SEEN, "RFC 5322 section 2.1.1: a line has 998 characters at most"),
}
"""By channel and whether the sender has LinkedIn Premium, where that matters."""


def limit_of(channel: Channel, *, premium: bool = False) -> Limit:
    """What fits through the channel; Premium lengthens the connection note alone."""
    return LIMITS.get((channel, premium)) or LIMITS[channel, False]


def length(text: str) -> int:
    """Characters as the stricter of two counts sees them: code points or UTF-16 units, whichever is more."""
    if text.isascii():
        return len(text)
    return len(text) + sum(1 for mark in text if mark > "\uffff")
