"""What is known of reader and sender, as words that a message can be held against."""

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from attrs import define, frozen

from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import KINDS, Fact
from careeros.domain.quality.lexicons.function_words import FUNCTION_WORDS
from careeros.domain.quality.lexicons.numbers import NUMBER_WORDS
from careeros.domain.quality.lexicons.relations import carried_by
from careeros.domain.quality.lexicons.weak_words import WEAK_WORDS
from careeros.domain.quality.numerals import figures_in, forms_of
from careeros.domain.quality.plain_text import plain
from careeros.domain.quality.reading import WORD
from careeros.domain.quality.scripts import WITHOUT_SPACES, pieces_of, script_of
from careeros.domain.quality.words import Word, word_of
from careeros.domain.sender import Sender

SMALL_WORDS = frozenset(" ".join(FUNCTION_WORDS.values()).split()) | WEAK_WORDS
"""Words that tell nothing of anybody: the small words of several languages, and weak ones of English."""


_FEWEST_INITIALS, _MOST_INITIALS = 3, 6


@frozen(eq=False)
class Known:
    """One fact, or one field of a contact, as words.

    Attributes:
        stems: every word of it, folded, without possessive 's; parts of hyphenated words too.
        figures: the numbers in it, in every way to write them.
        telling: the words that identify it: no small or weak words.
        proper: the telling words that are names or numbers as written there.
        of_reader: labels of the claims that it carries as a fact about the reader.
        of_sender: the same as a fact about the sender.
    """

    kind: str
    text: str
    stems: frozenset[str]
    figures: frozenset[str]
    telling: tuple[str, ...]
    proper: frozenset[str]
    of_reader: frozenset[str]
    of_sender: frozenset[str]

    def has_initials(self, word: Word) -> bool:
        """'UCT' where it says 'University of Cape Town'."""
        return word.loud and word.low in initials_in(self.text)


@lru_cache(maxsize=8_192)
def known(kind: str, text: str) -> Known:
    """The words of a fact, remembered: the sender's are the same for a whole batch."""
    readable, _ = plain(text)
    stems: set[str] = set()
    telling: dict[str, None] = {}
    proper: set[str] = set()
    words = [word_of(raw) for raw in WORD.findall(readable)]
    for word in words:
        for stem in _stems_of(word):
            if not stem:
                continue
            stems.add(stem)
            if stem in NUMBER_WORDS:
                stems.add(NUMBER_WORDS[stem])
            if stem not in SMALL_WORDS:
                telling[stem] = None
                if word.capital or word.digits:
                    proper.add(stem)
    kind = kind if kind in KINDS else "note"
    return Known(
        kind, text, frozenset(stems), _figures_of(words), tuple(telling), frozenset(proper),
        carried_by(kind, stems, about_reader=True), carried_by(kind, stems, about_reader=False),
    )  # fmt: skip


def _figures_of(words: Sequence[Word]) -> frozenset[str]:
    """Every number, those within a word too: 'mid-2019', '2019年', 'six-to-eight'."""
    found = set(figures_in([word.stem for word in words]))
    for word in words:
        parts = [part for part in _stems_of(word) if part != word.stem]
        found.update(*(forms_of(part) for part in parts if part[:1].isdigit()))
        if "to" in parts:
            found.update(NUMBER_WORDS[part] for part in parts if part in NUMBER_WORDS)
    return frozenset(found)


def _stems_of(word: Word) -> Iterable[str]:
    """A word, and its parts where it has several."""
    if word.script in WITHOUT_SPACES:
        return pieces_of(word.stem)
    return (word.stem, *word.stem.split("-")) if "-" in word.stem else (word.stem,)


@lru_cache(maxsize=4_096)
def initials_in(text: str) -> frozenset[str]:
    """What the first letters of the words with a capital spell, in their order: 'uct' of 'University of Cape Town'."""
    letters = "".join(part[0].lower() for part in text.replace("-", " ").split() if part[0].isupper())
    return frozenset(
        letters[start : start + length]
        for length in range(_FEWEST_INITIALS, _MOST_INITIALS + 1)
        for start in range(len(letters) - length + 1)
    )


@define
class Knowledge:
    """Everything that is known, by side.

    Attributes:
        names: words of the contact's name, title included.
        merge: words of what every mail merge has: the contact's name and company.
        contact: fields and facts of the contact, the fields first.
        sender: those of the sender.
        thin: neither side has a fact of its own; only fields are known.
    """

    contact_given: Contact
    names: frozenset[str]
    merge: frozenset[str]
    company: frozenset[str]
    contact: tuple[Known, ...]
    sender: tuple[Known, ...]
    sender_names: frozenset[str]
    contact_facts: tuple[Known, ...]
    thin: bool
    vocabulary: frozenset[str]

    def has_initials(self, word: Word) -> bool:
        """'UCT' where a fact says 'University of Cape Town'."""
        return any(fact.has_initials(word) for fact in (*self.contact, *self.sender))

    @cached_property
    def figures(self) -> frozenset[str]:
        """The numbers that anything known holds, in every way to write them."""
        of_names = frozenset[str]().union(*(figures_in([name]) for name in (*self.names, *self.sender_names)))
        return of_names.union(*[fact.figures for fact in (*self.contact, *self.sender)])

    @property
    def empty(self) -> bool:
        """Whether nothing at all is known that a claim could be held against."""
        return not self.contact and not self.sender


def knowledge_of(
    contact: Contact, sender: Sender, contact_facts: Sequence[Fact], sender_facts: Sequence[Fact]
) -> Knowledge:
    """Gather what is known; fields other than names count as facts."""
    names = name_words(contact.name)
    company = known("employer", contact.company) if contact.company else None
    fields = _fields(contact)
    facts = tuple(known(fact.kind, fact.text) for fact in contact_facts)
    own = (*_sender_fields(sender), *(known(fact.kind, fact.text) for fact in sender_facts))
    sender_names = name_words(sender.name)
    words = company.stems if company else frozenset[str]()
    vocabulary = names.union(sender_names, *(fact.stems for fact in (*fields, *facts, *own)))
    return Knowledge(
        contact, names, names | words, words, (*fields, *facts), own, sender_names, facts,
        not contact_facts and not sender_facts, vocabulary,
    )  # fmt: skip


@lru_cache(maxsize=8_192)
def _words_of_name(title: str, first: str, last: str, full: str) -> frozenset[str]:
    stems: set[str] = set()
    for part in (title, first, last, full, *_unparted(first, last, full)):
        readable, _ = plain(part)
        for raw in WORD.findall(readable):
            low = word_of(raw).low
            stems.update((low, low.replace("'", ""), low.replace("-", "")))
            stems.update(piece for piece in low.replace("'", "-").split("-") if piece)
    return frozenset(stems)


def _unparted(first: str, last: str, full: str) -> Iterable[str]:
    """The whole name as scripts without spaces write it: 田中健 of 田中 健, whichever of the two comes first."""
    if script_of(full) in WITHOUT_SPACES:
        parts = full.split()
        yield from ("".join(parts), "".join(reversed(parts)), first + last, last + first)


def name_words(name: Name) -> frozenset[str]:
    """Every word that the person may be called by, folded; parts of hyphenated names too."""
    return _words_of_name(name.title, name.first, name.last, name.full)


def _fields(contact: Contact) -> tuple[Known, ...]:
    given = (("employer", contact.company), ("position", contact.position), ("location", contact.location))
    fields = [known(kind, text) for kind, text in given if text]
    if contact.connected_on is not None:
        fields.append(known("connection", contact.connected_on.strftime("connected %d %B %Y")))
    if contact.notes:
        fields.append(known("note", contact.notes))
    return tuple(fields)


def _sender_fields(sender: Sender) -> tuple[Known, ...]:
    given = (
        ("position", sender.headline), ("employer", sender.company), ("position", sender.position),
        ("location", sender.location), ("goal", sender.looking_for),
    )  # fmt: skip
    return tuple(known(kind, text) for kind, text in given if text)
