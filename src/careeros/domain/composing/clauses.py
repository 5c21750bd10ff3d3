"""The parts of a text that are judged alone."""

from collections.abc import Sequence
from functools import lru_cache

from careeros.domain.quality.reading import Reading
from careeros.domain.quality.words import Word

_REMEMBERED = 128
"""Readings of drafts that are being written: several rules want the parts of one."""


@lru_cache(maxsize=_REMEMBERED)
def clauses(said: Reading) -> tuple[Sequence[Word], ...]:
    """Each sentence, and each part of one that a comma, a dash, a colon or the like sets off."""
    parted = [index for index in said.odd if said.gaps[index].strip()]
    found: list[Sequence[Word]] = []
    for begin, end, _ in said.sentences:
        found.append(said.words[begin:end])
        starts = [begin, *(index for index in parted if begin < index < end)]
        if len(starts) > 1:
            found += [said.words[start:stop] for start, stop in zip(starts, [*starts[1:], end], strict=True)]
    return tuple(found)
