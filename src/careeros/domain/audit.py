"""The log of decisions: append-only, chained by hash per owner, holding ids and fingerprints, never text."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from itertools import pairwise

from attrs import frozen

from careeros.domain.ids import OwnerId


@frozen
class AuditEvent:
    """Something that was done: `action` to `subject` (an id), by whom, when; `fingerprint` of the text, if any."""

    at: datetime
    actor: OwnerId
    action: str
    subject: str
    fingerprint: str = ""


@frozen
class AuditEntry:
    """An event at its place in the chain: `previous` is the hash of the entry before, "" at the start."""

    sequence: int
    event: AuditEvent
    previous: str

    @property
    def hash(self) -> str:
        """SHA-256, in hex, over the entry and the hash before it."""
        event = self.event
        parts = (
            str(self.sequence), event.at.isoformat(), str(event.actor), event.action, event.subject,
            event.fingerprint, self.previous,
        )  # fmt: skip
        return sha256("\0".join(parts).encode()).hexdigest()


def unbroken(chain: Sequence[AuditEntry]) -> bool:
    """Does each entry follow from the one before, from the first on?"""
    starts = not chain or (chain[0].sequence == 1 and chain[0].previous == "")
    return starts and all(
        after.sequence == before.sequence + 1 and after.previous == before.hash for before, after in pairwise(chain)
    )
