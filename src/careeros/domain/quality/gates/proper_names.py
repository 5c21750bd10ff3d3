"""Employers, schools and events that no fact mentions, where the words around make them one."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.knowledge import Knowledge
from careeros.domain.quality.lexicons.greetings import NOT_A_NAME
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.lexicons.organisations import (
    ALWAYS_BEFORE,
    BEFORE,
    BETWEEN,
    COMING,
    COMPASS,
    EMPLOYING,
    EMPLOYS,
    HAVING,
    INVITES,
    LAST_WORDS,
    LET_GO,
    NAMED_BY,
    NEAR_BEFORE,
    ON_THE_MAP,
    ORGANISATION_WORDS,
    PAST_ASKED,
    ROLES,
    TEAM_WORDS,
    THEIR_VERBS,
    WHOSE_ROLE,
    WITH,
)
from careeros.domain.quality.lexicons.relations import WOULD
from careeros.domain.quality.reading import Reading, Sentence
from careeros.domain.quality.words import Word

_PASSED = HARMLESS | NOT_A_NAME
_FEWEST_INITIALS, _MOST_INITIALS = 3, 6
_AS_A = frozenset({("as", "a"), ("as", "an"), ("as", "the")})
_ME = frozenset({"me", "us"})
_NOBODY = frozenset("nobody no-one everybody everyone somebody someone anybody anyone another".split())
_CONNECTORS = frozenset({"of", "the", "for", "and", "de", "van", "von", "du", "la", "in"})


def unsupported_names(reading: Reading, evidence: Evidence) -> Iterator[tuple[int, int, str]]:
    """Each such name, at the words of it that are unknown."""
    known = evidence.knowledge.vocabulary
    greeted = evidence.opening(reading)
    done = greeted.named if greeted is not None else 0
    for index in reading.capitals:
        stem = reading.stems[index]
        if index < done or stem in _PASSED or stem in known:
            continue
        if index in reading.linked:
            continue
        first, done = _opening(reading, index, done), _run(reading, index)
        unknown = [place for place in range(index, done) if _is_unknown(reading, place, known)]
        if unknown and all(_are_initials(reading.words[place], evidence.knowledge) for place in unknown):
            continue
        if unknown and _stands_for_organisation(reading, first, done) and not _is_signature(evidence, reading, index):
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
        or word.stem in HARMLESS
        or word.stem in NOT_A_NAME
        or (word.digits and not word.stem[0].isalpha())
    ):
        return False
    if word.stem in known or word.low in known or word.stem.replace("-", "") in known or word.stem in _NOBODY:
        return False
    pieces = word.stem.split("-")
    if len(pieces) > 1 and all(piece in known or piece in HARMLESS for piece in pieces if piece):
        return False
    return (
        not _is_sentence_start(reading, place)
        or _looks_invented(reading, place)
        or _is_where_one_works(reading, place + 1)
    )


def _are_initials(word: Word, knowledge: Knowledge) -> bool:
    """'UCT' where a fact says 'University of Cape Town'."""
    if not word.loud or not _FEWEST_INITIALS <= len(word.low) <= _MOST_INITIALS:
        return False
    return any(word.low in _initials(fact.text) for fact in (*knowledge.contact, *knowledge.sender))


@lru_cache(maxsize=4_096)
def _initials(text: str) -> str:
    """The first letters of the words with a capital, in their order."""
    return "".join(part[0].lower() for part in text.replace("-", " ").split() if part[0].isupper())


def _is_sentence_start(reading: Reading, place: int) -> bool:
    sentence = reading.sentences[reading.sentence_of[place]]
    return place == sentence.start or reading.gaps[place].strip() in {":", '"', "“", "-", "–", "—", "*", "•", ")", "("}


def _looks_invented(reading: Reading, place: int) -> bool:
    """A sentence's first word is a name for sure only where its spelling or what follows says so."""
    word = reading.words[place]
    if (
        word.low != word.stem
        and not word.in_phrases
        and not word.languages
        and not word.low.startswith(("it's", "that's", "there's", "here's", "what's", "let's", "who's", "how's"))
    ):
        return True
    raw = reading.raw(place)
    return any(mark.isupper() for mark in raw[1:]) and not word.loud and not word.in_phrases


def _stands_for_organisation(reading: Reading, first: int, last: int) -> bool:
    lows = reading.lows
    run = lows[first:last]
    if not ORGANISATION_WORDS.isdisjoint(run) or any(
        low.endswith(("con", "conf", "fest", "camp")) and len(low) > 4 for low in run
    ):
        return True
    if lows[last - 1] in LAST_WORDS and last - first > 1 and lows[first] not in COMPASS:
        return True
    follows = lows[last] if last < len(lows) and reading.gaps[last] == " " else ""
    if reading.words[last - 1].low != reading.words[last - 1].stem or follows in TEAM_WORDS:
        return True
    sentence = reading.sentences[reading.sentence_of[first]]
    back = first
    while back > sentence.start and lows[back - 1] in BETWEEN:
        back -= 1
    before = lows[back - 1] if back > sentence.start else ""
    if before == "at" and _is_where_to_meet(reading, sentence, back - 1):
        return False
    if (follows in ROLES and before in WHOSE_ROLE) or (
        before in {"for", "with"} and back < first and _has_two_names(reading, first, last)
    ):
        return True
    if before in ALWAYS_BEFORE or before in NAMED_BY or _employs(lows, last) or _is_where_one_works(reading, last):
        return True
    near = lows[max(sentence.start, back - 4) : back]
    if (
        (before in BEFORE and (not NEAR_BEFORE.isdisjoint(near) or any(pair in _AS_A for pair in pairwise(near))))
        or (before == "former" and follows in NEAR_BEFORE)
        or (
            before == "from"
            and follows not in {"by", "to", "on", "in", "via"}
            and not HAVING.isdisjoint(near)
            and lows[back - 2] in COMING
        )
        or (before == "with" and not WITH.isdisjoint(near[-3:]))
    ):
        return True
    return before in {"how", "why", "what", "that", "when", "where", "if", "whether"} and follows in THEIR_VERBS


def _is_where_one_works(reading: Reading, last: int) -> bool:
    """'the IMF, where I work' and 'Netflix, who employ me now'."""
    lows = reading.lows
    if reading.gaps[last] not in {" ", ", "} or last + 2 >= len(lows):
        return False
    if lows[last] == "where" and lows[last + 1] in {"i", "you", "we"}:
        return lows[last + 2] not in {"live", "lived", "grew", "was", "were", "stay", "stayed"}
    return lows[last] == "who" and lows[last + 1] in EMPLOYING


def _is_where_to_meet(reading: Reading, sentence: Sentence, at: int) -> bool:
    """'May I stand you a pint at the Crown?' offers a place, and puts nobody to work there."""
    said = reading.lows[sentence.start : at]
    of_work = not NEAR_BEFORE.isdisjoint(said[-4:]) or not TEAM_WORDS.isdisjoint(said[-4:])
    offers = not (WOULD.isdisjoint(said) or INVITES.isdisjoint(said)) and PAST_ASKED.isdisjoint(said[:2])
    return offers and not of_work


def _has_two_names(reading: Reading, first: int, last: int) -> bool:
    """'For the National Trust', 'with the Royal Ballet': after an article two words with a capital."""
    on_the_map = reading.lows[first] in COMPASS or reading.lows[last - 1] in ON_THE_MAP
    return last - first > 1 and not on_the_map and all(word.capital for word in reading.words[first:last])


def _employs(lows: list[str], last: int) -> bool:
    """Whether 'hired me' or 'let me go' follows the name."""
    if last + 1 >= len(lows):
        return False
    after = lows[last + 1 : last + 3]
    return (lows[last] in EMPLOYS or lows[last] in LET_GO) and not _ME.isdisjoint(after)


def _is_signature(evidence: Evidence, reading: Reading, index: int) -> bool:
    return reading.field == "body" and evidence.signoff[0] <= index < evidence.signoff[1]
