"""One employer, however it is written; and two that only begin alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careeros.domain.companies import company_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stripe", "Stripe, Inc."),
        ("STRIPE", "stripe"),
        ("Johnson & Johnson", "Johnson and Johnson"),
        ("Foo GmbH & Co. KG", "Foo"),
        ("Foo GmbH & Co KGaA", "Foo AG"),
        ("Acme S.p.A.", "ACME SpA"),
        ("Acme S.A.", "Acme"),
        ("Novo Nordisk A/S", "Novo Nordisk"),
        ("CD Projekt Sp. z o.o.", "CD Projekt"),
        ("Škoda Auto a.s.", "Skoda Auto"),
        ("Tata Pvt. Ltd.", "Tata Private Limited"),
        ("The Boring Company", "Boring Co."),
        ("Grüne Wärme e.V.", "grune warme"),
        ("株式会社トヨタ", "トヨタ"),
        ("ООО Ромашка", "Ромашка"),
        ("Bharti-Airtel", "Airtel Bharti"),
        ("L’Oréal", "L'Oreal SA"),
        ("Grupo Bimbo, S.A. de C.V.", "Grupo Bimbo"),
        ("Nokia Oyj", "Nokia"),
    ],
)
def test_two_ways_to_write_one_employer_have_one_key(one: str, other: str) -> None:
    assert company_key(one) == company_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stripe", "Stripe Partners"),
        ("Harbor Bank", "Harbor"),
        ("Sanctuary Spa", "Sanctuary"),
        ("Booking.com", "Booking"),
        ("日本", "日本銀行"),
    ],
)
def test_an_employer_is_not_another_that_has_more_words(one: str, other: str) -> None:
    assert company_key(one) != company_key(other)


@pytest.mark.parametrize(
    "nothing", ["", " ", "-", "n/a", "N/A", "none", "Self-employed", "Freelance", "Stealth Startup"]
)
def test_no_employer_has_no_key(nothing: str) -> None:
    assert company_key(nothing) == ""


@pytest.mark.parametrize("name", ["The Independent", "The Student", "the Company Ltd."])
def test_what_names_no_employer_is_a_name_with_an_article_in_front(name: str) -> None:
    assert company_key(name) == company_key(f"  {name.upper()}") != ""


@pytest.mark.parametrize("name", ["Co", "Limited", "The", "Inc.", "GmbH & Co. KG"])
def test_a_name_that_is_nothing_but_a_legal_form_keeps_a_word(name: str) -> None:
    assert company_key(name) != ""


@given(st.text(max_size=60))
def test_a_key_is_that_of_itself(name: str) -> None:
    assert company_key(name) == company_key(f"  {name} ")
    assert len(company_key(name).split()) == len(set(company_key(name).split()))
