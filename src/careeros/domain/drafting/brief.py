"""What a draft is written from, and what comes of it."""

from attrs import field, frozen

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.facts import KINDS, Fact
from careeros.domain.messages import MessageText, Provenance, Purpose
from careeros.domain.sender import Sender
from careeros.domain.styles import AS_USUAL, Style


@frozen(cache_hash=True)
class Brief:
    """Everything that a draft may lean on.

    Attributes:
        note: what a reviewer asked to change ("shorter", "another angle"); empty for a first draft.
        previous: texts already shown for this message, oldest first; a redraft differs from all of them.
        samples: what the sender made of earlier drafts to others, newest first, for a model to sound like (masked).
        style: what was asked for this draft alone, for a model.
        sent: the kinds of facts and fields that a model is sent.
    """

    contact: Contact
    sender: Sender
    channel: Channel
    purpose: Purpose
    contact_facts: tuple[Fact, ...] = ()
    sender_facts: tuple[Fact, ...] = ()
    note: str = ""
    previous: tuple[MessageText, ...] = ()
    samples: tuple[str, ...] = ()
    style: Style = AS_USUAL
    sent: frozenset[str] = KINDS


@frozen
class Draft:
    """A text that waits for a reviewer; `origin` says who wrote it ("template/<name>", "openai/<model>").

    `cites` are the numbers of the evidence that the writer says it used, `language` is its two-letter code for it.
    """

    text: MessageText
    origin: str
    provenance: Provenance = field(factory=Provenance)
    cites: tuple[int, ...] = ()
    language: str = "en"
