"""A text read once: its words with their places, its sentences, and every phrase of every lexicon in it."""

import re
from bisect import bisect_right
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from attrs import define

from careeros.domain.quality.plain_text import plain
from careeros.domain.quality.words import LONGEST_WORD, Word, long_word_of, word_of

_ASCII_WORD = re.compile(r"(\d+(?:[.,:]\d+)+[A-Za-z0-9]*|[A-Za-z0-9]+(?:['\-][A-Za-z0-9]+)*)", re.ASCII)
_POINTS = frozenset({".", ",", ":"})
_PLAIN_WORD = re.compile(r"([A-Za-z0-9'\-]+)", re.ASCII)
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a51\u0a81-\u0acd\u0b01-\u0bcd\u0c00-\u0c56\u0c81-\u0cd6\u0d00-\u0d57"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
"""Marks that belong to the letter before them and are no word characters to `re`."""

WORD = re.compile(
    rf"(\d+(?:[.,:]\d+)+[^\W_]*|[^\W_][^\W_{_MARKS}]*(?:[{_MARKS}]+[^\W_]*)*(?:['\-][^\W_]+(?:[{_MARKS}]+[^\W_]*)*)*)"
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"']+|[\w.+\-]{1,64}@[\w\-]{1,64}(?:\.[\w\-]{1,64}){1,6}")
_QUOTED = re.compile(
    r"^(?:>|[A-Za-z]{1,12}>).*$|^-- ?$(?s:.*)|^On [^\n]{4,120}(?:\n[^\n]{0,60})?wrote:\s*$"
    r"|^-{3,} ?Original Message(?s:.*)",
    re.MULTILINE,
)
_ENDS = frozenset(".!?…。！？；।؟\n")
_ABBREVIATIONS = frozenset(
    "dr mr mrs ms st prof e.g i.e eg ie vs etc inc ltd jr sr no approx dept fig vol co corp p.s".split()
)
_MARKS_OF_END = (("?", frozenset("?？؟")), ("!", frozenset("!！")))
_SHORT_LINE = 45
_NONE: frozenset[int] = frozenset()
_low = attrgetter("low")
_stem = attrgetter("stem")


class Sentence(NamedTuple):
    """Words `start` to `end` (exclusive); `mark` is what ends it: one of '.', '?', '!', a line break, or nothing."""

    start: int
    end: int
    mark: str


Hits = dict[str, list[tuple[int, int]]]


@define
class Reading:
    """One field of a message as the rules see it.

    Attributes:
        text, origins: the readable text, and the way back to the text as given (None where both are in step).
        lows, stems: the words folded, and the same without a possessive 's.
        gaps: what stands before each word, and after the last.
        ends: where each gap and each word ends in `text`, in turn.
        capitals, figures: numbers of the words with a capital first letter, and of those with a digit.
        hits: for each label the stretches of words that are one of its phrases.
        linked: numbers of the words that are links.
    """

    field: str
    given: str
    text: str
    origins: list[int] | None
    words: list[Word]
    lows: list[str]
    stems: list[str]
    gaps: list[str]
    ends: list[int]
    sentences: list[Sentence]
    starts: list[int]
    hits: Hits
    capitals: list[int]
    figures: list[int]
    links: list[tuple[int, int]]
    linked: frozenset[int]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Where words `first` to `last` (exclusive) stand in the text as given."""
        if self.origins is None:
            return self.ends[2 * first], self.ends[2 * last - 1]
        return self.origin(self.ends[2 * first], self.ends[2 * last - 1])

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the readable text as a stretch of the text as given."""
        if self.origins is None:
            return start, end
        return self.origins[start], self.origins[end]

    def raw(self, index: int) -> str:
        return self.text[self.ends[2 * index] : self.ends[2 * index + 1]]

    def said(self, first: int, last: int) -> str:
        """Words as the reader sees them."""
        return self.text[self.ends[2 * first] : self.ends[2 * last - 1]]

    def sentence_at(self, index: int) -> int:
        """The number of the sentence that a word is in."""
        return bisect_right(self.starts, index) - 1


def read(field: str, given: str) -> Reading:
    """Read one field; what is quoted from another mail and what stands below a signature mark is passed over."""
    text, origins = plain(given)
    own, links = _own_words(text)
    parts = _parts(own)
    gaps = parts[::2]
    sizes = list(map(len, parts))
    words = list(map(word_of if max(sizes) <= LONGEST_WORD else long_word_of, parts[1::2]))
    ends = list(accumulate(sizes))
    lows = list(map(_low, words))
    sentences = _sentences(gaps, lows, ends)
    hits, capitals, figures = _walked(words, lows, gaps)
    return Reading(
        field, given, text, origins, words, lows, list(map(_stem, words)), gaps, ends, sentences,
        [sentence[0] for sentence in sentences], hits, capitals, figures, links,
        _linked(links, ends) if links else _NONE,
    )  # fmt: skip


def _parts(text: str) -> list[str]:
    """Gaps and words in turn, by the quickest pattern that finds the words of this text."""
    if not text.isascii():
        return WORD.split(text)
    parts = _PLAIN_WORD.split(text)
    words = " ".join(("", *parts[1::2], ""))
    uneven = " '" in words or "' " in words or " -" in words or "- " in words
    return parts if not uneven and _POINTS.isdisjoint(parts[::2]) else _ASCII_WORD.split(text)


def _own_words(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text with quotations and links blanked out, and where the links stood."""
    own = text
    if ">" in text or "--" in text or "wrote:" in text:
        own = _QUOTED.sub(lambda found: _blank(found.group()), text)
    if "://" not in own and "www." not in own and "@" not in own:
        return own, []
    links = [found.span() for found in _LINK.finditer(own)]
    return _LINK.sub(lambda found: "x" * len(found.group()), own), links


def _blank(text: str) -> str:
    return "".join(mark if mark == "\n" else " " for mark in text)


def _linked(links: list[tuple[int, int]], ends: list[int]) -> frozenset[int]:
    starts = {start for start, _ in links}
    return frozenset(index for index in range(len(ends) // 2) if ends[2 * index] in starts)


def _sentences(gaps: list[str], lows: list[str], ends: list[int]) -> list[Sentence]:
    found: list[Sentence] = []
    start, line_start = 0, 0
    count = len(lows)
    for index in range(1, count + 1):
        gap = gaps[index]
        if gap == " ":
            continue
        mark = _ending(gap, lows[index - 1], last=index == count)
        if not mark:
            continue
        if mark == "\n":
            here = ends[2 * index - 1]
            short = here - line_start <= _SHORT_LINE or gap.count("\n") > 1
            line_start = ends[2 * index]
            if not short:
                continue
        elif "\n" in gap:
            line_start = ends[2 * index]
        found.append(Sentence(start, index, mark))
        start = index
    if start < count:
        found.append(Sentence(start, count, ""))
    return found


def _ending(gap: str, before: str, *, last: bool) -> str:
    """What ends the sentence at a gap between words: '.', '?', '!', a line break, or nothing."""
    if _ENDS.isdisjoint(gap):
        return ""
    for mark, spellings in _MARKS_OF_END:
        if not spellings.isdisjoint(gap):
            return mark
    if "\n" in gap and "." not in gap:
        return "\n"
    return "" if gap.startswith(".") and not last and _goes_on(gap, before) else "."


def _goes_on(gap: str, before: str) -> bool:
    """Whether a full stop belongs to what it stands in: example.com, Dr. Ruiz, J. Smith."""
    if len(gap) == 1 or not (gap[1].isspace() or gap[1] in ".\"')”"):
        return True
    return "\n" not in gap and (before in _ABBREVIATIONS or (len(before) == 1 and before != "i"))


def _walked(words: list[Word], lows: list[str], gaps: list[str]) -> tuple[Hits, list[int], list[int]]:
    """One walk over the words: every phrase of every lexicon, the capitalised words, the figures."""
    hits: Hits = {}
    capitals: list[int] = []
    figures: list[int] = []
    count = len(words)
    for first, word in enumerate(words):
        if word.capital:
            capitals.append(first)
        if word.figure:
            figures.append(first)
        node = word.node
        if node is None:
            continue
        last = first + 1
        while True:
            for label in node.labels:
                if label in hits:
                    hits[label].append((first, last))
                else:
                    hits[label] = [(first, last)]
            if last == count:
                break
            node = node.after.get(lows[last])
            if node is None or (gaps[last] != " " and _breaks(gaps[last])):
                break
            last += 1
    return hits, capitals, figures


def _breaks(gap: str) -> bool:
    return not _ENDS.isdisjoint(gap.replace("\n", "", 1))
