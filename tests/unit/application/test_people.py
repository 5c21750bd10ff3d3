"""Merging, blocking, erasing: what holds whatever is imported afterwards."""

from datetime import date
from pathlib import Path

import pytest

from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.history import History
from careeros.domain.identity.blocking import DoNotContact, WasErased
from careeros.domain.imports import Outcome
from careeros.domain.messages import Message, Purpose
from careeros.domain.pages import PageRequest
from careeros.entrypoints.wiring.adapters import Adapters
from tests.builders import ANA, NOON, a_contact
from tests.contract.test_earlier_drafts import DRAFT
from tests.exports import EVA, KIM, NOOR, write_csv

pytestmark = pytest.mark.anyio

OLD_ERA = NOOR.replace("https://www.linkedin.com/in/noor-haddad", "")


async def imported(core: Core, folder: Path, *rows: str) -> list[str]:
    report = await core.import_contacts(write_csv(folder, rows), name="Connections.csv", by=ANA)
    return [row.outcome.value for row in report.rows]


async def people(core: Core) -> dict[str, Contact]:
    page = await core.list_contacts(ContactFilter(), PageRequest(100), by=ANA)
    return {contact.name.full: contact for contact in page.items}


async def keep(adapters: Adapters, *contacts: Contact) -> None:
    async with adapters.begin(ANA) as work:
        await work.contacts.add(contacts)
        await work.commit()


async def drafted(core: Core, contact: Contact) -> Message:
    selection = Selection(contact_ids=(contact.id,))
    batch = await core.draft_messages(selection, purpose=Purpose.INTRODUCTION, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=10, batch_id=batch.id)
    (done,) = (await core.show_batch(batch.id, by=ANA)).drafted
    return (await core.show_message(done.id, by=ANA)).state.message


async def test_merged_contacts_are_one_to_every_later_import_and_two_again_when_taken_back(
    core: Core, adapters: Adapters, tmp_path: Path
) -> None:
    await imported(core, tmp_path, NOOR)
    noor = (await people(core))["Noor Haddad"]
    other = a_contact("Noor M. Haddad", company="Tidewater Labs", linkedin_slug=None, emails=("noor@example.org",))
    await keep(adapters, other)
    (offered,) = (await core.list_duplicates(PageRequest(), by=ANA)).items
    assert {offered.a, offered.b} == {noor.id, other.id}
    await core.add_fact(other.id, kind="talk", text="Spoke at DataConf", source="you", by=ANA)
    async with adapters.begin(ANA) as work:
        (by_file,) = (await work.imports.page(PageRequest())).items
        await work.histories.add(by_file.id, {noor.id: History(sent=1), other.id: History(sent=3)})
        await work.commit()

    after, facts = await core.merge_contacts(noor.id, other.id, by=ANA)

    assert after.emails == ("noor@example.org",)
    assert "Spoke at DataConf" in {fact.text for fact in facts}
    assert len(await people(core)) == 1
    other_form = "Noor M.,Haddad,,noor@example.org,Tidewater Labs,Data Engineer,09 Feb 2026"
    await imported(core, tmp_path, NOOR, other_form)
    assert [person.id for person in (await people(core)).values()] == [noor.id]

    assert (await core.show_contact(noor.id, by=ANA)).history == History(sent=3)
    parted = await core.unmerge_contact(noor.id, by=ANA)

    assert [person.id for person in parted] == [noor.id, other.id]
    assert (await core.show_contact(noor.id, by=ANA)).history == History(sent=1)
    assert (await core.show_contact(other.id, by=ANA)).history == History(sent=3)
    assert parted[1] == other
    assert [fact.text for fact in (await core.show_contact(other.id, by=ANA)).facts] == ["Spoke at DataConf"]
    assert (await core.show_contact(noor.id, by=ANA)).facts == ()
    assert (await core.list_duplicates(PageRequest(), by=ANA)).items == (), "who was parted is not offered again"
    with pytest.raises(InvalidInput):
        await core.unmerge_contact(noor.id, by=ANA)


@pytest.mark.parametrize(("address", "whose"), [("anna@x.example", 0), ("anna2@x.example", 1)])
async def test_what_an_import_told_of_two_made_one_stays_when_they_are_two_again(
    core: Core, adapters: Adapters, tmp_path: Path, address: str, whose: int
) -> None:
    anna = a_contact("Anna Berg", company="Bosch", emails=("anna@x.example",))
    other = a_contact("Anna Berg", company="Siemens", emails=("anna2@x.example",))
    await keep(adapters, anna, other)
    await core.merge_contacts(anna.id, other.id, by=ANA)
    table = tmp_path / "people.csv"
    table.write_text(f"Name,Email,Company,Phone,Tags\nAnna Berg,{address},Google,+49 30 123456,alumni\n")
    report = await core.import_contacts(table, name="people.csv", by=ANA)
    assert [row.outcome for row in report.rows] == [Outcome.UPDATED]
    facts = (await core.show_contact(anna.id, by=ANA)).facts

    two = await core.unmerge_contact(anna.id, by=ANA)

    assert [one.company for one in two] == [["Google", "Siemens"], ["Bosch", "Google"]][whose]
    assert [(one.phones, one.tags) for one in two][whose] == (("+49 30 123456",), ("alumni",))
    assert [(one.phones, one.tags) for one in two][1 - whose] == ((), ())
    since = [fact for fact in facts if fact.source == "people.csv"]
    assert [fact.kind for fact in since] == ["job_change", "employer"]
    assert list((await core.show_contact(anna.id, by=ANA)).facts) == since
    undone = await core.undo_import(report.summary.id, by=ANA)
    assert [one.reason for one in undone.kept] == ["It was changed since."]


async def test_merges_in_a_chain_are_taken_back_one_by_one(core: Core, adapters: Adapters) -> None:
    one, two, three = a_contact("Noor Haddad"), a_contact("Noor H."), a_contact("N. Haddad")
    await keep(adapters, one, two, three)
    await core.merge_contacts(two.id, three.id, by=ANA)
    await core.merge_contacts(one.id, two.id, by=ANA)

    await core.unmerge_contact(one.id, by=ANA)
    await core.unmerge_contact(two.id, by=ANA)

    assert {person.id for person in (await people(core)).values()} == {one.id, two.id, three.id}


async def test_nonsense_is_refused(core: Core, adapters: Adapters) -> None:
    noor = a_contact()
    await keep(adapters, noor)

    for ask in (core.merge_contacts, core.separate_contacts):
        with pytest.raises(InvalidInput):
            await ask(noor.id, noor.id, by=ANA)
        with pytest.raises(NotFound):
            await ask(noor.id, a_contact().id, by=ANA)


async def test_who_was_merged_keeps_an_undone_import_from_taking_them(
    core: Core, adapters: Adapters, tmp_path: Path
) -> None:
    report = await core.import_contacts(write_csv(tmp_path, [NOOR, KIM]), name="x", by=ANA)
    found = await people(core)
    mine = a_contact("Own Contact")
    await keep(adapters, mine)
    await core.merge_contacts(mine.id, found["Kim Lee"].id, by=ANA)

    done = await core.undo_import(report.summary.id, by=ANA)

    assert done.removed == (found["Noor Haddad"].id,)
    assert [one.contact_id for one in done.kept] == [found["Kim Lee"].id]


async def test_a_blocked_contact_is_not_drafted_to_approved_or_handed_off(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, NOOR, KIM)
    found = await people(core)
    message = await drafted(core, found["Noor Haddad"])
    approved = await drafted(core, found["Kim Lee"])
    await core.approve_message(approved.id, seen=approved.fingerprint, by=ANA)
    for contact in found.values():
        await core.block_contact(contact.id, reason="asked us", by=ANA)

    with pytest.raises(DoNotContact, match="asked us"):
        await core.approve_message(message.id, seen=message.fingerprint, by=ANA)
    with pytest.raises(DoNotContact):
        await core.hand_off_message(approved.id, by=ANA)
    batch = await core.draft_messages(Selection(), purpose=Purpose.THANKS, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=10, batch_id=batch.id)
    progress = await core.show_batch(batch.id, by=ANA)
    assert (progress.drafted, len(progress.failed)) == ((), 2)
    assert "not to be contacted" in progress.failed[0].reason

    await imported(core, tmp_path, NOOR.replace("Data Engineer", "Lead"), KIM)
    assert all(contact.blocked for contact in (await people(core)).values()), "an import lifts no block"
    await core.unblock_contact(found["Kim Lee"].id, by=ANA)
    assert (await core.hand_off_message(approved.id, by=ANA)).id == approved.id


@pytest.mark.parametrize(
    ("known", "other", "shared"),
    [
        ({"emails": ("noor@x.example",)}, {"emails": ("noor@x.example",)}, "e-mail address"),
        ({"handles": ("phone:+4722222222",)}, {"handles": ("phone:+4722222222",)}, "phone number"),
        ({"handles": ("slug:noor-haddad",)}, {"linkedin_slug": "noor-haddad"}, "LinkedIn profile"),
    ],
)
async def test_a_block_holds_for_whoever_is_reached_where_the_blocked_one_is(
    core: Core, adapters: Adapters, known: dict[str, object], other: dict[str, object], shared: str
) -> None:
    noor, again = a_contact("Noor Haddad", **known), a_contact("N. Haddad", **other)
    await keep(adapters, noor, again)
    approved, waiting = await drafted(core, again), await drafted(core, again)
    await core.approve_message(approved.id, seen=approved.fingerprint, by=ANA)

    await core.block_contact(noor.id, reason="asked us", by=ANA)

    with pytest.raises(DoNotContact, match="asked us") as refused:
        await core.approve_message(waiting.id, seen=waiting.fingerprint, by=ANA)
    assert f"Noor Haddad is not to be contacted (asked us), and this contact has the same {shared}." in str(
        refused.value
    )
    assert f"contacts unblock {noor.id}" in refused.value.mend
    with pytest.raises(DoNotContact):
        await core.hand_off_message(approved.id, by=ANA)
    batch = await core.draft_messages(Selection((again.id,)), purpose=Purpose.THANKS, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=10, batch_id=batch.id)
    (failed,) = (await core.show_batch(batch.id, by=ANA)).failed
    assert "Noor Haddad is not to be contacted (asked us)" in failed.reason
    await core.unblock_contact(noor.id, by=ANA)
    assert (await core.hand_off_message(approved.id, by=ANA)).id == approved.id


async def test_a_shared_mailbox_of_somebody_blocked_closes_nobody_else(core: Core, adapters: Adapters) -> None:
    noor, kim = (a_contact(name, emails=("info@x.example",)) for name in ("Noor Haddad", "Kim Lee"))
    await keep(adapters, noor, kim)

    await core.block_contact(noor.id, reason="", by=ANA)

    assert (await drafted(core, kim)).contact_id == kim.id


async def test_the_switchboard_of_somebody_blocked_closes_nobody_with_another_name(
    core: Core, adapters: Adapters
) -> None:
    names = ("Kim Lee", "Noor Haddad", "N. Haddad", "Eva Stone")
    kim, noor, short, eva = (a_contact(name, handles=("phone:+4930123456",)) for name in names)
    await keep(adapters, kim, noor, short, eva)

    await core.block_contact(noor.id, reason="", by=ANA)
    await core.block_contact(kim.id, reason="", by=ANA)

    assert (await drafted(core, eva)).contact_id == eva.id
    batch = await core.draft_messages(Selection((short.id,)), purpose=Purpose.THANKS, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=10, batch_id=batch.id)
    (failed,) = (await core.show_batch(batch.id, by=ANA)).failed
    assert "Noor Haddad is not to be contacted" in failed.reason


async def test_a_block_holds_for_who_may_be_the_blocked_one_under_a_new_name_until_they_are_kept_apart(
    core: Core, adapters: Adapters
) -> None:
    job = {"company": "Tidewater", "position": "Engineer", "connected_on": date(2021, 5, 4)}
    pia, married = a_contact("Pia Holm", linkedin_slug="pia-holm", **job), a_contact("Pia Sand", **job)
    colleague = a_contact("Kim Lee", **job)
    await keep(adapters, pia, married, colleague)
    waiting = await drafted(core, married)
    await core.block_contact(pia.id, reason="asked us", by=ANA)

    with pytest.raises(DoNotContact, match="the same day of connection and a name in common") as refused:
        await core.approve_message(waiting.id, seen=waiting.fingerprint, by=ANA)

    assert refused.value.mend.endswith(f"careeros contacts separate {pia.id} {married.id}")
    assert (await drafted(core, colleague)).contact_id == colleague.id
    await core.separate_contacts(pia.id, married.id, by=ANA)
    approved = await core.approve_message(waiting.id, seen=waiting.fingerprint, by=ANA)
    assert approved.state.name == "approved"


async def test_who_was_erased_is_not_imported_again_in_any_form(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, NOOR, KIM)
    noor = (await people(core))["Noor Haddad"]
    await core.erase_contact(noor.id, by=ANA)

    outcomes = await imported(core, tmp_path, NOOR, OLD_ERA, KIM, EVA)

    assert outcomes == ["skipped", "skipped", "unchanged", "created"]
    assert set(await people(core)) == {"Kim Lee", "Eva Stone"}
    with pytest.raises(NotFound):
        await core.erase_contact(noor.id, by=ANA)


async def test_an_address_that_was_ones_before_an_update_or_a_merge_is_not_written_to(
    core: Core, adapters: Adapters, tmp_path: Path
) -> None:
    await imported(core, tmp_path, KIM)
    kim = (await people(core))["Kim Lee"]
    other = a_contact("K. Lee", linkedin_slug="k-lee", emails=("k@example.org",))
    await keep(adapters, other)
    await core.merge_contacts(kim.id, other.id, by=ANA)
    await core.erase_contact(kim.id, by=ANA)
    namesake = a_contact("Someone Else", linkedin_slug="someone", emails=("k@example.org",))
    await keep(adapters, namesake)

    selection = Selection(contact_ids=(namesake.id,))
    batch = await core.draft_messages(selection, purpose=Purpose.INTRODUCTION, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=10, batch_id=batch.id)

    (failed,) = (await core.show_batch(batch.id, by=ANA)).failed
    assert WasErased(namesake.id).message in failed.reason


async def test_all_that_is_held_of_somebody_is_shown_with_who_was_made_one_with_them(
    core: Core, adapters: Adapters, tmp_path: Path
) -> None:
    await imported(core, tmp_path, NOOR, KIM)
    found = await people(core)
    noor, kim = found["Noor Haddad"], found["Kim Lee"]
    again = a_contact("N. Haddad", emails=("n@example.org",))
    await keep(adapters, again)
    async with adapters.begin(ANA) as work:
        (by_file,) = (await work.imports.page(PageRequest())).items
        await work.histories.add(by_file.id, {again.id: History(sent=3, invitation="Hello from DataConf")})
        await work.earlier_drafts.put({(noor.id, "key"): DRAFT}, at=NOON)
        await work.commit()
    message = await drafted(core, noor)
    await core.merge_contacts(noor.id, again.id, by=ANA)
    await core.separate_contacts(noor.id, kim.id, by=ANA)

    (held,) = (await core.show_held(PageRequest(), by=ANA, of=noor.id)).items

    assert held.history == History(sent=3, invitation="Hello from DataConf")
    assert [merge.gone for merge in held.merges] == [again]
    assert [(told.import_id, told.row.outcome, told.row.line) for told in held.rows] == [
        (by_file.id, Outcome.CREATED, 5)
    ]
    assert held.apart_from == {kim.id}
    assert held.earlier_drafts == (DRAFT,)
    assert [state.message.id for state in held.messages] == [message.id]
    assert [item.state.value for item in held.work] == ["done"]
    everybody = (await core.show_held(PageRequest(), by=ANA)).items
    assert held in everybody
    assert [len(one.rows) for one in everybody] == [1, 1]


async def test_the_strongest_tie_at_a_company_comes_first_and_past_employers_count(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, NOOR, KIM)
    moved = NOOR.replace("Tidewater Labs", "Globex")
    await imported(core, tmp_path, moved, KIM, EVA.replace("Harbor Bank", '"Tidewater Labs, Inc."'))

    ties = (await core.list_acquaintances("TIDEWATER LABS GmbH", PageRequest(), by=ANA)).items

    assert [tie.name for tie in ties] == ["Eva Stone", "Noor Haddad"]
    assert "Was there before: Data Engineer at Tidewater Labs" in ties[1].reason
    assert (await core.list_acquaintances("Tidewater", PageRequest(), by=ANA)).items == ()
    with pytest.raises(InvalidInput):
        await core.list_acquaintances("n/a", PageRequest(), by=ANA)


async def test_nothing_is_left_of_an_account_that_was_erased(core: Core, tmp_path: Path) -> None:
    await imported(core, tmp_path, NOOR, KIM)

    await core.erase_account(by=ANA)

    assert await people(core) == {}
    assert (await core.list_imports(PageRequest(), by=ANA)).items == ()
    assert await imported(core, tmp_path, NOOR) == [Outcome.CREATED.value]
