from datetime import date

import pytest

from careeros.adapters.contact_files.values.dates import day_of


@pytest.mark.parametrize(
    "written",
    ["04 Apr 2021", "4-Apr-21", "4 April 2021", "2021-04-04", "04/04/2021", "4/4/21", "04.04.2021", "4. Apr. 2021",
     "2021/04/04", "2021-04-04 00:00:00", "Apr 4, 2021", "4 avr. 2021", "04 abr 2021", "4 de abr. de 2021",
     "4 aprile 2021", "2021年4月4日"],
)  # fmt: skip
def test_a_day_is_read_in_every_spelling(written: str) -> None:
    assert day_of(written) == date(2021, 4, 4)


@pytest.mark.parametrize(
    "names",
    [
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "jan fev mar abr mai jun jul ago set out nov dez",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ],
)
def test_months_are_read_in_seven_languages(names: str) -> None:
    assert [day_of(f"09 {name} 2026") for name in names.split()] == [date(2026, month, 9) for month in range(1, 13)]


@pytest.mark.parametrize(
    ("written", "day"),
    [("13/04/2021", date(2021, 4, 13)), ("04/13/2021", date(2021, 4, 13)), ("04/05/2021", None), ("4/5/21", None)],
)
def test_figures_are_read_only_when_they_can_mean_one_day(written: str, day: date | None) -> None:
    assert day_of(written) == day


@pytest.mark.parametrize(
    "written",
    [
        "",
        "########",
        "31 Feb 2026",
        "soon",
        "08 Foo 2026",
        "08 Jui 2026",
        "1 Jan 1900",
        "44290",
        "00/00/2021",
        "1" + "-" * 20_000,
    ],
)
def test_what_is_no_day_is_none(written: str) -> None:
    assert day_of(written) is None
