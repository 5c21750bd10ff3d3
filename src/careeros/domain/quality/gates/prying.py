"""What is private of the reader, guessed or asked."""

from collections.abc import Iterator

from careeros.domain.quality.lexicons.prying import GOES_ON, OWNED
from careeros.domain.quality.lexicons.unsafe import GUESSES, OF_A_GROUP, PRIVATE_TOPICS
from careeros.domain.quality.reading import Reading

_NEAR = 4
_BESIDE = 7
_GUESSED = 10
_OWN = frozenset({"my", "our", "mine", "me", "i"})
_YOURS = frozenset({"you", "your", "you're", "you'll", "you'd", "you've"})
_PERSONS = _YOURS | {"i", "i'm", "i've", "i'd", "i'll", "my", "we", "our", "me", "she", "he", "they"}
_SUBJECT = frozenset("you you've you're your".split())
_POINTS = frozenset("is was it that those".split())
"""'Was it a breakdown?' asks after the reader's own, also where it names nobody."""


def put_into_a_group(reading: Reading) -> Iterator[tuple[int, int]]:
    """'As a woman in logistics you must': the reader, and not the writer, is one of a group that is nobody's matter."""
    lows = reading.lows
    if "as" not in reading.first_at:
        return
    for at in reading.places_of(OF_A_GROUP):
        sentence = reading.sentences[reading.sentence_of[at]]
        before = lows[max(sentence.start, at - _NEAR) : at]
        opens = next((at - len(before) + place for place in range(len(before) - 1) if before[place] == "as"), None)
        if opens is None or lows[opens + 1] not in {"a", "an"}:
            continue
        spoken_of = next((low for low in lows[at + 1 : min(at + 2 + _NEAR, sentence.end)] if low in _PERSONS), "")
        if spoken_of in _YOURS:
            yield opens, at + 1


def asked_of_the_reader(reading: Reading, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """'Are you married?' and 'your wife must be tired': a private matter, asked or guessed, that is not the writer's
    own."""
    lows = reading.lows
    for at in reading.places_of(PRIVATE_TOPICS - known):
        start, end, mark = reading.sentences[reading.sentence_of[at]]
        near = range(max(start, at - _BESIDE), min(end, at + _BESIDE))
        theirs = next((place for place in near if lows[place] in _YOURS), None)
        if (
            theirs is None
            or not _OWN.isdisjoint(lows[max(start, at - 2) : at])
            or not _OWN.isdisjoint(lows[at + 1 : at + 2])
        ):
            continue
        if mark == "?" or not GUESSES.isdisjoint(lows[max(start, at - _GUESSED) : at + _GUESSED]):
            yield min(theirs, at), max(theirs, at) + 1


def owned_by_the_reader(reading: Reading) -> Iterator[tuple[int, int]]:
    """'You have a lisp' and 'do you take antidepressants?': the reader's own, not what they treat or study."""
    lows = reading.lows
    for first, last in reading.hits.get("own_matter", ()):
        start, end, _ = reading.sentences[reading.sentence_of[first]]
        if last < end and reading.gaps[last] == " " and lows[last] not in GOES_ON:
            continue
        near = range(first - 1, max(start, first - 1 - _NEAR) - 1, -1)
        theirs = next((at for at in near if lows[at] in _SUBJECT), None)
        if theirs is not None and OWNED.issuperset(lows[theirs + 1 : first]):
            yield theirs, last


def matters_of_the_reader(reading: Reading) -> Iterator[tuple[int, int]]:
    """'The divorce has left you' and 'is that a hearing aid?': a private matter as a thing that both know of."""
    lows = reading.lows
    for first, last in reading.hits.get("the_matter", ()):
        start, end, mark = reading.sentences[reading.sentence_of[first]]
        if last < end and reading.gaps[last] == " " and lows[last] not in GOES_ON:
            continue
        before = lows[max(start, first - 2) : first]
        if not _OWN.isdisjoint(before) and GUESSES.isdisjoint(before):
            continue
        theirs = not _YOURS.isdisjoint(lows[max(start, first - _BESIDE) : min(end, last + _BESIDE)])
        guessed = mark == "?" or not GUESSES.isdisjoint(lows[start:end])
        if guessed and (theirs or (mark == "?" and lows[first] in _POINTS)):
            yield first, last
