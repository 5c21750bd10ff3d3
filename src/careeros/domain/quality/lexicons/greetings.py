"""How a message opens, and what may stand after a greeting that is not a person's name."""

from careeros.domain.folding import fold
from careeros.domain.quality.lexicons.greetings_abroad import GREETINGS_ABROAD, NOBODY_ABROAD, TITLES_ABROAD
from careeros.domain.quality.lexicons.offices import OFFICES

_GREETINGS = """
    assalamu|assalam|as-salamu|salaam alaikum, salam|selam|merhaba|marhaba|shalom|aloha|ahoj|szia|hei|moi|terve|tere,
    dobry|dobrý den, buna|bună ziua?, kia ora, ni hao, konnichiwa, zdravo, sveiki, dzień dobry, cześć, god morgen|dag,
    goedemorgen|goedemiddag|goedendag, namaskar|vanakkam, respected, peace,
    morning|afternoon|evening|g'day|gday|yo|ahoy, my? dear|dearest, hi|hello|hey my? dear, so, well, oh, ah,
    hi|hello|hey|dear|hiya|howdy|greetings|hallo|hej|hola|bonjour|salut|ciao|olá|ola|oi|namaste|liebe|lieber|moin,
    good|happy morning|afternoon|evening|day|monday|tuesday|wednesday|thursday|friday|weekend, guten tag|morgen|abend,
    sehr geehrte|geehrter, cher|chère|chere, querido|querida|estimado|estimada, caro|cara|prezado|prezada,
    buenos|buenas días|dias|tardes|noches, bom dia, boa tarde|noite, hi|hey|hello again, hi|hello|hey there,
    thanks|thank_you, season's|seasons|warm greetings, happy holidays|easter|diwali|eid|hanukkah,
    gentile|egregio|buongiorno|salve, beste|hoi|dag,
    servus|oida|grüezi|griaß|tach|hallöchen|salü|tschau|wotcha|heya|hullo|howzit|heita|sawubona|molo|dumela|sannu|kedu|nno|
    jambo|hujambo|habari|mambo|sasa|namaskaram|nomoshkar|pranam|adaab|kumusta|mabuhay|halo|bula|talofa|helo|shwmae|
    kaixo|buondì|bongiorno|buonasera|saluti|bonsoir|coucou|allô|wagwan|tjena|hejsan|tja|hallå|heisann|goddag|morjens|
    labas|labdien|čau|siema|witaj|witam|bok|pozdrav|privet|pryvit|kalimera|yassou|kedves|drahý|drahá|vážený|vážená|
    kære|kjære|kära|hyvä|drogi|droga|szanowny|szanowna|dragi|draga|szervusz|servusz|moien|mahlzeit,
    grüß|gruss|griaß gott|dich|di, ay|ey up, what's up, wah gwaan, bore da, dia dhuit|duit, bon dia,
    bona tarda, selamat pagi|siang|sore|malam|petang, xin chào|chao, dobar dan, god dag|kväll|kveld, jó napot,
    sat sri akal, ram ram, kem cho, magandang umaga|hapon|gabi, top of the morning,
    cheers, alright, merry|happy|blessed christmas|xmas|new_year|new_year's|easter|passover|nowruz|holi|pongal|onam,
    eid|ramadan|navratri|diwali mubarak|kareem, shubh|happy diwali|navratri|deepavali,
    hi|hey|hallo|hoi|moin|servus|guten_tag|guten_morgen liebe|lieber|liebes, liebes,
    prezados|prezadas|estimados|estimadas|queridos|queridas|caros|caras|chers|chères|cari|gentili|apreciados|apreciadas,
    gentilissimo|gentilissima|bästa|sayın|değerli|milý|milá, hello|hey|hi hello|hey|hi, thanks|thank_you again,
    apreciado|apreciada|distinguido|distinguida|egregia, szanowni|drodzy|geachte|arvoisa,
    здравствуйте|здравствуй|привет|приветствую|уважаемый|уважаемая|уважаемые|дорогой|дорогая|дорогие, доброе утро,
    добрый день|вечер, вітаю|привіт|шановний|шановна|шановні, добрий день|вечір, доброго дня, здравей|здравейте,
    γεια σου|σας?, καλημέρα|καλησπέρα, αγαπητέ|αγαπητή|αγαπητοί
"""
GREETINGS = f"{_GREETINGS}, {GREETINGS_ABROAD}"

SLAVIC = frozenset(
    """
    dzien czesc drogi droga drodzy szanowny szanowna szanowni witaj witam siema ahoj dobry vazeny vazena drahy draha
    mily mila cau zdravo dragi dobar pozdrav вітаю привіт шановнии шановна добрии доброго здравеи
    """.split()
)
"""After a greeting that begins so, folded, names have endings of their own."""

NOBODY_IN_PARTICULAR = (
    OFFICES
    | NOBODY_ABROAD
    | frozenset(
        """
    all team everyone everybody folks there friend friends colleague colleagues guys both again group list people
    members community hiring recruiting recruitment recruiter recruiters talent manager managers hr human resources
    department committee office staff admin support customer customers reader readers subscriber investor sirs
    board panel crew family neighbour neighbours neighbor neighbors professors editor editors
    author authors organizer organizers organiser organisers everyone's y'all yall ladies gentlemen world user users
    developer developers student students alumni fellow whom whoever person valued job seeker homeowner applicant
    sa sah boss alle zusammen team kollegen damen herren tous toutes equipe équipe todos todas equipo gente tutti
    tag morgen abend moin dag
    """.split()
    )
)
"""After a greeting these name a role or everybody, not a person."""

NOT_A_NAME = frozenset(
    """
    i i'm i'd i've i'll im my we we're we've our it it's its this that these those you you're your thanks thank hope
    hoping just great good nice quick long sorry if as so the a an and but or for from with in on at to of how what
    when where who why which is are was were do did does can could would will may might have has had am please let
    happy then congrats congratulations loved saw read noticed came been reaching writing following wanted got after
    before since while not no yes yep ok okay well here there's re regarding about any anyone some someone much many
    very really such big huge lots again today tomorrow yesterday monday tuesday wednesday thursday friday saturday
    sunday morning afternoon evening day für vielen danke ich wir pour je merci gracias por obrigado obrigada
    """.split()
)

NAMES_TOO = frozenset("hope will may".split())
"""With a capital, alone or before a surname, right after the greeting these are names."""

TITLES_OR_NAMES = frozenset("dean don mag deacon".split())
"""Alone after a greeting these are names, but for 'Dear Dean'."""

VOCATIVES = frozenset(
    """
    bro brother mate man dude friend buddy pal dai didi bhai bhaiya ji jee san sensei po dear my old sis hi hello hey
    """.split()
)
"""After a name these only call it out."""

CALLS = frozenset("mate man dude stranger bro bruv buddy pal chap champ comrade hun sis friend".split())
"""Called out in small letters these are nobody's name."""

TITLES = TITLES_ABROAD | frozenset(
    """
    advocate adv er ingeniero ingeniera licenciado licenciada lic arquitecto arquitecta arq engenheiro engenheira eng
    arquiteto arquiteta ingegnere architetto geometra ragioniere avvocata abogado abogada advogado advogada
    doc cap skipper dr prof professor doctor rev reverend fr hon judge justice captain capt col colonel maj major gen
    general lt
    lieutenant sgt sergeant cpl corporal admiral commander cmdr commissioner inspector officer constable chief
    dame lord lady sir baron baroness count countess senator governor mayor minister ambassador councillor chancellor
    dean principal provost president chairman chair chairwoman coach chef nurse sister brother father mother pastor
    bishop rabbi imam sheikh guru swami pandit shri sri smt sensei herr frau fräulein hr fr. dipl ing mag dra señor
    senor señora senora señorita senorita sr sra srta don doña dona monsieur madame mme mlle maître maitre me signor
    signore signora signorina dott ssa dottore dottoressa avv avvocato avvocata ingegner ingegnere
    architetto senhor senhora meneer mevrouw dhr mevr pan pani
    uncle aunt auntie aunty tante onkel tía tia tío tio zia zio nonna nonno didi bhaiya bhai chacha chachi dada akka ate
    kuya tita tito datuk dato datin maulana deacon barrister detective detektiv khun pak bu ibu mbak mas abang kak
    encik puan cik egbon mzee bwana teyze abla abi hocam hoca cikgu
    mwalimu ajarn mama baba bhuti sisi ma oga ustad maestro maestra mister freifrau graf
    engr eng arch barr atty cllr supt pst alhaji alhaja haji hajia ustaz ustaza ir drs
    mx canon bro bey hanım hanim exma exmo ilma ilmo doutor doutora panie pana pane pani
    professeur professeure profesor profesora professore professoressa professora doktor docteur doctora dottor
    """.split()
)
GENDERED = frozenset("mr mrs ms miss mister mssrs missus madam madame ma'am maam sir sirs".split())
GENDERED_ABROAD = "madame meneer mevrouw mlle mme monsieur senhor senhora senor senora signor signora signorina"
"""In English text these guess, too; Herr and Frau do not: where they are usual, whoever writes knows."""

HONORIFICS: dict[str, str] = {
    "gendered": "|".join(sorted(GENDERED.difference(GENDERED_ABROAD.split()))),
    "gendered_abroad": "|".join(GENDERED_ABROAD.split()),
    "nameless_abroad": fold("""
        damen und herren, herren und damen, dames en heren, madame monsieur, monsieur madame, mesdames messieurs,
        estimado|estimada|estimados|apreciado|distinguido|distinguida|muy señor|señora|señores mío|mía|míos|nuestro?,
        prezado|prezada|prezados|caro|cara|exmo|exma senhor|senhora|senhores,
        gentile|gentili|egregio|egregi signore|signora|signori, geachte heer|mevrouw
    """),
}
PARTICLES = frozenset(
    "van der den de la le du da dos das di del della von zu zur bin ibn al el y e ter ten af av".split()
)

SUFFIXES = frozenset("jr sr ii iii iv phd md mba esq cpa pe".split())

OPENING_WORDS = frozenset(
    """
    wow hooray bravo oh ah alas indeed instead however meanwhile otherwise therefore thus perhaps maybe somehow
    somewhere
    anyway besides still sometimes often once twice soon later earlier afterwards beforehand here there everywhere first
    second third next last overall nevertheless nonetheless moreover furthermore likewise tonight tomorrow yesterday
    today attn fao spring summer autumn winter true false fair enough breaking news update reminder question subject
    note
    apologies greetings cheers bingo eureka yay whew phew help stop attention warning important urgent confession
    """.split()
)
"""Words that open a sentence before a comma or an exclamation mark and are no names."""
