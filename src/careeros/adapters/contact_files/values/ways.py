"""The ways to reach somebody, as files write them."""

import re
from collections.abc import Iterable

from careeros.domain.folding import clean
from careeros.domain.linkedin_profiles import profile_slug

_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\]{1,64}@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]+")
_LONGEST_EMAIL = 254
_LONGEST_PHONE = 40
_FEWEST_FIGURES = 3


def emails_in(text: str) -> tuple[str, ...]:
    """The addresses that have the shape of one, lower case."""
    if "@" not in text:
        return ()
    written = (part.strip("<>").removeprefix("mailto:") for part in re.split(r"[;,\s]+", text.lower()))
    return tuple(dict.fromkeys(part for part in written if len(part) <= _LONGEST_EMAIL and _EMAIL.fullmatch(part)))


def phones_in(numbers: Iterable[str]) -> tuple[str, ...]:
    """The numbers as they are written, without those that hold hardly a figure."""
    said = (clean(number).removeprefix("tel:") for number in numbers)
    return tuple(
        dict.fromkeys(
            number
            for number in said
            if len(number) <= _LONGEST_PHONE and sum(mark.isdecimal() for mark in number) >= _FEWEST_FIGURES
        )
    )


def slug_in(addresses: Iterable[str]) -> str | None:
    """The first of the addresses that is a person's profile on LinkedIn."""
    return next((slug for address in addresses if (slug := profile_slug(address))), None)
