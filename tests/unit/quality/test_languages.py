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
        ("No worries, Priti. Dan", "en"),
        ("Hej Priti, jeg læste din artikel og kunne virkelig godt lide den. Har du tid i næste uge?", "da"),
        ("Hei Priti, jeg leste artikkelen din og likte den veldig godt. Har du tid neste uke?", "no"),
        ("Hei Priti, luin kirjoituksesi ja pidin siitä paljon. Voisitko jutella ensi viikolla?", "fi"),
        ("Bună ziua, am citit articolul dumneavoastră și mi-a plăcut. Aș dori să vorbim.", "ro"),
        ("Dobrý den, četl jsem váš článek a velmi se mi líbil. Měla byste příští týden čas?", "cs"),
        ("Kedves Priti, olvastam a cikkét és nagyon tetszett. Lenne ideje jövő héten?", "hu"),
        ("Halo Priti, saya sudah membaca artikel Anda. Apakah Anda punya waktu untuk berbicara?", "id"),
        ("Chào chị, em đã đọc bài viết của chị và thấy rất hay. Chị có thể nói chuyện không?", "vi"),
        ("Kumusta Priti, nabasa ko ang artikulo mo at nagustuhan ko ito. Puwede ba tayong mag-usap?", "tl"),
        ("محترم صاحب، میں نے آپ کا مضمون پڑھا اور مجھے بہت پسند آیا۔", "ur"),
        ("नमस्कार, मी तुमचा लेख वाचला आणि मला तो खूप आवडला.", "mr"),
        ("नमस्ते, मैंने आपका लेख पढ़ा और मुझे बहुत पसंद आया।", "hi"),
        ("Hi José, could you spare ten minutes to talk about Málaga?", "en"),
        ("Hi Priti, the ABC社 team is great and I would love to talk to you about it.", "en"),
    ],
)
def test_the_language_is_told(body: str, language: str) -> None:
    assert report_on(body).language == language


def test_words_end_where_chinese_or_japanese_characters_begin() -> None:
    assert reading_of("GoogleでSREを25年").lows == ["google", "で", "sre", "を", "25", "年"]


@pytest.mark.parametrize("body", ["😀😀", "12345", "...", "3 + 4 = 7", "—"])
def test_a_text_without_letters_is_in_no_language(body: str) -> None:
    assert report_on(body).language is None


def test_a_few_small_words_tell_french_behind_an_english_greeting() -> None:
    assert report_on("Hi Marie, tu as cinq minutes demain ?").language == "fr"
    assert report_on("Hi Marie, five minutes tomorrow?").language == "en"
