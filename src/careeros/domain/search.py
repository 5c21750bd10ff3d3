"""What a question and a person have in common: words folded and weighed, the best matching thing shown."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log

from attrs import frozen

from careeros.domain.asked_with import asked_with
from careeros.domain.companies import company_key
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.ids import ContactId, FactId
from careeros.domain.indexing import named, position_fact

_WORD = re.compile(r"[^\W_]+")
_NOT = frozenset(
    "not never without except doesn isn aren don nicht kein keine ohne außer pas sans sauf sin excepto sem exceto non "
    "senza niet geen zonder".split()
)
_AT = frozenset("at bei beim chez en na bij".split())
_REMEMBERED = 200
"""Characters of what is likely to be said of others too, as employers and positions are."""

_BEGUN = 3
"""Letters at its beginning that a word shares with any that may stand for it."""

ENOUGH = 0.65
"""The share of a question, by weight of its words, that somebody must be known by to count as found: one rare word of
two is enough where nobody at all is known by the other.
"""

UNKNOWN = 0.5
"""How much a word weighs that nobody is known by, in times of one that a single person is known by."""


def rarity(people: int, total: int) -> float:
    """How much a word weighs that so many of the owner's people are known by."""
    return log(1 + total / people) if people else UNKNOWN * log(1 + total)


@frozen
class Match:
    """The thing known of a person that answers a question best: `kind` of thing and its text."""

    kind: str
    text: str


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(_WORD.findall(fold(text)))


def question_words(question: str) -> tuple[str, ...]:
    """The words of a question that carry meaning, each once; all of them when none does."""
    every = tuple(dict.fromkeys(words(question)))
    empty = asked_with(every)
    return tuple(word for word in every if word not in empty) or every


def leaves_out(question: str) -> bool:
    """Does it say whom it does not mean? A search by words finds just them."""
    return not _NOT.isdisjoint(words(question))


def words_named(question: str) -> frozenset[str]:
    """The folded words of a question that may name a company: behind an 'at' or the like, or with a capital within."""
    said = [(found.group(), fold(found.group())) for found in _WORD.finditer(question)]
    return frozenset(low for (_, before), (raw, low) in pairwise(said) if before in _AT or raw[:1].isupper())


@frozen
class Portrait:
    """What can be found of a person, without all else that is held of them; `facts` oldest first."""

    contact_id: ContactId
    name: str
    position: str
    company: str
    location: str
    tags: Sequence[str]
    notes: str
    emails: Sequence[str]
    facts: Mapping[FactId, Match]

    @property
    def things(self) -> tuple[Match, ...]:
        """One thing at a time, most telling first."""
        fields = (("name", self.name), ("position", self.position), ("company", self.company))
        besides = (("location", self.location), *(("tag", tag) for tag in self.tags))
        last = (("notes", self.notes), *(("email", email) for email in self.emails))
        return (
            *(Match(kind, text) for kind, text in (*fields, *besides) if text),
            *(fact for fact in self.facts.values() if fact.text),
            *(Match(kind, text) for kind, text in last if text),
        )

    def thing_of(self, document_id: str) -> Match | None:
        """The fact or the position that the document is of (see `indexing.documents`), if it is still known."""
        _, fact_id = named(document_id)
        if fact_id == position_fact(self.contact_id) and self.position:
            return Match("position", self.position)
        return None if fact_id is None else self.facts.get(fact_id)

    def is_called(self, wanted: Sequence[Sequence[str]]) -> bool:
        """Is each word, or one that may stand for it, in the person's name or that of their company?"""
        known = words(f"{self.name} {self.company}")
        return all(any(holds(known, word) for word in alternatives) for alternatives in wanted)

    def works_at_one_of(self, asked: Collection[str]) -> bool:
        """Are all words of their company's name, but for its legal form, among these?"""
        name = company_key(self.company).split()
        return bool(name) and all(word in asked for word in name)


def portrait(contact: Contact, facts: Sequence[Fact]) -> Portrait:
    return Portrait(
        contact.id,
        contact.name.full,
        contact.position,
        contact.company,
        contact.location,
        contact.tags,
        contact.notes,
        contact.emails,
        {fact.id: Match(fact.kind, fact.text) for fact in facts},
    )


def things_known(contact: Contact, facts: Sequence[Fact]) -> tuple[Match, ...]:
    """All that can be found of a person, one thing at a time, most telling first."""
    return portrait(contact, facts).things


def profile_words(contact: Contact) -> str:
    """The words of all that can be found of a person but facts."""
    name, email = contact.name.full, " ".join(contact.emails)
    others = (contact.position, contact.company, contact.location, *contact.tags, contact.notes)
    parts = (_joined_words(name), *_parts_of(contact.name), *map(_often_said, others), _joined_words(email))
    return " ".join(part for part in parts if part)


def _parts_of(name: Name) -> tuple[str, ...]:
    """The parts of a name that no space parts."""
    joined = name.first and name.last and name.full in {name.first + name.last, name.last + name.first}
    return (_joined_words(name.first), _joined_words(name.last)) if joined else ()


def _joined_words(text: str) -> str:
    return " ".join(words(text)) if text else ""


def _often_said(text: str) -> str:
    return _remembered_words(text) if len(text) <= _REMEMBERED else _joined_words(text)


_remembered_words = lru_cache(maxsize=8_192)(_joined_words)


def best_match(wanted: Sequence[str], things: Sequence[Match]) -> Match:
    """The thing that holds most of the wanted words, as whole words or their beginnings; the first of equals."""
    best, most = things[0], 0
    for thing in things:
        text = fold(thing.text)
        likely = [word for word in wanted if word[:_BEGUN] in text]
        if len(likely) <= most:
            continue
        known = _WORD.findall(text)
        held = sum(holds(known, word) for word in likely)
        if held > most:
            best, most = thing, held
    return best


def holds(known: Sequence[str], wanted: str) -> bool:
    """Is the word among those known: itself, as a beginning, or with another ending?"""
    begun = wanted[:_BEGUN]
    return any(word.startswith(begun) and (word.startswith(wanted) or same_stem(word, wanted)) for word in known)


def same_stem(word: str, other: str) -> bool:
    """Are they one word with different endings? A guess, for words of four letters or more."""
    shared = min(len(word), len(other))
    return shared >= 4 and word[: shared - 1] == other[: shared - 1] and abs(len(word) - len(other)) <= 3
