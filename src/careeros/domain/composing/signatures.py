"""Whose name stands at the end."""

from collections.abc import Iterator

from careeros.domain.drafting.brief import Brief
from careeros.domain.messages import MessageText
from careeros.domain.quality.calling import is_called
from careeros.domain.quality.knowledge import known, name_words
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.readings import reading_of
from careeros.domain.quality.signoff import signoff_of

_LONGEST_NAME = 6
_NOT_SIGNED = "End with the writer's name as it is given, and with nobody else's or a title."


def foreign_signature(text: MessageText, brief: Brief) -> Iterator[str]:
    """The reason, where the text is signed by anybody but the sender."""
    body = reading_of(text.body)
    own = name_words(brief.sender.name) | known("location", brief.sender.location).stems
    if not all(is_called(body.words[index].stem, own) for index in signature_of(body)):
        yield _NOT_SIGNED


def signature_of(body: Reading) -> list[int]:
    """The words of the name at the end: below the sign-off, after it on its line, or alone on the last line."""
    close, end = signoff_of(body)
    phrase = max((last for first, last in body.hits.get("signoff", ()) if close <= first < end), default=None)
    if phrase is not None:
        return _after(body, phrase, end)
    last = body.sentences[-1] if body.sentences else None
    if last is None or last.end - last.start > _LONGEST_NAME or "\n" not in body.gaps[last.start]:
        return []
    return list(range(last.start, last.end)) if body.gaps[-1].strip() in {"", ","} else []


def _after(body: Reading, phrase: int, end: int) -> list[int]:
    """All words of the lines below; of the line that the sign-off is on only those with a capital that a mark or a
    'from' sets off.
    """
    below = next((index for index in range(phrase, end) if "\n" in body.gaps[index]), end)
    capitals = [index for index in range(phrase, below) if body.words[index].capital]
    is_from = body.lows[phrase : phrase + 1] == ["from"]
    beside = capitals if is_from else [index for index in capitals if body.gaps[index] != " "]
    return [*beside, *range(below, end)]
