"""Work that ends with the connection of who asked for it."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from litestar.exceptions import ClientException

_T = TypeVar("_T")

_CLIENT_LEFT = 499
"""What servers note of a request whose client closed the connection; nobody gets the answer."""


async def until_left(receive: Callable[[], Awaitable[Any]], work: Coroutine[Any, Any, _T]) -> _T:
    """What the work comes to. It is cancelled as soon as `receive` says that the client is gone, and then the request
    ends as one that nobody waits for. The body of the request must have been read before.
    """
    working, leaving = asyncio.create_task(work), asyncio.create_task(_left(receive))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        working.cancel()
        leaving.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)
    if working.cancelled():
        raise ClientException("The client left before there was an answer", status_code=_CLIENT_LEFT)
    return working.result()


async def _left(receive: Callable[[], Awaitable[Any]]) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
