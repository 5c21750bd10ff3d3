"""Open slots in other languages, and in the brackets of other scripts."""

import re
from collections.abc import Iterator
from itertools import islice

from careeros.domain.folding import fold
from careeros.domain.quality.lexicons.slots_abroad import SLOTS_WITHOUT_SPACES, WORDS_ABROAD

_WIDE = re.compile("[【〔［（〖]([^【】〔〕［］（）〖〗\n]{1,12})[】〕］）〗]")
_CIRCLES = re.compile("(?<![一二三四五六七八九〇])〇{2,10}(?![一二三四五六七八九])")
"""Between numerals the circle is a nought: 二〇〇八."""

_PARTS = re.compile(r"[\s/,.:;|()\-_']+")
_MOST_WORDS = 5
_MOST = 50
_CALLED = frozenset("様さ殿先君氏您你女、,，!！ 님씨")
"""At the start of a line these follow a name; behind a label stands what it labels: 【氏名】田中."""

_LABELS = frozenset(" :：\n")


def means_a_slot(inside: str) -> bool:
    """Whether what stands in brackets is what another language calls a name, an employer or the like."""
    folded = fold(inside.strip())
    if folded in SLOTS_WITHOUT_SPACES:
        return True
    words = [word for word in _PARTS.split(folded) if word]
    return len(words) <= _MOST_WORDS and not WORDS_ABROAD.isdisjoint(words)


def is_label(text: str, start: int, end: int) -> bool:
    """'【日時】11月7日', '[氏名] 田中': brackets that open a line and have what they name behind them."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip() or text[start + 1] < "\u3000":
        return False
    follows = text[end : end + 1]
    return follows not in _CALLED if text[start] == "【" else follows in _LABELS


def slots_abroad(text: str) -> Iterator[tuple[int, int]]:
    """The slots in wide brackets, and circles in place of a name."""
    for match in islice(_WIDE.finditer(text), _MOST):
        start, end = match.span()
        if fold(match[1].strip()) in SLOTS_WITHOUT_SPACES and not is_label(text, start, end):
            yield start, end
    for match in islice(_CIRCLES.finditer(text), _MOST):
        yield match.span()
