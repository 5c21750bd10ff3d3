from datetime import date

import pytest

from careeros.adapters.contact_files.values.dates import day_of


@pytest.mark.parametrize(
    "written",
    ["04 Apr 2021", "4-Apr-21", "4 April 2021", "2021-04-04", "04/04/2021", "4/4/21", "04.04.2021", "4. Apr. 2021",
     "2021/04/04", "2021-04-04 00:00:00", "Apr 4, 2021", "4 avr. 2021", "04 abr 2021", "4 de abr. de 2021",
     "4 aprile 2021", "2021年4月4日", "2021년 4월 4일", "2021. 4. 4.", "4-4月-21", "4-4월-2021", "2021. ápr. 4.",
     "2021-kwi-04", "4 апр. 2021 г.", "4.апр.21", "04.Nis.21", "4/4/21, 11:05 AM", "4/4/2021 0:00",
     "04.04.2021 00:00:00", "4 Apr 2021 11:05"],
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
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "янв фев мар апр май июн июл авг сен окт ноя дек",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січ лют бер кві тра чер лип сер вер жов лис гру",
        "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        "jan feb mar apr maj jun jul aug sep okt nov dec",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "jan feb mar apr mai jun jul aug sep okt nov des",
        "ian feb mar apr mai iun iul aug sept oct nov dec",
        "jan feb márc ápr máj jún júl aug szept okt nov dec",
        "ledna února března dubna května jun jul srpna září října listopadu prosince",
        "Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ",
    ],
)
def test_months_are_read_in_many_languages(names: str) -> None:
    assert [day_of(f"09 {name} 2026") for name in names.split()] == [date(2026, month, 9) for month in range(1, 13)]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("13/04/2021", date(2021, 4, 13)),
        ("04/13/2021", date(2021, 4, 13)),
        ("4/13/2021 0:00", date(2021, 4, 13)),
        ("1/31/17, 11:05 AM", date(2017, 1, 31)),
        ("1/3/17, 11:05 PM", date(2017, 1, 3)),
        ("31/01/2017 11:05 AM", date(2017, 1, 31)),
        ("04/05/2021", None),
        ("4/5/21", None),
        ("4/5/21 11:05", None),
    ],
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
