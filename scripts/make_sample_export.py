"""Write the sample export: LinkedIn's layout with its quirks, and nobody in it who exists.

Nothing here is random and nothing is compressed, so that every machine makes the same bytes.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

FOLDER = Path(__file__).parents[1] / "src/careeros/adapters/contact_files/linkedin/sample"
FILE_NAME = "Basic_LinkedInDataExport_11-01-2026.zip"
MADE_AT = (2026, 11, 1, 9, 30, 0)

PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    "You will only see email addresses for connections who have allowed their connections to see or download their "
    "email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here "
    'https://www.linkedin.com/help/linkedin/answer/261"\n\n'
)

# First name ~ last name ~ end of the profile's address ~ e-mail ~ company ~ position ~ connected on; newest first.
CONNECTIONS = """
Priya ~ Raghunathan ~ priya-raghunathan ~ ~ Lumenwick ~ Head of Data Platform ~ 28 Oct 2026
Jean-Luc ~ Montferrier ~ jeanluc-montferrier ~ ~ Zephyrine Énergie SA ~ Directeur des données ~ 19 Oct 2026
~ ~ ~ ~ ~ ~ 11 Oct 2026
Fiona ~ O'Brennan ~ fiona-obrennan ~ fiona@saltmarsh.example ~ Saltmarsh Systems Ltd. ~ Engineering Manager ~ 02 Oct 2026
Dr. Henrike ~ Süßmilch-Arendt ~ henrike-suessmilch ~ ~ Haldenau Robotics GmbH ~ Leiterin Datenplattform ~ 24 Sep 2026
Marcus ~ Threlkeldsen, MBA ~ marcus-threlkeldsen ~ ~ Kestrel & Pine, Inc. ~ VP, Product & Analytics ~ 15 Sep 2026
Suhartini ~ ~ suhartini ~ ~ Papaya Post ~ Data Engineer ~ 08 Sep 2026
美咲 ~ 青葉山 ~ %E7%BE%8E%E5%92%B2-aobayama ~ ~ 株式会社あおばやまデータ ~ データエンジニア ~ 30 Aug 2026
Chidera ~ Okwuosa-Lunde ~ chidera-okwuosa ~ ~ Brightmere Health ~ Staff Data Engineer ~ 21 Aug 2026
ليلى ~ القمراوي ~ layla-alqamrawi ~ ~ Noorvale Clinics ~ مديرة تحليل البيانات ~ 17 Aug 2026
Tobias ~ van der Heidenrijk ~ tobias-heidenrijk ~ ~ Corvane Freight ~ CEO & Founder | Speaker | Building the future of freight ~ 05 Aug 2026
Ottilie 🚀 ~ Fernsby-Cole ~ ottilie-fernsby ~ ~ Quillfeather Studios ~ Technical Recruiter – we're hiring! ~ 29 Jul 2026
~ ~ ~ ~ ~ ~ 22 Jul 2026
मीनाक्षी ~ देवराजन ~ minakshi-devarajan ~ ~ Lumenwick ~ Senior Software Engineer ~ 14 Jul 2026
Rosalind ~ Achterberg PhD, PMP ~ rosalind-achterberg ~ rosalind.achterberg@wexcombe.example ~ Wexcombe University ~ Lecturer in Statistics ~ 03 Jul 2026
Dmytro ~ Халявенко ~ dmytro-khalyavenko ~ ~ Oakhollow Bank ~ Principal Engineer, Data & ML ~ 20 Jun 2026
María José ~ García Valdehermoso ~ mariajose-valdehermoso ~ ~ Corvane Freight ~ Analytics Lead ~ 11 Jun 2026
Gwendolyn ~ Ashcombe-Tarr ~ ~ gwen.tarr@mail.example ~ ~ ~ 04 Jun 2026
Piotr ~ Żółkiewicz ~ piotr-zolkiewicz ~ ~ Haldenau Robotics GmbH ~ n/a ~ 27 May 2026
하윤 ~ 도림 ~ hayun-dorim ~ ~ Noorvale Clinics ~ Product Designer ~ 16 May 2026
Amara ~ Nwachukwu-Hale ~ amara-nwachukwu ~ ~ Brightmere Health ~ "Chief" of Staff ~ 09 May 2026
Prof. Lorenzo ~ Bellafontana ~ lorenzo-bellafontana ~ ~ Istituto Valdoria ~ Professore ordinario ~ 30 Apr 2026
Björn ~ Ljungkvarn ~ bjorn-ljungkvarn ~ ~ Northmarrow Analytics ~ Consultant ~ 18 Apr 2026
Fiona ~ O'Brennan ~ fiona-obrennan ~ f.obrennan@home.example ~ Saltmarsh Systems Ltd. ~ Engineering Manager ~ 11 Apr 2026
Siobhán ~ Ní Dhúlaoich ~ siobhan-nidhulaoich ~ ~ Tidegate Housing Trust ~ Head of Insight ~ 02 Apr 2026
~ ~ ~ ~ ~ ~ 25 Mar 2026
Kwabena ~ Asante-Frimley ~ kwabena-asante ~ ~ Corvane Freight ~ Director of Engineering ~ 13 Mar 2026
Eleftheria ~ Μαυροδάφνη ~ eleftheria-mavrodafni ~ ~ Zephyrine Énergie SA ~ Data Scientist ~ 01 Mar 2026
Nguyễn ~ Thị Hương Trầm ~ huongtram-nguyen ~ ~ Papaya Post ~ Engineering Manager ~ 20 Feb 2026
Callum ~ Dunmorrow ~ callum-dunmorrow ~ ~ Self-employed ~ Fractional CTO • Advisor • Angel ~ 08 Feb 2026
Yael ~ Ben-Tzofim ~ yael-bentzofim ~ ~ Stealth Startup ~ Co-Founder ~ 26 Jan 2026
Ingrid ~ Solheimsvik ~ ingrid-solheimsvik ~ ingrid@northmarrow.example ~ Northmarrow Analytics ~ Managing Director ~ 15 Jan 2026
Ricardo ~ Santanello Jr. ~ ricardo-santanello ~ ~ Oakhollow Bank ~ Senior Recruiter, Technology ~ 03 Dec 2025
Thandeka ~ Mkhwanazeni ~ thandeka-mkhwanazeni ~ ~ Wexcombe City Council ~ Data Protection Officer ~ 19 Nov 2025
梓涵 ~ 欧阳川 ~ zihan-ouyangchuan ~ ~ Lumenwick ~ Machine Learning Engineer ~ 30 Oct 2025
Zoë ~ D'Altamura ~ zoe-daltamura ~ ~ Kestrel & Pine, Inc. ~ Director, Talent Acquisition ~ 12 Sep 2025
Hartmut ~ Wiesengrundler ~ hartmut-wiesengrundler ~ ~ Haldenau Robotics GmbH ~ Geschäftsführer ~ 23 Jun 2025
Beatriz ~ Conceição Alvarim ~ beatriz-alvarim ~ ~ Brightmere Health ~ Nurse Informaticist ~ 05 May 2025
Oluwaseun ~ Adébáyò-Finch ~ seun-adebayofinch ~ ~ ~ ~ 14 Feb 2025
Mirela ~ Țărănescu ~ mirela-taranescu ~ ~ Tidegate Housing Trust ~ Senior Analyst ~ 21 Oct 2024
Xiulan ~ Ma ~ xiulan-ma ~ ~ Lumenwick ~ Engineering Manager, Data Quality ~ 17 Jul 2024
Святослава ~ Гречаник ~ sviatoslava-hrechanyk ~ ~ Corvane Freight ~ Product Manager ~ 05 Dec 2023
Noor ~ Haddadine 🌊 ~ noor-haddadine ~ ~ Tidegate Housing Trust ~ Head of Engineering, “Homes & Repairs” ~ 22 Aug 2023
Desmond ~ Pellingworth ~ desmond-pellingworth ~ ~ Northmarrow Analytics ~ Partner (Retired) ~ 03 Mar 2023
""".strip()  # noqa: E501 - a table reads best with its rows whole

ELENA, KWABENA = "Elena Marlowe-Quist", "Kwabena Asante-Frimley"

PROFILE = {
    "First Name": "Elena",
    "Last Name": "Marlowe-Quist",
    "Maiden Name": "",
    "Address": "4 Gooseberry Row, Wexcombe",
    "Birth Date": "May 3",
    "Headline": "Data engineer, nine years in freight and health care",
    "Summary": "I make data that people can trust. Pipelines, models, and the talks that come before them.",
    "Industry": "Software Development",
    "Zip Code": "WX4 7EL",
    "Geo Location": "Bristol, England, United Kingdom",
    "Twitter Handles": "",
    "Websites": "[PORTFOLIO:https://elena.example]",
    "Instant Messengers": "",
}
POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On",
    ("Brightmere Health", "Senior Data Engineer", "Patient flow, in near real time", "Bristol", "Mar 2021", ""),
    ("Corvane Freight", "Data Engineer", "Routes and estimates of arrival", "Bristol", "Jun 2017", "Feb 2021"),
    ("Northmarrow Analytics", "Analyst", "Reports for city councils", "Wexcombe", "Sep 2014", "May 2017"),
)
EDUCATION = (
    "School Name,Start Date,End Date,Notes,Degree Name,Activities",
    ("Wexcombe University", "2013", "2014", "", "MSc Statistics", "Rowing"),
    ("Wexcombe University", "2010", "2013", "", "BSc Mathematics", ""),
)
SKILLS = ("Name", *((skill,) for skill in ("Python", "SQL", "Data Modeling", "Apache Kafka", "dbt")))
CERTIFICATIONS = (
    "Name,Url,Authority,Started On,Finished On,License Number",
    ("Streaming Data Practitioner", "https://certificates.example/1", "Lumenwick Academy", "Jan 2024", "", "LA-204"),
)
INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    (ELENA, "Priya Raghunathan", "10/27/26, 6:12 PM", "", "OUTGOING", "elena-marlowe", "priya-raghunathan"),
    ("Ottilie Fernsby-Cole", ELENA, "7/28/26, 9:05 AM", "Hello!", "INCOMING", "ottilie-fernsby", "elena-marlowe"),
)
NOTES = (
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On",
    ("Kwabena", "Asante-Frimley", "kwabena-asante", "Met at the freight meetup", "2026-03-14", "2026-03-14"),
)
EMAILS = ("Email Address,Confirmed,Primary,Updated On", ("elena@mail.example", "Yes", "Yes", "1/4/20, 8:00 AM"))
PHONES = ("Extension,Number,Type", ("", "+44 7700 900123", "Mobile"))

MESSAGE_COLUMNS = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,"
    "ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
)
SPONSORED = '<p class="spinmail-quill-editor__spin-break">Hi Elena, a course for you</p>'
MESSAGES = (
    ("2-a1", "", KWABENA, "kwabena-asante", ELENA, "elena-marlowe", "2026-03-14 18:20:41 UTC", "",
     "Good to meet you yesterday, Elena.\n\nLet's keep in touch.", "INBOX", "", "No", "No"),
    ("2-a1", "", ELENA, "elena-marlowe", KWABENA, "kwabena-asante", "2026-03-15 08:02:10 UTC", "",
     'Likewise! You said "estimates beat promises", and I agree.', "INBOX", "", "No", "No"),
    ("2-b2", "", "Lumenwick Academy", "", ELENA, "elena-marlowe", "2026-06-01 14:03:22 UTC", "Learn streaming",
     SPONSORED, "", "", "No", "No"),
    ("2-c3", "", ELENA, "elena-marlowe", "Ingrid Solheimsvik", "ingrid-solheimsvik", "2026-10-30 21:11:05 UTC", "",
     "Dear Ingrid, it has been", "INBOX", "", "Yes", "Yes"),
)  # fmt: skip


def address(end: str) -> str:
    """A profile's address that nobody has."""
    return f"https://www.linkedin.com/in/{end}-example" if end else ""


def connections() -> str:
    rows = [[cell.strip() for cell in f" {line} ".split(" ~")] for line in CONNECTIONS.splitlines()]
    cells = [[first, last, address(end), *rest] for first, last, end, *rest in rows]
    return PREAMBLE + as_csv("First Name,Last Name,URL,Email Address,Company,Position,Connected On", cells)


def as_csv(header: str, rows: Iterable[Sequence[str]], *, quoted: bool = False) -> str:
    """As LinkedIn writes it: LF, and no line break after the last row."""
    text = StringIO()
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(text, lineterminator="\n", quoting=quoting)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return text.getvalue().removesuffix("\n")


def table(lines: tuple[object, ...], *, addresses_in: tuple[int, ...] = ()) -> str:
    header, *rows = lines
    return as_csv(str(header), [addressed(row, addresses_in) for row in rows if isinstance(row, tuple)])


def addressed(row: tuple[str, ...], columns: tuple[int, ...]) -> list[str]:
    return [address(cell) if place in columns else cell for place, cell in enumerate(row)]


def files() -> dict[str, str | bytes]:
    return {
        "Connections.csv": connections(),
        "Profile.csv": as_csv(",".join(PROFILE), [list(PROFILE.values())]),
        "Positions.csv": table(POSITIONS),
        "Education.csv": table(EDUCATION),
        "Skills.csv": table(SKILLS),
        "Certifications.csv": table(CERTIFICATIONS),
        "messages.csv": as_csv(MESSAGE_COLUMNS, [addressed(row, (3, 5)) for row in MESSAGES], quoted=True),
        "guide_messages.csv": as_csv(MESSAGE_COLUMNS, [], quoted=True),
        "learning_coach_messages.csv": as_csv(MESSAGE_COLUMNS, [], quoted=True),
        "Invitations.csv": table(INVITATIONS, addresses_in=(5, 6)),
        "Notes.csv": table(NOTES, addresses_in=(2,)),
        "Email Addresses.csv": table(EMAILS),
        "PhoneNumbers.csv": table(PHONES),
        "Media Files/portrait.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9",
    }


def write(path: Path) -> None:
    with ZipFile(path, "w", ZIP_STORED) as packed:
        for name, contents in files().items():
            member = ZipInfo(name, MADE_AT)
            member.create_system, member.external_attr = 3, 0o644 << 16
            packed.writestr(member, contents)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    write(FOLDER / FILE_NAME)
    print(f"Wrote {FILE_NAME}")
