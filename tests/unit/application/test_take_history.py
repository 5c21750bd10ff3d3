"""What passed, as an import takes it: what is answered by it, what is logged, what is kept when it comes again."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from careeros.adapters.contact_files.linkedin.sample import SAMPLE_EXPORT
from careeros.application.contacts.import_contacts import ImportReport
from careeros.application.core import Core
from careeros.domain.approval import Approval, Sent
from careeros.domain.audit import unbroken
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import MessageId
from careeros.domain.pages import PageRequest
from careeros.entrypoints.wiring.adapters import Adapters
from tests.builders import ANA, BEN, NOON, a_contact, a_message, a_report
from tests.exports import NOTES, messages
from tests.exports import a_message as a_line

pytestmark = pytest.mark.anyio


@pytest.fixture
async def kim(adapters: Adapters) -> Contact:
    contact = a_contact("Kim Lee", linkedin_slug="kim-lee")
    async with adapters.begin(ANA) as work:
        await work.contacts.add([contact])
        await work.commit()
    return contact


async def sent_to(contact: Contact, adapters: Adapters, at: datetime = NOON) -> MessageId:
    message = a_message(contact)
    async with adapters.begin(ANA) as work:
        await work.messages.add([Sent(message, a_report(), Approval(ANA, at, message.fingerprint), at)])
        await work.commit()
    return message.id


async def taken(core: Core, folder: Path, *lines: str, preview: bool = False) -> ImportReport:
    path = folder / "upload"
    others = (
        a_line("somebody", "mira-sol", "2020-01-01 10:00:00"),
        a_line("another", "mira-sol", "2020-01-01 10:00:00"),
    )
    path.write_text(messages(*lines, *others))
    return await core.import_contacts(path, name="messages.csv", by=ANA, preview=preview)


def written(side: str, at: datetime) -> str:
    pair = ("kim-lee", "mira-sol") if side == "them" else ("mira-sol", "kim-lee")
    return a_line(*pair, f"{at:%Y-%m-%d %H:%M:%S}")


async def state_of(message_id: MessageId, adapters: Adapters) -> str:
    async with adapters.begin(ANA) as work:
        return (await work.messages.get(message_id)).name


async def test_what_they_wrote_after_a_message_went_out_answers_it_and_is_logged(
    core: Core, adapters: Adapters, kim: Contact, tmp_path: Path
) -> None:
    message_id = await sent_to(kim, adapters)

    report = await taken(core, tmp_path, written("them", NOON + timedelta(hours=1)))

    assert report.history is not None
    assert report.history.replied == (message_id,)
    async with adapters.begin(ANA) as work:
        state = await work.messages.get(message_id)
        log = await work.audit.entries()
    assert (state.name, getattr(state, "at", None)) == ("replied", NOON + timedelta(hours=1))
    assert [(entry.event.action, entry.event.subject) for entry in log] == [("replied", str(message_id))]
    assert unbroken(log)


@pytest.mark.parametrize("event", [("them", -1), ("you", 1), ("them", 0)])
async def test_what_came_before_or_is_ones_own_answers_nothing(
    core: Core, adapters: Adapters, kim: Contact, tmp_path: Path, event: tuple[str, int]
) -> None:
    message_id = await sent_to(kim, adapters)

    side, hours = event
    await taken(core, tmp_path, written(side, NOON + timedelta(hours=hours)))

    assert await state_of(message_id, adapters) == "sent"


async def test_a_preview_answers_nothing(core: Core, adapters: Adapters, kim: Contact, tmp_path: Path) -> None:
    message_id = await sent_to(kim, adapters)

    report = await taken(core, tmp_path, written("them", NOON + timedelta(hours=1)), preview=True)

    assert report.history is not None
    assert report.history.replied == (message_id,)
    assert await state_of(message_id, adapters) == "sent"


async def test_only_a_newer_export_says_more(core: Core, adapters: Adapters, kim: Contact, tmp_path: Path) -> None:
    first, second = written("you", NOON), written("them", NOON + timedelta(days=1))
    await taken(core, tmp_path, first, second)

    older = await taken(core, tmp_path, first)
    shown = await core.show_contact(kim.id, by=ANA)

    assert [row.outcome.value for row in older.rows if row.contact_id] == ["unchanged"]
    assert shown.history is not None
    assert (shown.history.sent, shown.history.received) == (1, 1)
    assert shown.history.last_contact_at == NOON + timedelta(days=1)


async def test_a_note_is_taken_once_and_a_changed_one_beside_it(
    core: Core, adapters: Adapters, kim: Contact, tmp_path: Path
) -> None:
    path = tmp_path / "upload"
    for text in (NOTES, NOTES, NOTES.replace("tides", "currents")):
        path.write_text(text)
        await core.import_contacts(path, name="Notes.csv", by=ANA)

    shown = await core.show_contact(kim.id, by=ANA)

    assert [(fact.kind, fact.text) for fact in shown.facts] == [
        ("note", "Knows the tides of Setúbal"),
        ("note", "Knows the currents of Setúbal"),
    ]
    assert shown.history is None


async def test_somebody_elses_contacts_are_not_told_of(core: Core, kim: Contact, tmp_path: Path) -> None:
    (tmp_path / "upload").write_text(NOTES)

    with pytest.raises(InvalidInput, match="tells of nobody who is a contact"):
        await core.import_contacts(tmp_path / "upload", name="Notes.csv", by=BEN)


async def test_undoing_an_import_takes_its_notes_back_and_leaves_older_ones(
    core: Core, kim: Contact, tmp_path: Path
) -> None:
    path = tmp_path / "upload"
    path.write_text(NOTES)
    await core.import_contacts(path, name="Notes.csv", by=ANA)
    path.write_text(NOTES.replace("tides", "currents"))
    newer = await core.import_contacts(path, name="Notes.csv", by=ANA)

    done = await core.undo_import(newer.summary.id, by=ANA)

    assert done.kept == ()
    assert [fact.text for fact in (await core.show_contact(kim.id, by=ANA)).facts] == ["Knows the tides of Setúbal"]


async def test_who_came_with_a_note_goes_with_it(core: Core, tmp_path: Path) -> None:
    done = await core.import_contacts(SAMPLE_EXPORT, name="sample.zip", by=ANA)

    undone = await core.undo_import(done.summary.id, by=ANA)

    assert undone.kept == ()
    assert (await core.list_contacts(ContactFilter(), PageRequest(), by=ANA)).items == ()


@pytest.mark.parametrize("undone", [0, 1])
async def test_what_one_of_two_imports_told_stands_when_the_other_is_undone(
    core: Core, kim: Contact, tmp_path: Path, undone: int
) -> None:
    older, newer = written("you", NOON), written("them", NOON + timedelta(days=1))
    await taken(core, tmp_path, older)
    again = [await taken(core, tmp_path, older, newer) for _ in range(2)]

    await core.undo_import(again[undone].summary.id, by=ANA)

    shown = (await core.show_contact(kim.id, by=ANA)).history
    assert shown is not None
    assert (shown.sent, shown.received, shown.last_contact_at) == (1, 1, NOON + timedelta(days=1))


async def test_what_an_import_told_does_not_live_on_in_a_later_one(core: Core, kim: Contact, tmp_path: Path) -> None:
    newer = await taken(core, tmp_path, written("you", NOON), written("them", NOON + timedelta(days=1)))
    await taken(core, tmp_path, written("you", NOON), written("you", NOON - timedelta(days=1)))

    await core.undo_import(newer.summary.id, by=ANA)

    shown = (await core.show_contact(kim.id, by=ANA)).history
    assert shown is not None
    assert (shown.sent, shown.received, shown.answered_at) == (2, 0, None)


async def test_a_message_is_answered_as_long_as_an_import_that_stands_says_so(
    core: Core, adapters: Adapters, kim: Contact, tmp_path: Path
) -> None:
    message_id = await sent_to(kim, adapters)
    reports = [await taken(core, tmp_path, written("them", NOON + timedelta(hours=1))) for _ in range(2)]

    await core.undo_import(reports[0].summary.id, by=ANA)
    assert await state_of(message_id, adapters) == "replied", "the other says so, too"
    await core.undo_import(reports[1].summary.id, by=ANA)

    async with adapters.begin(ANA) as work:
        state = await work.messages.get(message_id)
        log = await work.audit.entries()
    assert (state.name, getattr(state, "at", None)) == ("sent", NOON)
    assert [entry.event.action for entry in log if entry.event.subject == str(message_id)] == [
        "replied",
        "reply taken back",
    ]


async def test_a_message_that_a_person_marked_as_answered_stays_so(
    core: Core, adapters: Adapters, kim: Contact, tmp_path: Path
) -> None:
    message_id = await sent_to(kim, adapters)
    await core.mark_replied(message_id, by=ANA)
    report = await taken(core, tmp_path, written("them", NOON + timedelta(hours=1)))

    await core.undo_import(report.summary.id, by=ANA)

    assert await state_of(message_id, adapters) == "replied"
