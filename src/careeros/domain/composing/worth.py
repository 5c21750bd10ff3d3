"""What a fact is worth for a purpose."""

from careeros.domain.messages import Purpose
from careeros.domain.quality.knowledge import known

_USUAL = {
    "common": 1.3, "mutual": 1.1, "introduction": 1.1, "relation": 1.1, "meeting": 1.0, "message": 0.9,
    "talk": 1.0, "article": 1.0, "post": 0.9, "project": 0.9, "achievement": 0.9, "job_change": 0.9, "event": 0.8,
    "opening": 0.8, "reference": 0.8, "goal": 0.8, "employer": 0.6, "education": 0.5, "interest": 0.6, "skill": 0.4,
    "certificate": 0.4, "language": 0.2, "location": 0.3, "position": 0.6, "note": 0.6,
}  # fmt: skip
_BY_PURPOSE: dict[Purpose, dict[str, float]] = {
    Purpose.INTRODUCTION: {},
    Purpose.INFORMATIONAL_INTERVIEW: {"job_change": 1.1, "position": 0.9, "skill": 0.6},
    Purpose.REFERRAL_ASK: {"opening": 1.5, "relation": 1.3, "mutual": 1.2, "reference": 1.2, "achievement": 1.0},
    Purpose.RECONNECT: {"meeting": 1.4, "message": 1.3, "relation": 1.4, "job_change": 1.2},
    Purpose.FOLLOW_UP: {"message": 1.5, "meeting": 1.4, "opening": 1.1},
    Purpose.THANKS: {"meeting": 1.5, "message": 1.4, "introduction": 1.5, "reference": 1.5, "relation": 1.1},
}
_ENOUGH_WORDS = 4


def worth_of(kind: str, text: str, purpose: Purpose) -> float:
    """The worth of the kind for the purpose; half of it hangs on how specific the text is.

    Specific is what has names or figures and four telling words.
    """
    weight = _BY_PURPOSE[purpose].get(kind, _USUAL.get(kind, _USUAL["note"]))
    words = known(kind, text)
    specific = min(len(words.telling), _ENOUGH_WORDS) / _ENOUGH_WORDS * (1.0 if words.proper else 0.8)
    return weight * (0.5 + 0.5 * specific)
