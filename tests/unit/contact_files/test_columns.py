"""What the columns of a table are taken for, by their names."""

from pathlib import Path

import pytest

from careeros.adapters.contact_files.plain_csv.meanings import meaning_of
from careeros.domain.columns import ContactField
from careeros.domain.contacts import Name
from careeros.domain.imports import ContactRecord
from tests.address_books_of_outlook import OUTLOOK, OUTLOOK_IN_GERMAN
from tests.unit.contact_files.exports import opened, read

NAMED = {
    ContactField.NAME: (
        "Vor- und Nachname", "First & Last Name", "Name, Vorname", "Nombre y apellidos", "Prénom et nom",
        "Nom / Prénom",
        "Last Name, First Name", "Nome e sobrenome", "Person - Name", "Contact: Name",
    ),
    ContactField.COMPANY: (
        "Account Name", "Nom de l'entreprise", "Nombre de la empresa", "Nome da empresa", "Name der Firma",
        "Company / Organization", "Current employer", "Associated Company",
        "Person - Organization", "Organization - Name", "Companies", "Primäres Unternehmen",
        "Empresa principal", "Entreprise principale",
        "公司名称", "单位名称", "公司名稱", "勤務先", "회사명",
    ),
    ContactField.POSITION: (
        "Current Job Title", "Aktuelle Position", "Person - Job title", "Jobbezeichnung", "Titre du poste",
        "Intitulé de poste",
        "Poste actuel", "Job Title / Role", "職稱", "役職名", "직함",
    ),
    ContactField.FIRST_NAME: ("Name > First name", "Person - First name"),
    ContactField.EMAIL: (
        "Person - Email - Work", "Person - E-Mail-Adresse",
        "Email (work)", "Private E-Mail", "E-Mail (geschäftlich)", "Adresse e-mail professionnelle", "E-mail pessoal",
        "Dirección de correo electrónico", "Correo electrónico (personal)", "Endereço de e-mail profissional",
        "Work email address 2", "E-Mail 2: Adresse", "电子邮箱", "邮箱地址", "電子郵件", "Eメール", "Ｅメール",
    ),
    ContactField.PHONE: (
        "Person - Phone - Mobile",
        "Telefon geschäftlich", "Telefon (privat)", "Telefon (privat 2)", "Phone (work)", "Weiteres Telefon",
        "Mobile No.",
        "Telefon-Nr. (dienstlich)", "Privattelefon", "Téléphone professionnel", "Tél. portable", "Teléfono del trabajo",
        "Móvil personal", "Telefone comercial", "Mobile (private)", "N° de téléphone",
        "手机号码", "手機號碼", "联系电话", "携帯電話", "휴대전화",
    ),
    ContactField.LOCATION: (
        "Business City", "Business Country/Region", "Ort geschäftlich", "Mailing Country", "Città (uff.)",
    ),
    ContactField.HONORIFIC: ("Anrede", "Name Prefix", "Civilité"),
    ContactField.LINKEDIN: ("Prospect Linkedin URL", "Contact LinkedIn URL", "Lead's LinkedIn Profile", "LinkedIn URL"),
    None: (
        "Private", "Privat", "Home", "E-mail Type", "E-mail Display Name", "E-Mail: Angezeigter Name", "Email Status",
        "Assistant's Phone", "Assistant's Name", "Manager's Name", "Name Assistent", "Company Main Phone",
        "Telefon Firma",
        "Person - ID", "Person - Owner", "Contact owner", "Deal - Title", "Name > Something",
        "Business Fax", "Fax privat", "Phone Extension", "Contact Owner", "Weitere Vornamen", "Email / Phone",
        "Work Experience", "Company LinkedIn URL", "Associated Company IDs",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("field", "column"), [(field, column) for field, names in NAMED.items() for column in names])
def test_words_beside_a_name_that_is_known_change_nothing(field: ContactField | None, column: str) -> None:
    meaning = meaning_of(column)

    assert (meaning.field if meaning else None) is field


@pytest.mark.parametrize(
    ("header", "row", "company", "position"),
    [
        ("Title,First Name,Company,Job Title", "Mr.,Kim,Harbor,Consultant", "Harbor", "Consultant"),
        ("Job Title,First Name,Company,Title", "Consultant,Kim,Harbor,Mr.", "Harbor", "Consultant"),
        ("Title,First Name,Company", "Consultant,Kim,Harbor", "Harbor", "Consultant"),
        ("First Name,Headline,Position,Company", "Kim,Loves tides,Consultant,Harbor", "Harbor", "Consultant"),
        ("First Name,Beruf,Position,Firma", "Kim,Hydrologe,Consultant,Harbor", "Harbor", "Consultant"),
        ("First Name,Account,Company,Title", "Kim,7,Harbor,Consultant", "Harbor", "Consultant"),
        ("First Name,Account Name,Title", "Kim,Harbor,Consultant", "Harbor", "Consultant"),
        ("Titel,First Name,Company,Funktion", "Dr.,Kim,Harbor,Consultant", "Harbor", "Consultant"),
        ("Titel,First Name,Company,Funktion", ",Kim,Harbor,Consultant", "Harbor", "Consultant"),
        ("Titre,First Name,Company,Fonction", "Mme,Kim,Harbor,Consultant", "Harbor", "Consultant"),
        ("Title,First Name,Company,Role", "Prof. Dr.,Kim,Harbor,Consultant", "Harbor", "Consultant"),
        ("Role,Title,First Name,Company", "Consultant,Dr.,Kim,Harbor", "Harbor", "Consultant"),
        ("Title,First Name,Company,Role", "Consultant,Kim,Harbor,Champion", "Harbor", "Consultant"),
        ("Title,First Name,Company", "Dr.,Kim,Harbor", "Harbor", ""),
    ],
)
def test_the_surer_of_two_names_wins_wherever_it_stands(
    tmp_path: Path, header: str, row: str, company: str, position: str
) -> None:
    (only,) = read(tmp_path, f"{header}\n{row}\n")

    assert only.record is not None
    assert (only.record.name.first, only.record.company, only.record.position) == ("Kim", company, position)


@pytest.mark.parametrize("header", ["Contact,Full Name,Company", "Full Name,Contact,Company"])
def test_a_full_name_goes_before_a_contact(tmp_path: Path, header: str) -> None:
    cells = {"Contact": "K-7", "Full Name": "Kim Lee", "Company": "Harbor"}

    (only,) = read(tmp_path, f"{header}\n{','.join(cells[name] for name in header.split(','))}\n")

    assert only.record == ContactRecord(Name("Kim Lee"), "Harbor")


@pytest.mark.parametrize(("said", "title"), [("Dr.", "Dr."), ("Prof. Dr.", "Prof. Dr."), ("Consultant", ""), ("", "")])
def test_a_title_beside_that_of_the_job_goes_with_the_name(tmp_path: Path, said: str, title: str) -> None:
    (only,) = read(tmp_path, f"Title,First Name,Last Name,Job Title\n{said},Kim,Lee,Diver\n")

    assert only.record == ContactRecord(Name("Kim Lee", "Kim", "Lee", title), position="Diver")


@pytest.mark.parametrize(
    ("header", "row"),
    [("Anrede,Titel,Vorname,Nachname", "Frau,Dr.,Kim,Lee"), ("Titel,Nachname,Vorname", "Dr.,Lee,Kim")],
)
def test_a_title_by_itself_or_beside_a_salutation_goes_with_the_name(tmp_path: Path, header: str, row: str) -> None:
    (only,) = read(tmp_path, f"{header}\n{row}\n")

    assert only.record == ContactRecord(Name("Kim Lee", "Kim", "Lee", "Dr."))


@pytest.mark.parametrize(
    "titles",
    [("Professor", "Professor", "Associate Professor"), ("Professor", "Professor"), ("Dr.", "Dr.", "Ship's doctor")],
)
def test_titles_without_another_column_for_the_job_are_jobs_where_one_may_be(
    tmp_path: Path, titles: tuple[str, ...]
) -> None:
    rows = read(tmp_path, "\n".join(("Name,Title", *(f"Kim {title[0]}ee,{title}" for title in titles))))

    assert [row.record.position for row in rows if row.record] == list(titles)


def test_of_several_addresses_the_first_that_says_a_place_is_where_somebody_is(tmp_path: Path) -> None:
    at_work, at_home = read(
        tmp_path, "Name,Home City,Business City,Business Country\nKim,Porto,Lisbon,Portugal\nEva,Faro,,\n"
    )

    assert at_work.record == ContactRecord(Name("Kim"), location="Lisbon, Portugal")
    assert at_home.record == ContactRecord(Name("Eva"), location="Faro")


def test_outlooks_contacts_are_read(tmp_path: Path) -> None:
    (only,) = read(tmp_path, OUTLOOK)

    assert only.record == ContactRecord(
        Name("Noor Haddad", "Noor", "Haddad", "Dr."),
        "Tidewater Labs",
        "Data Engineer",
        "Lisbon, Portugal",
        "noor-haddad",
        ("noor@tidewater.example", "n@home.example"),
        ("+351 21 555 01 00", "+351 91 555 01 00"),
        tags=("Climate", "Tide"),
        notes="Met at DataConf",
    )
    assert only.reason == ""


def test_outlooks_contacts_in_german_are_read(tmp_path: Path) -> None:
    (only,) = read(tmp_path, OUTLOOK_IN_GERMAN)

    assert only.record == ContactRecord(
        Name("Jörg Weiß", "Jörg", "Weiß", "Dr."),
        "Nordlicht GmbH",
        "Geschäftsführer",
        "Köln, Deutschland",
        emails=("joerg@nordlicht.example", "jw@home.example"),
        phones=("+49 221 5550100", "+49 228 5550100", "+49 170 5550100"),
        tags=("Küste",),
        notes="Über Åse kennengelernt",
    )
    assert only.reason == ""


def test_people_with_a_name_are_not_called_by_their_address(tmp_path: Path) -> None:
    contents = opened(tmp_path, "Vor- und Nachname;E-Mail-Adresse\nKim Lee;kim@harbor.example\n")

    assert [row.record for row in contents.rows] == [ContactRecord(Name("Kim Lee"), emails=("kim@harbor.example",))]
