from pathlib import Path

from careeros.domain.contacts import Name
from careeros.domain.sender import Sender
from careeros.ports.contact_source import SenderProfile, StatedFact
from tests.unit.contact_files.exports import COLUMNS, NOOR, opened_zip

PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers\n"
    'Dr. Ana,"Duarte, MBA",Lobo,1 Secret Row,May 3,Data engineer,I like data.,IT,1000,"Lisbon, Portugal",@ana,,\n'
)
POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Kestrel,Analyst,,,Sep 2014,May 2017\n"
    "Tidewater Labs,Data Engineer,,,Mar 2021,\n"
    "Oakhollow,,,,,2020\n"
)


def profile(folder: Path, **files: str) -> SenderProfile | None:
    named: dict[str, str | bytes] = {f"{name}.csv": text for name, text in files.items()}
    return opened_zip(folder, {"Connections.csv": COLUMNS + NOOR, **named}).profile


def test_the_sender_is_who_the_export_is_of(tmp_path: Path) -> None:
    found = profile(tmp_path, Profile=PROFILE, Positions=POSITIONS)

    assert found is not None
    assert found.sender == Sender(
        Name("Ana Duarte", "Ana", "Duarte", "Dr."),
        headline="Data engineer",
        company="Tidewater Labs",
        position="Data Engineer",
        location="Lisbon, Portugal",
    )
    for private in ("Secret", "May 3", "@ana", "Lobo", "1000", "I like data"):
        assert private not in repr(found)


def test_positions_education_certificates_and_skills_are_facts(tmp_path: Path) -> None:
    found = profile(
        tmp_path,
        Profile=PROFILE,
        Positions=POSITIONS,
        Education="School Name,Start Date,End Date,Notes,Degree Name\nWexcombe University,,,,MSc\nHome,,,,",
        Skills="Name\nSQL\nSQL\nPython",
        Certifications="Name,Url,Authority,Started On,Finished On,License Number\nStreams,,Lumenwick,,,",
    )

    assert found is not None
    assert [(fact.kind, fact.text) for fact in found.facts] == [
        ("position", "Analyst at Kestrel, Sep 2014–May 2017"),
        ("employer", "Kestrel"),
        ("position", "Data Engineer at Tidewater Labs, since Mar 2021"),
        ("employer", "Tidewater Labs"),
        ("employer", "Oakhollow"),
        ("education", "Wexcombe University, MSc"),
        ("education", "Home"),
        ("certificate", "Streams (Lumenwick)"),
        ("skill", "SQL"),
        ("skill", "Python"),
    ]
    assert found.facts[5] == StatedFact("education", "Wexcombe University, MSc", "Education.csv")


def test_at_most_two_hundred_facts_are_taken(tmp_path: Path) -> None:
    skills = "Name\n" + "\n".join(f"Skill {n}" for n in range(500))

    found = profile(tmp_path, Profile=PROFILE, Skills=skills)

    assert found is not None
    assert len(found.facts) == 200


def test_without_a_name_there_is_no_profile(tmp_path: Path) -> None:
    assert profile(tmp_path) is None
    assert profile(tmp_path, Positions=POSITIONS) is None
    assert profile(tmp_path, Profile="First Name,Last Name,Headline\n,,Data engineer") is None
    assert profile(tmp_path, Profile="Something,Else\n1,2") is None


def test_the_files_that_were_read_are_named(tmp_path: Path) -> None:
    contents = opened_zip(
        tmp_path,
        {"Connections.csv": COLUMNS + NOOR, "Profile.csv": PROFILE, "Skills.csv": "Name\n", "messages.csv": "x"},
    )

    assert contents.files == ("Connections.csv", "Profile.csv", "Skills.csv")
