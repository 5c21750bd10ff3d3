"""What both sides have in common, as sentences: the warm paths into a conversation."""

from functools import lru_cache

from careeros.domain.company_names import employer
from careeros.domain.drafting.brief import Brief
from careeros.domain.drafting.common_ground import shared_ground

_REMEMBERED = 256
"""Briefs of drafts that are being written: the evidence and the check want it."""
_SENTENCES = {
    "colleague_at": "Both work at {}.",
    "alumni_of": "The writer worked at {}, where the reader works now.",
    "came_from": "The reader worked at {}, where the writer works now.",
    "both_worked": "Both have worked at {}.",
    "school": "Both studied at {}.",
    "city": "Both are in {}.",
    "skill": "Both know {}.",
    "interest": "Both are interested in {}.",
}


@lru_cache(maxsize=_REMEMBERED)
def common_facts(brief: Brief) -> tuple[str, ...]:
    """A sentence for each employer, school, place, skill or interest that the profiles of both name."""
    ground = shared_ground(brief, employer(brief.contact.company))
    return tuple(sentence.format(ground[slot]) for slot, sentence in _SENTENCES.items() if ground[slot])
