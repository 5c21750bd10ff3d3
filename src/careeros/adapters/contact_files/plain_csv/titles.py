"""Whether a column called 'Title' is of jobs or goes with names: what stands in it tells."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from itertools import islice

from careeros.adapters.contact_files.plain_csv.guessing import Told, may_be_titles, names_jobs_otherwise
from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import Fits, find_header
from careeros.adapters.contact_files.reading.lines import lines_of
from careeros.adapters.contact_files.reading.table import rows_below
from careeros.adapters.contact_files.values.names import title_in
from careeros.adapters.contact_files.values.words import stated
from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean, fold

_SAMPLE = 200
"""Rows; a title is rare in some lists."""

_SALUTATIONS = frozenset(
    """
    herr frau hr fr herrn m mme mlle monsieur madame mademoiselle sr sra srta senor senora don dona dhr mevr meneer
    mevrouw sig signor signora pan pani miss sir madam
    """.split()
)


def title_columns(part: Part, fits: Fits, told: Told) -> Collection[int]:
    """The places of columns, called as titles are, in which such as go with a name stand: beside another column for
    the job, mostly or nothing; without one, only, and not all that of a professor. What cannot be read is told when all
    rows are.
    """
    with lines_of(part) as lines:
        header, _ = find_header(lines, fits)
        places = may_be_titles(header, told) if header else ()
        rows: list[list[str]] = []
        if header and places:
            with suppress(InvalidInput):
                rows.extend(row.cells for row in islice(rows_below(header, lines), _SAMPLE))
    spare = header is not None and names_jobs_otherwise(header, places)
    return [place for place in places if _go_with_names([row[place] for row in rows if place < len(row)], spare=spare)]


def _go_with_names(cells: Sequence[str], *, spare: bool) -> bool:
    said = [cell for cell in map(clean, cells) if stated(cell)]
    if not said or spare:
        return spare if not said else sum(map(_goes_with_a_name, said)) * 2 > len(said)
    return all(map(_goes_with_a_name, said)) and not all(map(_may_be_a_job, said))


def _goes_with_a_name(cell: str) -> bool:
    words = fold(cell).replace(".", " ").split()
    left = [word for word in words if word not in _SALUTATIONS]
    return bool(words) and (not left or bool(title_in(cell)))


def _may_be_a_job(cell: str) -> bool:
    return "professor" in fold(cell).split()
