"""The cards of a file, one by one, each with what is of use in it."""

from collections.abc import Generator, Iterable

from attrs import define, field, frozen

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.lines import LONGEST_RECORD
from careeros.adapters.contact_files.reading.refusals import at_line
from careeros.adapters.contact_files.vcard.content_lines import ContentLine, content_lines

_OF_USE = frozenset(
    "FN N NICKNAME ORG TITLE ROLE EMAIL TEL ADR URL NOTE CATEGORIES KIND IMPP SOCIALPROFILE X-SOCIALPROFILE X-LINKEDIN"
    " X-ABSHOWAS X-ADDRESSBOOKSERVER-KIND".split()
)


@frozen
class Card:
    """`line` is where it begins; `closed` is False where the file or the next card cut it short."""

    line: int
    properties: tuple[ContentLine, ...]
    closed: bool

    def all(self, *names: str) -> list[ContentLine]:
        """The properties of these names: the preferred first, then in the order of the card."""
        found = [entry for entry in self.properties if entry.name in names]
        return sorted(found, key=lambda entry: not (entry.has("pref") or entry.parameters.get("PREF") == ("1",)))


@define
class _Open:
    line: int
    properties: list[ContentLine] = field(factory=list[ContentLine])
    length: int = 0
    within: int = 0

    def take(self, file: str, entry: ContentLine) -> None:
        if entry.name not in _OF_USE or self.within:
            return
        self.length += len(entry.value)
        if self.length > LONGEST_RECORD:
            raise at_line(file, self.line, "the card is longer than a million characters.", "Shorten its notes.")
        self.properties.append(entry)

    def done(self, *, closed: bool) -> Card:
        return Card(self.line, tuple(self.properties), closed)


def cards_of(part: Part) -> Generator[Card, None, None]:
    yield from _cards(part.name, content_lines(part))


def _cards(file: str, lines: Iterable[ContentLine]) -> Generator[Card, None, None]:
    """A card within a card, as an agent's stands in it, is passed over."""
    current: _Open | None = None
    after_agent = False
    for entry in lines:
        bound = entry.value.strip().upper() == b"VCARD"
        if entry.name == "BEGIN" and bound:
            if current is not None and after_agent:
                current.within += 1
            else:
                if current is not None:
                    yield current.done(closed=False)
                current = _Open(entry.line)
        elif entry.name == "END" and bound and current is not None:
            if current.within:
                current.within -= 1
            else:
                yield current.done(closed=True)
                current = None
        elif current is not None:
            current.take(file, entry)
        after_agent = entry.name == "AGENT" and not entry.value.strip()
    if current is not None:
        yield current.done(closed=False)
