"""Cells that name rows of other tables of Notion's."""

from time import perf_counter

import pytest

from careeros.adapters.contact_files.plain_csv.relations import first_name_in, names_in

PAGE = "0123456789abcdef" * 2


@pytest.mark.parametrize(
    ("cell", "names", "first"),
    [
        (f"Tidewater (Companies/Tidewater%20{PAGE}.md)", "Tidewater", "Tidewater"),
        (f"Tidewater (Tide water {PAGE}.csv), Globex (Globex%20Inc.md)", "Tidewater, Globex", "Tidewater"),
        ("Globex  (https://www.notion.so/Globex-1)", "Globex", "Globex"),
        ("Globex (Berlin) (https://acme.notion.site/Globex)", "Globex (Berlin)", "Globex (Berlin)"),
        ("Globex (Berlin)", "Globex (Berlin)", "Globex (Berlin)"),
        ("Globex (https://example.org/notion)", *["Globex (https://example.org/notion)"] * 2),
        (f"Globex ({PAGE})", f"Globex ({PAGE})", f"Globex ({PAGE})"),
        ("Globex (", "Globex (", "Globex ("),
    ],
)
def test_a_cell_says_names_without_their_pages(cell: str, names: str, first: str) -> None:
    assert names_in(cell) == names
    assert first_name_in(cell) == first


@pytest.mark.parametrize(
    "cell",
    [
        "(" + "a" * 50_000,
        "(" * 50_000,
        " " * 50_000 + "()",
        "(" + "%20" * 20_000 + ")",
        "(https://" + "notion." * 9_000 + ")",
        "(" + ("a" * 31 + " ") * 2_000 + ".md)",
    ],
)
def test_a_long_cell_takes_no_time(cell: str) -> None:
    began = perf_counter()

    assert names_in(cell) == cell
    assert perf_counter() - began < 0.3
