"""Files on their way in are gone when they were read, and when who read them was killed."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from careeros.entrypoints.shared.uploads import Uploads

pytestmark = pytest.mark.anyio


def names_in(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


async def body() -> AsyncGenerator[bytes, None]:
    yield b"Name,Company"


async def test_what_a_killed_process_left_is_removed_and_what_is_being_read_is_not(tmp_path: Path) -> None:
    (tmp_path / "upload-abandoned").write_text("Name,Company")
    (tmp_path / "something-else").write_text("x")

    async with Uploads(tmp_path).received(body(), name="people.csv") as path:
        Uploads(tmp_path).clear_abandoned()
        left = names_in(tmp_path)

    assert left == {path.name, "something-else"}
    assert names_in(tmp_path) == {"something-else"}
