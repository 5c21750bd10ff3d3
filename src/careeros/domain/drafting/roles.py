"""Job titles as a sentence takes them: 'Senior Software Engineer @ Foo | Speaker' is 'a senior software engineer'."""

import re
from itertools import pairwise

from attrs import frozen

from careeros.domain.drafting.capitals import in_sentence_case
from careeros.domain.drafting.vocabulary import CHIEFS, FIELDS, NO_TITLE, RANKS, is_head
from careeros.domain.plain import spoken

_SEGMENTS = re.compile(r"\s*[|•·;/\n‖]\s*|\s+[-–—]+\s+|\s*[–—]\s*")
_PLACE = re.compile(r"\s+(?:at|bei|chez)\s+|\s*@\s*|,\s*at\s+", re.IGNORECASE)
_AREA = re.compile(
    r"^((?:senior |associate )?director|vp|vice president|head|svp|evp)(?:\s*,\s*|\s+)"
    r"(?!of\b|for\b|in\b|at\b|to\b|and\b|&)([a-z][a-z &-]+)$",
    re.IGNORECASE,
)
_SHORT = {
    "sr": "senior", "snr": "senior", "jr": "junior", "mgr": "manager", "eng": "engineer", "dev": "developer",
    "&": "and", "+": "and",
}  # fmt: skip
_DOT_NET = re.compile(r"(?:^|(?<=\s))\.?NET\b")
_LEVEL = re.compile(r"^(?:i{1,3}|iv|v|[1-9]|l[1-9]|ic[1-9])$", re.IGNORECASE)
_LONG_A = re.compile(r"^(?:uni(?!n|m)|use|uti|eu|one\b|once\b|u[kstx]\b|ux|ui\b)", re.IGNORECASE)
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")
_READ_AS_WORDS = frozenset({"SQL", "SAAS", "NASA", "LAMP", "REST", "SAN", "LAN"})


@frozen
class Role:
    """A title in sentence case. `place` is the employer that the title itself names, "" if none."""

    words: tuple[str, ...]
    place: str = ""

    @property
    def title(self) -> str:
        return " ".join(self.words)

    @property
    def phrase(self) -> str:
        """After 'you are' or 'as': 'a data engineer', 'head of data', 'the founder'."""
        if self.words in {("founder",), ("owner",)}:
            return f"the {self.title}"
        return self.title if self._is_office else with_article(self.title)

    def at(self, company: str) -> str:
        """'a data engineer at Foo', 'CEO of Foo'."""
        lowered = {word.lower() for word in self.words}
        leads = lowered & (CHIEFS | {"founder", "co-founder", "cofounder", "owner", "president"})
        is_plain_title = len(self.words) == 1 or "and" in lowered
        is_of = leads and is_plain_title and "of" not in lowered and "vice" not in lowered
        return f"{self.phrase} {'of' if is_of else 'at'} {company}"

    @property
    def field(self) -> str:
        """The work that the title stands for ('data engineering'), "" when it cannot be told."""
        words = [word for word in self.words if word not in RANKS or word == "head"]
        if "of" in words and words[0] in {"head", "director", "VP", "SVP", "EVP", "president"}:
            return " ".join(words[words.index("of") + 1 :])
        if "of" in words or "and" in words or not words or words[-1] not in FIELDS:
            return ""
        is_bare_manager = len(words) == 1 and words[-1] in {"manager", "architect", "analyst", "scientist"}
        return "" if is_bare_manager else " ".join([*words[:-1], FIELDS[words[-1]]])

    @property
    def _is_office(self) -> bool:
        """One of a kind, and so without an article."""
        lowered = [word.lower() for word in self.words]
        if (
            lowered[0] in CHIEFS
            or lowered[0] == "chief"
            or lowered[:2] in (["managing", "director"], ["general", "counsel"])
        ):
            return True
        if "and" in lowered and set(lowered) & (CHIEFS | {"founder", "co-founder", "cofounder", "owner"}):
            return True
        is_head_of = any(pair == ("head", "of") for pair in pairwise(lowered))
        heads_something = is_head_of or (
            lowered[0] in {"head", "director", "vp", "svp", "evp", "vice", "president"} and "of" in lowered
        )
        return heads_something or lowered == ["president"]


def role_of(text: str) -> Role | None:
    """The first part of the text that is a job title in English; None when no part is."""
    for segment in _SEGMENTS.split(text[:400]):
        title, *places = _PLACE.split(segment, maxsplit=1)
        role = _title(title)
        if role is not None:
            return Role(role, spoken(places[0].split(",")[0], most=60) if places else "")
    return None


def with_article(phrase: str) -> str:
    """'an engineer', 'a user researcher', 'an HR manager'."""
    first = re.split(r"[\s-]", phrase, maxsplit=1)[0]
    if re.match(r"[A-Z](?:[A-Z&]|$)", first):
        vowel = first[0] in _VOWEL_LETTERS and first not in _READ_AS_WORDS
    elif re.match(r"(?:hono|hour|heir|8|11\b|18\b)", phrase, re.IGNORECASE):
        vowel = True
    else:
        vowel = first[:1].lower() in "aeiou" and not _LONG_A.match(first)
    return f"{'an' if vowel else 'a'} {phrase}"


def _title(text: str) -> tuple[str, ...] | None:
    area = _AREA.match(text.strip())
    if area and is_head(area.group(2).split()[-1]):
        area = None
    first = f"{area.group(1)} of {area.group(2)}" if area else text.split(",", maxsplit=1)[0]
    shown = spoken(re.sub(r"(?<=[a-z])&(?=[A-Za-z]{2})", " & ", first), most=70)
    words = [_SHORT.get(word.lower().rstrip("."), word) for word in _DOT_NET.sub(".NET", shown).split()]
    while words and _LEVEL.match(words[-1]):
        words.pop()
    words = in_sentence_case(words)
    words = ["IT", *words[1:]] if words[:1] == ["it"] else words
    if not 0 < len(words) <= 7 or NO_TITLE & set(re.split(r"[\s-]", " ".join(words).lower())):
        return None
    if "and" in words and not _is_title(words[words.index("and") + 1 :]) and _is_title(words[: words.index("and")]):
        words = words[: words.index("and")]
    return tuple(words) if _is_title(words) else None


def _is_title(words: list[str]) -> bool:
    """Latin words of which the one before 'of', 'for' or 'in', or else the last, is a job."""
    if not words or not all(
        word.isascii() and word.replace("&", "").replace("-", "").removeprefix(".")[:1].isalnum() for word in words
    ):
        return False
    turn = next((place for place, word in enumerate(words) if word in {"of", "for", "in", "to"}), len(words))
    return 0 < turn != len(words) - 1 and is_head(words[turn - 1])
