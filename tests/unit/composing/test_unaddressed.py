import pytest

from careeros.domain.composing import evidence_of, prompt_of
from careeros.domain.facts import KINDS
from careeros.domain.runtime_settings import RULES, SettingName, chosen
from careeros.domain.unaddressed import unaddressed
from tests.builders import a_contact, a_fact
from tests.unit.composing.builders import a_brief


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Write to noor@private.example or call +47 912 34 567.", "Write to … or call …."),
        ("Profile: https://www.linkedin.com/in/noor-h?trk=x", "Profile: …"),
        ("linkedin.com/in/noor-h and www.noor.example", "… and …"),
        ("noor at private dot example", "…"),
        ("noor [at] private [dot] example", "…"),
        ("On X as @noor_h", "On X as …"),
        ("Office 0049 30 1234567, desk (555) 010-0199, mobile 0171 234 56 78", "Office …, desk …, mobile …"),
        ("tel:+4791234567", "…"),
    ],
)
def test_addresses_numbers_and_links_are_left_out(text: str, shown: str) -> None:
    assert unaddressed(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Gave a talk at DataConf 2029", "At Booking.com from 2017 - 2021", "Wrote Node.js, C++ and ASP.NET",
        "Served 12,000 users and 1.5 million calls", "On 2029-11-24 in Oslo", "Cut costs by 30 - 40 %", "24/7 on call",
        "Led R&D at A.P. Moller", "Joined in 01/2019, left in 12/2023",
    ],
)  # fmt: skip
def test_figures_days_and_names_of_companies_stay(text: str) -> None:
    assert unaddressed(text) == text


def test_what_is_known_to_lead_to_the_contact_is_left_out_however_it_is_written() -> None:
    noor = a_contact("Noor Haddad", linkedin_slug="noor-haddad-9", phones=("91234567",))
    assert unaddressed("Known as noor-haddad-9, phone 91234567", noor) == "Known as …, phone …"


def test_a_prompt_has_no_addresses_wherever_they_were_written() -> None:
    said = "Mail noor@private.example"
    long = f"{'A word of it ' * 22}+47 912 34 567 and more"
    met, told = a_fact(said, kind="meeting"), a_fact(long, kind="talk")
    prompt = prompt_of(a_brief(contact_facts=(met, told), note=said, samples=(said,)))
    for secret in ("private", "912", "+47"):
        assert secret not in prompt.user


def test_only_the_kinds_that_are_sent_are_evidence() -> None:
    facts = (a_fact("Owes me money", kind="note"), a_fact("Spoke of tides", kind="talk"))
    usual = [item.text for item in evidence_of(a_brief(contact_facts=facts)).items]
    assert "Spoke of tides" in usual
    assert "Owes me money" not in usual
    only_notes = evidence_of(a_brief(contact_facts=facts, sent=frozenset({"note"})))
    assert [item.text for item in only_notes.items] == ["Owes me money"]


def test_every_kind_is_a_choice_and_all_but_notes_are_usual() -> None:
    rule = RULES[SettingName.FACTS_SENT]
    assert set(rule.choices) == KINDS | {"note"}
    assert set(chosen(SettingName.FACTS_SENT, rule.usual)) == KINDS
