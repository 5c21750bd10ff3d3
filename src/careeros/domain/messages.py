"""One message to one person: what it says, where it goes, and how it came to be."""

from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from attrs import evolve, field, frozen

from careeros.domain.channels import Channel
from careeros.domain.ids import BatchId, ContactId, FactId, MessageId
from careeros.domain.styles import AS_USUAL, Style


class Purpose(StrEnum):
    INTRODUCTION = "introduction"
    INFORMATIONAL_INTERVIEW = "informational_interview"
    REFERRAL_ASK = "referral_ask"
    RECONNECT = "reconnect"
    FOLLOW_UP = "follow_up"
    THANKS = "thanks"


LONGEST_BODY = 100_000
"""Characters of any text that is taken in, whatever its channel lets through."""


@frozen
class MessageText:
    """What the reader sees. `subject` is empty where the channel has none."""

    subject: str
    body: str


@frozen
class Source:
    """A statement that a draft leans on, and where it is from; `fact_id` is None for a field of a profile."""

    text: str
    source: str
    fact_id: FactId | None = None


@frozen
class Provenance:
    """How a draft came to be. A template's has no model and costs nothing, unless a model was asked before it.

    Attributes:
        model, prompt: the model that was asked and the version of its rules; empty where none answered.
        sources: the statements that the draft says it leans on.
        tokens_in, tokens_out: as the service counts them, over all calls for the draft.
        cost: in millionths of a US dollar.
        cached: the text was written earlier for the same person and the same facts.
        fallback: why a template stands where a model was asked; empty otherwise.
        style: what was asked for this draft, and holds for those that take its place.
        written_in: the two-letter code of the language that the draft is in; "" where nobody said.
    """

    model: str = ""
    prompt: str = ""
    sources: tuple[Source, ...] = ()
    tokens_in: int = 0
    tokens_out: int = 0
    cost: int = 0
    cached: bool = False
    fallback: str = ""
    style: Style = AS_USUAL
    written_in: str = ""


@frozen
class Revision:
    """A text that the message had before, who put it there ("you", "template", …) and why it was replaced."""

    text: MessageText
    origin: str
    replaced_at: datetime
    reason: str


@frozen
class Message:
    """A message apart from its state. `version` counts changes, for optimistic concurrency.

    Attributes:
        destination: the LinkedIn slug or e-mail address that it goes to.
        origin: who wrote the present text: "template/<name>", a model's name, or "you" after an edit.
        revisions: the texts before this one, oldest first.
        provenance: how the draft came to be that was written last; an edit by hand keeps it.
    """

    id: MessageId
    contact_id: ContactId
    channel: Channel
    purpose: Purpose
    destination: str
    text: MessageText
    origin: str
    created_at: datetime
    batch_id: BatchId | None = None
    revisions: tuple[Revision, ...] = ()
    version: int = 1
    provenance: Provenance = field(factory=Provenance)

    @property
    def fingerprint(self) -> str:
        """SHA-256, in hex, of all that a reviewer answers for: channel, destination, subject and body."""
        parts = (self.channel.value, self.destination, self.text.subject, self.text.body)
        return sha256("".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "surrogatepass")).hexdigest()

    def rewritten(self, text: MessageText, *, origin: str, at: datetime, reason: str) -> "Message":
        """The same message with another text; the one before is kept as a revision."""
        before = Revision(self.text, self.origin, at, reason)
        return evolve(self, text=text, origin=origin, revisions=(*self.revisions, before), version=self.version + 1)

    def next_version(self) -> "Message":
        return evolve(self, version=self.version + 1)
