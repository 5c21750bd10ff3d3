import pytest

from careeros.entrypoints.web.flashes import flash_of, saying


def test_a_code_becomes_its_sentence() -> None:
    flash = flash_of("approved")

    assert flash is not None
    assert flash.text.startswith("Approved.")


def test_a_number_is_put_into_the_sentence() -> None:
    flash = flash_of("all-approved", "12")

    assert flash is not None
    assert flash.text.startswith("12 approved.")


@pytest.mark.parametrize("code", [None, "", "You have won", "<b>", "__class__"])
def test_nothing_else_is_ever_said(code: str | None) -> None:
    assert flash_of(code) is None


@pytest.mark.parametrize("count", [None, "", "-1", "1e9", "٣", "<b>", "9" * 40])
def test_a_number_that_is_none_says_nothing(count: str | None) -> None:
    assert flash_of("all-approved", count) is None


def test_the_code_goes_beside_what_the_address_has_already() -> None:
    assert saying("/", "sent") == "/?said=sent"
    assert saying("/?q=a#edit", "all-approved", 3) == "/?q=a&said=all-approved&n=3#edit"
