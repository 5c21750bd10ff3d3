"""A company that is called as a site or a service is: named as somebody's employer, or as a place to go to."""

import re

_CLAUSE = re.compile(r"[.!?;:](?=\s)|\n|\s[-\u2013\u2014]\s|,\s(?=(?:and|so|but|or)\s)")
_PERSON = re.compile(
    r"\b(?P<writer>i(?:'m|'ve|'d|'ll)?|me|my|mine|we|us|ours?|ich|mir|mich|mein\w*|unser\w*|je|moi|mon|ma|mes|notre|nos|"
    r"mi|mis|m\u00ed|nuestr[oa]s?|meus?|minhas?|nosso?s?|nossas?|mi[oa]|miei|mijn|ons|min|mitt|mina)\b|"
    r"\b(?P<reader>you(?:'re|'ve|'d)?|yours?|deine?[mnrs]?|du|ihre?[mnrs]?|votre|vos|ton|tes|tu|tus|su|sus|"
    r"seus?|suas?|teus?|tuas?|tuo|tua|vostr[oa]|jouw|je|uw|jullie|vous|usted(?:es)?|voc[e\u00ea]s?|suo|suoi|sue|din|ditt|dina)\b"
)
_AT = re.compile(
    r"\b(?:at|for|with|from|of|bei|chez|en|em|na|no|bij|presso|hos)\s+$|\b(?:move[ds]?|moving|switch(?:ed)?|return(?:ed)?|from(?:\s+\w+){1,4})\s+to\s+$"
)
_OF_WORK = re.compile(
    r"\b(?:teams?|people|colleagues|engineers?|designers?|developers?|managers?|researchers?|scientists?|analysts?|peers|"
    r"someone|somebody|anyone|everyone|group|lab|labs|department|unit|work(?:s|ed|ing)?|jobs?|roles?|positions?|"
    r"openings?|careers?|life|things|talk|time|years|interested\s+in|data|engineering|research|product|design)\s+"
    r"(?:at|for|with|in|of)\s+$"
)
_TOLD_OF = re.compile(
    r"\b(?:how|why|whether|that|about|joined|joining|join|left|leaving|you\s+(?:\w+\s+)?(?:build|built|run|ran|lead|led|"
    r"make|made|develop|maintain|design|founded|started))\s+$"
)
_ASKED_OF = re.compile(r"\bi\b.{0,40}\bappl(?:y|ying|ied)\s+(?:to|at)\s+$|^\W*(?:is|does|has|did|will)\s+$")
_FIRST = re.compile(r"^\W*(?:at|with|for)\s+$")
_THEN_READER = re.compile(r",?\s+(?:you(?:'re|'ve)?|your)\b")
_OWNS = re.compile(r"(?:'s|')\s+[a-z]|\s+(?:team|engineers?|people|colleagues|engineering|research|product)\b")
_GO = (
    r"(?:visit|see|look|check|browse|click|open|go|head|find|get|pay|order|buy|shop|register|subscribe|download|claim|"
    r"collect|join|watch|try|use|reach|sign|log|write|message|text|contact|ping|send|win|like|love|enjoy|read|apply)"
)
_GOES = re.compile(
    rf"^\W*(?:please\s+|do\s+|just\s+|simply\s+|then\s+|so\s+|and\s+)*{_GO}\b|"
    rf"\byou(?:'ll|\s+(?:can|could|may|might|will|would|should|must))\s+(?:\w+\s+){{0,2}}{_GO}\b"
)
_LIES_THERE = re.compile(
    r"\b(?:is|are|was|waits?|waiting|here|there|now|online|available|more|page|site|shop|store)\s+\w+\s+$"
)
_WHO_ASKS = frozenset({"i", "i'm", "i've", "i'd", "i'll", "me"})
"""Words for the writer before what others do somewhere: "I would love to learn how teams at …"."""
_MOST_BETWEEN = 10
"""Words between the reader and where they do what is told of them."""


def is_named_as_employer(said: str, start: int, end: int) -> bool:
    """Whether `said` (folded) names what stands from `start` to `end` as where somebody works: "your team at
    Booking.com", "how teams at Discord work". What stands behind "see", "visit", "on", "via" or "my page at" is a
    place to go, to write or to pay to, and so is whatever is said in no form that is known.
    """
    before = said[:start]
    begins = max((found.end() for found in _CLAUSE.finditer(before)), default=0)
    before = before[begins:]
    stops = _CLAUSE.search(said, end)
    after = said[end : stops.start() if stops else len(said)]
    if _GOES.search(f"{before}{said[start:end]}{after}"):
        return False
    people = [*_PERSON.finditer(before)]
    last = people[-1].group() if people else ""
    is_writers = bool(people) and people[-1].group("writer") is not None
    if is_writers and last not in _WHO_ASKS:
        return False
    if any(frame.search(before) for frame in (_TOLD_OF, _OF_WORK, _ASKED_OF)) or _OWNS.match(after):
        return True
    if _FIRST.search(before):
        return _THEN_READER.match(after) is not None
    if not people or is_writers or _AT.search(before) is None:
        return False
    return _does_there(before[people[-1].end() :])


def _does_there(between: str) -> bool:
    """Whether what stands between the reader and the name tells where they do or have something."""
    return len(between.split()) <= _MOST_BETWEEN and _LIES_THERE.search(between) is None
