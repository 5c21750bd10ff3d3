"""People of whom rows say no more than profile, name, job, addresses and day, by columns.

Nearly all rows of an export are such. An object for each step of each of them would take most of an import's time.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from attrs import frozen

from careeros.domain.contacts import Contact, Name
from careeros.domain.folding import fold
from careeros.domain.identity.arriving import digests_of_texts
from careeros.domain.identity.keys import SLUG, name_and_day
from careeros.domain.identity.renewing import first_seen
from careeros.domain.identity.suppressing import telling
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.imports import ContactRecord, SourceRow
from careeros.domain.remembering import Remembered


class Profiles(NamedTuple):
    """Columns of one length. `places` are those of the rows in their lot, `digests` those of what they say."""

    places: Sequence[int] = ()
    files: Sequence[str] = ()
    lines: Sequence[int] = ()
    names: Sequence[str] = ()
    firsts: Sequence[str] = ()
    lasts: Sequence[str] = ()
    companies: Sequence[str] = ()
    positions: Sequence[str] = ()
    slugs: Sequence[str] = ()
    emails: Sequence[tuple[str, ...]] = ()
    days: Sequence[date | None] = ()
    handles: Sequence[tuple[str, ...]] = ()
    digests: Sequence[str] = ()

    @property
    def size(self) -> int:
        return len(self.places)

    def only(self, numbers: Collection[int]) -> "Profiles":
        """Those of these numbers, counted from 0, in this order."""
        if len(numbers) == self.size and list(numbers) == [*range(self.size)]:
            return self
        return Profiles._make([column[number] for number in numbers] for column in self)

    def digested(self) -> "Profiles":
        """The same with their digests: what `digest_of` gives for the records, in less time."""
        jobs = (map(_written, self.companies), map(_written, self.positions))
        reached = (self.slugs, map(_written, self.emails), map(_written, self.days), map(_written, self.handles))
        columns = (self.names, self.firsts, self.lasts, *jobs, *reached)
        said = (
            f"({name!r}, {first!r}, {last!r}, '', {company}, {position}, '', {slug!r}, {emails}, (), {day}, (), '',"
            f" {handles})"
            for name, first, last, company, position, slug, emails, day, handles in zip(*columns, strict=True)
        )
        return self._replace(digests=digests_of_texts(said))

    def says_but_a_job(self, number: int, known: Contact) -> bool:
        """Can nothing of the contact of that slug be made anew by the row (`renewing.renewed`) but company and
        position? So it is where name and day are those that are known, and so are the addresses, as the newest.
        """
        name, emails = Name(self.names[number], self.firsts[number], self.lasts[number]), self.emails[number]
        addressed = known.emails[: len(emails)] == emails and set(known.handles).issuperset(self.handles[number])
        return known.name == name and known.connected_on == self.days[number] and addressed

    def row(self, number: int) -> SourceRow:
        return SourceRow(self.files[number], self.lines[number], self._record(number))

    def keys(self, number: int) -> tuple[str, ...]:
        """What `keys_of` gives for the record."""
        keys, day = (SLUG + self.slugs[number], *self.handles[number]), self.days[number]
        return keys if day is None else (*keys, name_and_day(fold(self.names[number]), day))

    def telling_keys(self, number: int, *, is_known: bool) -> tuple[str, ...]:
        """What `suppressing.telling_keys` gives for the record."""
        stated = (self.names[number], self.companies[number], self.positions[number], self.days[number])
        return telling(self.keys(number), *stated, is_known=is_known)

    def contacts(self, ids: Sequence[ContactId], *, by: ImportId) -> list[Contact]:
        """Somebody new of each, as an import makes them."""
        return [
            first_seen(self._record(number), new_id, source=self.files[number], by=by, said=self.digests[number])
            for number, new_id in enumerate(ids)
        ]

    def _record(self, number: int) -> ContactRecord:
        return ContactRecord(
            Name(self.names[number], self.firsts[number], self.lasts[number]),
            self.companies[number],
            self.positions[number],
            linkedin_slug=self.slugs[number],
            emails=self.emails[number],
            connected_on=self.days[number],
            handles=self.handles[number],
        )


class Jobs(NamedTuple):
    """Columns of one length: profiles by their numbers, each with the contact of its slug, and that one's version, job
    and handles.
    """

    numbers: Sequence[int] = ()
    ids: Sequence[ContactId] = ()
    versions: Sequence[int] = ()
    companies: Sequence[str] = ()
    positions: Sequence[str] = ()
    handles: Sequence[Sequence[str]] = ()

    def without(self, numbers: Collection[int]) -> "Jobs":
        """Those of other profiles than these."""
        if not numbers:
            return self
        kept = [job for job in zip(*self, strict=True) if job[0] not in numbers]
        return Jobs._make(zip(*kept, strict=True)) if kept else Jobs()


NO_JOBS = Jobs()


@frozen
class Recognised:
    """Who of some profiles is known, by their numbers.

    Attributes:
        same: the contact of that slug, where what the row says is what shaped it: nothing can have changed.
        jobs: those with the contact of that slug, and no other, of whom the row `says_but_a_job`.
        others: the rest of those who share a key with a contact.
    """

    same: Mapping[int, ContactId]
    others: frozenset[int]
    jobs: Jobs = NO_JOBS

    @property
    def numbers(self) -> frozenset[int]:
        """Of those with the contact of that slug, with nothing to decide."""
        return frozenset((*self.same, *self.jobs.numbers))


_written = Remembered[object, str](repr, most=16_384).__getitem__
