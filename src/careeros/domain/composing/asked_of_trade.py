"""Whether a question asks about the reader's trade, or for money, a secret or a deed."""

import re

_ABOUT = re.compile(
    r"\b(?:how|why|whether|about|curious|work(?:ing|s|ed)?\s+(?:on|in|with|for)|experience\s+(?:with|of|in)|"
    r"roles?\s+in|jobs?\s+in|careers?\s+in|teams?(?!['’])|research|talk\s+on|project\s+on|learn(?:ed|t)?|hardest|biggest|"
    r"interest(?:ed|ing)?\s+in|hiring\s+for|brought\s+you|led\s+you|drew\s+you|"
    r"(?:day|days|life|field|start(?:ed)?|path|way|got|get|move[d]?|people)\s+(?:in|into|of|to|from))\b"
)
_DEEDS = (
    r"(?:send|transfer|pay|wire|donate|invest|lend|loan|buy|sell|deposit|give(?!\s+me\s+(?:an?|some|your\s+view)\b)|enter|"
    r"verify|confirm|attach|reset|vote|click|open|hand|forward|need|want|like|accept|take(?!\s+to\b)|reveal|get(?!\s+(?:into|started|from|to)\b)|order|trade|call|"
    r"marry|sue|file|arrest|help\s+me)"
)
_ASKS_FOR_DEED = re.compile(
    r"\b(?:could|would|can|will|do|did|may|might|should|must|shall|are|have|if)\s+(?:you|i|we)\s+(?:please\s+|also\s+|be\s+"
    rf"(?:willing|able)\s+to\s+)?(?:\w+ly\s+)?{_DEEDS}\b"
    r"|\b(?:may|can|could|might)\s+i\s+(?:have|see|know|use)\b|\bplease\b|\b(?:to|for|from|with|against)\s+(?:me|us|my|myself)\b|\b(?:my|our)\s+(?:\w+\s+)?$|\bmuch\b"
    r"|\b(?:how|where|when|whom)\s+(?:do|can|could|should|would|may|will|is|are|goes)\s+(?:i|we|your)\b(?!\s+(?:teams?|"
    r"colleagues|group|lab|company|people|work)\b)"
    r"|\b(?:how|where|when)\s+to\b"
)
_OWNED = re.compile(r"\b(?:your|the)\s+(?:own\s+|new\s+|\w+'s\s+)?$")
_ENDS = re.compile(r"^s?(?:\s*(?:[?.,;:!]|$)|\s+(?:and|or|for|to|of|is|are|was|going|goes|go|with|in|at)\b)")


def asks_about_trade(question: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` of a folded question is named as what the reader works on: "how your
    team tests vaccines", not "your password" nor "could you send me crypto".
    """
    before, after = question[:start], question[end:]
    if _ASKS_FOR_DEED.search(question) or _ASKS_FOR_DEED.search(before):
        return False
    if _OWNED.search(before) and _ENDS.match(after):
        return False
    return _ABOUT.search(before) is not None
