"""What numbers count in other languages."""

from careeros.domain.folding import fold

YEARS = frozenset(
    fold(
        """
        jahre jahren ans années años anos anni jaar år साल सालों वर्ष वर्षों बरस سنوات سنة سنين عام عاما عامًا عاماً
        سال лет
        года годы років роки lat lata let roky yıl yıldır év éve vuotta ani χρόνια ετών שנים שנות tahun năm বছর
        ஆண்டுகள்
        """
    ).split()
)
"""Years of experience."""

COUNTED_THINGS = frozenset(
    fold(
        """
        prozent procent procenten procenta percento prosent prosenttia процент процента процентов відсотків відсотки
        yüzde
        प्रतिशत फीसदी शतांश بالمئة بالمائة درصد אחוז אחוזים százalék
        euro euros eur dollar dollars dólares dolares dolari dollari dolarów franken francs chf reais pesos lira
        lire złotych
        zł zloty kronor kroner kruunua рублей руб рубля гривень грн долларов евро доларів євро रुपये रुपए रुपया
        रुपयों लाख करोड़
        درهم ريال دولار جنيه يورو دينار ليرة تومان ریال שקל שקלים usd gbp inr
        """
    ).split()
)
"""Shares and sums."""

COUNTED_PAIRS = frozenset(
    {
        ("por", "ciento"), ("por", "cento"), ("pour", "cent"), ("per", "cento"), ("per", "cent"), ("la", "suta"),
        ("في", "المئة"), ("في", "المائة"), ("τοις", "εκατο"),
        *((scale, money) for scale in ("millionen", "tausend", "mio", "mrd", "mil", "mille", "millions", "milioni")
          for money in ("euro", "euros", "dollar", "dolares", "dollari", "franken")),
    }
)  # fmt: skip

SINCE = frozenset(fold("seit depuis desde dal sinds sedan siden od с από מאז منذ vuodesta").split())
"""Right before a year, or before its month, these say since when something is so."""

HAVING = frozenset("j'ai tengo ho tenho mam tinha tenia avevo avais".split())
"""Before a number of years these tell an age."""

OF_SOMETHING = ("d", "de", "di", "en", "na", "in", "w", "comme", "como", "come")
"""How it goes on where the years are of something."""

SCALES_ABROAD = {
    "万": 10_000, "萬": 10_000, "만": 10_000, "亿": 100_000_000, "億": 100_000_000, "억": 100_000_000, "千": 1_000,
    "lakh": 100_000, "लाख": 100_000, "crore": 10_000_000, "करोड": 10_000_000, "mio": 1_000_000, "mrd": 1_000_000_000,
    "million": 1_000_000, "millones": 1_000_000, "milhoes": 1_000_000, "milioni": 1_000_000, "tausend": 1_000,
    "mil": 1_000, "миллион": 1_000_000, "тысяч": 1_000, "مليون": 1_000_000, "الف": 1_000, "ألف": 1_000,
}  # fmt: skip
"""What a word after the digits makes of them, by how it begins."""
