"""What a reviewer's note asks of a redraft, as far as templates can grant it."""

import re

from attrs import frozen

_TOO_SHORT = re.compile(
    r"\b(?:too (?:short|brief|terse)|longer|more (?:detail|details|context)|expand)\b", re.IGNORECASE
)
_SHORT = re.compile(
    r"\b(?:short|shorter|shorten|brief|briefer|concise|tighter|trim|cut|too long|fewer words|less text)\b",
    re.IGNORECASE,
)
_TOO_FORMAL = re.compile(
    r"\b(?:too (?:formal|stiff|cold)|less formal|informal|casual|warm\w*|friendl\w+|personal)\b", re.IGNORECASE
)
_FORMAL = re.compile(r"\b(?:formal|formally|professional|polite|politer|too (?:casual|warm|familiar))\b", re.IGNORECASE)
_SAME_ANGLE = re.compile(r"\b(?:same angle|keep the angle)\b", re.IGNORECASE)


@frozen
class Wishes:
    """At most one of `shorter` and `longer`, and of `formal` and `warmer`, is set."""

    shorter: bool = False
    longer: bool = False
    formal: bool = False
    warmer: bool = False
    same_angle: bool = False


def wishes_of(note: str) -> Wishes:
    longer = bool(_TOO_SHORT.search(note))
    warmer = bool(_TOO_FORMAL.search(note))
    shorter = not longer and bool(_SHORT.search(note))
    formal = not warmer and bool(_FORMAL.search(note))
    keeps = bool(_SAME_ANGLE.search(note)) or ((shorter or longer or formal or warmer) and "angle" not in note.lower())
    return Wishes(shorter=shorter, longer=longer, formal=formal, warmer=warmer, same_angle=keeps)
