"""Names in Han, kana and Hangul: the family name comes first, and no space need stand between the two."""

import re
from collections.abc import Sequence

LETTERS = (
    "\u1100-\u11ff\u3005-\u3007\u3040-\u30fa\u30fc-\u318f\u31f0-\u31ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Their ranges, as stand in the brackets of a pattern."""

_WORD = re.compile(f"[{LETTERS}]+")
_HAN_OR_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]+")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\uff66-\uff9f]+")
_LONG_FAMILIES = frozenset(
    """
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 端木 东方 東方 南宫 南宮 长孙 長孫
    宇文 轩辕 軒轅 百里
    남궁 황보 제갈 선우 독고 사공 서문 동방
    """.split()
)
"""Family names of two characters, in Chinese and Korean."""

_MOST_PARTS = 2
_LONGEST = 8
"""Characters of a name of two parts."""


def is_east_asian(text: str) -> bool:
    """Is it one word, and all of it in Han, kana or Hangul?"""
    return not text.isascii() and _WORD.fullmatch(text) is not None


def family_first(first: str, last: str) -> str | None:
    """The whole name as it is written there: 王小明, 김민수, 高橋 健一. None for a name in other letters, and for
    one from abroad, which is all in katakana and keeps its order: マイケル ジョンソン.
    """
    if not (is_east_asian(first) and is_east_asian(last)) or _KATAKANA.fullmatch(first + last):
        return None
    joined = _HAN_OR_HANGUL.fullmatch(last + first) and (len(last) == 1 or last in _LONG_FAMILIES)
    return f"{last}{first}" if joined else f"{last} {first}"


def joined(words: Sequence[str]) -> tuple[str, ...]:
    """Words of a name, with those in such letters as one that is the same in either order, and without a space."""
    eastern = [word for word in words if is_east_asian(word)]
    if not 0 < len(eastern) <= _MOST_PARTS:
        return tuple(words)
    others = tuple(word for word in words if word not in eastern)
    return (*others, _whatever_is_first("".join(eastern)))


def are_in_two_orders(one: Sequence[str], other: Sequence[str]) -> bool:
    """Are the words of both names such letters, the same only when read round and round? 高林 and 林高 are two; a name
    whose parts stand apart (小明 王) is the same in either order, but of two single characters either is a family.
    """
    mine, theirs = ([word for word in words if is_east_asian(word)] for words in (one, other))
    if not (0 < len(mine) <= _MOST_PARTS and 0 < len(theirs) <= _MOST_PARTS):
        return False
    round_and_round = _whatever_is_first("".join(mine)) == _whatever_is_first("".join(theirs))
    return round_and_round and _surely_written(mine).isdisjoint(_surely_written(theirs))


def is_part(short: Sequence[str], long: Sequence[str]) -> bool:
    """May the words of a name be the family or the given name of another?"""
    parts, wholes = _in_either_order(short), _in_either_order(long)
    return any(whole.startswith(part) or whole.endswith(part) for part in parts for whole in wholes)


def ways_to_write(words: Sequence[str]) -> tuple[str, ...]:
    """A name of such letters in either order, with a space wherever one may stand, and without; empty for any other."""
    text = "".join(words)
    if not (0 < len(words) <= _MOST_PARTS and is_east_asian(text) and len(text) <= _LONGEST):
        return ()
    parts = [(text[:place], text[place:]) for place in range(1, len(text))]
    both = [pair for one, other in parts for pair in ((one, other), (other, one))]
    return tuple(dict.fromkeys([text, *(between.join(pair) for pair in both for between in ("", " "))]))


def _in_either_order(words: Sequence[str]) -> set[str]:
    return {"".join(words), "".join(reversed(words))}


def _surely_written(words: Sequence[str]) -> set[str]:
    return {"".join(words)} if max(map(len, words)) == 1 else _in_either_order(words)


def _whatever_is_first(text: str) -> str:
    """Of all the orders in which it is the same when read round and round, the first by code."""
    return min(text[place:] + text[:place] for place in range(len(text)))
