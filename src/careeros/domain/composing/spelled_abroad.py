"""Numbers in words of other languages than English that count what nobody asks for: people, years, firms."""

import re
from collections.abc import Iterator

from careeros.domain.quality.lexicons.numbers import NUMBER_WORDS

_WORDS = {
    "de": """
        vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn
        achtzehn neunzehn zwanzig=20 dreissig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80
        neunzig=90 hundert=100 tausend=1000
    """,
    "fr": """
        quatre cinq six sept huit =9 dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf
        vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 mille=1000
    """,
    "es": """
        cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete
        dieciocho diecinueve veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
        noventa=90 cien=100 mil=1000
    """,
    "pt": """
        quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito
        dezanove vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90
        cem=100 mil=1000
    """,
    "it": """
        quattro cinque =6 sette otto nove dieci undici dodici tredici quattordici quindici sedici
        diciassette diciotto diciannove venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70
        ottanta=80 novanta=90 cento=100 mille=1000
    """,
    "nl": """
        vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
        negentien twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90
        honderd=100 duizend=1000
    """,
    "ar": """
        أربعة خمسة ستة سبعة ثمانية تسعة عشرة أربع=4 خمس=5 ست=6 سبع=7 ثماني=8 ثمان=8 تسع=9 عشر=10 اثنا_عشر=12
        عشرين=20 عشرون=20 ثلاثين=30 أربعين=40 خمسين=50 مئة=100 مائة=100 ألف=1000
    """,
    "hi": """
        चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
        बीस=20 तीस=30 चालीस=40 पचास=50 सौ=100
    """,
}
_FIRST = 4
"""Fewer are counted in any message: two questions, three weeks."""

_ASKED = re.compile(
    r"(?:minut|stund|std|tag|woch|uhr|heure|jour|semain|min\b|hor[ae]|dia|ora\b|ore\b|giorn|settiman|uur|uren|dag|wek|week|"
    r"monat|mois|mes(?:es|i)?\b|maand|frag|question|pregunt|pergunt|domand|vrag|zeil|ligne|line|righ|regel|satz|satze|mots?\b|"
    r"palabr|palavr|parol|woord|punkt|point|punt|pont|mal\b|fois|vec|volt|keer|prozent|dank|merci|grazi|graci|obrig|perd|"
    r"descul|दिन|मिनट|घंट|हफ्त|सवाल|دقائق|دقيقة|أيام|ساعات|ساعة|أسئلة|سؤال|شكر)"
)
_BEFORE = re.compile(r"um$|gegen$|grazi|merci|obrig|graci|dank|las$|alle$|às$|as$")
_PARTS = re.compile(r"[^\s.,:;!?()'\"«»“”…।،؟]+")
_TWELVE = re.compile(r"اثن\w*\s+عشرة?")
_HAN = re.compile(
    r"(?<![第几])([一二两兩三四五六七八九十百千万]{1,6})[多几余余]?(?:个|個)?(?:(年)(?!生|级|級|制|前|代|度)|人(?!称|稱)|名|位|家|項|项|件|篇|倍|社|元|円|块|美元|ドル)"
)
_DIGITS = {mark: at for at, mark in enumerate("〇一二三四五六七八九")} | {"两": 2, "兩": 2}
_TENS = {"十": 10, "百": 100, "千": 1000, "万": 10_000}


def _values() -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for language, words in _WORDS.items():
        values: dict[str, int] = {}
        for at, said in enumerate(words.split(), start=_FIRST):
            word, _, value = said.partition("=")
            if word:
                values[word] = int(value or at)
        found[language] = values
    return found


_VALUES = _values()
_ENGLISH = {int(value): word for word, value in NUMBER_WORDS.items() if word != "dozen"}


def spelled_figures(said: str, known: str, language: str) -> Iterator[str]:
    """Each number in words of a folded text that what is known does not hold, in digits or in words."""
    if language in {"zh", "ja"}:
        for found in _HAN.finditer(said):
            value = _value_of(found[1])
            small = value < _FIRST and (found[2] is None or value < 2)
            if not small and found[1] not in known and not _is_known(value, known):
                yield found[0]
        return
    values = _VALUES.get(language, {})
    words = _PARTS.findall(_TWELVE.sub("اثنا_عشر", said))
    for at, word in enumerate(words):
        value = values.get(word)
        if value is None or _is_asked(words, at):
            continue
        if not _is_known(value, known) and word not in _PARTS.findall(known):
            yield word


def _is_asked(words: list[str], at: int) -> bool:
    """Whether it is the minutes, days or questions of an ask, a time of day, or a thousand thanks."""
    before = words[max(at - 1, 0) : at]
    return any(map(_ASKED.match, words[at + 1 : at + 4])) or any(map(_BEFORE.match, before))


def _is_known(value: int, known: str) -> bool:
    spelt = _ENGLISH.get(value)
    return re.search(rf"(?<!\d){value}(?!\d)" + (rf"|\b{spelt}\b" if spelt else ""), known) is not None


def _value_of(han: str) -> int:
    total = unit = 0
    for mark in han:
        if mark in _TENS:
            total += max(unit, 1) * _TENS[mark]
            unit = 0
        else:
            unit = _DIGITS.get(mark, 0)
    return total + unit
