from datetime import date
from pathlib import Path

import pytest

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.domain.columns import ContactField, told_columns
from careeros.domain.contacts import Name
from careeros.domain.errors import InvalidInput
from careeros.domain.imports import ContactRecord, Outcome
from careeros.ports.contact_source import SourceContents
from tests.unit.contact_files.exports import COLUMNS, NOOR, opened, opened_zip, read, refusal

KIM = ContactRecord(Name("Kim Lee", "Kim", "Lee"), "Harbor", "Consultant", emails=("kim@harbor.example",))


def told(folder: Path, text: str, *pairs: str) -> SourceContents:
    path = folder / "upload"
    path.write_text(text)
    return FileContactSource().open(path, name="people.csv", told=told_columns(pairs))


def telling(folder: Path, text: str, *pairs: str) -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        list(told(folder, text, *pairs).rows)
    return caught.value


@pytest.mark.parametrize(
    "header",
    [
        "First Name,Last Name,Company,Job Title,E-mail Address",
        "first_name,last_name,company_name,title,email",
        "FIRSTNAME,LASTNAME,ORGANIZATION,ROLE,MAIL",
        "Given Name,Surname,Employer,Position,Work Email",
        "Vorname,Nachname,Firma,Position,E-Mail-Adresse",
        "Vorname,Name,Unternehmen,Stelle,E-Mail",
        "Prénom,Nom,Entreprise,Poste,Courriel",
        "Nombre,Apellidos,Empresa,Cargo,Correo electrónico",
        "Nome,Cognome,Azienda,Ruolo,Indirizzo e-mail",
        "Nome,Sobrenome,Empresa,Cargo,E-mail",
        "Voornaam,Achternaam,Bedrijf,Functie,E-mailadres",
        "Förnamn,Efternamn,Företag,Befattning,E-post",
        "Imię,Nazwisko,Firma,Stanowisko,Adres e-mail",
        "Имя,Фамилия,Компания,Должность,Почта",
        "名,姓,公司,职位,邮箱",
    ],
)
def test_columns_are_known_in_many_languages(tmp_path: Path, header: str) -> None:
    (only,) = read(tmp_path, f"{header}\nKim,Lee,Harbor,Consultant,kim@harbor.example\n")

    assert only.record == KIM


@pytest.mark.parametrize("header", ["Full Name", "Name", "Nom complet", "Nombre completo", "Imię i nazwisko", "姓名"])
def test_a_whole_name_in_one_column_is_one(tmp_path: Path, header: str) -> None:
    (only,) = read(tmp_path, f"{header};Firma\nKim Lee;Harbor\n")

    assert only.record == ContactRecord(Name("Kim Lee"), "Harbor")


def test_a_whole_name_beside_its_parts_is_how_it_is_written(tmp_path: Path) -> None:
    (only,) = read(tmp_path, "First Name,Last Name,Display Name\nKim,Lee,Kim Soo Lee\n")

    assert only.record == ContactRecord(Name("Kim Soo Lee", "Kim", "Lee"))


def test_all_that_is_known_of_somebody_is_taken(tmp_path: Path) -> None:
    contents = opened(
        tmp_path,
        "Name,City,Country,LinkedIn,Email,Email 2,Mobile Phone,Business Phone,Tags,Notes,Comments,Connected On,"
        "Shoe size\n"
        'Kim Lee,Porto,Portugal,kim-lee,Kim@Harbor.example,"k@home.example; x",+351 1234,"+351 5678; +351 9",'
        '"Climate; Tide,climate",Met at DataConf,"Likes\ntides",2024-05-03,44\n',
    )

    (only,) = contents.rows
    assert only.record == ContactRecord(
        Name("Kim Lee"),
        location="Porto, Portugal",
        linkedin_slug="kim-lee",
        emails=("kim@harbor.example", "k@home.example"),
        phones=("+351 1234", "+351 5678", "+351 9"),
        tags=("Climate", "Tide"),
        notes="Met at DataConf\nLikes\ntides",
        connected_on=date(2024, 5, 3),
    )
    assert contents.kind == "csv"
    assert contents.columns is not None
    assert contents.columns["Shoe size"] is None
    assert contents.columns["Email 2"] is ContactField.EMAIL


@pytest.mark.parametrize("between", ["|", ";", "; ", ",", " / ", "/", "\n", "\r\n", " ::: ", " "])
def test_several_addresses_in_one_cell_are_as_many(tmp_path: Path, between: str) -> None:
    (only,) = read(tmp_path, f'Name,Email\nEva Roth,"eva@x.example{between}eva2@x.example"\n')

    assert only.record == ContactRecord(Name("Eva Roth"), emails=("eva@x.example", "eva2@x.example"))
    assert only.reason == ""


@pytest.mark.parametrize("between", ["|", ";", ",", " / ", "\n", " ::: "])
def test_several_numbers_in_one_cell_are_as_many(tmp_path: Path, between: str) -> None:
    (only,) = read(tmp_path, f'Name,Phone\nEva Roth,"+49 30 1234567{between}030 - 7654321"\n')

    assert only.record == ContactRecord(Name("Eva Roth"), phones=("+49 30 1234567", "030 - 7654321"))
    assert only.reason == ""


@pytest.mark.parametrize(
    ("email", "phone", "reason"),
    [
        ("eva at x", "", "Something in place of an e-mail address is left out"),
        ("eva@x.example; her office", "", "Something in place of an e-mail address is left out"),
        ("eva@x.example eva@@x.example", "", "Something in place of an e-mail address is left out"),
        ("", "ask reception", "Something in place of a phone number is left out"),
        ("", "+49 30 1234567; 12", "Something in place of a phone number is left out"),
        ('""Roth, Eva"" <eva@x.example>', "+49 30 1234567", ""),
        ("Roth, Eva <eva@x.example>", "-", ""),
        ("n/a", "n/a", ""),
    ],
)
def test_what_stands_in_place_of_an_address_or_a_number_is_told(
    tmp_path: Path, email: str, phone: str, reason: str
) -> None:
    (only,) = read(tmp_path, f'Name,Email,Phone\nEva Roth,"{email}","{phone}"\n')

    assert only.record is not None
    assert only.reason.startswith(reason)
    assert bool(only.reason) is bool(reason)


def test_a_day_that_cannot_be_read_is_left_out_and_it_is_said(tmp_path: Path) -> None:
    unclear, none = read(tmp_path, "Name,Connected On\nKim Lee,04/05/2021\nEva Roth,\n")

    assert (unclear.record, none.record) == (ContactRecord(Name("Kim Lee")), ContactRecord(Name("Eva Roth")))
    assert "The day of connection is left out: “04/05/2021” may be either of two days" in unclear.reason
    assert none.reason == ""


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_delimiter_and_encoding_are_told_from_the_contents(tmp_path: Path, delimiter: str, encoding: str) -> None:
    text = "Name,Firma,Straße\r\nZoë Süß,Café,Weg 1\r\n".replace(",", delimiter)

    (only,) = read(tmp_path, text.encode(encoding))

    assert only.record == ContactRecord(Name("Zoë Süß"), "Café")


def test_the_header_may_come_after_a_preamble(tmp_path: Path) -> None:
    (only,) = read(tmp_path, "My people\nas of May, 2026\n\nName;Company, or firm;Firma\nKim Lee;x;Harbor\n")

    assert (only.line, only.record) == (5, ContactRecord(Name("Kim Lee"), "Harbor"))


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_column_may_be_named_on_several_lines(tmp_path: Path, end: str) -> None:
    text = f'Name,"E-mail{end}of work",Company{end}Kim Lee,kim@harbor.example,Harbor{end}'

    contents = opened(tmp_path, text.encode(), "people.csv")
    (only,) = contents.rows

    assert contents.columns == {"Name": "name", "E-mail of work": "email", "Company": "company"}
    assert (only.line, only.record) == (
        3, ContactRecord(Name("Kim Lee"), "Harbor", emails=("kim@harbor.example",)),
    )  # fmt: skip
    assert refusal(tmp_path, 'Name,"E-mail,Company\nKim Lee,a,Harbor\n') == (
        "Connections.csv, line 1: a quotation mark in the header is never closed."
    )


def test_a_page_may_be_a_profile_where_no_column_says_so(tmp_path: Path) -> None:
    (kim, noor) = read(tmp_path, "Name,Website\nKim,https://www.linkedin.com/in/kim-lee\nNoor,https://noor.example\n")

    assert kim.record is not None
    assert noor.record is not None
    assert (kim.record.linkedin_slug, noor.record.linkedin_slug) == ("kim-lee", None)


def test_linkedins_and_googles_tables_are_still_taken_as_such(tmp_path: Path) -> None:
    assert opened(tmp_path, COLUMNS + NOOR).kind == "linkedin"
    assert opened(tmp_path, "First Name,Last Name,Labels\nKim,Lee,* myContacts\n").kind == "google"
    assert opened(tmp_path, COLUMNS + NOOR).columns is None


def test_a_table_in_a_zip_is_taken_when_it_is_the_only_one(tmp_path: Path) -> None:
    contents = opened_zip(tmp_path, {"list/people.csv": "Name\nKim\n", "readme.txt": "hello"})

    assert (contents.kind, contents.files) == ("csv", ("people.csv",))


NOTION = (
    "Name,Company,Email,Tags\n"
    "Kim Lee,Harbor Analytics (https://www.notion.so/Harbor-0123?pvs=21),kim@harbor.org,"
    '"Tides (https://www.notion.so/T-1), Old friends (https://www.notion.so/O-2)"\n'
    "Eva Stone,Harbor Bank (Ltd),eva@harbor.org,\n"
    "Ida Ek,Quiet (Firms%20ab/Quiet%20cd.md),ida@quiet.org,\n"
)


def test_notions_export_is_its_whole_table_with_the_names_of_relations(tmp_path: Path) -> None:
    view = "Name,Company\nKim Lee,Harbor\n"
    contents = opened_zip(tmp_path, {"People 0123.csv": view, "People 0123_all.csv": NOTION, "People/Kim.md": "# Kim"})

    kim, eva, ida = (row.record for row in contents.rows)
    assert contents.files == ("People 0123_all.csv",)
    assert kim == ContactRecord(
        Name("Kim Lee"), "Harbor Analytics", emails=("kim@harbor.org",), tags=("Tides", "Old friends")
    )
    assert eva is not None
    assert eva.company == "Harbor Bank (Ltd)"
    assert ida is not None
    assert ida.company == "Quiet"


@pytest.mark.parametrize("second", ["people_all.csv", "old/people.csv", "firms.csv"])
def test_of_two_other_tables_in_a_zip_none_is_taken(tmp_path: Path, second: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        opened_zip(tmp_path, {"people.csv": "Name,Phone\nKim,+4930123456\n", second: "Name,Town\nHarbor,Oslo\n"})

    assert "import one of these tables by itself" in refused.value.mend


@pytest.mark.parametrize(
    ("row", "outcome", "reason"),
    [
        (",,", Outcome.SKIPPED, "Nothing in the row."),
        (
            ",Harbor,kim@harbor.example",
            Outcome.INVALID,
            "No name in it, only company and e-mail address: a contact needs",
        ),
        ("kim@harbor.example,Harbor,", Outcome.INVALID, "No name in it, only company: "),
        ("Kim,Harbor, Inc,x,y", Outcome.INVALID, "Has 5 cells where the header has 3: "),
    ],
)
def test_a_row_of_nobody_says_why(tmp_path: Path, row: str, outcome: Outcome, reason: str) -> None:
    (only,) = read(tmp_path, f"Name,Company,Email\n{row}\n")

    assert (only.record, only.outcome) == (None, outcome)
    assert only.reason.startswith(reason)


@pytest.mark.parametrize(
    "text",
    [
        "kim@harbor.example\nNOOR@tide.example\n",
        "\ufeffemail\nkim@harbor.example\nnoor@tide.example\n",
        '"kim@harbor.example",\r\n"noor@tide.example",\r\n',
        "E-mail;Phone\nkim@harbor.example;\nnoor@tide.example;\n",
    ],
)
def test_people_of_whom_only_addresses_are_known_go_by_them(tmp_path: Path, text: str) -> None:
    assert [row.record for row in read(tmp_path, text)] == [
        ContactRecord(Name("kim@harbor.example"), emails=("kim@harbor.example",)),
        ContactRecord(Name("noor@tide.example"), emails=("noor@tide.example",)),
    ]


def test_a_line_that_is_no_address_among_addresses_says_so(tmp_path: Path) -> None:
    long = f"{'k' * 60}@harbor.example"
    rows = read(tmp_path, f"{long}\nnobody\n\nkim lee kim@harbor.example\nkim@harbor.example|kim@home.example\n")

    assert [(row.line, row.outcome, row.reason) for row in rows[1:]] == [
        (2, Outcome.INVALID, "No e-mail address by itself in it."),
        (3, Outcome.SKIPPED, "Nothing in the row."),
        (4, Outcome.INVALID, "No e-mail address by itself in it."),
        (5, Outcome.INVALID, "No e-mail address by itself in it."),
    ]
    assert rows[0].record == ContactRecord(Name(long), emails=(long,))


def test_what_is_told_goes_before_what_is_guessed(tmp_path: Path) -> None:
    contents = told(tmp_path, "Wer,Email,Firma\nKim Lee,x@y.example,Harbor\n", "wer=name", "Email=ignore", "Firma=tags")

    assert contents.columns == {"Wer": ContactField.NAME, "Email": None, "Firma": ContactField.TAGS}
    assert [row.record for row in contents.rows] == [ContactRecord(Name("Kim Lee"), tags=("Harbor",))]


def test_columns_of_the_same_name_or_of_none_can_be_told(tmp_path: Path) -> None:
    contents = told(tmp_path, "Wer,,Wer\nKim,Lee,Harbor\n", "Wer=first_name", "column 2=last_name", "Wer (2)=company")

    assert [row.record for row in contents.rows] == [ContactRecord(Name("Kim Lee", "Kim", "Lee"), "Harbor")]


def test_a_column_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    refused = telling(tmp_path, "Name;Firma\nKim;Harbor\n", "Firm=company")

    assert refused.message == "people.csv has no column “Firm”; it has: Name, Firma."
    assert '--map "Name=name"' in refused.mend


def test_a_file_that_names_nobody_says_its_columns_and_how_to_tell_them(tmp_path: Path) -> None:
    refused = telling(tmp_path, "Was;Wo\nKim;Harbor\n")

    assert refused.message == (
        "people.csv has no column of names, e-mail addresses or LinkedIn profiles; it has: Was, Wo."
    )
    assert refused.mend.startswith('Say which column is which: careeros contacts import FILE --map "Was=name"')


@pytest.mark.parametrize(
    ("pairs", "message"),
    [
        (["Name"], "“Name” does not say which column is which field."),
        (["=name"], "“=name” does not say which column is which field."),
        (["Name=nick"], "There is no field “nick”."),
        (["Name=name", "Name=company"], "The column “Name” is told twice."),
    ],
)
def test_what_is_told_wrongly_is_refused(tmp_path: Path, pairs: list[str], message: str) -> None:
    assert telling(tmp_path, "Name\nKim\n", *pairs).message == message


def test_the_columns_of_a_known_kind_are_not_told(tmp_path: Path) -> None:
    refused = telling(tmp_path, COLUMNS + NOOR, "First Name=name")

    assert refused.message == "The columns of people.csv are known: it is of the kind linkedin."


def test_your_own_profile_is_no_contact(tmp_path: Path) -> None:
    assert "LinkedIn's file of your own profile" in refusal(
        tmp_path, "First Name,Last Name,Maiden Name,Headline\nMira,Sol,,x\n", "Profile.csv"
    )


def test_formulas_are_text(tmp_path: Path) -> None:
    (only,) = read(tmp_path, "Name,Company,Tags\n=1+1,@SUM(A1),-x\n")

    assert only.record == ContactRecord(Name("=1+1"), "@SUM(A1)", tags=("-x",))


@pytest.mark.parametrize("name", ["#NAME?", "#REF!", "#N/A", "Unknown", "None None", "LinkedIn Member", "(unknown)"])
def test_what_stands_where_no_name_is_known_is_nobodys(tmp_path: Path, name: str) -> None:
    (only,) = read(tmp_path, f"Name,Email\n{name},kim@harbor.example\n")

    assert only.outcome is Outcome.INVALID
    assert only.reason == "No name in it, only e-mail address: a contact needs a name."


def test_people_may_be_called_so(tmp_path: Path) -> None:
    names = ("Null", "Ann Null", "Jo Unknown-Smith")
    assert [row.record and row.record.name.full for row in read(tmp_path, "Name\n" + "\n".join(names))] == [*names]


def test_an_error_of_a_formula_is_no_employer(tmp_path: Path) -> None:
    rows = read(tmp_path, "Name,Company,Position\nKim Lee,#REF!,#WERT!\nEva Stone,#VALUE!,Teller\n")

    assert [row.record and (row.record.company, row.record.position) for row in rows] == [("", ""), ("", "Teller")]


@pytest.mark.parametrize("written", ["4,91711E+11", "4.91711E+11", "4E+11"])
def test_a_number_that_a_spreadsheet_rounded_is_left_out_and_said(tmp_path: Path, written: str) -> None:
    (only,) = read(tmp_path, f"Name;Phone;Mobile\nKim Lee;{written};+49 171 2222222\n")

    assert only.record is not None
    assert only.record.phones == ("+49 171 2222222",)
    assert only.reason == (
        "A phone number is left out: a spreadsheet has rounded it (as 4.9E+11 is); make the column text, and save"
        " it again."
    )


def test_a_list_as_programs_write_it_is_taken_one_by_one(tmp_path: Path) -> None:
    cells = '"[""kim@harbor.example"", ""k@home.example""]","[\'+49 171 2222222\']"'
    (only,) = read(tmp_path, f"Name,Emails,Phones\nKim Lee,{cells}\n")

    assert only.record is not None
    assert only.record.emails == ("kim@harbor.example", "k@home.example")
    assert (only.record.phones, only.reason) == (("+49 171 2222222",), "")


def test_people_of_an_export_that_says_of_whom_each_column_is(tmp_path: Path) -> None:
    header = "Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Owner,Person - Job title"
    (only,) = read(tmp_path, f"{header}\n1,Kim Lee,Harbor,kim@harbor.example,Eva Stone,Consultant\n")

    assert only.record == ContactRecord(Name("Kim Lee"), "Harbor", "Consultant", emails=("kim@harbor.example",))


@pytest.mark.parametrize(
    ("written", "full", "title"),
    [
        ("Frau Anna Meier", "Anna Meier", ""),
        ("Herr Dr. Jörg Müller", "Jörg Müller", "Dr."),
        ("Mme Zoé Dupont", "Zoé Dupont", ""),
        ("Frau Meier", "Frau Meier", ""),
        ("Michael Herr", "Michael Herr", ""),
        ("Herrmann Otto Meier", "Herrmann Otto Meier", ""),
    ],
)
def test_a_word_of_courtesy_before_a_whole_name_is_no_part_of_it(
    tmp_path: Path, written: str, full: str, title: str
) -> None:
    (only,) = read(tmp_path, f"Name\n{written}\n")

    assert only.record is not None
    assert (only.record.name.full, only.record.name.title) == (full, title)
