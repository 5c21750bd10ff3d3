"""What a professional profile states, and why one is not read."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from attrs import define, field, frozen

from careeros.domain.errors import DomainError
from careeros.domain.facts import Fact
from careeros.domain.folding import clean, fold
from careeros.domain.ids import ContactId

FACT_SOURCE = "profile"
"""How the source of a fact begins that a profile stated; the name of who told it follows in brackets."""

LONGEST_STATEMENT = 500
MOST_STATEMENTS = 100
"""Characters, and how many: what goes on for longer is no statement but a page."""


@frozen
class Statement:
    """One thing that a profile states, as a fact has it: a kind and a sentence."""

    kind: str
    text: str


@frozen
class Post:
    """A post that somebody holds or held; empty is what was not stated. `until` is empty for one they hold."""

    title: str = ""
    company: str = ""
    since: str = ""
    until: str = ""

    def statements(self) -> Iterator[Statement]:
        held = " at ".join(part for part in (self.title, self.company) if part)
        if self.title:
            yield Statement("position", held + self._time())
        if self.company:
            yield Statement("employer", self.company)

    def _time(self) -> str:
        if self.since and self.until:
            return f", {self.since}–{self.until}"
        if self.since:
            return f", since {self.since}"
        return f", until {self.until}" if self.until else ""


@frozen
class Profile:
    """What was read at an address: by whom, when (aware UTC), and for how many credits. It is outside text."""

    address: str
    read_by: str
    at: datetime
    name: str = ""
    headline: str = ""
    location: str = ""
    posts: tuple[Post, ...] = ()
    others: tuple[Statement, ...] = field(default=())
    credits: int = 0

    def statements(self) -> tuple[Statement, ...]:
        """All that it states, most telling first; each once, clean, of a length that a statement has."""
        kept: dict[tuple[str, str], Statement] = {}
        for one in self._stated():
            text = clean(one.text)[:LONGEST_STATEMENT].strip()
            if any(map(str.isalnum, text)):
                kept.setdefault((one.kind, fold(text)), Statement(one.kind, text))
        return tuple(kept.values())[:MOST_STATEMENTS]

    def _stated(self) -> Iterator[Statement]:
        for post in self.posts:
            yield from post.statements()
        if self.headline:
            yield Statement("note", self.headline)
        if self.location:
            yield Statement("location", self.location)
        yield from self.others

    @property
    def source(self) -> str:
        return f"{FACT_SOURCE} ({self.read_by})"


def new_statements(profile: Profile, known: Iterable[Fact]) -> tuple[Statement, ...]:
    """What is not known yet. What somebody typed stays as it is: a profile only ever adds."""
    there = {(fact.kind, fold(fact.text)) for fact in known}
    return tuple(one for one in profile.statements() if (one.kind, fold(one.text)) not in there)


@define
class NoProfileSource(DomainError):
    """All sources of profiles are off, as they are at first."""

    code = "no-profile-source"

    @property
    def message(self) -> str:
        return "No source of profiles is switched on."

    @property
    def mend(self) -> str:
        return "docs/how-to/profile-sources.md says how to switch one on; 'careeros sources' shows what is missing."


@define
class NoProfileAddress(DomainError):
    """The contact has no profile that could be looked up."""

    code = "no-profile-address"
    contact_id: ContactId

    @property
    def message(self) -> str:
        return f"The contact {self.contact_id} has no LinkedIn profile."

    @property
    def mend(self) -> str:
        return "Import one that has the address of their profile, or add what you know with: careeros contacts add-fact"


@define
class ProfileMissing(DomainError):
    """There is no profile at the address."""

    code = "profile-missing"
    address: str

    @property
    def message(self) -> str:
        return f"There is no profile at {self.address}."

    @property
    def mend(self) -> str:
        return "They may have left or renamed it; correct the address."


@define
class ProfileOffLimits(DomainError):
    """We do not read it: the site's robots.txt says no, or the address leads where we do not go."""

    code = "profile-off-limits"
    reason: str

    @property
    def message(self) -> str:
        return self.reason

    @property
    def mend(self) -> str:
        return "That is respected. An API that is licensed to tell of profiles can be switched on instead."


@define
class ProfileUnreadable(DomainError):
    """An answer came, and no profile can be read from it."""

    code = "profile-unreadable"
    reason: str

    @property
    def message(self) -> str:
        return self.reason

    @property
    def mend(self) -> str:
        return "Try again later, or add what you know with: careeros contacts add-fact"


@define
class CreditsSpent(DomainError):
    """Reading one more could use more credits than are left this month."""

    code = "credits-spent"
    limit: int

    @property
    def message(self) -> str:
        return f"This month's {self.limit} credits for profiles are used or promised."

    @property
    def mend(self) -> str:
        return "Raise PROXYCURL_CREDITS and start CareerOS again, or wait for the next month."
