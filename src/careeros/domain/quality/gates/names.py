"""A greeting that names somebody else."""

import re
from collections.abc import Iterator

from careeros.domain.folding import fold
from careeros.domain.quality.addressed_abroad import IN_HAN, called_in, fits
from careeros.domain.quality.calling import is_called, is_called_out
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.fond_names import is_called_fondly
from careeros.domain.quality.gates.called_out import called_out_in
from careeros.domain.quality.knowledge import known
from careeros.domain.quality.lexicons.greetings import (
    CALLS,
    GENDERED,
    PARTICLES,
    SLAVIC,
    SUFFIXES,
    TITLES,
    TITLES_OR_NAMES,
)
from careeros.domain.quality.lexicons.offices import OFFICES_BEFORE_NAMES, OFFICES_BEHIND
from careeros.domain.quality.report import Gate
from careeros.domain.quality.salutation import Salutation
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
_GOES_BY = re.compile(
    r"(?:goes by|known as|prefers(?: to be called| to go by)?|nick-?name(?:d| is)?|answers to|a\.?k\.?a\.?"
    r"|calls (?:him|her|them)sel(?:f|ves)|(?:friends|mates|people|everybody|everyone) calls? (?:him|her|them|me))"
    r"\W{1,3}(?:the name \W?|by \W?)?([^\W\d_]+)",
    re.IGNORECASE,
)
"""What a fact says that friends call the contact: 'goes by Macca'."""

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
        elif evidence.english:
            yield from _wrong_in_passing(evidence)
        return
    yield from _wrong_in_greeting(evidence, greeted)


def _wrong_in_greeting(evidence: Evidence, greeted: Salutation) -> Iterator[Gate]:
    """The name that a greeting says, where it is not the contact's."""
    body, names = evidence.body, evidence.knowledge.names
    tokens = range(greeted.named, greeted.end)
    said = _names_said(evidence, tokens)
    bare = greeted.named == 0 and all(body.words[index].stem in evidence.knowledge.vocabulary for index in said)
    if not said or bare:
        return
    if _other_script(names, body.lows[said[0]]):
        evidence.abstained.append(("wrong_name", _OTHER_SCRIPT))
        return
    called = [_is_called(body.words[index].stem, evidence) for index in said]
    if body.lows[0] in SLAVIC:
        called = [fits or is_called_out(body.lows[index], names) for index, fits in zip(said, called, strict=True)]
    if called[0] and (other := _named_instead(evidence, said, called)):
        yield _somebody_else(evidence, body.said(other, other + 1), body.place(other, other + 1))
    of_several = any(body.lows[index] in _JOINED for index in tokens)
    if (called[0] and not _with_another_surname(evidence, said, called)) or (
        any(called) and (of_several or len(names) == 1)
    ):
        return
    if _whole(body.lows, said) in names or _is_company(evidence, said):
        return
    yield _somebody_else(evidence, body.said(said[0], said[-1] + 1), body.place(said[0], said[-1] + 1))


def _is_called(said: str, evidence: Evidence) -> bool:
    names = evidence.knowledge.names
    return is_called(said, names) or is_called_fondly(said, names) or _goes_by(said, evidence)


def _goes_by(said: str, evidence: Evidence) -> bool:
    """Whether a fact says that the contact is called so."""
    texts = (fact.text for fact in evidence.knowledge.contact if said in fact.stems)
    return any(fold(found[1]) == said for text in texts for found in _GOES_BY.finditer(text))


def _named_instead(evidence: Evidence, said: list[int], called: list[bool]) -> int:
    """'Hi Priscilla / Nora,': the second of two between whom the writer had to choose; 0 where there is none."""
    pairs = zip(said[1:], called[1:], strict=True)
    return next((at for at, fits in pairs if not fits and evidence.body.gaps[at].strip() == "/"), 0)


def _wrong_in_passing(evidence: Evidence) -> Iterator[Gate]:
    """'Thanks again, Nora!' where no greeting names anybody."""
    if place := called_out_in(evidence.body):
        stems = [evidence.body.words[at].stem for at in range(*place)]
        known_so = evidence.knowledge.vocabulary.issuperset(stems)
        if not known_so and not any(_is_called(stem, evidence) for stem in stems):
            yield _somebody_else(evidence, evidence.body.said(*place), evidence.body.place(*place))


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
    office = tokens[0] if len(tokens) > 1 and body.lows[tokens[0]] in OFFICES_BEFORE_NAMES else -1
    said = [
        index for index in tokens
        if index != office and body.lows[index] not in _NO_NAMES and not _only_calls(body.words[index])
    ]  # fmt: skip
    said = _without_position(evidence, said)
    if len(said) > 1 and body.lows[said[0]] == "m" and body.gaps[said[1]].startswith("."):
        return said[1:]
    if not said and len(tokens) == 1 and tokens[0] > 0 and body.lows[tokens[0]] in TITLES_OR_NAMES:
        of_office = body.lows[tokens[0]] in evidence.knowledge.vocabulary or body.lows[tokens[0] - 1] in _FORMAL
        return [] if of_office else list(tokens)
    return said


def _without_position(evidence: Evidence, said: list[int]) -> list[int]:
    """The same without what the profile says that the contact is: 'Dear Detective Daniels', 'Dear Barrister'."""
    position = evidence.knowledge.contact_given.position
    if not position or not said:
        return said
    stems, held = evidence.body.stems, known("position", position).stems
    while said and stems[said[0]] in held and stems[said[0]] not in evidence.knowledge.names:
        said = said[1:]
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
