"""Importing, importing again, and taking it back."""

from itertools import permutations
from pathlib import Path

import pytest
from attrs import evolve

from careeros.application.contacts.import_contacts import ImportReport
from careeros.application.core import Core
from careeros.application.sender.set_sender import SenderChanges
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.identity.undoing import UndoneAlready
from careeros.domain.imports import Outcome
from careeros.domain.pages import PageRequest
from tests.builders import ANA
from tests.exports import EVA, KIM, NOOR, PEOPLE, a_message, messages, write_csv, write_zip

pytestmark = pytest.mark.anyio

MOVED = NOOR.replace("Tidewater Labs,Data Engineer", "Globex,Head of Data")


async def imported(core: Core, folder: Path, *rows: str) -> ImportReport:
    return await core.import_contacts(write_csv(folder, rows), name="Connections.csv", by=ANA)


async def people(core: Core) -> dict[str, Contact]:
    page = await core.list_contacts(ContactFilter(), PageRequest(100), by=ANA)
    return {contact.name.full: contact for contact in page.items}


async def told(core: Core, contact: Contact) -> list[tuple[str, str]]:
    facts = (await core.show_contact(contact.id, by=ANA)).facts
    return [(fact.kind, fact.text) for fact in facts]


async def test_a_job_change_is_a_fact_and_the_employer_that_was_left_is_one(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, NOOR)
    again = await imported(core, tmp_path, MOVED)

    noor = (await people(core))["Noor Haddad"]
    facts = (await core.show_contact(noor.id, by=ANA)).facts
    assert [(fact.kind, fact.text, fact.source, fact.at) for fact in facts] == [
        ("job_change", "Moved from Tidewater Labs (Data Engineer) to Globex (Head of Data)", "Connections.csv",
         again.summary.at),
        ("employer", "Data Engineer at Tidewater Labs", "Connections.csv", again.summary.at),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("was", "now", "kinds"),
    [
        ("Tidewater Labs,Data Engineer", "Tidewater Labs,Head of Data", ["job_change"]),
        ("Tidewater Labs,Data Engineer", '"Tidewater Labs, Inc.",Data Engineer', []),
        ("Tidewater Labs,Data Engineer", ",", []),
        (",", "Tidewater Labs,Data Engineer", []),
    ],
)
async def test_what_is_no_move_between_employers_is_not_told_as_one(
    core: Core, tmp_path: Path, was: str, now: str, kinds: list[str]
) -> None:
    await imported(core, tmp_path, NOOR.replace("Tidewater Labs,Data Engineer", was))
    await imported(core, tmp_path, NOOR.replace("Tidewater Labs,Data Engineer", now))

    assert [kind for kind, _ in await told(core, (await people(core))["Noor Haddad"])] == kinds


async def test_who_is_known_by_an_address_gets_a_name_when_a_file_has_one_and_keeps_it(
    core: Core, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    outcomes: list[Outcome] = []
    for text in ("kim@example.org\n", "Name,Email\nKim Lee,kim@example.org\n", "kim@example.org\n"):
        file.write_text(text)
        report = await core.import_contacts(file, name="people.csv", by=ANA)
        outcomes += [row.outcome for row in report.rows]

    assert outcomes == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]
    assert set(await people(core)) == {"Kim Lee"}


async def test_undoing_takes_back_people_changes_and_facts(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, NOOR, KIM)
    before = await people(core)
    newer = await imported(core, tmp_path, MOVED, KIM, EVA)

    done = await core.undo_import(newer.summary.id, by=ANA)

    after = await people(core)
    assert set(after) == {"Noor Haddad", "Kim Lee"}
    assert len(done.removed) == 1
    assert after["Noor Haddad"].company == "Tidewater Labs"
    assert after["Kim Lee"] == before["Kim Lee"]
    assert await told(core, after["Noor Haddad"]) == []
    assert done.kept == ()


@pytest.mark.parametrize("changed", [False, True])
async def test_undoing_takes_back_the_sender_unless_somebody_changed_it(
    core: Core, tmp_path: Path, *, changed: bool
) -> None:
    report = await core.import_contacts(write_zip(tmp_path), name="export.zip", by=ANA)
    assert (await core.show_sender(by=ANA)).name.full == "Mira Sol"
    if changed:
        await core.set_sender(SenderChanges(looking_for="work at sea"), by=ANA)

    await core.undo_import(report.summary.id, by=ANA)

    assert (await core.show_sender(by=ANA)).name.full == ("Mira Sol" if changed else "")
    await core.import_contacts(write_zip(tmp_path), name="export.zip", by=ANA)
    assert (await core.show_sender(by=ANA)).name.full == "Mira Sol"


async def test_undoing_an_import_that_another_has_confirmed_keeps_who_is_in_both(core: Core, tmp_path: Path) -> None:
    first = await imported(core, tmp_path, NOOR, KIM)
    second = await imported(core, tmp_path, NOOR)

    kept = await core.undo_import(second.summary.id, by=ANA)
    done = await core.undo_import(first.summary.id, by=ANA)

    assert (kept.removed, kept.kept, kept.put_back) == ((), (), ())
    assert len(done.removed) == 2, "the second import was undone, so nobody else has them"


ONCE_MORE = NOOR.replace("Tidewater Labs,Data Engineer", "Wayne Shipping,Captain")


async def test_what_a_later_import_says_too_stays_until_that_one_is_undone(core: Core, tmp_path: Path) -> None:
    reports = [await imported(core, tmp_path, row) for row in (NOOR, MOVED, MOVED)]
    noor = (await people(core))["Noor Haddad"]

    done = await core.undo_import(reports[1].summary.id, by=ANA)

    assert ([one.reason for one in done.kept], done.put_back) == (["Another import has it too."], ())
    assert (await people(core))["Noor Haddad"].company == "Globex"
    last = await core.undo_import(reports[2].summary.id, by=ANA)
    assert [one.id for one in last.put_back] == [noor.id]
    assert (await people(core))["Noor Haddad"].company == "Tidewater Labs"
    assert await told(core, noor) == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
@pytest.mark.parametrize(
    "rows", [(NOOR, NOOR, NOOR), (NOOR, MOVED, MOVED), (NOOR, NOOR, MOVED), (NOOR, MOVED, ONCE_MORE)]
)
async def test_nobody_is_left_when_all_imports_are_undone_in_any_order(
    core: Core, tmp_path: Path, rows: tuple[str, ...], order: tuple[int, ...]
) -> None:
    reports = [await imported(core, tmp_path, row, KIM) for row in rows]
    undone = [await core.undo_import(reports[place].summary.id, by=ANA) for place in order]

    assert await people(core) == {}
    assert len(undone[-1].removed) == 2
    assert [one.removed for one in undone[:-1]] == [(), ()]


async def test_undoing_the_older_of_two_changes_puts_back_what_was_before_both(core: Core, tmp_path: Path) -> None:
    reports = [await imported(core, tmp_path, row) for row in (NOOR, MOVED, ONCE_MORE)]

    kept = await core.undo_import(reports[1].summary.id, by=ANA)
    await core.undo_import(reports[2].summary.id, by=ANA)

    assert [one.reason for one in kept.kept] == ["It was changed since."]
    assert (await people(core))["Noor Haddad"].company == "Tidewater Labs"


async def test_who_wrote_later_does_not_say_where_they_work(core: Core, tmp_path: Path) -> None:
    reports = [await imported(core, tmp_path, row) for row in (NOOR, MOVED)]
    lines = [a_message(who, "mira-sol", "2025-05-03 14:03:22") for who in ("noor-haddad", "kim-lee", "eva-stone")]
    (tmp_path / "messages").write_text(messages(*lines))
    await core.import_contacts(tmp_path / "messages", name="messages.csv", by=ANA)

    await core.undo_import(reports[1].summary.id, by=ANA)

    assert (await people(core))["Noor Haddad"].company == "Tidewater Labs"


async def test_a_contact_with_a_fact_of_ones_own_stays(core: Core, tmp_path: Path) -> None:
    report = await imported(core, tmp_path, NOOR, KIM)
    noor = (await people(core))["Noor Haddad"]
    await core.add_fact(noor.id, kind="talk", text="Spoke at DataConf", source="you", by=ANA)

    done = await core.undo_import(report.summary.id, by=ANA)

    assert [one.contact_id for one in done.kept] == [noor.id]
    assert set(await people(core)) == {"Noor Haddad"}


async def test_undoing_twice_is_refused_and_importing_again_brings_everybody_back(core: Core, tmp_path: Path) -> None:
    report = await imported(core, tmp_path, *PEOPLE)
    await core.undo_import(report.summary.id, by=ANA)

    with pytest.raises(UndoneAlready):
        await core.undo_import(report.summary.id, by=ANA)
    again = await imported(core, tmp_path, *PEOPLE)
    assert again.summary.counts[Outcome.CREATED] == 4


async def test_a_person_who_comes_again_in_a_later_lot_is_seen(core: Core, tmp_path: Path) -> None:
    core = evolve(core, import_contacts=evolve(core.import_contacts, lot_size=1))
    with_address = NOOR.replace(",,Tidewater", ",noor@example.org,Tidewater")

    report = await imported(core, tmp_path, NOOR, KIM, NOOR, with_address)
    again = await imported(core, tmp_path, NOOR, KIM, NOOR, with_address)

    assert [row.outcome.value for row in report.rows] == ["created", "created", "skipped", "merged"]
    assert report.rows[3].reason == "Comes twice: the person of line 5."
    assert [row.outcome.value for row in again.rows] == ["unchanged", "unchanged", "skipped", "skipped"]
    assert (await people(core))["Noor Haddad"].emails == ("noor@example.org",)


OWN = "id,name,first_name,last_name,linkedin_slug,connected_on,blocked,block_reason\n1,Noor Haddad,Noor,Haddad,"


async def test_an_opt_out_comes_back_and_is_lifted_by_no_file(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, NOOR)
    table = tmp_path / "contacts.csv"
    for said, outcome in (("True,asked us to", Outcome.UPDATED), ("False,", Outcome.UNCHANGED)):
        table.write_text(f"{OWN}noor-haddad,,{said}\n")
        (only,) = (await core.import_contacts(table, name="contacts.csv", by=ANA)).rows

        noor = (await people(core))["Noor Haddad"]
        assert only.outcome is outcome
        assert (noor.blocked, noor.block_reason) == (True, "asked us to")


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("none@none.com", "An e-mail address is left out: it is a placeholder."),
        ("noor at example", "Something in place of an e-mail address is left out: it has not the shape of one"),
        ("noor@example.org; her desk", "Something in place of an e-mail address is left out: it has not the shape"),
        ("nh@example.org", ""),
        ("n/a", ""),
        ("", ""),
    ],
)
async def test_an_address_that_is_not_taken_is_told(core: Core, tmp_path: Path, written: str, reason: str) -> None:
    row = NOOR.replace("/in/noor-haddad,,", f"/in/noor-haddad,{written},")

    for outcome in (Outcome.CREATED, Outcome.UNCHANGED):
        (only,) = (await imported(core, tmp_path, row)).rows
        assert only.outcome is outcome
        assert only.reason.startswith(reason)
        assert bool(only.reason) is bool(reason)


async def test_what_a_row_leaves_out_is_in_the_report_whatever_became_of_it(core: Core, tmp_path: Path) -> None:
    unclear = NOOR.replace("08 Feb 2026", "04/05/2021")
    created, unchanged, updated = [
        (await imported(core, tmp_path, row)).rows[0]
        for row in (unclear, unclear, unclear.replace("Data Engineer", "Head of Data"))
    ]

    assert [row.outcome for row in (created, unchanged, updated)] == [
        Outcome.CREATED, Outcome.UNCHANGED, Outcome.UPDATED,
    ]  # fmt: skip
    left_out = "Connected On is left out: “04/05/2021” may be either of two days; write it as 2026-02-08."
    assert (created.reason, unchanged.reason) == (left_out, left_out)
    assert updated.reason.endswith(left_out)
    assert updated.reason != left_out


def connected_in_2024(people: int, company: str) -> list[str]:
    """The newest first, as LinkedIn lists them."""
    job = f"{company},Engineer"
    return [
        f"Person{one},Haddad,https://www.linkedin.com/in/person-{one},,{job},{28 - one % 28:02d} Feb 2024"
        for one in range(people)
    ]


async def test_an_older_export_changes_no_job_and_an_excerpt_of_a_newer_one_does(core: Core, tmp_path: Path) -> None:
    later = (NOOR, KIM.replace("2024", "2026"), EVA.replace("2021", "2025"))
    await imported(core, tmp_path, *later, *connected_in_2024(20, "Harbor"))
    old = connected_in_2024(20, "Tidewater")

    back = await imported(core, tmp_path, *old)

    assert {row.outcome for row in back.rows} == {Outcome.UNCHANGED}
    assert {row.reason for row in back.rows} == {"Keeps the job that a newer export tells, not Engineer, Tidewater."}
    excerpt = await imported(core, tmp_path, *old[:5])
    assert {row.outcome for row in excerpt.rows} == {Outcome.UPDATED}
