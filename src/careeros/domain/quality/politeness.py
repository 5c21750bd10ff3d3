"""How polite a text is: a small linear model over named strategies, each shown where it stands."""

from careeros.domain.quality.lexicons.politeness import POLITENESS
from careeros.domain.quality.reading import Reading

WEIGHTS: dict[str, float] = {
    "gratitude": 0.87, "deference": 0.5, "greeting": 0.43, "apology": 0.36, "please_inside": 0.3, "please": 0.2,
    "could_you": 0.47,
    "can_you": 0.1, "indirect": 0.4, "hedge": 0.14, "low_effort": 0.4, "willing": 0.3, "interest": 0.2,
    "we": 0.1, "positive": 0.2, "negative": -0.5, "why": -0.4, "you_start": -0.3, "did_you": -0.2, "factual": -0.2,
    "command": -0.4, "accuse": -0.4, "ironic": -0.3, "but": -0.05, "help_ask": 0.3, "no": -0.1,
}  # fmt: skip
INTERCEPT = 0.0


def politeness_of(reading: Reading) -> tuple[float, list[tuple[int, int]]]:
    """The strength of the text's politeness, and where the strategies that helped stand."""
    strength = INTERCEPT
    helped: list[tuple[int, int]] = []
    for label in POLITENESS:
        hits = reading.hits.get(label)
        if hits:
            strength += WEIGHTS[label] * min(len(hits), 2) / (1 if len(hits) == 1 else 1.4)
            if WEIGHTS[label] > 0.25:
                helped.append(hits[0])
    return strength, helped
