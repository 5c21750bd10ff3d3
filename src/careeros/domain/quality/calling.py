"""Whether a name that is said may be one of somebody's."""

from functools import lru_cache

from careeros.domain.quality.lexicons.names_of_their_own import OWN_NAMES
from careeros.domain.quality.lexicons.nicknames import NICKNAMES
from careeros.domain.quality.lexicons.nicknames_abroad import NICKNAMES_ABROAD
from careeros.domain.quality.lexicons.short_names import SAID_FOR

_INITIALS, _SHORTEST_CUT, _SHORTEST_NAME = 2, 3, 4
"""Letters: of what may be initials, of what a name is cut to, and of a name that is itself a cut of what is said."""

_SHORTEST_TWICE = 5
"""Letters of a word in which two vowels may stand for one: Mueller, but not Noel."""

_SURELY_A_CUT = 5
"""So many letters less are a cut of any name: Karl of Karlheinz."""

_ENDING = 2
"""Letters at the end of a name, where one vowel for two makes another of it."""

_WOMENS = ("a", "ah", "e", "eth", "ith")
"""Endings of most women's names; the few of men only make their short names less sure."""

_WHOLE_STEM = 5
"""Letters from which the endings below make another name."""

_OTHERS = frozenset(
    """
    ia ie io na ne nne le la lle lla ina ine ita ito inho inha etta ette elle ella us as os is ian essa ovna ovich
    """.split()
)
_ONE_FOR_ANOTHER = str.maketrans(
    {
        "ł": "l", "ø": "o", "ı": "i", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ŋ": "n",
        "ə": "a", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "\u093c": None,
        "ँ": "ं", **dict.fromkeys(map(chr, range(0x64B, 0x653))),
    }
)  # fmt: skip
_TWICE = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ks", "x"))
_NOBODY: frozenset[str] = frozenset()
_CALLED_OUT = (
    ("o", "a"), ("u", "a"), ("u", ""), ("e", ""), ("ie", ""), ("ze", ""), ("ku", "ek"), ("le", "el"), ("cie", "t"),
    ("dzie", "d"), ("re", "r"),
)  # fmt: skip
"""Endings of a Slavic name that is called out, and those of the same name in a profile: Magdaleno, Marku, Robercie."""


def is_called_out(said: str, names: frozenset[str]) -> bool:
    """Whether a name, in the form in which Slavic languages call it out, is one of the names."""
    stems = ((said.removesuffix(called), named) for called, named in _CALLED_OUT if said.endswith(called))
    return any(len(stem) >= _SHORTEST_CUT and is_called(stem + named, names) for stem, named in stems)


def is_called(said: str, names: frozenset[str]) -> bool:
    """Whether a name is one of the names, an initial, a shortening or a nickname of one; both are folded."""
    pieces = {said, said.replace("'", ""), said.replace("-", ""), *said.replace("'", "-").split("-")} - {""}
    if any(_is_one_of(piece, names) for piece in pieces):
        return True
    loose = frozenset(map(_loosened, names))
    return any(_is_one_of(_loosened(piece), loose) for piece in pieces)


def is_another_form(one: str, other: str) -> bool:
    """Whether two folded names are one in other letters, or a name and what friends make of it: Müller and Mueller,
    Robert and Bob. No initial is one, and no beginning by itself.
    """
    plain, loose = _loosened(one), _loosened(other)
    return plain == loose or other in _meant_by(one) or loose in _meant_by(plain)


def is_written_as(one: str, other: str) -> bool:
    """Whether two folded names are one in other letters: Müller and Mueller, but not Michael and Michal."""
    ends = (name.translate(_ONE_FOR_ANOTHER)[-_ENDING:] for name in (one, other))
    return _loosened(one) == _loosened(other) and len(set(ends)) == 1


def is_short_for(short: str, name: str) -> bool:
    """Whether friends say a folded name so, and to nobody whose name is a woman's where this is a man's, or the other
    way round: Bob is Robert, and Alex nobody for sure. Two whole names of one group are two: Alexander and Alexandra.
    """
    named = SAID_FOR.get(short) or SAID_FOR.get(_loosened(short), _NOBODY)
    if name not in named and _loosened(name) not in named:
        return False
    return len({whole.endswith(_WOMENS) for whole in named}) == 1


@lru_cache(maxsize=4_096)
def _loosened(name: str) -> str:
    """A name by the plain letters that others write for its own: Łukasz as Lukasz, Müller and Mueller as one, as are
    Aleksandr and Alexandr.
    """
    plain = name.translate(_ONE_FOR_ANOTHER)
    if len(plain) < _SHORTEST_TWICE:
        return plain
    for two, one in _TWICE:
        plain = plain.replace(two, one)
    return plain


def _is_one_of(piece: str, names: frozenset[str]) -> bool:
    if piece in names or not _meant_by(piece).isdisjoint(names):
        return True
    if len(piece) <= _INITIALS:
        return any(name.startswith(piece) for name in names) or _are_initials(piece, names)
    return any(_is_cut(piece, name) or (len(name) >= _SHORTEST_NAME and _is_cut(name, piece)) for name in names)


def _meant_by(piece: str) -> frozenset[str]:
    return NICKNAMES.get(piece, _NOBODY) | NICKNAMES_ABROAD.get(piece, _NOBODY)


def _are_initials(piece: str, names: frozenset[str]) -> bool:
    """'AJ' of Arjun Joshi; 'Ed' is a name, and nobody's initials."""
    if len(piece) < _INITIALS or _meant_by(piece):
        return False
    first = {name for name in names if name[:1] == piece[0]}
    return any(name[:1] == piece[1] and first - {name} for name in names)


def _is_cut(short: str, long: str) -> bool:
    """Whether the first is the second cut short, and not another person's name: Paul is not short for Paula."""
    if not long.startswith(short) or len(short) < _SHORTEST_CUT:
        return False
    rest = long[len(short) :]
    if len(rest) == 1:
        spelt_otherwise = rest in {"h", "σ", short[-1]} or short[-1] + rest in {"iy", "yi"}
        return spelt_otherwise or (rest in {"i", "y"} and len(short) == _SHORTEST_CUT)
    if len(rest) >= _SURELY_A_CUT:
        return True
    return short not in OWN_NAMES and not (len(short) >= _WHOLE_STEM and rest in _OTHERS)
