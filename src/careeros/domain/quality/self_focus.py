"""Sentences that are about the writer and nobody else."""

from collections import Counter

from careeros.domain.quality.reading import Reading

_MANY = 4


def boasts_in(reading: Reading) -> list[tuple[int, int]]:
    """Sentences, as stretches of words, that say I, me or my four times and you not once."""
    hits = reading.hits
    mine = [*hits.get("i", ()), *hits.get("me", ())]
    if len(mine) < _MANY:
        return []
    often = Counter(reading.sentence_of[first] for first, _ in mine)
    yours = {reading.sentence_of[first] for first, _ in hits.get("you", ())}
    return [
        (one.start, one.end)
        for number, one in enumerate(reading.sentences)
        if often[number] >= _MANY and number not in yours
    ]
