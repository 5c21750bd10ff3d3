"""A greeting in a script without capitals names the contact, or somebody else, or it is said that nobody can tell."""

import pytest

from tests.unit.quality.builders import report_on, said_at, someone

UNTOLD = "Whom the greeting names can't be told surely in this language."
SUZUKI, WANG, RAJESH, AHMED, YOUNGHEE = "鈴木 一郎", "王小明", "राजेश कुमार", "أحمد علي", "이영희"


@pytest.mark.parametrize(
    ("body", "name", "said"),
    [
        ("田中様\n\nお世話になっております。", SUZUKI, "田中"),
        ("株式会社青空 田中様\n\nお世話になっております。", SUZUKI, "田中"),
        ("こんにちは、田中さん。記事を拝見しました。", SUZUKI, "田中"),
        ("张老师,您好!我读了您的文章。", WANG, "张"),
        ("李华您好,我一直关注腾讯的发展。", WANG, "李华"),
        ("尊敬的李先生:\n\n我读了您的文章。", WANG, "李"),
        ("您好,李华,我读了您的文章。", WANG, "李华"),
        ("सुरेश जी,\n\nमैं स्कूल में काम करता हूँ।", RAJESH, "सुरेश"),
        ("नमस्ते सुरेश जी, आपका लेख पढ़ा।", RAJESH, "सुरेश"),
        ("प्रिय सुरेश,\n\nआपका लेख पढ़ा।", RAJESH, "सुरेश"),
        ("عزيزي محمد،\n\nأعمل في مدرسة.", AHMED, "محمد"),
        ("السلام عليكم محمد،\n\nأعمل في مدرسة.", AHMED, "محمد"),
        ("안녕하세요 김민수님, 기사를 읽었습니다.", YOUNGHEE, "김민수"),
        ("שלום דוד,\n\nאני עובד בבית ספר.", "יוסי כהן", "דוד"),
    ],
)
def test_a_greeting_of_somebody_else_blocks_in_any_script(body: str, name: str, said: str) -> None:
    assert said_at(body, report_on(body, contact=someone(name)), "wrong_name") == [said]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("鈴木様\n\nお世話になっております。", SUZUKI), ("鈴木部長\n\nお世話になっております。", SUZUKI),
        ("青空株式会社鈴木様\n\nお世話になっております。", SUZUKI), ("皆様\n\nお世話になっております。", SUZUKI),
        ("ご担当者様\n\nお世話になっております。", SUZUKI), ("校長先生\n\nお世話になっております。", SUZUKI),
        ("渡邊様\n\nお世話になっております。", "渡辺 一郎"), ("部長の田中様からご紹介いただきました。", SUZUKI),
        ("王老师,您好!我读了您的文章。", WANG), ("小明,你好!我读了您的文章。", WANG),
        ("小王你好,我读了您的文章。", WANG),
        ("各位老师好,我读了您的文章。", WANG), ("老师您好,我想请教。", WANG), ("您好,打扰了,我想请教。", WANG),
        ("您好,方便的话,我想请教。", WANG), ("張老師您好,我读了您的文章。", "张伟"),
        ("राजेश जी,\n\nआपका लेख पढ़ा।", RAJESH), ("आदरणीय कुमार जी,\n\nआपका लेख पढ़ा।", RAJESH),
        ("नमस्कार महोदय,\n\nआपका लेख पढ़ा।", RAJESH), ("नमस्ते, मैं एक छात्र हूँ।", RAJESH),
        ("عزيزي احمد،\n\nأعمل في مدرسة.", AHMED), ("الأستاذ أحمد المحترم،\n\nأعمل في مدرسة.", AHMED),
        ("السلام عليكم ورحمة الله وبركاته،\n\nأعمل في مدرسة.", AHMED), ("مرحبا كيف حالك،\n\nأعمل في مدرسة.", AHMED),
        ("안녕하세요 이영희님, 기사를 읽었습니다.", YOUNGHEE), ("안녕하세요 영희님, 기사를 읽었습니다.", YOUNGHEE),
        ("안녕하세요, 고객님.", YOUNGHEE), ("Γεια σου Νίκο,\n\nείδα το άρθρο.", "Νίκος Παππάς"),
        ("Уважаемый Пётр Ильич,\n\nя прочитал статью.", "Пётр Орлов"),
    ],
)  # fmt: skip
def test_a_greeting_that_fits_or_names_nobody_passes_in_any_script(body: str, name: str) -> None:
    assert said_at(body, report_on(body, contact=someone(name)), "wrong_name") == []


@pytest.mark.parametrize(
    ("body", "name", "why"),
    [
        ("はじめまして。御社の記事を拝見しました。", SUZUKI, UNTOLD),
        ("สวัสดีครับคุณสมชาย", "สมหญิง ใจดี", UNTOLD),
        ("安娜您好：我读了您的文章。", "Anna O'Brien", "The greeting is in another script than the contact's name."),
    ],
)  # fmt: skip
def test_where_the_name_can_t_be_told_the_report_says_so(body: str, name: str, why: str) -> None:
    report = report_on(body, contact=someone(name))

    assert [one.why for one in report.abstained if one.what == "wrong_name"] == [why]
