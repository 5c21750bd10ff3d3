"""What the rows of Positions.csv, Education.csv, Certifications.csv and Skills.csv state of the one they describe."""

from collections.abc import Callable, Iterable, Iterator

from careeros.adapters.contact_files.linkedin.cells import Cell
from careeros.domain.facts import LONGEST_FACT
from careeros.ports.contact_source import StatedFact

Stated = Callable[[Cell], Iterator[tuple[str, str]]]


def of_position(cell: Cell) -> Iterator[tuple[str, str]]:
    title, company = cell("Title"), cell("Company Name")
    held = " at ".join(part for part in (title, company) if part)
    if title:
        yield "position", held + _time(cell("Started On"), cell("Finished On"))
    if company:
        yield "employer", company


def of_education(cell: Cell) -> Iterator[tuple[str, str]]:
    if school := cell("School Name"):
        yield "education", ", ".join(part for part in (school, cell("Degree Name")) if part)


def of_certificate(cell: Cell) -> Iterator[tuple[str, str]]:
    if name := cell("Name"):
        yield "certificate", f"{name} ({authority})" if (authority := cell("Authority")) else name


def of_skill(cell: Cell) -> Iterator[tuple[str, str]]:
    if name := cell("Name"):
        yield "skill", name


FILES: dict[str, tuple[tuple[str, ...], Stated]] = {
    "Positions.csv": (("Company Name", "Title", "Finished On"), of_position),
    "Education.csv": (("School Name",), of_education),
    "Certifications.csv": (("Name", "Authority"), of_certificate),
    "Skills.csv": (("Name",), of_skill),
}
"""The columns without which a file is not what its name says, and what its rows state; most telling first."""


def stated_facts(file: str, rows: Iterable[Cell], stated: Stated) -> Iterator[StatedFact]:
    for row in rows:
        for kind, text in stated(row):
            yield StatedFact(kind, text[:LONGEST_FACT], file)


def _time(started: str, finished: str) -> str:
    if started and finished:
        return f", {started}–{finished}"
    if started:
        return f", since {started}"
    return f", until {finished}" if finished else ""
