"""What waits for review, as a list to work through."""

from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlencode
from uuid import UUID

from attrs import frozen

from careeros.application.review.list_review import Addressed
from careeros.domain.contacts import Contact
from careeros.domain.folding import fold
from careeros.domain.quality import Verdict
from careeros.domain.quality.findings import findings
from careeros.entrypoints.web import words

_REMARKS = 2


@frozen
class Narrowing:
    """Which of those that wait are shown: of one verdict, with some words in them. Empty does not narrow."""

    verdict: str = ""
    words: str = ""

    @property
    def query(self) -> str:
        """The same as the end of an address, so that it lasts from page to page."""
        given = {"verdict": self.verdict, "q": self.words}
        text = urlencode({key: value for key, value in given.items() if value})
        return f"?{text}" if text else ""

    def with_verdict(self, verdict: str) -> "Narrowing":
        return Narrowing(verdict, self.words)

    def keeps(self, one: Addressed) -> bool:
        if self.verdict and one.state.report.verdict.value != self.verdict:
            return False
        text, contact = one.state.message.text, one.contact
        everything = fold(f"{contact.name.full} {contact.position} {contact.company} {text.subject} {text.body}")
        return all(word in everything for word in fold(self.words).split())


@frozen
class QueueItem:
    """A line of the list; `remarks` are the weightiest findings."""

    id: UUID
    name: str
    role: str
    channel: str
    purpose: str
    score: str
    verdict: str
    verdict_words: str
    remarks: tuple[str, ...]

    @classmethod
    def of(cls, one: Addressed) -> "QueueItem":
        message, report = one.state.message, one.state.report
        return cls(
            message.id,
            one.contact.name.full,
            role_of(one.contact),
            words.CHANNELS[message.channel],
            words.PURPOSES[message.purpose],
            f"{report.total:.0f}",
            report.verdict.value,
            words.VERDICTS[report.verdict],
            tuple(found.advice for found in findings(report)[:_REMARKS]),
        )


@frozen
class VerdictCount:
    verdict: str
    words: str
    count: int


@frozen
class Queue:
    """The list as narrowed, and how many there are without that; `more` wait behind those."""

    items: tuple[QueueItem, ...]
    narrowing: Narrowing
    total: int
    by_verdict: tuple[VerdictCount, ...]
    more: bool

    @classmethod
    def of(cls, waiting: Sequence[Addressed], narrowing: Narrowing, *, more: bool) -> "Queue":
        kept = tuple(QueueItem.of(one) for one in waiting if narrowing.keeps(one))
        return cls(kept, narrowing, len(waiting), _counted(waiting), more)

    @property
    def ready(self) -> int:
        """How many of all that wait could be approved at once."""
        return next((each.count for each in self.by_verdict if each.verdict == Verdict.READY), 0)

    def after(self, message_id: UUID) -> UUID | None:
        return self._beside(message_id, 1)

    def before(self, message_id: UUID) -> UUID | None:
        return self._beside(message_id, -1)

    def place(self, message_id: UUID) -> int | None:
        """Where in the list a message stands, from 1."""
        ids = [item.id for item in self.items]
        return ids.index(message_id) + 1 if message_id in ids else None

    def next_to_do(self, decided: UUID) -> UUID | None:
        """What to look at once that one is decided and gone: the next younger one, else the oldest. Ids rise."""
        ids = [item.id for item in self.items if item.id != decided]
        return next((each for each in ids if each > decided), ids[0] if ids else None)

    def _beside(self, message_id: UUID, step: int) -> UUID | None:
        place = self.place(message_id)
        wanted = -1 if place is None else place - 1 + step
        return self.items[wanted].id if 0 <= wanted < len(self.items) else None


def role_of(contact: Contact) -> str:
    return ", ".join(part for part in (contact.position, contact.company) if part)


def _counted(waiting: Iterable[Addressed]) -> tuple[VerdictCount, ...]:
    counts = Counter(one.state.report.verdict for one in waiting)
    return tuple(VerdictCount(verdict.value, words.VERDICTS[verdict], counts[verdict]) for verdict in Verdict)
