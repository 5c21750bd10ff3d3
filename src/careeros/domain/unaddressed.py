"""What a model is sent holds no way to reach anybody."""

import re

from careeros.domain.contacts import Contact

LEFT_OUT = "…"
_ADDRESSES = re.compile(
    r"\b[a-z][a-z0-9+.-]{1,20}://\S+|\bwww\.\S+|\b(?:mailto|tel):\S+"
    r"|(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]+\s?(?:\.|\[dot\]|\(dot\)|\s+dot\s+)\s?[a-z]{2,}[\w.-]*"
    r"|\b[\w.+-]{1,64}\s+at\s+[\w-]+\s+(?:dot|punkt|punto)\s+\w+"
    r"|(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,24}/\S+"
    r"|(?<![\w.])@[\w.-]{2,}",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[@/:]|www\.|[\[(]at[\])]|dot|punkt|punto", re.IGNORECASE)
"""What is quickly looked for, and is in each of them."""
_NUMBERS = re.compile(r"(?:\+|\b00)\s?\d[\d\s().\u2011-\u2013/-]{4,}\d|\(?\b\d[\d\s().\u2011-\u2013/-]{5,}\d\b")
_LEAST_DIGITS, _LEAST_ABROAD = 9, 6
"""A number without a country's code is one to call only where it is longer than a day and two years are."""

_LOCAL = re.compile(r"\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{3,4}|\d{2,4}(?:[\s.-]\d{2,3}){3,}")
_LEAST_SLUG = 6


def unaddressed(text: str, contact: Contact | None = None) -> str:
    """The text without e-mail addresses, telephone numbers, links and handles, and without those of the contact's that
    are known; names of sites that are names of companies ("Booking.com") stay.
    """
    if contact is not None:
        for own in (*contact.emails, *contact.phones, contact.linkedin_slug or ""):
            if len(own) >= _LEAST_SLUG and not own.isalpha() and own.casefold() in text.casefold():
                text = re.sub(rf"(?<!\w){re.escape(own)}(?!\w)", LEFT_OUT, text, flags=re.IGNORECASE)
    left = _ADDRESSES.sub(LEFT_OUT, text) if _SIGNS.search(text) else text
    return _NUMBERS.sub(_unless_a_figure, left)


def _unless_a_figure(found: re.Match[str]) -> str:
    said = found.group()
    digits = sum(mark.isdigit() for mark in said)
    abroad = said.startswith(("+", "00"))
    is_number = digits >= (_LEAST_ABROAD if abroad else _LEAST_DIGITS) or _LOCAL.fullmatch(said) is not None
    return LEFT_OUT if is_number else said
