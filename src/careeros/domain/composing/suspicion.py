"""Profile text that gives orders to a model instead of saying something of a person."""

import re

from careeros.domain.folding import fold

_ORDERS = re.compile(
    r"""
    \b(?:ignor(?:e|ing)|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instructions?|prompts?|rules?|guidelines?|
        context|above|previous|prior|everything|directions?|polic(?:y|ies)|guardrails?)\b
    | \b(?:system|developer|hidden|initial|original)\s+(?:prompts?|messages?|instructions?)\b
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
        \b(?:anweisung\w*|vorgabe\w*|regel\w*|instruction\w*|consigne\w*|r[eè]gle\w*|instruccion\w*|regla\w*|instru[cç]\w*|
        regra\w*|istruzion\w*|regol\w*|instructie\w*|anterior\w*|pr[eé]c[eé]dent\w*|vorherig\w*)
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
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
    r"[A-Za-z0-9+/]{40,}={0,2}|(?:\\x[0-9a-fA-F]{2}){6,}|(?:%[0-9a-fA-F]{2}){6,}|(?:[01]{8}\s?){6,}|\b[0-9a-fA-F]{48,}\b"
)
_SPACED = re.compile(r"(?:\b\w[ ._*-]){4,}\w\b")
_LEET = str.maketrans("013457@$!", "oieastasi")
_SPELLED = re.compile(r"\b(?:ignore|disregard|override)\b.{0,40}\b(?:instructions?|rules?|prompt)\b", re.IGNORECASE)


def is_instruction(text: str) -> bool:
    """Whether a statement of a profile reads as an order to a model, in words of several languages or disguised.

    Such a statement is shown to no model and supports no claim. It is no proof: what a model makes of a text that
    gets past this is held to `objections`.
    """
    if _ORDERS.search(text) or _OTHER_SCRIPTS.search(text) or _ENCODED.search(text):
        return True
    plain = fold(text)
    return any(
        _SPELLED.search(said) or _ORDERS.search(said) for said in (plain, plain.translate(_LEET), _joined(plain))
    )


def _joined(text: str) -> str:
    """'i g n o r e' and 'i.g.n.o.r.e' as one word."""
    return _SPACED.sub(lambda found: re.sub(r"[ ._*-]", "", found.group()), text)
