"""What does not fit through the channel, what is empty, and mail without a subject."""

from collections.abc import Iterator
from unicodedata import normalize

from careeros.domain.channels import Channel, length, limit_of
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.plain_text import seen
from careeros.domain.quality.report import Gate


def over_limit(evidence: Evidence) -> Iterator[Gate]:
    """A body or subject longer than the channel takes, or no body at all."""
    limit = limit_of(evidence.channel, premium=evidence.premium)
    body = evidence.body.given
    if not seen(evidence.body.text):
        yield Gate("over_limit", "body", (0, len(body)), "The message is empty.")
    elif limit.body is not None:
        yield from _too_long("body", body, limit.body, evidence.channel)
    if evidence.subject is not None and limit.subject:
        yield from _too_long("subject", evidence.subject.given, limit.subject, evidence.channel)


def no_subject(evidence: Evidence) -> Iterator[Gate]:
    """E-mail without a subject."""
    if evidence.channel is not Channel.EMAIL:
        return
    subject, readable = ("", "") if evidence.subject is None else (evidence.subject.given, evidence.subject.text)
    if not seen(readable):
        yield Gate("no_subject", "subject", (0, len(subject)), "An e-mail needs a subject.")


def _too_long(field: str, text: str, most: int, channel: Channel) -> Iterator[Gate]:
    if len(text) * 2 <= most:
        return
    counted = length(normalize("NFC", text))
    if counted <= most:
        return
    name = channel.value.replace("_", " ")
    article = "an" if name[0] in "aeiou" else "a"
    reason = f"The {field} has {counted:,} characters; {article} {name} takes {most:,}."
    yield Gate("over_limit", field, (_fits(text, most), len(text)), reason)


def _fits(text: str, most: int) -> int:
    """How many code points of the text fit."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if length(normalize("NFC", text[:middle])) <= most:
            low = middle
        else:
            high = middle - 1
    return min(low, len(text) - 1)
