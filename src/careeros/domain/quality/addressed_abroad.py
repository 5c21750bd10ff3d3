"""Whom a text greets in Chinese, Japanese and Korean, where no capital and hardly a space sets a name apart."""

import re

from attrs import frozen

from careeros.domain.folding import fold
from careeros.domain.quality.lexicons.names_in_han import (
    CHINESE_SURNAMES,
    KOREAN_SURNAMES,
    NO_NAME_HAS,
    NO_NAME_IN_CHINESE,
    NOBODY_IN_JAPANESE,
    NOBODY_IN_KOREAN,
    ONE_FOR_ANOTHER,
)

IN_HAN = frozenset({"zh", "ja", "ko"})
"""The languages in which a name is looked for so."""

_OPENING = 80
"""Characters in which a greeting is looked for."""

_ENDS = r"(?=[\s,，、。.!！:：]|$)"
_HAN = "\u3400-\u9fff々"
_HELLO = "(?:您好|你好|早上好|上午好|下午好|晚上好|早安|嗨|哈喽|哈囉)"
_CHINESE_TITLES = (
    "先生|女士|小姐|老师|老師|教授|博士|经理|經理|总监|總監|总|總|主任|院长|院長|校长|校長|医生|醫生|律师|律師|同学|同學|师傅|部长|主编|董事长"
    "|董事長|导师|学长|学姐|师兄|师姐|太太|同志"
)
_CHINESE = (
    re.compile(
        rf"(?:尊敬的|敬爱的|亲爱的|親愛的|敬愛的)([{_HAN}]{{1,4}}?)(?:{_CHINESE_TITLES})?"
        rf"[,， ]{{0,2}}(?:{_HELLO}|{_ENDS})"
    ),
    re.compile(rf"([{_HAN}]{{1,4}}?)(?:{_CHINESE_TITLES})[,， ]{{0,2}}(?:{_HELLO}|好?{_ENDS})"),
    re.compile(rf"([{_HAN}]{{1,4}}?)[,， ]{{0,2}}{_HELLO}"),
    re.compile(rf"{_HELLO}[,，!！ ]{{1,2}}([{_HAN}]{{1,4}}?)(?:{_CHINESE_TITLES}){_ENDS}"),
    re.compile(rf"{_HELLO}[,，!！ ]{{0,2}}([{_HAN}]{{2,3}}){_ENDS}"),
)
_JAPANESE_TITLES = "様|さま|さん|殿|先生|教授|博士|部長|課長|係長|社長|院長|校長|店長|編集長"
_JAPANESE = re.compile(rf"(?:^|(?<=[\s、,，。!！]))([{_HAN}\u3041-\u30ff]{{1,12}}?)(?:{_JAPANESE_TITLES})+{_ENDS}")
_KOREAN_TITLES = (
    "선생님|교수님|박사님|부장님|과장님|차장님|대리님|팀장님|대표님|이사님|실장님|사장님|원장님|매니저님|님|씨"
)
_KOREAN = re.compile(
    r"(?:안녕하세요|안녕하십니까|반갑습니다|친애하는|존경하는)?[,.! ]{0,2}"
    rf"([가-힣]{{2,4}}) ?(?:{_KOREAN_TITLES})(?:께|에게)?{_ENDS}"
)
_LONGEST_JAPANESE = 5
"""Characters of a name; what is longer has a company in it."""

_FAMILIAR = frozenset("小老阿")
_HIRAGANA = re.compile("[\u3041-\u3096]")


@frozen
class Called:
    """A name in the greeting.

    Attributes:
        start, end: its place in the readable text.
        sure: it is surely a name, by what it begins with and what stands beside it.
    """

    start: int
    end: int
    sure: bool


def called_in(text: str, language: str) -> Called | None:
    """The name that a greeting in Chinese, Japanese or Korean holds; None where none can be told."""
    opening = text[:_OPENING]
    match language:
        case "zh":
            return _in_chinese(opening)
        case "ja":
            return _in_japanese(opening)
        case _:
            return _in_korean(opening)


def fits(said: str, full: str) -> bool:
    """Whether a name that is said is the contact's, or their family or given name."""
    said, whole = (_plain(one) for one in (said, full))
    parts = [_plain(part) for part in full.split()]
    shorter = {said, said[1:] if said[0] in _FAMILIAR else said}
    return any(whole.startswith(one) or whole.endswith(one) for one in shorter) or any(
        said.endswith(part) for part in (whole, *parts)
    )


def _plain(name: str) -> str:
    return "".join(fold(name).split()).translate(ONE_FOR_ANOTHER)


def _in_chinese(opening: str) -> Called | None:
    start = len(opening) - len(opening.lstrip())
    for pattern in _CHINESE:
        if found := pattern.match(opening, start):
            said = found[1]
            known = said.lstrip("小老阿") or said
            plain = said not in NO_NAME_IN_CHINESE and NO_NAME_HAS.isdisjoint(said)
            sure = plain and known[0] in CHINESE_SURNAMES
            return Called(*found.span(1), sure)
    return None


def _in_japanese(opening: str) -> Called | None:
    found = _JAPANESE.search(opening)
    if found is None or found[1].endswith(NOBODY_IN_JAPANESE):
        return None
    return Called(*found.span(1), len(found[1]) <= _LONGEST_JAPANESE and _HIRAGANA.search(found[1]) is None)


def _in_korean(opening: str) -> Called | None:
    found = _KOREAN.match(opening)
    if found is None or found[1] in NOBODY_IN_KOREAN:
        return None
    return Called(*found.span(1), found[1][0] in KOREAN_SURNAMES)
