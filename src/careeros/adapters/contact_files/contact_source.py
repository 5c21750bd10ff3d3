from collections.abc import Mapping
from contextlib import suppress
from itertools import chain
from pathlib import Path

from attrs import evolve, frozen

from careeros.adapters.contact_files.google.contacts import GOOGLE
from careeros.adapters.contact_files.linkedin.choosing import (
    MOST_LOOKED_INTO,
    connections_in,
    each_once,
    no_connections,
    refuse_own_profile,
    tables_in,
)
from careeros.adapters.contact_files.linkedin.connections import CONNECTIONS
from careeros.adapters.contact_files.linkedin.history import HistoryFiles, events_of, history_in, history_of
from careeros.adapters.contact_files.linkedin.profile import profile_in
from careeros.adapters.contact_files.own_export.contacts import OWN_EXPORT
from careeros.adapters.contact_files.plain_csv.contacts import is_table_of_people, plain_contents
from careeros.adapters.contact_files.plain_csv.guessing import Told
from careeros.adapters.contact_files.reading.archive import Part, parts, single
from careeros.adapters.contact_files.reading.encoding import remark_on
from careeros.adapters.contact_files.reading.heads import head_of, is_binary, text_of
from careeros.adapters.contact_files.reading.kinds import header_of
from careeros.adapters.contact_files.reading.refusals import WHAT_IS_READ, no_contacts, shown
from careeros.adapters.contact_files.reading.table import source_runs
from careeros.adapters.contact_files.vcard.contacts import contact_rows, is_vcard
from careeros.domain.columns import ContactField
from careeros.domain.errors import InvalidInput
from careeros.ports.contact_source import ContactSource, SourceContents

_TABLES = (CONNECTIONS, GOOGLE, OWN_EXPORT)


@frozen
class FileContactSource(ContactSource):
    """Reads what LinkedIn sends its members (the zip, or a Connections.csv of any year), Google's CSV, vCards,
    what CareerOS itself exports, and any other table of people.
    """

    def open(self, path: Path, *, name: str, told: Mapping[str, ContactField] | None = None) -> SourceContents:
        called = shown(name) or "the file"
        try:
            members = parts(path, called)
        except OSError as error:
            reason = f"{called} cannot be read: {error.strerror or 'it is no file'}."
            raise InvalidInput(reason, WHAT_IS_READ) from error
        alone = single(path, called)
        contents = _one(alone, told or {}) if members is None else _zip(members, called, told or {})
        if told and contents.columns is None:
            reason = f"The columns of {contents.files[0]} are known: it is of the kind {contents.kind}."
            raise InvalidInput(reason, "Leave out --map.", columns={})
        return contents if contents.kind == "vcard" else _with_remarks(contents, members or (alone,))


def _with_remarks(contents: SourceContents, members: tuple[Part, ...]) -> SourceContents:
    """Cards say themselves what each of them is in; of tables it may have been guessed."""
    by_name = {part.name: part for part in reversed(members)}
    remarks = (remark_on(by_name[name]) for name in dict.fromkeys(contents.files))
    return evolve(contents, remarks=tuple(filter(None, remarks)))


def _zip(members: tuple[Part, ...], zip_name: str, told: Told) -> SourceContents:
    connections, past = connections_in(members), history_in(members)
    if connections or past.parts:
        return _export(connections, past, members, told)
    found = _known_in(members)
    if (
        found is None
        and len(tables := each_once(tables_in(members))) == 1
        and (told or _begins_like_a_table(tables[0]))
    ):
        return _one(tables[0], told)
    if found is None:
        raise no_connections(members, zip_name)
    return found


def _export(connections: Part | None, past: HistoryFiles, members: tuple[Part, ...], told: Told) -> SourceContents:
    """An export of LinkedIn's, or what is left of one."""
    contents = _one(connections, told) if connections else SourceContents("linkedin", (), iter(()))
    profile, beside = profile_in(members)
    owner = profile.sender.name.full if profile else ""
    return evolve(
        contents,
        files=(*contents.files, *beside, *(part.name for part in past.parts)),
        profile=profile,
        history=events_of(past, owner, alone=False) if past.parts else None,
    )


def _known_in(members: tuple[Part, ...]) -> SourceContents | None:
    """The files of one kind, that of the first file that is known.

    Raises `InvalidInput` where none is, but one of them looked as if it might be and cannot be read.
    """
    found, refusals = list[SourceContents](), list[InvalidInput]()
    for part in members[:MOST_LOOKED_INTO]:
        with suppress(InvalidInput):
            if is_binary(head := head_of(part)):
                continue
            try:
                contents = _known(part, head)
            except InvalidInput as refused:
                refusals.append(refused)
            else:
                found += [contents] if contents else []
    alike = [contents for contents in found if contents.kind == found[0].kind]
    if not alike and refusals:
        raise refusals[0]
    if not alike:
        return None
    runs = chain.from_iterable(contents.runs for contents in alike)
    return SourceContents(alike[0].kind, tuple(file for contents in alike for file in contents.files), runs)


def _one(part: Part, told: Told) -> SourceContents:
    """One file that is no zip. Raises `InvalidInput` with what it is instead."""
    head = head_of(part)
    try:
        return _known(part, head) or _any_table(part, told)
    except InvalidInput:
        if is_binary(head) and not _begins_like_a_table(part):
            raise no_contacts(part.name) from None
        raise


def _begins_like_a_table(part: Part) -> bool:
    """Is there a header, whatever comes after it?"""
    for begins in (lambda: bool(history_of(part).parts), lambda: is_table_of_people(part)):
        with suppress(InvalidInput):
            if begins():
                return True
    return False


def _known(part: Part, head: bytes) -> SourceContents | None:
    """A file of a kind that has its own name; None when it is none of these."""
    if is_vcard(text_of(head)):
        return SourceContents("vcard", (part.name,), contact_rows(part))
    header, _ = header_of(part, lambda header: any(kind.fits(header) for kind in _TABLES))
    if header is None:
        return None
    kind = next(kind for kind in _TABLES if kind.fits(header))
    return SourceContents(kind.name, (part.name,), source_runs(part, kind.fits, kind.read_row, kind.plainly))


def _any_table(part: Part, told: Told) -> SourceContents:
    past = history_of(part)
    if past.parts:
        return SourceContents("linkedin", (part.name,), iter(()), history=events_of(past, "", alone=True))
    refuse_own_profile(part)
    contents = plain_contents(part, told)
    if contents is None:
        raise no_contacts(part.name)
    return contents
