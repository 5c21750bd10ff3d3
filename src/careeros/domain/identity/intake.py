"""What an import does with each row: somebody new, somebody known, or nobody."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from hashlib import blake2b
from operator import attrgetter
from uuid import UUID

from attrs import Factory, define, evolve, fields, frozen

from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import Fact
from careeros.domain.identity.keys import Canon, keys_of, same_person
from careeros.domain.identity.renewing import career_facts, first_seen, renewed, what_changed
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.imports import ContactRecord, ImportChange, Outcome, RowResult, SourceRow

_NAME_SAID = attrgetter(*(field.name for field in fields(Name)))
_REST_SAID = attrgetter(*(field.name for field in fields(ContactRecord) if field.name != "name"))
ERASED = "Erased before: nothing is kept of this person."


@frozen
class Arrival:
    """A row with a person in it, and the digest of all that it says."""

    row: SourceRow
    record: ContactRecord
    digest: str

    @property
    def keys(self) -> tuple[str, ...]:
        return keys_of(self.record)


@frozen
class Found:
    """A contact that shares a key with the arrival at `place` (counted from 0).

    `said`: they have the same slug, and what the row says is what shaped the contact: nothing can have changed.
    """

    place: int
    contact_id: ContactId
    said: bool


def arrivals_of(rows: Iterable[SourceRow], canon: Canon) -> list[Arrival | None]:
    """Each row with its keys; None where nobody is in it."""
    return [None if row.record is None else _arrival(row, canon.settled(row.record)) for row in rows]


def _arrival(row: SourceRow, record: ContactRecord) -> Arrival:
    said = repr(_NAME_SAID(record.name) + _REST_SAID(record)).encode("utf-8", "surrogatepass")
    digest = blake2b(said, digest_size=15).hexdigest()
    return Arrival(row, record, digest)


def to_look_at(found: Iterable[Found]) -> frozenset[ContactId]:
    """The contacts that must be seen to decide; those whose rows say nothing new are none of them."""
    pairs = list(found)
    settled = {pair.place for pair in pairs if pair.said}
    return frozenset(pair.contact_id for pair in pairs if pair.place not in settled)


@define
class Decided:
    """What some rows change: contacts new and changed, what changed them, new facts, and what became of each row."""

    created: list[Contact] = Factory(list[Contact])
    updated: list[Contact] = Factory(list[Contact])
    changes: dict[ContactId, ImportChange] = Factory(dict[ContactId, ImportChange])
    facts: dict[ContactId, list[Fact]] = Factory(dict[ContactId, list[Fact]])
    rows: list[RowResult] = Factory(list[RowResult])


def strangers(arrivals: Sequence[Arrival | None], found: Iterable[Found]) -> list[tuple[int, Arrival]]:
    """The rows that can be nobody but somebody new, with their places: with a profile and no address or number, found
    nowhere, and without a key that another of the rows has.

    Rows of different profiles may share their name and day, and are two people; a row without one may be either.
    """
    people = [(place, arrival) for place, arrival in enumerate(arrivals) if arrival is not None]
    profiles = Counter([arrival.record.linkedin_slug for _, arrival in people])
    bare = {key for _, arrival in people if arrival.record.linkedin_slug is None for key in arrival.keys}
    elsewhere = {pair.place for pair in found}
    return [
        (place, arrival)
        for place, arrival in people
        if (slug := arrival.record.linkedin_slug) is not None
        and profiles[slug] == 1
        and place not in elsewhere
        and not arrival.record.handles
        and (not bare or bare.isdisjoint(arrival.keys))
    ]


@define
class _Roster:
    """Everybody who may be one of the rows at hand, by key."""

    by_key: dict[str, list[ContactId]] = Factory(dict[str, list[ContactId]])
    people: dict[ContactId, Contact] = Factory(dict[ContactId, Contact])

    def enter(self, contact: Contact, keys: tuple[str, ...]) -> None:
        self.people[contact.id] = contact
        for key in keys:
            ids = self.by_key.setdefault(key, [])
            if contact.id not in ids:
                ids.append(contact.id)

    def find(self, arrival: Arrival) -> Contact | None:
        for key in arrival.keys:
            for contact_id in self.by_key.get(key, ()):
                if same_person(self.people[contact_id], arrival.record, key):
                    return self.people[contact_id]
        return None


@define
class Intake:
    """One import while it lasts. Rows come in lots; a lot sees what the ones before it left in the store.

    `first_row` remembers where in the files a person came first: who comes again is skipped, or merged where the
    later row adds something.
    """

    import_id: ImportId
    at: datetime
    new_ids: Callable[[int], Sequence[UUID]]
    first_row: dict[ContactId, tuple[str, int]] = Factory(dict[ContactId, tuple[str, int]])

    def decide(
        self,
        rows: Sequence[SourceRow],
        arrivals: Sequence[Arrival | None],
        found: Iterable[Found],
        known: Mapping[ContactId, Contact],
        erased: frozenset[int] = frozenset(),
    ) -> Decided:
        """Decide on a lot. `found` counts places in `arrivals`; `known` are the contacts `to_look_at`; the rows at the
        places `erased` are of people who stay out.
        """
        pairs, roster, decided = list(found), _Roster(), Decided()
        for contact in sorted(known.values(), key=lambda contact: contact.id):
            roster.enter(contact, keys_of(contact))
        said = {pair.place: pair.contact_id for pair in pairs if pair.said}
        new = {place: arrival for place, arrival in strangers(arrivals, pairs) if place not in erased}
        decided.created += (welcome := self._new(list(new.values())))
        alone = dict(zip(new, welcome, strict=True))
        for row, arrival, place in zip(rows, arrivals, range(len(rows)), strict=True):
            if arrival is None:
                result = RowResult(row.file, row.line, row.outcome, row.reason)
            elif place in erased:
                result = RowResult(row.file, row.line, Outcome.SKIPPED, ERASED)
            elif place in alone:
                result = RowResult(row.file, row.line, Outcome.CREATED, "", alone[place].id)
            elif place in said and said[place] not in roster.people:
                result = self._known(row, said[place])
            else:
                result = self._take(arrival, roster)
            decided.rows.append(result)
        self._sum_up(roster, known, decided)
        return decided

    def _new(self, arrivals: Sequence[Arrival]) -> list[Contact]:
        ids = [ContactId(new_id) for new_id in self.new_ids(len(arrivals))]
        self.first_row.update(zip(ids, [(one.row.file, one.row.line) for one in arrivals], strict=True))
        return [
            first_seen(one.record, new_id, source=one.row.file, by=self.import_id, said=one.digest)
            for one, new_id in zip(arrivals, ids, strict=True)
        ]

    def _known(self, row: SourceRow, contact_id: ContactId) -> RowResult:
        if contact_id in self.first_row:
            return self._again(row, contact_id, Outcome.SKIPPED)
        self.first_row[contact_id] = (row.file, row.line)
        return RowResult(row.file, row.line, Outcome.UNCHANGED, "", contact_id)

    def _again(self, row: SourceRow, contact_id: ContactId, outcome: Outcome) -> RowResult:
        file, line = self.first_row[contact_id]
        where = f"the person of line {line}" + (f" of {file}" if file != row.file else "")
        return RowResult(row.file, row.line, outcome, f"Comes twice: {where}.", contact_id)

    def _take(self, arrival: Arrival, roster: _Roster) -> RowResult:
        row, found = arrival.row, roster.find(arrival)
        if found is None:
            (new,) = self._new([arrival])
            roster.enter(new, arrival.keys)
            return RowResult(row.file, row.line, Outcome.CREATED, "", new.id)
        after = renewed(found, arrival.record)
        if after is not found:
            after = evolve(after, shaped_by=self.import_id, said=arrival.digest)
            roster.enter(after, keys_of(after))
        if found.id in self.first_row:
            return self._again(row, found.id, Outcome.SKIPPED if after is found else Outcome.MERGED)
        self.first_row[found.id] = (row.file, row.line)
        if after is found:
            return RowResult(row.file, row.line, Outcome.UNCHANGED, "", found.id)
        return RowResult(row.file, row.line, Outcome.UPDATED, what_changed(found, after), found.id)

    def _sum_up(self, roster: _Roster, known: Mapping[ContactId, Contact], decided: Decided) -> None:
        for contact_id, person in roster.people.items():
            before = known.get(contact_id)
            if before is None:
                decided.created.append(evolve(person, version=1) if person.version > 1 else person)
            elif person is not before and not _same_content(person, before):
                decided.updated.append(evolve(person, version=before.version + 1))
                if before.made_by != self.import_id:
                    self._remember(before, person, decided)

    def _remember(self, before: Contact, after: Contact, decided: Decided) -> None:
        file, _ = self.first_row[before.id]
        told = career_facts(before, after, source=file, at=self.at, new_id=lambda: self.new_ids(1)[0])
        if told:
            decided.facts[before.id] = list(told)
        decided.changes[before.id] = ImportChange(before, tuple(fact.id for fact in told))


def _same_content(one: Contact, other: Contact) -> bool:
    return evolve(one, version=other.version, shaped_by=other.shaped_by, said=other.said) == other
