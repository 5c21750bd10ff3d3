"""Numbers that claim something in other languages: shares, sums and years of something."""

import re

from careeros.domain.quality.knowledge import Knowledge
from careeros.domain.quality.lexicons.numbers_abroad import (
    COUNTED_PAIRS,
    COUNTED_THINGS,
    HAVING,
    OF_SOMETHING,
    SINCE,
    YEARS,
)
from careeros.domain.quality.reading import Reading

_AGES = range(14, 100)
_DATE_DIGITS = 4
_CENTURIES = frozenset({"19", "20"})
_JOINED = re.compile(r"[\d.,]+(\D.*)")
_THOUSANDS = "000"
_SUMS = re.compile(
    "[万萬亿億千百]{0,2}(?:元|円|美元|欧元|ドル|ユーロ|人民币)|[만억천]{0,2}(?:원|달러|유로)|퍼센트|パーセント|プロ"
)
_OF_YEARS = re.compile("年(?![前度代生级級月])|年間|년(?!전|도|대|생)")


def counts_abroad(reading: Reading, index: int) -> bool:
    """Whether what follows a number, or ends its word, is a share, a sum or years."""
    lows, behind = reading.lows, index + 1
    while behind < len(lows) and lows[behind] == _THOUSANDS:
        behind += 1
    follows = lows[behind : behind + 2]
    if not follows:
        follows = [""]
    joined = None if lows[index].isascii() else _JOINED.fullmatch(lows[index])
    unit = joined[1] if joined else follows[0]
    if unit in COUNTED_THINGS or tuple(follows) in COUNTED_PAIRS or (not unit.isascii() and _SUMS.match(unit)):
        return True
    if unit in YEARS:
        return not _is_age(reading, index, behind)
    return not unit.isascii() and _OF_YEARS.match(unit) is not None and not _is_date(reading, index, unit)


def names_a_year(reading: Reading, index: int, knowledge: Knowledge) -> bool:
    """'Seit 2009', 'depuis 2005', and '2018' where the facts know of years and of none so early."""
    low = reading.lows[index]
    if len(low) != _DATE_DIGITS or not low.isdecimal() or low[:2] not in _CENTURIES or index == 0:
        return False
    before = reading.lows[max(index - 2, 0) : index]
    if before[-1] in SINCE or (before[0] in SINCE and before[-1] not in SINCE):
        return True
    years = [
        int(one) for fact in (*knowledge.contact_facts, *knowledge.sender) for one in fact.figures
        if len(one) == _DATE_DIGITS and one.isdecimal() and one[:2] in _CENTURIES
    ]  # fmt: skip
    return bool(years) and int(low) <= max(years)


def _is_age(reading: Reading, index: int, behind: int) -> bool:
    """'J'ai 25 ans,' and 'tengo 25 años y'; 'j'ai 25 ans d'expérience' tells of years of something."""
    low, before = reading.lows[index], reading.lows[max(index - 1, 0) : index]
    if not low.isdecimal() or int(low[:3]) not in _AGES or HAVING.isdisjoint(before):
        return False
    following = reading.lows[behind + 1 : behind + 2]
    return reading.gaps[behind + 1] != " " or not following or not following[0].startswith(OF_SOMETHING)


def _is_date(reading: Reading, index: int, unit: str) -> bool:
    """'2019年' and '25年3月' name a year."""
    digits = reading.lows[index].removesuffix(unit)
    following = reading.lows[index + 2 : index + 3]
    return len(digits) >= _DATE_DIGITS or (unit == "年" and following != [] and following[0][:1].isdigit())
