"""Numbers by which something is referred to: that of an opening must be the one that a fact holds."""

from careeros.domain.quality.knowledge import Knowledge
from careeros.domain.quality.reading import Reading

_FEWEST, _MOST = 4, 12
"""Digits of a number that somebody looks up; fewer are pages and rooms."""

_YEARS = ("19", "20")
_REFERENCES = frozenset("number no nr ref reference id job opening vacancy post posting requisition req code".split())
_OF_OTHERS = frozenset(
    """
    room phone flat telephone mobile house charity vat tax account order invoice ticket flight bank passport
    membership registration company serial batch platform
    """.split()
)
"""Right before 'number' these say that it is another's."""

_STANDARDS = frozenset("iso iec ieee rfc din en bs ansi astm nist fips asme sae jis cen gost iata pci pas".split())


def is_of_a_standard(reading: Reading, index: int) -> bool:
    """'ISO 14721' and 'RFC 2119'."""
    return index > 0 and reading.lows[index - 1] in _STANDARDS and reading.words[index - 1].loud


def is_another_reference(reading: Reading, index: int, knowledge: Knowledge) -> bool:
    """Whether it refers by a number that no fact holds, where the facts hold one that is as long: '#40271' of 40217."""
    prefix, digits = _parted(reading.lows[index])
    if not digits.isdecimal() or not _FEWEST <= len(digits) <= _MOST or _is_year(digits):
        return False
    refers = prefix not in _STANDARDS if prefix else _refers(reading, index)
    if not refers:
        return False
    known = {
        figure for fact in knowledge.contact_facts if fact.kind == "opening" for figure in fact.figures
        if len(figure) == len(digits) and figure.isdecimal() and not _is_year(figure)
    }  # fmt: skip
    return bool(known) and digits not in knowledge.figures


def _parted(low: str) -> tuple[str, str]:
    """'jr' and '40271' of 'jr-40271' and 'jr40271'."""
    bare = low.lstrip("abcdefghijklmnopqrstuvwxyz")
    return low[: len(low) - len(bare)], bare.lstrip("-")


def _is_year(digits: str) -> bool:
    return len(digits) == _FEWEST and digits.startswith(_YEARS)


def _refers(reading: Reading, index: int) -> bool:
    lows = reading.lows
    if reading.gaps[index].endswith("#"):
        return True
    return index > 0 and lows[index - 1] in _REFERENCES and _OF_OTHERS.isdisjoint(lows[max(index - 2, 0) : index - 1])
