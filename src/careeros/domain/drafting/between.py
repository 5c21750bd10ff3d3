"""Which relations are those of the writer and the reader: "Worked with Paul at Foo" is one to Paul."""

import re

from careeros.domain.contacts import Name
from careeros.domain.drafting.brief import Brief
from careeros.domain.drafting.vocabulary import words
from careeros.domain.folding import fold

_I = re.IGNORECASE
_PERSON = r"([^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}?)"
_WORKED_WITH = re.compile(rf"^(?:i )?worked (?:with|alongside) {_PERSON} (?:at|in|for|from|on)\b", _I)
_WAS_MY = re.compile(rf"^{_PERSON} (?:was|were) (?:my|an?)\b", _I)
_BESIDE = re.compile(r"\b(?:with|alongside|as) ((?-i:[A-ZÀ-Þ])[\w'’-]*(?: (?-i:[A-ZÀ-Þ])[\w'’-]*){0,3})", _I)
_OF_US = re.compile(r"\b(?:we|us|me|my|our|together)\b", _I)
_SOMEBODY = words("she he they her him them me us you and")


def relations(brief: Brief) -> list[str]:
    """What the reader's facts say of the two."""
    told = [fact.text for fact in brief.contact_facts if fact.kind == "relation"]
    if not told:
        return []
    reader = _names(brief.contact.name)
    both = reader | _names(brief.sender.name)
    return [text for text in told if _is_of_the_two(text.strip(), reader, both)]


def _is_of_the_two(told: str, reader: frozenset[str], both: frozenset[str]) -> bool:
    if found := _WORKED_WITH.match(told):
        return _are(found.group(1), both)
    if found := _WAS_MY.match(told):
        return _are(found.group(1), reader)
    return _OF_US.search(told) is not None or all(_are(person, both) for person in _BESIDE.findall(told))


def _are(person: str, names: frozenset[str]) -> bool:
    return all(word in _SOMEBODY or word in names for word in _words(person))


def _names(name: Name) -> frozenset[str]:
    return frozenset(_words(f"{name.full} {name.first} {name.last}"))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", fold(text))
