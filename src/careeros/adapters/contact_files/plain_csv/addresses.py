"""A file of e-mail addresses and nothing else, one a line: people who are known by their address."""

from collections.abc import Iterator

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.lines import lines_of
from careeros.adapters.contact_files.values.ways import emails_in
from careeros.domain.columns import ContactField
from careeros.domain.contacts import Name
from careeros.domain.folding import clean
from careeros.domain.imports import ContactRecord, Outcome, SourceRow
from careeros.ports.contact_source import SourceContents

_COLUMN = "column 1"
_AROUND = " \t\"',;<>"


def address_contents(part: Part) -> SourceContents | None:
    """None for a file that begins with something else."""
    with lines_of(part) as lines:
        first = next((line for line in lines if clean(line)), "")
    if not _address(first):
        return None
    return SourceContents("csv", (part.name,), _rows(part), columns={_COLUMN: ContactField.EMAIL})


def _rows(part: Part) -> Iterator[SourceRow]:
    with lines_of(part) as lines:
        for line in lines:
            lines.complete()
            if address := _address(line):
                record = ContactRecord(Name(address), emails=(address,))
                yield SourceRow(part.name, lines.number, record)
            elif clean(line):
                yield SourceRow(part.name, lines.number, None, Outcome.INVALID, "No e-mail address by itself in it.")
            else:
                yield SourceRow(part.name, lines.number, None, Outcome.SKIPPED, "Nothing in the row.")


def _address(line: str) -> str:
    """The address that the line is, "" when it is none or more."""
    said = clean(line).strip(_AROUND).removeprefix("mailto:").lower()
    return said if emails_in(said) == (said,) else ""
