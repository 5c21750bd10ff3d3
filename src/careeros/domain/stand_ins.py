"""What may stand for a word of a question: a short name, the initials of a title, a place by another name."""

from collections.abc import Iterator, Sequence

from careeros.domain.place_names import OTHER_NAMES, WITHIN
from careeros.domain.quality.lexicons.nicknames import NICKNAMES

_WORDS_TOO = frozenset(
    "art bell bill chip dolly dot drew frank gene grace kit max penny ray rich rose sandy val will".split()
)
"""Short names that are words: 'gene therapy' asks for no Eugene."""

_INITIALS = {
    "ai": ("artificial intelligence",),
    "bd": ("business development",),
    "ceo": ("chief executive officer", "chief executive"),
    "cfo": ("chief financial officer", "finance director"),
    "chro": ("chief human resources officer",),
    "cio": ("chief information officer",),
    "ciso": ("chief information security officer",),
    "cmo": ("chief marketing officer",),
    "coo": ("chief operating officer",),
    "cpo": ("chief product officer", "chief people officer"),
    "cro": ("chief revenue officer", "chief risk officer"),
    "cto": ("chief technology officer", "chief technical officer"),
    "dba": ("database administrator",),
    "gp": ("general practitioner",),
    "hr": ("human resources",),
    "md": ("managing director",),
    "ml": ("machine learning",),
    "nlp": ("natural language processing",),
    "ops": ("operations",),
    "pe": ("private equity",),
    "pm": ("product manager", "project manager"),
    "po": ("product owner",),
    "pr": ("public relations",),
    "qa": ("quality assurance",),
    "seo": ("search engine optimisation", "search engine optimization"),
    "sre": ("site reliability engineer", "site reliability"),
    "swe": ("software engineer",),
    "sysadmin": ("system administrator", "systems administrator"),
    "ux": ("user experience",),
    "vc": ("venture capital",),
    "vp": ("vice president",),
}
_SPELLINGS = (("our", "or"), ("ours", "ors"), ("ise", "ize"), ("isation", "ization"), ("yse", "yze"), ("tre", "ter"))
_SHORTEST_SPELT = 5
_LONGEST_RUN = 4


_RUNS: dict[tuple[str, ...], tuple[str, ...]] = {
    **WITHIN,
    **{tuple(title.split()): (short,) for short, titles in _INITIALS.items() for title in titles},
}
"""What several words in a row mean together; each of them may then be missing."""


def with_stand_ins(asked: Sequence[str]) -> list[list[str]]:
    """Each folded word of a question, followed by what may stand for it: a word, or several that belong together.

    'kate' also finds Katherine, 'cfo' the chief financial officer and 'chief financial officer' the CFO, 'harbour' a
    harbor, 'munich' München, 'scandinavia' Norway. What else a word may mean is left to the index of meanings.
    """
    by_word = ((*_names(word), *_INITIALS.get(word, ()), *OTHER_NAMES.get(word, ()), *_respelt(word)) for word in asked)
    by_run = _of_runs(asked)
    return [
        list(dict.fromkeys((word, *alone, *together)))
        for word, alone, together in zip(asked, by_word, by_run, strict=True)
    ]


def _of_runs(asked: Sequence[str]) -> list[tuple[str, ...]]:
    """For each word what the longest run that it is in means: 'south america' has nothing of 'america'."""
    found: list[tuple[str, ...]] = [()] * len(asked)
    for length in range(_LONGEST_RUN, 0, -1):
        for start in range(len(asked) - length + 1):
            meant = _RUNS.get(tuple(asked[start : start + length]), ())
            if meant and not any(found[start : start + length]):
                found[start : start + length] = [meant] * length
    return found


def _names(word: str) -> list[str]:
    return [] if word in _WORDS_TOO else sorted(NICKNAMES.get(word, ()))


def _respelt(word: str) -> Iterator[str]:
    if len(word) < _SHORTEST_SPELT:
        return
    for british, american in _SPELLINGS:
        if word.endswith(british):
            yield word.removesuffix(british) + american
        elif word.endswith(american):
            yield word.removesuffix(american) + british
