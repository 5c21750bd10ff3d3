"""Open slots of every spelling, and words of a model about its own draft."""

import re
from collections.abc import Iterator
from itertools import islice

from careeros.domain.folding import fold
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.preambles import preambles
from careeros.domain.quality.gates.slots_abroad import is_label, means_a_slot, slots_abroad
from careeros.domain.quality.lexicons.greetings import GENDERED
from careeros.domain.quality.lexicons.slots import (
    JOINING,
    MOMENTS,
    NAMED,
    NUMBERED,
    OF_A_SLOT,
    OF_REMINDERS,
    ORDERS,
    SLOT_WORDS,
)
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.report import Gate
from careeros.domain.quality.salutation import Salutation, greets

_BRACED = re.compile(
    r"\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,60}\}|#\{[^{}\n]{1,60}\}|\{%[^%\n]{1,60}%\}"
    r"|\{[ ]?[^\W\d_][\w .|'-]{0,40}\}|\{\{[ ]?[\w.]{0,40}"
)
_BRACKETED = re.compile(r"\[\[?[ ]?[^\W\d_][^\[\]\n]{0,60}\]\]?")
_ANGLED = re.compile(r"<<?[ ]?%?=?[ ]?[^\W\d_][\w '-]{0,40}%?[ ]?>>?|«[^«»\n]{1,40}»")
_PERCENT = re.compile(r"%%?[A-Za-z][A-Za-z_]{2,30}%%?")
_PRINTED = re.compile(r"%\([A-Za-z_]{2,30}\)s|(?<=[ ,])%s(?=[ ,.!?\n])|\{[01]\}")
_DOLLAR = re.compile(r"\$[A-Za-z_]{3,30}\b|\$\([A-Za-z_ ]{3,30}\)")
_UNDERLINED = re.compile(
    r"__[^\W\d_][^\W_ ]*(?:[ _][^\W_ ]+){0,5}__|(?:(?<=[A-Za-z,] )|(?<=[rsf]\. ))_{3,20}(?=[ ,.!?\n]|$)"
    r"|(?<=,\n)_{3,20}(?=\s|$)"
)
_SNAKE = re.compile(r"(?<![\w/.\-])[A-Za-z]{2,20}(?:_[A-Za-z]{2,20}){1,3}(?![\w/.\-])")
_FENCED = re.compile(r"([~|^])[A-Za-z][A-Za-z_ ]{1,30}\1|‹[^‹›\n]{1,40}›")
_UNCLOSED = re.compile(r"\[(?:[Ff]irst|[Ll]ast|[Cc]ompany)?[ _]?(?:[Nn]ame|NAME|[Cc]ompany|COMPANY)(?=[ ,.!?\n])")
_SHEET = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!)|<NA>|\[object Object\]")
_ESCAPED = re.compile(r"&lt;[^&\n]{1,40}&gt;")
_STARRED = re.compile(r"\*\|[^|\n]{1,40}\|\*|@@\w{2,30}@@|##[A-Za-z_]{3,30}##|##?[A-Z_]{3,30}##?")
_HASHED = re.compile("#[A-Za-z][A-Za-z_]{1,30}#")
_COLONS = re.compile(r"(?<![\w:]):[A-Za-z_]{2,20}:(?![\w:])")
_AT = re.compile(r"(?<![\w.@])@[A-Za-z_]{2,20}(?:\b(?!@)|@(?!\w))")
_ROUND = re.compile(r"\([^()\n]{2,30}\)")
_CIRCLES = re.compile("[○◯●]{2,10}")
_MOST = 50
"""Slots of one spelling that are shown; a text with more is blocked as surely."""

_CODE_LINE = re.compile(
    r"\$[A-Za-z]|->|\(\)|==|%\{|\\|[;{}]\s*$|\(\w+\) \{?$|invoked|^\s*(?:proc|set|if|for|def|func)\b"
)
_GLUED = frozenset("-/.%$_=:\\&@#*abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_HOLE = re.compile(r" +[,.!?](?![.\w])")
_EMPTY = re.compile(r" (\[ {0,3}\]|\{ {0,3}\}|< {0,3}>|\( {0,3}\)|\?{2,9})(?=[ ,.!:\n]|$)")
"""A slot with nothing in it, right after the greeting."""

_NOTHING_IN_IT = re.compile(
    r"\b(?:at|from|with|joined|joining) (?:\[ {0,3}\]|\{ {0,3}\}|(?:\u2026|\.{3})(?=\n|$))"
    r"|\b(?:the|your|an?|this|that|my|our|as) (?:\[ {0,3}\]|\{ {0,3}\}|< {0,3}>|\( {0,3}\)|\u2026|\.{3}|\?{2,5})"
    rf"(?= (?:{'|'.join(sorted(OF_A_SLOT))})\b)"
)
_MAY_BE_EMPTY = re.compile(r"\{|\[ *\]|\.{3}|\u2026|< *>|\( *\)|\?\?")
_DOTTED = re.compile(r" ?(\.{2,}|\u2026) ?,")
_WORDS = re.compile(r"[a-z]+")
_HTML = frozenset("title link date address time body head code section label".split())
_TAGS = frozenset({"tag", "tags", "element", "elements", "attribute", "field", "header"})
_NO_WORDS = frozenset("firstname lastname companyname".split())
_REMINDERS = frozenset({"todo", "fixme"})
_NOBODY = frozenset("none nan null undefined nil tbd tba firstname username".split())
_LEFT_EMPTY = frozenset("none nan null undefined nil".split())
_ARTICLES = frozenset({"the", "your"})
_BARE = _NO_WORDS | {"name", "company", "recipient"}
_SHORTEST_SHOUTED = 3
_BEFORE_WORDS = frozenset("a an the at of in for with my your our from to as".split())

_TITLES = GENDERED | frozenset(
    """
    dr prof professor doctor herr frau monsieur mme mlle sr sra senor senora signor signora dott dra pan pani meneer
    mevrouw dhr mevr senhor senhora श्री श्रीमती
    """.split()
)
"""Right before brackets these say that a name is due in them."""

_NEEDS_OBJECT = frozenset("at from joined with of joining".split())

_SPELLINGS: tuple[tuple[str, re.Pattern[str], bool], ...] = (
    ("{", _BRACED, False), ("[", _BRACKETED, True), ("<", _ANGLED, True), ("«", _ANGLED, True), ("%", _PERCENT, True),
    ("__", _UNDERLINED, True), ("*|", _STARRED, False), ("@@", _STARRED, False), ("##", _STARRED, True),
    ("(", _ROUND, True), (":", _COLONS, True), ("@", _AT, True), ("%", _PRINTED, False), ("{", _PRINTED, False),
    ("$", _DOLLAR, True), ("[", _UNCLOSED, False), ("_", _SNAKE, True), ("~", _FENCED, True), ("|", _FENCED, True),
    ("^", _FENCED, True), ("‹", _FENCED, True), ("#", _SHEET, False), ("#", _HASHED, True), ("<", _SHEET, False),
    ("[", _SHEET, False), ("&", _ESCAPED, True),
    ("○", _CIRCLES, False), ("◯", _CIRCLES, False), ("●", _CIRCLES, False),
)  # fmt: skip
_SIGNS = frozenset("{[<«%_*@#(:$~|^‹○◯●【〔［（〖&")


def placeholder(evidence: Evidence) -> Iterator[Gate]:
    """What should have been filled in or cut out before anybody reads it."""
    readings = (evidence.whole,) if evidence.subject is None else (evidence.whole, evidence.subject)
    for reading in readings:
        slots = list(_slots(reading))
        for start, end in slots:
            said = reading.text[start:end].strip()
            yield Gate("placeholder", reading.field, reading.origin(start, end), f"“{said}” is an open slot.")
        for first, last in _unfinished(reading, evidence):
            if not _inside(slots, reading.ends[2 * first]):
                reason = f"“{reading.said(first, last)}” stands where something is to be filled in."
                yield Gate("placeholder", reading.field, reading.place(first, last), reason)
        for first, last in preambles(reading, evidence):
            reason = f"“{reading.said(first, last)}” is talk about the draft, not part of it."
            yield Gate("placeholder", reading.field, reading.place(first, last), reason)
    yield from _holes(evidence)


def _slots(reading: Reading) -> Iterator[tuple[int, int]]:
    text, between = reading.text, reading.signs
    if _SIGNS.isdisjoint(between) and (text.isascii() or "〇〇" not in text):
        return
    found: list[tuple[int, int]] = [] if text.isascii() else list(slots_abroad(text))
    for sign, spelling, in_words in _SPELLINGS:
        if sign not in between:
            continue
        for match in islice(spelling.finditer(text), _MOST):
            start, end = match.span()
            if in_words and not _is_slot(match.group(), sign) and not _is_due(text, start, match.group()):
                continue
            if sign == "<" and match.group()[1:-1] in _HTML and _is_tag(text, end):
                continue
            if not _inside(found, start) and not _is_code(text, start, end) and not _is_other(text, start, end):
                found.append((start, end))
    yield from sorted(found)


def _is_code(text: str, start: int, end: int) -> bool:
    """A single pair of braces or brackets that is glued to a word, or stands in a line of code, is no slot."""
    if text[start : start + 2] in {"{{", "${", "#{", "{%", "[[", "<<", "*|", "@@", "##", "%%"}:
        return False
    escaped = text[start - 1 : start] == "\\" and text[end - 2 : end - 1] == "\\"
    if start and text[start - 1] in _GLUED and not escaped:
        return True
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    line = text[first:start] + text[end : last if last >= 0 else len(text)]
    return text[start] == "{" and _CODE_LINE.search(line[:2_000]) is not None


def _is_other(text: str, start: int, end: int) -> bool:
    """The words of a link in Markdown, a name ('[Time] magazine'), the label of a line in a script without spaces."""
    if text[start] != "[":
        return False
    if text[start + 1 : end - 1].lower() in MOMENTS and not NAMED.isdisjoint(_WORDS.findall(text[end : end + 20])[:1]):
        return True
    return text.startswith(("(http", "(www", "(mailto"), end) or is_label(text, start, end)


def _inside(found: list[tuple[int, int]], start: int) -> bool:
    return any(first <= start < last for first, last in found)


def _is_due(text: str, start: int, said: str) -> bool:
    """'Ahoj [jméno]', 'an [MAJOR] student': what stands in brackets where a name or a word is due."""
    *_, before = text[:start].split() or [""]
    if said[0] not in "[<_%" or text[start - 1 : start] != " ":
        return False
    inside = said.strip("[]<>_% ")
    shouts = inside.isupper() and len(inside) >= _SHORTEST_SHOUTED
    called = fold(before.strip(",!¡."))
    return greets(called) or called in _TITLES or (shouts and before.rpartition("/")[2] in _BEFORE_WORDS)


def _is_slot(said: str, sign: str) -> bool:
    if set(said) == {"_"} or (sign == "__" and said.isupper()):
        return True
    words = _WORDS.findall(said.lower())
    if sign in "[<«":
        told = _names_a_slot(words) or not ORDERS.isdisjoint(words[:1]) or means_a_slot(said.strip("[]<>«»"))
        told = told or (sign != "«" and _names_a_moment(words))
        return told and not (sign == "«" and " " in said and not said.isupper())
    if sign == "%" and said.startswith("%") and said.endswith("%"):
        return said.isupper() or not SLOT_WORDS.isdisjoint(words)
    if sign == "(":
        filled = words[:1] == ["insert"] or SLOT_WORDS.issuperset(words)
        return bool(words) and filled and (len(words) > 1 or words[0] in _BARE)
    if sign == "_":
        return len(words) > 1 and (SLOT_WORDS.issuperset(words) or any(set(word) == {"x"} for word in words))
    return _names_a_slot(words)


def _is_tag(text: str, end: int) -> bool:
    """'<title>' of a page that is shown or spoken of."""
    return "</" in text or not _TAGS.isdisjoint(_WORDS.findall(text[end : end + 20])[:1])


def _names_a_moment(words: list[str]) -> bool:
    """'day', 'day and time'; but not 'and' alone."""
    return not MOMENTS.isdisjoint(words) and (MOMENTS | JOINING).issuperset(words)


def _names_a_slot(words: list[str]) -> bool:
    return bool(words) and len(words) <= 8 and not SLOT_WORDS.isdisjoint(words)


def _unfinished(reading: Reading, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """Words that stand for what is to be filled in, where the profile does not know them as its own."""
    hits = reading.hits
    yield from _in_title_case(reading)
    if "unfinished" not in hits and "empty_name" not in hits:
        return
    known = evidence.knowledge.vocabulary
    greeted = evidence.opening(reading)
    for first, last in sorted({*hits.get("unfinished", ()), *hits.get("empty_name", ())}):
        word = reading.words[first]
        if word.low in known or word.stem in known or _is_part_of_a_code(reading, first):
            continue
        if last - first == 1 and _means_itself(reading, first):
            continue
        crossed = set(word.low) == {"x"} and len(word.low) > 2
        if crossed and last == len(reading.words) and reading.stems[first - 1] in evidence.knowledge.sender_names:
            continue  # kisses
        shouted = (word.loud or word.low in _NO_WORDS) and (first, last) in hits.get("unfinished", ())
        signs = word.low in _NOBODY and reading is evidence.body and evidence.signoff[0] < first
        if last - first > 1 or crossed or shouted or signs or _is_empty_name(reading, (first, last), greeted):
            yield first, last


def _means_itself(reading: Reading, at: int) -> bool:
    """'My TODO list', 'the XX century' and 'Super Bowl XXX'."""
    low, follows = reading.lows[at], reading.lows[at + 1 : at + 2]
    if set(low) == {"x"}:
        return not NUMBERED.isdisjoint(follows) or (at > 0 and reading.lows[at - 1] in NUMBERED)
    return low in _REMINDERS and reading.gaps[at + 1] == " " and not OF_REMINDERS.isdisjoint(follows)


def _in_title_case(reading: Reading) -> Iterator[tuple[int, int]]:
    """'Hi First Name,' and 'Best, Your Name'; 'Your Name: Anna' is a form that was filled in."""
    for first, last in sorted(reading.hits.get("title_case_slot", ())):
        words = reading.words[first:last]
        written_so = all(word.capital and not word.loud for word in words) or all(word.loud for word in words)
        if written_so and not reading.gaps[last].lstrip(" ").startswith(":"):
            yield first, last


def _is_part_of_a_code(reading: Reading, index: int) -> bool:
    before, after = reading.gaps[index], reading.gaps[index + 1]
    return "_" in before + after or before.rstrip(" ")[-1:] in {"#", "/"}


def _is_empty_name(reading: Reading, place: tuple[int, int], greeted: Salutation | None) -> bool:
    """'Hi None,' and 'your work at nan.'"""
    index = place[0]
    if place not in reading.hits.get("empty_name", ()):
        return False
    if greeted is not None and greeted.named == index < greeted.end:
        return True
    said = reading.words[index]
    if said.low == "none" and not said.capital:  # 'a city with none'
        return False
    if index > 0 and said.low in _LEFT_EMPTY and reading.lows[index - 1] in _ARTICLES:
        return not OF_A_SLOT.isdisjoint(reading.lows[index + 1 : index + 2])
    return index > 0 and reading.lows[index - 1] in _NEEDS_OBJECT and _ends_there(reading, index)


def _ends_there(reading: Reading, index: int) -> bool:
    gap = reading.gaps[index + 1]
    if reading.lows[index - 1] == "at" and reading.lows[index + 1 : index + 2] != ["of"]:
        return True
    return (
        gap != " "
        or reading.lows[index] != reading.words[index].stem
        or reading.lows[index + 1 : index + 2] in (["and"], ["as"], ["for"], ["in"])
    )


def _holes(evidence: Evidence) -> Iterator[Gate]:
    """'Hi ,' and 'your work at .' have lost a name."""
    body = evidence.whole
    greeted = evidence.opening(body)
    if greeted and greeted.named == greeted.end and greeted.named > 0:
        gap = body.gaps[greeted.named]
        if empty := _EMPTY.match(gap):
            start = body.ends[2 * greeted.named - 1]
            place = body.origin(start + empty.start(1), start + empty.end(1))
            yield Gate("placeholder", "body", place, f"“{empty[1]}” is an open slot.")
        if _DOTTED.match(gap):
            start, end = body.ends[0], body.ends[2 * greeted.named - 1] + gap.index(",") + 1
            yield Gate("placeholder", "body", body.origin(start, end), "The greeting has lost its name.")
        spaced = gap.startswith(" ") and gap.lstrip(" ").startswith(",")
        if spaced or (gap.startswith(",") and body.lows[greeted.named - 1] == "dear"):
            start, end = body.ends[0], body.ends[2 * greeted.named - 1] + gap.index(",") + 1
            yield Gate("placeholder", "body", body.origin(start, end), "The greeting has lost its name.")
    for found in _NOTHING_IN_IT.finditer(body.text) if _MAY_BE_EMPTY.search(body.signs) else ():
        start, end = found.span()
        if not _is_code(body.text, start, end):
            yield Gate("placeholder", "body", body.origin(start, end), f"“{found[0]}” is an open slot.")
    for index in body.odd[1:-1]:
        gap = body.gaps[index]
        if gap[:1] == " " and gap[-1].isspace() and body.lows[index - 1] in _NEEDS_OBJECT and _HOLE.match(gap):
            start = body.ends[2 * index - 2]
            end = body.ends[2 * index - 1] + len(gap.rstrip(" \n"))
            yield Gate("placeholder", "body", body.origin(start, end), "Something is missing here.")
