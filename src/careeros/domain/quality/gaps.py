"""What stands between two words, analysed once and remembered."""

from attrs import frozen

from careeros.domain.remembering import Remembered

_ENDS = frozenset(".!?…。！？；।؟\n")
_ABBREVIATIONS = frozenset(
    "dr mr mrs ms st prof e.g i.e eg ie vs etc inc ltd jr sr no approx dept fig vol co corp p.s".split()
)
_LONGEST = 12
"""Characters of a gap that is worth remembering."""

_MARKS_OF_END = (("?", frozenset("?？؟")), ("!", frozenset("!！")))


@frozen
class Gap:
    """A gap between words.

    Attributes:
        mark: what it ends a sentence with: '.', '?', '!', a line break, or nothing.
        doubtful: the full stop may belong to the word before it: example.com, Dr. Ruiz, J. Smith.
        glued: nothing that parts words follows that full stop, so it does belong to it.
        breaks: no phrase goes on over it; a single line break does not stop one.
        lines: how many line breaks it has.
    """

    mark: str
    doubtful: bool
    glued: bool
    breaks: bool
    lines: int


def _analysed(gap: str) -> Gap:
    stops = gap.startswith(".")
    glued = stops and (len(gap) == 1 or not (gap[1].isspace() or gap[1] in ".\"')”"))
    lines = gap.count("\n")
    breaks = not _ENDS.isdisjoint(gap.replace("\n", "", 1))
    return Gap(_mark(gap), stops and (glued or not lines), glued, breaks, lines)


def _mark(gap: str) -> str:
    if _ENDS.isdisjoint(gap):
        return ""
    for mark, spellings in _MARKS_OF_END:
        if not spellings.isdisjoint(gap):
            return mark
    return "\n" if "\n" in gap and "." not in gap else "."


def goes_on(gap: Gap, before: str) -> bool:
    """Whether the sentence goes on over a doubtful full stop after the word `before`."""
    return gap.glued or before in _ABBREVIATIONS or (len(before) == 1 and before != "i")


gap_of = Remembered(_analysed, most=4_000, keeps=lambda gap: len(gap) <= _LONGEST).__getitem__
"""The gap, from memory where it was met before."""
