from collections.abc import Generator
from pathlib import Path

from attrs import frozen

from careeros.adapters.linkedin.archive import Part, parts, single
from careeros.adapters.linkedin.choosing import connections_in, require_header
from careeros.adapters.linkedin.connections import NEEDED, source_row
from careeros.adapters.linkedin.header import find_header
from careeros.adapters.linkedin.lines import lines_of
from careeros.adapters.linkedin.profile import profile_in
from careeros.adapters.linkedin.refusals import ASK_LINKEDIN, shown
from careeros.adapters.linkedin.table import rows_below
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import SourceRow
from careeros.ports.contact_source import ContactSource, SourceContents


@frozen
class LinkedInContactSource(ContactSource):
    """Reads what LinkedIn sends its members: the zip of an export, or the Connections.csv in it, of any year."""

    def open(self, path: Path, *, name: str) -> SourceContents:
        called = shown(name) or "the file"
        try:
            members = parts(path, called)
        except OSError as error:
            reason = f"{called} cannot be read: {error.strerror or 'it is no file'}."
            raise InvalidInput(reason, ASK_LINKEDIN) from error
        connections = single(path, called) if members is None else connections_in(members, called)
        require_header(connections)
        profile, beside = profile_in(members or ())
        return SourceContents("linkedin", (connections.name, *beside), _rows(connections), profile)


def _rows(connections: Part) -> Generator[SourceRow, None, None]:
    with lines_of(connections) as lines:
        header, _ = find_header(lines, NEEDED)
        if header is None:
            return
        for row in rows_below(header, lines):
            yield source_row(connections.name, header, row)
