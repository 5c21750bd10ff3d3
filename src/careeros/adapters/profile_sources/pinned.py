"""Connections that go to the address that was checked."""

import asyncio
import socket
from collections.abc import Iterable
from typing import Any, cast

import httpcore2
from attrs import frozen

from careeros.adapters.profile_sources.addresses import AddressRule
from careeros.domain.profiles import ProfileOffLimits

_NOT_PUBLIC = "The address leads to a network that is not public."


@frozen
class PinnedBackend(httpcore2.AsyncNetworkBackend):
    """Looks a name up once, refuses it if any of its addresses is not allowed, and connects to the first of them.

    TLS and the Host header still speak of the name: they take it from the request, not from here.
    """

    _allows: AddressRule

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore2's
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore2.ConnectError("the name is not known") from error
        addresses = [str(where[4][0]) for where in found]
        if not addresses or not all(map(self._allows, addresses)):
            raise ProfileOffLimits(_NOT_PUBLIC)
        sockets = cast("httpcore2.AsyncNetworkBackend", httpcore2.AnyIOBackend())
        return await sockets.connect_tcp(addresses[0], port, timeout, local_address, socket_options)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
