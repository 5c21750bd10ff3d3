import csv
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from careeros.domain.errors import InvalidInput
from careeros.domain.history import Correspondent, EventKind, HistoryEvent, Side, Told, folded
from careeros.ports.contact_source import SourceContents
from tests.unit.contact_files.exports import COLUMNS, NOOR, opened, opened_zip

NINE = ("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER").split(",")
TEN = [*NINE[:5], "RECIPIENT PROFILE URLS", *NINE[5:]]
THIRTEEN = [*TEN, "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"]
PROFILE = "First Name,Last Name,Maiden Name,Headline\nMira,Sol,,Data engineer\n"
ME = ("Mira Sol", "mira-sol")
KIM = ("Kim Lee, PhD", "kim-lee")
EVA = ("Eva Stone", "eva-stone")


def page(slug: str) -> str:
    return f"https://www.linkedin.com/in/{slug}" if slug else ""


def message(
    sender: tuple[str, str], *recipients: tuple[str, str], at: str = "2025-05-03 14:03:22 UTC", **changes: str
) -> dict[str, str]:
    usual = {
        "CONVERSATION ID": "2-x",
        "FROM": sender[0],
        "SENDER PROFILE URL": page(sender[1]),
        "TO": ", ".join(name for name, _ in recipients),
        "RECIPIENT PROFILE URLS": ",".join(page(slug) for _, slug in recipients),
        "DATE": at,
        "CONTENT": "Hello,\nhow are you?",
        "FOLDER": "INBOX",
    }
    return usual | changes


def messages(*rows: dict[str, str], columns: list[str] = TEN, quoting: int = csv.QUOTE_MINIMAL) -> str:
    text = StringIO()
    writer = csv.DictWriter(text, columns, restval="", extrasaction="ignore", quoting=quoting)  # type: ignore[arg-type]
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def events(contents: SourceContents) -> list[HistoryEvent]:
    assert contents.history is not None
    return list(contents.history)


def told(folder: Path, files: dict[str, str | bytes]) -> dict[str, Told]:
    return folded(events(opened_zip(folder, {"Connections.csv": COLUMNS + NOOR, **files})))


@pytest.mark.parametrize("columns", [NINE, TEN, THIRTEEN], ids=["before 2023", "2023", "since"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL], ids=["some quoted", "all quoted"])
def test_every_era_says_the_same(tmp_path: Path, columns: list[str], quoting: int) -> None:
    text = messages(
        message(KIM, ME, at="2025-05-03 14:03:22 UTC"),
        message(ME, KIM, at="2025-05-01 09:00:00 UTC"),
        message(ME, EVA, at="2024-01-01 08:00:00 UTC"),
        columns=columns,
        quoting=quoting,
    )

    found = told(tmp_path, {"Profile.csv": PROFILE, "messages.csv": text})

    kim = found["slug:kim-lee"].history
    assert (kim.sent, kim.received, kim.last_from) == (1, 1, Side.THEM)
    assert kim.last_contact_at == kim.answered_at == datetime(2025, 5, 3, 14, 3, 22, tzinfo=UTC)
    (eva,) = (one for key, one in found.items() if "eva" in key)
    assert (eva.history.sent, eva.history.received, eva.history.last_from) == (1, 0, Side.YOU)
    assert (eva.person.slug is None) == (columns is NINE)
    assert len(found) == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"CONTENT": '<p class="spinmail-quill-editor__spin-break">Buy</p>', "SENDER PROFILE URL": ""},
        {"CONVERSATION TITLE": "Sponsored Conversation", "SENDER PROFILE URL": ""},
        {"FROM": "LinkedIn Member", "SENDER PROFILE URL": ""},
        {"FROM": "", "SENDER PROFILE URL": ""},
        {"IS MESSAGE DRAFT": "Yes"},
        {"IS CONVERSATION DRAFT": "yes"},
        {"FOLDER": "SPAM"},
        {"DATE": "yesterday"},
    ],
    ids=["sponsored", "sponsored by title", "gone", "nobody", "draft", "draft of all", "spam", "no date"],
)
def test_what_nobody_said_to_anybody_is_passed_over(tmp_path: Path, changes: dict[str, str]) -> None:
    text = messages(message(KIM, ME), message(EVA, ME, **changes), columns=THIRTEEN)

    assert set(told(tmp_path, {"Profile.csv": PROFILE, "messages.csv": text})) == {"slug:kim-lee"}


def test_what_advertisers_send_may_be_longer_than_a_cell_of_a_person(tmp_path: Path) -> None:
    long = message(EVA, ME, CONTENT='<p class="spinmail">' + "x" * 60_000)

    assert set(told(tmp_path, {"Profile.csv": PROFILE, "messages.csv": messages(message(KIM, ME), long)})) == {
        "slug:kim-lee"
    }


@pytest.mark.parametrize("between", [",", ";"])
def test_a_group_is_told_apart_and_its_messages_answer_nothing(tmp_path: Path, between: str) -> None:
    to_both = message(ME, ("Kim Lee", "kim-lee"), EVA)
    to_both["RECIPIENT PROFILE URLS"] = to_both["RECIPIENT PROFILE URLS"].replace(",", between)
    back = message(EVA, ME, ("Kim Lee", "kim-lee"), at="2025-06-01 10:00:00 UTC")

    found = told(tmp_path, {"Profile.csv": PROFILE, "messages.csv": messages(to_both, back)})

    assert (found["slug:kim-lee"].history.sent, found["slug:eva-stone"].history.sent) == (1, 1)
    assert found["slug:eva-stone"].history.received == 1
    assert found["slug:eva-stone"].history.answered_at is None


def test_whose_messages_they_are_is_told_by_the_invitations_where_there_is_no_profile(tmp_path: Path) -> None:
    invitations = (
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        f'Mira S.,Eva Stone,"1/29/26, 2:37 PM",,OUTGOING,{page("mira-sol")},{page("eva-stone")}\n'
    )

    found = told(tmp_path, {"Invitations.csv": invitations, "messages.csv": messages(message(KIM, ME))})

    assert found["slug:kim-lee"].history.received == 1
    assert found["slug:eva-stone"].history.invited_by is Side.YOU


def test_an_address_that_the_owner_had_before_tells_nothing_of_messages(tmp_path: Path) -> None:
    invitations = (
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        f'Mira Sol,Eva Stone,"1/29/26, 2:37 PM",,OUTGOING,{page("mira-before")},{page("eva-stone")}\n'
    )

    found = told(
        tmp_path,
        {"Profile.csv": PROFILE, "Invitations.csv": invitations, "messages.csv": messages(message(ME, KIM))},
    )

    assert (found["slug:kim-lee"].history.sent, found["slug:kim-lee"].history.received) == (1, 0)


def test_a_group_whose_names_cannot_be_paired_hides_nobody(tmp_path: Path) -> None:
    group = message(ME, KIM, EVA) | {"TO": "Kim Lee, PhD, Eva Stone"}

    found = folded(events(opened(tmp_path, messages(group, message(ME, KIM), message(EVA, ME)), "m.csv")))

    assert {key: one.history.sent for key, one in found.items()} == {"slug:kim-lee": 2, "slug:eva-stone": 1}


def test_whose_messages_they_are_is_told_by_who_takes_part_in_all(tmp_path: Path) -> None:
    text = messages(message(KIM, ME), message(ME, EVA), message(ME, KIM))

    contents = opened(tmp_path, text, "whatever.txt")

    assert (contents.kind, contents.files, list(contents.rows)) == ("linkedin", ("whatever.txt",), [])
    assert set(folded(events(contents))) == {"slug:kim-lee", "slug:eva-stone"}


def test_messages_that_do_not_tell_their_owner_are_refused(tmp_path: Path) -> None:
    contents = opened(tmp_path, messages(message(KIM, ME), message(ME, KIM)), "messages.csv")

    with pytest.raises(InvalidInput, match=r"^messages\.csv does not tell whose messages they are"):
        events(contents)


def test_a_namesake_of_the_owner_is_somebody_else(tmp_path: Path) -> None:
    namesake = ("Mira Sol", "mira-sol-2")
    text = messages(message(ME, KIM), message(ME, EVA), message(namesake, ME))

    found = told(tmp_path, {"Profile.csv": PROFILE, "messages.csv": text})

    assert found["slug:mira-sol-2"].history.received == 1


@pytest.mark.parametrize("columns", [NINE, TEN], ids=["before 2023", "2023"])
@pytest.mark.parametrize(
    ("in_profile", "in_messages"),
    [
        ("Mira,Sol", "Mira Sol, MBA"),
        ("Dr. Mira,Sol", "Mira Sol"),
        ("Mira,Sol", "Mira Sol 🚀"),
        ("Myriam,Sol", "Mira Sol"),
    ],
)
def test_the_owner_is_known_under_another_name_too(
    tmp_path: Path, columns: list[str], in_profile: str, in_messages: str
) -> None:
    me = (in_messages, "mira-sol")
    text = messages(message(me, KIM), message(KIM, me), message(me, EVA), message(me, EVA), columns=columns)
    profile = PROFILE.replace("Mira,Sol", in_profile)

    found = told(tmp_path, {"Profile.csv": profile, "messages.csv": text})

    assert {one.person.name: (one.history.sent, one.history.received) for one in found.values()} == {
        "Kim Lee, PhD": (1, 1),
        "Eva Stone": (2, 0),
    }


def test_messages_that_do_not_tell_their_owner_cost_an_export_nothing_else(tmp_path: Path) -> None:
    assert told(tmp_path, {"messages.csv": messages(message(KIM, ME), message(ME, KIM))}) == {}


def test_messages_of_linkedins_helpers_are_not_those_of_people(tmp_path: Path) -> None:
    other = messages(message(EVA, ME))
    files: dict[str, str | bytes] = {
        "Profile.csv": PROFILE, "guide_messages.csv": other, "learning_coach_messages.csv": other,
    }  # fmt: skip

    assert opened_zip(tmp_path, {"Connections.csv": COLUMNS + NOOR, **files}).history is None
    assert set(told(tmp_path, {**files, "all my messages.csv": messages(message(KIM, ME))})) == {"slug:kim-lee"}


@pytest.mark.parametrize("urls", [True, False], ids=["with profiles", "before late 2023"])
def test_invitations_keep_their_words_and_who_asked(tmp_path: Path, urls: bool) -> None:
    header = "From,To,Sent At,Message,Direction" + (",inviterProfileUrl,inviteeProfileUrl" if urls else "")
    incoming = f",{page('kim-lee')},{page('mira-sol')}" if urls else ""
    outgoing = f",{page('mira-sol')},{page('eva-stone')}" if urls else ""
    text = (
        f'{header}\nKim Lee,Mira Sol,"1/29/26, 2:37 PM","We met,\nat DataConf",INCOMING{incoming}\n'
        f'Mira Sol,Eva Stone,"12/1/25, 12:05 AM",,OUTGOING{outgoing}\n'
        f"Mira Sol,Eva Stone,someday,,OUTGOING{outgoing}\nMira Sol,Eva Stone,1/1/25,,SIDEWAYS{outgoing}\n"
    )

    kim, eva = events(opened(tmp_path, text, "Invitations.csv"))

    assert (kim.person, kim.side, kim.kind) == (
        Correspondent("Kim Lee", "kim-lee" if urls else None), Side.THEM, EventKind.INVITATION,
    )  # fmt: skip
    assert (kim.at, kim.text) == (datetime(2026, 1, 29, 14, 37, tzinfo=UTC), "We met,\nat DataConf")
    assert (eva.person.name, eva.side, eva.line) == ("Eva Stone", Side.YOU, 4)
    assert eva.at == datetime(2025, 12, 1, 0, 5, tzinfo=UTC)


def test_notes_are_told_with_their_day(tmp_path: Path) -> None:
    text = (
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n"
        f"Kim,Lee,{page('kim-lee')},Met at DataConf,2026-03-01 10:00:00 UTC,2026-03-02 10:00:00 UTC\n"
        f"Eva,Stone,{page('eva-stone')},,2026-03-01,\n"
        ",,,Alone,2026-03-01,\n"
    )

    (note,) = events(opened(tmp_path, text, "Notes.csv"))

    assert (note.person, note.kind, note.text) == (
        Correspondent("Kim Lee", "kim-lee"),
        EventKind.NOTE,
        "Met at DataConf",
    )
    assert note.at == datetime(2026, 3, 2, 10, tzinfo=UTC)


def test_the_files_of_history_are_named_and_read_only_when_asked_for(tmp_path: Path) -> None:
    damaged = messages(message(KIM, ME)) + "\0"

    contents = opened_zip(
        tmp_path, {"Connections.csv": COLUMNS + NOOR, "Profile.csv": PROFILE, "messages.csv": damaged}
    )

    assert contents.files == ("Connections.csv", "Profile.csv", "messages.csv")
    assert len(list(contents.rows)) == 1
    with pytest.raises(InvalidInput, match=r"^messages\.csv, line 4: there is a NUL byte"):
        events(contents)
