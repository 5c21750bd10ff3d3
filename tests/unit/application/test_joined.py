"""Several rows of one person: made one by a person, or by a file itself."""

from pathlib import Path

import pytest

from careeros.application.contacts.import_contacts import ImportReport
from careeros.application.core import Core
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.pages import PageRequest
from tests.builders import ANA
from tests.exports import connections

pytestmark = pytest.mark.anyio

COLUMNS = "Name,Email,Company,Position\n"
PEGGY = "Peggy Smith,peggy@home.example,Old Harbor,Pilot\n"
MARGARET = "Margaret Jones,mjones@work.example,Tidewater,Engineer\n"


async def imported(core: Core, folder: Path, text: str, name: str = "people.csv") -> ImportReport:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return await core.import_contacts(path, name=name, by=ANA)


async def outcomes(core: Core, folder: Path, text: str, name: str = "people.csv") -> list[str]:
    return [row.outcome.value for row in (await imported(core, folder, text, name)).rows]


async def people(core: Core) -> dict[str, Contact]:
    page = await core.list_contacts(ContactFilter(), PageRequest(100), by=ANA)
    return {contact.name.full: contact for contact in page.items}


async def told(core: Core, contact: Contact) -> list[tuple[str, str, str]]:
    facts = (await core.show_contact(contact.id, by=ANA)).facts
    return [(fact.kind, fact.text, fact.source) for fact in facts]


async def test_who_was_made_one_stays_one_when_the_same_files_come_again(core: Core, tmp_path: Path) -> None:
    file = COLUMNS + MARGARET + PEGGY
    await imported(core, tmp_path, file)
    two = await people(core)
    one, known = await core.merge_contacts(two["Margaret Jones"].id, two["Peggy Smith"].id, by=ANA)

    for _ in range(2):
        assert await outcomes(core, tmp_path, file) == ["unchanged", "skipped"]

    assert await people(core) == {"Margaret Jones": one}
    assert (await core.show_contact(one.id, by=ANA)).facts == known
    assert await outcomes(core, tmp_path, "Name,Email,Phone\nPeggy Smith,peggy@home.example,+49 171 2222222\n") == [
        "updated"
    ]
    assert (await people(core))["Margaret Jones"].phones == ("+49 171 2222222",), "what is new of them is taken"


async def test_two_profiles_made_one_do_not_move_to_and_fro(core: Core, tmp_path: Path) -> None:
    rows = (
        "Grace,Chen,https://www.linkedin.com/in/grace-chen,,Acme,Engineer,09 Mar 2020",
        "Li,Wei,https://www.linkedin.com/in/liwei,,Globex,Lead,10 Mar 2024",
    )
    await imported(core, tmp_path, connections(rows), "Connections.csv")
    two = await people(core)
    one, known = await core.merge_contacts(two["Grace Chen"].id, two["Li Wei"].id, by=ANA)

    assert await outcomes(core, tmp_path, connections(rows), "Connections.csv") == ["unchanged", "skipped"]
    assert await people(core) == {"Grace Chen": one}
    assert (await core.show_contact(one.id, by=ANA)).facts == known

    moved = (rows[0], rows[1].replace("Globex,Lead", "Initech,Head"))
    await imported(core, tmp_path, connections(moved), "Connections.csv")
    assert (await people(core))["Grace Chen"].company == "Initech", "a job that neither had is news"


async def test_who_is_two_again_is_two_to_the_next_import(core: Core, tmp_path: Path) -> None:
    file = COLUMNS + MARGARET + PEGGY
    await imported(core, tmp_path, file)
    two = await people(core)
    await core.merge_contacts(two["Margaret Jones"].id, two["Peggy Smith"].id, by=ANA)
    await core.unmerge_contact(two["Margaret Jones"].id, by=ANA)

    assert await outcomes(core, tmp_path, file) == ["unchanged", "unchanged"]
    assert sorted(await people(core)) == ["Margaret Jones", "Peggy Smith"]


async def test_two_rows_of_a_file_that_are_one_person_lose_nothing(core: Core, tmp_path: Path) -> None:
    file = (
        "Name,Email,Company,Position,Location\n"
        "Bob Jones,bj@corp.example,Corp,Pilot,Oslo\n"
        "Robert Jones,bj@corp.example,Initech,Lead,Bergen\n"
        "B. Jones,bj@corp.example,,,\n"
    )
    report = await imported(core, tmp_path, file)

    assert [row.outcome.value for row in report.rows] == ["created", "merged", "skipped"]
    (bob,) = (await people(core)).values()
    assert (bob.name.full, bob.company, bob.location) == ("Bob Jones", "Initech", "Bergen")
    kept = [
        ("employer", "Pilot at Corp", "people.csv"),
        ("location", "Oslo", "people.csv"),
        ("note", "Also called Robert Jones", "people.csv"),
    ]
    assert await told(core, bob) == kept

    again = await imported(core, tmp_path, file)
    assert await told(core, bob) == kept, "nothing is told twice"
    await core.undo_import(again.summary.id, by=ANA)
    undone = await core.undo_import(report.summary.id, by=ANA)
    assert (undone.removed, undone.kept) == ((bob.id,), ())


async def test_what_rows_say_otherwise_of_somebody_known_is_taken_back_with_them(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, COLUMNS + "Bob Jones,bj@corp.example,Corp,Pilot\n", "first.csv")
    twice = COLUMNS + "Bob Jones,bj@corp.example,Corp,Pilot\nRobert Jones,bj@corp.example,Corp,Pilot\n"
    second = await imported(core, tmp_path, twice, "second.csv")

    (bob,) = (await people(core)).values()
    assert [row.outcome.value for row in second.rows] == ["unchanged", "merged"]
    assert await told(core, bob) == [("note", "Also called Robert Jones", "second.csv")]

    await core.undo_import(second.summary.id, by=ANA)
    assert await told(core, bob) == []


async def test_two_files_in_turn_with_an_address_each_change_nothing(core: Core, tmp_path: Path) -> None:
    files = [f"Name,Email,Phone\nAnn Lee,{address},+49 171 5551234\n" for address in ("ann@x.example", "ann@y.example")]

    assert [await outcomes(core, tmp_path, file) for file in files * 2] == [
        ["created"],
        ["updated"],
        ["unchanged"],
        ["unchanged"],
    ]


async def test_a_title_that_a_later_file_leaves_out_stays(core: Core, tmp_path: Path) -> None:
    columns = "First Name,Last Name,Salutation,Email\n"
    await imported(core, tmp_path, f"{columns}Bo,Ray,Dr.,bo@x.example\n")

    assert await outcomes(core, tmp_path, f"{columns}Bo,Ray,,bo@x.example\n") == ["unchanged"]
    (bo,) = (await people(core)).values()
    assert bo.name.title == "Dr."


async def test_whom_an_undone_import_changed_before_they_were_made_one_is_listed(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, COLUMNS + MARGARET + PEGGY)
    moved = await imported(core, tmp_path, COLUMNS + PEGGY.replace("Old Harbor", "New Harbor"))
    two = await people(core)
    await core.merge_contacts(two["Margaret Jones"].id, two["Peggy Smith"].id, by=ANA)

    undone = await core.undo_import(moved.summary.id, by=ANA)

    assert [(one.contact_id, one.reason) for one in undone.kept] == [
        (two["Peggy Smith"].id, "It was merged into another contact since.")
    ]


async def test_a_job_that_the_other_had_told_already_is_news_from_the_one_that_was_kept(
    core: Core, tmp_path: Path
) -> None:
    row = "Margaret,Jones,https://www.linkedin.com/in/mjones,peggy@home.example,{},Pilot,09 Mar 2020"
    await imported(core, tmp_path, connections((row.format("Tidewater"),)), "Connections.csv")
    await imported(core, tmp_path, COLUMNS + PEGGY)
    two = await people(core)
    await core.merge_contacts(two["Margaret Jones"].id, two["Peggy Smith"].id, by=ANA)

    await imported(core, tmp_path, connections((row.format("Old Harbor"),)), "Connections.csv")

    assert [one.company for one in (await people(core)).values()] == ["Old Harbor"]
