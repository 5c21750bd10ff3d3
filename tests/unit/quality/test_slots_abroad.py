"""An open slot blocks in every language, and ordinary brackets pass."""

import pytest

from tests.unit.quality.builders import BODY, gates_of, report_on, said_at


@pytest.mark.parametrize(
    ("body", "slot"),
    [
        ("Sehr geehrte Frau [Nachname],\n\nich arbeite an Schulen.", "[Nachname]"),
        ("Sehr geehrte Frau [Kaiser],\n\nich arbeite an Schulen.", "[Kaiser]"),
        ("Guten Tag,\n\nich arbeite bei [Firma] in Bonn.", "[Firma]"),
        ("Bonjour,\n\nje travaille chez [Entreprise] depuis un an.", "[Entreprise]"),
        ("Olá,\n\ntrabalho na [Empresa] desde maio.", "[Empresa]"),
        ("مرحبا [الاسم]،\n\nأعمل في مدرسة.", "[الاسم]"),
        ("नमस्ते [नाम] जी,\n\nमैं स्कूल में काम करता हूँ।", "[नाम]"),
        ("您好【姓名】,\n\n我想请教一个问题。", "【姓名】"),
        ("您好,\n\n我在【公司名称】工作。", "【公司名称】"),
        ("[氏名]様\n\nお世話になっております。", "[氏名]"),
        ("〇〇様、\n\nお世話になっております。", "〇〇"),
    ],
)
def test_a_slot_is_told_in_the_words_and_brackets_of_its_language(body: str, slot: str) -> None:
    assert said_at(body, report_on(body), "placeholder") == [slot]


@pytest.mark.parametrize("slot", ["[]", "{}", "[ ]", "<>", "???"])
def test_an_empty_slot_after_the_greeting_blocks(slot: str) -> None:
    body = BODY.replace("Hi Anna", f"Hi {slot}")

    assert said_at(body, report_on(body), "placeholder") == [slot]


@pytest.mark.parametrize(
    "text",
    [
        "As in [1] and [sic] it holds.", "See [our company](https://a.example/b).", "We met him [my dad] there???",
        "It is two (or three) of them.", "I wrote it [in German] last May.",
        "It works better for me <wink> and my mother [Ida] there.",
    ],
)  # fmt: skip
def test_ordinary_brackets_pass(text: str) -> None:
    assert "placeholder" not in gates_of(f"{BODY} {text}")


@pytest.mark.parametrize(
    "body",
    [
        "您好,我读了您的文章【深圳】夜班怎么排,很有收获。",
        "您好,我读了【招聘】这篇文章,二〇〇八年我也在那里。",
        "【ご相談】について伺いたく存じます。\n【氏名】佐藤健\n【役職】部長",
        "Bonjour,\n\nj'ai lu [sic] votre texte [en français] et « le nom ».",
    ],
)
def test_titles_labels_and_years_in_other_scripts_pass(body: str) -> None:
    assert "placeholder" not in gates_of(body)
