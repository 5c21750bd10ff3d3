"""The language of a message is told from its scripts and its small words, of short ones too."""

import pytest

from careeros.domain.quality.readings import reading_of
from tests.unit.quality.builders import report_on


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("GoogleでSREをしております佐藤です。LinkedInよりご連絡しております。", "ja"),
        ("PTAの会議でZoomを使います。Slackもあります。", "ja"),
        ("我在Google做SRE工作,也用Kubernetes和Terraform。", "zh"),
        ("Hallo Priti, hättest du nächste Woche kurz Zeit?", "de"),
        ("Buenas tardes Priti, ¿podemos hablar mañana?", "es"),
        ("Oi Priti, tudo bem? Vi sua vaga no hospital e queria saber mais.", "pt"),
        ("Salut Priti, tu aurais dix minutes ?", "fr"),
        ("Ciao Priti, avresti dieci minuti domani?", "it"),
        ("Hallo Priti, heb je volgende week tijd?", "nl"),
        ("Hi Priti, could you spare ten minutes?", "en"),
        ("Hi José, could you spare ten minutes to talk about Málaga?", "en"),
        ("Hi Priti, the ABC社 team is great and I would love to talk to you about it.", "en"),
    ],
)
def test_the_language_is_told(body: str, language: str) -> None:
    assert report_on(body).language == language


def test_words_end_where_chinese_or_japanese_characters_begin() -> None:
    assert reading_of("GoogleでSREを25年").lows == ["google", "で", "sre", "を", "25", "年"]
