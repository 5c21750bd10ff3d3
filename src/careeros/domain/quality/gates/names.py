"""A greeting that names somebody else."""

from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.lexicons.greetings import GENDERED, PARTICLES, SUFFIXES, TITLES
from careeros.domain.quality.lexicons.nicknames import NICKNAMES
from careeros.domain.quality.report import Gate
from careeros.domain.quality.scripts import script_of

_FULL_SURNAME = 2
"""Letters; a shorter surname is an initial."""

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
    said = [index for index in tokens if body.lows[index] not in _NO_NAMES]
    bare = greeted.named == 0 and all(body.words[index].stem in evidence.knowledge.vocabulary for index in said)
    if not said or bare or _other_script(names, body.lows[said[0]]):
        return
    called = [is_called(body.words[index].stem, names) for index in said]
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


def _with_another_surname(evidence: Evidence, said: list[int], called: list[bool]) -> bool:
    """'Dear Noor Lee,' to Noor Haddad: two names and no more, the second of them nobody's that is known."""
    name, body = evidence.knowledge.contact_given.name, evidence.body
    if len(said) != 2 or called[1] or not name.first or len(name.last.strip(". ")) < _FULL_SURNAME:
        return False
    last = body.words[said[1]]
    plain_end = body.gaps[said[1] + 1].lstrip(" ")[:1] in {",", "\n", ":", "!"} and said[1] == said[0] + 1
    return plain_end and last.capital and not last.in_phrases and last.stem not in evidence.knowledge.vocabulary


def is_called(said: str, names: frozenset[str]) -> bool:
    """Whether a name is one of the contact's, an initial, a shortening or a nickname of one."""
    pieces = {said, said.replace("'", ""), said.replace("-", ""), *said.replace("'", "-").split("-")} - {""}
    for piece in pieces:
        if piece in names or not NICKNAMES.get(piece, frozenset[str]()).isdisjoint(names):
            return True
        if len(piece) <= 2 and any(name.startswith(piece[0]) for name in names):
            return True
        if len(piece) >= 3 and any(
            name.startswith(piece) or (len(name) >= 4 and piece.startswith(name)) for name in names
        ):
            return True
    return False


def _whole(lows: list[str], said: list[int]) -> str:
    """The greeted name written as one word, for names that are written in several ways."""
    return "".join(lows[index] for index in said).replace("-", "").replace("'", "")


def _is_company(evidence: Evidence, said: list[int]) -> bool:
    company = evidence.knowledge.company
    return bool(company) and all(evidence.body.words[index].stem in company for index in said)


def _other_script(names: frozenset[str], said: str) -> bool:
    script = script_of(said)
    return all(script_of(name) not in {script, ""} for name in names)
