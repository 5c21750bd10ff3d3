"""The clean messages of tests/data/quality, written by hand, as records that can be scored and spoilt.

A record of a `clean_*.txt` file is a block of lines:

    @ channel purpose [language] / contact name / company / position / location / sender name / headline / looking for
      / where the sender is
    + kind: a fact about the contact
    - kind: a fact about the sender
    = subject
    the body, to the next block
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from attrs import frozen

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.quality import QualityReport, score
from careeros.domain.sender import Sender

HOME = Path(__file__).resolve().parents[1] / "tests/data/quality"
_THEN = datetime(2030, 1, 1, tzinfo=UTC)


@frozen
class Clean:
    """A message as a person would send it, with what is known."""

    channel: Channel
    purpose: Purpose
    text: MessageText
    contact: Contact
    sender: Sender
    contact_facts: tuple[Fact, ...]
    sender_facts: tuple[Fact, ...]

    def score(self, body: str | None = None) -> QualityReport:
        """The report on the message, or on another body in its place."""
        return score(
            MessageText(self.text.subject, self.text.body if body is None else body),
            channel=self.channel,
            purpose=self.purpose,
            contact=self.contact,
            sender=self.sender,
            contact_facts=self.contact_facts,
            sender_facts=self.sender_facts,
        )


def clean_messages() -> list[Clean]:
    """All of them, in the order of the files."""
    return [message for path in sorted(HOME.glob("clean_*.txt")) for message in messages_in(path)]


def messages_in(path: Path) -> list[Clean]:
    """Those of one file of such records."""
    return [_clean(block) for block in _blocks(path.read_text(encoding="utf-8"))]


def _blocks(text: str) -> Iterator[str]:
    for block in ("\n" + text).split("\n@ ")[1:]:
        yield block.strip("\n")


def _clean(block: str) -> Clean:
    head, *lines = block.split("\n")
    how, *who = [part.strip() for part in head.split("/")]
    who.extend([""] * (8 - len(who)))
    channel, purpose, *language = how.split()
    facts: dict[str, list[Fact]] = {"+": [], "-": []}
    subject = ""
    while lines and lines[0][:2] in {"+ ", "- ", "= "}:
        sign, rest = lines[0][0], lines.pop(0)[2:]
        if sign == "=":
            subject = rest
            break
        kind, _, said = rest.partition(": ")
        facts[sign].append(Fact(FactId(UUID(int=len(facts[sign]))), kind, said, "a test", _THEN))
    return Clean(
        Channel(channel),
        Purpose(purpose),
        MessageText(subject, "\n".join(lines).strip("\n")),
        Contact(ContactId(UUID(int=0)), Name.of(full=who[0]), company=who[1], position=who[2], location=who[3]),
        Sender(Name.of(full=who[4]), headline=who[5], looking_for=who[6], location=who[7], language="".join(language)),
        tuple(facts["+"]),
        tuple(facts["-"]),
    )
