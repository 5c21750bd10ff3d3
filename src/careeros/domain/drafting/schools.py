"""Schools as an education fact names them, without subjects, degrees and what is only the kind of a school."""

import re

from careeros.domain.company_names import with_the
from careeros.domain.drafting.dates import undated
from careeros.domain.drafting.vocabulary import DEGREES, SMALL, SUBJECTS
from careeros.domain.folding import fold
from careeros.domain.place_names import OTHER_NAMES
from careeros.domain.plain import spoken
from careeros.domain.quality.lexicons.known_names import PLACES

_SCHOOL = re.compile(
    r"universi|college|school|institut|academy|académie|akademie|polytech|politecnico|hochschule|escuela|école|ecole|"
    r"bootcamp|faculty|faculdade|"
    r"\b(?:eth|epfl|mit|tu|rwth|ucla|ucl|lse|kth|ntnu|iit|iim|insead|nyu|caltech|uc|lmu|kit|eth|tum|liceo|lyc[eé]e|"
    r"gymnasium)\b",
    re.IGNORECASE,
)
_OF_MANY = r"""
    University\ of\ (?:California|Texas|Illinois|Wisconsin|Massachusetts|North\ Carolina|Michigan|Colorado|Nebraska|
        Missouri|Tennessee|Maryland|Minnesota|Alaska|Hawaii|Arkansas|Alabama|Houston)
    | (?:California|New\ York)\ State\ University | (?:State|City)\ University\ of\ New\ York
    | (?:Indian|National|Birla)\ Institute\ of\ (?:Technology|Management|Design)(?:\ and\ Science)?
    | (?:Trinity|King's|University|St\.?\ John's|Imperial|Queen's)\ College | Institut\ d'[EÉ]tudes\ Politiques
    | Technische\ (?:Hochschule|Universität) | Technical\ University | (?:Fach)?[Hh]ochschule | Max\ Planck\ Institute
"""
_CAMPUS = re.compile(rf"\b({_OF_MANY})(?:\s*[,–—]\s*|\s+-\s+|-|\s+at\s+)(?=[A-ZÀ-Þ])", re.VERBOSE)
_PARTS = re.compile(r"(?:(?<!\s)\s+)?[,;|–—:/]\s*|(?<!\s)\s+(?:at|from|in|-)\s+")
_WORD = re.compile(r"[^\W_]+")
_LOWER_SCHOOLS = frozenset(
    """
    gymnasium gymnasia lycee liceo secondary primary elementary grammar realschule gesamtschule middle high oberschule
    """.split()
)
_KINDS = _LOWER_SCHOOLS | frozenset(
    """
    university college school institute academy faculty department polytechnic bootcamp universitat universite
    universidad universidade universita universiteit universitet hochschule fachhochschule akademie ecole escuela
    escola instituto institut graduate summer evening night online coding state public private international
    technical vocational boarding community national city royal arts ib
    """.split()
)
_ON_THE_MAP = (PLACES | OTHER_NAMES.keys()) - {"oxford", "cambridge"}
_LONGEST = 4
"""Words of a bare name."""

_SMALL = frozenset("the of and for de la le des du der die das in at zu & s".split())


def schools(text: str) -> tuple[str, ...]:
    """What in an education fact is a place to study at: 'MSc Physics, University of Lund' names one."""
    named = [part for part in map(spoken, _PARTS.split(_CAMPUS.sub(r"\1 ", undated(text)))) if part]
    besides = [part for part in named if _words(part) - SUBJECTS - DEGREES]
    return tuple(with_the(part) for part in named if _is_school(part, alone=besides == [part]))


def _words(part: str) -> set[str]:
    return set(_WORD.findall(fold(part))) - _SMALL


def _is_school(part: str, *, alone: bool) -> bool:
    """Whether it says so and says which, or is a bare name ("Stanford") with nothing beside it but what was studied."""
    words = _words(part)
    telling = words - _KINDS - SUBJECTS - DEGREES
    if _SCHOOL.search(part):
        return bool(telling - _ON_THE_MAP if words & _LOWER_SCHOOLS else telling)
    is_name = part[0].isupper() and bool(telling - SMALL) and not words & DEGREES and not words <= _ON_THE_MAP
    return alone and is_name and len(part.split()) <= _LONGEST
