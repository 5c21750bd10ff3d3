"""What honest people write every day: thanks in the middle, signatures, quotations, plans, numbers to call."""

import pytest

from careeros.domain.messages import Purpose
from tests.unit.quality.builders import ARTICLE, BODY, a_fact, gates_of, report_on

ASK = "Could you spare 15 minutes next week to tell me what you look for in new hires?"


@pytest.mark.parametrize("thanks", ["Thanks for connecting!", "Thank you for the talk.", "Thank you."])
def test_thanks_that_open_a_letter_do_not_close_it(thanks: str) -> None:
    told = f"Hi Anna,\n\n{thanks}\n\nI have 25 years on wards. Your Kafka article helped me. {ASK}\n\nSam"
    honest = told.replace("I have 25 years on wards.", "I am a data engineer in health care.")

    assert gates_of(told) == ["unsupported_claim"]
    assert gates_of(honest) == []
    assert report_on(honest).criteria["ask"].raw > 0.9


def test_what_follows_a_name_below_the_close_is_read_where_the_writer_goes_on() -> None:
    on = BODY.replace("Best,\nSam", "Best,\nSam\n\nI have led 25 wards.")

    assert gates_of(on) == ["unsupported_claim"]


def test_a_companys_signature_is_no_part_of_the_message() -> None:
    signature = (
        "Kind regards,\nSam Lee\nData Engineer, Claims\nRoyal Infirmary, 12 High Street, Cardiff CF10 1AA\n"
        "Tel: 029 2087 4000 | Mob: 07700 900123\nwww.example.org\n\n"
        "Please consider the environment before printing this email. This message is confidential; if you are not the "
        "intended recipient please notify the sender and delete it. Registered charity number 1234567."
    )
    report = report_on(BODY.replace("Best,\nSam", signature))

    assert report.gates == ()
    assert len(report.criteria["ask"].spans) == 1
    assert report.criteria["brevity"].raw == report_on().criteria["brevity"].raw


@pytest.mark.parametrize(
    "quoted",
    [
        "From: Anna O'Brien <a@example.org>\nSent: Tuesday, 3 November 2026 10:12\nTo: Sam\n\nWe saw 48 cases.",
        "Von: Anna O'Brien\nGesendet: Dienstag, 3. November 2026 10:12\nAn: Sam\n\nWir sahen 48.",
        "Am 3. November 2026 um 10:12 schrieb Anna <a@example.org>:\n\n> Wir sahen 48.",
        "Le mar. 3 nov. 2026 à 10:12, Anna <a@example.org> a écrit :\n\n> 48 cas.",
        "El 3 nov 2026, a las 10:12, Anna <a@example.org> escribió:\n\n> 48 casos.",
        "---------- Forwarded message ---------\nFrom: Anna <a@example.org>\nDate: Tue, 3 Nov 2026\n\nWe saw 48.",
    ],
)
def test_what_others_wrote_is_quoted_in_the_way_of_any_mail_program(quoted: str) -> None:
    report = report_on(f"{BODY}\n\n{quoted}")

    assert report.gates == ()
    assert report.total == report_on().total


@pytest.mark.parametrize(
    "sentence",
    [
        "As a Muslim woman in engineering I look for places where I can pray.",
        "As a Jewish nurse I know the wards at Christmas.",
        "I'm on 07700 900123 most evenings.",
        "You can reach me on +44 20 7946 0958.",
        "I'm free 9-11 on the 4th.",
        "I'm in town from 12 to 15 May 2026.",
        "I left school at 16 and learned the trade.",
        "Our discussion group reads your article.",
        "Our call centre reads your article.",
        "The pilot in Thiès has started.",
        "You nailed it.",
        "I work on a spastic paralysis unit.",
        "We walked the dyke along the river.",
        "I love you guys' podcast.",
        "What an idiot I was to miss it.",
        "You have trained 20+ apprentices.",
        "Your mill project of 1929–45 is lovely.",
        "I read about the appeal you argued in 2023.",
        "You studied at the University of Heidelberg.",
        "You studied at MIT.",
    ],
)
def test_an_ordinary_sentence_blocks_nothing(sentence: str) -> None:
    known = (
        ARTICLE,
        a_fact("achievement", "Argued the rent arrears appeal of 2023"),
        a_fact("achievement", "Trained 21 apprentices"),
        a_fact("project", "Restored the mill, 1929 to 1945"),
        a_fact("education", "Universität Heidelberg"),
        a_fact("education", "Massachusetts Institute of Technology"),
    )

    assert gates_of(BODY.replace(ASK, f"{sentence} {ASK}"), contact_facts=known) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "As a fellow Muslim I hope that you see the point.",
        "As a Muslim woman you must know how hard it is.",
        "You spastic.",
        "What an idiot you are.",
        "What an idiot I think you are.",
        "You dirty dyke.",
        "I will kill you guys.",
        "Fuck you guys.",
        "I will hurt you folks.",
        "We have (120 000 000) users.",
        "We grew revenue (450 000 000 euro).",
        "I raised 0450 000 000 euro for it.",
        "You have trained 40+ apprentices.",
        "Your mill project of 1929–75 is lovely.",
        "You studied at the University of Leeds.",
        "I read about the article you argued against in 2021.",
        "We met in May 2019.",
        "I have looked after 07700 patients.",
    ],
)
def test_what_is_like_it_and_is_not_so_blocks(sentence: str) -> None:
    known = (
        ARTICLE,
        a_fact("achievement", "Trained 21 apprentices"),
        a_fact("project", "Restored the mill, 1929 to 1945"),
        a_fact("education", "Universität Heidelberg"),
    )

    assert gates_of(BODY.replace(ASK, f"{sentence} {ASK}"), contact_facts=known) != []


@pytest.mark.parametrize(
    ("sentence", "criterion"),
    [
        ("You were good to people like me.", "tone"),
        ("I gave you a poor answer in my last comment on it.", "tone"),
        ("You owe me nothing.", "tone"),
        ("The people who file claims are not stupid.", "tone"),
        ("It reads a great deal better than the manual.", "deliverability"),
    ],
)
def test_no_advice_is_given_against_what_is_meant_well(sentence: str, criterion: str) -> None:
    found = report_on(BODY.replace(ASK, f"{sentence} {ASK}")).criteria[criterion]

    assert found.fix is None


@pytest.mark.parametrize("last", ["Looking forward to hearing from you", "Sent from my phone, please excuse typos"])
def test_a_last_line_of_its_own_needs_no_mark(last: str) -> None:
    fix = report_on(BODY.replace("Best,\nSam", last)).criteria["readability"].fix

    assert fix is None or "breaks off" not in fix


def test_a_fact_that_is_used_is_not_asked_for() -> None:
    told = a_fact("position", "Store manager at Gap since 2017")
    body = f"Hi Anna,\n\nYou have managed the Gap store since 2017. I am a data engineer. {ASK}\n\nSam"

    fix = report_on(body, contact_facts=(told,), purpose=Purpose.INTRODUCTION).criteria["personalisation"].fix

    assert fix is None or "Gap" not in fix
