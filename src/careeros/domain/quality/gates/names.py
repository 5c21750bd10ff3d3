"""A greeting that names somebody else."""

from collections.abc import Iterator

from careeros.domain.quality.calling import is_called, is_called_out
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.lexicons.greetings import GENDERED, PARTICLES, SLAVIC, SUFFIXES, TITLES, TITLES_OR_NAMES
from careeros.domain.quality.report import Gate
from careeros.domain.quality.scripts import script_of

_FULL_SURNAME = 2
"""Letters; a shorter surname is an initial."""

_FORMAL = frozenset({"dear", "respected"})
_JOINED = frozenset({"and", "und", "et", "y", "e", "or"})
_NO_NAMES = TITLES | GENDERED | PARTICLES | SUFFIXES | _JOINED


def wrong_name(evidence: Evidence) -> Iterator[Gate]:
    """The greeting names a person in none of the contact's name fields."""
    names = evidence.knowledge.names
    greeted = evidence.salutation
    if not names:
        evidence.abstained.append(("wrong_name", "The contact has no name to compare the greeting with."))
        return
    if greeted is None or not greeted.somebody:
        return
    body = evidence.body
    tokens = range(greeted.named, greeted.end)
    said = _names_said(evidence, tokens)
    bare = greeted.named == 0 and all(body.words[index].stem in evidence.knowledge.vocabulary for index in said)
    if not said or bare:
        return
    if _other_script(names, body.lows[said[0]]):
        evidence.abstained.append(("wrong_name", "The greeting is in another script than the contact's name."))
        return
    called = [is_called(body.words[index].stem, names) for index in said]
    if body.lows[0] in SLAVIC:
        called = [fits or is_called_out(body.lows[index], names) for index, fits in zip(said, called, strict=True)]
    of_several = any(body.lows[index] in _JOINED for index in tokens)
    if (called[0] and not _with_another_surname(evidence, said, called)) or (
        any(called) and (of_several or len(names) == 1)
    ):
        return
    if _whole(body.lows, said) in names or _is_company(evidence, said):
        return
    name = body.said(said[0], said[-1] + 1)
    reason = (
        f"The greeting names {name}; the contact is {evidence.knowledge.contact_given.name.full or 'somebody else'}."
    )
    yield Gate("wrong_name", "body", body.place(said[0], said[-1] + 1), reason)


def _names_said(evidence: Evidence, tokens: range) -> list[int]:
    """The words of the greeting that are neither titles nor the like."""
    body = evidence.body
    said = [index for index in tokens if body.lows[index] not in _NO_NAMES]
    if len(said) > 1 and body.lows[said[0]] == "m" and body.gaps[said[1]].startswith("."):
        return said[1:]
    if not said and len(tokens) == 1 and tokens[0] > 0 and body.lows[tokens[0]] in TITLES_OR_NAMES:
        of_office = body.lows[tokens[0]] in evidence.knowledge.vocabulary or body.lows[tokens[0] - 1] in _FORMAL
        return [] if of_office else list(tokens)
    return said


def _with_another_surname(evidence: Evidence, said: list[int], called: list[bool]) -> bool:
    """'Dear Noor Lee,' to Noor Haddad: two names and no more, the second of them nobody's that is known."""
    name, body = evidence.knowledge.contact_given.name, evidence.body
    surname = name.last if name.first else " ".join(name.full.split()[1:][-1:])
    if len(said) != 2 or called[1] or len(surname.strip(". ")) < _FULL_SURNAME:
        return False
    last = body.words[said[1]]
    plain_end = body.gaps[said[1] + 1].lstrip(" ")[:1] in {",", "\n", ":", "!"} and said[1] == said[0] + 1
    return plain_end and last.capital and not last.in_phrases and last.stem not in evidence.knowledge.vocabulary


def _whole(lows: list[str], said: list[int]) -> str:
    """The greeted name written as one word, for names that are written in several ways."""
    return "".join(lows[index] for index in said).replace("-", "").replace("'", "")


def _is_company(evidence: Evidence, said: list[int]) -> bool:
    company = evidence.knowledge.company
    return bool(company) and all(evidence.body.words[index].stem in company for index in said)


def _other_script(names: frozenset[str], said: str) -> bool:
    script = script_of(said)
    return all(script_of(name) not in {script, ""} for name in names)
