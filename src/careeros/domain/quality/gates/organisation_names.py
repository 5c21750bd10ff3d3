"""What the words around a name with a capital make of it: an employer, a school or an event."""

from itertools import pairwise

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
    MOVED,
    NAMED_BY,
    NEAR_BEFORE,
    ON_THE_MAP,
    ORGANISATION_WORDS,
    PAST_ASKED,
    ROLES,
    TALKS,
    TEAM_WORDS,
    THEIR_VERBS,
    WHOSE_ROLE,
    WITH,
)
from careeros.domain.quality.lexicons.relations import WOULD
from careeros.domain.quality.reading import Reading

_NEAR, _SO_FAR = 4, 16
_AS_A = frozenset({("as", "a"), ("as", "an"), ("as", "the")})
_ME = frozenset({"me", "us"})
_USED_TO_BE = ["used", "to", "be"]
_THEIR_TALK = frozenset({"your", "the", "that"})
_BY_TRAIN = frozenset("by to on in via".split())
_SAYING = frozenset("how why what that when where if whether".split())


def stands_for_organisation(reading: Reading, first: int, last: int) -> bool:
    """Whether the name of words `first` to `last` (exclusive) is one of an employer, a school or an event."""
    lows = reading.lows
    if _says_so_itself(reading, first, last):
        return True
    if last - first > 1 and (lows[first] in COMPASS or lows[last - 1] in ON_THE_MAP):
        return False
    start = reading.sentences[reading.sentence_of[first]].start
    back = first
    while back > start and lows[back - 1] in BETWEEN:
        back -= 1
    before = lows[back - 1] if back > start else ""
    if before == "at" and _is_where_to_meet(reading, start, back - 1):
        return False
    moved = before == "to" and _moved_from(lows[max(start, back - _SO_FAR // 2) : back])
    if moved or before in ALWAYS_BEFORE or before in NAMED_BY or _employs(lows, last):
        return True
    if is_where_one_works(reading, last) or _is_of_a_talk(reading, first, last, start):
        return True
    near = lows[max(start, back - _NEAR) : back]
    follows = lows[last] if last < len(lows) and reading.gaps[last] == " " else ""
    with_article = back < first and last - first > 1 and all(word.capital for word in reading.words[first:last])
    return _is_of_it(before, near, follows) or (with_article and before in {"for", "with"})


def is_where_one_works(reading: Reading, last: int) -> bool:
    """'the IMF, where I work' and 'Netflix, who employ me now'."""
    lows = reading.lows
    if reading.gaps[last] not in {" ", ", "} or last + 2 >= len(lows):
        return False
    if lows[last] == "where" and lows[last + 1] in {"i", "you", "we"}:
        return lows[last + 2] not in {"live", "lived", "grew", "was", "were", "stay", "stayed"}
    return lows[last] == "who" and lows[last + 1] in EMPLOYING


def _says_so_itself(reading: Reading, first: int, last: int) -> bool:
    """'Acme Ltd', 'PyCon', 'Guy's Hospital', 'Initech's', 'the Initech office'."""
    lows = reading.lows
    run = lows[first:last]
    if not ORGANISATION_WORDS.isdisjoint(run) or any(
        low.endswith(("con", "conf", "fest", "camp")) and len(low) > 4 for low in run
    ):
        return True
    if lows[last - 1] in LAST_WORDS and last - first > 1 and lows[first] not in COMPASS:
        return True
    follows = lows[last] if last < len(lows) and reading.gaps[last] == " " else ""
    return reading.words[last - 1].low != reading.words[last - 1].stem or follows in TEAM_WORDS


def _is_of_it(before: str, near: list[str], follows: str) -> bool:
    """Whether the word before, those near it and the one behind put somebody there."""
    if before in BEFORE and (not NEAR_BEFORE.isdisjoint(near) or any(pair in _AS_A for pair in pairwise(near))):
        return True
    if before == "from" and near[-2:-1] and near[-2] in COMING and not HAVING.isdisjoint(near):
        return follows not in _BY_TRAIN
    if before == "with":
        return not WITH.isdisjoint(near[-3:]) or near[-4:-1] == _USED_TO_BE
    if before == "former" and follows in NEAR_BEFORE:
        return True
    return (follows in ROLES and before in WHOSE_ROLE) or (before in _SAYING and follows in THEIR_VERBS)


def _is_of_a_talk(reading: Reading, first: int, last: int, start: int) -> bool:
    """'Your SIGGRAPH talk'; other names may be what it is about."""
    if not reading.words[last - 1].loud or last == len(reading.words) or first == start:
        return False
    talk = reading.gaps[last] == " " and reading.lows[last] in TALKS
    return talk and reading.lows[first - 1] in _THEIR_TALK


def _moved_from(near: list[str]) -> bool:
    """'Moved from the Royal Signals to'."""
    return any(one in MOVED and other == "from" for one, other in pairwise(near))


def _is_where_to_meet(reading: Reading, start: int, at: int) -> bool:
    """'May I stand you a pint at the Crown?' offers a place, and puts nobody to work there."""
    said = reading.lows[max(start, at - _SO_FAR) : at]
    of_work = not NEAR_BEFORE.isdisjoint(said[-_NEAR:]) or not TEAM_WORDS.isdisjoint(said[-_NEAR:])
    of_a_life = not PAST_ASKED.isdisjoint(reading.lows[start : start + 2])
    return not (of_work or of_a_life or WOULD.isdisjoint(said) or INVITES.isdisjoint(said))


def _employs(lows: list[str], last: int) -> bool:
    """Whether 'hired me' or 'let me go' follows the name."""
    if last + 1 >= len(lows):
        return False
    return (lows[last] in EMPLOYS or lows[last] in LET_GO) and not _ME.isdisjoint(lows[last + 1 : last + 3])
