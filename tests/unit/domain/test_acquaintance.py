"""How strong a tie is, and what it rests on."""

from datetime import date

from attrs import evolve

from careeros.domain.approval import Approval, Approved, InReview, State
from careeros.domain.identity.acquaintance import Acquaintance, acquaintance
from tests.builders import ANA, NOON, a_contact, a_fact, in_review


def sent(state: InReview) -> State:
    message = state.message
    return Approved(message, state.report, Approval(ANA, NOON, message.fingerprint)).hand_off(at=NOON)


def tie(*, facts=(), states=(), **changes: object) -> Acquaintance:
    return acquaintance("Globex, Inc.", a_contact(**({"company": "Globex"} | changes)), facts, states, now=NOON)


def test_who_works_there_comes_before_who_did() -> None:
    past = tie(company="Elsewhere", facts=[a_fact("Engineer at Globex", kind="employer")])

    assert tie().strength > past.strength > 0
    assert tie(position="Lead").reason == "Lead at Globex."
    assert "Was there before: Engineer at Globex" in past.reason


def test_who_is_there_since_a_year_is_there() -> None:
    said = a_fact("Head of Water at Globex, since 2023", kind="employer")
    there, past = tie(company="Elsewhere", facts=[said]), tie(company="Elsewhere", facts=[evolve(said, text="Globex")])

    assert tie().strength > there.strength > past.strength
    assert "Works there by what" in there.reason


def test_answers_messages_meetings_and_years_make_it_stronger() -> None:
    written = in_review()
    wrote = sent(written)

    plain = tie().strength
    assert tie(states=[wrote]).strength > plain
    assert tie(states=[wrote.reply(at=NOON)]).strength > tie(states=[wrote]).strength
    assert "answered you on 01 Jan 2030" in tie(states=[wrote.reply(at=NOON)]).reason
    assert tie(facts=[a_fact("Lunch in May", kind="meeting")]).strength > plain
    assert "meeting: Lunch in May" in tie(facts=[a_fact("Lunch in May", kind="meeting")]).reason
    long, short = (tie(connected_on=date(year, 1, 1)).strength for year in (2015, 2029))
    assert long > short > plain
    assert tie(connected_on=date(2031, 1, 1)).strength == plain, "a day that is still to come counts nothing"


def test_a_tie_is_never_stronger_than_1() -> None:
    facts = [a_fact(f"Meeting {number}", kind="meeting") for number in range(50)]

    assert tie(facts=facts, states=[sent(in_review()).reply(at=NOON)], connected_on=date(2000, 1, 1)).strength == 1
