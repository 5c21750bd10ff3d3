"""Whom the first sentence calls out where no greeting names anybody: 'Thanks again for lunch, Nora.'"""

from careeros.domain.quality.lexicons.greetings import NOBODY_IN_PARTICULAR, NOT_A_NAME
from careeros.domain.quality.lexicons.known_names import HARMLESS
from careeros.domain.quality.reading import Reading

_OPENS = frozenset(
    """
    thanks thank long great good nice lovely wonderful congratulations congrats happy hope welcome sorry well hi hey
    hello glad pleased delighted cheers merry
    """.split()
)
"""A first sentence that begins so speaks to the reader."""

_OF_OTHERS = (["to"], ["from"], ["luck"])
"""Behind the first word these speak of somebody or something else: 'Thanks to my old teacher, Margaret.'"""

_LONGEST = 6
"""Words of such a sentence."""

_ENDS = frozenset(".!?\n")


def called_out_in(reading: Reading) -> tuple[int, int] | None:
    """The words of the name at its end, behind a comma that no name stands before."""
    if not reading.sentences or reading.lows[0] not in _OPENS or reading.lows[1:2] in _OF_OTHERS:
        return None
    start, end, mark = reading.sentences[0]
    if reading.lows[0] == "hope" and "well" not in reading.lows[:end]:
        return None
    first = end - 1
    if mark not in _ENDS or not start + 1 < first < start + _LONGEST or not reading.gaps[first].startswith(","):
        return None
    word, before = reading.words[first], reading.words[first - 1]
    plain = word.capital and not word.loud and not word.digits and not word.in_phrases and not word.languages
    if not plain or before.capital or word.low != word.stem:
        return None
    if word.low in HARMLESS or word.low in NOT_A_NAME or word.low in NOBODY_IN_PARTICULAR:
        return None
    return first, end
