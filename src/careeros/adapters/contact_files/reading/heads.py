"""What the first bytes of a file give away."""

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.encoding import marked_encoding
from careeros.adapters.contact_files.reading.refusals import WHAT_IS_READ, no_contacts
from careeros.domain.errors import InvalidInput

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
_A_HEAD = 4096


def head_of(part: Part) -> bytes:
    """The first bytes. Raises `InvalidInput` for a file that is empty or plainly no text."""
    with part.open() as stream:
        head = stream.read(_A_HEAD)
    if not head.strip(_BLANK):
        raise InvalidInput(f"{part.name} is empty.", WHAT_IS_READ)
    if head.startswith(_MAGIC):
        raise no_contacts(part.name)
    return head


def text_of(head: bytes) -> str:
    """Those bytes read as the text they may be, as far as that goes."""
    return head.decode(marked_encoding(head) or "utf-8", "replace")


def is_binary(head: bytes) -> bool:
    return marked_encoding(head) is None and any(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in head)
