"""Work for a request ends with the connection of who asked for it."""

import asyncio
from typing import Any

import pytest
from litestar.exceptions import ClientException

from careeros.domain.errors import InvalidInput
from careeros.entrypoints.shared.leaving import until_left

pytestmark = pytest.mark.anyio


class Client:
    """Somebody at the other end who stays until they are told to leave."""

    def __init__(self) -> None:
        self.leaves = asyncio.Event()
        self._rest = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive(self) -> dict[str, Any]:
        if self._rest:
            return self._rest.pop()
        await self.leaves.wait()
        return {"type": "http.disconnect"}


async def test_what_is_done_for_who_stays_is_answered() -> None:
    async def work() -> str:
        await asyncio.sleep(0.01)
        return "done"

    assert await until_left(Client().receive, work()) == "done"


async def test_a_refusal_reaches_who_stays() -> None:
    async def work() -> None:
        raise InvalidInput("The file is empty.", "Choose another.")

    with pytest.raises(InvalidInput, match="is empty"):
        await until_left(Client().receive, work())


async def test_work_ends_when_the_client_leaves_and_has_cleared_up_before_the_request_ends() -> None:
    client, steps = Client(), list[str]()

    async def work() -> None:
        client.leaves.set()
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            steps.append("cleared up")

    with pytest.raises(ClientException) as ended:
        await until_left(client.receive, work())

    assert ended.value.status_code == 499
    assert steps == ["cleared up"]


async def test_a_request_that_is_cut_off_by_the_server_ends_its_work_too() -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    request = asyncio.create_task(until_left(Client().receive, work()))
    await begun.wait()
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request

    assert ended.is_set()
