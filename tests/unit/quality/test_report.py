"""The shape of a report: all nine criteria, weights that add up, a total that is their sum."""

import pytest
from attrs import evolve

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.quality import BatchView, Verdict
from tests.unit.quality.builders import ANNA, BODY, a_fact, report_on, someone

NAMES = [
    "personalisation", "ask", "brevity", "reason", "tone", "readability", "originality", "reader_focus",
    "deliverability",
]  # fmt: skip


def test_a_good_message_is_ready_and_nothing_blocks_it() -> None:
    report = report_on()

    assert report.gates == ()
    assert report.verdict is Verdict.READY
    assert report.language == "en"


def test_all_criteria_are_there_in_the_order_of_their_weights() -> None:
    assert list(report_on().criteria) == NAMES


@pytest.mark.parametrize(
    "body", [BODY, "Hi Anna, thanks!", "Guten Tag, ich habe Ihren Artikel gelesen und danke Ihnen."]
)
def test_weights_of_what_is_assessed_add_up_to_a_hundred(body: str) -> None:
    criteria = report_on(body).criteria.values()

    assert sum(found.weight for found in criteria) == pytest.approx(100)
    assert all((found.why_not is None) == found.assessed for found in criteria)
    assert all(found.points == pytest.approx(found.raw * found.weight) for found in criteria)


def test_the_total_is_the_sum_of_the_points() -> None:
    report = report_on()

    assert report.total == pytest.approx(sum(found.points for found in report.criteria.values()))


def test_a_gate_caps_the_total_and_blocks() -> None:
    report = report_on(BODY.replace("Anna", "{{first_name}}", 1))

    assert report.verdict is Verdict.BLOCKED
    assert report.total == 39


def test_words_of_the_reader_s_own_trade_are_no_spam() -> None:
    body = BODY.replace("Your team", "Your loans and mortgage team at the bank")
    banker = evolve(ANNA, company="Northwind Bank", position="Head of Loans and Mortgage Data")

    assert report_on(body, contact=banker).criteria["deliverability"].spans == ()
    assert report_on(body).criteria["deliverability"].spans != ()


def test_a_thank_you_needs_no_ask() -> None:
    found = report_on("Hi Anna,\n\nThank you for the article.", purpose=Purpose.THANKS).criteria["ask"]

    assert not found.assessed


def test_a_text_without_spaces_uses_names_and_facts_all_the_same() -> None:
    body = "王芳您好，\n\n我读了您关于分布式存储的文章，很受启发。您是否方便抽出十五分钟，聊聊您的经验？\n\n李明"
    wang, article = someone("王芳", company="阿里云"), a_fact("article", "写过关于分布式存储的文章")

    def personal(contact: Contact, *facts: Fact) -> float:
        return report_on(body, contact=contact, contact_facts=facts, subject="").criteria["personalisation"].raw

    assert personal(someone("张伟", company="华为"), a_fact("article", "写过关于量子计算的论文")) == 0
    assert 0 < personal(wang) < 0.5 < personal(wang, article)


@pytest.mark.parametrize(
    ("body", "language"),
    [
        (BODY, "en"),
        ("Liebe Anna, vielen Dank für Ihren Artikel, ich habe ihn mit großem Interesse gelesen.", "de"),
        ("Bonjour Anna, je vous remercie pour votre article sur les données.", "fr"),
        ("Hola Anna, muchas gracias por el artículo sobre los datos de la empresa.", "es"),
        ("Olá Anna, muito obrigado pelo artigo, você escreve muito bem e eu gostei.", "pt"),
        ("नमस्ते अन्ना, आपका लेख पढ़कर बहुत अच्छा लगा।", "hi"),
        ("你好，我读了你关于数据的文章，很受启发。", "zh"),
        ("田中様、記事を読ませていただきました。ありがとうございます。", "ja"),
        ("مرحبا آنا، قرأت مقالك عن البيانات وأعجبني كثيرا.", "ar"),
    ],
)
def test_languages_are_told_apart(body: str, language: str) -> None:
    assert report_on(body, channel=Channel.LINKEDIN_MESSAGE).language == language


@pytest.mark.parametrize("body", [BODY, "Hi Eve,\n\nBest,\nSam", "Hallo Anna, ich habe deinen Artikel gern gelesen."])
def test_a_batch_changes_nothing_but_what_looks_at_it(body: str) -> None:
    alone = report_on(body)
    twin = BatchView()
    twin.add(MessageText("", body.replace("Anna", "Ben")), someone("Ben Ito", company="Globex"))
    among = report_on(body, batch=twin)
    beside_nobody = report_on(body, batch=BatchView())

    assert among.criteria["originality"].raw == 0 < alone.criteria["originality"].raw
    assert evolve(among, criteria=beside_nobody.criteria, total=alone.total, verdict=alone.verdict) == beside_nobody
    assert {one.what for one in alone.abstained} - {one.what for one in among.abstained} == {"copied_text"}
    assert evolve(beside_nobody, abstained=alone.abstained) == alone == report_on(body)
