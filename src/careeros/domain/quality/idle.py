"""Sentences that say nothing of anybody: they earn nothing, and brevity counts them."""

from collections import Counter
from collections.abc import Iterator

from careeros.domain.quality.lexicons.pronouns import PRONOUNS
from careeros.domain.quality.reading import Reading

_SHORTEST = 8
"""Words; a shorter sentence is over before it bores."""

_EARLY = 5
"""Words; within so many a sentence says that it speaks of everybody."""

_PHRASES = 2
"""So many words that only fill make a sentence that does."""

_SPOKEN_OF = frozenset("|".join(PRONOUNS[label] for label in ("i", "me", "you")).split("|"))
_GENERAL = frozenset("all everyone everybody anyone people society companies world life".split())
"""Beside one of these 'we' and 'they' are everybody."""

_SOME = frozenset("we our us they them their".split())
_POINTS = frozenset(
    """
    it it's this that that's these those he she they his her their here here's there there's then so not no yes if
    nothing or
    """.split()
)
"""A sentence that opens with one of these goes on with what was said before it."""

_TELLS = frozenset(
    """
    was were had did went came said told got made saw would could should might he she his her him yesterday today
    tomorrow please thank thanks thankful grateful appreciated congratulations congrats
    """.split()
)
_PARTICULAR = _SPOKEN_OF | _TELLS
"""What speaks of writer or reader, or tells of one time, one person or a wish, and so is no general truth."""


def idle_in(body: Reading, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences between two words, as stretches, that are general truths or all padding."""
    return sorted({*_general(body, start, end), *_padded(body)})


def _general(body: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences that name nobody and nothing, tell of no time and speak of neither writer nor reader."""
    announced = body.hits.get("general", ())
    for first, last, mark in body.sentences:
        if last - first < _SHORTEST or mark not in {".", "!"} or first < start or last > end:
            continue
        general = _speaks_of_all(body.lows[first:last])
        if not general and announced:
            general = any(first <= place < first + _EARLY for place, _ in announced)
        if general and not _names(body, first, last):
            yield first, last


def _speaks_of_all(words: list[str]) -> bool:
    if not _PARTICULAR.isdisjoint(words) or words[0] in _POINTS:
        return False
    return _SOME.isdisjoint(words) or not _GENERAL.isdisjoint(words)


def _names(body: Reading, first: int, last: int) -> bool:
    """Whether a sentence has a name or a number; its first word has a capital anyhow, and 'I' is no name."""
    capitals = (place for place in body.capitals if first < place < last)
    figures = (place for place in body.figures if first <= place < last)
    return any(body.lows[place] not in _SPOKEN_OF for place in capitals) or any(
        body.lows[place] != "one" for place in figures
    )


def _padded(body: Reading) -> list[tuple[int, int]]:
    """Sentences with several phrases that only fill."""
    padding = body.hits.get("filler", ())
    if len(padding) < _PHRASES:
        return []
    often = Counter(body.sentence_of[first] for first, _ in padding)
    return [body.sentences[number][:2] for number, times in often.items() if times >= _PHRASES]
