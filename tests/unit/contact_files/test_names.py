import pytest

from careeros.adapters.contact_files.values.names import name_of


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Jan", "van der Berg"),
        ("Fiona", "O'Brien"),
        ("María José", "García Márquez"),
        ("ليلى", "القمر"),
        ("मीनाक्षी", "देवराजन"),
        ("ශ්‍රී", "ලංකා"),
        ("Jean-Luc", "Montferrier"),
        ("Xiulan", "Ma"),
        ("Hanh", "Do"),
        ("Jack", "Ba"),
        ("Ing", "Ng"),
        ("Magda", "Irving"),
        ("Drew", "Profit"),
        ("Dragan", "Mrs"),
        ("Ricardo", "Santanello Jr."),
        ("Suhartini", ""),
        ("J.", "Null"),
        ("Nil", "None"),
        ("Md", "Rahman"),
        ("Martin", "Luther, King"),
    ],
)
def test_names_stay_as_people_write_them(first: str, last: str) -> None:
    name = name_of(first, last)

    assert (name.first, name.last, name.title) == (first, last, "")
    assert name.full == f"{first} {last}".strip()


@pytest.mark.parametrize(
    ("first", "last", "full"),
    [
        ("伟", "王", "王伟"),
        ("娜娜", "欧阳", "欧阳娜娜"),
        ("민수", "김", "김민수"),
        ("민", "남궁", "남궁민"),
        ("健一", "高橋", "高橋 健一"),
        ("ジョン", "スミス", "ジョン スミス"),
        ("マイケル", "ジョンソン", "マイケル ジョンソン"),
        ("マイケル", "高橋", "高橋 マイケル"),
        ("Ming", "王", "Ming 王"),
    ],
)
def test_a_name_in_han_kana_or_hangul_has_the_family_first_but_not_one_from_abroad(
    first: str, last: str, full: str
) -> None:
    name = name_of(first, last)

    assert (name.first, name.last, name.full) == (first, last, full)


@pytest.mark.parametrize(
    ("first", "title", "left"),
    [
        ("Dr. Ana", "Dr.", "Ana"),
        ("Dr Ana", "Dr", "Ana"),
        ("Prof. Dr. Ana Maria", "Prof. Dr.", "Ana Maria"),
        ("Prof. Dr.-Ing. Ana", "Prof. Dr.-Ing.", "Ana"),
        ("Dr. med. Ana", "Dr. med.", "Ana"),
        ("Dra. Ana", "Dra.", "Ana"),
        ("PD Dr. Ana", "PD Dr.", "Ana"),
        ("Mrs. Ana", "Mrs.", "Ana"),
        ("Dr.", "Dr.", ""),
    ],
)
def test_a_title_before_the_name_is_set_apart(first: str, title: str, left: str) -> None:
    name = name_of(first, "Duarte")

    assert (name.title, name.first, name.full) == (title, left, f"{left} Duarte".strip())


@pytest.mark.parametrize(
    "last",
    [
        "Duarte, MBA",
        "Duarte MBA",
        "Duarte PhD, PMP",
        "Duarte, Ph.D.",
        "Duarte, PMP®, CSM",
        "Duarte (MBA)",
        "Duarte, SHRM-CP",
        "Duarte, MD, FACP",
        "Duarte, MSc.",
        "Duarte,",
        "Duarte 🌊",
    ],
)
def test_degrees_and_emoji_are_no_part_of_the_name(last: str) -> None:
    assert name_of("Ana", last).full == "Ana Duarte"


@pytest.mark.parametrize("first", ["Ana 🚀", "🚀Ana", "Ana 👩🏽‍💻", "Ana 🇵🇹", "Ana ❤️", "✨ Ana ✨"])
def test_emoji_leave_nothing_behind(first: str) -> None:
    assert name_of(first, "").full == "Ana"


@pytest.mark.parametrize(("first", "last"), [("", ""), ("🚀", "."), ("-", "✨"), ("\u200d", "\u200b")])
def test_nothing_but_decoration_is_no_name(first: str, last: str) -> None:
    assert name_of(first, last).full == ""


def test_a_composed_and_a_decomposed_name_are_one() -> None:
    assert name_of("Zoe\u0308", "") == name_of("Zoë", "")


@pytest.mark.parametrize("placeholder", ["n/a", "N/A", "#N/A", "-", "."])
def test_a_placeholder_is_no_name(placeholder: str) -> None:
    assert name_of(placeholder, placeholder).full == ""
