"""The same person from two files, under two names: made one where that is sure, offered where it may be."""

from pathlib import Path

import pytest

from careeros.application.core import Core
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.pages import PageRequest
from tests.builders import ANA
from tests.exports import connections

pytestmark = pytest.mark.anyio

COLUMNS = "Name,Company,Mobile"
NUMBERS = [f"+49 171 222222{last}" for last in range(5)]
ONCE = ("Robert Schmidt", "Jörg Müller", "Elizabeth Chen", "Katarzyna Wójcik", "Ivan Petrov")
AGAIN = ("Bob Schmidt", "Joerg Mueller", "Liz Chen", "Kasia Wójcik", "Иван Петров")
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nORG:腾讯\nTEL;TYPE=CELL:+86 138 0013 8000\nEMAIL:{}\nEND:VCARD\n"


async def imported(core: Core, folder: Path, name: str, text: str) -> list[str]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    report = await core.import_contacts(path, name=name, by=ANA)
    return [row.outcome.value for row in report.rows]


async def people(core: Core) -> list[Contact]:
    return list((await core.list_contacts(ContactFilter(), PageRequest(100), by=ANA)).items)


async def offered(core: Core) -> list[tuple[frozenset[str], float]]:
    found = (await core.list_duplicates(PageRequest(), by=ANA)).items
    return [(frozenset(pair.names), pair.confidence) for pair in found]


async def test_another_form_of_a_name_at_the_same_number_is_made_one_and_another_script_is_offered(
    core: Core, tmp_path: Path
) -> None:
    for name, names in (("one.csv", ONCE), ("two.csv", AGAIN)):
        lines = [f"{one},Tidewater,{number}" for one, number in zip(names, NUMBERS, strict=True)]
        outcomes = await imported(core, tmp_path, name, "\n".join((COLUMNS, *lines)))

    assert outcomes == ["unchanged"] * 4 + ["created"]
    assert await offered(core) == [(frozenset({"Ivan Petrov", "Иван Петров"}), 0.6)]


async def test_relatives_with_like_first_names_stay_two_and_are_offered(core: Core, tmp_path: Path) -> None:
    pairs = (
        ("Alexander Meier", "Alexandra Meier", ",+49 30 1234560"),
        ("Michele Rossi", "Michelle Rossi", ",+49 30 1234561"),
        ("Max Stein", "Maxine Stein", "stein@example.org,"),
    )
    lines = [f"{name},{ways}" for one, other, ways in pairs for name in (one, other)]

    assert await imported(core, tmp_path, "one.csv", "\n".join(("Name,Email,Phone", *lines))) == ["created"] * 6

    assert {names for names, _ in await offered(core)} == {frozenset({one, other}) for one, other, _ in pairs}


async def test_two_who_share_a_mobile_are_offered_and_two_at_a_switchboard_are_not(core: Core, tmp_path: Path) -> None:
    lines = (
        "Noor Haddad,,+49 171 2222222",
        "Kim Lee,,+49 171 2222222",
        "Eva Stone,,+49 30 123456",
        "Ida Ek,,+49 30 123456",
    )

    assert await imported(core, tmp_path, "one.csv", "\n".join((COLUMNS, *lines))) == ["created"] * 4

    assert await offered(core) == [(frozenset({"Noor Haddad", "Kim Lee"}), 0.3)]


async def test_who_has_a_new_name_and_a_new_address_of_their_profile_is_offered(core: Core, tmp_path: Path) -> None:
    job = "Tidewater Labs,Engineer,08 Feb 2026"
    for name, slug in (("Pia,Holm", "pia-holm"), ("Pia,Holm-Larsen", "pia-holm-larsen")):
        row = f"{name},https://www.linkedin.com/in/{slug},,{job}"
        assert await imported(core, tmp_path, "Connections.csv", connections((row,))) == ["created"]

    assert await offered(core) == [(frozenset({"Pia Holm", "Pia Holm-Larsen"}), 0.3)]


@pytest.mark.parametrize(("first", "last", "whole"), [("小明", "王", "王小明"), ("민수", "김", "김민수")])
async def test_an_east_asian_name_in_parts_is_the_joined_one(
    core: Core, tmp_path: Path, first: str, last: str, whole: str
) -> None:
    google = "First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value"
    row = f"{first},{last},腾讯,x@tidewater.org,+86 138 0013 8000"

    await imported(core, tmp_path, "google.csv", f"{google}\n{row}\n")
    assert await imported(core, tmp_path, "phone.vcf", CARD.format(whole, "x@tidewater.org")) == ["unchanged"]
    assert await imported(core, tmp_path, "other.vcf", CARD.format(whole, "")) == ["unchanged"], "by the number alone"

    assert [one.name.full for one in await people(core)] == [whole]


async def test_an_east_asian_name_with_an_employer_and_nothing_else_is_one_in_either_order(
    core: Core, tmp_path: Path
) -> None:
    for name in ("王小明", "小明 王", "王 小明"):
        await imported(core, tmp_path, "people.csv", f"Name,Company\n{name},腾讯\n")

    assert len(await people(core)) == 1


async def test_who_was_erased_stays_out_however_an_east_asian_name_is_written(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, "people.csv", "Name,Company,Mobile\n小明 王,腾讯,+86 138 0013 8000\n")
    (one,) = await people(core)
    await core.erase_contact(one.id, by=ANA)

    for row in ("王小明,腾讯,+86 138 0013 8000", "王小明,腾讯,"):
        assert await imported(core, tmp_path, "people.csv", f"Name,Company,Mobile\n{row}\n") == ["skipped"]


@pytest.mark.parametrize(("one", "other"), [("高林", "林高"), ("김민", "민김")])
async def test_the_same_characters_in_another_order_are_offered_as_one_and_not_made_one(
    core: Core, tmp_path: Path, one: str, other: str
) -> None:
    outcomes = await imported(core, tmp_path, "people.csv", f"Name,Company\n{one},腾讯\n{other},腾讯\n")

    assert outcomes == ["created", "created"]
    assert [names for names, _ in await offered(core)] == [frozenset({one, other})]
    assert await imported(core, tmp_path, "people.csv", f"Name,Company\n{other},腾讯\n") == ["unchanged"]


async def test_family_and_given_name_known_apart_tell_two_who_have_each_others(core: Core, tmp_path: Path) -> None:
    rows = "First Name,Last Name,Company\n林,高,腾讯\n高,林,腾讯\n"

    assert await imported(core, tmp_path, "people.csv", rows) == ["created", "created"]
