"""The one file of an upload form, handed on piece by piece as it arrives: nothing of it is kept here."""

from collections.abc import AsyncGenerator, AsyncIterator
from email.message import Message

from attrs import frozen
from multipart import MultipartError, MultipartSegment, PushMultipartParser  # pyright: ignore[reportMissingTypeStubs]

from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean

_LONGEST_NAME = 200


@frozen
class UploadedFile:
    """What the browser calls the file, and its bytes."""

    name: str
    body: AsyncIterator[bytes]


async def file_in(content_type: str, stream: AsyncIterator[bytes]) -> UploadedFile:
    """The first file of the form; raises `InvalidInput` where there is none. What stands after it is not read."""
    pieces = _pieces(_boundary_of(content_type), stream)
    async for piece in pieces:
        if isinstance(piece, MultipartSegment) and piece.filename:
            return UploadedFile(clean(piece.filename)[-_LONGEST_NAME:] or "the file", _content(pieces))
    raise InvalidInput("No file was chosen.", "Choose the export that LinkedIn sent you, then import it.")


async def _content(pieces: AsyncIterator[MultipartSegment | bytes | None]) -> AsyncGenerator[bytes, None]:
    async for piece in pieces:
        if not isinstance(piece, bytes | bytearray):
            return
        yield bytes(piece)


async def _pieces(boundary: str, stream: AsyncIterator[bytes]) -> AsyncGenerator[MultipartSegment | bytes | None, None]:
    """Each part's head, its bytes, and None at its end."""
    try:
        with PushMultipartParser(boundary, max_segment_count=20) as parser:
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
