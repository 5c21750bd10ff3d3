"""What a first message never says: payments, secrets, offers in another's name, verdicts, talk about the model."""

import re
from functools import lru_cache

_REMEMBERED = 1_024
"""Sentences: the drafts of a batch ask alike and end alike."""
_IN_WORDS = r"""
    \b(?=[a-z\d])(?:(?:(?:bank\s+(?:details|account|transfer)|wire\s+(?:transfer|the|me|us)|gift\s*cards?
        |credit\s+card|debit\s+card|
        iban|
        routing\s+number|bitcoin|crypto\w*|ethereum|dogecoin|wallet|invest(?:ment)?\s+(?:opportunity|in\s+my)|
        advance\s+fee|pay(?:ing|ment)?\s+(?:me|us|a\s+fee|the\s+fee|of\s+\$?\d)|send\s+(?:me\s+)?(?:money|\$|€|£)|
        refund|invoice\s+(?:me|attached)|discount|promo(?:\s+code|tional)|coupon|free\s+trial
        |limited\s+(?:time|offer)|
        buy\s+(?:now|my|our|this)|subscribe|lottery|prize\s+money|inheritance)\b
    | \d[\d.,]*\s?(?:k\s)?(?:dollars?|euros?|pounds?|usd|eur|gbp|bucks|rupees?|yen|yuan|francs?|
        reais|pesos?)\b
    | (?:donat(?:e|ion|ions)|raffle|lottery|jackpot|(?:lend|loan)\s+me|transfer\s+(?:the|money|funds?|it)|
        pay\s+you|half\s+price|
        on\s+sale|special\s+offer|for\s+sale|brought\s+to\s+you\s+by|sponsor(?:ed|s)?|we\s+sell|buy\s+(?:them|it|
        one|shares|stock)|shares\s+of|
        claim\s+your|free\s+of\s+charge|try\s+\w+\s+free|worth\s+every\s+(?:cent|penny)|beats\s+all)\b
    | (?:passport|log-?ins?|security\s+code|pin\s+(?:code|number)|your\s+pin|date\s+of\s+birth|maiden\s+name|
        home\s+address|tax\s+(?:form|number|id)|
        (?:staff|account|card|insurance|id)\s+number|two-factor|attached\s+file|attachment|macros|firewall|
        verify\s+your|your\s+account(?!\s+of))\b
    | (?:(?:written|generated|made|drafted)\s+by\s+(?:an?\s+|the\s+)?(?:machine|computer|bot|robot|assistant|ai|
        program|model|algorithm)|assistant,|
        automated\s+(?:message|reply|mail)|sudo|drop\s+table|select\s+\*|rm\s+-rf|def\s+\w+\(|function\s*\(|
        return\s+\w\s*\+|print\s*\(|import\s+os)\b
    | (?:muslims?|christians?|jews?|hindus?|voters?|elections?|president\s+is|vaccines?|horoscope|zodiac|police|
        arrest|warrant|divorce|love\s+you|
        marry\s+me|resign(?:ation)?|lawsuit|sue\s+you|my\s+(?:rating|score)\s+(?:of|for)\s+you|rating\s+of\s+you)\b
    | i(?:'ll|\s+will|\s+can|\s+would\s+like\s+to|'d\s+like\s+to|\s+want\s+to)\s+(?:\w+\s+)?(?:pay|offer|
        give\s+you|transfer|reward|refund|hire|
        marry|sue|fire|send\s+you\s+(?:\w+\s+)?(?:in\s+cash|money|a\s+(?:gift|check|cheque)))\b
    | (?:(?:finder's|a|an?\s+\w+|the)\s+fee\b|in\s+cash|(?:first|your)\s+pet|street\s+did\s+you|keys?\s+to\s+your|
        know\s+where\s+(?:you|your)|
        i(?:'m|\s+am)\s+an?\s+(?:assistant|(?:chat)?bot|robot|machine|program|ai(?:\s+(?:agent|assistant|bot|
        model|program|system|tool))?)\b(?=\s*(?:[.,;:!?)\n-]|$|(?:and|or|but|so|that|which|who|built
        |made|trained|by|from|
        called|without)\b))|my\s+(?:maker|creators?|developers?)|
        (?:told|instructed|asked|made)\s+to\s+write\s+this|
        given\s+some\s+facts)\b
    | facts?\s+(?:\d|used\b) | our\s+(?:wedding|marriage|honeymoon|kiss|engagement|affair|childhood|night|
        romance)\b
    | (?:pass(?:word|code|phrase)s?|api\s+keys?|access\s+tokens?|secret\s+keys?|private\s+keys?|2fa|one-time\s+code|
        verification\s+code|social\s+security|passport\s+number|log\s?in\s+(?:details|credentials)|credentials)\b
    | (?:ai\s+(?:language\s+)?model|language\s+model|as\s+an\s+ai|chatgpt|gpt-?\d|openai|
        system\s+prompt|prompt\s+injection|jailbr\w+|pwned|hacked\s+by|injected|developer\s+mode|my\s+instructions|
        previous\s+instructions|
        ignore\s+(?:all|any|your|my|these|previous|prior|the\s+(?:above|previous|prior|rules)))\b
    | (?:you(?:'re|\s+are)\s+hired|(?:is|be)\s+hired\b|job\s+offer|offer\s+letter|hereby|
        (?:strong(?:ly)?|highest|fully)\s+recommend(?:ed|ation)?|best\s+candidate|perfect\s+(?:candidate|match|fit)|
        top\s+candidate|must\s+hire|
        hire\s+(?:him|her|them|this|immediately|me\s+now)|starting\s+salary|salary\s+of|guarantee[ds]?)\b
    | (?:click|tap)\s+(?:here|on|the|this)|download\b|install\b|scan\s+(?:the|this)\s+(?:qr|code)|qr\s+code\b
    | (?:vote\s+for|political\s+party|allah|jesus\s+(?:christ|loves)|kill|bomb|weapons?|drugs?|
        porn\w*|nudes?|sexual\w*|escort|casino|gambl\w+)\b
    | (?:recipe|preheat|tablespoons?|teaspoons?|once\s+upon\s+a\s+time|haiku|limerick|arr+\s+matey|ahoy|
        shiver\s+me)\b
    | (?:passwort|bankverbindung|uberweis\w+|geschenkkarte\w*|contrase[nñ]a|cuenta\s+bancaria|transferencia|
        mot\s+de\s+passe|virement|carte\s+bancaire|senha|conta\s+bancaria|password|bonifico|wachtwoord)\b)
    | (?:(?:be)?zahle\s+(?:ich\s+)?(?:gern\w*\s+)?(?:ihnen|dir|euch|sie|dich)|
        (?:be)?zahle\b[^.!?\n]{0,30}\b(?:empfehlung|vermittlung|kontakt)|(?:werde|wurde
        |kann)\s+(?:ich\s+)?(?:ihnen|dir|sie|dich)\b[^.!?\n]{0,30}
        (?:be)?zahlen|gegen\s+bezahlung|finderlohn|(?:werden|wirst)\s+(?:sie\s+|du\s+)?(?:es
        |das)\s+(?:\w+\s+)?bereuen|
        schuld(?:en|est)\s+(?:sie\s+|du\s+)?mir|weiss,?\s+wo\s+(?:sie|du)\s+wohn\w+|
        je\s+(?:vous|te)\s+(?:paie|paierai|paye|payerai|remuner\w+|verserai)|contre\s+(?:remuneration
        |de\s+l'argent)|
        (?:vous\s+le|tu\s+le)\s+regrett\w+|(?:allez|vas)\s+le\s+regretter|(?:vous|tu)\s+me\s+d(?:evez|ois)|
        (?:te|le|les|os)\s+(?:pago|pagare|pagaria)|a\s+cambio\s+de\s+dinero|se\s+arrepentira|(?:lo
        |la)\s+lamentar\w+|vais?\s+lamentar|te\s+arrepentiras|
        (?:va|vas)\s+a\s+arrepentir\w+|me\s+deb(?:e|es)\s+(?:un|esto|algo|mucho)|
        pago-(?:lhe|te|vos)|(?:lhe|te)\s+(?:pago|pagarei|pagaria)|pagar-lhe-ei|em\s+troca\s+de\s+dinheiro|
        (?:vai|vais)\s+(?:se\s+)?arrepender\S*|(?:deve|deves)-me\b|me\s+deve\s+(?:um|isso)|
        (?:ti|la|le|vi)\s+(?:pago|paghero|pagherei)|in\s+cambio\s+di\s+(?:denaro|soldi)|(?:te|se)\s+ne\s+pentir\w+|
        mi\s+dev[ei]\s+(?:un|questo|molto)|
        (?:ik\s+)?(?:be)?taal\s+(?:ik\s+)?(?:je|u|jou)\b|tegen\s+betaling|spijt\s+van\s+krijgen
        |krijgt?\s+(?:je|u)?\s*er\s+spijt|
        (?:je|u)\s+bent\s+(?:me|mij)\s+(?:iets|dit|wat)\s+(?:schuldig|verschuldigd))\b)
    | [$€£¥₹]\s?\d
    """
_IN_OTHER_SCRIPTS = r"""
    | (?:给|付)[你您][^。!?\n]{0,6}(?:钱|报酬|红包|好处|现金)|付(?:给)?[你您]?钱|好处费|一笔钱|打钱给
        |[你您][^。!?，\n]{0,8}后悔|后悔的|欠我
    | 加(?:一下)?(?:我|你|您)?的?(?:微信|qq)|(?:我的)?(?:微信|qq)号
    | お金を(?:お?支払|払|差し上げ|渡)|謝礼(?:を|は|も)|報酬を(?:お?支払|払|差し上げ)|後悔(?:する
        |し)ます?よ?|さもないと|貸しがあ
    | سأدفع|ادفع\s+لك|أدفع\s+لك|مقابل\s+المال|ستندم|مدين\s+لي|तुम्हें\s+पैसे|आपको\s+(?:पैसे|पैसा|रुपये)|पछता
    | (?:हजार|हज़ार|सौ|लाख)\s+(?:रुपये|रुपए|डॉलर)|(?:ألف|مئة|مائة|آلاف)\s+(?:دولار|درهم|ريال|يورو|جنيه)
    | 密码|转账|比特币|银行账户|パスワード|振込|ビットコイン
    | парол|биткоин|перевед\w+\s+деньг|كلمة\s+المرور|حساب\s+بنكي|पासवर्ड|बैंक\s+खाता
    """
_EVERYWHERE = re.compile(_IN_WORDS + _IN_OTHER_SCRIPTS, re.VERBOSE)
_IN_ASCII = re.compile(_IN_WORDS, re.VERBOSE)
"""Where there are no other letters: at each place one alternative is tried, not ten."""


@lru_cache(maxsize=_REMEMBERED)
def forbidden_in(text: str) -> tuple[re.Match[str], ...]:
    """Every such piece of a folded text, in which a dotless i is an i; what the sender's own facts hold is let pass."""
    return tuple((_IN_ASCII if text.isascii() else _EVERYWHERE).finditer(text))
