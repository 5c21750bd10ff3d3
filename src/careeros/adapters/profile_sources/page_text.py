"""The text of a page, in the character set that it is said to be in."""

import re
from codecs import BOM_UTF8, lookup
from collections.abc import Iterator

_HEAD = 8_192
"""Bytes of a page in which it says its character set."""

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE | re.ASCII)
_META = re.compile(r"<meta\s[^<>]{0,1000}", re.IGNORECASE)
_NO_CHARSETS = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7"})
"""Codecs that are no character sets of pages, or read more into a text than it says."""

_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip
"""What pages that name the one are in, as browsers read them."""


def text_of(body: bytes, content_type: str = "") -> str:
    """By its byte order mark, else as its header `Content-Type` says, else as its `meta` says, else as UTF-8.

    What is not in the first of these is read in the next; what is in none, in the first, with U+FFFD where it fails.
    """
    charsets = [*_named(body, content_type), "utf-8"]
    for charset in charsets:
        try:
            return body.decode(charset)
        except ValueError:
            continue
    return body.decode(charsets[0], "replace")


def _named(body: bytes, content_type: str) -> Iterator[str]:
    if body.startswith(BOM_UTF8):
        yield "utf-8-sig"
    for said in _CHARSET.findall(content_type):
        yield from _known(said)
    for meta in _META.findall(body[:_HEAD].decode("latin-1")):
        for said in _CHARSET.findall(meta):
            yield from (charset for charset in _known(said) if not charset.startswith(("utf-16", "utf-32")))


def _known(said: str) -> Iterator[str]:
    """The codec, where Python has it and it is one of texts."""
    try:
        name = lookup(said).name
        b"ab".decode(name)
    except (LookupError, ValueError):
        return
    if name not in _NO_CHARSETS:
        yield _MEANT.get(name, name)
