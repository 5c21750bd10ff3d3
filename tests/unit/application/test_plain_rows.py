"""Rows that are taken by columns, and the same rows looked at one by one, come to the same."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from attrs import Factory, evolve, frozen
from hypothesis import example, given
from hypothesis import strategies as st

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.adapters.memory.store import MemoryStore
from careeros.application.core import Core
from careeros.domain.columns import ContactField
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.identity.arriving import digest_of
from careeros.domain.identity.intake import ERASED
from careeros.domain.identity.keys import Canon, keys_of
from careeros.domain.identity.lots import lots
from careeros.domain.identity.suppressing import telling_keys
from careeros.domain.imports import Outcome
from careeros.domain.pages import PageRequest
from careeros.entrypoints.wiring.adapters import in_memory
from careeros.entrypoints.wiring.core import make_core
from careeros.ports.contact_source import ContactSource, SourceContents
from tests.builders import ANA

pytestmark = pytest.mark.anyio

COLUMNS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
odd = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)
profile = st.sampled_from(["noor", "kim-lee", "me", "José", "x" * 120]).map(
    lambda slug: f"https://www.linkedin.com/in/{slug}"
)
cells = st.tuples(
    st.sampled_from(["Noor", "Dr. Noor", "José", "n/a", " Kim ", "", "Kim 🌊", "e\u0301va"]) | odd,
    st.sampled_from(["Haddad", "Lee PhD", "Müller", "", "O\u2019Brien", "\u0301x", "x" * 300]) | odd,
    profile | st.sampled_from(["", "https://www.linkedin.com/company/acme", "linkedin.com/in/noor/"]) | odd,
    st.sampled_from(
        ["", "", "noor@example.org", "info@example.org", " ", "n/a", "none@none.com", "noor@example.org; x"]
    ),
    st.sampled_from(["Tidewater", "Tidewater, Inc.", "n/a", "unknown", "-", "", "a\nb", "x" * 300]) | odd,
    st.sampled_from(["Engineer", "null", "", "Lead\t\\N"]) | odd,
    st.sampled_from(["08 Feb 2026", "08 Feb 2026", "9 Mar 2021", "04/05/2021", "", "never"]),
)


def write(path: Path, rows: Iterable[tuple[str, ...]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([COLUMNS, *rows])


@frozen
class OneByOne(ContactSource):
    """The same files, without runs of plain rows."""

    _source: FileContactSource = Factory(FileContactSource)

    def open(self, path: Path, *, name: str, told: Mapping[str, ContactField] | None = None) -> SourceContents:
        contents = self._source.open(path, name=name, told=told)
        return evolve(contents, runs=contents.rows)


async def outcome(core: Core, store: MemoryStore, path: Path) -> object:
    """What an import did, without ids: rows, people, facts, and what undoing it puts back."""
    try:
        report = await core.import_contacts(path, name="Connections.csv", by=ANA)
    except InvalidInput as refused:
        return str(refused)
    people = await everybody(core)
    said = {contact.id: without_ids(contact) for contact in people}
    rows = [(row.line, row.outcome, row.reason, said.get(row.contact_id)) for row in report.rows]
    held = store.held_by(ANA)
    facts = [(said[of], fact.kind, fact.text, fact.source) for of, told in held.facts.items() for fact in told]
    before = [(without_ids(change.before), said[of], len(change.facts)) for (_, of), change in held.changes.items()]
    return report.summary.counts, rows, sorted(said.values()), sorted(facts), sorted(before)


async def everybody(core: Core) -> tuple[Contact, ...]:
    return (await core.list_contacts(ContactFilter(), PageRequest(100), by=ANA)).items


async def erase_first(core: Core) -> None:
    """Whom without ids comes first, if there is anybody."""
    for person in sorted(await everybody(core), key=without_ids)[:1]:
        await core.erase_contact(person.id, by=ANA)


def without_ids(contact: Contact) -> str:
    return repr(evolve(contact, id=None, made_by=None, shaped_by=None))


NOOR = (
    "Noor",
    "Haddad",
    "https://www.linkedin.com/in/noor",
    "noor@example.org",
    "Tidewater",
    "Engineer",
    "08 Feb 2026",
)
KIM = ("Kim", "Lee", "https://www.linkedin.com/in/kim-lee", "", "Seaside", "Captain", "9 Mar 2021")
BY_ADDRESS = ("Noor", "Haddad", "", "noor@example.org", "Seaside", "Captain", "")


AT_THE_DESK = (*NOOR[:3], "info@example.org", "Tidewater", "Engineer", "")
ANEW = (*NOOR[:2], "https://www.linkedin.com/in/noor-haddad", *AT_THE_DESK[3:])


@example(files=[[NOOR, KIM], [(*NOOR[:4], "Elsewhere", "Lead", NOOR[6]), KIM]], erasing=False)
@example(files=[[NOOR], [BY_ADDRESS, (*NOOR[:3], "", "Elsewhere", "Lead", NOOR[6])]], erasing=False)
@example(files=[[NOOR], [(*NOOR[:4], "Elsewhere", "Lead", NOOR[6]), BY_ADDRESS]], erasing=False)
@example(files=[[AT_THE_DESK], [ANEW, KIM]], erasing=True)
@example(files=[[NOOR, (*KIM[:3], "none@none.com", *KIM[4:])], [NOOR]], erasing=False)
@given(files=st.lists(st.lists(cells, min_size=1, max_size=8), min_size=1, max_size=3), erasing=st.booleans())
async def test_odd_rows_come_to_the_same_by_columns_and_one_by_one(
    *, files: list[list[tuple[str, ...]]], erasing: bool
) -> None:
    columns, rows_alone = MemoryStore(), MemoryStore()
    quick = make_core(in_memory(columns))
    slow = make_core(evolve(in_memory(rows_alone), source=OneByOne()))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "Connections.csv"
        for rows in files:
            write(path, rows)
            assert await outcome(quick, columns, path) == await outcome(slow, rows_alone, path)
            if erasing:
                await erase_first(quick)
                await erase_first(slow)


@pytest.mark.parametrize("before", [AT_THE_DESK, (*NOOR[:2], "", *AT_THE_DESK[3:])], ids=["a slug", "no slug"])
async def test_who_was_erased_with_a_shared_mailbox_stays_out_under_another_slug(
    tmp_path: Path, before: tuple[str, ...]
) -> None:
    core, path = make_core(in_memory(MemoryStore())), tmp_path / "Connections.csv"
    write(path, [before])
    await core.import_contacts(path, name="Connections.csv", by=ANA)
    await erase_first(core)

    write(path, [ANEW, ("Kim", "Lee", KIM[2], *AT_THE_DESK[3:])])
    report = await core.import_contacts(path, name="Connections.csv", by=ANA)

    assert [(row.outcome, row.reason) for row in report.rows] == [(Outcome.SKIPPED, ERASED), (Outcome.CREATED, "")]
    assert [person.name.full for person in await everybody(core)] == ["Kim Lee"], "nobody else of that desk is kept out"


async def test_who_was_erased_with_nothing_but_name_and_employer_stays_out_when_a_row_says_more(tmp_path: Path) -> None:
    core, path = make_core(in_memory(MemoryStore())), tmp_path / "Connections.csv"
    known = ("Kim", "Lee", KIM[2], "", "Tidewater Labs", "Engineer", "")
    write(path, [known, ("Kim", "Lee", "", "", "Tidewater Labs", "Engineer", ""), (*NOOR[:2], "", "", *NOOR[4:6], "")])
    report = await core.import_contacts(path, name="Connections.csv", by=ANA)
    for row in report.rows[1:]:
        assert row.contact_id is not None
        await core.erase_contact(row.contact_id, by=ANA)

    elsewhere = (*NOOR[:2], f"{NOOR[2]}-2", "", "Globex", NOOR[5], "9 Mar 2021")
    write(path, [NOOR, ("Dr. " + NOOR[0], *NOOR[1:]), elsewhere, known])
    report = await core.import_contacts(path, name="Connections.csv", by=ANA)

    assert [row.outcome for row in report.rows] == [
        Outcome.SKIPPED, Outcome.SKIPPED, Outcome.CREATED, Outcome.UNCHANGED,
    ], "who is known by a profile is not taken for the namesake who was erased"  # fmt: skip
    assert [row.reason for row in report.rows[:2]] == [ERASED, ERASED]


async def test_who_was_erased_stays_out_behind_somebody_else_s_desk_and_in_a_row_that_says_less(tmp_path: Path) -> None:
    core, path = make_core(in_memory(MemoryStore())), tmp_path / "Connections.csv"
    bare = (*NOOR[:2], "", "", *NOOR[4:6], "")
    at_the_desk = ("Bob", "Ray", "https://www.linkedin.com/in/bob-ray", "info@example.org", *NOOR[4:6], "")
    nowhere = ("John", "Smith", "", "", "", "", "")
    write(path, [at_the_desk, bare, KIM, nowhere])
    report = await core.import_contacts(path, name="Connections.csv", by=ANA)
    for row in report.rows[1:]:
        assert row.contact_id is not None
        await core.erase_contact(row.contact_id, by=ANA)

    desk_too = (*NOOR[:2], "https://www.linkedin.com/in/noor-anew", "info@example.org", *NOOR[4:6], "ask me")
    less_of_kim = (*KIM[:2], "", "", *KIM[4:6], "")
    somebody_else = ("John", "Smith", "https://www.linkedin.com/in/john-77", "", "", "", "")
    write(path, [desk_too, less_of_kim, somebody_else, at_the_desk])
    report = await core.import_contacts(path, name="Connections.csv", by=ANA)

    assert [(row.outcome, row.reason) for row in report.rows] == [
        (Outcome.SKIPPED, ERASED), (Outcome.SKIPPED, ERASED), (Outcome.CREATED, ""), (Outcome.UNCHANGED, ""),
    ]  # fmt: skip


@given(st.lists(cells, min_size=1, max_size=20))
def test_a_profile_has_the_digest_and_the_keys_of_its_record(rows: list[tuple[str, ...]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "Connections.csv"
        write(path, rows)
        try:
            (lot,) = lots(FileContactSource().open(path, name="Connections.csv").runs, 1_000, Canon())
        except (InvalidInput, ValueError):
            return

    for number, row in enumerate(map(lot.profiles.row, range(lot.profiles.size))):
        assert row.record is not None
        assert Canon().settled(row.record) == row.record, "what is a placeholder is no plain row"
        assert lot.profiles.digests[number] == digest_of(row.record)
        assert lot.profiles.keys(number) == keys_of(row.record)
        for is_known in (False, True):
            told = lot.profiles.telling_keys(number, is_known=is_known)
            assert told == telling_keys(row.record, is_known=is_known)


def test_plain_rows_are_taken_by_columns_and_the_others_are_not(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    write(path, [NOOR, ("", *NOOR[1:]), (*NOOR[:2], "https://www.linkedin.com/in/me", *NOOR[3:]), NOOR])

    first, second = lots(FileContactSource().open(path, name="Connections.csv").runs, 3, Canon())

    assert (first.profiles.lines, list(first.rows)) == ((2,), [1, 2])
    assert (second.profiles.lines, second.profiles.places, second.size) == ((5,), (0,), 1)
