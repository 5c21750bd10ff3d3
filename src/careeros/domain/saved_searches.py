"""Questions that are asked again and again, each under a name, with what narrows them."""

from attrs import define, evolve, frozen

from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import DomainError, InvalidInput
from careeros.domain.folding import fold
from careeros.domain.search import question_words, words

MOST_SEARCHES = 100
_LONGEST_NAME = 80
_LONGEST_TEXT = 300


@define
class NoSuchSearch(DomainError):
    """Nothing is saved under that name."""

    code = "no-such-search"
    name: str

    @property
    def message(self) -> str:
        return f"No search is saved as '{self.name[:_LONGEST_NAME]}'."

    @property
    def mend(self) -> str:
        return "List the saved searches, and use a name from that list."


@define
class TooManySearches(DomainError):
    """As many are saved as an account may save."""

    code = "too-many-searches"

    @property
    def message(self) -> str:
        return f"{MOST_SEARCHES} searches are saved, and no more fit."

    @property
    def mend(self) -> str:
        return "Forget one first, or save under a name that is there already to replace it."


@frozen
class SavedSearch:
    """Who it finds is found anew each time."""

    name: str
    question: str
    wanted: ContactFilter


def saved_search(name: str, question: str, wanted: ContactFilter) -> SavedSearch:
    """The search as it is kept, or `InvalidInput` for one that finds nobody or cannot be named so."""
    called, asked = as_named(name), _line(question)
    company, tag = _line(wanted.company or ""), _line(wanted.tag or "")
    if not called or len(called) > _LONGEST_NAME:
        raise InvalidInput(
            "A search cannot be saved under that name.", f"Give a name, of 1 to {_LONGEST_NAME} characters."
        )
    if not question_words(asked):
        raise InvalidInput("The search has no word in it.", "Say whom you look for: a name, a company, a subject.")
    if max(map(len, (asked, company, tag))) > _LONGEST_TEXT:
        raise InvalidInput("The search is too long to be saved.", f"Say it in {_LONGEST_TEXT} characters at most.")
    return SavedSearch(called, asked, evolve(wanted, company=company or None, tag=tag or None))


def speaks_of(search: SavedSearch, person: Contact) -> bool:
    """Does it hold the person's whole name, or one of their addresses?"""
    said = f"{search.name} {search.question} {search.wanted.company or ''} {search.wanted.tag or ''}"
    called, known = words(person.name.full), frozenset(words(said))
    return (bool(called) and known.issuperset(called)) or any(fold(email) in fold(said) for email in person.emails)


def as_named(name: str) -> str:
    """A name as it is kept: one line, one space between words."""
    return _line(name)


def _line(text: str) -> str:
    return " ".join(text.encode("utf-8", "ignore").decode().replace("\0", " ").split())
