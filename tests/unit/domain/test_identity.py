"""Who is who among the rows of a file and the contacts that are known."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from careeros.domain.contacts import Contact, Name
from careeros.domain.identity.arriving import arrivals_of
from careeros.domain.identity.intake import Decided, Found, Intake
from careeros.domain.identity.keys import SLUG, Canon, keys_of
from careeros.domain.ids import ImportId
from careeros.domain.imports import ContactRecord, Outcome, SourceRow, count
from tests.builders import NOON, a_contact, a_row_of, new_id
from tests.taking import taken

DAY = date(2021, 5, 4)


def a_record(full: str = "Noor Haddad", **changes: object) -> ContactRecord:
    usual = ContactRecord(Name.of(full=full), "Tidewater", "Engineer", linkedin_slug="noor", connected_on=DAY)
    return evolve(usual, **changes)


def rows(*records: ContactRecord) -> list[SourceRow]:
    return [SourceRow("Connections.csv", line, record) for line, record in enumerate(records, start=5)]


def imported(*records: ContactRecord, known: Sequence[Contact] = ()) -> Decided:
    return taken(rows(*records), known, new_id)


def outcomes(done: Decided) -> list[str]:
    return [row.outcome.value for row in done.rows]


def test_somebody_new_is_created_with_all_that_the_row_says() -> None:
    done = imported(a_record(emails=("noor@example.org",)))

    (contact,) = done.created
    assert (contact.name.full, contact.company, contact.linkedin_slug) == ("Noor Haddad", "Tidewater", "noor")
    assert (contact.emails, contact.connected_on, contact.source) == (("noor@example.org",), DAY, "Connections.csv")
    assert done.rows[0].contact_id == contact.id


def test_importing_the_same_again_changes_nothing() -> None:
    first = imported(a_record(), a_record("Kim Lee", linkedin_slug="kim"))

    again = imported(a_record(), a_record("Kim Lee", linkedin_slug="kim"), known=first.created)

    assert outcomes(again) == ["unchanged", "unchanged"]
    assert (again.created, again.updated) == ([], [])


def test_a_newer_row_updates_what_it_says_and_leaves_the_rest() -> None:
    (known,) = imported(a_record(emails=("noor@example.org",))).created

    done = imported(a_record(company="Harbor", position="", emails=("new@example.org",)), known=(known,))

    (contact,) = done.updated
    assert (contact.company, contact.position) == ("Harbor", ""), "nobody takes a position along to another employer"
    assert contact.emails == ("new@example.org", "noor@example.org"), "the newer address is the one to write to"
    assert contact.version == known.version + 1
    assert done.rows[0].reason == "Changed: company, position, emails."
    assert [fact.text for fact in done.facts[known.id]] == [
        "Moved from Tidewater (Engineer) to Harbor", "Engineer at Tidewater",
    ]  # fmt: skip


def test_people_of_one_name_of_whom_no_employer_is_known_stay_apart() -> None:
    marias = [
        a_record("Maria", linkedin_slug=None, connected_on=None, company="", position="", phones=(phone,), notes=note)
        for phone, note in (("0170 11", "plumber"), ("0171 22", "aunt"), ("0172 33", "dentist"))
    ]

    first = imported(*marias)

    assert outcomes(first) == ["created"] * 3
    assert outcomes(imported(*marias, known=first.created)) == ["unchanged"] * 3


def test_who_has_the_profile_of_somebody_called_quite_otherwise_is_taken_without_it() -> None:
    bob = a_record("Bob Lee", company="Harbor", emails=("bob@example.org",))

    first = imported(a_record(), bob)

    noor, other = sorted(first.created, key=lambda contact: contact.name.full, reverse=True)
    assert (noor.name.full, noor.company, noor.linkedin_slug) == ("Noor Haddad", "Tidewater", "noor")
    assert (other.name.full, other.emails, other.linkedin_slug) == ("Bob Lee", ("bob@example.org",), None)
    assert first.rows[1].reason.startswith("Its LinkedIn profile is that of another contact")
    assert "Noor" not in first.rows[1].reason, "a report outlives who is erased"
    assert outcomes(imported(a_record(), bob, known=first.created)) == ["unchanged", "unchanged"]


def test_who_has_nothing_but_the_profile_of_somebody_else_is_not_taken() -> None:
    done = imported(a_record(), a_record("Bob Lee", connected_on=None))

    assert outcomes(done) == ["created", "invalid"]
    assert "is that of another contact" in done.rows[1].reason


def test_an_address_book_does_not_change_the_job_that_linkedin_tells() -> None:
    (known,) = imported(a_record(emails=("noor@example.org",))).created
    card = evolve(a_record(emails=("noor@example.org",)), linkedin_slug=None, connected_on=None)
    old = evolve(card, company="Quiet", position="Intern", phones=("0170 11",))

    done = taken(rows(old), (known,), new_id, better_told="LinkedIn")

    (contact,) = done.updated
    assert (contact.company, contact.position, contact.phones) == ("Tidewater", "Engineer", ("0170 11",))
    assert done.facts == {}
    assert done.rows[0].reason == "Changed: phones. Keeps the job that LinkedIn tells, not Intern, Quiet."
    assert outcomes(taken(rows(card), (known,), new_id, better_told="LinkedIn")) == ["unchanged"]


def test_when_linkedin_first_tells_the_job_nobody_has_moved() -> None:
    card = a_record(
        linkedin_slug=None, connected_on=None, company="Quiet", position="Intern", emails=("n@example.org",)
    )
    (known,) = taken(rows(card), (), new_id, better_told="LinkedIn").created

    done = imported(a_record(emails=("n@example.org",)), known=(known,))

    assert (done.updated[0].company, done.updated[0].position) == ("Tidewater", "Engineer")
    assert [(fact.kind, fact.text) for fact in done.facts[known.id]] == [("employer", "Intern at Quiet")]


def test_a_row_that_comes_twice_is_skipped_and_says_of_which_it_is_the_double() -> None:
    done = imported(a_record(), a_record())

    assert outcomes(done) == ["created", "skipped"]
    assert len(done.created) == 1
    assert done.rows[1].reason == "Comes twice: the person of line 5."


def test_a_second_row_of_a_person_that_adds_something_is_merged() -> None:
    done = imported(a_record(position=""), a_record(emails=("noor@example.org",)))

    assert outcomes(done) == ["created", "merged"]
    assert done.created[0].emails == ("noor@example.org",)
    assert done.created[0].version == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({}, {"company": "Elsewhere"}, True),
        ({}, {"linkedin_slug": "another"}, False),
        ({"linkedin_slug": None}, {"linkedin_slug": None, "company": "Elsewhere"}, True),
        ({"linkedin_slug": None}, {"linkedin_slug": None, "connected_on": date(2022, 1, 1)}, False),
        ({"linkedin_slug": None}, {}, True),
        ({"linkedin_slug": None, "full": "NOOR HÁDDAD"}, {"linkedin_slug": None}, True),
        ({"linkedin_slug": None, "connected_on": None}, {"linkedin_slug": None, "connected_on": None}, True),
        (
            {"linkedin_slug": None, "connected_on": None},
            {"linkedin_slug": None, "connected_on": None, "company": "Elsewhere"},
            False,
        ),
        (
            {"linkedin_slug": None, "emails": ("office@example.org",)},
            {"linkedin_slug": None, "emails": ("office@example.org",), "full": "Kim Lee"},
            False,
        ),
        (
            {"full": "HADDAD, Noor", "linkedin_slug": None, "connected_on": None},
            {"linkedin_slug": None, "connected_on": None},
            True,
        ),
        ({"full": "Kim Lee"}, {}, False),
        (
            {"emails": ("a@example.org",), "connected_on": None},
            {"linkedin_slug": None, "emails": ("a@example.org",), "connected_on": None},
            True,
        ),
    ],
)
def test_two_rows_are_one_person_when_an_exact_key_and_the_names_say_so(
    one: dict[str, object], other: dict[str, object], same: bool
) -> None:
    first = a_record(str(one.pop("full", "Noor Haddad")), **one)
    second = a_record(str(other.pop("full", "Noor Haddad")), **other)

    assert len(imported(first, second).created) == (1 if same else 2)


def test_rows_without_a_person_pass_through_with_their_reason() -> None:
    empty = SourceRow("Connections.csv", 9, None, Outcome.SKIPPED, "Only a date.")

    done = taken([empty], (), new_id)

    assert [(row.outcome, row.reason, row.contact_id) for row in done.rows] == [(Outcome.SKIPPED, "Only a date.", None)]


NAMES = {"noor": "Noor Haddad", "kim": "Kim Lee"}
records = st.builds(
    ContactRecord,
    name=st.sampled_from(["Noor Haddad", "NOOR HADDAD", "Kim Lee", "José", "Jose"]).map(
        lambda full: Name.of(full=full)
    ),
    company=st.sampled_from(["", "Tidewater", "Harbor"]),
    linkedin_slug=st.sampled_from([None, *NAMES]),
    emails=st.sampled_from([(), ("a@example.org",), ("b@example.org", "a@example.org")]),
    connected_on=st.sampled_from([None, DAY]),
).map(
    # One profile has one name in one file; by another name it would be somebody else the next time.
    lambda record: evolve(record, name=Name.of(full=NAMES.get(record.linkedin_slug or "", record.name.full)))
)
consistent_records = records.map(
    lambda record: evolve(
        record,
        name=Name.of(full={"noor": "Noor Haddad", "kim": "Kim Lee", None: "José"}[record.linkedin_slug]),
        emails=(),
    )
)


def counting() -> Callable[[], UUID]:
    numbers = iter(range(1, 1_000_000))
    return lambda: UUID(int=next(numbers))


@given(st.lists(records, max_size=12))
def test_whatever_is_imported_importing_it_again_creates_nobody(records_taken: list[ContactRecord]) -> None:
    first = taken(rows(*records_taken), (), counting())

    again = taken(rows(*records_taken), first.created, counting())

    assert again.created == []
    assert sum(count(first.rows).values()) == len(records_taken)
    slugs = [contact.linkedin_slug for contact in first.created if contact.linkedin_slug]
    assert len(set(slugs)) == len(slugs)


@given(st.lists(consistent_records, max_size=12))
def test_a_file_that_does_not_contradict_itself_changes_nothing_when_it_is_imported_again(
    records_taken: list[ContactRecord],
) -> None:
    first = taken(rows(*records_taken), (), counting())

    again = taken(rows(*records_taken), first.created, counting())

    assert (again.created, again.updated) == ([], [])


@given(records)
def test_a_contact_keeps_the_keys_of_the_row_that_it_came_from(record: ContactRecord) -> None:
    (contact,) = taken(rows(record), (), new_id).created

    assert set(keys_of(Canon().settled(record))) == set(keys_of(contact))


def test_tags_and_notes_of_a_file_are_added_to_what_people_wrote() -> None:
    (known,) = imported(a_record(tags=("Climate",), notes="Met at DataConf")).created
    tagged = evolve(known, tags=("Mentor", "climate"), notes="Met at DataConf in May")

    done = imported(a_record(tags=("Climate", "Ocean"), notes="Likes tides"), known=(tagged,))

    (contact,) = done.updated
    assert (contact.tags, contact.notes) == (("Mentor", "climate", "Ocean"), "Met at DataConf in May\nLikes tides")
    assert done.rows[0].reason == "Changed: tags, notes."
    again = imported(a_record(tags=("Climate", "Ocean"), notes="Likes tides"), known=(contact,))
    assert outcomes(again) == ["unchanged"]
    longer = imported(a_record(notes=f"{contact.notes}, and boats"), known=(contact,))
    assert longer.updated[0].notes == "Met at DataConf in May\nLikes tides, and boats"


def test_an_import_remembers_whom_it_saw_by_the_slug_of_who_was_merged_into_them() -> None:
    noor = a_contact(linkedin_slug="noor", handles=(f"{SLUG}noor-2",))
    row = a_row_of(ContactRecord(noor.name, company="Elsewhere", linkedin_slug="noor"))
    intake = Intake(ImportId(new_id()), NOON, lambda count: [new_id() for _ in range(count)])

    intake.decide([row], arrivals_of([row], Canon()), [Found(0, noor.id, said=False)], {noor.id: noor})

    assert intake.slugs == {"noor", "noor-2"}
