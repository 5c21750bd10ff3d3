"""Files as LinkedIn makes them, of invented people."""

from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

NOTE = (
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only'
    " see email addresses for connections who have allowed their connections to see or download their email address"
    " using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here"
    ' https://www.linkedin.com/help/linkedin/answer/261"'
)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
NOOR = "Noor,Haddad,https://www.linkedin.com/in/noor-haddad,,Tidewater Labs,Data Engineer,08 Feb 2026"
KIM = "Kim,Lee,https://www.linkedin.com/in/kim-lee,kim@example.org,Harbor Analytics,Climate Consultant,09 Mar 2024"
EVA = "Eva,Stone,,eva@example.org,Harbor Bank,Teller,17 Jun 2021"
IDA = "Ida,Nowhere,,,Quiet Ltd,Archivist,01 Jan 2020"
CLOSED = ",,,,,,07 Jun 2026"
PEOPLE = (NOOR, KIM, EVA, IDA)
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers\n"
    'Mira,Sol,,,,"Data engineer, ten years in health care",,Software,,"Lisbon, Portugal",,,'
)

MESSAGES_HEADER = (
    '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT",'
    '"CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT","IS CONVERSATION DRAFT"'
)
INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    'Mira Sol,Noor Haddad,"2/7/26, 2:37 PM",Hello from DataConf,OUTGOING,https://www.linkedin.com/in/mira-sol,'
    "https://www.linkedin.com/in/noor-haddad\n"
)
NOTES = (
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n"
    "Kim,Lee,https://www.linkedin.com/in/kim-lee,Knows the tides of Setúbal,2026-03-01 10:00:00 UTC,\n"
)


def a_message(sender: str, recipient: str, at: str) -> str:
    """A line of messages.csv; people by the slugs of their profiles."""
    names = {"mira-sol": "Mira Sol", "kim-lee": "Kim Lee", "noor-haddad": "Noor Haddad"}
    urls = [f"https://www.linkedin.com/in/{slug}" for slug in (sender, recipient)]
    cells = (
        "2-x", "", names.get(sender, sender), urls[0], names.get(recipient, recipient), urls[1], f"{at} UTC", "",
        "Hello,\nhow are you?", "INBOX", "", "No", "No",
    )  # fmt: skip
    return ",".join(f'"{cell}"' for cell in cells)


def messages(*lines: str) -> str:
    return "\n".join((MESSAGES_HEADER, *lines))


def connections(rows: Sequence[str] = PEOPLE) -> str:
    """Connections.csv as it comes: with the note before the header, and no line break at the end."""
    return "\n".join(("Notes:", NOTE, "", HEADER, *rows))


def write_csv(folder: Path, rows: Sequence[str] = PEOPLE) -> Path:
    path = folder / "Connections.csv"
    path.write_text(connections(rows))
    return path


def write_zip(folder: Path, rows: Sequence[str] = PEOPLE, **beside: str) -> Path:
    """The export; `beside` are further files by their names without ".csv"."""
    path = folder / "Basic_LinkedInDataExport_11-01-2026.zip"
    with ZipFile(path, "w") as packed:
        for name, text in beside.items():
            packed.writestr(f"{name}.csv", text)
        packed.writestr("Connections.csv", connections(rows))
        packed.writestr("Profile.csv", PROFILE)
    return path
