"""What people want to do, as what they look for: 'move into data' is a move, 'become a nurse' a role."""

import re

from careeros.domain.drafting.vocabulary import words

_I = re.IGNORECASE
_INTO = r"(?=(?:in)?to(?:wards)?\s|from\s|up\s|out\s|back\s|away\s|over\s)"
MOVES = re.compile(
    r"^(?:mov(?:e|ing)|transition(?:ing)?|switch(?:ing)?|shift(?:ing)?|chang(?:e|ing)|pivot(?:ing)?|go(?:ing)?|"
    rf"get(?:ting)?|progress(?:ing)?|relocat(?:e|ing)|advanc(?:e|ing))\s+(?:careers? )?{_INTO}",
    _I,
)
STEPS = re.compile(rf"^step(?:ping)?\s+{_INTO}", _I)
BREAKS = re.compile(r"^(?:break(?:ing)?|enter(?:ing)?|find my way|get my foot)\s+(?:into\s+)?(?:the door of\s+)?", _I)
RETURNS = re.compile(r"^(?:return(?:ing)?|com(?:e|ing) back|go(?:ing)? back|get(?:ting)? back)\s+(?=to\s)", _I)
BECOMES = re.compile(
    r"^(?:becom(?:e|ing)|be|being|turn(?:ing)? into|(?:work|start|train|retrain|qualify)(?:ing)? as)\s+", _I
)
FINDS = re.compile(
    r"^(?:find(?:ing)?|get(?:ting)?|land(?:ing)?|secur(?:e|ing)|obtain(?:ing)?|have|take on|take up|start|see|win|"
    r"pursu(?:e|ing)|apply(?:ing)? for|look for|explore|hear about|discuss|earn)\s+(?!(?:in|up|out|over)\b)",
    _I,
)
DEEDS = words("""
    apply advance advise attend bring build campaign coach collaborate combine connect consult contribute create deepen
    design develop do expand explore focus gain give grow help improve innovate join launch lead learn leave leverage
    live make manage meet mentor offer own practise practice put relocate run scale serve settle shape share ship solve
    specialise specialize spend start stay strengthen study supervise support take teach switch train travel try use
    volunteer work write
    """)
LABOURS = words("""
    advise build coach consult design develop help improve lead make manage mentor run scale ship solve supervise
    support teach train volunteer write
    """)
"""What is work: 'work teaching English abroad'."""

BASES = words("""
    move transition switch shift change pivot go get progress relocate advance step return come break enter find
    """)
"""What may follow 'a chance to' as it stands."""

_FOLLOWS = words("a an the my in into at with for to as on more about from some people new")


def is_done(words: list[str]) -> bool:
    """Whether the phrase opens with a verb and what is done, rather than with what is wanted."""
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    return base_of(first) in DEEDS and (second in _FOLLOWS or base_of(first) != first) and bool(second)


def base_of(verb: str) -> str:
    """'lead' of 'leading'; the word itself where it is no such form."""
    stem = verb.removesuffix("ing")
    return next((base for base in (stem, f"{stem}e", stem[:-1]) if stem != verb and base in DEEDS), verb)
