"""Profile text that gives orders to a model instead of saying something of a person."""

import re
from collections.abc import Iterable
from enum import Enum
from functools import lru_cache

from careeros.domain.folding import fold

_REMEMBERED = 8_192
"""Statements that were judged lately: the sender's are asked about for every draft, each other one several times."""
_ORDERS = re.compile(
    r"""
    \b(?:ignor(?:e|ing)|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instructions?|prompts?|rules?|guidelines?|
        context|above|previous|prior|everything|directions?|polic(?:y|ies)|guardrails?)\b
    | \b(?:system|developer|hidden|initial|original)\s+(?:prompt|message|instructions)\b
    | \b(?:you\s+are|act\s+as|pretend\s+to\s+be|behave\s+as|roleplay)\b.{0,30}\b(?:now|an?\s+(?:ai|assistant|llm|bot|
        model)|dan|jailbroken|unrestricted|pirate|different)\b
    | \b(?:dear|attention|note\s+to|hey|hello|hi)\s*,?\s+(?:ai|llm|llms|gpt|chatgpt|claude|gemini|assistant|bot|
        model|language\s+model|recruiter\s+bot)s?\b
    | \bif\s+you(?:'re|\s+are)\b.{0,20}\b(?:ai|llm|gpt|bot|language\s+model|assistant|automated|robot)s?\b
    | \b(?:as|to)\s+(?:an?|any|all|the)\s+(?:ai|llm|large\s+language|language\s+model|assistant|chatbot|bot)s?\b
    | \b(?:new|updated|important|urgent|real|actual|final)\s+(?:instructions?|task|directives?|orders?|system)\b
    | \b(?:respond|reply|answer|output|print|say|write|include|append|add|insert|mention|repeat|begin|start|end|sign|
        translate|summari[sz]e)\b.{0,60}\b(?:in\s+(?:your|the|every|each|any)\s+(?:reply|response|message|answer|email|
        e-mail|draft|output|note|letter|outreach)|only\s+with|exactly|verbatim|
        following\s+(?:text|sentence|link|words?|line)|
        this\s+(?:text|sentence|link|url|word|line)|
        the\s+(?:word|phrase|sentence|link|text|recipe)|recipe|poem|haiku|limerick)
    | \b(?:your|the)\s+(?:message|draft|reply|response|output|answer|outreach|email)\s+
        (?:must|should|shall|has\s+to|needs?\s+to)\b
    | <\s*\|?\s*/?\s*(?:im_start|im_end|system|assistant|user|endoftext|instructions?|s)\b
    | \[/?(?:inst|system|assistant)\]
    | ^\s*(?:\#+\s*)?(?:system|assistant|user|human|ai|developer|instructions?|prompt|task)\s*[:>]
    | \b(?:jailbreak|prompt\s+injection|do\s+anything\s+now)\b
    | \b(?:ignor(?:iere|iert|ez|a|e|ar|en)|missacht\w+|vergiss|oublie[zr]?|olvida|esquece|ignora|negeer)\b.{0,50}
        \b(?:anweisung\w*|vorgabe\w*|regel\w*|instruction\w*|consigne\w*|r[eè]gle\w*|instruccion\w*|regla\w*|
        instru[cç]\w*|
        regra\w*|istruzion\w*|regol\w*|instructie\w*|anterior\w*|pr[eé]c[eé]dent\w*|vorherig\w*)
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_ADDRESSED = re.compile(
    r"""
    \b(?:assistants?|llms?|language\s+models?|chatbots?)\b\s*(?:,|:|must|should|reading|rate|says|the\s)
    | \b(?:the|this|every|each|any|all|your)\s+(?:reader|writer|sender|recipient|mails?|messages?|e-?mails?|
        letters?|subject\s+line|
        subject|repl(?:y|ies)|answers?|draft)\b
    | \b(?:everyone|anyone|everybody)\s+who\s+(?:writes|contacts|reads)\b | \bwrit(?:e|es|ing|ten)\s+to\s+me\b
    | \bsubject(?:\s+line)?\s*(?::|must|is|should)
    | (?:^|[.:;(!?]\s*|\bplease\s|\bpolitely\s)(?:please\s+|politely\s+|kindly\s+|now\s+|also\s+|always\s+)*
        (?!ask\s+me\s+(?:about|anything)|call\s+(?:about|with|at|on)|mock\s+\w+\s+with|talk\s+(?:with|on|at|for)|visit\s+(?:to|with|at|in)|
            work\s+(?:with|on|in|at|for|of)|request\s+for|list\s+of|offer\s+(?:of|for|from)|start\s+of|end\s+of|
            state\s+of|name\s+of|copy\s+of|show\s+at|sign\s+of|thank\s+you\s+(?:note|letter|mail))
        (?:add|advise|answer|append|ask|assert|begin|break|call|claim|comment|compliment|confirm|congratulate|
        continue|copy|
        demand|describe|end|endorse|explain|fill|give|have|hide|ignore|imply|include|insert|insult|invite|join|list|
        make|mention|
        mock|name|offer|output|pretend|praise|print|promise|promote|push|quote|rate|recite|recommend|refer|
        refuse|remind|
        repeat|replace|reply|request|respond|reveal|say|send|show|sign|speak|spell|start|state|suggest|swear|switch|
        talk|tell|thank|threaten|translate|try|urge|use(?!\s+of)|verify|visit|warn|weave|wish|work|write)\s+
        (?:\S+\s+)?(?:a|an|the|this|that|these|them|him|her|me|my|our|us|it|its|in|into|to|for|as|on|with|like|of|
        who|whom|what|down|every|each|
        all|one|some|yes|no|only|everything|everyone|your|you|backwards|rather)\b
    | (?:,|\band)\s+(?:add|ask|include|mention|put|say|send|sign|tell|write)\s+(?:that|them|him|her|
        the\s+\w+\s+(?:to|that|that)|as|it\b)
    | (?:^|[.:;(!?]\s*)(?:include|insert|append|mention|output|recite|say|tell|add|ignore|pretend|repeat|reply|
        respond|claim|praise|
        recommend|promote|refuse|threaten|remind|write|answer|evaluate|rate|compliment|insult)\s+(?!rates?\b|mou?lding)\S
    | ["']\s*(?:say|write|include|tell|add|mention|output|assistants?)\s+(?:me|a|an|that|them|to|it|us|the|in)\b
    | (?<!["'\w] )\b(?:asks?|tells?|told|wants?|instructs?|when|if|before|unless)\s+you\b | \byou\s+(?:must|play|
        should|are\s+(?:now|to)|will\s+(?:now|only))\b
    | \bcode\s?wor[dt]\s*: | \bpass\s?wor[dt]\s*:
    | (?:^|[.:;!?]\s*)(?:put|set|let)\s+(?:\S+\s+){0,4}(?:in(?:to)?\s+the|your|as|to)\b.{0,30}\b(?:mails?|text|
        subject|message|reader|them)\b
    | \byour?\b.{0,40}\b(?:must|should|rules?|instructions?|text|reply|message|letter)\b
    | \b(?:bitte|s'il\s+(?:te|vous)\s+pla[iî]t|por\s+favor|per\s+favore|alsjeblieft|пожалуйста)\b
    | (?:^|[.:;(!?]\s*)(?:f[uü]g|schreib|schreibe|sag|sage|nutze|gib|frag|frage|nenne|unterschreibe|antworte|
        erz[aä]hl|erw[aä]hne|
        ajoute|ajoutez|demande|demandez|dis|dites|mets|mettez|r[eé]ponds|r[eé]pondez|rappelle|rappelez|recommande|
        [eé]cris|[eé]crivez|signe|mentionne|
        mentionnez|inclus|incluez|a[nñ]ade|agrega|pide|pida|firma|firme|responde|responda|escribe|escriba|dile|
        d[ií]gale|menciona|incluye|
        inclua|assine|escreva|adicione|pe[cç]a|mencione|diga|scrivi|scriva|rispondi|aggiungi|firma|chiedi|includi|
        menziona|
        schrijf|voeg|vraag|zeg|onderteken|отвечай|напиши|добавь|скажи|упомяни|подпиши|попроси)(?:ez|
        en)?\b(?!\s*(?:gmbh|ltd|lda|s\.?a|inc)\b)
    | \b(?:debe|deben|deber[aá]n?|tiene\s+que|hay\s+que|soll|sollen|sollte[nt]?|muss|m[uü]ssen|devra|devront|doit|
        doivent|il\s+faut|deve|devono|dever[aá]|moet|moeten|m[aå]ste|b[oö]r|skal|musi|powinien|powinna)\b
    | \b(?:assine|escreva|firma|unterschreib\w*)\s+(?:sempre|siempre|immer|como|als)\b
    | (?:^|[.:;(!?]\s*)(?:napisz|dodaj|odpowiedz|wspomnij|skriv|svara?|l[aä]gg\s+till|legg\s+til|n[aä]mn|kirjoita|
        lis[aä][aä]|yaz|ekle|cevapla|scrie|adaug[aă]|napi[sš])\b
    | \b(?:yaz|ekle|cevapla|belirt)[.!]?$
    | \{\{ | ```
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_ADDRESSED_OTHER = re.compile(
    "ください|下さい|请|請|必须|應該|应该|必須|用中文|主题|해 ?주세요|하세요|세요\\b|답해|써 ?줘|من فضلك|"
    "أجب|اكتب|أضف|رسالة إلي|يجب أن|"
    "务必|回复时|写信给我|给我写信|联系我|只回复|称我[为作]|加我|来信|[信邮]件?[里中](?:要|必|请|写|提)|不要忘|"
    "(?:必ず|には|最初に|までに|ときは|際は|時は)[^。\\n]{0,20}こと(?:。|$)|連絡する(?:際|とき|時)|私に(?:書|連絡|メッセージ)|"
    "返[事信](?:には|する)|なさい(?:。|$)|してほしい人|くれる人(?:だけ|のみ|に)|"
    "उत्तर दो|लिखो|लिखें|करो|कहो|जोड़ो|कृपया|बताओ|कीजिए|にしてください|書いて|答えて"
)
_OTHER_SCRIPTS = re.compile(
    "忽略.{0,12}(?:指令|指示|提示|规则|內容|内容)|无视.{0,12}(?:指令|指示|规则)|系统提示|你现在是|請忽略|"
    "(?:以前|上記|これまで|前)の.{0,6}(?:指示|命令|プロンプト).{0,8}無視|無視して|システムプロンプト|"
    "игнорируй|проигнорируй|забудь.{0,20}инструкц|системн\\w+ (?:промпт|инструкц)|"
    "تجاهل.{0,30}(?:التعليمات|الأوامر|القواعد|السابقة)|"
    "(?:निर्देश|निर्देशों|नियम).{0,20}(?:अनदेखा|नज़रअंदाज़|भूल)|(?:अनदेखा|नज़रअंदाज़).{0,20}निर्देश|"
    "이전.{0,10}(?:지시|명령).{0,10}무시|무시하고|התעלם.{0,20}הוראות",
    re.IGNORECASE,
)
_ENCODED = re.compile(
    r"[A-Za-z0-9+/]{40,}={0,2}|(?:\\x[0-9a-fA-F]{2}){6,}|(?:%[0-9a-fA-F]{2}){6,}|(?:[01]{8}\s?){6,}|"
    r"\b[0-9a-fA-F]{48,}\b"
)
_PERSONAL = re.compile(
    r"""
    \b(?:you|you're|your|yours|outreach)\b
    | \bi(?:'ll|'d)?\s+(?:\w+ly\s+|just\s+|always\s+|never\s+)?(?:accept|adore|answer|appreciate|charge|demand|expect|
        hate|insist|offer|pay|prefer|promise|reply|require|respond|reward|want|
        like(?!\s+(?:to|how|that|when|\w+ing)\b))\b
    | \b(?:amuse|answer|ask|buy|call|contact|convince|email|e-mail|find|give|impress|message|offer|pay|ping|reach|
        send|show|surprise|tell|text|write)\s+(?:to\s+)?me\b | \b(?:talk|speak|write)\s+(?:to|with)\s+me\b
    | \b(?:writers?|readers?|senders?|candidates?)\s+
        (?:who|that|of\s+this|writes?|writing|contact(?:s|ing)?|repl(?:y|ies|ying)|must|should|offer)\b
    | \b(?:people|those|anyone|anybody|everyone|everybody|whoever)\s+(?:(?:who|that)\s+(?:\w+\s+)?)?
        (?:address|amuse|answer|ask|begin|call|contact|impress|include|mail|mention|message|must|offer|open|pay|reach|
        repl(?:y|ie)|send|should|sign|start|tell|write|writing)s?\b
    | \breader\s+(?:is|must|has|will|can)\b
    | \b(?:must|should(?!\s+be\b)|shall|needs?\s+to|has\s+to|from\s+now\s+on|please|kindly|forget|custom|customary|
        rules?\s+(?:is|are|for)|(?:golden|only|first|house)\s+rule|polite)\b
    | \b(?:always|never|only)\s+(?:answer|accept|begin|call|end|open|mention|meet|read|repl(?:y|ies)|respond|say|sign|
        speak|start|talk|tell|write)s?\b | (?:^|[.:;(!?]\s*)(?:always|never|only)\b(?!\s+\w+(?:ed|ing)\b)
    | (?:^|[.:;(!?]\s*)(?:be|call(?!\s+(?:about|with|at|on|cent))|compliment|contact(?!\s+cent)|flirt|forget|insult|put|
        produce|rate|sign(?!\s+lang)|speak|talk(?!\s+(?:on|at|with))|threaten|transfer|use(?!\s+(?:of|case)))\b
    | ://|\bwww\.|@|\bdot\b|(?<![\w.])(?-i:[a-z0-9-]{1,63})\.(?:example|com|net|org|io|de)\b | (?:\d[\s().-]?){7,}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_IN_ASCII = {
    everywhere: re.compile(everywhere.pattern, (everywhere.flags & ~re.UNICODE) | re.ASCII)
    for everywhere in (_ORDERS, _ADDRESSED, _PERSONAL)
}
"""Where there are no other letters: the same, found in two thirds of the time."""
_SMALL_IN_NAMES = frozenset({"the", "of", "and", "a", "an", "for", "to", "in", "on", "it", "me", "us", "&", "+"})
_LONGEST_NAME = 5
_MARKS = re.compile(r"[?:;\"'\u201c\u201d()\[\]<>{}@/]|\.\s|://")
_SPACED = re.compile(r"(?:\b\w[ ._*-]){4,}\w\b")
_LEET = str.maketrans("013457@$!", "oieastasi")
_SPELLED = re.compile(r"\b(?:ignore|disregard|override)\b.{0,40}\b(?:instructions?|rules?|prompt)\b", re.IGNORECASE)


class Bearing(Enum):
    """What a profile does: it tells of the person, in whose words ever; speaks to somebody or rules; or orders."""

    TELLS = "tells"
    SPEAKS_UP = "speaks up"
    ORDERS = "orders"


def bearing_of(statements: Iterable[str]) -> Bearing:
    """The worst that any of a profile's statements does. The more of it, the more an answer is held to."""
    said = [statement for statement in statements if statement]
    if any(map(is_instruction, said)):
        return Bearing.ORDERS
    return Bearing.SPEAKS_UP if any(map(_speaks_up, said)) else Bearing.TELLS


@lru_cache(maxsize=_REMEMBERED)
def is_instruction(text: str) -> bool:
    """Whether a statement of a profile reads as an order to a model, in words of several languages or disguised.

    Such a statement is shown to no model and supports no claim. It is no proof: what a model makes of a text that
    gets past this is held to `objections`.
    """
    return _is_addressed(text) or is_order(text)


@lru_cache(maxsize=_REMEMBERED)
def is_instruction_as_name(text: str) -> bool:
    """The same of what should be the name of a company: "Join the Dots" and "Write the Docs" are names."""
    return is_order(text) or (_is_addressed(text) and not _has_shape_of_name(text))


@lru_cache(maxsize=_REMEMBERED)
def is_order(text: str) -> bool:
    """Whether it is plainly meant for a model, whoever says it. Who writes speaks of what they want in words that would
    be addressed to somebody in a reader's profile: "Join a climate team".
    """
    orders = _IN_ASCII[_ORDERS] if text.isascii() else _ORDERS
    if orders.search(text) or _ENCODED.search(text) or (not text.isascii() and _OTHER_SCRIPTS.search(text)):
        return True
    plain = fold(text)
    spellings = {plain, plain.translate(_LEET), _joined(plain)}
    return any(_SPELLED.search(said) for said in spellings) or any(map(orders.search, spellings - {text.lower()}))


@lru_cache(maxsize=_REMEMBERED)
def _speaks_up(text: str) -> bool:
    """Whether it does more than tell of the person: speaks to somebody, rules, promises, says how they want to be
    written to, or gives an address. "I'm an engineer" tells of them. Most that do more are harmless.
    """
    personal = _IN_ASCII[_PERSONAL] if text.isascii() else _PERSONAL
    return personal.search(text) is not None or _SPACED.search(text) is not None


def _is_addressed(text: str) -> bool:
    """Whether it speaks to somebody: what is known of a person tells of them and asks nobody for anything."""
    if text.isascii():
        return _IN_ASCII[_ADDRESSED].search(text) is not None
    return _ADDRESSED.search(text) is not None or _ADDRESSED_OTHER.search(text) is not None


def _has_shape_of_name(text: str) -> bool:
    """A few words with capitals, but for the small ones between them, and no marks that end a sentence."""
    words = text.split()
    small = all(word[:1].isupper() or word in _SMALL_IN_NAMES for word in words)
    return len(words) <= _LONGEST_NAME and small and text[:1].isupper() and _MARKS.search(text) is None


def _joined(text: str) -> str:
    """'i g n o r e' and 'i.g.n.o.r.e' as one word."""
    return _SPACED.sub(lambda found: re.sub(r"[ ._*-]", "", found.group()), text)
