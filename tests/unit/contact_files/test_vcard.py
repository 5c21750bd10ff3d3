import tracemalloc
from base64 import b64encode
from pathlib import Path

import pytest

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.domain.contacts import Name
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import ContactRecord, Outcome
from tests.unit.contact_files.exports import opened, opened_zip, read, refusal

APPLE = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14.5//EN
N:Haddad;Noor;;Dr.;
FN:Dr. Noor Haddad
ORG:Tidewater Labs;Data
TITLE:Data Engineer
item1.EMAIL;type=INTERNET;type=HOME:n@home.example
item2.EMAIL;type=INTERNET;type=WORK;type=pref:Noor@Tidewater.example
TEL;type=CELL;type=VOICE;type=pref:+351 21 555 01 00
TEL;type=WORK;type=FAX:+351 21 555 99 99
item3.ADR;type=WORK;type=pref:;;Rua Nova 1;Lisbon;;1000;Portugal
item3.X-ABADR:pt
item4.URL;type=pref:https\\://noor.example
X-SOCIALPROFILE;type=linkedin;x-user=noor-haddad:http://www.linkedin.com/in/noor-haddad
NOTE:Met at DataConf\\nLikes tides\\, and boats
CATEGORIES:Climate,myContacts
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEB
 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB
END:VCARD
"""
FOUR = """BEGIN:VCARD
VERSION:4.0
FN:Dr. Noor Haddad
N:Haddad;Noor;;Dr.;
ORG;PREF=1:Tidewater Labs
TITLE:Data Engineer
EMAIL;PREF=2:n@home.example
EMAIL;PREF=1;TYPE=work:noor@tidewater.example
TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+351 21 555 01 00
TEL;VALUE=uri;TYPE="work,fax":tel:+351-21-555-99-99
ADR;TYPE=work:;;Rua Nova 1;Lisbon;;1000;Portugal
SOCIALPROFILE;SERVICE-TYPE=LinkedIn;VALUE=text:noor-haddad
NOTE:Met at DataConf\\nLikes tides\\, and boats
CATEGORIES:Climate
PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD
END:VCARD
"""
PHONE = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=48=61=64=64=61=64;Noor;;Dr.;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=44=72=2E=20=4E=6F=6F=72=20=48=61=
=64=64=61=64
ORG:Tidewater Labs
TITLE:Data Engineer
EMAIL;HOME:n@home.example
EMAIL;WORK;PREF:noor@tidewater.example
TEL;CELL:+351 21 555 01 00
TEL;FAX;WORK:+351 21 555 99 99
ADR;WORK:;;Rua Nova 1;Lisbon;;1000;Portugal
URL:linkedin.com/in/noor-haddad
NOTE;ENCODING=QUOTED-PRINTABLE:Met at DataConf=0D=0ALikes tides, =
and boats
CATEGORIES:Climate
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
AAAA/2wBDAAEBAQEB
 AQEBAQEB

END:VCARD
"""
NOOR = ContactRecord(
    Name("Noor Haddad", "Noor", "Haddad", "Dr."),
    "Tidewater Labs",
    "Data Engineer",
    "Lisbon, Portugal",
    "noor-haddad",
    ("noor@tidewater.example", "n@home.example"),
    ("+351 21 555 01 00",),
    tags=("Climate",),
    notes="Met at DataConf\nLikes tides, and boats",
)


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def person(folder: Path, *lines: str | bytes) -> ContactRecord:
    written = b"\r\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    (only,) = read(folder, b"BEGIN:VCARD\r\nVERSION:3.0\r\n" + written + b"\r\nEND:VCARD\r\n")
    assert only.record is not None, only
    return only.record


@pytest.mark.parametrize("text", [APPLE, FOUR, PHONE], ids=["3.0 of Apple", "4.0", "2.1 of a phone"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_version_says_the_same(tmp_path: Path, text: str, ending: str, encoding: str) -> None:
    contents = opened(tmp_path, text.replace("\n", ending).encode(encoding), "mine.txt")

    (only,) = contents.rows
    assert (contents.kind, contents.files) == ("vcard", ("mine.txt",))
    assert (only.file, only.line, only.record) == ("mine.txt", 1, NOOR)


def test_several_cards_are_rows_by_the_lines_where_they_begin(tmp_path: Path) -> None:
    rows = read(tmp_path, APPLE + "\n" + card("FN:Kim Lee") + "\n\n" + card("ORG:Harbor", "FN:Harbor"))

    assert [(row.line, row.outcome) for row in rows] == [
        (1, Outcome.CREATED),
        (22, Outcome.CREATED),
        (28, Outcome.SKIPPED),
    ]
    assert rows[2].reason == "The card of an organisation or a group."


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Haddad;Noor;;;"], Name("Noor Haddad", "Noor", "Haddad")),
        (["N:Haddad;Noor;Leila;;", "FN:"], Name("Noor Leila Haddad", "Noor", "Haddad")),
        (["FN:Noor Leila Haddad", "N:Haddad;Noor;;;"], Name("Noor Leila Haddad", "Noor", "Haddad")),
        (["FN:Haddad\\, Noor", "N:Haddad;Noor;;;"], Name("Noor Haddad", "Noor", "Haddad")),
        (["FN:王小明", "N:王;小明;;;"], Name("王小明", "小明", "王")),
        (["FN:Noor Haddad"], Name("Noor Haddad")),
        (["FN:Noor Haddad", "N:;Noor Haddad;;;"], Name("Noor Haddad")),
        (["FN:Noor", "N:;Noor;;;"], Name("Noor", "Noor")),
        (["FN:noor@home.example", "N:Haddad;Noor;;;"], Name("Noor Haddad", "Noor", "Haddad")),
        (["FN:Noor Haddad\\, PhD", "N:Haddad;Noor;;;PhD"], Name("Noor Haddad", "Noor", "Haddad")),
        (["FN:Zoe\u0308 🚀"], Name("Zoë")),
        (["NICKNAME:Nono"], Name("Nono")),
    ],
)
def test_the_name_is_as_it_is_written_with_the_parts_that_are_told_apart(
    tmp_path: Path, lines: list[str], name: Name
) -> None:
    assert person(tmp_path, *lines).name == name


@pytest.mark.parametrize(
    "line",
    [
        "URL:https://www.linkedin.com/in/noor-haddad",
        "item1.URL;type=pref:https\\://pt.linkedin.com/in/Noor-Haddad/",
        "X-SOCIALPROFILE;type=linkedin:x-apple:noor-haddad",
        "X-SOCIALPROFILE;type=linkedin;x-user=noor-haddad:x-apple",
        "X-SOCIALPROFILE;TYPE=LinkedIn:noor-haddad",
        "IMPP;X-SERVICE-TYPE=LinkedIn:linkedin:noor-haddad",
        "X-LINKEDIN:noor-haddad",
        "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/noor-haddad",
    ],
)
def test_the_profile_is_found_wherever_programs_put_it(tmp_path: Path, line: str) -> None:
    assert person(tmp_path, "FN:Noor", line).linkedin_slug == "noor-haddad"


def test_the_page_of_a_company_is_no_profile(tmp_path: Path) -> None:
    assert person(tmp_path, "FN:Noor", "URL:https://www.linkedin.com/company/tidewater").linkedin_slug is None


def test_lines_are_unfolded_even_within_a_letter(tmp_path: Path) -> None:
    folded = "FN:Zoë Süß".encode()
    place = folded.index(b"\xab")

    found = person(tmp_path, folded[:place], b" " + folded[place:], "ORG:Tide", "\twater", "NOTE:a", "  b")

    assert (found.name.full, found.company, found.notes) == ("Zoë Süß", "Tidewater", "a b")


def test_a_card_in_another_encoding_is_read_beside_others(tmp_path: Path) -> None:
    text = card("FN:Zoë").encode() + card("FN:René").encode("cp1252")
    text += card("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ren=E9e", version="2.1").encode()

    assert [row.record.name.full for row in read(tmp_path, text) if row.record] == ["Zoë", "René", "Renée"]


@pytest.mark.parametrize("charset", ["KOI8-R", "windows-1251", "ISO-8859-5", "UTF-16BE", "cp866"])
def test_a_card_is_read_in_the_character_set_that_it_names(tmp_path: Path, charset: str) -> None:
    written = "".join(f"={byte:02X}" for byte in "Иван Петров".encode(charset))

    found = person(tmp_path, f"FN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{written}")

    assert found.name.full == "Иван Петров"


@pytest.mark.parametrize("charset", ["zlib", "rot13", "unicode_escape", "idna", "no-such-thing", "..", "utf-7"])
def test_what_is_no_character_set_is_passed_over(tmp_path: Path, charset: str) -> None:
    assert person(tmp_path, f"FN;CHARSET={charset}:Zoë +AGE- \\x41").name.full == "Zoë +AGE- x41"


def test_what_is_no_address_is_told_beside_what_is(tmp_path: Path) -> None:
    (only,) = read(tmp_path, card("FN:Noor", "EMAIL:at home", "EMAIL:n@home.example", "TEL:ask", "TEL;TYPE=fax:ask"))

    assert only.record == ContactRecord(Name("Noor"), emails=("n@home.example",))
    assert "in place of an e-mail address" in only.reason
    assert "in place of a phone number" in only.reason


def test_line_breaks_that_nobody_escaped_stay_in_the_note(tmp_path: Path) -> None:
    assert person(tmp_path, "FN:Noor", "NOTE:Met at DataConf", "likes tides").notes == "Met at DataConf\nlikes tides"


def test_a_card_within_a_card_is_passed_over(tmp_path: Path) -> None:
    found = person(tmp_path, "FN:Noor", "AGENT:", "BEGIN:VCARD", "FN:Kim", "TITLE:Aide", "END:VCARD", "ORG:Tidewater")

    assert (found.name.full, found.position, found.company) == ("Noor", "", "Tidewater")


def test_a_card_that_is_cut_short_is_invalid_and_the_next_is_read(tmp_path: Path) -> None:
    first, second, third = read(
        tmp_path, "BEGIN:VCARD\nFN:Noor\n" + card("FN:Kim") + "BEGIN:VCARD\nFN:Eva Stone\nTEL:1"
    )

    assert [row.outcome for row in (first, second, third)] == [Outcome.INVALID, Outcome.CREATED, Outcome.INVALID]
    assert first.reason == "The card is cut short: END:VCARD is missing."


@pytest.mark.parametrize(
    ("lines", "outcome", "reason"),
    [
        (["EMAIL:n@home.example", "FN:n@home.example"], Outcome.INVALID, "No name in it, only e-mail address: "),
        (["TEL:+351 21 555 01 00"], Outcome.INVALID, "No name in it, only phone: "),
        (["KIND:group", "FN:Climate people"], Outcome.SKIPPED, "The card of an organisation"),
        (["X-ABShowAs:COMPANY", "FN:Harbor", "N:;;;;", "ORG:Harbor;"], Outcome.SKIPPED, "The card of an organisation"),
        (["FN:Harbor Bank", "ORG:Harbor Bank"], Outcome.SKIPPED, "The card of an organisation"),
        (["FN:Harbor Bank", "N:;Harbor Bank;;;", "ORG:HARBOR BANK"], Outcome.SKIPPED, "The card of an organisation"),
        (
            ["FN:Harbor Bank", "ORG:Harbor Bank", "EMAIL:info@harbor.example", "TEL;TYPE=WORK:+49 30 123456"],
            Outcome.SKIPPED,
            "The card of an organisation",
        ),
        (["FN:+49 171 1234567", "TEL:+49 171 1234567"], Outcome.INVALID, "No name in it, only phone: "),
        (
            ["FN:0171/123-4567", "N:;0171/123-4567;;;", "TEL:+49 171 1234567"],
            Outcome.INVALID,
            "No name in it, only phone",
        ),
        (["X-CUSTOM:1"], Outcome.SKIPPED, "Nothing in the card."),
        (["FN:Kim", "NOTE:" + "x" * 20_001], Outcome.INVALID, "NOTE has 20,001 characters; 20,000 is the most."),
    ],
)
def test_a_card_of_nobody_says_why(tmp_path: Path, lines: list[str], outcome: Outcome, reason: str) -> None:
    (only,) = read(tmp_path, card(*lines))

    assert (only.record, only.outcome) == (None, outcome)
    assert only.reason.startswith(reason)


@pytest.mark.parametrize("written", ["王小明", "小明 王", "王 小明"])
def test_an_east_asian_name_is_written_in_one_way(tmp_path: Path, written: str) -> None:
    assert person(tmp_path, f"FN:{written}", "N:王;小明;;;").name == Name("王小明", "小明", "王")


@pytest.mark.parametrize(
    "lines",
    [
        ("FN:Noor Haddad", "N:Haddad;Noor;;;", "ORG:Noor Haddad"),
        ("FN:Noor Haddad", "N:;Noor Haddad;;;", "ORG:Noor Haddad Studio"),
        ("FN:Noor Haddad", "N:Noor Haddad;;;;", "ORG:Noor Haddad", "TITLE:Photographer"),
        ("FN:Noor Haddad", "N:;Noor Haddad;;;", "ORG:Noor Haddad", "TEL;TYPE=CELL:+49 171 1234567"),
        ("FN:Noor Haddad", "ORG:Noor Haddad", "EMAIL:noor@home.example"),
        ("FN:Noor 2", "TEL:+49 171 1234567"),
        ("FN:007",),
    ],
)
def test_who_has_a_name_is_somebody_even_where_the_firm_has_it_too(tmp_path: Path, lines: tuple[str, ...]) -> None:
    (only,) = read(tmp_path, card(*lines))

    assert only.record is not None
    assert only.record.name.full == lines[0].removeprefix("FN:")


@pytest.mark.parametrize("folded", [True, False])
def test_pictures_are_passed_over_without_being_read_whole(tmp_path: Path, folded: bool) -> None:
    picture = b64encode(bytes(6_000_000))
    lines = [picture[at : at + 74] for at in range(0, len(picture), 74)] if folded else [picture]
    path = tmp_path / "upload"
    path.write_bytes(
        b"BEGIN:VCARD\r\nPHOTO;ENCODING=b:" + b"\r\n ".join(lines) + b"\r\nFN:Noor Haddad\r\nEND:VCARD\r\n"
    )
    del picture, lines
    tracemalloc.start()

    (only,) = FileContactSource().open(path, name="people.vcf").rows

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert only.record == ContactRecord(Name("Noor Haddad"))
    assert peak < 2_000_000


@pytest.mark.parametrize("filler", ["x" * 50, f"{'x' * 50}\r\n ", f"x\r\n{'y' * 50}"])
def test_an_endless_line_is_refused_before_it_is_read_whole(tmp_path: Path, filler: str) -> None:
    path = tmp_path / "upload"
    path.write_text("BEGIN:VCARD\r\nFN:Noor\r\nNOTE:" + filler * 22_000)
    tracemalloc.start()

    with pytest.raises(InvalidInput, match=r"people\.vcf, line 3: the property is longer than a million characters"):
        list(FileContactSource().open(path, name="people.vcf").rows)

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4_000_000


def test_a_card_without_end_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    assert refusal(tmp_path, "BEGIN:VCARD\n" + f"NOTE:{'x' * 900}\n" * 2_000, "people.vcf") == (
        "people.vcf, line 1: the card is longer than a million characters."
    )


def test_a_nul_byte_is_refused_with_its_line(tmp_path: Path) -> None:
    assert (
        refusal(tmp_path, card("FN:No\0or"), "p.vcf") == "p.vcf, line 3: there is a NUL byte in it, which no text has."
    )


def test_formulas_are_text(tmp_path: Path) -> None:
    found = person(tmp_path, "FN:=1+1", "ORG:@SUM(A1)", "NOTE:-2+3")

    assert (found.name.full, found.company, found.notes) == ("=1+1", "@SUM(A1)", "-2+3")


def test_many_cards_take_no_more_memory_than_one(tmp_path: Path) -> None:
    rows = opened(tmp_path, "".join(card(f"FN:Person {number}", "NOTE:Met") for number in range(5_000))).rows
    tracemalloc.start()

    assert sum(1 for _ in rows) == 5_000

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def test_cards_in_a_zip_are_read_together(tmp_path: Path) -> None:
    contents = opened_zip(tmp_path, {"a/one.vcf": card("FN:Kim"), "two.txt": card("FN:Noor"), "x.jpg": b"\xff\xd8\xff"})

    assert (contents.kind, contents.files) == ("vcard", ("two.txt", "one.vcf"))
    assert [row.record.name.full for row in contents.rows if row.record] == ["Noor", "Kim"]
