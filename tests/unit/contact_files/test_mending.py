"""Files that a spreadsheet read in a wrong encoding and saved so."""

from pathlib import Path

import pytest

from careeros.adapters.contact_files.reading.archive import single
from careeros.adapters.contact_files.reading.mending import damage_in
from careeros.adapters.memory.store import MemoryStore
from careeros.application.core import Core
from careeros.domain.contacts import ContactFilter
from careeros.domain.pages import PageRequest
from careeros.entrypoints.wiring.adapters import in_memory
from careeros.entrypoints.wiring.core import make_core
from tests.builders import ANA
from tests.exports import connections
from tests.unit.contact_files.exports import opened

WRITTEN = {
    "cp1252": (
        "Jürgen Weiß|Łukasz Żółć|Renée Lefèvre|Иван Петров|王小明|김민수|Søren Kjær|Ștefan Țăran|Nguyễn Văn|Ελένη"
    ),
    "mac_roman": "Jürgen Weiß|Renée Lefèvre|Søren Kjær|Łukasz Nowak|José Muñoz",
    "cp1250": "Jürgen Weiß|Łukasz Żółć|Jiří Dvořák|László Kovács",
    "cp1251": "Иван Петров|Анна Смирнова|Jürgen Weiß",
}
RIGHT = (
    "Jürgen Weiß|Müller|Søren",
    "“SMÅ”|“GÄ”|CAFÉ’S|ESPAÑA",
    "Олексій Кі|Ні|Рёва|Гї",
    "Ștefan Ă’|Bălan|Ăș",
    "Ãngela|SÃO|Luã|ÂNGELO|Âîă",
    "王小明|한국|高橋",
    "√2 Ventures|Jürgen",
)


def misread(text: str, encoding: str) -> str:
    """As a program reads UTF-8 in another encoding: bytes that are nothing there become controls."""
    return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


def names_in(folder: Path, contents: bytes) -> list[str]:
    return [row.record.name.full for row in opened(folder, contents, "people.csv").rows if row.record]


def table(names: str) -> str:
    return "Name,E-mail\n" + "".join(f"{name},p{place}@firm.example\n" for place, name in enumerate(names.split("|")))


@pytest.mark.parametrize("saved_in", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("read_in", WRITTEN)
def test_what_was_read_in_another_encoding_is_put_right(tmp_path: Path, read_in: str, saved_in: str) -> None:
    contents = misread(table(WRITTEN[read_in]), read_in).encode(saved_in)

    assert names_in(tmp_path, contents) == WRITTEN[read_in].split("|")
    (remark,) = opened(tmp_path, contents, "people.csv").remarks
    assert "put right" in remark
    assert remark.startswith("people.csv was read as ")


def test_what_was_read_so_twice_and_what_is_right_beside_it_is_put_right(tmp_path: Path) -> None:
    once, twice = misread("Jürgen Weiß", "cp1252"), misread(misread("Renée", "cp1252"), "cp1252")

    assert names_in(tmp_path, table(f"{once}|{twice}|Łukasz Żółć|Möbel").encode()) == [
        "Jürgen Weiß", "Renée", "Łukasz Żółć", "Möbel",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "Fondation « Liberté\xa0»|Curé\xa0— puis|fatigué…\xa0!", "Santé\xa0»", "HYVÄ™ Oy",
        "é becomes Ã© and ’ becomes â€™",
    ],
)  # fmt: skip
def test_marks_that_stand_beside_a_letter_by_right_are_no_damage(tmp_path: Path, said: str) -> None:
    (tmp_path / "people.csv").write_text(table(said), encoding="utf-8")

    assert damage_in(single(tmp_path / "people.csv", "people.csv"), "utf-8") is None


@pytest.mark.parametrize("names", RIGHT)
def test_what_is_right_is_never_touched(tmp_path: Path, names: str) -> None:
    contents = table(names).encode()
    (tmp_path / "people.csv").write_bytes(contents)

    assert damage_in(single(tmp_path / "people.csv", "people.csv"), "utf-8") is None
    assert names_in(tmp_path, contents) == names.split("|")
    assert opened(tmp_path, contents, "people.csv").remarks == ()


@pytest.mark.anyio
async def test_a_damaged_export_tells_of_no_move(tmp_path: Path) -> None:
    core: Core = make_core(in_memory(MemoryStore()))
    export = connections(("Jürgen,Weiß,https://www.linkedin.com/in/jw,,Möbel Höffner,Verkäufer,08 Feb 2026",))
    outcomes = list[str]()
    for text in (export, misread(export, "cp1252")):
        path = tmp_path / "Connections.csv"
        path.write_text(text, encoding="utf-8")
        report = await core.import_contacts(path, name="Connections.csv", by=ANA)
        outcomes += [row.outcome.value for row in report.rows]

    (one,) = (await core.list_contacts(ContactFilter(), PageRequest(), by=ANA)).items
    assert outcomes == ["created", "unchanged"]
    assert (await core.show_contact(one.id, by=ANA)).facts == ()
