"""Tables that are not in Unicode, as spreadsheets and old programs write them."""

from pathlib import Path
from random import Random

import pytest

from careeros.domain.imports import ContactRecord
from tests.unit.contact_files.exports import COLUMNS, opened, opened_zip

NAMES = {
    "cp1252": (
        "Jürgen Müller|Käthe Weiß|François Lefèvre|Hélène Bélanger|José Muñoz|Begoña Ibáñez|João Gonçalves|Inês Simões|"
        "Søren Kjær|Åse Østergård|Göran Sjöström|Siobhán O’Brien|Niccolò Forlì"
    ),
    "cp1250": (
        "Łukasz Żółć|Małgorzata Wójcik|Paweł Dąbrowski|Jiří Dvořák|Václav Černý|Zdeněk Růžička|László Kovács|"
        "Gergő Szűcs|Željko Horvat|Goran Ivanišević|Răzvan Bălan|Jürgen Müller"
    ),
    "cp1254": "Ayşe Yılmaz|İbrahim Şahin|Çağlar Güneş|Uğur Doğan|Tuğba Çelik|Gülşen Kılıç",
    "cp1251": "Иван Петров|Анна Иванова|Сергей Кузнецов|Ольга Смирнова|Олексій Шевченко|Юлія Бойко",
    "koi8_r": "Иван Петров|Анна Иванова|Сергей Кузнецов|Ольга Смирнова|Дмитрий Соколов|Наталья Морозова",
    "cp1253": "Γιώργος Παπαδόπουλος|Μαρία Νικολάου|Δημήτρης Γεωργίου|Ελένη Αντωνίου|Νίκος Οικονόμου",
    "mac_roman": (
        "Jürgen Müller|Käthe Weiß|François Lefèvre|Hélène Bélanger|José Muñoz|Søren Kjær|Åse Østergård|Zoë Göth"
    ),
    "cp932": "山田太郎|佐藤花子|鈴木一郎|高橋さくら|渡辺ユウキ|中村あい",
    "gb18030": "王伟|李娜|张敏|刘洋|陈静|杨帆|赵磊|黄晓明",
    "big5": "陳志明|林淑芬|黃俊傑|張雅婷|李家豪|王怡君",
    "cp949": "김민준|이서연|박지훈|최수빈|정하윤|강도윤",
}
CALLED = {
    "cp1252": "Windows-1252 (Western Europe)", "cp1250": "Windows-1250 (Central Europe)",
    "cp1254": "Windows-1254 (Turkish)", "cp1251": "Windows-1251 (Cyrillic)", "koi8_r": "KOI8-R (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)", "mac_roman": "Mac Roman", "cp932": "Shift-JIS (Japanese)",
    "gb18030": "GB 18030 (Chinese)", "big5": "Big5 (Chinese)", "cp949": "EUC-KR (Korean)",
}  # fmt: skip


def table(names: list[str]) -> str:
    rows = (f"{name};p{place}@firm.example;Harbor {place}\r\n" for place, name in enumerate(names))
    return "Name;E-mail;Company\r\n" + "".join(rows)


def names_in(folder: Path, contents: bytes) -> list[str]:
    records = (row.record for row in opened(folder, contents, "people.csv").rows)
    return [record.name.full for record in records if record]


@pytest.mark.parametrize("encoding", NAMES)
@pytest.mark.parametrize("seed", range(8))
def test_a_few_names_tell_what_a_table_is_in(tmp_path: Path, encoding: str, seed: int) -> None:
    chance = Random(seed)
    names = chance.sample(NAMES[encoding].split("|"), k=5)

    assert names_in(tmp_path, table(names).encode(encoding)) == names


@pytest.mark.parametrize("encoding", NAMES)
def test_it_is_said_how_such_a_file_was_read(tmp_path: Path, encoding: str) -> None:
    names = NAMES[encoding].split("|")

    contents = opened(tmp_path, table(names).encode(encoding), "people.csv")

    (remark,) = contents.remarks
    assert remark == (
        f"people.csv is not in UTF-8: it was read as {CALLED[encoding]}. Should names look wrong, save it as "
        "“CSV UTF-8” and import that."
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_nothing_is_said_of_unicode(tmp_path: Path, encoding: str) -> None:
    assert opened(tmp_path, table(["Łukasz Żółć"]).encode(encoding), "people.csv").remarks == ()


def test_of_an_export_each_file_that_was_guessed_is_named(tmp_path: Path) -> None:
    people = COLUMNS + "Łukasz,Żółć,,,,,08 Feb 2026\nJiří,Dvořák,,,,,08 Feb 2026\n"

    contents = opened_zip(tmp_path, {"Connections.csv": people.encode("cp1250"), "Profile.csv": b""})

    assert [remark.partition(" is ")[0] for remark in contents.remarks] == ["Connections.csv"]


def test_marks_of_a_spreadsheet_alone_are_western(tmp_path: Path) -> None:
    names = ["Siobhan O’Brien", "Kim Lee – Harbor", "Eva “Evi” Roth"]

    assert names_in(tmp_path, table(names).encode("cp1252")) == names


def test_the_whole_file_decides_and_not_its_first_line(tmp_path: Path) -> None:
    names = ["Kim Lee"] * 5_000 + ["Jürgen Müller"] + NAMES["cp1250"].split("|")

    assert names_in(tmp_path, table(names).encode("cp1250")) == names


def test_the_same_bytes_are_always_read_the_same(tmp_path: Path) -> None:
    contents = table(["Ildikó Kőszegi"]).encode("cp1250")

    assert len({tuple(names_in(tmp_path, contents)) for _ in range(3)}) == 1


def test_a_company_in_western_letters_does_not_change_a_list_of_poles(tmp_path: Path) -> None:
    text = table(["Łukasz Żółć", "Małgorzata Wójcik", "Paweł Dąbrowski"]).replace("Harbor 1", "Citroën")

    (_, citroen, _) = opened(tmp_path, text.encode("cp1250"), "people.csv").rows

    assert isinstance(citroen.record, ContactRecord)
    assert (citroen.record.name.full, citroen.record.company) == ("Małgorzata Wójcik", "Citroën")
