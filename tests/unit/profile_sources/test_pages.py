"""Pages that are not as they should be: whatever they hold, what comes of them is small and clean, or nothing."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careeros.adapters.profile_sources import api_profile, page
from careeros.domain.profiles import LONGEST_STATEMENT, MOST_STATEMENTS, Profile
from tests.builders import NOON

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
PERSON = st.dictionaries(
    st.sampled_from(
        "name jobTitle worksFor alumniOf address awards knowsLanguage knowsAbout hasCredential description @graph"
        " full_name headline city experiences education certifications languages skills summary interests".split()
    ),
    JSON | st.lists(st.dictionaries(st.sampled_from("name title company school starts_at member @type".split()), JSON)),
)


def read(html: str) -> Profile:
    return page.profile_of(html.encode("utf-8", "surrogatepass"), "an address", "public page", NOON)


def holds(profile: Profile) -> None:
    statements = profile.statements()
    assert len(statements) <= MOST_STATEMENTS
    for one in statements:
        assert 0 < len(one.text) <= LONGEST_STATEMENT
        assert one.text.isprintable()


@given(PERSON)
def test_whatever_a_page_states_for_machines(person: dict[str, Any]) -> None:
    stated = json.dumps(person | {"@type": "Person"}).replace("</", "<\\/")
    holds(read(f'<script type="application/ld+json">{stated}</script>'))


@given(PERSON | JSON)
def test_whatever_an_api_tells(told: Any) -> None:
    holds(api_profile.profile_of(told, "an address", "proxycurl", NOON, 1))


@given(st.text())
def test_whatever_a_page_holds(text: str) -> None:
    holds(read(text))
    holds(read(f"<title>{text} - x | LinkedIn</title><body>Location: {text}"))


@pytest.mark.parametrize(
    "html",
    ["<div>" * 1_000_000, "<" * 5_000_000, "<script" * 700_000, "<meta " * 800_000, "<meta a='" * 500_000,
     "<title>" * 700_000, "<title>a - b | LinkedIn</title><body>" + "<script></script>" * 290_000, "&#" * 2_500_000,
     "<title>a - b | LinkedIn</title><body>" + "Location: x\n" * 400_000],
    ids=lambda html: html[:12],
)  # fmt: skip
def test_a_large_page_that_is_made_to_be_slow_is_read_like_any(html: str) -> None:
    holds(read(html))


def test_a_letter_that_grows_in_lower_case_moves_nothing() -> None:
    html = f"{'İ' * 50}<title>Noor Haddad - Tides | LinkedIn</title>"
    assert read(html).name == "Noor Haddad"


def test_what_is_masked_or_markup_is_no_statement() -> None:
    person = {"@type": ["Person"], "name": "N", "jobTitle": "**** *****", "awards": ["<b>Prize</b>", "  ", "—"]}
    profile = read(f'<script type="application/ld+json">{json.dumps(person)}</script>')
    assert [one.text for one in profile.statements()] == ["<b>Prize</b>"]


def test_what_is_escaped_as_in_a_page_is_read_as_people_read_it() -> None:
    person = {"@type": "Person", "name": "Noor", "jobTitle": "R&amp;D Lead", "knowsAbout": ["AT&T", "Q&amplifiers"]}
    profile = read(f'<script type="application/ld+json">{json.dumps(person)}</script>')
    assert [one.text for one in profile.statements()] == ["R&D Lead", "AT&T", "Q&amplifiers"]
