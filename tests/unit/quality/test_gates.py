"""Every gate fires at its fault, and only there."""

from pathlib import Path

import pytest

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.messages import MessageText
from careeros.domain.quality import BatchView
from careeros.domain.sender import Sender
from tests.unit.quality.builders import ANNA, ARTICLE, BODY, SAM, a_fact, gates_of, report_on, said_at, someone

DATA = Path(__file__).parents[2] / "data/quality"
SLOTS = [
    "{{first_name}}", "{first_name}", "[First Name]", "[Your Name]", "<company>", "<First Name>", "%NAME%",
    "${name}", "*|FNAME|*",
    "Your Name", "First Name", "COMPANY NAME", ":company:", "@firstname",
    "__name__", "XXX", "TODO", "{{ contact.first }}", "[insert company]", "<<name>>",
    "$first_name", "%(name)s", "{0}", "~name~", "|NAME|", "^name^", "‹Name›", "(company)", "first_name", "company_name",
    "firstname", "#REF!", "#N/A", "<NA>", "[object Object]", "[Month]", "INSERT NAME", "insert company name here",
    "NAME HERE", "[first_name", "%s", "○○", "XXX_TEAM_XXX", "__IMIĘ__", "#name#", "#first_name#",
    "[optional: mention the sink]", "[Firma]", "[Entreprise]", "[Empresa]", "[Имя]", "<Nachname>", "【公司名称】",
    "（姓名）", "〇〇",
]  # fmt: skip


@pytest.mark.parametrize("slot", SLOTS)
def test_an_open_slot_blocks_where_it_stands(slot: str) -> None:
    body = BODY.replace("your article", f"your article {slot}")

    assert said_at(body, report_on(body), "placeholder") == [slot]


@pytest.mark.parametrize(
    ("said", "slot"), [("Hi [nombre]", "[nombre]"), ("Hi <jméno>", "<jméno>"), ("I am a [MAJOR] student", "[MAJOR]")]
)
def test_brackets_where_a_name_or_a_word_is_due_are_a_slot_in_any_language(said: str, slot: str) -> None:
    body = BODY.replace("Hi Anna", said) if said.startswith("Hi") else BODY.replace("Best,", f"{said}.\n\nBest,")

    assert said_at(body, report_on(body), "placeholder") == [slot]


@pytest.mark.parametrize(
    "heading",
    [
        "Draft 2 (shorter, more personal tone):",
        "[Version A – friendly, direct]",
        "Output:",
        "**Suggested message** (edit as needed)",
        "Certainly! Below is a thank-you note (86 words).",
        "Of course. A warm, low-pressure opener might read:",
        "I've rewritten the e-mail below; let me know if it should be shorter.",
        "Voici une version plus chaleureuse :",
    ],
)
def test_a_heading_over_the_greeting_that_speaks_of_a_draft_blocks(heading: str) -> None:
    body = f"{heading}\n\n{BODY}"

    (said,) = said_at(body, report_on(body), "placeholder")
    assert heading.strip("*[]").startswith(said[:10])
    assert "placeholder" in gates_of(body.replace("\n\nHi Anna", " Hi Anna")) or not heading.endswith(":")


@pytest.mark.parametrize(
    "opening",
    ["Good news from Porto:", "A short message in two parts.", "Version 2 is out!", "My first draft is on your desk."],
)
def test_what_else_stands_over_a_greeting_passes(opening: str) -> None:
    assert "placeholder" not in gates_of(f"{opening}\n\n{BODY}")


@pytest.mark.parametrize(
    "text",
    [
        "see [1] for more",
        "I <3 your article",
        "the {} in the code",
        "a list[int] of them",
        "the company name is new to me",
        "I like it :smile: a lot",
        "in two ways: short and long",
        "ask @noorhaddad about it",
        "it cost $400 or so",
        "the file is in data_clean",
        "Why {2,2}? Why not {2}?",
        "a week (of work) later",
    ],
)
def test_what_only_looks_like_a_slot_passes(text: str) -> None:
    assert gates_of(BODY + " " + text, contact_facts=(ARTICLE,)) == []


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Hi O'Brien", "Anna O'Brien"),
        ("Hi O’Brien", "Anna O'Brien"),
        ("Dear Jean-Luc", "Jean-Luc Picard"),
        ("Dear Jean Luc", "Jean-Luc Picard"),
        ("Dear Mr. van der Berg", "Mr Pieter van der Berg"),
        ("Hi Jose", "José Álvarez"),
        ("Hi José", "Jose Alvarez"),
        ("Hi Madonna", "Madonna"),
        ("Hi Wei", "Zhang Wei"),
        ("Dear Head of Data", "Anna O'Brien"),
        ("Season's greetings, Anna", "Anna O'Brien"),
        ("Dear Dr. Zhang", "Zhang Wei"),
        ("Hi Bill", "Bill Rose"),
        ("Hi Faith", "Faith Chase"),
        ("Hi Null", "Jennifer Null"),
        ("Hi all", "Anna O'Brien"),
        ("Dear hiring manager", "Anna O'Brien"),
        ("Hello there", "Anna O'Brien"),
        ("Hi team", "Anna O'Brien"),
        ("Hi Bob", "Robert Hill"),
        ("Hi Alex", "Alexandra Hill"),
        ("Hi J.", "Jane Hill"),
        ("Good morning Engr. Anna", "Anna O'Brien"),
        ("Good morning Anna", "Anna O'Brien"),
        ("Hi Olga", "Ольга Иванова"),
        ("Hi मीनाक्षी", "मीनाक्षी देवराजन"),
        ("Hi สมชาย", "สมชาย ใจดี"),
        ("Hey", "Anna O'Brien"), ("Dear Northwind team", "Anna O'Brien"),
        ("Dear Anna O’Brien", "Anna O'Brien"), ("Dear Anna Brien", "Anna O'Brien"), ("Hi Mary Jane", "Mary Jane Hill"),
        ("Hi Anna H.", "Anna Hill"), ("Hi Anna Hill", "Anna H."), ("Hi Anna Northwind", "Anna Hill"),
    ],
)  # fmt: skip
def test_a_greeting_that_fits_passes(greeting: str, name: str) -> None:
    body = BODY.replace("Hi Anna", greeting)

    assert [
        gate for gate in gates_of(body, contact=someone(name, company="Northwind")) if gate != "unsupported_claim"
    ] == []


@pytest.mark.parametrize(
    ("greeting", "said"),
    [
        ("Hi Peter", "Peter"),
        ("hi sarah", "sarah"),
        ("Dear Dr. Schmidt", "Schmidt"),
        ("Good morning Priya", "Priya"),
        ("Dear Anna Schmidt", "Anna Schmidt"),
    ],
)
def test_a_greeting_of_somebody_else_blocks(greeting: str, said: str) -> None:
    body = BODY.replace("Hi Anna", greeting)

    assert said_at(body, report_on(body), "wrong_name") == [said]


def test_a_name_called_below_the_greeting_is_held_against_the_contact() -> None:
    below = "Hello,\n\n{}, I read on"

    called = BODY.replace("Hi Anna", below.format("Kim"))

    assert said_at(called, report_on(called), "wrong_name") == ["Kim"]
    assert gates_of(BODY.replace("Hi Anna", below.format("Anna"))) == []
    assert "wrong_name" not in gates_of(BODY.replace("Hi Anna", "Hello,\n\nPorto, where I live, is quiet"))


@pytest.mark.parametrize(
    "greeting",
    ["Dear Sir", "Dear Sir or Madam", "Dear Ms. O'Brien", "Dear Mr O'Brien", "Dear Madam", "Dear Signora O'Brien"],
)
def test_a_guessed_honorific_blocks(greeting: str) -> None:
    assert "honorific" in gates_of(BODY.replace("Hi Anna", greeting))


@pytest.mark.parametrize(
    ("close", "said"),
    [
        ("Thank you, Madam.", "Madam"),
        ("Kindly revert, Sir.", "Sir"),
        ("Thanks sir!", "sir"),
        ("Many thanks, Ma'am", "Ma'am"),
    ],
)
def test_a_guessed_honorific_at_the_close_blocks(close: str, said: str) -> None:
    body = BODY.replace("Best,\nSam", close)

    assert said_at(body, report_on(body), "honorific") == [said]


@pytest.mark.parametrize("text", ["I said no, sir, and left.", "He wrote 'Yes, Sir.' on it.", "Sir Ken spoke of it."])
def test_an_honorific_that_calls_out_to_nobody_passes(text: str) -> None:
    assert "honorific" not in gates_of(BODY.replace("Either way", f"{text} Either way"))


def test_madame_is_a_guess_in_english_once_and_usual_in_french() -> None:
    french = "Bonjour Madame O'Brien,\n\nauriez-vous un quart d’heure la semaine prochaine ?"
    english = BODY.replace("Hi Anna", "Dear Madame O'Brien")

    assert "honorific" not in gates_of(french)
    assert said_at(english, report_on(english), "honorific") == ["Madame"]


def test_an_honorific_of_the_profile_passes() -> None:
    assert (
        gates_of(
            BODY.replace("Hi Anna", "Dear Ms. O'Brien"),
            contact=someone("Anna O'Brien", title="Ms.", company="Northwind"),
        )
        == []
    )


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("We met at PyCon in Lyon.", "We met"),
        ("It was great meeting you in Berlin.", "great meeting you"),
        ("Our mutual friend Dana sends regards.", "mutual friend"),
        ("Dana Ruiz suggested I write to you.", "suggested I"),
        ("I loved your talk at the meetup.", "your talk"),
        ("I heard you on a podcast.", "heard you on a podcast"),
        ("As a fellow Cornellian I had to smile.", "As a fellow"),
        ("Your colleague Dana speaks of you often.", "Your colleague"),
        ("Your reply last week made my day.", "Your reply"),
        ("We worked together at Initech.", "We worked"),
        ("I was at Initech for long.", "Initech"),
        ("I have led a team of 40 people.", "40"),
        ("I studied at Stanford University.", "Stanford University"),
        ("Congratulations on your promotion.", "Congratulations on"),
        ("Dana told me to get in touch.", "told me to"),
        ("Dana thinks we should talk.", "thinks we should"),
        ("My mentor told me to write to you.", "told me to"),
        ("As a former colleague I know how you work.", "a former colleague"),
        ("You are my old boss, after all.", "old boss"),
        ("I got your name from Dana Whitlock.", "your name from"),
        ("In the last six years I have led two labs.", "six"),
        ("I speak six languages.", "six"),
        ("I helped the team to reach 40 percent growth.", "40"),
        ("We raised the first 30 million in a year.", "30"),
        ("You once gave me the advice to read more code.", "You once gave me"),
        ("Thanks for accepting my invitation last week.", "accepting my invitation"),
        ("Maria from your team suggested that I write.", "suggested that I"),
        ("It was good to run into you at the airport.", "run into you"),
        ("Since our internship together I follow your work.", "our internship together"),
        ("We sat on the same panel in Oslo.", "same panel"),
        ("I am a former student of yours.", "student of yours"),
        ("You kindly offered to introduce me.", "You kindly offered"),
        ("I asked sixty-one of them in a week.", "sixty-one"),
        ("We counted two hundred and six steps.", "hundred"),
        ("I wrote 1400 lines of it.", "1400"),
        ("Netflix, who employ me now, let me write.", "Netflix"),
        ("I sing in the Leeds Philharmonic, as you may hear.", "Philharmonic"),
    ],
)  # fmt: skip
def test_a_claim_without_a_fact_blocks_where_it_stands(claim: str, said: str) -> None:
    body = BODY.replace("Could you", claim + " Could you")

    found = said_at(body, report_on(body), "unsupported_claim")
    assert any(said in one or one in said for one in found), found


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("We met at PyCon in Lyon.", ("meeting", "Met at PyCon Lyon")),
        ("Our mutual friend Dana sends regards.", ("mutual", "Dana Ruiz knows both")),
        ("Dana Ruiz suggested I write to you.", ("introduction", "Dana Ruiz")),
        ("I loved your talk at DataConf.", ("talk", "Spoke at DataConf")),
        ("I was at Initech for long.", ("employer", "Initech")),
        ("We met there, as you know.", ("event", "Talked with us at OceanConf")),
        ("I have led a team of 40 people.", ("achievement", "Led forty people")),
    ],
)  # fmt: skip
def test_a_claim_with_its_fact_passes(claim: str, fact: tuple[str, str]) -> None:
    assert gates_of(BODY.replace("Could you", claim + " Could you"), contact_facts=(ARTICLE, a_fact(*fact))) == []


@pytest.mark.parametrize(("span", "passes"), [("ten", True), ("eleven", True), ("25", False), ("three", False)])
def test_years_since_something_are_held_against_the_years_that_are_known(span: str, *, passes: bool) -> None:
    body = BODY.replace("Could you", f"It is {span} years since that winter. Could you")
    facts = (ARTICLE, a_fact("meeting", "Shared an office in 2016"), a_fact("post", "Posted in October 2026"))

    assert (gates_of(body, contact_facts=facts) == []) is passes
    assert gates_of(body, contact_facts=facts[:2]) == [], "this year is known to nobody here"
    assert gates_of(body) == ["unsupported_claim"] or span == "ten", "no year is known at all"


def test_a_number_without_end_is_no_span_of_years() -> None:
    body = BODY.replace("Could you", f"It is {'9' * 5_000} years since that winter. Could you")
    facts = (ARTICLE, a_fact("meeting", "Shared an office from 2015 to 2019"))

    assert gates_of(body, contact_facts=facts) == ["unsupported_claim"]


def test_initials_of_a_name_that_a_fact_holds_pass() -> None:
    body = BODY.replace("Could you", "I studied at UCT back then. Could you")
    school = a_fact("education", "LLM, University of Cape Town")

    assert gates_of(body, sender_facts=(school,)) == []
    assert gates_of(body) == ["unsupported_claim"]


@pytest.mark.parametrize(
    "text",
    [
        "We have never met.",
        "I don't think we met before.",
        "Could we talk for 15 or 20 minutes?",
        "Are you free on Tuesday 14 June at 10:30?",
        "It was 31 degrees in the shade.",
        "A dozen of these wait on my desk.",
        "Nobody's fault, I think.",
        "I look for a town with none.",
    ],
)
def test_what_claims_nothing_passes(text: str) -> None:
    assert gates_of(BODY.replace("Could you", text + " Could you")) == []


def test_what_people_say_in_any_message_claims_nothing() -> None:
    sentences = (DATA / "ordinary_sentences.txt").read_text(encoding="utf-8").splitlines()

    known = (ARTICLE, a_fact("talk", "Spoke of tides at OceanConf 2024"), a_fact("education", "University of Porto"))

    blocked = [one for one in sentences if gates_of(BODY.replace("Could you", f"{one} Could you"), contact_facts=known)]

    assert len(sentences) >= 190
    assert blocked == []


@pytest.mark.parametrize(
    "sentence",
    ["I'll keep you posted on how it goes.", "Would you mind referring me, or pointing me to somebody?"],
)
def test_a_promise_and_a_plea_claim_nothing(sentence: str) -> None:
    assert gates_of(BODY.replace("Could you", f"{sentence} Could you"), contact_facts=(ARTICLE,)) == []


def test_the_same_employer_at_other_times_is_in_common() -> None:
    theirs, ours = a_fact("employer", "Initech, 2015 to 2019"), a_fact("employer", "Initech, Jun 2017 to Feb 2021")
    other = a_fact("employer", "Globex, Jun 2015 to Feb 2019")
    body = BODY.replace("Could you", "We overlapped at Initech. Could you")

    assert gates_of(body, contact_facts=(ARTICLE, theirs), sender_facts=(ours,)) == []
    assert "unsupported_claim" in gates_of(body, contact_facts=(ARTICLE, theirs), sender_facts=(other,))


def test_the_same_school_is_in_common_whatever_was_studied_there() -> None:
    ours = a_fact("education", "BSc Biology, University of Lund")
    body = BODY.replace("Could you", "Like you, I studied at the University of Lund. Could you")

    for theirs, gates in (
        ("MSc Physics, University of Lund (2008-2012)", []),
        ("University of Lund | Physics", []),
        ("BSc Biology, University of Oslo", ["unsupported_claim"]),
    ):
        facts = (ARTICLE, a_fact("education", theirs))

        assert gates_of(body, contact_facts=facts, sender_facts=(ours,)) == gates


def test_an_offer_to_help_in_turn_is_no_second_ask() -> None:
    offer = "And if I can help you with anything, I'd be glad to."

    assert report_on(BODY.replace("Either way", f"{offer} Either way")).criteria["ask"].raw == 1.0


def test_without_facts_and_contact_everything_abstains() -> None:
    report = report_on(
        "Dear Mr. Smith,\n\nWe met at PyCon. I have 40 years of experience. Can you call me?",
        contact=someone(),
        sender=Sender(),
        contact_facts=(),
    )

    assert report.gates == ()
    assert {one.what for one in report.abstained} >= {"wrong_name", "honorific", "unsupported_claim"}


@pytest.mark.parametrize(
    "sentence",
    [
        "I've been a nurse for six years.", "I studied at UCD and worked at Philips before.",
        "I passed my CCRN in 2019.", "We have 30 beds.",
    ],
)  # fmt: skip
def test_names_and_numbers_are_held_against_facts_and_not_against_a_connection_list(sentence: str) -> None:
    said = f"Hi Anna,\n\nI look for a role in streaming systems. {sentence} Could you spare 15 minutes?\n\nBest,\nSam"

    assert set(gates_of(said)) == {"unsupported_claim"}
    report = report_on(said, contact_facts=())
    assert not report.gates
    assert "unsupported_claim" in {one.what for one in report.abstained}


def test_a_shared_past_is_held_against_a_connection_list() -> None:
    said = "Hi Anna,\n\nWe worked together at Globex. Could you spare 15 minutes?\n\nBest,\nSam"

    assert gates_of(said, contact_facts=()) == ["unsupported_claim"]


@pytest.mark.parametrize(
    "insult",
    [
        "You are such an idiot.",
        "You look stunning in your photo.",
        "You have beautiful eyes.",
        "Reply or else.",
        "Since you are pregnant, you may have time.",
        "You stupid retard.",
        "Your team is a bunch of clowns.",
        "What kind of idiot runs this team?",
        "You should be ashamed of yourself.",
        "Shut up and answer.",
        "I hope you rot.",
        "I'd love to take you out for a romantic dinner.",
        "You'd be prettier if you smiled.",
        "Given your age, I guess you will retire soon.",
        "I heard you were fired.",
    ],
)
def test_what_must_never_leave_blocks(insult: str) -> None:
    assert "unsafe" in gates_of(BODY.replace("Could you", insult + " Could you"))


@pytest.mark.parametrize("name", ["Dick Cockburn", "Gay Talese", "Scunthorpe Council"])
def test_names_are_no_slurs(name: str) -> None:
    assert gates_of(BODY.replace("Anna", name.split(maxsplit=1)[0]), contact=someone(name, company="Northwind")) == []


def test_a_note_beyond_its_limit_blocks_from_there() -> None:
    report = report_on("Hi Anna, " + "x" * 300, channel=Channel.LINKEDIN_NOTE, subject="")

    assert [(gate.gate, gate.span) for gate in report.gates] == [("over_limit", (200, 309))]


@pytest.mark.parametrize("subject", [" ", "\u200b", "\u3164 \ufeff"])
def test_mail_without_a_subject_blocks(subject: str) -> None:
    assert gates_of(BODY, subject=subject) == ["no_subject"]


@pytest.mark.parametrize("body", ["", " \n", "\u200b", "\u200b \u2060", "\u3164", "\u200d"])
def test_a_body_in_which_nothing_is_seen_is_empty(body: str) -> None:
    assert [gate.reason for gate in report_on(body).gates] == ["The message is empty."]


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Globex", "Globex"),
        ("Globex Corporation", "Globex"),
        ("Bank of Utopia, Inc.", "Bank of Utopia"),
        ("Coca-Cola", "Coca-Cola"),
        ("The Northern Post Ltd", "Northern Post"),
    ],
)
def test_another_recipients_employer_in_the_same_text_blocks(company: str, said: str) -> None:
    ben = Contact(ANNA.id, someone("Ben Stone").name, company=company)
    first = BODY.replace("Anna", "Ben").replace("Northwind", said)
    batch = BatchView()
    batch.add(MessageText("", first), ben)

    body = BODY.replace("Northwind", said)
    report = report_on(body, batch=batch, sender=SAM)
    assert said_at(body, report, "copied_text") == [said]
    assert report.criteria["originality"].raw == 0


def test_an_employer_that_the_reader_s_own_facts_name_is_no_copy() -> None:
    ben = Contact(ANNA.id, someone("Ben Stone").name, company="Globex Corporation")
    batch = BatchView()
    batch.add(MessageText("", BODY.replace("Anna", "Ben").replace("Northwind", "Globex")), ben)

    body = BODY.replace("Northwind", "Globex")
    facts = (a_fact("employer", "Globex, 2019 to 2023"),)
    assert "copied_text" not in gates_of(body, batch=batch, sender=SAM, contact_facts=facts)


@pytest.mark.parametrize(
    "body",
    [
        "Sehr geehrte Frau O'Brien,\n\nIhr Artikel hat mir sehr geholfen. Hätten Sie nächste Woche 15 Minuten Zeit?",
        "Hola Anna:\n\nLeí tu artículo y me ayudó mucho. ¿Tendrías 15 minutos la próxima semana para hablar?",
        "नमस्ते अन्ना जी, आपका लेख पढ़कर मुझे मदद मिली। क्या आप 15 मिनट बात कर सकती हैं?",
        "安娜您好：我读了您的文章，受益匪浅。下周您能抽出 15 分钟聊聊吗？",
    ],
)
def test_an_ask_in_another_language_passes(body: str) -> None:
    assert gates_of(body) == []


def test_a_share_that_no_fact_holds_blocks_in_any_language() -> None:
    assert "unsupported_claim" in gates_of("Liebe Anna, ich habe die Kosten um 40 % gesenkt und danke dir sehr dafür.")


@pytest.mark.parametrize(
    "harmless",
    [
        "We had to shut up shop in March.",
        "It is easy to get lost in the codebase.",
        "The job was considered a romantic idea back then.",
        "A bunch of us read it together.",
        "You owe me nothing.",
        "I won't stop reading until you tell me how it ends.",
    ],
)
def test_what_only_sounds_unsafe_passes(harmless: str) -> None:
    assert "unsafe" not in gates_of(BODY.replace("Could you", harmless + " Could you"))


@pytest.mark.parametrize(
    "hidden",
    ["> You idiot.", "On Monday Anna wrote:\n> You idiot.", "-- \nYou idiot.", "---- Original Message\nYou idiot."],
)
def test_what_is_quoted_or_below_a_signature_mark_must_not_leave_either(hidden: str) -> None:
    assert "unsafe" in gates_of(f"{BODY}\n\n{hidden}")


@pytest.mark.parametrize("hidden", ["> We met at the fair.", "-- \nIt was great meeting you at the fair."])
def test_a_shared_past_is_held_against_the_facts_wherever_it_stands(hidden: str) -> None:
    assert "unsupported_claim" in gates_of(f"{BODY}\n\n{hidden}")


@pytest.mark.parametrize(
    "greeting", ["Hi Peter O'Brien,", "Morning Peter,", "Hi, Peter!", "Thank you, Peter.", "Peter:"]
)
def test_a_greeting_of_somebody_else_blocks_however_it_is_put(greeting: str) -> None:
    assert "wrong_name" in gates_of(BODY.replace("Hi Anna,", greeting, 1))


@pytest.mark.parametrize(
    "greeting",
    ["Colonel O'Brien,", "Good evening ma.", "Hi Professeur,", "Anna my friend,", "So, Anna.", "G'day Anna,"],
)
def test_titles_and_words_that_call_out_are_no_other_name(greeting: str) -> None:
    assert gates_of(BODY.replace("Hi Anna,", greeting, 1)) == []


SCHOOLS = [
    (("University of Oslo", "MSc, University of Oslo"), False),
    (("University of Oslo", "University of Leeds"), True),
]


@pytest.mark.parametrize(("schools", "blocked"), SCHOOLS)
def test_the_same_school_on_both_sides_carries_having_studied_together(
    schools: tuple[str, str], *, blocked: bool
) -> None:
    report = report_on(
        BODY.replace("Could you", "We both studied there. Could you"),
        contact_facts=(ARTICLE, a_fact("education", schools[0])),
        sender_facts=(a_fact("education", schools[1]),),
    )

    assert bool(report.gates) is blocked


@pytest.mark.parametrize(
    "text",
    ["See page 61 and item 7 of the list.", "I rise at 6 a.m. on most days.", "Are you in on 10 to 14 November?"],
)
def test_references_dates_and_times_claim_nothing(text: str) -> None:
    assert gates_of(BODY.replace("Could you", text + " Could you")) == []
