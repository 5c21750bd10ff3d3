"""Who the two were to one another, from facts such as 'My former manager at Oracle' or 'We did our PhD together'."""

import re

from careeros.domain.company_names import employer
from careeros.domain.drafting.companies import past_employer
from careeros.domain.drafting.dates import undated
from careeros.domain.drafting.roles import role_of
from careeros.domain.drafting.schools import schools
from careeros.domain.drafting.tongues import is_english
from careeros.domain.plain import first_sentence, spoken, uncapitalised

_I = re.IGNORECASE
_OLD = r"(?:former|old|ex|past|previous|one-?time|first)[ -]"
_WHOM = r"(?:(?:[A-ZÀ-Þ][\w'-]*|him|her|them) )?"
_TOGETHER = re.compile(
    rf"^(?:my |an? )?(?:{_OLD})?(?:colleague|co-?worker|teammate|team mate|workmate)s? (?:at|from|in) (.+)$|"
    rf"^(?:we )?worked together (?:at|in|for) (.+)$|"
    r"^(?:i )?worked (?:with|alongside) (?:[\w'-]+ ){0,3}?(?:at|in) (.+)$",
    _I,
)
_CLASS = re.compile(
    rf"^(?:my |an? )?(?:{_OLD})?(?:classmate|fellow student|course ?mate)s? (?:at|from) (.+)$|"
    r"^(?:we )?studied together at (.+)$",
    _I,
)
_WAS_MY = re.compile(
    rf"^(?:(?:she|he|they|{_WHOM.strip()})? ?(?:was|were) )?(?:my |an? )?({_OLD})?"
    r"((?:line |team |hiring |product |project |phd |thesis |master's |direct )?(?:manager|boss|supervisor|lead|leader|"
    r"mentor|professor|teacher|tutor|advisor|adviser|coach|client|customer|intern|report|student|mentee|trainer|"
    r"instructor|lecturer|co-founder|business partner))s?(?: (?:at|from|in|during) (.+))?$",
    _I,
)
_DID_TO_ME = re.compile(
    r"^(?:(?:she|he|they) )?(managed|hired|mentored|taught|coached|supervised|trained|interviewed) me"
    r"(?: (?:at|in) (.+))?$",
    _I,
)
_REPORTED = re.compile(r"^(?:(?:she|he|they) )?(?:reported to|worked for) me(?: (?:at|in) (.+))?$", _I)
_WE = re.compile(r"^(?:we )?([a-z]+) (.*\b(?:together|same)\b.*|(?<=shared )an? .+)$", _I)
_SAME = re.compile(
    r"^(?:we were |were )?(?:on |in )?(the )?(same (?:team|class|cohort|course|department|office|batch)) (.+)$", _I
)
_OF_OTHERS = re.compile(r"\b(?:he|she|they|him|her|hers|his|their|them|you|your|i|me|my)\b", _I)
_PAST = re.compile(
    r"(?:ed|did|wrote|built|ran|taught|made|led|sang|sat|went|met|won|began|were|had|spent|took|set)$", _I
)


def worked_together(text: str) -> str:
    """The employer where the two were colleagues."""
    found = _TOGETHER.match(_said(text))
    named = undated(next(group for group in found.groups() if group)).split(",")[0] if found else ""
    return employer(named) if role_of(named) is None else ""


def studied_together(text: str) -> str:
    """The school that both went to."""
    found = _CLASS.match(_said(text))
    named = schools(next(group for group in found.groups() if group)) if found else ()
    return named[0] if named else ""


def were(text: str) -> str:
    """A clause on what they were to one another, to follow 'when': 'you were my manager at Oracle'."""
    said = undated(_said(text)).strip(" ,;")
    if found := _WAS_MY.match(said):
        is_past = found.group(1) or found.group(3) or re.match(r"(?:\S+ )?(?:was|were)\b", said, _I)
        role = uncapitalised(found.group(2).lower().replace("phd", "PhD"))
        return f"you were my {role}{_at(found.group(3))}" if is_past else ""
    if found := _DID_TO_ME.match(said):
        return f"you {found.group(1).lower()} me{_at(found.group(2))}"
    if found := _REPORTED.match(said):
        return f"you reported to me{_at(found.group(1))}"
    return "" if worked_together(text) else _we(said)


def _we(said: str) -> str:
    """What both did or were in: 'we did our PhD together'."""
    if (found := _SAME.match(said)) and not _OF_OTHERS.search(found.group(3)):
        where = "on" if found.group(2).lower().endswith(("team", "course")) else "in"
        return f"we were {where} the {found.group(2).lower()} {found.group(3)}"
    found = _WE.match(said)
    if found is None or not _PAST.search(found.group(1)) or _OF_OTHERS.search(found.group(2)):
        return ""
    return f"we {found.group(1).lower()} {found.group(2)}"


def _said(text: str) -> str:
    said = spoken(first_sentence(text).replace("’", "'"))
    return said if is_english(said) else ""


def _at(place: str | None) -> str:
    named = past_employer(place) if place else ""
    return f" at {named}" if named else ""
