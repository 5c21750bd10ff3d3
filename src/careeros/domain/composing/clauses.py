"""The parts of a text that are judged alone."""

from collections.abc import Iterator, Sequence

from careeros.domain.quality.reading import Reading
from careeros.domain.quality.words import Word


def clauses(said: Reading) -> Iterator[Sequence[Word]]:
    """Each sentence, and each part of one that a comma, a dash, a colon or the like sets off."""
    for sentence in said.sentences:
        yield said.words[sentence.start : sentence.end]
        start = sentence.start
        for index in range(sentence.start + 1, sentence.end):
            if said.gaps[index].strip():
                yield said.words[start:index]
                start = index
        if start != sentence.start:
            yield said.words[start : sentence.end]
