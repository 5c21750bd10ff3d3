"""What the reader is called, and what is said of their looks and their work."""

from collections.abc import Iterator

from careeros.domain.quality.lexicons.unsafe import PASSED_OVER
from careeros.domain.quality.reading import Reading

_FAR = 4
_COPULAS = frozenset("is are was were looks look reads sounds seems feels".split())
_NOT_SAID = frozenset("doubt hope if unless whether nobody hardly that which".split())
_JOINS = frozenset("of in on with for to and at from by".split())
_HAVING = frozenset("have having got you've".split())
_ENDS = frozenset("of and that i my so but if".split())


def called_a_fool(reading: Reading) -> Iterator[tuple[int, int]]:
    """'Dimwit.' and 'answer me, coward': a sentence of its own, or set apart by a comma at an end of one."""
    for first, last in reading.hits.get("fool_alone", ()):
        start, end, _ = reading.sentences[reading.sentence_of[first]]
        opens, closes = first == start, last == end
        if (
            (opens and closes)
            or (closes and reading.gaps[first].startswith(","))
            or (opens and reading.gaps[last].startswith(","))
        ):
            yield first, last


def called_sweet(reading: Reading) -> Iterator[tuple[int, int]]:
    """'…, gorgeous.'"""
    for first, last in reading.hits.get("sweet_name", ()):
        if reading.gaps[first].startswith(",") and last == reading.sentences[reading.sentence_of[first]].end:
            yield first, last


def praised_bodies(reading: Reading) -> Iterator[tuple[int, int]]:
    """'You have the neck of a swan.'"""
    lows = reading.lows
    for first, last in reading.hits.get("body", ()):
        start, end, _ = reading.sentences[reading.sentence_of[first]]
        opens = next((at for at in range(first - 1, max(start, first - 1 - _FAR) - 1, -1) if lows[at] in _HAVING), None)
        if opens is None or not _JOINS.isdisjoint(lows[opens + 1 : first]):
            continue
        of_reader = lows[opens] == "you've" or not {"you", "you've"}.isdisjoint(lows[max(start, opens - 2) : opens])
        if of_reader and (last == end or reading.gaps[last] != " " or lows[last] in _ENDS):
            yield opens, last


def dull_work(reading: Reading) -> Iterator[tuple[int, int]]:
    """'Your slides were frankly tedious.'"""
    lows = reading.lows
    for first, last in reading.hits.get("reader_dull", ()):
        start = reading.sentences[reading.sentence_of[first]].start
        copula = first - 1
        while copula > max(start, first - _FAR) and (lows[copula] in PASSED_OVER or lows[copula].endswith("ly")):
            copula -= 1
        if copula <= start or lows[copula] not in _COPULAS or not _NOT_SAID.isdisjoint(lows[start:first]):
            continue
        theirs = next(
            (at for at in range(copula - 1, max(start, copula - 1 - _FAR) - 1, -1) if lows[at] == "your"), None
        )
        if theirs is not None:
            yield theirs, last
