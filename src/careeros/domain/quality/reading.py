"""A text read once: its words with their places, its sentences, and every phrase of every lexicon in it."""

import re
from collections import defaultdict
from collections.abc import Iterator, KeysView
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import NamedTuple

from attrs import define

from careeros.domain.quality.gaps import gap_of, goes_on
from careeros.domain.quality.plain_text import plain
from careeros.domain.quality.words import Word, word_of

_POINTS = frozenset({".", ",", ":"})
_ASCII_WORD = re.compile(r"(\d+(?:[.,:]\d+)+[A-Za-z0-9]*|[A-Za-z0-9]+(?:['\-][A-Za-z0-9]+)*)", re.ASCII)
_PLAIN_ASCII_WORD = re.compile(r"([A-Za-z0-9][A-Za-z0-9'\-]*)", re.ASCII)
_PLAIN_WORD = re.compile(r"(\w[\w'\-]*)")
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a51\u0a81-\u0acd\u0b01-\u0bcd\u0c00-\u0c56\u0c81-\u0cd6\u0d00-\u0d57"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
"""Marks that belong to the letter before them and are no word characters to `re`."""

_DENSE = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Chinese and Japanese characters: nothing parts their words, but letters and digits beside them are others."""

_NEEDS_CARE = re.compile(f"[\u0300-\u036f\u0590-\u1dff\u200c\u200d{_DENSE}]")
_LETTER = rf"[^\W_{_DENSE}]"
WORD = re.compile(
    rf"([{_DENSE}]+|\d+(?:[.,:]\d+)+{_LETTER}*"
    rf"|{_LETTER}[^\W_{_MARKS}{_DENSE}]*(?:[{_MARKS}]+{_LETTER}*)*(?:['\-]{_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*)*)"
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"']+|[\w.+\-]{1,64}@[\w\-]{1,64}(?:\.[\w\-]{1,64}){1,6}")
_QUOTED = re.compile(
    r"^(?:>|[A-Za-z]{1,12}>).*$|^-- ?$(?s:.*)"
    r"|^On [^\n]{4,120}(?:\n[^\n]{0,60})?wrote:\s*$"
    r"|^Am [^\n]{4,120}schrieb[^\n]{0,80}:\s*$|^Le [^\n]{4,120}a \S{1,2}crit ?:\s*$"
    r"|^(?:El|Em|Il) [^\n]{4,120}(?:escribi\S{1,2}|escreveu|ha scritto):\s*$"
    r"|^-{3,} ?(?:Original Message|Forwarded message|Urspr\S{1,2}ngliche Nachricht|Weitergeleitete Nachricht"
    r"|Message d.origine|Message transf\S{1,2}r\S{1,2}|Mensaje original|Mensagem original)(?s:.*)"
    r"|^(?:From|Von|De|Da): [^\n]{1,200}\n(?:Sent|Date|To|Gesendet|Datum|Envoy\S{1,2}|Enviado|Fecha|Inviato): (?s:.*)",
    re.MULTILINE,
)
"""Quotations and what is above them, in the words of several mail programs, and all below a signature mark."""

_INTRODUCED = re.compile(
    r"^(?:On [^\n]{4,120}(?:\n[^\n]{0,60})?wrote:|Am [^\n]{4,120}schrieb[^\n]{0,80}:|Le [^\n]{4,120}a \S{1,2}crit ?:"
    r"|(?:El|Em|Il) [^\n]{4,120}(?:escribi\S{1,2}|escreveu|ha scritto):)[ \t]*\n(?:[ \t]*(?:>[^\n]*)?(?:\n|$))+"
    r"|^(?:-{3,}[^\n]{0,60}\n+)?(?:From|Von|De|Da): [^\n]{1,200}\n(?:Sent|Date|Gesendet|Datum|Envoy\S{1,2}|Enviado"
    r"|Fecha|Inviato): [^\n]{0,30}\d(?s:.*)",
    re.MULTILINE,
)
_MAY_QUOTE = (
    ">",
    "--",
    "wrote:",
    "schrieb",
    "crit ",
    "escribi",
    "escreveu",
    "scritto:",
    "From: ",
    "Von: ",
    "De: ",
    "Da: ",
)
_SHORT_LINE = 45
_LONGEST_SENTENCE = 400
"""Words."""

_NO_LINKS: frozenset[int] = frozenset()


class Sentence(NamedTuple):
    """Words `start` to `end` (exclusive); `mark` is what ends it: one of '.', '?', '!', a line break, or nothing."""

    start: int
    end: int
    mark: str


Hits = dict[str, list[tuple[int, int]]]


@define(eq=False)
class Reading:
    """One field of a message as the rules see it.

    Attributes:
        text, origins: the readable text, and the way back to the text as given (None where both are in step).
        lows, stems: the words folded, and the same without a possessive 's.
        gaps: what stands before each word, and after the last.
        odd: numbers of the gaps that are not one space.
        ends: where each gap and each word ends in `text`, in turn.
        sentence_of: the number of the sentence that each word is in.
        hits: for each label the stretches of words that are one of its phrases.
        capitals, figures: numbers of the words with a capital first letter, and of those with a digit.
        linked: numbers of the words that are links.
        first_at: every stem, and the first word that has it.
        signs: what stands in odd gaps, as one text; all of the text where links may hide some.
    """

    field: str
    given: str
    text: str
    origins: list[int] | None
    words: list[Word]
    lows: list[str]
    stems: list[str]
    gaps: list[str]
    odd: list[int]
    ends: list[int]
    sentences: list[Sentence]
    sentence_of: list[int]
    hits: Hits
    capitals: list[int]
    figures: list[int]
    links: list[tuple[int, int]]
    linked: frozenset[int]
    first_at: dict[str, int]
    signs: str

    @property
    def vocabulary(self) -> KeysView[str]:
        """Every stem, once."""
        return self.first_at.keys()

    def places_of(self, words: AbstractSet[str]) -> Iterator[int]:
        """Each place of one of some words, which are stems."""
        for word in filter(self.first_at.__contains__, words):
            at = self.first_at[word]
            while True:
                yield at
                try:
                    at = self.stems.index(word, at + 1)
                except ValueError:
                    break

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


def read(field: str, given: str, *, own: bool = False) -> Reading:
    """Read one field; with `own`, quotations of other mail and what is below a signature mark are passed over."""
    text, origins = plain(given)
    seen, links = _without_links(without_quotes(text) if own else text)
    parts = _parts(seen)
    gaps = parts[::2]
    odd = [number for number, gap in enumerate(gaps) if gap != " "]
    if not _POINTS.isdisjoint([gaps[number] for number in odd]):
        parts = (_ASCII_WORD if seen.isascii() else WORD).split(seen)
        gaps = parts[::2]
        odd = [number for number, gap in enumerate(gaps) if gap != " "]
    words = list(map(word_of, parts[1::2]))
    ends = list(accumulate(map(len, parts)))
    lows = [word.low for word in words]
    stems = [word.stem for word in words] if "'" in text else lows
    sentences = _sentences(gaps, odd, lows, ends)
    sentence_of: list[int] = []
    for number, (start, end, _) in enumerate(sentences):
        sentence_of += [number] * (end - start)
    hits, capitals, figures = _walked(words, lows, gaps)
    return Reading(
        field, given, text, origins, words, lows, stems, gaps, odd, ends, sentences,
        sentence_of, hits, capitals, figures, links,
        _linked(links, ends) if links else _NO_LINKS,
        dict(zip(reversed(stems), range(len(stems) - 1, -1, -1), strict=True)),
        text if links else "".join([gaps[number] for number in odd]),
    )  # fmt: skip


def without_quotes(text: str) -> str:
    """The text with quotations and what is below a signature mark blanked out; the text itself where there is none."""
    if any(map(text.__contains__, _MAY_QUOTE)):
        return _QUOTED.sub(lambda found: _blank(found.group()), text)
    return text


def mail_of_others(text: str) -> list[tuple[int, int]]:
    """Where mail of somebody else is quoted below a line that says who wrote it and when."""
    return [found.span() for found in _INTRODUCED.finditer(text)]


def _blank(text: str) -> str:
    return "".join(mark if mark == "\n" else " " for mark in text)


def _without_links(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text with each link as one word, and where the links stand."""
    if "://" not in text and "www." not in text and "@" not in text:
        return text, []
    links = [found.span() for found in _LINK.finditer(text)]
    return _LINK.sub(lambda found: "x" * len(found.group()), text), links


def _parts(text: str) -> list[str]:
    """Gaps and words in turn, by the quickest pattern that finds the words of this text."""
    ascii_only = text.isascii()
    if not ascii_only and ("_" in text or _NEEDS_CARE.search(text) is not None):
        return WORD.split(text)
    parts = (_PLAIN_ASCII_WORD if ascii_only else _PLAIN_WORD).split(text)
    if "'" in text or "-" in text:
        words = " ".join(parts[1::2]) + " "
        if "' " in words or "- " in words or "--" in words or "'-" in words or "-'" in words or "''" in words:
            return (_ASCII_WORD if ascii_only else WORD).split(text)
    return parts


def _linked(links: list[tuple[int, int]], ends: list[int]) -> frozenset[int]:
    starts = {start for start, _ in links}
    return frozenset(index for index in range(len(ends) // 2) if ends[2 * index] in starts)


def _sentences(gaps: list[str], odd: list[int], lows: list[str], ends: list[int]) -> list[Sentence]:
    found: list[Sentence] = []
    start, line_start, count = 0, 0, len(lows)
    for index in odd:
        gap = gap_of(gaps[index])
        mark = gap.mark
        if not mark or index == 0:
            continue
        if gap.doubtful and mark == "." and index != count and goes_on(gap, lows[index - 1]):
            continue
        if mark == "\n":
            short = ends[2 * index - 1] - line_start <= _SHORT_LINE or gap.lines > 1
            line_start = ends[2 * index]
            if not short:
                continue
        elif gap.lines:
            line_start = ends[2 * index]
        found.append(Sentence(start, index, mark))
        start = index
    if start < count:
        found.append(Sentence(start, count, ""))
    return found if count <= _LONGEST_SENTENCE else [part for one in found for part in _parted(one)]


def _parted(sentence: Sentence) -> Iterator[Sentence]:
    """Nobody writes so long a sentence, and rules that look around in one must not look around in all of the text."""
    start, end, mark = sentence
    for begins in range(start, end, _LONGEST_SENTENCE):
        ends = min(begins + _LONGEST_SENTENCE, end)
        yield Sentence(begins, ends, mark if ends == end else "")


def _walked(words: list[Word], lows: list[str], gaps: list[str]) -> tuple[Hits, list[int], list[int]]:
    """One walk over the words: every phrase of every lexicon, the capitalised words, the figures."""
    hits: Hits = defaultdict(list)
    capitals: list[int] = []
    figures: list[int] = []
    last, following = len(lows), [*lows[1:], ""]
    for first, word in enumerate(words):
        if not word.telling:
            continue
        for label in word.labels:
            hits[label].append((first, first + 1))
        after, follows, index = word.after, following[first], first + 1
        while follows in after and ((gap := gaps[index]) == " " or not gap_of(gap).breaks):
            node = after[follows]
            after = node.after
            index += 1
            for label in node.labels:
                hits[label].append((first, index))
            follows = lows[index] if index < last else ""
        if word.capital:
            capitals.append(first)
        if word.figure:
            figures.append(first)
    return hits, capitals, figures
