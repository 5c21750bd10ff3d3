"""Sentences that say nothing of anybody: they earn nothing, and brevity counts them."""

from collections import Counter
from collections.abc import Iterator

from careeros.domain.quality.reading import Reading, Sentence

_SHORTEST = 8
"""Words; a shorter sentence is over before it bores."""

_EARLY = 5
"""Words; within so many a sentence says that it speaks of everybody."""

_PHRASES = 2
"""So many words that only fill make a sentence that does."""

_ABOUT = ("i", "me", "you", "gratitude")
_GENERAL = frozenset("all everyone everybody anyone people society companies world life".split())
"""Beside one of these 'we' and 'they' are everybody."""

_WRITER = frozenset("i i'm i'd i've i'll".split())
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
    tomorrow please
    """.split()
)
"""What tells of one time, one person or a wish, and so is no general truth."""


def idle_in(body: Reading, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences between two words, as stretches, that are general truths or all padding."""
    return sorted({*_general(body, start, end), *_padded(body)})


def _general(body: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences that name nobody and nothing, tell of no time and speak of neither writer nor reader."""
    sentences, sentence_of, hits = body.sentences, body.sentence_of, body.hits
    about = {sentence_of[first] for label in _ABOUT for first, _ in hits.get(label, ())}
    said = {sentence_of[first] for first, _ in hits.get("general", ()) if _early(body, first)}
    about -= said
    about.update(sentence_of[place] for place in body.figures if body.lows[place] != "one")
    about.update(number for place in body.capitals if _names(body, place, sentences[number := sentence_of[place]]))
    for number, sentence in enumerate(sentences):
        if number in about or not _may_be_general(sentence) or sentence.start < start or sentence.end > end:
            continue
        words = body.lows[sentence.start : sentence.end]
        if number in said or not (
            words[0] in _POINTS
            or not _TELLS.isdisjoint(words)
            or (not _SOME.isdisjoint(words) and _GENERAL.isdisjoint(words))
        ):
            yield sentence.start, sentence.end


def _early(body: Reading, place: int) -> bool:
    return place - body.sentences[body.sentence_of[place]].start < _EARLY


def _names(body: Reading, place: int, sentence: Sentence) -> bool:
    """Whether a word with a capital is a name: it does not open the sentence, and is no 'I'."""
    return place != sentence.start and body.lows[place] not in _WRITER


def _may_be_general(sentence: Sentence) -> bool:
    return sentence.end - sentence.start >= _SHORTEST and sentence.mark in {".", "!"}


def _padded(body: Reading) -> list[tuple[int, int]]:
    """Sentences with several phrases that only fill."""
    padding = body.hits.get("filler", ())
    if len(padding) < _PHRASES:
        return []
    often = Counter(body.sentence_of[first] for first, _ in padding)
    return [body.sentences[number][:2] for number, times in often.items() if times >= _PHRASES]
