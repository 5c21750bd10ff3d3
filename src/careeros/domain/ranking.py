"""Lists of people from different searches, blended into one by their places: reciprocal rank fusion."""

from collections.abc import Sequence

from attrs import field, frozen

from careeros.domain.ids import ContactId

K = 20
"""How soon the places of a list come to count alike: the first is worth (K + 2) / (K + 1) of the second."""


@frozen
class Weights:
    """How much each list counts; in a list, who covers more of the question, or is nearer to it, counts for more.

    Chosen on one half of `tests/data/search` and read on the other: see `make validate-search`.
    """

    words: float = 1.0
    whole: float = 0.5
    facts: float = 0.25


WEIGHTS = Weights()

NEARLY_AS_MUCH = 0.9
"""The share of what the best known is known by that one may act on as well (see `best_of`)."""

FAR_BEHIND = 0.2
"""Who is known by no word of the question, and is by meaning worth less than this share of who is worth most, is left
out: nearness has no edge, and everybody is near a little.
"""


@frozen
class Nearby:
    """Somebody near the question, how near (cosine), and by which document (see `indexing.named`)."""

    contact_id: ContactId
    nearness: float
    document_id: str = ""


@frozen
class Lists:
    """What the searches found, each best first and each person once: by words, with how much they cover; by meaning.

    `named`: the question is a name, and those found by words are called so. Nobody else answers it.
    """

    words: Sequence[tuple[ContactId, float]] = field(factory=tuple)
    whole: Sequence[Nearby] = field(factory=tuple)
    facts: Sequence[Nearby] = field(factory=tuple)
    named: bool = False


@frozen
class Ranked:
    """`score` is from 0 to 1, where 1 is first in every list; `covered` is how much of the question they are known by
    the words of, 0 where by meaning alone; `nearest` is the document of the nearest fact, or ''.
    """

    contact_id: ContactId
    score: float
    covered: float
    nearest: str

    @property
    def by_words(self) -> bool:
        return self.covered > 0


def blend(lists: Lists, weights: Weights = WEIGHTS) -> tuple[Ranked, ...]:
    """Everybody who answers, best first, then by id: all that the words found, and who is not far behind by meaning."""
    near = _by_meaning(lists, weights)
    least = FAR_BEHIND * max(near.values(), default=0.0)
    scored = [
        (near.pop(found, 0.0) + weights.words * share / (K + 1 + place), found, share)
        for place, (found, share) in enumerate(lists.words)
    ]
    if not lists.named:
        scored += [(worth, found, 0.0) for found, worth in near.items() if worth >= least]
    most = (weights.words + weights.whole + weights.facts) / (K + 1)
    nearest = {one.contact_id: one.document_id for one in lists.facts}
    return tuple(
        Ranked(found, round(worth / most, 4), share, nearest.get(found, ""))
        for worth, found, share in sorted(scored, key=lambda one: (-one[0], one[1]))
    )


def best_of(ranked: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """Those who are known by nearly as much of the question as anybody is, however many: whom one would act on. Where
    all are only near it in meaning, those who answer at least half as well as the first.
    """
    most = max((one.covered for one in ranked), default=0.0)
    if most > 0:
        return tuple(one for one in ranked if one.by_words and one.covered >= NEARLY_AS_MUCH * most)
    return tuple(one for one in ranked if one.score * 2 >= ranked[0].score)


def _by_meaning(lists: Lists, weights: Weights) -> dict[ContactId, float]:
    worth: dict[ContactId, float] = {}
    for weight, near in ((weights.whole, lists.whole), (weights.facts, lists.facts)):
        for place, one in enumerate(near, K + 1):
            worth[one.contact_id] = worth.get(one.contact_id, 0.0) + weight * max(one.nearness, 0.0) / place
    return worth
