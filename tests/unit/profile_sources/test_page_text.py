"""Pages in other character sets than UTF-8."""

import pytest

from careeros.adapters.profile_sources.page_text import text_of


@pytest.mark.parametrize(
    ("meta", "charset"),
    [
        ('<meta charset="iso-8859-1">', "cp1252"),
        ("<META CHARSET=windows-1252 />", "cp1252"),
        ('<meta http-equiv=content-type content="text/html; charset=ISO-8859-2">', "iso8859-2"),
        ('<meta content="text/html; charset=koi8-r" http-equiv="Content-Type">', "koi8-r"),
        ('<meta charset="shift_jis">', "cp932"),
        ('<meta charset="utf-8">', "utf-8"),
    ],
)
def test_a_page_is_read_in_the_character_set_that_it_names(meta: str, charset: str) -> None:
    name = {"koi8-r": "Алексей", "cp932": "髙橋", "iso8859-2": "Łukasz"}.get(charset, "José")
    html = f"<html><head>{meta}<title>{name}</title>"
    assert text_of(html.encode(charset)) == html


def test_what_its_header_says_goes_before_what_the_page_says() -> None:
    html = '<meta charset="koi8-r"><title>José'
    assert text_of(html.encode("cp1252"), 'text/html; charset="ISO-8859-1"') == html


def test_a_byte_order_mark_goes_before_both() -> None:
    html = '<meta charset="iso-8859-1"><title>José'
    assert text_of(html.encode("utf-8-sig"), "text/html; charset=iso-8859-1") == html


def test_a_header_that_is_wrong_does_not_hide_what_the_page_says() -> None:
    html = '<meta charset="iso-8859-1"><title>José'
    assert text_of(html.encode("cp1252"), "text/html; charset=utf-8") == html


@pytest.mark.parametrize(
    "charset", ["nonsense", "utf-7", "idna", "unicode-escape", "rot13", "hex", "utf-16", "undefined"]
)
def test_a_name_that_is_no_character_set_of_pages_says_nothing(charset: str) -> None:
    html = f"<meta charset={charset}><title>José \\x41"
    assert text_of(html.encode()) == html


def test_what_is_in_no_character_set_is_read_as_far_as_it_goes() -> None:
    assert text_of(b"<title>Jos\xe9") == "<title>Jos\ufffd"
