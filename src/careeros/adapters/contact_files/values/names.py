"""Names as members write them, without what is no part of a name: titles, degrees, emoji."""

import re
from functools import lru_cache
from unicodedata import category

from attrs import evolve

from careeros.adapters.contact_files.values.words import ERRORS, is_likely_again
from careeros.domain.contacts import Name
from careeros.domain.east_asian_names import family_first
from careeros.domain.folding import clean, fold
from careeros.domain.remembering import Remembered

_TITLES = re.compile(
    r"(?:(?:PD\s+)?(?:Prof(?:essor)?|Dra?|Priv\.-Doz|Dott(?:\.ssa)?|Mag|Ing|Dipl\.-Ing|Ir|Mrs?|Ms|Mx)\.?"
    r"(?:-Ing\.?)?(?:\s*(?:med|jur|rer|nat|phil|ing|pol|h|c|habil)\.)*\s*)+(?=\s|$)",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"^(?:frau|herrn?|madame|monsieur|mme\.?|mlle\.?|señora?|signora?|mevrouw|meneer|mevr\.|dhr\.)\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""Before a whole name: 'Frau Anna Meier'. Before one word it may be all that is known, as in 'Frau Meier'."""

_NEEDS_NO_DOT = re.compile(r"(?:dra?|prof|professor)(?:\s|\.|-|$)", re.IGNORECASE)
_CREDENTIAL = re.compile(
    r"(?:e?mba|ph\.?\s?d|dphil|pmp|cpa|cfa|cissp|cism|cisa|csm|cspo|psm|capm|shrm-s?cp|s?phr|acca|fcca|aca|cima|"
    r"m\.?sc|b\.?sc|m\.?eng|b\.?eng|b\.?tech|m\.?tech|ll\.?[mb]|pharm\.?d|ed\.?d|psy\.?d|dvm|dds|lcsw|rn|esq|"
    r"j\.d|m\.d|m\.a|b\.a|m\.s|b\.s|p\.e|pgmp|pgdm|itil|gphr|cipd|frsa)\.?",
    re.IGNORECASE,
)
_AFTER_COMMA = re.compile(r"[A-Z][A-Za-z0-9.&+/-]{0,11}")
_NO_NAME = frozenset({"n/a", "n.a.", *ERRORS})
_NOBODY = frozenset(
    """
unknown|unbekannt|inconnu|desconocido|sconosciuto|(unknown)|no name|(no name)|none none|null null|nan nan|undefined
undefined undefined|linkedin member
""".strip()
    .replace("\n", "|")
    .split("|")
)
"""What programs put where they know no name; in parts people may be called so."""
_NUMBER = re.compile(r"[+\d\s()./\-\u00a0\u2010-\u2013]+")
_FIGURES_OF_A_NUMBER = 5
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")


def name_of(first: str, last: str) -> Name:
    """`full` is empty when no letter is left."""
    title, given = given_of(first)
    return Name.of(first=given, last=family_of(last), title=title)


def family_of(last: str) -> str:
    if last.isalpha() and last.isascii():
        return last
    return _family(last) if is_likely_again(last) else _family.__wrapped__(last)


def _given(first: str) -> tuple[str, str]:
    title, given = _titled(without_emoji(first))
    return title, _worded(given)


given_of = Remembered(_given, most=2_048, keeps=is_likely_again).__getitem__
"""Title and given name out of a cell for first names."""


@lru_cache(maxsize=1_024)
def _family(last: str) -> str:
    return _worded(without_credentials(without_emoji(last)))


def full_name(*, first: str = "", middle: str = "", last: str = "", title: str = "", whole: str = "") -> Name:
    """A name from the parts that an address book keeps apart; `whole` is taken where no part is said."""
    parts = name_of(first, last)
    if not parts.full:
        return written_name(whole, title=title)
    between = _worded(without_emoji(middle))
    full = " ".join(part for part in (parts.first, between, parts.last) if part) if between else parts.full
    return evolve(parts, full=full, title=parts.title or clean(title))


def written_name(
    whole: str, *, first: str = "", last: str = "", title: str = "", otherwise: Name | None = None
) -> Name:
    """A name as it is written whole, with such parts as are known; without it, the parts or `otherwise`."""
    name, parts = name_of(_COURTESY.sub("", whole, count=1), ""), name_of(first, last)
    if not parts.full and name.full.casefold() in _NOBODY:
        name = parts
    if not name.full:
        return otherwise or evolve(parts, title=parts.title or clean(title))
    full = without_credentials(name.full)
    either = {parts.first + parts.last, parts.last + parts.first}
    if family_first(parts.first, parts.last) and "".join(full.split()) in either:
        full = parts.full
    told_apart = bool(parts.first and parts.last) or len(full.split()) == 1 or parts.full != full
    return Name(
        full,
        parts.first if told_apart else "",
        parts.last if told_apart else "",
        parts.title or name.title or clean(title),
    )


def title_in(cell: str) -> str:
    """A title that goes with a name ("Dr."), "" where the cell says something else, such as the title of a job."""
    said = clean(cell)
    return said if _TITLES.fullmatch(said) else ""


def no_name(whole: str, company: str) -> bool:
    """Is it an address or the company that stands where a name belongs?"""
    return "@" in whole or (bool(company) and fold(whole) == fold(company))


def without_emoji(text: str) -> str:
    if text.isascii():
        return clean(text)
    kept = "".join(mark for mark in clean(text) if not _is_decoration(mark))
    joiners_between_letters = re.sub("(?<![^\\W\\d_])(?<![\u0900-\u0dff])\u200d|\u200d(?=\\W|$)", "", kept)
    return clean(joiners_between_letters)


def _is_decoration(mark: str) -> bool:
    return category(mark) == "So" or _SKIN_TONES[0] <= mark <= _SKIN_TONES[1] or mark in "\ufe0e\ufe0f\u20e3"


def without_credentials(last: str) -> str:
    """'Smith PhD, PMP' is 'Smith'. What might be a surname ('Ma', 'Do') stays."""
    if last.isalpha():
        return last
    family, *more = (part.strip() for part in last.split(","))
    if any(part and not _is_credentials(part) for part in more):
        return last
    words = family.split()
    while len(words) > 1 and _CREDENTIAL.fullmatch(words[-1].strip("()")):
        words.pop()
    return " ".join(words)


def _is_credentials(part: str) -> bool:
    words = [word.strip("().") for word in part.split()]
    return all(_CREDENTIAL.fullmatch(word) or _is_abbreviation(word) for word in words)


def _is_abbreviation(word: str) -> bool:
    capitals = sum(mark.isupper() for mark in word)
    return bool(_AFTER_COMMA.fullmatch(word)) and capitals >= 2


def _titled(given: str) -> tuple[str, str]:
    found = _TITLES.match(given)
    if found is None or not ("." in found[0] or _NEEDS_NO_DOT.match(found[0])):
        return "", given
    return found[0].strip(), given[found.end() :].strip()


def _worded(part: str) -> str:
    """A part without a single letter or figure ('.', '-') says nothing, nor does 'n/a'; but people are called Null. A
    number to call is what phones put where no name is known.
    """
    if part.isalpha():
        return part
    if _NUMBER.fullmatch(part) and sum(map(str.isdecimal, part)) >= _FIGURES_OF_A_NUMBER:
        return ""
    return part.strip(" ,") if any(mark.isalnum() for mark in part) and part.casefold() not in _NO_NAME else ""
