"""What of a brief may be told on: a profile speaks of its owner; what gives orders, lures or says how to be reached
stands in no message.
"""

import re

from attrs import evolve

from careeros.domain.contacts import Contact, Name
from careeros.domain.drafting.brief import Brief
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.suspicion import Bearing, bearing_of, is_instruction, is_instruction_as_name, is_order
from careeros.domain.unaddressed import unaddressed

_SERVICES = r"(?:whats\s?app|telegram|we\s?chat|viber|snapchat|messenger|insta(?:gram)?|onlyfans|discord)"
_LURES = re.compile(
    rf"""
    \b(?:make|earn|win|get|claim|gagne[rz]|gana[rs]?|ganhar?|verdien\w*|gewinn\w*|guadagn\w*|vince\w*)\b.{{0,30}}
        (?:\b(?:money|cash|income|rich|dollars?|euros?|bitcoins?|crypto\w*|prizes?|iphones?|rewards?|gift\s?cards?|
        argent|dinero|dinheiro|geld|soldi)\b|[$€£]\s?\d)
    | \b(?:and|to|und|et|y|e)\s+(?:win|earn|gagner|gewinnen|ganar|vincere)[.!]*$
    | \b(?:free|guaranteed|quick|easy)\s+(?:money|cash|crypto|gifts?|iphones?|profits?|returns?|bitcoins?)\b
    | \b(?:passive|extra)\s+income\b | \bget\s+(?:paid|rich)\b | \bdouble\s+(?:your|their)\b | \bown\s+boss\b
    | \b(?:promo|discount|coupon|referral)\s+codes?\b | \bgiveaways?\b | \b\d+\s?%\s+off\b | \bjackpot\b
    | \blink\s+in\s+(?:my\s+)?bio\b | \bclick\s+(?:here|on|the)\b | \b(?:crypto|forex|trading)\s+signals?\b
    | \b(?:dm|pm|text|message|call|contact|follow|add|hire|pay|subscribe\s+to|check\s+out|visit|book)\s+
        (?:me|us|my|our)\b
    | \b(?:on|via|over|through|at|by|sur|par|per|uber|auf|por|su|op|na|en)\s+(?:my\s+)?{_SERVICES}\b(?!')
    | \b{_SERVICES}\s*(?:id)?\s*[:+]
    | \bvisit\s+\S+\.[a-z]{{2,}}\b
    | 微信|加我|私信|电报|賺錢|赚钱|免费领|稼げ|稼ぐ|заработ\w+|пиши(?:те)?\s+мне|اربح|पैसे\s+कमा|텔레그램|카톡
    """,
    re.IGNORECASE | re.VERBOSE,
)

_QUOTED = frozenset({"talk", "article", "post", "event", "project", "achievement"})
"""Kinds whose very words a sentence takes up."""

_LABEL = re.compile(
    r"^(?:gave|held|delivered)?\s*(?:an?\s+)?(?:talk|keynote|lecture|article|blog post|post|paper|book|workshop)\b\W*",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{24,}\b", re.IGNORECASE)
_SENTENCE = re.compile(
    r"(?<![\w.-])(?:is|are|was|were|be|must|should|i|me|my|you|your|our|his|her|he|she|they|who|this|those|please|like|"
    r"now|say)(?![\w.-])|:\s"
)
_LAST_WORD = re.compile(
    r"(?!(?:gmbh|mbh|ltd|limited|inc|llc|corp|pvt|pty|spa|sarl|srl|ltda|co)\b)[^\W\d_]{2,}[.!]", re.IGNORECASE
)
_LEAST_OF_SENTENCE = 4
"""Words that end in a full stop."""

_LONGEST_COMPANY = 120
"""Characters."""

_I = re.compile(r"\bI\s+[a-z]")


def told_of(brief: Brief) -> Brief:
    """The brief without what nobody should be quoted with. What the sender says of themselves is left out only where it
    plainly speaks to a model.
    """
    return evolve(
        brief,
        contact=_contact(brief.contact),
        contact_facts=tuple(fact for fact in brief.contact_facts if _is_tellable(fact)),
        sender_facts=tuple(fact for fact in brief.sender_facts if not is_order(fact.text)),
    )


def _is_tellable(fact: Fact) -> bool:
    """What is quoted must not speak to anybody either."""
    speaks = fact.kind in _QUOTED and bearing_of((_LABEL.sub("", fact.text),)) is not Bearing.TELLS
    return _tells(fact.text) and not speaks


def _tells(text: str) -> bool:
    """Whether the statement says something of a person, and nothing besides."""
    return not (is_instruction(text) or _LURES.search(fold(text)) or _CODE.search(text) or unaddressed(text) != text)


def _is_company(name: str) -> bool:
    """Whether it may be what an employer is called ("We Are Social", "Join the Dots"), and no sentence."""
    if len(name) > _LONGEST_COMPANY:
        return False
    is_sentence = _SENTENCE.search(name) or _ends_as_sentence(name) or _I.search(name) or _CODE.search(name)
    return not (is_sentence or is_instruction_as_name(name) or unaddressed(name) != name)


def _ends_as_sentence(name: str) -> bool:
    words = name.split()
    return len(words) >= _LEAST_OF_SENTENCE and _LAST_WORD.fullmatch(words[-1]) is not None


def _contact(contact: Contact) -> Contact:
    company, name = contact.company, contact.name
    is_name = not is_order(name.full) and not is_order(f"{name.first} {name.last}")
    return evolve(
        contact,
        name=name if is_name else Name(),
        company=company if _is_company(company) else "",
        position=contact.position if not is_instruction(contact.position) else "",
        location=contact.location if _tells(contact.location) else "",
    )
