"""What to call a person: the given name as friends would write it, in any script."""

import re
from unicodedata import category
from unicodedata import name as name_of

from careeros.domain.contacts import Name
from careeros.domain.drafting.vocabulary import words
from careeros.domain.plain import spoken

_HONORIFICS = words(
    "dr prof professor doctor mr mrs ms miss mx sir dame rev reverend ing eng dipl.-ing mag capt captain hon"
)
_CREDENTIALS = words(
    "phd ph.d md m.d mba cpa pmp cfa jd j.d rn msc m.sc bsc b.sc ma ba dds dvm esq cissp shrm-cp phr csm jr sr ii iii"
)
_SURNAMES_FIRST = words("wang zhang zhao huang zhou zheng nguyen tran pham hoang huynh nguyễn trần phạm hoàng huỳnh")
_PARTICLES = words("van von de da di del della el al bin ibn la le abu abd ter ten")
_NOBODY = frozenset({"linkedin member", "member", "first name", "firstname", "name", "user"})
_NICKNAME = re.compile(r"[\"“„«][^\"”»]*[\"”»]")
LONGEST_NAME = 40
_LONGEST_SURNAME = 4
"""Words, with its particles: 'de la Cruz Romero'."""


def given_name(name: Name) -> str:
    """The name to greet by: the given name where it can be told, else the name as it stands, "" when there is none."""
    own, last, full = (_bare(part) for part in (name.first, name.last, name.full))
    if own and last and own != last and own.endswith(f" {last}"):
        own = own.removesuffix(f" {last}")
    if not last and own == full:
        own = ""
    if is_initial(own) and (not full or is_initial(_given_part(full, last))):
        return ""
    return (
        _greetable(own) or _greetable("" if full.casefold() in _NOBODY else _given_part(full, last)) or _greetable(last)
    )


def is_initial(name: str) -> bool:
    """'J.', which nobody is called."""
    return len(name.rstrip(".")) == 1 and name[0].isupper() and name[0] < "\u0530"


def formal_name(name: Name) -> str:
    """'Dr. Müller', where the profile states such a title; "" otherwise."""
    title = name.title.strip().rstrip(".").casefold()
    last = _greetable(_bare(name.last))
    known = {"dr": "Dr.", "prof": "Professor", "professor": "Professor"}.get(title)
    return f"{known} {last}" if known and last else ""


def _bare(text: str) -> str:
    """The name without nickname, honorifics before it and credentials behind it; 'Last, First' is turned round."""
    shown = spoken(_NICKNAME.sub(" ", text), most=120)
    head, comma, tail = shown.partition(",")
    if comma and head and not _is_credential(tail.replace(",", " ").split()):
        head = f"{tail.split(',')[0]} {head}"
    words = head.split()
    while words and words[0].rstrip(".").casefold() in _HONORIFICS:
        words.pop(0)
    while len(words) > 1 and _is_credential(words[-1:]):
        words.pop()
    return " ".join(words)


def _is_credential(words: list[str]) -> bool:
    return bool(words) and words[0].rstrip(".").casefold() in _CREDENTIALS


def _given_part(full: str, last: str) -> str:
    words = full.split()
    if len(words) < 2 or words[0].casefold() in _PARTICLES:
        return full
    if last and full.endswith(f" {last}"):
        return full.removesuffix(f" {last}")
    if last and full.startswith(f"{last} "):
        return full.removeprefix(f"{last} ")
    if _is_surname_first(words):
        return words[-1]
    is_initial = len(words[0].rstrip(".")) == 1 and len(words) > 2
    return words[1] if is_initial and len(words[1].rstrip(".")) > 1 else words[0]


def _is_surname_first(words: list[str]) -> bool:
    if all(name_of(word[0], "").startswith(("CJK", "HANGUL", "HIRAGANA", "KATAKANA")) for word in words):
        return True
    return words[0].casefold() in _SURNAMES_FIRST and words[-1].casefold() not in _SURNAMES_FIRST


def _greetable(text: str) -> str:
    words = text.split()
    while len(words) > 1 and len(words[-1].rstrip(".")) == 1:
        words.pop()
    if text.casefold() in _NOBODY:
        return ""
    is_whole = len(words) < 3 or (words[0].casefold() in _PARTICLES and len(words) <= _LONGEST_SURNAME)
    shown = " ".join(words if is_whole else words[:1])
    if not shown or len(shown) > LONGEST_NAME or is_initial(shown):
        return ""
    if not shown[0].isalpha() or not all(_is_of_a_name(mark) for mark in shown):
        return ""
    return shown if words[0].casefold() in _PARTICLES else " ".join(_cased(word) for word in shown.split())


def _is_of_a_name(mark: str) -> bool:
    return mark.isalpha() or category(mark) in {"Mn", "Mc"} or mark in " -'’.·"


def _cased(word: str) -> str:
    """'MARIA' and 'maria' are Maria; 'JP' and 'DeShawn' stay."""
    if word.islower() or (word.isupper() and len(word) > 2 and "." not in word):
        return re.sub(r"(?:^|(?<=[-'’]))[^\W\d_]", lambda found: found.group().upper(), word.lower())
    return word
