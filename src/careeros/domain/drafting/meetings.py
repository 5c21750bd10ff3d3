"""Where the two met and what they had a talk about, from notes of it."""

import re

from careeros.domain.drafting.tongues import is_english
from careeros.domain.plain import first_sentence, spoken

_I = re.IGNORECASE
THIRD = re.compile(r"\b(?:he|she|they|him|her|hers|his|their|them|you|your|we|our|us)\b", _I)
_WHOM = r"(?:[^\W\d_][\w.'-]* ){0,2}?"
_MET = re.compile(
    rf"^(?:i |we )?(?:first )?met (?:up )?{_WHOM}"
    r"((?:at|in|on|during|for|through|over|while|last|briefly at) .+)$",
    _I,
)
_KIND = (
    r"(?:(?:short|quick|brief|long|good|great|first|intro|introductory|informational|video|phone|zoom|teams|online) )"
    r"{0,2}(?:coffee|lunch|dinner|breakfast|call|chat|meeting|conversation|interview|drinks|walk)"
)
_OCCASION = re.compile(
    rf"^(?:we |i )?(?:had )?(?:an? )?({_KIND})(?: with [^\W\d_][\w.'-]*)?"
    r"((?: (?:in|at|on|about|after|during|over|last) .+)?)$",
    _I,
)
_TALKED = re.compile(
    r"^(?:we |i )?(?:talked|spoke|chatted)(?: (?:with|to) [^\W\d_][\w.'-]*)?"
    r"( (?:about|at|in|on|after) .+)?$",
    _I,
)
_DISCUSSED = re.compile(r"^(?:and |then )?(?:we |i )?(?:discussed|talked about|spoke about|chatted about) (.+)$", _I)
_BY_PHONE = re.compile(r"\s+(?:on|by|over|via) (?:the )?(?:phone|telephone|zoom|teams|video|skype|google meet)\b", _I)
_HOW_LONG = re.compile(
    r"[\s,]+for (?:about |almost |over )?(?:an|one|half an|two|three|a few|\d+)[ -]?(?:hours?|minutes?|mins?)\b"
    r"(?: or so)?|"
    r"[\s,]+for a (?:while|bit|long time)\b",
    _I,
)
_CLAUSES = re.compile(
    r"\s*[;:]\s+|\s+[-–—]+\s+|,\s+(?=[a-z])|\s+(?:and|where|when|then|to)\s+(?=(?:we|i|he|she|they|had|talked|spoke|"
    r"discussed|discuss|chatted|talk|exchanged|swapped|got|introduced)\b)",
)


def met(text: str) -> str:
    """'at PyCon in Berlin', to follow 'we met'."""
    said = next(iter(_clauses(text)), "")
    found = _MET.match(said)
    if found:
        return "" if THIRD.search(found.group(1)) else found.group(1)
    words = said.split()
    is_event = 0 < len(words) <= 5 and all(word[0].isupper() or word.isdigit() for word in words) and len(said) > 3
    return f"at {said}" if is_event and not _OCCASION.match(said) else ""


def occasion(text: str) -> str:
    """'our call about data teams', to follow 'thank you for'."""
    clauses = _clauses(text)
    told = _occasion(clauses[0]) if clauses else ""
    if told and " about " in told:
        return told
    about = next((found.group(1) for clause in clauses if (found := _DISCUSSED.match(clause))), "")
    if not about or THIRD.search(about):
        return told
    return f"{told or 'our conversation'} about {about}"


def _occasion(said: str) -> str:
    by_phone = _BY_PHONE.search(said) is not None
    bare = _BY_PHONE.sub("", _HOW_LONG.sub("", said))
    if found := _OCCASION.match(bare):
        shown = f"our {_plainly(found.group(1))}{found.group(2)}"
    elif found := _TALKED.match(bare):
        shown = f"our {'call' if by_phone else 'conversation'}{found.group(1) or ''}"
    else:
        return ""
    return "" if THIRD.search(shown.removeprefix("our ")) else shown


def _plainly(kind: str) -> str:
    return re.sub(r"\bzoom\b", "Zoom", re.sub(r"\bteams\b", "Teams", kind.lower()))


def _clauses(text: str) -> list[str]:
    """What the note says first, and what else, each as it may stand in a sentence."""
    parts = [spoken(part) for part in _CLAUSES.split(first_sentence(text).replace("’", "'"))]
    return [part for part in parts if part] if is_english(" ".join(parts)) else []
