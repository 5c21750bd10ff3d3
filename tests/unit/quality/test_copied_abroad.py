"""A text that went to somebody else is told where no capital and no space sets a name apart, too."""

import pytest

from careeros.domain.contacts import Contact
from careeros.domain.messages import MessageText
from careeros.domain.quality import BatchView, QualityReport
from tests.unit.quality.builders import ANNA, a_fact, report_on, said_at, someone

CHINESE = "{}您好,我一直关注{}的发展,非常想了解您的团队如何安排夜班。不知您下周是否方便抽出十五分钟聊聊?"
JAPANESE = (
    "{}様\n\n{}の取り組みをいつも拝見しております。夜勤のシフトをどのように組んでいるのか、ぜひ教えていただけないでしょうか。"
    "来週十五分ほどお時間をいただけますと幸いです。"
)
ARABIC = "عزيزي {}،\n\nأتابع أعمال {} منذ مدة وأود أن أعرف كيف ينظم فريقكم مناوبات الليل. هل يناسبكم أن نتحدث ربع ساعة؟"
HINDI = "नमस्ते {} जी,\n\nमैं {} का काम काफ़ी समय से देख रहा हूँ और जानना चाहता हूँ कि आपकी टीम रात की पाली कैसे बाँटती है।"
KOREAN = (
    "안녕하세요 {}님,\n\n{}의 소식을 늘 보고 있습니다. 야간 근무를 팀에서 어떻게 나누시는지"
    " 꼭 여쭙고 싶습니다. 시간을 내주실 수 있을까요?"
)
TEXTS = [
    (CHINESE, ("王小明", "腾讯"), ("李华", "阿里巴巴")), (JAPANESE, ("田中", "青空"), ("鈴木", "大海")),
    (ARABIC, ("محمد", "أرامكو"), ("أحمد", "اتصالات")), (HINDI, ("सुरेश", "इंफोसिस"), ("राजेश", "टाटा")),
    (KOREAN, ("김민수", "삼성전자"), ("이영희", "현대자동차")),
]  # fmt: skip


def _after(first: tuple[str, str], body: str, second: tuple[str, str], text: str, **changes: object) -> QualityReport:
    """The report on a text to the second person of a batch in which the first got one already."""
    batch = BatchView()
    batch.add(MessageText("", body), Contact(ANNA.id, someone(first[0]).name, company=first[1]))
    contact = Contact(ANNA.id, someone(second[0]).name, company=second[1])
    return report_on(text, contact=contact, batch=batch, **changes)


@pytest.mark.parametrize(("text", "first", "second"), TEXTS)
def test_another_recipients_employer_that_was_left_in_blocks(
    text: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    left = text.format(second[0], first[1])

    report = _after(first, text.format(*first), second, left)

    assert said_at(left, report, "copied_text") == [first[1]]
    assert report.criteria["originality"].raw == 0


@pytest.mark.parametrize(("text", "first", "second"), TEXTS)
def test_the_same_text_with_the_right_names_is_no_original(
    text: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    report = _after(first, text.format(*first), second, text.format(*second))

    assert "copied_text" not in [gate.gate for gate in report.gates]
    assert report.criteria["originality"].raw == 0


def test_another_text_to_somebody_else_is_original() -> None:
    other = "李华您好,读了您关于仓库消防的文章,我在社区图书馆做志愿者,想问问贵馆的疏散演练怎么做。"

    report = _after(("王小明", "腾讯"), CHINESE.format("王小明", "腾讯"), ("李华", "阿里巴巴"), other)

    assert report.criteria["originality"].raw == 1


def test_an_employer_that_a_fact_of_the_reader_names_is_no_copy() -> None:
    facts = (a_fact("note", "以前在腾讯工作三年"),)
    left = CHINESE.format("李华", "腾讯")

    report = _after(
        ("王小明", "腾讯"), CHINESE.format("王小明", "腾讯"), ("李华", "阿里巴巴"), left, contact_facts=facts
    )

    assert "copied_text" not in [gate.gate for gate in report.gates]
