"""What somebody achieved or took part in, as the end of a clause: 'built the claims pipeline', 'spoke at PyCon'."""

import re

from careeros.domain.drafting.deed_verbs import DONE, DONE_TO, is_private
from careeros.domain.drafting.roles import role_of
from careeros.domain.drafting.tongues import is_english
from careeros.domain.plain import first_sentence, spoken, uncapitalised

_OTHERS = re.compile(r"\b(?:i|me|my|he|she|they|him|her|hers|his|their|them|you|your|we|our|us)\b", re.IGNORECASE)
_SPEAKER = re.compile(r"^(?:keynote |invited )?(?:speaker|panell?ist) (at|on) (.+)$", re.IGNORECASE)
_WINNER = re.compile(r"^winner of (.+)$", re.IGNORECASE)
_AWARD = re.compile(
    r"^(?:the )?(?:[\w'&.-]+ ){1,6}(?:award|prize|medal|fellowship|scholarship)(?: (?:at|in|for|of) .+)?$",
    re.IGNORECASE,
)


def deed(text: str, *, was: str = "was") -> str:
    """What was achieved, to follow 'I', or 'you' with `were`. "" when it would not read."""
    said = spoken(first_sentence(text).replace("’", "'"), most=70).removeprefix("I ")
    if not is_english(said) or _OTHERS.search(said):
        return ""
    if found := _SPEAKER.match(said):
        return f"spoke {found.group(1).lower()} {found.group(2)}"
    if found := _WINNER.match(said):
        return f"won {found.group(1)}"
    first = said.partition(" ")[0].lower()
    if _AWARD.match(said) and first not in DONE:
        return f"received {said if first == 'the' else f'the {said}'}"
    if first not in DONE or " " not in said or is_private(said) or role_of(said) is not None:
        return ""
    return f"{was} {uncapitalised(said)}" if first in DONE_TO else uncapitalised(said)
