"""What an import does with each row: somebody new, somebody known, or nobody."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from uuid import UUID

from attrs import Factory, define, evolve, fields, frozen

from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.identity.arriving import Arrival
from careeros.domain.identity.joining import NONE, Merges, is_of_the_gone, news_of, said_otherwise
from careeros.domain.identity.keys import SLUG, Canon, keys_of, same_person
from careeros.domain.identity.lots import Lot
from careeros.domain.identity.moving import Moves, moves
from careeros.domain.identity.profiles import Profiles, Recognised
from careeros.domain.identity.renewing import (
    Job,
    career_facts,
    first_seen,
    job_now,
    job_of,
    renewed,
    what_changed,
)
from careeros.domain.ids import ContactId, FactId, ImportId
from careeros.domain.imports import ContactRecord, Outcome, RowResult, RowResults, SourceRow

ERASED = "Erased before: nothing is kept of this person."


@frozen
class Found:
    """A contact that shares a key with the arrival at `place` (counted from 0).

    `said`: they have the same slug, and what the row says is what shaped the contact: nothing can have changed.
    """

    place: int
    contact_id: ContactId
    said: bool


def to_look_at(found: Iterable[Found]) -> frozenset[ContactId]:
    """The contacts that must be seen to decide; those whose rows say nothing new are none of them."""
    pairs = list(found)
    settled = {pair.place for pair in found if pair.said}
    return frozenset(pair.contact_id for pair in pairs if pair.place not in settled)


@define
class Decided:
    """What some rows change: contacts new and changed, new facts, and what became of each row.

    `changed` are those whom the import found, with the facts that it brought: whom undoing it puts back. `otherwise`
    is what rows of one person say that gave way to what others of them say.
    """

    created: list[Contact] = Factory(list[Contact])
    updated: list[Contact] = Factory(list[Contact])
    changed: dict[ContactId, tuple[FactId, ...]] = Factory(dict[ContactId, tuple[FactId, ...]])
    facts: dict[ContactId, list[Fact]] = Factory(dict[ContactId, list[Fact]])
    otherwise: dict[ContactId, tuple[Fact, ...]] = Factory(dict[ContactId, tuple[Fact, ...]])
    rows: list[RowResult] = Factory(list[RowResult])

    def tell(self, known: Mapping[ContactId, Sequence[Fact]]) -> None:
        """Tell what is said otherwise, but nothing twice: `known` are the facts that there are."""
        for contact_id, facts in self.otherwise.items():
            there = {(fact.kind, fact.text) for fact in (*known.get(contact_id, ()), *self.facts.get(contact_id, ()))}
            news = [fact for fact in facts if (fact.kind, fact.text) not in there]
            if news:
                self.facts[contact_id] = [*self.facts.get(contact_id, ()), *news]
                self.changed[contact_id] = tuple(fact.id for fact in self.facts[contact_id])


@frozen
class Settled:
    """Of a lot: who is new, with their ids, who has another job, and what became of the rows, those that need a closer
    look left blank.
    """

    new: Profiles
    ids: list[ContactId]
    moved: Moves
    results: RowResults


@define
class _Roster:
    """Everybody who may be one of the rows at hand, by key, who was merged into them, and what several rows said of
    one.
    """

    merges: Merges
    by_key: dict[str, list[ContactId]] = Factory(dict[str, list[ContactId]])
    people: dict[ContactId, Contact] = Factory(dict[ContactId, Contact])
    said: dict[ContactId, list[Contact]] = Factory(dict[ContactId, list[Contact]])

    def enter(self, contact: Contact, keys: tuple[str, ...]) -> None:
        self.people[contact.id] = contact
        for key in keys:
            ids = self.by_key.setdefault(key, [])
            if contact.id not in ids:
                ids.append(contact.id)

    def find(self, arrival: Arrival) -> Contact | None:
        for key in arrival.keys:
            people = [self.people[contact_id] for contact_id in self.by_key.get(key, ())]
            for is_of in (same_person, self._is_of_the_gone):
                for person in people:
                    if is_of(person, arrival.record, key):
                        return person
        return None

    def _is_of_the_gone(self, person: Contact, record: ContactRecord, key: str) -> bool:
        return is_of_the_gone(self.merges.get(person.id, ()), record, key)

    def is_held(self, slug: str, *, but: Contact | None) -> bool:
        """Is it the profile of somebody else?"""
        return any(but is None or one != but.id for one in self.by_key.get(SLUG + slug, ()))


@define
class Intake:
    """One import while it lasts. Rows come in lots. Who a lot's profiles are may be asked before the lots ahead of it
    are in the store; what is looked at one by one sees all that those left there.

    Attributes:
        slugs: those of the people who came in the lots so far.
        keys: their other keys; name and day, and name and employer, only of those without a slug, if there are any
            (`bare`). A profile that shares a slug or a key with one of them is looked at one by one.
        better_told: who tells the jobs of LinkedIn's connections better than the file does ("LinkedIn", "a newer
            export"), so that these stay; empty where nobody does.
    """

    import_id: ImportId
    at: datetime
    new_ids: Callable[[int], Sequence[UUID]]
    better_told: str = ""
    slugs: set[str] = Factory(set[str])
    keys: set[str] = Factory(set[str])
    bare: bool = False
    _first_rows: dict[ContactId, tuple[str, int]] = Factory(dict[ContactId, tuple[str, int]])
    _came: list[tuple[Sequence[ContactId], Sequence[str], Sequence[int]]] = Factory(
        list[tuple[Sequence[ContactId], Sequence[str], Sequence[int]]]
    )

    @property
    def first_row(self) -> dict[ContactId, tuple[str, int]]:
        """Where in the files a person came first: who comes again is skipped, or merged where the later row adds
        something. It is put together when somebody asks, as few imports need it.
        """
        for ids, files, lines in self._came:
            self._first_rows.update(zip(ids, zip(files, lines, strict=True), strict=True))
        self._came.clear()
        return self._first_rows

    def settle(self, lot: Lot, recognised: Recognised, erased: Iterable[int], canon: Canon) -> Settled:
        """Take the profiles of a lot that leave nothing to decide: who is new, who is as before, and who has but
        another job. The others are set apart in the lot, `erased` among them: the numbers of those who stay out.
        """
        people, jobs = lot.profiles, recognised.jobs
        known = {**recognised.same, **dict(zip(jobs.numbers, jobs.ids, strict=True))}
        apart = {*recognised.others, *self._sharing(people), *lot.sharing(jobs), *erased}
        new = people.only([number for number in range(people.size) if number not in known and number not in apart])
        ids = list(map(ContactId, self.new_ids(new.size)))
        seen = {number: contact_id for number, contact_id in known.items() if number not in apart}
        moved = moves(people, jobs.without(apart), at=self.at, new_ids=self.new_ids)
        results = RowResults.blank(lot.size)
        self._enter(new, range(new.size), ids, Outcome.CREATED, results)
        self._enter(people, list(seen), list(seen.values()), Outcome.UNCHANGED, results)
        for number, reason in zip(moved.numbers, moved.reasons, strict=True):
            place = people.places[number]
            if self.better_told:
                results.reasons[place] = self._keeps(Job(people.companies[number], people.positions[number]))
            else:
                results.outcomes[place], results.reasons[place] = Outcome.UPDATED, reason
        lot.set_apart(apart, canon)
        self.slugs.update(lot.profiles.slugs)
        self.keys.update(*lot.profiles.handles)
        return Settled(new, ids, Moves() if self.better_told else moved, results)

    def _keeps(self, stated: Job) -> str:
        job = ", ".join(filter(None, (stated.position, stated.company)))
        return f"Keeps the job that {self.better_told} tells, not {job}."

    def _sharing(self, people: Profiles) -> set[int]:
        """The numbers of profiles that share a key with somebody who came before."""
        reached = map(people.keys, range(people.size)) if self.bare else people.handles
        return {
            number
            for number, (slug, keys) in enumerate(zip(people.slugs, reached, strict=True))
            if slug in self.slugs or not self.keys.isdisjoint(keys)
        }

    def _note(self, people: Iterable[Contact]) -> None:
        """Note the keys of people who were looked at one by one."""
        for contact in people:
            if contact.linkedin_slug:
                self.slugs.add(contact.linkedin_slug)
                self.slugs.update(key.removeprefix(SLUG) for key in contact.handles if key.startswith(SLUG))
                self.keys.update(contact.handles)
            else:
                self.bare = True
                self.keys.update(keys_of(contact))

    def _enter(
        self, people: Profiles, numbers: Sequence[int], ids: list[ContactId], outcome: Outcome, results: RowResults
    ) -> None:
        """Note where these of the profiles came first, and what became of their rows."""
        files, lines = [people.files[one] for one in numbers], [people.lines[one] for one in numbers]
        self._came.append((ids, files, lines))
        places = [people.places[one] for one in numbers]
        results.put(places, RowResults(files, lines, [outcome] * len(ids), [""] * len(ids), [*ids]))

    def decide(
        self,
        rows: Sequence[SourceRow],
        arrivals: Sequence[Arrival | None],
        found: Iterable[Found],
        known: Mapping[ContactId, Contact],
        erased: frozenset[int] = frozenset(),
        *,
        merges: Merges = NONE,
    ) -> Decided:
        """Decide on a lot. `found` counts places in `arrivals`; `known` are the contacts `to_look_at`, and `merges`
        those into them; the rows at the places `erased` are of people who stay out.
        """
        roster, decided = _Roster(merges), Decided()
        for contact in sorted(known.values(), key=lambda contact: contact.id):
            roster.enter(contact, keys_of(contact))
        said = {pair.place: pair.contact_id for pair in found if pair.said}
        for place, (row, arrival) in enumerate(zip(rows, arrivals, strict=True)):
            if arrival is None:
                result = RowResult(row.file, row.line, row.outcome, row.reason)
            elif place in erased:
                result = RowResult(row.file, row.line, Outcome.SKIPPED, ERASED)
            elif place in said and said[place] not in roster.people:
                result = self._known(row, said[place])
            else:
                result = self._take(arrival, roster)
            taken = None if place in erased else arrival
            decided.rows.append(_with_what_is_left_out(result, taken.row) if taken else result)
        self._sum_up(roster, known, decided)
        self._note(roster.people.values())
        self.slugs.update(one.record.linkedin_slug for one in arrivals if one and one.record.linkedin_slug)
        return decided

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
        record, left_out = self._believed(arrival.record, found, roster)
        if found is None:
            if left_out and not (record.handles or record.connected_on):
                return RowResult(row.file, row.line, Outcome.INVALID, left_out)
            new_id = ContactId(self.new_ids(1)[0])
            new = first_seen(record, new_id, source=row.file, by=self.import_id, said=arrival.digest)
            self.first_row[new.id] = (row.file, row.line)
            roster.enter(new, keys_of(record))
            return RowResult(row.file, row.line, Outcome.CREATED, left_out, new.id)
        record = news_of(record, found, roster.merges.get(found.id, ()))
        after = renewed(found, record, by=self.import_id, said=arrival.digest)
        if after is not found:
            roster.enter(after, keys_of(after))
        if found.id in self.first_row:
            stated = first_seen(record, found.id, source=row.file, by=self.import_id, said=arrival.digest)
            earlier = evolve(found, source=self.first_row[found.id][0])
            roster.said.setdefault(found.id, []).extend((earlier, stated))
            says_more = after is not found or self._said_otherwise(after, (stated,))
            return self._again(row, found.id, Outcome.MERGED if says_more else Outcome.SKIPPED)
        self.first_row[found.id] = (row.file, row.line)
        if after is found:
            return RowResult(row.file, row.line, Outcome.UNCHANGED, left_out, found.id)
        return RowResult(
            row.file, row.line, Outcome.UPDATED, f"{what_changed(found, after)} {left_out}".strip(), found.id
        )

    def _believed(self, record: ContactRecord, known: Contact | None, roster: _Roster) -> tuple[ContactRecord, str]:
        """What of a record is taken, and in words what is not, and why."""
        slug, left_out = record.linkedin_slug, ""
        if slug and roster.is_held(slug, but=known):
            record = evolve(record, linkedin_slug=None)
            left_out = "Its LinkedIn profile is that of another contact with quite another name: one of them is wrong."
        if known and self.better_told and known.connected_on and (known.company or known.position):
            stated = Job(record.company, record.position)
            if job_now(job_of(known), stated) != job_of(known):
                left_out = f"{left_out} {self._keeps(stated)}".strip()
            record = evolve(record, company="", position="")
        return record, left_out

    def _said_otherwise(self, now: Contact, said: Iterable[Contact]) -> tuple[Fact, ...]:
        return said_otherwise(now, said, at=self.at, new_id=lambda: self.new_ids(1)[0])

    def _sum_up(self, roster: _Roster, known: Mapping[ContactId, Contact], decided: Decided) -> None:
        for contact_id, person in roster.people.items():
            before = known.get(contact_id)
            if before is None:
                decided.created.append(evolve(person, version=1) if person.version > 1 else person)
            elif person is not before and not _same_content(person, before):
                newer = before.version + 1
                decided.updated.append(person if person.version == newer else evolve(person, version=newer))
                if before.made_by != self.import_id:
                    self._remember(before, person, decided)
        for contact_id, said in roster.said.items():
            decided.otherwise[contact_id] = self._said_otherwise(roster.people[contact_id], said)

    def _remember(self, before: Contact, after: Contact, decided: Decided) -> None:
        """Whose job was known from elsewhere until LinkedIn told it did not move just now."""
        file, _ = self.first_row[before.id]
        told = career_facts(job_of(before), job_of(after), source=file, at=self.at, new_id=lambda: self.new_ids(1)[0])
        if after.connected_on and not before.connected_on:
            told = tuple(fact for fact in told if fact.kind != "job_change")
        if told:
            decided.facts[before.id] = list(told)
        decided.changed[before.id] = tuple(fact.id for fact in told)


def _with_what_is_left_out(result: RowResult, row: SourceRow) -> RowResult:
    return evolve(result, reason=f"{result.reason} {row.reason}".strip()) if row.reason else result


def _same_content(one: Contact, other: Contact) -> bool:
    return _CONTENT(one) == _CONTENT(other)


_CONTENT = attrgetter(*(one.name for one in fields(Contact) if one.name not in {"version", "shaped_by", "said"}))
