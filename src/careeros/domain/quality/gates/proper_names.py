"""Employers, schools and events that no fact mentions, where the words around make them one."""

from collections.abc import Iterator

from careeros.domain.companies import LEGAL_WORDS
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.organisation_names import is_where_one_works, stands_for_organisation
from careeros.domain.quality.lexicons.greetings import GENDERED, NOT_A_NAME, TITLES
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.lexicons.organisations import NEAR_BEFORE, PLATFORMS, SCHOOLS
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.words import word_of

_PASSED = HARMLESS | NOT_A_NAME
_WORKING_FOR, _JOINED = frozenset({"at", "for"}), frozenset({"joined", "left", "quit"})
_WHO = frozenset("i you we i've i'd you've just recently who".split())
_GONE, _READER = frozenset({"gone", "went"}), frozenset({"you", "you've", "you'd"})
_FARING = frozenset({"life", "things", "everything"})
_NOBODY = frozenset("nobody no-one everybody everyone somebody someone anybody anyone another".split())
_RANKS = TITLES | GENDERED | {"grandma", "grandpa", "granny", "mum", "mummy", "nana", "papa"}
_SHORTEST_CUT, _LEAST_CUT_OFF = 3, 4
_PERSONS = _NOBODY | {"he", "she", "they"}
_CONNECTORS = frozenset({"of", "the", "for", "and", "de", "van", "von", "du", "la", "in"})


def unsupported_names(reading: Reading, evidence: Evidence) -> Iterator[tuple[int, int, str]]:
    """Each such name, at the words of it that are unknown."""
    known = evidence.knowledge.vocabulary
    greeted = evidence.opening(reading)
    done = greeted.named if greeted is not None else 0
    for index in reading.capitals:
        stem = reading.stems[index]
        if index < done or stem in known or (stem in _PASSED and not _employs(reading, index)):
            continue
        if index in reading.linked:
            continue
        first, done = _opening(reading, index, done), _run(reading, index)
        unknown = [place for place in range(index, done) if _is_unknown(reading, place, known)]
        if unknown and all(map(evidence.knowledge.has_initials, [reading.words[place] for place in unknown])):
            continue
        if unknown and stands_for_organisation(reading, first, done) and not _is_signature(evidence, reading, index):
            said = reading.said(unknown[0], unknown[-1] + 1)
            yield unknown[0], unknown[-1] + 1, f"No fact mentions {said}. Add the fact if it is true."


def _run(reading: Reading, start: int) -> int:
    """Where a run of capitalised words ends; 'University of Leeds' is one."""
    last, index = start + 1, start + 1
    words, gaps = reading.words, reading.gaps
    while index < len(words) and gaps[index] in {" ", "-", " & ", "&"}:
        ends_pair = index == last + 1 and words[last].low in {"and", "of"} and not words[index].low.startswith("i")
        if words[index].capital and (words[index].low not in NOT_A_NAME or ends_pair):
            last = index + 1
        elif words[index].low not in _CONNECTORS or index != last:
            break
        index += 1
        if words[last - 1].low != words[last - 1].stem:
            break
    return last


def _opening(reading: Reading, index: int, done: int) -> int:
    """Where the name begins that goes on with a word: 'British' of 'the British Council'."""
    first, start = index, reading.sentences[reading.sentence_of[index]].start
    while first > max(done, start + 1) and reading.gaps[first] == " " and reading.words[first - 1].capital:
        if reading.lows[first - 1] in NOT_A_NAME:
            break
        first -= 1
    return first


def _is_unknown(reading: Reading, place: int, known: frozenset[str]) -> bool:
    word = reading.words[place]
    if (
        not word.capital
        or len(word.stem) == 1
        or (word.stem in HARMLESS and not _employs(reading, place))
        or word.stem in NOT_A_NAME
        or (word.digits and not word.stem[0].isalpha())
    ):
        return False
    if word.stem.replace(".", "") in LEGAL_WORDS and place > 0 and reading.words[place - 1].capital:
        return False
    if (word.stem in SCHOOLS and not SCHOOLS.isdisjoint(known)) or word.stem in known or word.low in known:
        return False
    if word.stem.replace("-", "") in known or word.stem in _NOBODY or _stands_for_known(reading, place, known):
        return False
    pieces = word.stem.split("-")
    if len(pieces) > 1 and all(piece in known or piece in HARMLESS for piece in pieces if piece):
        return False
    return (
        not _is_sentence_start(reading, place)
        or _looks_invented(reading, place)
        or is_where_one_works(reading, place + 1)
    )


def _stands_for_known(reading: Reading, place: int, known: frozenset[str]) -> bool:
    return _is_title_of_known(reading, place, known) or _is_cut_of_known(reading, place, known)


def _is_title_of_known(reading: Reading, place: int, known: frozenset[str]) -> bool:
    """'Mama' of 'Mama Efua', whom a fact knows."""
    if reading.lows[place] not in _RANKS or place + 1 >= len(reading.words):
        return False
    return (
        reading.gaps[place + 1] in {" ", ". "}
        and reading.words[place + 1].capital
        and reading.stems[place + 1] in known
    )


def _is_cut_of_known(reading: Reading, place: int, known: frozenset[str]) -> bool:
    """'The Fed' where a fact says Federal Reserve."""
    stem = reading.stems[place]
    if place == 0 or reading.lows[place - 1] != "the" or len(stem) < _SHORTEST_CUT:
        return False
    return any(word.startswith(stem) and len(word) >= len(stem) + _LEAST_CUT_OFF for word in known)


def _employs(reading: Reading, place: int) -> bool:
    """Whether a tool is where somebody works: 'I work at LinkedIn', 'I joined Zoom'."""
    if reading.stems[place] not in PLATFORMS or place < 2 or reading.gaps[place] != " ":
        return False
    before = reading.lows[place - 1]
    near = reading.lows[max(place - 5, 0) : place - 1]
    if before == "to":
        return near[-1] in _GONE and not _READER.isdisjoint(near)
    working = not NEAR_BEFORE.isdisjoint(near) or not _FARING.isdisjoint(near)
    return (before in _WORKING_FOR and working) or (before in _JOINED and reading.lows[place - 2] in _WHO)


def _is_sentence_start(reading: Reading, place: int) -> bool:
    sentence = reading.sentences[reading.sentence_of[place]]
    return place == sentence.start or reading.gaps[place].strip() in {":", '"', "“", "-", "–", "—", "*", "•", ")", "("}


def _looks_invented(reading: Reading, place: int) -> bool:
    """A sentence's first word is a name for sure only where its spelling or what follows says so."""
    word = reading.words[place]
    if word.low != word.stem and not word.in_phrases and not word.languages and not _is_small(word.stem):
        return True
    raw = reading.raw(place)
    return any(mark.isupper() for mark in raw[1:]) and not word.loud and not word.in_phrases


def _is_small(stem: str) -> bool:
    """'She's keen' and 'Everyone's' put an 's behind a word that is nobody's name."""
    return stem in NOT_A_NAME or stem in _PERSONS or bool(word_of(stem).languages)


def _is_signature(evidence: Evidence, reading: Reading, index: int) -> bool:
    return reading.field == "body" and evidence.signoff[0] <= index < evidence.signoff[1]
