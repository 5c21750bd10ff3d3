"""A table whose first line is somebody, and does not name its columns."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import frozen

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import Header, widest_header
from careeros.adapters.contact_files.reading.lines import lines_of
from careeros.adapters.contact_files.reading.refusals import at_line
from careeros.adapters.contact_files.values.dates import day_of
from careeros.adapters.contact_files.values.ways import emails_in
from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean
from careeros.domain.linkedin_profiles import profile_slug

_FEWEST_FIGURES = 7
_SAMPLE = 20
"""Lines by which columns are guessed."""

_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
_LINK = re.compile(r"(?:https?://|www\.|(?:[a-z]{2,3}\.)?linkedin\.com/)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"\+?[\d\s()./-]{7,25}")
_EMAIL, _PROFILE, _PAGE, _PHONE, _DAY, _TEXT = "email", "linkedin", "website", "phone", "connected on", "text"
_CALLED = {_EMAIL: "an e-mail address", _PROFILE: "a link", _PAGE: "a link", _PHONE: "a phone number"}
_AFTER_NAMES = ("company", "position")
_WORDS_OF_A_NOTE = 6


@frozen
class Unnamed:
    """Where the first line with anything on it is, what its cells are parted by, and what they say."""

    line: int
    delimiter: str
    cells: tuple[str, ...]
    below: tuple[list[str], ...]


def is_of_somebody(header: Header) -> bool:
    """Does a cell of it hold an e-mail address or a link, as no name of a column does?"""
    return any(_ADDRESS.fullmatch(name) or _LINK.fullmatch(name) for name in header.names)


def unnamed(part: Part) -> Unnamed | None:
    """None where the first line holds no way to reach somebody."""
    with lines_of(part) as lines:
        for line in islice(lines, _SAMPLE):
            if clean(line):
                first = widest_header(line, lines.number)
                rows = csv.reader(islice(lines, _SAMPLE), delimiter=first.delimiter)
                found = Unnamed(first.line, first.delimiter, first.names, tuple(_read(rows)))
                return found if any(_kind(cell) in _CALLED for cell in first.names) else None
    return None


def no_column_names(file: str, first: Unnamed) -> InvalidInput:
    held = next(_CALLED[kind] for cell in first.cells if (kind := _kind(cell)) in _CALLED)
    what = f"this line does not name the columns, it is somebody: {held} stands in it."
    return at_line(file, first.line, what, f"Put a line above it that does, for example “{_example(first)}”.")


def _read(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from rows
    except csv.Error:
        return


def _example(first: Unnamed) -> str:
    rows = [list(first.cells), *first.below]
    columns = [[row[place] for row in rows if place < len(row)] for place in range(len(first.cells))]
    kinds = [_likeliest(cells) for cells in columns]
    names = _named(kinds, columns)
    seen = Counter[str]()
    for place, name in enumerate(names):
        seen[name] += 1
        names[place] = name if seen[name] == 1 else f"{name} {seen[name]}"
    return first.delimiter.join(names)


def _named(kinds: Sequence[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """What each column may be called: of those of words, names of people come first, then where they work."""
    texts = [place for place, kind in enumerate(kinds) if kind == _TEXT and not _is_of_notes(columns[place])]
    side_by_side = len(texts) > 1 and texts[1] == texts[0] + 1
    apart = side_by_side and all(_is_of_single_words(columns[place]) for place in texts[:2])
    called = (("first name", "last name") if apart else ("name",)) + _AFTER_NAMES
    by_place = dict(zip(texts, called, strict=False))
    return [by_place.get(place, _otherwise(kind, columns[place])) for place, kind in enumerate(kinds)]


def _otherwise(kind: str, cells: Sequence[str]) -> str:
    if kind != _TEXT:
        return kind or "other"
    return "notes" if _is_of_notes(cells) else "other"


def _likeliest(cells: Sequence[str]) -> str:
    """What most of the cells are that say something; "" where none does."""
    kinds = Counter(kind for cell in cells if (kind := _kind(cell)))
    return kinds.most_common(1)[0][0] if kinds else ""


def _kind(cell: str) -> str:
    said = clean(cell)
    if emails_in(said) and " " not in said:
        return _EMAIL
    if _LINK.fullmatch(said):
        return _PROFILE if profile_slug(said) else _PAGE
    if day_of(said):
        return _DAY
    if _NUMBER.fullmatch(said) and _is_dialled(said):
        return _PHONE
    return _TEXT if any(mark.isalpha() for mark in said) else ""


def _is_dialled(said: str) -> bool:
    """A number of another kind ('1234567') has neither gaps nor a zero or plus in front."""
    figures = sum(mark.isdecimal() for mark in said)
    return figures >= _FEWEST_FIGURES and (said[0] in "+0" or not said.isdecimal())


def _is_of_single_words(cells: Sequence[str]) -> bool:
    said = [cell for cell in map(clean, cells) if cell]
    return sum(" " not in cell for cell in said) * 2 > len(said)


def _is_of_notes(cells: Sequence[str]) -> bool:
    said = [cell for cell in map(clean, cells) if cell]
    return sum(len(cell.split()) > _WORDS_OF_A_NOTE for cell in said) * 2 > len(said)
