"""Two contacts that become one, and are two again."""

from datetime import date

import pytest
from attrs import evolve

from careeros.domain.contacts import Name
from careeros.domain.errors import InvalidInput
from careeros.domain.identity.keys import keys_of
from careeros.domain.identity.merging import Merge, merged, two_people, values_kept
from careeros.domain.identity.parting import parted
from careeros.domain.identity.renewing import renewed
from careeros.domain.identity.suspects import suspicion
from careeros.domain.ids import ImportId, MergeId
from careeros.domain.imports import ContactRecord
from tests.builders import NOON, a_contact, an_import_id, new_id

NOOR = a_contact(
    "Noor Haddad", company="Tidewater", position="Engineer", linkedin_slug="noor", emails=("n@example.org",),
    tags=("friend",), notes="Met in Oslo", connected_on=date(2020, 1, 2), made_by=an_import_id(), version=3,
)  # fmt: skip
OTHER = a_contact(
    "Noor M. Haddad", company="Globex", position="Lead", location="Oslo", linkedin_slug="noor-m", source="contacts.vcf",
    emails=("noor@globex.example",), phones=("+47 22 22 22 22",), tags=("vip",), notes="Likes tea",
    connected_on=date(2021, 3, 4), blocked=True, block_reason="asked",
)  # fmt: skip


def test_nothing_that_either_says_is_lost() -> None:
    both = merged(NOOR, OTHER)

    assert both.name.full == "Noor M. Haddad", "the fuller name"
    assert (both.company, both.position, both.location) == ("Tidewater", "Engineer", "Oslo")
    assert both.emails == ("n@example.org", "noor@globex.example")
    assert both.tags == ("friend", "vip")
    assert both.notes == "Met in Oslo\nLikes tea"
    assert (both.blocked, both.block_reason) == (True, "asked")
    assert (both.version, both.shaped_by, both.said, both.made_by) == (4, None, "", NOOR.made_by)
    facts = values_kept(both, OTHER, at=NOON, new_id=new_id)
    assert {(fact.kind, fact.text, fact.source) for fact in facts} >= {
        ("employer", "Lead at Globex", "contacts.vcf"),
        ("note", "Has the LinkedIn profile noor-m, too", "contacts.vcf"),
        ("note", "Connected on 2021-03-04, too", "contacts.vcf"),
    }


def test_by_whatever_either_was_found_the_merged_contact_is_found() -> None:
    both = merged(NOOR, OTHER)

    assert set(keys_of(both)) >= {*keys_of(NOOR), *keys_of(OTHER)}


def test_a_contact_without_anything_but_a_name_is_found_again_after_it_was_merged() -> None:
    bare = a_contact("Noor Haddad", linkedin_slug=None, company="Quiet")

    assert set(keys_of(merged(NOOR, bare))) >= {"name-company:haddad noor|quiet", *keys_of(NOOR)}
    assert set(keys_of(merged(bare, NOOR))) >= {"name-company:haddad noor|quiet", *keys_of(NOOR)}


def test_taken_back_they_are_as_before_and_a_block_that_came_since_is_of_both() -> None:
    one = evolve(OTHER, blocked=False, block_reason="")
    merge = Merge(MergeId(new_id()), NOON, NOOR, one)
    both = merged(NOOR, one)

    assert parted(merge, both) == (evolve(NOOR, version=5), one)
    kept, gone = parted(merge, evolve(both, blocked=True, block_reason="since"))
    assert (kept.blocked, gone.blocked, gone.block_reason) == (True, True, "since")
    back_to_what_was = parted(Merge(MergeId(new_id()), NOON, NOOR, OTHER), merged(NOOR, OTHER))
    assert [person.blocked for person in back_to_what_was] == [False, True]


ANNA = a_contact("Anna Berg", company="Bosch", position="Lead", linkedin_slug="anna", emails=("anna@x.example",))
ANNA_2 = a_contact("Anna Berg", company="Siemens", position="", linkedin_slug="anna-2", emails=("anna2@x.example",))
TOLD = {
    "company": "Google",
    "phones": ("+49 30 1",),
    "tags": ("alumni",),
    "notes": "Likes tea",
    "handles": ("phone:+49301",),
}


def what_is_told(**changes: object) -> ContactRecord:
    return ContactRecord(Name("Anna Berg"), **(TOLD | changes))  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("row", "whose"),
    [
        ({"emails": ("anna@x.example",), "handles": ("email:anna@x.example", "phone:+49301")}, 0),
        ({"emails": ("anna2@x.example",), "handles": ("email:anna2@x.example", "phone:+49301")}, 1),
        ({"emails": ("anna2@x.example",), "handles": ("email:anna2@x.example",), "phones": ()}, 1),
        ({"linkedin_slug": "anna"}, 0),
        ({"linkedin_slug": "anna-2"}, 1),
        ({}, 0),
    ],
)
def test_what_came_since_stays_with_the_one_by_whose_key_it_came(row: dict[str, object], whose: int) -> None:
    merge, record = Merge(MergeId(new_id()), NOON, ANNA, ANNA_2), what_is_told(**row)
    now = renewed(merged(ANNA, ANNA_2), record, by=ImportId(new_id()), said="digest")

    two = parted(merge, now)

    with_it, other = two[whose], two[1 - whose]
    assert (with_it.company, with_it.position) == ("Google", "")
    assert (with_it.phones, with_it.tags, with_it.notes) == (record.phones, ("alumni",), "Likes tea")
    assert set(with_it.handles) == {*(ANNA, ANNA_2)[whose].handles, *(["phone:+49301"] if record.phones else [])}
    assert with_it.emails == (ANNA, ANNA_2)[whose].emails
    assert (with_it.shaped_by, with_it.said) == (None, "")
    assert evolve(other, version=1) == (ANNA, ANNA_2)[1 - whose]
    assert two[0].version == now.version + 1


def test_what_one_of_them_had_before_is_nothing_that_came_since() -> None:
    merge = Merge(MergeId(new_id()), NOON, ANNA, ANNA_2)
    now = evolve(merged(ANNA, ANNA_2), company="Siemens", position="", made_by=an_import_id())

    assert parted(merge, now) == (evolve(ANNA, version=now.version + 1, made_by=now.made_by), ANNA_2)


def test_notes_that_came_since_are_added_to_those_of_before() -> None:
    one, other = evolve(ANNA, notes="Met in Oslo"), evolve(ANNA_2, notes="Likes jazz")
    now = renewed(merged(one, other), ContactRecord(Name("Anna Berg"), notes="Likes tea"))

    kept, gone = parted(Merge(MergeId(new_id()), NOON, one, other), now)

    assert (kept.notes, gone.notes) == ("Met in Oslo\nLikes tea", "Likes jazz")


def test_a_contact_is_not_merged_with_itself() -> None:
    with pytest.raises(InvalidInput):
        two_people(NOOR.id, NOOR.id)


PLAIN = a_contact("Noor Haddad", company="Tidewater", linkedin_slug=None)


@pytest.mark.parametrize(
    ("changes", "confidence", "why"),
    [
        ({"full": "Noor", "emails": ("n@example.org",)}, 0.95, "e-mail"),
        ({"full": "Kim Lee", "emails": ("n@example.org",)}, 0.4, "two names"),
        ({"handles": ("phone:+47",)}, 0.9, "phone"),
        ({"full": "Noor", "handles": ("phone:+47",)}, 0.7, "phone"),
        ({"company": "Tidewater, Inc."}, 0.85, "both at Tidewater"),
        ({"company": ""}, 0.6, "no employer"),
        ({"company": "Globex"}, 0.4, "Globex"),
        ({"full": "N. Haddad"}, 0.6, "short for"),
        ({"full": "Kim Lee"}, None, ""),
        ({"full": "Kim Lee", "handles": ("phone:+47",)}, None, ""),
        ({"full": "Nadia Haddad"}, None, ""),
    ],
)
def test_a_pair_is_weighed_with_its_reason(changes: dict[str, object], confidence: float | None, why: str) -> None:
    said = changes.copy()
    full = str(said.pop("full", "Noor Haddad"))
    other = evolve(a_contact(full, **({"linkedin_slug": None, "company": "Tidewater"} | said)))
    one = evolve(PLAIN, emails=("n@example.org",), handles=("email:n@example.org", "phone:+47"))

    found = suspicion(one, other)

    assert (found.confidence if found else None) == confidence
    assert why in (found.reason if found else "")


def test_two_profiles_are_two_people_whatever_their_names_say() -> None:
    one, other = (evolve(PLAIN, id=new_id(), linkedin_slug=slug, name=Name("Noor Haddad")) for slug in ("a", "b"))

    assert suspicion(one, other) is None


def test_two_profiles_that_were_connected_on_one_day_may_be_one_whose_address_changed() -> None:
    day = date(2021, 5, 4)
    one, other = (evolve(PLAIN, id=new_id(), linkedin_slug=slug, connected_on=day) for slug in ("a", "b"))

    found = suspicion(one, other)

    assert found is not None
    assert (found.confidence, "2021-05-04" in found.reason) == (0.5, True)
    assert suspicion(one, evolve(other, connected_on=date(2021, 5, 5))) is None
    assert suspicion(one, evolve(other, name=Name("Kim Lee"))) is None


def test_one_address_of_two_names_and_two_profiles_is_for_a_person_to_look_at() -> None:
    one = evolve(PLAIN, linkedin_slug="a", handles=("email:n@example.org",))
    other = evolve(one, id=new_id(), linkedin_slug="b", name=Name("Noor Sklodowska-Aziz"))

    found = suspicion(one, other)

    assert found is not None
    assert (found.confidence, "two names and two LinkedIn profiles" in found.reason) == (0.3, True)


@pytest.mark.parametrize(
    ("full", "way", "mobile", "confidence", "why"),
    [
        ("Kim Lee", "phone:+47", True, 0.3, "Same mobile number, by two names"),
        ("نور حداد", "phone:+47", True, 0.6, "two scripts"),
        ("نور حداد", "phone:+47", False, 0.3, "two scripts"),
        ("نور حداد", "email:n@example.org", False, 0.6, "two scripts"),
    ],
)
def test_whoever_shares_a_way_of_ones_own_is_offered_under_whatever_name(
    full: str, way: str, confidence: float, why: str, *, mobile: bool
) -> None:
    one = evolve(PLAIN, handles=(way,))
    other = a_contact(full, linkedin_slug=None, company="Tidewater", handles=(way,))

    found = suspicion(one, other, lambda _number: mobile)

    assert found is not None
    assert (found.confidence, why in found.reason) == (confidence, True)


@pytest.mark.parametrize(
    ("names", "changes", "offered"),
    [
        (("Pia Holm", "Pia Holm-Larsen"), {}, True),
        (("Bill Gray", "William Gray"), {}, True),
        (("Pia Holm", "Pia Sand"), {}, True),
        (("Pia Holm", "Kim Lee"), {}, False),
        (("Pia Holm", "Pia Sand"), {"position": "Baker"}, False),
        (("Pia Holm", "Pia Sand"), {"company": "Globex"}, False),
        (("Pia Holm", "Pia Sand"), {"connected_on": date(2021, 5, 5)}, False),
    ],
)
def test_two_profiles_of_one_day_and_job_with_a_name_in_common_may_be_one_with_a_new_name(
    names: tuple[str, str], changes: dict[str, object], *, offered: bool
) -> None:
    one, other = (
        a_contact(full, linkedin_slug=slug, company="Tidewater", position="Engineer", connected_on=date(2021, 5, 4))
        for full, slug in zip(names, ("a", "b"), strict=True)
    )

    found = suspicion(one, evolve(other, **changes))

    assert (found.confidence if found else None) == (0.3 if offered else None)


@pytest.mark.parametrize(
    ("known", "stated", "kept"),
    [
        ("Robert Miller", "Bob Miller", "Robert Miller"), ("Bob Miller", "Robert Miller", "Bob Miller"),
        ("Jörg Müller", "Joerg Mueller", "Jörg Müller"), ("Pia Holm", "Pia Larsen", "Pia Larsen"),
        ("Bob Miller", "Bob James Miller", "Bob James Miller"),
    ],
)  # fmt: skip
def test_another_form_of_a_name_renames_nobody(known: str, stated: str, kept: str) -> None:
    contact = a_contact(known)

    assert renewed(contact, ContactRecord(Name(stated))).name.full == kept
