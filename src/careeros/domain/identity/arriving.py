"""Rows with people in them, as they arrive: what each says, and by what the person may be known."""

from collections.abc import Iterable
from hashlib import blake2b
from operator import attrgetter

from attrs import evolve, fields, frozen

from careeros.domain.contacts import Name
from careeros.domain.identity.keys import Canon, keys_of
from careeros.domain.imports import ContactRecord, SourceRow

_NAME_SAID = attrgetter(*(field.name for field in fields(Name)))
_SELDOM_SAID = frozenset({"blocked", "block_reason"})
_REST_SAID = attrgetter(
    *(field.name for field in fields(ContactRecord) if field.name != "name" and field.name not in _SELDOM_SAID)
)


@frozen
class Arrival:
    """A row with a person in it, and the digest of all that it says.

    The row's reason names the placeholders that its record leaves out.
    """

    row: SourceRow
    record: ContactRecord
    digest: str

    @property
    def keys(self) -> tuple[str, ...]:
        return keys_of(self.record)


def arrivals_of(rows: Iterable[SourceRow], canon: Canon) -> list[Arrival | None]:
    """Each row with what its person is known by; None where nobody is in it."""
    return [None if row.record is None else _arrival(row, canon.settled(row.record)) for row in rows]


def digest_of(record: ContactRecord) -> str:
    said = _NAME_SAID(record.name) + _REST_SAID(record)
    return digest_of_text(repr((*said, record.block_reason) if record.blocked else said))


def digest_of_text(said: str) -> str:
    """The digest of a record of which this is all that it says, as a tuple is written."""
    return digests_of_texts((said,))[0]


def digests_of_texts(said: Iterable[str]) -> list[str]:
    return [blake2b(text.encode("utf-8", "surrogatepass"), digest_size=15).hexdigest() for text in said]


def _arrival(row: SourceRow, record: ContactRecord) -> Arrival:
    left_out = _left_out(row.record, record) if row.record else ""
    told = evolve(row, reason=f"{row.reason} {left_out}".strip()) if left_out else row
    return Arrival(told, record, digest_of(record))


def _left_out(stated: ContactRecord, settled: ContactRecord) -> str:
    said = list[str]()
    if len(settled.emails) < len(stated.emails):
        said.append("An e-mail address is left out: it is a placeholder.")
    if len(settled.phones) < len(stated.phones):
        said.append("A phone number is left out: it is nothing but zeros.")
    return " ".join(said)
