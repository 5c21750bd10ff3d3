"""The body of an answer, unpacked within bounds."""

import zlib
from collections.abc import AsyncIterator

from careeros.domain.profiles import ProfileUnreadable

_GZIP_OR_ZLIB = 47
"""zlib's word for: find out which of the two it is."""


async def body_of(chunks: AsyncIterator[bytes], encoding: str, most: int) -> bytes:
    """All of it. Never more than `most` bytes come in or are unpacked; then `ProfileUnreadable` is raised."""
    match encoding.strip().lower():
        case "" | "identity":
            unpack = None
        case "gzip" | "x-gzip" | "deflate":
            unpack = zlib.decompressobj(_GZIP_OR_ZLIB)
        case _:
            raise ProfileUnreadable("The answer is packed in a way that was not asked for.")
    body, came = bytearray(), 0
    async for chunk in chunks:
        came += len(chunk)
        try:
            body += chunk if unpack is None else unpack.decompress(chunk, most - len(body) + 1)
        except zlib.error:
            raise ProfileUnreadable("The answer cannot be unpacked.") from None
        if came > most or len(body) > most:
            raise ProfileUnreadable(f"The answer is larger than {most / 1_000_000:g} MB.")
    return bytes(body)
