from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path

from attrs import frozen

from careeros.adapters.contact_files.google.contacts import GOOGLE
from careeros.adapters.contact_files.linkedin.choosing import (
    MOST_LOOKED_INTO,
    connections_in,
    no_connections,
    refuse_other_files,
)
from careeros.adapters.contact_files.linkedin.connections import CONNECTIONS
from careeros.adapters.contact_files.linkedin.profile import profile_in
from careeros.adapters.contact_files.reading.archive import Part, parts, single
from careeros.adapters.contact_files.reading.header import Header
from careeros.adapters.contact_files.reading.heads import head_of, is_binary, text_of
from careeros.adapters.contact_files.reading.kinds import TableKind, header_of
from careeros.adapters.contact_files.reading.refusals import WHAT_IS_READ, no_contacts, shown
from careeros.adapters.contact_files.reading.table import source_rows
from careeros.adapters.contact_files.vcard.contacts import contact_rows, is_vcard
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import SourceRow
from careeros.ports.contact_source import ContactSource, SourceContents

_TABLES = (CONNECTIONS, GOOGLE)


@frozen
class FileContactSource(ContactSource):
    """Reads what LinkedIn sends its members (the zip, or a Connections.csv of any year), Google's CSV and vCards."""

    def open(self, path: Path, *, name: str) -> SourceContents:
        called = shown(name) or "the file"
        try:
            members = parts(path, called)
        except OSError as error:
            reason = f"{called} cannot be read: {error.strerror or 'it is no file'}."
            raise InvalidInput(reason, WHAT_IS_READ) from error
        if members is None:
            return _one(single(path, called))
        connections = connections_in(members)
        return _export(connections, members) if connections else _others(members, called)


def _export(connections: Part, members: tuple[Part, ...]) -> SourceContents:
    """An export of LinkedIn's."""
    contents = _one(connections)
    profile, beside = profile_in(members)
    return SourceContents(contents.kind, (connections.name, *beside), contents.rows, profile)


def _others(members: tuple[Part, ...], zip_name: str) -> SourceContents:
    """The files of one kind in any other zip, that of the first file that is known."""
    found: list[SourceContents] = []
    for part in members[:MOST_LOOKED_INTO]:
        with suppress(InvalidInput):
            found.append(_one(part))
    if not found:
        raise no_connections(members, zip_name)
    alike = [contents for contents in found if contents.kind == found[0].kind]
    rows: Iterator[SourceRow] = chain.from_iterable(contents.rows for contents in alike)
    return SourceContents(alike[0].kind, tuple(file for contents in alike for file in contents.files), rows)


def _one(part: Part) -> SourceContents:
    """One file that is no zip."""
    head = head_of(part)
    if is_vcard(text_of(head)):
        return SourceContents("vcard", (part.name,), contact_rows(part))
    kind = _table_kind(part, head)
    return SourceContents(kind.name, (part.name,), source_rows(part, kind.fits, kind.read_row))


def _table_kind(part: Part, head: bytes) -> TableKind:
    """Raises `InvalidInput` with what the file is instead."""
    try:
        header, likest = header_of(part, lambda header: any(kind.fits(header) for kind in _TABLES))
    except InvalidInput:
        if is_binary(head):
            raise no_contacts(part.name) from None
        raise
    if header is not None:
        return next(kind for kind in _TABLES if kind.fits(header))
    raise _other_table(part.name, likest) if likest and not is_binary(head) else no_contacts(part.name)


def _other_table(file: str, header: Header) -> InvalidInput:
    refuse_other_files(file, header)
    found = ", ".join(name or "(no name)" for name in header.names[:12])
    return InvalidInput(f"{file} has no column that names people: it has the columns {found}.", WHAT_IS_READ)
