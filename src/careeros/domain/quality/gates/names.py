"""A greeting that names somebody else."""

from collections.abc import Iterator

from careeros.domain.quality.addressed_abroad import IN_HAN, called_in, fits
from careeros.domain.quality.calling import is_called, is_called_out
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.lexicons.greetings import (
    CALLS,
    GENDERED,
    PARTICLES,
    SLAVIC,
    SUFFIXES,
    TITLES,
    TITLES_OR_NAMES,
)
from careeros.domain.quality.lexicons.offices import OFFICES_BEHIND
from careeros.domain.quality.report import Gate
from careeros.domain.quality.scripts import script_of
from careeros.domain.quality.words import Word

_FULL_SURNAME = 2
"""Letters; a shorter surname is an initial."""

_PATRONYMICS = ("ovich", "evich", "ovna", "evna", "ич", "вна", "чна")
_CASELESS = frozenset("hi ar fa he th bn ta te gu pa kn ml am ka".split())
_UNTOLD = "Whom the greeting names can't be told surely in this language."
_OTHER_SCRIPT = "The greeting is in another script than the contact's name."
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
        if evidence.language in IN_HAN:
            yield from _wrong_in_han(evidence, evidence.language or "")
        elif evidence.language in _CASELESS and (greeted is None or greeted.named < greeted.end):
            evidence.abstained.append(("wrong_name", _UNTOLD))
        return
    body = evidence.body
    tokens = range(greeted.named, greeted.end)
    said = _names_said(evidence, tokens)
    bare = greeted.named == 0 and all(body.words[index].stem in evidence.knowledge.vocabulary for index in said)
    if not said or bare:
        return
    if _other_script(names, body.lows[said[0]]):
        evidence.abstained.append(("wrong_name", _OTHER_SCRIPT))
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
    yield _somebody_else(evidence, body.said(said[0], said[-1] + 1), body.place(said[0], said[-1] + 1))


def _somebody_else(evidence: Evidence, said: str, place: tuple[int, int]) -> Gate:
    contact = evidence.knowledge.contact_given.name.full or "somebody else"
    return Gate("wrong_name", "body", place, f"The greeting names {said}; the contact is {contact}.")


def _wrong_in_han(evidence: Evidence, language: str) -> Iterator[Gate]:
    """The name in a greeting in Chinese, Japanese or Korean, where it can be told surely."""
    text, full = evidence.body.text, evidence.knowledge.contact_given.name.full
    called = called_in(text, language)
    if called is None:
        evidence.abstained.append(("wrong_name", _UNTOLD))
        return
    said = text[called.start : called.end]
    if fits(said, full):
        return
    if script_of(said) != script_of(full):
        evidence.abstained.append(("wrong_name", _OTHER_SCRIPT))
    elif not called.sure:
        evidence.abstained.append(("wrong_name", _UNTOLD))
    else:
        yield _somebody_else(evidence, said, evidence.body.origin(called.start, called.end))


def _names_said(evidence: Evidence, tokens: range) -> list[int]:
    """The words of the greeting that are neither titles nor the like."""
    body = evidence.body
    if len(tokens) > 1 and body.lows[tokens[-1]] in OFFICES_BEHIND:
        return []
    said = [index for index in tokens if body.lows[index] not in _NO_NAMES and not _only_calls(body.words[index])]
    if len(said) > 1 and body.lows[said[0]] == "m" and body.gaps[said[1]].startswith("."):
        return said[1:]
    if not said and len(tokens) == 1 and tokens[0] > 0 and body.lows[tokens[0]] in TITLES_OR_NAMES:
        of_office = body.lows[tokens[0]] in evidence.knowledge.vocabulary or body.lows[tokens[0] - 1] in _FORMAL
        return [] if of_office else list(tokens)
    return said


def _only_calls(word: Word) -> bool:
    """'Hey man,' and 'Hi stranger!'"""
    return word.low in CALLS and not word.capital


def _with_another_surname(evidence: Evidence, said: list[int], called: list[bool]) -> bool:
    """'Dear Noor Lee,' to Noor Haddad: two names and no more, the second of them nobody's that is known."""
    name, body = evidence.knowledge.contact_given.name, evidence.body
    surname = name.last if name.first else " ".join(name.full.split()[1:][-1:])
    if len(said) != 2 or called[1] or len(surname.strip(". ")) < _FULL_SURNAME:
        return False
    last = body.words[said[1]]
    if last.low.endswith(_PATRONYMICS) or body.gaps[said[1]] != " ":
        return False
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
