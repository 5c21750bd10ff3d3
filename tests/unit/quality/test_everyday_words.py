"""What people write every day without claiming, asking, hurting or leaving anything open by it, and what they do."""

from uuid import UUID

import pytest
from attrs import evolve

from careeros.domain.contacts import Contact, Name
from careeros.domain.ids import ContactId
from careeros.domain.messages import Purpose
from tests.unit.quality.builders import ANNA, BODY, SAM, a_fact, gates_of, report_on, someone

WAY_OUT = "Either way, thank you for writing it up."
AT_NORTHWIND = evolve(ANNA, position="CFO")


def called(name: str) -> Contact:
    """Anna under another name."""
    return evolve(ANNA, name=Name.of(full=name))


def with_one_more(sentence: str) -> str:
    return BODY.replace(WAY_OUT, f"{WAY_OUT} {sentence}")


@pytest.mark.parametrize(
    "form", ["Ltd.", "Ltd", "Limited", "GmbH", "AG", "LLC", "Inc", "Pvt Ltd", "plc", "S.A.", "Pty Ltd"]
)
def test_the_legal_form_of_an_employer_is_no_other_employer(form: str) -> None:
    facts = (a_fact("employer", "Ebb"),)

    assert gates_of(with_one_more(f"I work at Ebb {form} now."), sender_facts=facts) == []
    assert gates_of(with_one_more(f"I work at Globex {form} now."), sender_facts=facts) == ["unsupported_claim"]


@pytest.mark.parametrize(
    "sentence",
    [
        "I thought you might know.", "I thought I should ask you.", "I thought I would drop you a line.",
        "My daughter says hello.", "I regret that I can't do Friday.", "You won't regret it.", "I'm 100% sure.",
        "I can do 14h00.", "I am free from 10.", "Is travel more like 10% or 40%?", "Is £40k a fair salary?",
        "In 2027 I hope to qualify.", "My son is 14.", "My 14-year-old loves boats.", "CV_Sam_2026.pdf (214 KB)",
        "The meeting PIN 4821 is for both.", "I tried your phone app.", "Zoom is fine for me.", "I use Slack daily.",
    ],
)  # fmt: skip
def test_what_claims_nothing_and_threatens_nobody_passes(sentence: str) -> None:
    assert gates_of(with_one_more(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "gate"),
    [
        ("My boss thought I should ask you.", "unsupported_claim"), ("You will regret it.", "unsafe"),
        ("My team cut costs by 100%.", "unsupported_claim"), ("I worked with 14 people on it for 10%.",
        "unsupported_claim"), ("I tried your phone number twice.", "unsafe"), ("I work at LinkedIn.",
        "unsupported_claim"), ("I joined Zoom.", "unsupported_claim"), ("I worked at Twitter.", "unsupported_claim"),
        ("I hold seven patents.", "unsupported_claim"), ("Your family will regret it.", "unsafe"),
        ("Ignore me and Harbor will regret this.", "unsafe"), ("I hacked your phone.", "unsafe"),
        ("We said you would introduce me to Paul.", "unsupported_claim"),
        ("Does 90% retention impress you?", "unsupported_claim"),
        ("Meeting 500 customers was my job.", "unsupported_claim"), ("How did I save 40%?", "unsupported_claim"),
    ],
)  # fmt: skip
def test_what_sounds_alike_and_claims_or_threatens_blocks(sentence: str, gate: str) -> None:
    assert gate in gates_of(with_one_more(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Call went well yesterday.", "I hope you will forgive a stranger's letter.", "Did you survive the heatwave?",
        "Please don't feel obliged.", "Let me know if it's a bad time.", "What time works?", "Just let me know.",
        "Please notify the sender if this reached you by mistake.", "Please consider the environment.",
    ],
)  # fmt: skip
def test_courtesies_and_small_talk_are_no_second_ask(sentence: str) -> None:
    ask = "Could you spare 15 minutes next week to tell me what you look for in new hires?"
    report = report_on(BODY.replace(ask, f"{ask} {sentence}"))

    assert len(report.criteria["ask"].spans) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "I come on Tuesday.", "Whatever happens, thank you.", "It must be lovely by the sea.",
        "I hope you don't mind my writing.", "I finish my course by Friday.", "I'm between jobs right now.",
    ],
)  # fmt: skip
def test_plain_words_are_neither_contempt_nor_reproach_nor_pressure(sentence: str) -> None:
    assert report_on(with_one_more(sentence)).criteria["tone"].fix is None


@pytest.mark.parametrize("sentence", ["I need your answer by Friday.", "Decide by Friday.", "Oh come on, answer."])
def test_who_presses_is_still_told(sentence: str) -> None:
    assert report_on(with_one_more(sentence)).criteria["tone"].raw < report_on().criteria["tone"].raw


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Estimado ingeniero Ortega,", "Ing. José Ramón Ortega"), ("Estimada licenciada Pérez,", "Lic. Ana Pérez"),
        ("Caro Engenheiro Silva,", "Eng. Rui Silva"), ("Dear Advocate Lee,", "Kim Lee"), ("Dear Er. Lee,", "Kim Lee"),
        ("Dear Madame Arnaud,", "Mme Sylvie Arnaud"), ("Dear Monsieur Arnaud,", "M. Luc Arnaud"),
        ("Dear Ms. Ruiz,", "Ana Ruiz (She/Her)"), ("Dear Mr Weiss,", "Herr Tom Weiss"), ("Hi mate,", "Kim Lee"),
        ("Hey man,", "Kim Lee"), ("Hi stranger!", "Kim Lee"), ("Dear Vice-Chancellor,", "Kim Lee"),
    ],
)  # fmt: skip
def test_titles_that_the_profile_states_and_calls_without_a_name_pass(greeting: str, name: str) -> None:
    assert gates_of(BODY.replace("Hi Anna,", greeting), contact=called(name)) == []


@pytest.mark.parametrize(
    ("greeting", "name", "gate"),
    [
        ("Dear Mr Ruiz,", "Ana Ruiz (She/Her)", "honorific"), ("Dear Ms Lee,", "Kim Lee", "honorific"),
        ("Dear Mr He,", "Kim He", "honorific"), ("Hi Buddy,", "Kim Lee", "wrong_name"),
        ("Estimado ingeniero Ortega,", "Ing. José Ruiz", "wrong_name"),
    ],
)  # fmt: skip
def test_titles_that_are_guessed_and_names_of_others_block(greeting: str, name: str, gate: str) -> None:
    assert gates_of(BODY.replace("Hi Anna,", greeting), contact=called(name)) == [gate]


@pytest.mark.parametrize(
    "sentence",
    ["Congratulations on becoming CFO!", "I saw you joined Northwind.", "I hear you're CFO now, well deserved."],
)
def test_who_is_somewhere_now_is_congratulated_on_it(sentence: str) -> None:
    assert gates_of(with_one_more(sentence), contact=AT_NORTHWIND) == []


@pytest.mark.parametrize(
    "sentence",
    ["Congratulations on becoming CTO!", "I saw you joined Globex.", "Congratulations on becoming CFO in March!"],
)
def test_nobody_is_congratulated_on_what_is_not_known(sentence: str) -> None:
    assert "unsupported_claim" in gates_of(with_one_more(sentence), contact=AT_NORTHWIND)


@pytest.mark.parametrize(
    "slot",
    [
        "INSERT TOPIC HERE", "I work at [ ] now.", "I work at {} now.", r"\[topic\]", "&lt;topic&gt;", "«Vorname»",
        "«TITLE OF ESSAY»", "(insert webinar topic here)", "I saw your work at …",
    ],
)  # fmt: skip
def test_more_spellings_of_an_open_slot_block(slot: str) -> None:
    assert "placeholder" in gates_of(f"{BODY}\n\n{slot}")


def test_a_greeting_of_dots_has_lost_its_name_and_kisses_are_no_slot() -> None:
    assert gates_of(BODY.replace("Hi Anna,", "Hi ...,")) == ["placeholder"]
    assert gates_of(BODY.replace("Best,\nSam", "Best,\nSam xxx")) == []
    assert gates_of(BODY.replace("Best,\nSam", "Best,\nxxx")) == ["placeholder"]


@pytest.mark.parametrize(
    ("end", "whole"),
    [
        ("Many thanks in advance and greetings from Brazil,\nSam", True), ("Thanks so much for this", True),
        ("Could you spare fifteen", False), ("Could we talk at ten", True),
    ],
)  # fmt: skip
def test_what_breaks_off_is_told_from_what_ends(end: str, whole: bool) -> None:
    fix = report_on(BODY.replace("Best,\nSam", end)).criteria["readability"].fix

    assert whole is not (fix is not None and fix.startswith("The text breaks off"))


@pytest.mark.parametrize("bad", ["You are an idiot.", "[topic]"])
def test_what_must_never_leave_earns_nothing(bad: str) -> None:
    short = "Hi Kim, ok."

    assert (
        report_on(f"{short} {bad}", contact=someone("Kim Lee")).total
        <= report_on(short, contact=someone("Kim Lee")).total
    )


def test_who_is_written_to_again_knows_who_writes() -> None:
    body = "Hi Anna,\n\nyour article on Kafka was on my mind again. Could you spare fifteen minutes next week?\n\nSam"
    stranger = Contact(ContactId(UUID(int=2)), Name.of(first="Anna"))
    facts = (a_fact("article", "Wrote about Kafka"),)
    fixes = {
        purpose: report_on(body, purpose=purpose, contact=stranger, contact_facts=facts, sender=SAM)
        .criteria["reason"]
        .fix
        for purpose in (Purpose.INTRODUCTION, Purpose.FOLLOW_UP)
    }

    assert fixes[Purpose.INTRODUCTION] == "Say in half a sentence who you are."
    assert fixes[Purpose.FOLLOW_UP] != fixes[Purpose.INTRODUCTION]


def test_a_long_quotation_in_a_fix_ends_with_a_word() -> None:
    loose = "The weather here has been remarkably unpredictable throughout these weeks of everlasting summer."
    fix = report_on(with_one_more(loose)).criteria["brevity"].fix

    assert fix is not None
    assert fix.endswith(" …”.")
    assert fix.split("“")[1].removesuffix(" …”.") in loose


@pytest.mark.parametrize(
    ("fact", "said", "used"),
    [
        ("Trades wheat at Cargill", "You trade wheat, and I am curious how you began.", True),
        ("Trading wheat", "You trade wheat, and I am curious how you began.", True),
        ("Trades wheat at Cargill", "You sell wheat, and I am curious how you began.", False),
    ],
)
def test_a_fact_is_used_in_another_ending_too(fact: str, said: str, used: bool) -> None:
    body = f"Hi Anna,\n\n{said} Could you spare ten minutes?\n\nSam"
    raw = report_on(body, contact_facts=(a_fact("project", fact),)).criteria["personalisation"].raw

    assert (raw > 0.5) is used


@pytest.mark.parametrize(
    "above", ["-----Original Message-----", "From: me\nTo: you", "-----Ursprüngliche Nachricht-----"]
)
def test_a_line_that_says_neither_who_nor_when_quotes_nobody(above: str) -> None:
    assert "unsupported_claim" in gates_of(f"{BODY}\n\n{above}\nWe met at the Web Summit in Lisbon.")


def test_mail_below_who_wrote_it_and_when_claims_nothing_of_the_writers() -> None:
    head = "-----Original Message-----\nFrom: Anna <a@example.org>\nSent: Tuesday, 3 November 2026 10:12\nTo: Sam\n\n"

    assert gates_of(f"{BODY}\n\n{head}We met in Davos, it was lovely to meet you.") == []


@pytest.mark.parametrize(
    "sentence", ["I'm not asking for a job, only for your view.", "I am not fishing for a referral.", "No rush at all."]
)
def test_what_makes_it_easy_to_answer_need_not_be_cut(sentence: str) -> None:
    assert "cut it" not in (report_on(with_one_more(sentence)).criteria["brevity"].fix or "")
