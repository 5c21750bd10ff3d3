import re
from functools import lru_cache

from attrs import frozen

from careeros.ports.phone_numbers import PhoneNumbers


@frozen
class LibPhoneNumbers(PhoneNumbers):
    """`region` is a country's two letters ('DE'), for numbers that are written without one; None guesses nothing."""

    region: str | None = None

    def e164(self, written: str) -> str | None:
        return _e164(written, self.region) if any(mark.isdigit() for mark in written) else None

    def is_mobile(self, number: str) -> bool:
        return _is_mobile(number)


_ABROAD = re.compile(r"^\s*\(?00(?=[\s()]*[1-9])")
"""What most of the world dials before the number of another country."""


@lru_cache(maxsize=4_096)
def _e164(written: str, region: str | None) -> str | None:
    import phonenumbers  # noqa: PLC0415 - a tenth of a second that commands without numbers need not spend

    try:
        number = phonenumbers.parse(written[:100] if region else _ABROAD.sub("+", written[:100]), region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number) or set(str(number.national_number)) <= {"0"}:
        return None
    if len(set(str(number.national_number))) == 1:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@lru_cache(maxsize=4_096)
def _is_mobile(number: str) -> bool:
    import phonenumbers  # noqa: PLC0415 - as above

    try:
        kind = phonenumbers.number_type(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False
    return kind in {phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE}
