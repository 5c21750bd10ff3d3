"""What no message needs unless the sender said it themselves: links, addresses, handles, long numbers, markup."""

import re
from collections.abc import Iterator
from unicodedata import category, normalize

from careeros.domain.composing.named_employers import is_named_as_employer
from careeros.domain.drafting.brief import Brief
from careeros.domain.folding import APOSTROPHES, fold
from careeros.domain.messages import MessageText
from careeros.domain.quality.readings import as_one

_NEVER = re.compile(r"(?!)")
_APOSTROPHES = {mark: other for mark, other in APOSTROPHES.items() if mark != ord("`")}
"""Around a word a backtick is markup."""

_SPELLINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("link", re.compile(
        r"\b[a-z][a-z0-9+.-]{1,20}:\s?//|\bwww\s?\.|\bhxxps?\b|\b(?:bit\.ly|tinyurl|t\.co|goo\.gl|t\.me|wa\.me|discord\.gg)\b"
        r"|(?<![\w@.-])[\w-]{2,63}(?:\.[\w-]{2,63}){0,8}\.[a-z]{2,}(?!\.?[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?:/\S*)?"
        r"|(?<![\w-])[\w-]{1,63}\s?(?:\[\.\]|\(\.\)|\[dot\]|\(dot\)|\s(?:dot|punkt|punto|ponto|punt)\s)\s?"
        r"(?:com|net|org|io|ai|dev|app|co|me|info|biz|xyz|ru|cn|de|uk|fr|es|it|nl|br|pt|link|click|site|online|shop|top)\b"
    )),
    ("address", re.compile(
        r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]+\s?(?:\.|\[dot\]|\(dot\)|\s+dot\s+)\s?[a-z]{2,}|\bmailto:|\btel:"
        r"|\b\w+\s+at\s+\w+\s+(?:dot|punkt|punto)\s+\w+"
    )),
    ("handle", re.compile(
        r"(?<![\w.])[@#][\w.-]{2,}|\b(?:on|via|over|by|through)\s+signal\b|\b(?:whatsapp|telegram|wechat|snapchat|instagram|discord|skype|"
        r"line id|venmo|paypal|cash ?app|zelle|bizum|pix)\b"
    )),
    ("phone", re.compile(r"(?:\+|\b00)\s?\d[\d\s().-]{6,}\d|\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{3,4}\b"
        r"|\b\d[\d\s-]{8,}\d\b")),
    ("code", re.compile(
        r"[a-z0-9+/=_-]{32,}|\b0x[0-9a-f]{8,}|\b(?:bc1|0x|ltc1)[a-z0-9]{20,}|(?:(?:^|\s)[.\u00b7_-]{2,6}(?=[\s/])){3,}|(?:\\x[0-9a-f]{2}){3,}|(?:%[0-9a-f]{2}){3,}"
    )),
    ("markup", re.compile(
        r"</?[a-z!][^>\n]{0,200}>|<\||\|>|!?\[[^\]\n]{0,200}\]\s?\(|```|`[^`\n]+`|\*\*[^*\n]+\*\*|__[^_\n]+__|^\s{0,3}#{1,6}\s|"
        r"^\s{0,3}[-*+]\s+\S|^\s*>\s|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});|\{\{|\{%|\$\{|\[/?inst\]|\|\s?-{3,}",
        re.MULTILINE,
    )),
)  # fmt: skip
_SIGNS: dict[str, tuple[tuple[str, ...], re.Pattern[str]]] = {
    "link": (("//", "www", "hxxp", "tinyurl", "[.]", "(.)", "dot", "pun", "ponto"), re.compile(r"\.[a-z]")),
    "address": (("@", "at]", "at)", "mailto:", "tel:", "dot", "punkt", "punto"), _NEVER),
    "handle": ((
        "@", "#", "signal", "whatsapp", "telegram", "wechat", "snapchat", "instagram", "discord", "skype", "line id",
        "venmo", "paypal", "cash", "zelle", "bizum", "pix",
    ), _NEVER),
    "phone": ((), re.compile(r"\d[\d\s().-]{6,}\d")),
    "code": (("0x", "bc1", "ltc1", "\\x", "%"), re.compile(r"[.\u00b7_-]{2}|[a-z0-9+/=_-]{32}")),
    "markup": (tuple("<>|[`*_#&{$"), re.compile(r"^\s{0,3}[-+]", re.MULTILINE)),
}  # fmt: skip
"""What is quickly looked for, pieces of text and a pattern, and is in whatever the longer spelling of a kind finds."""

_CODE_WORD = re.compile(r"\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{4,}-[A-Z0-9]{2,}\b")
_DRESSED_UP = re.compile("[\uff21-\uff3a\uff41-\uff5a\u1d00-\u1d7f\U0001d400-\U0001d7ff\u24b6-\u24e9]")
_HIDDEN = frozenset({"Cf", "Co", "Cn", "Cs"})
_LATIN, _OTHER = re.compile("[a-zA-Z]"), re.compile("[\u0370-\u03ff\u0400-\u04ff]")
_PRODUCTS = frozenset({"asp.net", "vb.net", "ado.net", "ml.net"})
_TITLES = frozenset({"dott.ssa", "prof.ssa", "sig.ra", "sig.na"})
_REASONS = {
    "link": "Leave out links and names of sites.",
    "address": "Leave out e-mail addresses.",
    "handle": "Leave out handles, hashtags and other services to write or pay through.",
    "phone": "Leave out phone numbers and other long numbers.",
    "code": "Leave out codes and encoded text.",
    "markup": "Write plain text without markup or lists.",
    "hidden": "Use no invisible or look-alike characters.",
    "emoji": "Use no emoji.",
}


def intruders(text: MessageText, brief: Brief) -> Iterator[str]:
    """The reason for each kind that is there and that the sender's own facts do not hold, letter for letter."""
    said = as_one(text)
    odd = {category(mark) for mark in set(said) if not mark.isascii() and mark not in "\u200c\u200d"}
    if not odd.isdisjoint(_HIDDEN):
        yield _REASONS["hidden"]
    if "So" in odd:
        yield _REASONS["emoji"]
    plain = normalize("NFKC", said).translate(_APOSTROPHES).lower()
    own_words = "\n".join(_own_words(brief))
    own = fold(own_words)
    for kind, spelling in _SPELLINGS:
        found = spelling.finditer(plain) if _may_have(plain, kind) else ()
        if any(not _may_stand(one, kind, own, brief) for one in found):
            yield _REASONS[kind]
    if "-" in said and _CODE_WORD.search(said) and not _CODE_WORD.search(own_words):
        yield _REASONS["code"]
    if _mixes_scripts(said) or _DRESSED_UP.search(said):
        yield _REASONS["hidden"]


def _may_have(plain: str, kind: str) -> bool:
    pieces, pattern = _SIGNS[kind]
    return any(map(plain.__contains__, pieces)) or pattern.search(plain) is not None


def _own_words(brief: Brief) -> Iterator[str]:
    sender = brief.sender
    yield from (sender.headline, sender.company, sender.position, sender.looking_for, sender.location)
    yield from (fact.text for fact in brief.sender_facts)


def _may_stand(found: re.Match[str], kind: str, own: str, brief: Brief) -> bool:
    """Whether the sender said it, or it is a product of the reader's ('Node.js'), or a company that is named as where
    they work: 'Booking.com', 'Discord'.
    """
    piece = found.group()
    bare = fold(piece).strip(" ./")
    if bare in own or bare in _TITLES:
        return True
    if kind not in {"link", "handle"} or "/" in piece.strip("/") or ":" in piece:
        return False
    if (bare.endswith(".js") or bare in _PRODUCTS) and bare in fold("\n".join(_told(brief))):
        return True
    return bare in _words_of(brief) and is_named_as_employer(found.string, found.start(), found.end())


def _told(brief: Brief) -> Iterator[str]:
    yield from (brief.contact.company, *(fact.text for fact in brief.contact_facts))


def _words_of(brief: Brief) -> frozenset[str]:
    """The words of where the reader works and worked."""
    names = (
        brief.contact.company,
        *(fact.text for fact in brief.contact_facts if fact.kind in {"employer", "position", "relation"}),
    )
    return frozenset(part.strip(".,;()") for name in names for part in fold(name).split())


def _mixes_scripts(text: str) -> bool:
    """A word with Latin and Cyrillic or Greek letters in it is a disguise."""
    return not text.isascii() and any(_LATIN.search(word) and _OTHER.search(word) for word in text.split())
