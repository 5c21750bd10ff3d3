"""Which of the files in an export is the list of connections; told from its contents."""

from contextlib import suppress

from careeros.adapters.linkedin.archive import Part
from careeros.adapters.linkedin.connections import NEEDED
from careeros.adapters.linkedin.encoding import marked_encoding
from careeros.adapters.linkedin.header import Header, find_header
from careeros.adapters.linkedin.lines import lines_of
from careeros.adapters.linkedin.refusals import ASK_LINKEDIN, not_an_export
from careeros.domain.errors import InvalidInput

_MOST_LOOKED_INTO = 100
_OTHER_FILES = {
    "messages": ("Conversation ID", "From", "Content"),
    "invitations": ("From", "To", "Sent At", "Direction"),
}
_MAGIC = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"RIFF",
)
_BLANK = b"\xef\xbb\xbf\xfe\xff \t\r\n"
_TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1a\x1b")


def named(parts: tuple[Part, ...], name: str) -> Part | None:
    """The outermost file of that name, in any case."""
    return next((part for part in parts if part.name.casefold() == name.casefold()), None)


def connections_in(parts: tuple[Part, ...], zip_name: str) -> Part:
    """Connections.csv by its name, else the first CSV that has its header."""
    if found := named(parts, "Connections.csv"):
        return found
    tables = [part for part in parts if part.name.casefold().endswith(".csv")]
    for part in tables[:_MOST_LOOKED_INTO]:
        with suppress(InvalidInput):
            require_header(part)
            return part
    if named(parts, "[Content_Types].xml"):
        raise InvalidInput(
            f"{zip_name} is a document of an office program, not a CSV.", "Save the sheet as “CSV UTF-8”."
        )
    found_names = ", ".join(part.name for part in (tables or parts)[:12]) or "nothing"
    raise InvalidInput(f"There is no Connections.csv in {zip_name}; found: {found_names}.", ASK_LINKEDIN)


def require_header(part: Part) -> Header:
    """The header of the connections. Raises `InvalidInput` with what the file is instead."""
    with part.open() as stream:
        head = stream.read(4096)
    if not head.strip(_BLANK):
        raise InvalidInput(f"{part.name} is empty.", ASK_LINKEDIN)
    if head.startswith(_MAGIC):
        raise not_an_export(part.name)
    try:
        with lines_of(part) as lines:
            header, likest = find_header(lines, NEEDED)
    except InvalidInput:
        if _is_binary(head):
            raise not_an_export(part.name) from None
        raise
    if header is not None:
        return header
    raise _other_table(part.name, likest) if likest and not _is_binary(head) else not_an_export(part.name)


def _is_binary(head: bytes) -> bool:
    return marked_encoding(head) is None and any(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in head)


def _other_table(file: str, header: Header) -> InvalidInput:
    for kind, columns in _OTHER_FILES.items():
        if header.has(columns):
            reason = f"{file} is LinkedIn's file of {kind}; this version reads Connections.csv."
            return InvalidInput(reason, "Import the whole zip that LinkedIn sent, or the Connections.csv in it.")
    found = ", ".join(name or "(no name)" for name in header.names[:12])
    reason = f"{file} is not a list of LinkedIn connections: it has the columns {found}; {_listed(NEEDED)} are needed."
    return InvalidInput(reason, ASK_LINKEDIN)


def _listed(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"
