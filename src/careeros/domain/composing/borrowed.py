"""Facts of the reader that a text claims of its writer."""

from collections.abc import Iterator

from careeros.domain.composing.common_facts import common_facts
from careeros.domain.composing.conversation_words import is_conversation
from careeros.domain.composing.of_the_writer import called, said_of_writer
from careeros.domain.drafting.brief import Brief
from careeros.domain.messages import MessageText
from careeros.domain.quality.calling import is_called
from careeros.domain.quality.knowledge import SMALL_WORDS, known, name_words
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.readings import reading_of

_BORROWED = "Claim nothing of the writer that only a fact of the reader holds."
_NAMED = "Call the writer by the name given, and by no other."
_SHARED_KINDS = frozenset({"meeting", "message", "relation", "introduction", "reference", "mutual"})
"""Facts of the reader that tell of both."""


def borrowed(text: MessageText, brief: Brief, language: str | None) -> Iterator[str]:
    """The reasons: what is said in the first person must be held by the sender's own facts or by what is shared, and
    the name that the writer gives must be theirs.
    """
    own, theirs = _own(brief), _theirs(brief)
    held = own | _shared(brief)
    for said in (reading_of(text.body), reading_of(text.subject, "subject")):
        if any(_is_of_another(said, words, own, theirs) for words in called(said)):
            yield _NAMED
        if language == "en" and any(_is_borrowed(said, words, held, theirs) for words in said_of_writer(said)):
            yield _BORROWED


def _own(brief: Brief) -> frozenset[str]:
    sender = brief.sender
    fields = (sender.headline, sender.company, sender.position, sender.looking_for, sender.location)
    return name_words(sender.name).union(
        *(known("note", said).stems for said in (*fields, *common_facts(brief)) if said),
        *(known(fact.kind, fact.text).stems for fact in brief.sender_facts),
    )


def _shared(brief: Brief) -> frozenset[str]:
    told = (fact for fact in brief.contact_facts if fact.kind in _SHARED_KINDS)
    return frozenset[str]().union(*(known(fact.kind, fact.text).stems for fact in told))


def _theirs(brief: Brief) -> frozenset[str]:
    contact = brief.contact
    fields = (
        ("employer", contact.company), ("position", contact.position), ("location", contact.location),
        ("note", contact.notes),
    )  # fmt: skip
    return name_words(contact.name).union(
        *(known(kind, said).stems for kind, said in fields if said),
        *(known(fact.kind, fact.text).stems for fact in brief.contact_facts if fact.kind != "language"),
    )


def _is_of_another(said: Reading, words: range, own: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(said.stems[index] in theirs and not is_called(said.stems[index], own) for index in words)


def _is_borrowed(said: Reading, words: range, held: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a name in it is the reader's alone, or all of it that anything is known of."""
    telling = [said.words[index] for index in words if _tells(said.stems[index])]
    alone = [word for word in telling if word.stem in theirs and word.stem not in held]
    return any(word.capital or word.digits for word in alone) or 0 < len(alone) == len(
        [word for word in telling if word.stem in theirs or word.stem in held]
    )


def _tells(stem: str) -> bool:
    return stem not in SMALL_WORDS and not is_conversation(stem)
