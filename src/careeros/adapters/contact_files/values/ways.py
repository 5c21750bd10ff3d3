"""The ways to reach somebody, as files write them."""

import re
from collections.abc import Iterable, Iterator

from careeros.adapters.contact_files.values.words import stated
from careeros.domain.folding import clean
from careeros.domain.linkedin_profiles import profile_slug

_EMAIL = re.compile(r"[^\s@,;:|<>()\[\]\"\\]{1,64}@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]+")
_LONGEST_EMAIL = 254
_LONGEST_PHONE = 40
_FEWEST_FIGURES = 3
_FIGURES_OF_A_WHOLE_NUMBER = 7
BETWEEN = re.compile(r":::|[;,|\n]")
"""What parts several ways in one cell."""

_BETWEEN_ADDRESSES = re.compile(r":::|[;,|\s]+")
_SLASH = re.compile(r"\s/\s")
_QUOTED = re.compile(r'"[^"]*"')
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
"""A number of which a spreadsheet kept the first figures: 4,91711E+11."""

_LIST = re.compile(r"\s*\[(.*)\]\s*", re.DOTALL)


def emails_in(text: str) -> tuple[str, ...]:
    """The addresses that have the shape of one, lower case."""
    if "@" not in text:
        return ()
    text = _unlisted(text)
    return tuple(dict.fromkeys(filter(_is_email, _addresses(text.lower()))))


def phones_in(cells: Iterable[str]) -> tuple[str, ...]:
    """The numbers as they are written, without those that hold hardly a figure, or that a spreadsheet has rounded."""
    return tuple(dict.fromkeys(number for cell in cells for number in _numbers(cell) if _is_phone(number)))


def ways_left_out(emails: Iterable[str], phones: Iterable[str]) -> str:
    """What cells for addresses and for numbers hold that is not taken, "" when all of it is.

    None of it is quoted: reports outlive who is erased.
    """
    said = list[str]()
    if any(map(_has_no_email, emails)):
        said.append("Something in place of an e-mail address is left out: it has not the shape of one (name@firm.com).")
    numbers = list(phones)
    if any(map(_is_rounded, numbers)):
        said.append(
            "A phone number is left out: a spreadsheet has rounded it (as 4.9E+11 is); make the column text, and save"
            " it again."
        )
    if any(stated(number) and not _is_phone(number) for cell in numbers for number in _numbers(cell)):
        said.append(
            f"Something in place of a phone number is left out: it has fewer than {_FEWEST_FIGURES} figures, "
            f"or more than {_LONGEST_PHONE} characters."
        )
    return " ".join(said)


def slug_in(addresses: Iterable[str]) -> str | None:
    """The first of the addresses that is a person's profile on LinkedIn."""
    return next((slug for address in addresses if (slug := profile_slug(address))), None)


def _addresses(text: str) -> Iterator[str]:
    for part in _BETWEEN_ADDRESSES.split(text):
        bare = part.strip("<>()[]\"'").removeprefix("mailto:")
        yield from bare.split("/") if bare.count("@") > 1 else (bare,)


def _is_email(written: str) -> bool:
    return len(written) <= _LONGEST_EMAIL and _EMAIL.fullmatch(written) is not None


def _has_no_email(cell: str) -> bool:
    """Is there something in it that is no address, nor the name of whose it is?"""
    said = _QUOTED.sub(" ", _unlisted(cell))
    entries = [entry for part in BETWEEN.split(said) for entry in _SLASH.split(part) if stated(clean(entry))]
    named = "<" in said
    return any(not _is_addressed(entry) for entry in entries if "@" in entry or not named)


def _is_addressed(entry: str) -> bool:
    return len(emails_in(entry)) >= max(1, sum("@" in word for word in entry.split()))


def _numbers(cell: str) -> Iterator[str]:
    for part in () if _is_rounded(cell) else BETWEEN.split(_unlisted(cell)):
        several = _SLASH.split(part)
        whole = all(_figures(one) >= _FIGURES_OF_A_WHOLE_NUMBER for one in several)
        for number in several if whole else (part,):
            yield clean(number).removeprefix("tel:")


def _is_rounded(cell: str) -> bool:
    return _ROUNDED.fullmatch(cell.strip()) is not None


def _unlisted(cell: str) -> str:
    """Without the marks of a list, as programs write it: ["+49 171 2222222", "+49 30 123456"]."""
    listed = _LIST.fullmatch(cell) if "[" in cell else None
    return listed[1].replace('"', " ").replace("'", " ") if listed else cell


def _is_phone(number: str) -> bool:
    return len(number) <= _LONGEST_PHONE and _figures(number) >= _FEWEST_FIGURES


def _figures(text: str) -> int:
    return sum(mark.isdecimal() for mark in text)
