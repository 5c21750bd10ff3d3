"""Addresses, names, limits and facts as values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careeros.domain.channels import Channel, length, limit_of
from careeros.domain.errors import InvalidInput
from careeros.domain.facts import LONGEST_FACT, note_fact
from careeros.domain.folding import clean, clean_lines, fold
from careeros.domain.ids import FactId
from careeros.domain.linkedin_profiles import ordinary_slug, ordinary_slugs, profile_address, profile_slug
from tests.builders import NOON, new_id


@pytest.mark.parametrize(
    "addresses",
    [
        [],
        ["https://www.linkedin.com/in/noor", "https://www.linkedin.com/in/kim-lee/"],
        ["https://www.linkedin.com/in/noor", ""],
        ["", "https://www.linkedin.com/in/Noor", "https://www.linkedin.com/in/kim"],
        ["https://www.linkedin.com/in/noor\nhttps://www.linkedin.com/in/kim", "https://www.linkedin.com/company/kim"],
        ["https://www.linkedin.com/in/noor\n"],
        ["x https://www.linkedin.com/in/noor"],
    ],
)
def test_slugs_of_many_addresses_are_those_of_each(addresses: list[str]) -> None:
    assert ordinary_slugs(addresses) == [ordinary_slug(address) for address in addresses]


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("https://www.linkedin.com/in/noor-haddad", "noor-haddad"),
        ("http://linkedin.com/in/Noor-Haddad/", "noor-haddad"),
        ("https://de.linkedin.com/in/noor-haddad?trk=x#about", "noor-haddad"),
        ("www.linkedin.com/in/noor-haddad/en", "noor-haddad"),
        ("https://www.linkedin.com/in/ana-m%C3%BCller", "ana-müller"),
        ("  https://www.linkedin.com/in/ana-mu\u0308ller  ", "ana-müller"),
        ("https://www.linkedin.com/in/m%FCller", "müller"),
        ("https://www.linkedin.com/in/m%F6ller", "möller"),
        ("https://m.linkedin.com/in/noor-haddad", "noor-haddad"),
        ("https://www.linkedin.com/comm/in/noor-haddad", "noor-haddad"),
        ("https://www.linkedin.com/comm/mwlite/in/noor-haddad?trk=x", "noor-haddad"),
        ("linkedin.com/in/noor-haddad/?trk=x", "noor-haddad"),
        ("LinkedIn: https://www.linkedin.com/in/noor-haddad", "noor-haddad"),
        ("LinkedIn:linkedin.com/in/noor-haddad", "noor-haddad"),
        ("her profile (https://www.linkedin.com/in/noor-haddad), seen in May", "noor-haddad"),
        ("https://noor.example, https://www.linkedin.com/in/noor-haddad, work", "noor-haddad"),
        ("https://www.linkedin.com/in/nul%00pct", None),
        ("https://www.linkedin.com/in/%1b%5b31m", None),
        ("https://www.linkedin.com/company/tidewater", None),
        ("https://example.org/in/noor", None),
        ("https://evil.example/?u=linkedin.com/in/noor", None),
        ("https://evil.example/?u=https://www.linkedin.com/in/noor", None),
        ("https://notlinkedin.com/in/noor", None),
        ("", None),
        ("n/a", None),
    ],
)
def test_the_slug_of_a_profile_is_one_however_it_is_written(address: str, slug: str | None) -> None:
    assert profile_slug(address) == slug


def test_an_address_made_of_a_slug_has_that_slug() -> None:
    assert profile_slug(profile_address("ana-müller")) == "ana-müller"


@pytest.mark.parametrize(
    ("one", "other"),
    [("José", "JOSE"), ("O’Brien", "o'brien"), ("Müller", "muller"), ("Ångström", "angstrom"), ("ﬁsh", "Fish")],
)
def test_folding_makes_spellings_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("कि", "क"), ("が", "か"), ("Noor", "Nora")])
def test_folding_keeps_what_carries_meaning_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_cleaning_and_folding_never_fail_and_are_done_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)
    assert "\n" not in clean(text)
    assert isinstance(fold(text), str)


def test_cleaning_keeps_names_as_people_write_them() -> None:
    assert clean("  Zoe\u0301\u00a0van  der\u200b Berg\x00 ") == "Zoé van der Berg"
    assert clean_lines("one  \r\n\r\n two\n") == "one\n\ntwo"


def test_limits_are_those_of_the_table() -> None:
    assert limit_of(Channel.LINKEDIN_NOTE).body == 200
    assert limit_of(Channel.LINKEDIN_NOTE, premium=True).body == 300
    assert limit_of(Channel.LINKEDIN_MESSAGE, premium=True).body == 3_000
    assert (limit_of(Channel.INMAIL).subject, limit_of(Channel.INMAIL).body) == (200, 1_900)
    assert limit_of(Channel.EMAIL).body is None


def test_length_is_the_stricter_of_two_counts() -> None:
    assert length("abc") == 3
    assert length("🌊") == 2


def test_a_fact_is_trimmed_and_of_a_known_kind_or_a_note() -> None:
    stated = note_fact(FactId(new_id()), kind="hobby", text="  keeps   bees ", source="", at=NOON)

    assert (stated.kind, stated.text, stated.source) == ("note", "keeps bees", "you")


@pytest.mark.parametrize("text", ["", " \n\t", "x" * (LONGEST_FACT + 1)])
def test_a_fact_without_text_or_with_a_page_of_it_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        note_fact(FactId(new_id()), kind="note", text=text, source="you", at=NOON)
