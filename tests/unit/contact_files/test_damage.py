from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from careeros.adapters.contact_files.linkedin.sample import SAMPLE_EXPORT
from careeros.domain.errors import InvalidInput
from tests.address_books import ADDRESS_BOOKS
from tests.exports import a_message, messages
from tests.unit.contact_files.exports import COLUMNS, NOOR, PREAMBLE, opened

WHOLE = st.sampled_from(
    [
        SAMPLE_EXPORT.read_bytes(),
        (PREAMBLE + COLUMNS + NOOR).encode(),
        COLUMNS.encode("utf-16"),
        *(text.encode() for _, text, _ in ADDRESS_BOOKS.values()),
        messages(a_message("kim-lee", "mira-sol", "2025-05-03 14:03:22")).encode(),
    ]
)
SPLINTER = st.sampled_from([b"", b'"', b"\0", b"\xff", b"\n", b",", b"\xe2\x80", b"PK\x01\x02"]) | st.binary(max_size=8)


@settings(max_examples=200, deadline=None)
@given(whole=WHOLE, cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 50), SPLINTER), max_size=5))
def test_whatever_happened_to_a_file_it_is_read_or_refused(whole: bytes, cuts: list[tuple[float, int, bytes]]) -> None:
    for share, length, splinter in cuts:
        at = int(share * len(whole))
        whole = whole[:at] + splinter + whole[at + length :]

    with TemporaryDirectory() as folder, suppress(InvalidInput):
        contents = opened(Path(folder), whole)
        list(contents.rows)
        list(contents.history or ())
