"""An import's rows, so many at once."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import cast

from attrs import Factory, define

from careeros.domain.contacts import whole_name
from careeros.domain.identity.arriving import Arrival, arrivals_of
from careeros.domain.identity.keys import SLUG, Canon, are_said, are_somebodys_pages
from careeros.domain.identity.profiles import Jobs, Profiles
from careeros.domain.imports import PlainRows, SourceRow


@define
class Lot:
    """Rows in their order: those taken by columns, and by their places the others, with what arrives in them."""

    size: int
    profiles: Profiles
    rows: dict[int, SourceRow]
    arrivals: dict[int, Arrival | None]

    def set_apart(self, numbers: set[int], canon: Canon) -> None:
        """Let these of the profiles be looked at one by one."""
        if not numbers:
            return
        rows = {self.profiles.places[number]: self.profiles.row(number) for number in numbers}
        arrivals = dict(zip(rows, arrivals_of(rows.values(), canon), strict=True))
        self.rows = dict(sorted((self.rows | rows).items()))
        self.arrivals = dict(sorted((self.arrivals | arrivals).items()))
        self.profiles = self.profiles.only([one for one in range(self.profiles.size) if one not in numbers])

    @property
    def newest_day(self) -> date | None:
        """Of a connection; LinkedIn lists the newest first."""
        others = (one.record.connected_on for one in self.arrivals.values() if one is not None)
        return max((day for day in (*self.profiles.days, *others) if day is not None), default=None)

    def sharing(self, jobs: Jobs) -> set[int]:
        """The numbers of profiles that share a key with another row, or whose contact may: of `jobs`.

        Rows of two profiles may share their name and day, and are two people; a row without one may be either.
        """
        people = [arrival for arrival in self.arrivals.values() if arrival is not None]
        times = Counter(self.profiles.slugs)
        times.update(arrival.record.linkedin_slug for arrival in people if arrival.record.linkedin_slug)
        several = {slug for slug, count in times.items() if count > 1} if times.total() > len(times) else set[str]()
        bare = {key for arrival in people if arrival.record.linkedin_slug is None for key in arrival.keys}
        joined = {
            number
            for number, handles in zip(jobs.numbers, jobs.handles, strict=True)
            if any(handle in bare or handle.startswith(SLUG) for handle in handles)
        }
        if not several and not bare:
            return joined
        return joined | {
            number
            for number, slug in enumerate(self.profiles.slugs)
            if slug in several or (bare and not bare.isdisjoint(self.profiles.keys(number)))
        }


def lots(runs: Iterator[SourceRow | PlainRows], size: int, canon: Canon) -> Iterator[Lot]:
    """All rows, so many at once; the last lot may be smaller."""
    coming = _Coming()
    for run in runs:
        if isinstance(run, SourceRow):
            coming.add(run)
        else:
            left = run
            while coming.size + left.size > size:
                room = size - coming.size
                coming.add_plain(left.part(0, room), canon)
                yield coming.lot(canon)
                left, coming = left.part(room, left.size), _Coming()
            if left.size:
                coming.add_plain(left, canon)
        if coming.size == size:
            yield coming.lot(canon)
            coming = _Coming()
    if coming.size:
        yield coming.lot(canon)


@define
class _Coming:
    """A lot as it grows."""

    size: int = 0
    rows: dict[int, SourceRow] = Factory(dict[int, SourceRow])
    _profiles: Profiles = Factory(lambda: Profiles._make([] for _ in Profiles._fields))

    def add(self, row: SourceRow) -> None:
        self.rows[self.size] = row
        self.size += 1

    def add_plain(self, rows: PlainRows, canon: Canon) -> None:
        """Where something in them is a placeholder after all, such rows are found by halves."""
        own, handles = [*rows.emails], list[tuple[str, ...]]([()] * rows.size)
        for place, stated in enumerate(rows.emails):
            if stated:
                own[place], handles[place] = canon.addressed(stated)
        said = are_said(rows.companies) and are_said(rows.positions) and own == rows.emails
        if said and are_somebodys_pages(rows.slugs):
            names = list(map(whole_name, rows.firsts, rows.lasts))
            told = (names, rows.firsts, rows.lasts, rows.companies, rows.positions, rows.slugs, own, rows.days, handles)
            more = Profiles(range(self.size, self.size + rows.size), rows.files, rows.lines, *told)
            for column, values in zip(self._profiles, more, strict=True):
                cast("list[object]", column).extend(values)
            self.size += rows.size
        elif rows.size > 1:
            half = rows.size // 2
            self.add_plain(rows.part(0, half), canon)
            self.add_plain(rows.part(half, rows.size), canon)
        else:
            self.add(*rows.each())

    def lot(self, canon: Canon) -> Lot:
        arrivals = dict(zip(self.rows, arrivals_of(self.rows.values(), canon), strict=True))
        return Lot(self.size, Profiles._make(map(tuple, self._profiles)).digested(), self.rows, arrivals)
