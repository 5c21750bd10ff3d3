"""messages.csv: what passed between its owner and each person. What is said in it is looked at, and not kept."""

from collections.abc import Generator

from attrs import frozen

from careeros.adapters.contact_files.linkedin.cells import Line, rows_of
from careeros.adapters.contact_files.linkedin.participants import Participants
from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import having
from careeros.adapters.contact_files.values.dates import moment_of
from careeros.domain.history import Correspondent, EventKind, HistoryEvent, Side
from careeros.domain.linkedin_profiles import profile_slug

NEEDED = ("Conversation ID", "From", "Sender Profile URL", "To", "Date", "Content")
is_messages = having(*NEEDED)
LONGEST = 120_000
"""Characters of a cell: what advertisers send is long."""

_SPONSORED = '<p class="spinmail'
_NOBODY = frozenset({"", "linkedin member", "linkedin"})


@frozen
class _Letter:
    """A message by who wrote it and who got it."""

    sender: Correspondent
    recipients: tuple[Correspondent, ...]


def participants_in(part: Part, participants: Participants) -> None:
    """Enter who takes part in each message."""
    with rows_of(part, NEEDED, longest=LONGEST) as rows:
        for row in rows:
            if not _is_passed_over(row):
                letter = _letter(row)
                participants.enter(letter.sender, letter.recipients)


def message_events(part: Part, participants: Participants) -> Generator[HistoryEvent, None, None]:
    """An event for each person at the other end; drafts, advertisements and spam are passed over."""
    with rows_of(part, NEEDED, longest=LONGEST) as rows:
        for row in rows:
            at = moment_of(row("Date"))
            if at is None or _is_passed_over(row):
                continue
            letter = _letter(row)
            others = tuple(person for person in letter.recipients if not participants.is_owner(person))
            if not participants.is_owner(letter.sender):
                person = participants.known(letter.sender)
                if _is_somebody(person):
                    yield HistoryEvent(
                        part.name, row.number, person, EventKind.MESSAGE, Side.THEM, at, direct=not others
                    )
                continue
            for other in map(participants.known, others):
                if _is_somebody(other):
                    yield HistoryEvent(
                        part.name, row.number, other, EventKind.MESSAGE, Side.YOU, at, direct=len(others) == 1
                    )


def _is_passed_over(row: Line) -> bool:
    draft = "yes" in {row("Is Message Draft").casefold(), row("Is Conversation Draft").casefold()}
    sponsored = row.text("Content").lstrip().startswith(_SPONSORED)
    advertised = row("Conversation Title").casefold() == "sponsored conversation"
    return draft or sponsored or advertised or row("Folder").upper() == "SPAM"


def _letter(row: Line) -> _Letter:
    """Recipients are paired with their profiles where there are as many of both; a name may hold a comma."""
    sender = Correspondent(row("From"), profile_slug(row("Sender Profile URL")))
    names = row("To")
    slugs = [profile_slug(url) for url in row("Recipient Profile URLs").replace(";", ",").split(",") if url.strip()]
    if not slugs:
        return _Letter(sender, (Correspondent(names),))
    if len(slugs) == 1:
        return _Letter(sender, (Correspondent(names, slugs[0]),))
    told = names.split(", ")
    paired = told if len(told) == len(slugs) else [""] * len(slugs)
    return _Letter(sender, tuple(Correspondent(name, slug) for name, slug in zip(paired, slugs, strict=True)))


def _is_somebody(person: Correspondent) -> bool:
    return person.slug is not None or person.name.casefold() not in _NOBODY
