from itertools import count as counter
from pathlib import Path
from uuid import UUID

from scripts.make_sample_export import write

from careeros.adapters.contact_files.contact_source import FileContactSource
from careeros.adapters.contact_files.linkedin.sample import SAMPLE_EXPORT
from careeros.domain.imports import Outcome, count
from tests.taking import taken


def test_the_committed_sample_is_what_the_script_makes(tmp_path: Path) -> None:
    write(tmp_path / "made.zip")

    assert (tmp_path / "made.zip").read_bytes() == SAMPLE_EXPORT.read_bytes()


def test_the_sample_makes_forty_contacts() -> None:
    contents = FileContactSource().open(SAMPLE_EXPORT, name=SAMPLE_EXPORT.name)
    ids = counter(1)

    decided = taken(list(contents.rows), (), lambda: UUID(int=next(ids)))

    counts = {outcome: number for outcome, number in count(decided.rows).items() if number}
    assert counts == {Outcome.CREATED: 40, Outcome.MERGED: 1, Outcome.SKIPPED: 3}


def test_the_sample_is_of_somebody_with_ground_in_common_with_contacts() -> None:
    contents = FileContactSource().open(SAMPLE_EXPORT, name="sample.zip")

    assert contents.profile is not None
    employers = {fact.text for fact in contents.profile.facts if fact.kind == "employer"}
    companies = {row.record.company for row in contents.rows if row.record}
    assert contents.profile.sender.name.full == "Elena Marlowe-Quist"
    assert len(employers & companies) == 3


def test_nobody_in_the_sample_can_be_written_to() -> None:
    rows = FileContactSource().open(SAMPLE_EXPORT, name="sample.zip").rows

    for record in (row.record for row in rows if row.record):
        assert record.linkedin_slug is None or record.linkedin_slug.endswith("-example")
        assert all(email.endswith(".example") for email in record.emails)
