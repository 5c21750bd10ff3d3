"""Each value that is known of somebody has the file that it was first read from."""

from pathlib import Path

import pytest

from careeros.application.core import Core
from careeros.application.known import KnownContact
from careeros.domain.contacts import ContactFilter
from careeros.domain.ids import ContactId
from careeros.domain.pages import PageRequest
from careeros.entrypoints.web.message_view import known_of
from tests.builders import ANA

pytestmark = pytest.mark.anyio

COLUMNS = "Name,Company,Position,Email,Phone,Notes"


async def imported(core: Core, folder: Path, name: str, row: str) -> None:
    path = folder / name
    path.write_text(f"{COLUMNS}\n{row}\n", encoding="utf-8")
    await core.import_contacts(path, name=name, by=ANA)


async def the_only(core: Core) -> KnownContact:
    (one,) = (await core.list_contacts(ContactFilter(), PageRequest(100), by=ANA)).items
    return await core.show_contact(one.id, by=ANA)


async def by_name(core: Core) -> dict[str, ContactId]:
    page = await core.list_contacts(ContactFilter(), PageRequest(100), by=ANA)
    return {contact.name.full: contact.id for contact in page.items}


async def test_what_a_later_file_adds_is_from_that_file(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, "m1.csv", "Noor Haddad,Tidewater,Engineer,noor@tidewater.org,,Met in Oslo")
    await imported(core, tmp_path, "m2.csv", "Noor Haddad,Globex,,noor@tidewater.org,+47 22 22 22 22,Likes tea")
    await imported(core, tmp_path, "m3.csv", "Noor Haddad,Globex,Lead,noor@tidewater.org,,")

    known = await the_only(core)

    assert known.sources == {
        ("name", "Noor Haddad"): "m1.csv",
        ("company", "Globex"): "m2.csv",
        ("position", "Lead"): "m3.csv",
        ("emails", "noor@tidewater.org"): "m1.csv",
        ("phones", "+47 22 22 22 22"): "m2.csv",
        ("notes", "Met in Oslo"): "m1.csv",
        ("notes", "Likes tea"): "m2.csv",
    }
    shown = {one.text: one.source for one in known_of(known.contact, known.facts, known.sources)}
    assert shown["+47 22 22 22 22"] == "m2.csv"
    assert shown["Met in Oslo\nLikes tea"] == "m1.csv, m2.csv"


async def test_what_came_with_somebody_who_was_made_one_is_from_where_they_had_it(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, "m1.csv", "Noor Haddad,Tidewater,,noor@tidewater.org,,")
    await imported(core, tmp_path, "m2.csv", "Nadia Haddad,,,nadia@globex.org,,")
    await imported(core, tmp_path, "m3.csv", "Nadia Haddad,,,nadia@globex.org,+47 22 22 22 22,")
    ids = await by_name(core)
    await core.merge_contacts(ids["Noor Haddad"], ids["Nadia Haddad"], by=ANA)
    await imported(core, tmp_path, "m4.csv", "Noor Haddad,Tidewater,Engineer,noor@tidewater.org,,")

    known = await the_only(core)

    assert dict(known.sources) == {
        ("name", "Noor Haddad"): "m1.csv",
        ("company", "Tidewater"): "m1.csv",
        ("position", "Engineer"): "m4.csv",
        ("emails", "noor@tidewater.org"): "m1.csv",
        ("emails", "nadia@globex.org"): "m2.csv",
        ("phones", "+47 22 22 22 22"): "m3.csv",
    }
    (held,) = (await core.show_held(PageRequest(), by=ANA)).items
    assert held.sources == known.sources


async def test_what_an_undone_import_brought_is_gone_with_its_source(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, "m1.csv", "Noor Haddad,Tidewater,,noor@tidewater.org,,")
    await imported(core, tmp_path, "m2.csv", "Noor Haddad,Globex,,noor@tidewater.org,,")
    (second, _) = (await core.list_imports(PageRequest(), by=ANA)).items
    await core.undo_import(second.id, by=ANA)

    assert set((await the_only(core)).sources.values()) == {"m1.csv"}
