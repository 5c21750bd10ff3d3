"""The one file of an upload form, handed on piece by piece as it arrives, and the fields before it."""

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from email.message import Message

from attrs import frozen
from multipart import MultipartError, MultipartSegment, PushMultipartParser  # pyright: ignore[reportMissingTypeStubs]

from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean

_LONGEST_NAME = 200
_LONGEST_FIELD = 1_000
_MOST_FIELDS = 300


@frozen
class UploadedFile:
    """What the browser calls the file, its bytes, and the fields of the form that stand before it, by name."""

    name: str
    body: AsyncIterator[bytes]
    fields: Mapping[str, str]


async def file_in(content_type: str, stream: AsyncIterator[bytes]) -> UploadedFile:
    """The first file of the form; raises `InvalidInput` where there is none. What stands after it is not read."""
    pieces = _pieces(_boundary_of(content_type), stream)
    fields: dict[str, str] = {}
    async for piece in pieces:
        if isinstance(piece, MultipartSegment) and piece.filename:
            return UploadedFile(clean(piece.filename)[-_LONGEST_NAME:] or "the file", _content(pieces), fields)
        if isinstance(piece, MultipartSegment) and piece.name:
            fields[piece.name] = (await _beginning(_content(pieces))).decode(errors="replace")
    raise InvalidInput("No file was chosen.", "Choose the export that LinkedIn sent you, then import it.")


async def _beginning(content: AsyncIterator[bytes]) -> bytes:
    """The first `_LONGEST_FIELD` bytes of a field; the rest is read and left out."""
    kept = b""
    async for piece in content:
        kept = (kept + piece)[:_LONGEST_FIELD]
    return kept


async def _content(pieces: AsyncIterator[MultipartSegment | bytes | None]) -> AsyncGenerator[bytes, None]:
    async for piece in pieces:
        if not isinstance(piece, bytes | bytearray):
            return
        yield bytes(piece)


async def _pieces(boundary: str, stream: AsyncIterator[bytes]) -> AsyncGenerator[MultipartSegment | bytes | None, None]:
    """Each part's head, its bytes, and None at its end."""
    try:
        with PushMultipartParser(boundary, max_segment_count=_MOST_FIELDS) as parser:
            async for chunk in stream:
                for piece in parser.parse(chunk) if chunk else ():
                    yield piece
                if parser.closed:
                    return
    except MultipartError as error:
        raise _broken() from error


def _boundary_of(content_type: str) -> str:
    head = Message()
    head["Content-Type"] = content_type
    boundary = head.get_param("boundary")
    if head.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        raise _broken()
    return boundary


def _broken() -> InvalidInput:
    return InvalidInput("The upload was cut off or is not a form of ours.", "Choose the file again and send it anew.")
