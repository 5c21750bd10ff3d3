import csv
from datetime import date
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careeros.domain.contacts import Name, whole_name
from careeros.domain.imports import ContactRecord
from tests.unit.contact_files.exports import PREAMBLE, opened, read
from tests.unit.contact_files.writers import FORMATS, somebody

WORDS = st.sampled_from(
    "O'Brennan 王 García Márquez van Süß Ljung-Kvarn ليلى मीनाक्षी Żółw Ана Jean-Luc Nguyễn 하윤".split()
)
WESTERN = st.sampled_from("O'Brennan García van Süß Ljung-Kvarn Jean-Luc Zoë".split())
SAYINGS = st.sampled_from(["", "Foo, Inc.", 'The "Lab"', "CEO & Founder | Speaker", "a;b", "=1+1", "@home", "Né – fée"])


def people(words: st.SearchStrategy[str]) -> st.SearchStrategy[ContactRecord]:
    names = st.builds(lambda first, last: Name.of(first=first, last=" ".join(last)), words, st.lists(words, max_size=2))
    return st.builds(
        ContactRecord,
        names,
        company=SAYINGS,
        position=SAYINGS,
        linkedin_slug=st.none() | st.from_regex(r"[a-z][a-z0-9-]{3,20}", fullmatch=True),
        emails=st.just(()) | st.just(("a.b@foo.example",)),
        connected_on=st.dates(date(2003, 5, 5), date(2099, 12, 31)),
    )


def cells(one: ContactRecord, day_format: str) -> dict[str, str]:
    assert one.connected_on is not None
    return {
        "First Name": one.name.first,
        "Last Name": one.name.last,
        "URL": f"https://www.linkedin.com/in/{one.linkedin_slug}" if one.linkedin_slug else "",
        "Email Address": "".join(one.emails),
        "Company": one.company,
        "Position": one.position,
        "Connected On": one.connected_on.strftime(day_format),
    }


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_people_written_in_any_way_are_read_as_they_are(data: st.DataObject) -> None:
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]))
    everybody = data.draw(st.lists(people(WESTERN if encoding == "cp1252" else WORDS), max_size=6))
    columns = data.draw(
        st.permutations(["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"])
    )
    day_format = data.draw(st.sampled_from(["%d %b %Y", "%Y-%m-%d", "%d-%b-%y", "%d.%m.%Y"]))
    text = StringIO()
    text.write(data.draw(st.sampled_from(["", PREAMBLE])))
    writer = csv.DictWriter(
        text,
        columns,
        delimiter=data.draw(st.sampled_from([",", ";", "\t"])),
        quoting=data.draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])),
        lineterminator=data.draw(st.sampled_from(["\n", "\r\n"])),
    )
    writer.writeheader()
    writer.writerows(cells(one, day_format) for one in everybody)

    with TemporaryDirectory() as folder:
        rows = read(Path(folder), text.getvalue().encode(encoding))

    assert [row.record for row in rows] == everybody


PLACES = st.sampled_from(["", "Lisbon", "São Paulo", "東京"])
ADDRESSES = st.lists(st.sampled_from(["a.b@foo.example", "noor@tidewater.example", "x+y@home.example"]), unique=True)
NUMBERS = st.lists(st.sampled_from(["+351 21 555 01 00", "(0)30/12 34-5", "0049 30 1234"]), unique=True)
TAGS = st.lists(st.sampled_from(["Climate", "Old friends", "=1+1", "Küste", "朋友"]), unique=True)
NOTES = st.lists(st.sampled_from(["Met at DataConf", "likes; tides, and “boats”", "a\\b", "-2+3", "مرحبا"])).map(
    "\n".join
)
ANYBODY = st.builds(
    ContactRecord,
    st.builds(somebody, WORDS, WORDS),
    company=SAYINGS,
    position=SAYINGS,
    location=PLACES,
    linkedin_slug=st.none() | st.from_regex(r"[a-z][a-z0-9-]{3,20}", fullmatch=True),
    emails=ADDRESSES.map(tuple),
    phones=NUMBERS.map(tuple),
    tags=TAGS.map(tuple),
    notes=NOTES,
)


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=60, deadline=None)
@given(everybody=st.lists(ANYBODY, min_size=1, max_size=5), encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_people_written_in_any_format_are_read_as_they_are(
    name: str, everybody: list[ContactRecord], encoding: str
) -> None:
    written = FORMATS[name].write(everybody)

    with TemporaryDirectory() as folder:
        contents = opened(Path(folder), written.encode(encoding), "people")
        rows = list(contents.rows)

    assert contents.kind == FORMATS[name].kind
    assert [row.record for row in rows] == everybody


NO_NAMES = frozenset(
    """
    dr dra prof professor dott mag ing ir mr mrs ms mx pd mba emba phd dphil pmp cpa cfa cissp cism cisa csm cspo psm
    capm shrmcp shrmscp phr sphr acca fcca aca cima msc bsc meng beng btech mtech llb llm pharmd edd psyd dvm dds lcsw
    rn esq pgmp pgdm itil gphr cipd frsa
    """.split()
)
"""Titles and degrees, which are cut from a name."""

LETTERS = st.text(
    st.characters(categories=("Ll", "Lu", "Lo", "Mn", "Mc"), codec="utf-8"), min_size=1, max_size=12
).filter(lambda word: word.lower() not in NO_NAMES)


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=60, deadline=None)
@given(first=LETTERS.filter(str.isalpha), last=LETTERS.filter(str.isalpha))
def test_a_name_in_any_script_is_kept_composed(name: str, first: str, last: str) -> None:
    written = FORMATS[name].write([ContactRecord(somebody(*(normalize("NFD", part) for part in (first, last))))])

    with TemporaryDirectory() as folder:
        (only,) = read(Path(folder), written)

    assert only.record is not None
    full = only.record.name.full
    assert full == normalize("NFC", full)
    assert full == whole_name(*(normalize("NFC", part) for part in (first, last)))
