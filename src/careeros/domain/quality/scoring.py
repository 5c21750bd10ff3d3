"""`score`: one tokenising pass, then criteria and gates over the tokens."""

from collections.abc import Sequence

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.quality.report import QualityReport, Verdict
from careeros.domain.sender import Sender


class BatchView:
    """The other messages of a batch, for near-duplicates and rarity."""


def score(
    text: MessageText,
    *,
    channel: Channel,
    purpose: Purpose = Purpose.INTRODUCTION,
    contact: Contact,
    sender: Sender,
    contact_facts: Sequence[Fact] = (),
    sender_facts: Sequence[Fact] = (),
    batch: BatchView | None = None,
) -> QualityReport:
    """Score one message."""
    del text, channel, purpose, contact, sender, contact_facts, sender_facts, batch
    return QualityReport(0, Verdict.NEEDS_WORK, None, (), {})
