from collections.abc import AsyncGenerator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careeros.domain.errors import InvalidInput
from careeros.entrypoints.web.multipart_upload import file_in

pytestmark = pytest.mark.anyio
KIND = "multipart/form-data; boundary=cut-here"


def a_form(content: bytes, name: str = "export.zip") -> bytes:
    head = f'Content-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: application/zip\r\n\r\n'
    note = b'--cut-here\r\nContent-Disposition: form-data; name="note"\r\n\r\nignored\r\n'
    return note + b"--cut-here\r\n" + head.encode() + content + b"\r\n--cut-here--\r\n"


async def arriving(body: bytes, size: int) -> AsyncGenerator[bytes, None]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


@given(content=st.binary(max_size=300), size=st.integers(1, 80))
async def test_the_file_arrives_as_it_was_sent_however_it_is_cut(content: bytes, size: int) -> None:
    file = await file_in(KIND, arriving(a_form(content), size))

    assert file.name == "export.zip"
    assert b"".join([piece async for piece in file.body]) == content


async def test_a_name_keeps_only_what_can_be_shown() -> None:
    file = await file_in(KIND, arriving(a_form(b"x", name="a\u202eb" + "c" * 400), 1_000))

    assert "\u202e" not in file.name
    assert len(file.name) == 200


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (KIND, b""),
        (KIND, b"--cut-here--\r\n"),
        (KIND, b'--cut-here\r\nContent-Disposition: form-data; name=file; filename=""\r\n\r\n\r\n--cut-here--\r\n'),
        ("text/plain", b"hello"),
        ("multipart/form-data", b"hello"),
        ("", b""),
    ],
)  # fmt: skip
async def test_a_form_without_a_file_is_refused(kind: str, body: bytes) -> None:
    with pytest.raises(InvalidInput):
        await file_in(kind, arriving(body, 10))


async def test_a_form_that_is_cut_off_is_refused() -> None:
    file = await file_in(KIND, arriving(a_form(b"y" * 1_000)[:600], 50))

    with pytest.raises(InvalidInput):
        assert [piece async for piece in file.body]
