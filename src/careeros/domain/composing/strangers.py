"""Names, figures, quotes and foreign words that the evidence does not hold, and text where none belongs."""

import re
from collections.abc import Iterator, Sequence

from careeros.domain.composing.clauses import clauses
from careeros.domain.composing.conversation_words import is_conversation
from careeros.domain.composing.strange_names import (
    USUAL_NAMES,
    is_held,
    is_held_name,
    unknown_employers,
    unknown_names,
)
from careeros.domain.composing.topic_words import TOPIC_WORDS
from careeros.domain.drafting.brief import Brief
from careeros.domain.messages import MessageText
from careeros.domain.place_names import also_called
from careeros.domain.quality.knowledge import SMALL_WORDS, initials_in, known, name_words
from careeros.domain.quality.languages import language_of
from careeros.domain.quality.lexicons.numbers import NUMBER_WORDS
from careeros.domain.quality.lexicons.organisations import SCHOOLS
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.readings import reading_of
from careeros.domain.quality.signoff import signoff_of
from careeros.domain.quality.words import Word

_NAME = "Name nobody and nothing that the data does not name."
_FIGURE = "State no figure that the data does not hold, besides minutes, hours and days."
_FOREIGN = "Write in one language and script."
_PLACE = "End with the writer's name; no postscript, no verses and no lists."
_QUOTED = "Quote nothing that is not in the data."

_TIMES = re.compile(
    r"^(?:min|minut|hour|h$|day|week|month|year|o'clock|am$|pm$|a\.m|p\.m|quick|short|uhr|stund|tag|woche|heure|jour|"
    r"semaine|hora|d[ií]as?|semana|or[ae]|giorn|uur|dag|minuut|दिन|मिनट|دقيق|分|st$|nd$|rd$|th$)"
)
_WITHIN = re.compile(r"(\d{1,9})(\D{0,4})")
_TIMES_WITHIN = re.compile("分|小时|小時|時|时|点|點|天|日|週|周|个月|個月|か月|ヶ月|月|분|시|일|주")
_MOST, _SMALL = 60, 12
_QUOTES = re.compile(r"[\"\u201c\u201e\u00ab\u300c]([^\"\u201d\u201c\u00bb\u300d\n]{2,80})[\"\u201d\u201c\u00bb\u300d]")
_LINE_ENDS = tuple(".?!,:;)\u2026\u3002\uff01\uff1f\u060c\u061f\u0964\u3001\uff0c-\u2013\u2014")
_NOT_LATIN = re.compile("[\u0370-\u1dff\u2e80-\uffdc]")
_LATIN_RUN = re.compile(r"[a-z\u00df-\u024f](?:[a-z0-9\u00df-\u024f]|[&'.+-](?=[a-z0-9]))*")
_NUMBERS_IN_A_ROW = 3
_LATIN_NAMED = frozenset({"en", "fr", "es", "pt", "it", "nl"})
_FEWEST = 4
"""Words from which the language of a sentence can be told."""


def strangers(text: MessageText, brief: Brief, language: str | None) -> Iterator[str]:
    """The reasons. Names are judged where only names have capitals; in German, where every noun has one, only behind
    the 'bei' of where the writer works or was.
    """
    held = _held(brief)
    body = reading_of(text.body)
    for said in (body, reading_of(text.subject, "subject")) if text.subject else (body,):
        if language in _LATIN_NAMED and any(unknown_names(said, held, language)):
            yield _NAME
        if language == "de" and any(unknown_employers(said, held)):
            yield _NAME
        if any(_unknown_figures(said, held)):
            yield _FIGURE
        if _changes_script(said, held, language) or _changes_language(said, language):
            yield _FOREIGN
    if any(not _is_theirs(found, text.body) and all(_is_new(stem, held) for stem in _stems(found.group(1)))
           for found in _QUOTES.finditer(text.body)):  # fmt: skip
        yield _QUOTED
    if _beyond_the_end(body) or _breaks_lines(text.body):
        yield _PLACE


def _is_theirs(quote: re.Match[str], body: str) -> bool:
    """Whether the sentence says of the reader that these are their words."""
    before = re.split(r"[.!?\n]", body[: quote.start()])[-1]
    return re.search(r"\byour?\b", before, re.IGNORECASE) is not None


def _is_new(stem: str, held: frozenset[str]) -> bool:
    return stem not in held and stem not in SMALL_WORDS and stem not in TOPIC_WORDS and not is_conversation(stem)


def _stems(text: str) -> list[str]:
    return reading_of(text).stems


def _held(brief: Brief) -> frozenset[str]:
    """Every word of both profiles that is no order."""
    contact, sender = brief.contact, brief.sender
    fields = (
        ("employer", contact.company), ("position", contact.position), ("location", contact.location),
        ("note", contact.notes), ("position", sender.headline), ("employer", sender.company),
        ("position", sender.position), ("goal", sender.looking_for), ("location", sender.location),
    )  # fmt: skip
    facts = (*brief.contact_facts, *brief.sender_facts)
    stems = frozenset[str]().union(
        name_words(contact.name),
        name_words(sender.name),
        *(known(kind, field).stems | initials_in(field) for kind, field in fields if field),
        *(known(fact.kind, fact.text).stems | initials_in(fact.text) for fact in facts),
    )
    stems |= also_called(stems)
    if not stems.isdisjoint(SCHOOLS):
        stems |= SCHOOLS
    return stems | {stem.removesuffix("s") for stem in stems}


def _unknown_figures(said: Reading, held: frozenset[str]) -> Iterator[str]:
    row = 0
    for index, word in enumerate(said.words):
        is_number = word.digits or word.stem in NUMBER_WORDS
        row = row + 1 if is_number else 0
        if row > _NUMBERS_IN_A_ROW:
            yield word.low
        if word.digits and not (
            is_held_name(word, held)
            or _is_time(said.words, index)
            or _are_known_within(word, held)
            or _is_known_beside(word, held)
        ):
            yield word.low


def _is_known_beside(word: Word, held: frozenset[str]) -> bool:
    """'120-Meter-Blätter' where a fact has 120: what is joined to a number that is known is no figure."""
    pieces = word.stem.split("-")
    return len(pieces) > 1 and all(piece in held for piece in pieces if any(map(str.isdigit, piece)))


def _are_known_within(word: Word, held: frozenset[str]) -> bool:
    """Whether all numbers in a word of other than Latin letters are known or minutes, hours and days."""
    return not word.low.isascii() and all(_is_known_within(part, held) for part in _WITHIN.finditer(word.low))


def _is_known_within(number: re.Match[str], held: frozenset[str]) -> bool:
    """A number among characters that no space parts: '抽出15分钟', '2029年' where a fact has 2029."""
    digits, follows = number.groups()
    if digits in held or int(digits) <= _SMALL:
        return True
    return int(digits) <= _MOST and _TIMES_WITHIN.match(follows) is not None


def _is_time(words: Sequence[Word], index: int) -> bool:
    """Minutes, hours, days and small counts: '15 minutes', '10:30', '20-minute', '2'."""
    low = words[index].low
    if re.fullmatch(r"\d{1,2}[:.]\d{2}(?:am|pm|h)?|\d{1,2}", low) and (":" in low or "." in low or int(low) <= _SMALL):
        return True
    numbers = re.findall(r"\d+", low)
    if not numbers or any(len(number) > 2 or int(number) > _MOST for number in numbers):
        return False
    rest = re.sub(r"[\d.:\-\u2013]", "", low)
    after = [rest] if rest else [word.low for word in words[index + 1 : index + 4]]
    return any(_TIMES.match(word) for word in after)


def _changes_script(said: Reading, held: frozenset[str], language: str | None) -> bool:
    """A word of another script than the language's that no name or fact holds."""
    latin = language in {"en", "de", "fr", "es", "pt", "it", "nl", "sv", "pl", "tr", None}
    if latin and said.text.isascii():
        return False
    return any(_is_of_other_script(word, held, latin=latin) for word in said.words if word.script)


def _is_of_other_script(word: Word, held: frozenset[str], *, latin: bool) -> bool:
    """Whether Latin letters where they do not belong, or others where those do, are of no name or fact. No space need
    part the two: 'Noorさん' has a name that is known in it.
    """
    if is_held(word.stem, held):
        return False
    if latin:
        return word.script != "latin" or _NOT_LATIN.search(word.low) is not None
    runs = _LATIN_RUN.findall(word.stem)
    return any(not is_held(run, held) and run not in USUAL_NAMES for run in runs)


def _changes_language(said: Reading, language: str | None) -> bool:
    """A sentence, or a part of one, whose small words are twice as often another language's."""
    for words in clauses(said):
        if len(words) >= _FEWEST and language is not None:
            found = language_of(words, plain=said.text.isascii())
            own = sum(language in word.languages for word in words)
            other = sum(found in word.languages for word in words)
            by_script = found not in _LATIN_NAMED | {"de", None}
            if found not in {language, None} and (by_script or (other > 1 and own * 2 < other)):
                return True
    return False


def _beyond_the_end(body: Reading) -> bool:
    """Text below the signature."""
    close, end = signoff_of(body)
    return close < len(body.words) and end < len(body.words)


def _breaks_lines(body: str) -> bool:
    """Two lines in a row of a paragraph that end like no sentence: verses, lists, tables."""
    for paragraph in re.split(r"\n\s*\n", body)[:-1]:
        lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
        open_ends = [line for line in lines[:-1] if not line.endswith(_LINE_ENDS)]
        if len(open_ends) >= 2:
            return True
    return False
