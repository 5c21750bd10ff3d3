import csv
from io import StringIO
from pathlib import Path

import pytest

from careeros.domain.contacts import Name
from careeros.domain.imports import ContactRecord, Outcome, SourceRow
from tests.unit.contact_files.exports import opened, opened_zip, read

OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
    "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
    "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,"
    "Address 1 - Type,Address 1 - Formatted,Address 1 - City,Address 1 - Region,Address 1 - Country,"
    "Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value"
).split(",")
NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - City,"
    "Address 1 - Country,Website 1 - Label,Website 1 - Value"
).split(",")
KIM = ContactRecord(
    Name("Kim Soo Lee", "Kim", "Lee", "Dr."),
    "Harbor Analytics",
    "Consultant",
    "Porto, Portugal",
    "kim-lee",
    ("kim@harbor.example", "kim@home.example"),
    ("+351 21 555 01 00",),
    tags=("Climate", "starred"),
    notes="Met at DataConf\nLikes tides",
)
OLD_KIM = {
    "Name": "Dr. Kim Soo Lee",
    "Given Name": "Kim",
    "Additional Name": "Soo",
    "Family Name": "Lee",
    "Name Prefix": "Dr.",
    "Notes": "Met at DataConf\nLikes tides",
    "Group Membership": "Climate ::: * starred ::: * myContacts",
    "E-mail 1 - Type": "Other",
    "E-mail 1 - Value": "kim@home.example",
    "E-mail 2 - Type": "* Work",
    "E-mail 2 - Value": "Kim@Harbor.example ::: kim@home.example",
    "Phone 1 - Type": "Mobile",
    "Phone 1 - Value": "+351 21 555 01 00",
    "Address 1 - City": "Porto",
    "Address 1 - Country": "Portugal",
    "Organization 1 - Name": "Harbor Analytics ::: Old Harbor",
    "Organization 1 - Title": "Consultant",
    "Website 1 - Type": "Profile",
    "Website 1 - Value": "https://kim.example ::: https://www.linkedin.com/in/kim-lee",
}
NEW_KIM = {
    "First Name": "Kim",
    "Middle Name": "Soo",
    "Last Name": "Lee",
    "Name Prefix": "Dr.",
    "Organization Name": "Harbor Analytics",
    "Organization Title": "Consultant",
    "Notes": "Met at DataConf\nLikes tides",
    "Labels": "Climate ::: * starred ::: * myContacts",
    "E-mail 1 - Label": "* Work",
    "E-mail 1 - Value": "Kim@Harbor.example ::: kim@home.example",
    "Phone 1 - Label": "Mobile",
    "Phone 1 - Value": "+351 21 555 01 00",
    "Address 1 - City": "Porto",
    "Address 1 - Country": "Portugal",
    "Website 1 - Label": "Profile",
    "Website 1 - Value": "https://www.linkedin.com/in/kim-lee",
}


def google_csv(columns: list[str], *people: dict[str, str]) -> str:
    text = StringIO()
    writer = csv.DictWriter(text, columns, restval="")
    writer.writeheader()
    writer.writerows(people)
    return text.getvalue()


def one(folder: Path, **cells: str) -> SourceRow:
    (only,) = read(folder, google_csv(NEW, {name.replace("_", " "): said for name, said in cells.items()}))
    return only


@pytest.mark.parametrize(("columns", "kim"), [(OLD, OLD_KIM), (NEW, NEW_KIM)], ids=["old", "new"])
def test_both_eras_say_the_same(tmp_path: Path, columns: list[str], kim: dict[str, str]) -> None:
    contents = opened(tmp_path, google_csv(columns, kim), "mine.csv")

    (only,) = contents.rows
    assert (contents.kind, contents.files, contents.profile) == ("google", ("mine.csv",), None)
    assert (only.file, only.line, only.record) == ("mine.csv", 2, KIM)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_encoding_and_delimiter_says_the_same(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = StringIO()
    writer = csv.DictWriter(text, NEW, restval="", delimiter=delimiter, lineterminator="\r\n")
    writer.writeheader()
    writer.writerow({"First Name": "Zoë", "Last Name": "Süß", "Labels": "* myContacts"})

    (only,) = read(tmp_path, text.getvalue().encode(encoding))

    assert only.record == ContactRecord(Name("Zoë Süß", "Zoë", "Süß"))


def test_an_account_without_addresses_has_no_columns_for_them(tmp_path: Path) -> None:
    columns = NEW[: NEW.index("Labels") + 1]

    (only,) = read(tmp_path, google_csv(columns, {"First Name": "Kim", "Labels": "Climate"}))

    assert only.record == ContactRecord(Name("Kim", "Kim"), tags=("Climate",))


def test_a_whole_name_is_taken_where_no_part_is_said(tmp_path: Path) -> None:
    (only,) = read(tmp_path, google_csv(OLD, {"Name": "Kim Soo Lee", "E-mail 1 - Value": "kim@home.example"}))

    assert only.record == ContactRecord(Name("Kim Soo Lee"), emails=("kim@home.example",))


@pytest.mark.parametrize(
    ("sign", "is_somebody"),
    [
        ({"Organization Title": "Photographer"}, True),
        ({"E-mail 1 - Value": "noor@home.example"}, True),
        ({"Phone 1 - Value": "+49 171 1234567", "Phone 1 - Label": "Mobile"}, True),
        ({"Phone 1 - Value": "+49 30 123456", "Phone 1 - Label": "Work"}, False),
        ({"E-mail 1 - Value": "info@home.example"}, False),
        ({}, False),
    ],
)
@pytest.mark.parametrize("part", ["First Name", "Last Name"])
def test_whose_firm_has_their_own_name_is_somebody_where_more_is_of_a_person(
    tmp_path: Path, part: str, sign: dict[str, str], *, is_somebody: bool
) -> None:
    (only,) = read(tmp_path, google_csv(NEW, {part: "Noor Haddad", "Organization Name": "Noor Haddad"} | sign))

    assert (only.record.name.full if only.record else "") == ("Noor Haddad" if is_somebody else "")


def test_what_is_no_address_and_no_number_is_told(tmp_path: Path) -> None:
    columns = {"First Name": "Kim", "E-mail 1 - Value": "kim@home.example ::: at home", "Phone 1 - Value": "none yet"}

    (only,) = read(tmp_path, google_csv(NEW, columns))

    assert only.record == ContactRecord(Name("Kim", "Kim"), emails=("kim@home.example",))
    assert "in place of an e-mail address" in only.reason
    assert "in place of a phone number" in only.reason


def test_an_address_without_a_name_is_invalid_and_it_is_said_why(tmp_path: Path) -> None:
    nameless = one(tmp_path, Organization_Name="Harbor", Labels="* myContacts")

    assert (nameless.record, nameless.outcome) == (None, Outcome.INVALID)
    assert nameless.reason == "No name in it, only company: a contact needs a name."


def test_a_row_of_empty_cells_is_skipped(tmp_path: Path) -> None:
    (nothing,) = read(tmp_path, google_csv(NEW, {}))

    assert (nothing.outcome, nothing.reason) == (Outcome.SKIPPED, "Nothing in the row.")


def test_a_comma_too_many_makes_the_row_invalid(tmp_path: Path) -> None:
    (broken,) = read(tmp_path, ",".join(NEW) + "\n" + ",".join(["Kim"] * (len(NEW) + 1)))

    assert broken.outcome is Outcome.INVALID
    assert "a comma in a cell that is not quoted" in broken.reason


def test_the_photo_and_the_birthday_stay_where_they_are(tmp_path: Path) -> None:
    said = one(tmp_path, First_Name="Kim", Photo="https://photos.example/kim", Birthday="1990-05-03")

    assert said.record == ContactRecord(Name("Kim", "Kim"))


def test_formulas_are_text(tmp_path: Path) -> None:
    said = one(tmp_path, First_Name="=1+1", Organization_Name="@SUM(A1)", Notes="-2+3")

    assert said.record is not None
    assert (said.record.name.full, said.record.company, said.record.notes) == ("=1+1", "@SUM(A1)", "-2+3")


def test_a_takeout_zip_is_read_whatever_its_files_are_called(tmp_path: Path) -> None:
    contents = opened_zip(
        tmp_path,
        {
            "Takeout/archive_browser.html": "<html></html>",
            "Takeout/Contacts/Friends/Friends.data": google_csv(NEW, {"First Name": "Kim"}),
            "Takeout/Contacts/All/All.csv": google_csv(NEW, {"First Name": "Noor"}, {"First Name": "Kim"}),
        },
    )

    assert (contents.kind, contents.files) == ("google", ("Friends.data", "All.csv"))
    assert [(row.file, row.line) for row in contents.rows] == [("Friends.data", 2), ("All.csv", 2), ("All.csv", 3)]


def test_a_row_of_a_firm_or_of_a_number_names_nobody(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        "First Name,Last Name,Organization Name,Phone 1 - Value\n"
        "Harbor Bank,,Harbor Bank,+49 30 1234567\n+49 171 1234567,,,+49 171 1234567\nNoor,Haddad,Noor Haddad,\n",
    )

    assert [row.reason for row in rows] == [
        "No name in it, only company and phone: a contact needs a name.",
        "No name in it, only phone: a contact needs a name.",
        "",
    ]
