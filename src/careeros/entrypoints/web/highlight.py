"""Where the findings are in a text: overlapping spans become a row of segments that can be shown one after another."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from attrs import evolve, frozen


@frozen
class Mark:
    """A place that a finding is about: code points from `start` to before `end`; `number` is the finding's own."""

    start: int
    end: int
    number: int
    blocks: bool = False


@frozen
class Segment:
    """A stretch of text that the same marks cover. Its text is empty where a mark points between two characters."""

    text: str
    marks: tuple[Mark, ...] = ()
    ending: tuple[int, ...] = ()

    @property
    def blocks(self) -> bool:
        return any(mark.blocks for mark in self.marks)

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(mark.number for mark in self.marks))


def segments(text: str, marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """The text cut wherever a mark begins or ends. Put together again, the segments are the text."""
    placed = [_within(mark, len(text)) for mark in marks]
    points = [mark for mark in placed if mark.start == mark.end]
    spans = [mark for mark in placed if mark.start < mark.end]
    edges = sorted({0, len(text), *(edge for mark in placed for edge in (mark.start, mark.end))})
    found: list[Segment] = []
    for start, end in pairwise(edges):
        found += _pointed(points, start)
        covering = tuple(mark for mark in spans if mark.start <= start and end <= mark.end)
        found.append(Segment(text[start:end], covering, _numbers(mark for mark in covering if mark.end == end)))
    return (*found, *_pointed(points, len(text)))


def _within(mark: Mark, length: int) -> Mark:
    start = min(max(mark.start, 0), length)
    return evolve(mark, start=start, end=min(max(mark.end, start), length))


def _pointed(points: Sequence[Mark], place: int) -> list[Segment]:
    here = tuple(mark for mark in points if mark.start == place)
    return [Segment("", here, _numbers(here))] if here else []


def _numbers(marks: Iterable[Mark]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(mark.number for mark in marks))
