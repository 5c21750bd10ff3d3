"""Mailboxes, numbers and names: what is one, and what is nobody's."""

import pytest
from attrs import evolve

from careeros.domain.contacts import Name
from careeros.domain.identity.emails import EmailRules
from careeros.domain.identity.keys import Canon, keys_of, same_person
from careeros.domain.identity.names import agree, allow, are_two, fuller
from careeros.domain.imports import ContactRecord
from tests.builders import a_contact

CANON = Canon(e164=lambda written: "+" + "".join(filter(str.isdigit, written)))


@pytest.mark.parametrize(
    ("address", "mailbox"),
    [
        ("Noor@Example.org", "noor@example.org"),
        ("n.o.o.r+crm@gmail.com", "noor@gmail.com"),
        ("noor@googlemail.com", "noor@gmail.com"),
        ("noor+crm@outlook.com", "noor@outlook.com"),
        ("n.oor@outlook.com", "n.oor@outlook.com"),
        ("noor+crm@example.org", "noor+crm@example.org"),
        ("none@none.com", None),
        ("none@none.de", None),
        ("test@test.se", None),
        ("na@example.com", None),
        ("x@mail.invalid", None),
        ("none@gmail.com", None),
        ("noreply@example.org", None),
        ("no-reply+news@tidewater.org", None),
        ("noemail@tidewater.org", None),
        ("na@abc.se", "na@abc.se"),
        ("no@abc.se", "no@abc.se"),
        ("x@abc.se", "x@abc.se"),
        ("none@tidewater.org", "none@tidewater.org"),
        ("noor@example.com", "noor@example.com"),
        ("n/a", None),
        ("000@example.org", None),
        ("@example.org", None),
        ("", None),
    ],
)
def test_an_address_is_the_mailbox_that_its_provider_makes_of_it(address: str, mailbox: str | None) -> None:
    assert EmailRules().mailbox(address) == mailbox


def test_what_providers_do_can_be_set() -> None:
    rules = EmailRules(take_tags=frozenset({"example.org"}), ignore_dots=frozenset(), same_provider={})

    assert rules.mailbox("noor+crm@example.org") == "noor@example.org"
    assert rules.mailbox("n.oor+crm@gmail.com") == "n.oor+crm@gmail.com"


def test_a_shared_mailbox_is_a_weaker_key_than_an_address_of_ones_own() -> None:
    assert CANON.handles(("office@example.org", "noor@example.org"), ("+44 20 7946 0958",)) == (
        "mailbox:office@example.org", "email:noor@example.org", "phone:+442079460958",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "agrees", "allows"),
    [
        ("Noor Haddad", "HADDAD, Noor", True, True),
        ("Noor Haddad", "Noor M. Haddad", True, True),
        ("Noor Haddad", "Noor", False, True),
        ("Noor Haddad", "N. Haddad", False, True),
        ("Noor Haddad", "Nadia Haddad", False, False),
        ("Noor Haddad", "Kim Lee", False, False),
        ("José Ñandú", "Jose Nandu", True, True),
        ("Noor Haddad", "", False, True),
        ("山田 太郎", "太郎 山田", True, True),
        ("Noor Haddad", "noor@example.org", False, True),
        ("noor@example.org", "noor@example.org", True, True),
        ("noor@example.org", "kim@example.org", False, True),
    ],
)
def test_names_agree_or_at_least_allow_that_they_are_one_persons(
    one: str, other: str, agrees: bool, allows: bool
) -> None:
    assert (agree(one, other), agree(other, one)) == (agrees, agrees)
    assert (allow(one, other), allow(other, one)) == (allows, allows)


def test_a_shorter_form_says_less_than_the_name() -> None:
    assert fuller("Noor Haddad", "Noor")
    assert fuller("Noor Haddad", "N. Haddad")
    assert not fuller("Noor", "Noor Haddad")
    assert not fuller("Noor Haddad", "Noor HADDAD")
    assert fuller("Noor Haddad", "haddad@example.org")
    assert not fuller("haddad@example.org", "Noor Haddad")
    assert not fuller("Noor Haddad", "Kim Lee")


@pytest.mark.parametrize(
    ("key", "stated", "same"),
    [
        ("slug:noor", {"name": Name.of(full="Noor Aziz")}, True),
        ("slug:noor", {"name": Name.of(full="Noora Adad")}, True),
        ("slug:noor", {"name": Name.of(full="نور حداد")}, True),
        ("slug:noor", {"name": Name.of(full="")}, True),
        ("slug:noor", {"name": Name.of(full="Quite Another")}, False),
        ("name-company:haddad noor|tidewater", {"position": "Baker"}, True),
        ("name-company:haddad noor|", {"position": "Baker"}, False),
        ("name-company:haddad noor|", {"company": "Freelance"}, False),
        ("name-company:haddad noor|", {"location": "Oslo"}, True),
        ("name-company:haddad noor|", {"phones": ("0170 22",)}, False),
        ("name-company:haddad noor|", {"phones": ("0170/11",)}, True),
        ("email:noor@example.org", {"name": Name.of(full="Noor")}, True),
        ("email:noor@example.org", {"name": Name.of(full="Kim Lee")}, False),
        ("email:noor@example.org", {"linkedin_slug": "noor-2"}, False),
        ("mailbox:office@example.org", {"name": Name.of(full="Noor")}, False),
        ("mailbox:office@example.org", {}, True),
        ("phone:+442079460958", {"name": Name.of(full="Kim Lee")}, False),
        ("phone:+442079460958", {}, True),
    ],
)
def test_who_shares_a_key_is_one_person_where_the_names_say_so(key: str, stated: dict[str, object], same: bool) -> None:
    record = evolve(ContactRecord(Name.of(full="Noor Haddad")), **stated)

    assert same_person(a_contact("Noor Haddad", linkedin_slug="noor", phones=("0170 11",)), record, key) is same


def test_letters_with_marks_do_not_make_two_names_one() -> None:
    assert are_two("Jürgen Müller", "Anna Schmidt")
    assert not are_two("Jürgen Müller", "Jurgen Weiss")
    assert not are_two("李伟", "Wei Li")
    assert not are_two("Kasia Nowak", "Katarzyna Kowalska")
    assert not are_two("Peggy Smith", "Margaret Jones")


def test_a_name_with_an_employer_is_one_key_in_whatever_order_its_words_stand() -> None:
    one, other = (ContactRecord(Name.of(full=full), "Tidewater, Inc.") for full in ("Noor Haddad", "HADDAD, Noor"))

    assert keys_of(one) == keys_of(other) == ("name-company:haddad noor|tidewater",)


@pytest.mark.parametrize("slug", ["username", "your-profile", "unavailable", "firstname-lastname"])
def test_a_page_that_is_nobodys_is_no_profile(slug: str) -> None:
    assert CANON.settled(ContactRecord(Name.of(full="Noor Haddad"), linkedin_slug=slug)).linkedin_slug is None


def test_placeholders_are_nothing_that_is_known() -> None:
    said = ContactRecord(
        Name.of(full="Noor Haddad"),
        company="N/A",
        position="-",
        linkedin_slug="unavailable",
        emails=("none@none.com",),
        phones=("000 000",),
    )

    settled = CANON.settled(said)

    assert (settled.company, settled.position, settled.linkedin_slug) == ("", "", None)
    assert (settled.emails, settled.phones) == ((), ())
    assert keys_of(settled) == ("name-company:haddad noor|",)


@pytest.mark.parametrize(
    ("one", "other", "agrees", "allows"),
    [
        ("Robert Schmidt", "Bob Schmidt", True, True),
        ("Jörg Müller", "Joerg Mueller", True, True),
        ("Elizabeth Chen", "Liz Chen", True, True),
        ("Katarzyna Wójcik", "Kasia Wojcik", True, True),
        ("Sergey Ivanov", "Sergei Ivanov", True, True),
        ("William Gray", "Bill T. Gray", True, True),
        ("Liz", "Elizabeth Chen", False, True),
        ("Noor H.", "N. Haddad", False, True),
        ("Theo Pappas", "Theodoros Pappas", False, True),
        ("Ivan Petrov", "Иван Петров", False, False),
        ("Paul Weber", "Paula Weber", False, False),
        ("Daniel Weber", "Daniela Weber", False, False),
        ("Anna Schmidt", "Anna Weber", False, False),
        ("Hans Weber", "Peter Weber", False, False),
        ("Jo Weber", "Joachim Meier", False, False),
        ("王小明", "小明 王", True, True),
        ("王 小明", "王小明", True, True),
        ("王小明", "小明", False, True),
        ("王小明", "王晓明", False, False),
        ("王小明", "小红 王", False, False),
        ("高橋健一", "高橋 健一", True, True),
        ("김민수", "민수 김", True, True),
        ("Ming Wang 王小明", "小明 王", True, True),
        ("ジョン・スミス", "スミス ジョン", True, True),
    ],
)
def test_a_name_in_another_spelling_form_or_order_is_the_same_and_relatives_have_others(
    one: str, other: str, agrees: bool, allows: bool
) -> None:
    assert (agree(one, other), agree(other, one)) == (agrees, agrees)
    assert (allow(one, other), allow(other, one)) == (allows, allows)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Alexander Meier", "Alexandra Meier", False),
        ("Alex Meier", "Alexandra Meier", False),
        ("Sam Meier", "Samantha Meier", False),
        ("Daniela Weber", "Danielle Weber", False),
        ("Michele Rossi", "Michelle Rossi", False),
        ("Daniele Rossi", "Danielle Rossi", False),
        ("Michael Stein", "Michal Stein", False),
        ("Tony Stein", "Toni Stein", False),
        ("Max Stein", "Maxine Stein", False),
        ("Christian Stein", "Christiane Stein", False),
        ("Robert Schmidt", "Bob Schmidt", True),
        ("Elizabeth Chen", "Liz Chen", True),
        ("Katarzyna Nowak", "Kasia Nowak", True),
        ("William Gray", "Bill Gray", True),
        ("Maximilian Stein", "Max Stein", True),
        ("Jörg Müller", "Joerg Mueller", True),
        ("Marc Meyer", "Mark Meier", True),
        ("高林", "林高", False),
        ("김민", "민김", False),
        ("高 林", "林高", False),
        ("高 林", "高林", True),
        ("山田太郎", "太郎山田", False),
        ("Lin Gao 高林", "林高", False),
        ("山田太郎", "太郎 山田", True),
        ("김민수", "민수 김", True),
    ],
)
@pytest.mark.parametrize("key", ["email:stein@example.org", "mailbox:office@example.org", "phone:+442079460958"])
def test_only_what_is_surely_one_name_makes_two_one_without_a_question(
    one: str, other: str, key: str, *, same: bool
) -> None:
    for mine, theirs in ((one, other), (other, one)):
        record = ContactRecord(Name.of(full=theirs))

        assert same_person(a_contact(mine), record, key) is same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alexander Meier", "Alexandra Meier"),
        ("Alex Meier", "Alexandra Meier"),
        ("Michele Rossi", "Michelle Rossi"),
        ("Max Stein", "Maxine Stein"),
        ("Theo Pappas", "Theodoros Pappas"),
        ("高林", "林高"),
        ("김민", "민김"),
    ],
)
def test_what_may_be_one_name_is_allowed_and_so_offered(one: str, other: str) -> None:
    assert allow(one, other)
    assert allow(other, one)
    assert not agree(one, other)
