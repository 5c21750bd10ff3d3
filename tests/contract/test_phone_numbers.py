"""What every `PhoneNumbers` promises."""

from collections.abc import Callable

import pytest

from careeros.adapters.phonenumbers.phone_numbers import LibPhoneNumbers
from careeros.ports.phone_numbers import PhoneNumbers


@pytest.fixture(params=[LibPhoneNumbers])
def numbers(request: pytest.FixtureRequest) -> Callable[[str | None], PhoneNumbers]:
    return request.param


@pytest.mark.parametrize(
    ("written", "region", "canonical"),
    [
        ("+44 20 7946 0958", None, "+442079460958"),
        ("+44 (0)20 7946-0958", None, "+442079460958"),
        ("020 7946 0958", "GB", "+442079460958"),
        ("030 123456", "DE", "+4930123456"),
        ("tel:+1-202-555-0143", None, "+12025550143"),
        ("٠٢٠ ٧٩٤٦ ٠٩٥٨", "GB", "+442079460958"),
        ("0044 20 7946 0958", None, "+442079460958"),
        (" (0049) 170 2222222", None, "+491702222222"),
        ("0049 170 2222222", "DE", "+491702222222"),
        ("020 7946 0958", None, None),
        ("000 000 001", None, None),
        ("n/a", "GB", None),
        ("", "GB", None),
        ("-", "GB", None),
        ("0000000000", "GB", None),
        ("+44 0000 000000", None, None),
        ("11111111", "DE", None),
        ("12", "GB", None),
        ("9" * 5_000, "GB", None),
    ],
)
def test_a_number_has_one_form_however_it_is_written(
    numbers: Callable[[str | None], PhoneNumbers], written: str, region: str | None, canonical: str | None
) -> None:
    assert numbers(region).e164(written) == canonical


@pytest.mark.parametrize(
    ("number", "mobile"),
    [
        ("+4917122222222", True),
        ("+447400123456", True),
        ("+12025550143", True),
        ("+4930123456", False),
        ("+442079460958", False),
        ("+47", False),
    ],
)
def test_a_mobile_number_is_somebodys_own(
    numbers: Callable[[str | None], PhoneNumbers], number: str, *, mobile: bool
) -> None:
    assert numbers(None).is_mobile(number) is mobile
