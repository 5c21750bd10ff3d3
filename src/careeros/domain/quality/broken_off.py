"""Whether a text comes to an end, or breaks off in the middle of a sentence."""

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.reading import Reading, Sentence
from careeros.domain.quality.scripts import WITHOUT_SPACES

_HANGING = frozenset(
    """
    a an the and or but to of for with in on at by from as that which who because if when while i we you my our your
    would could can will is are was were be been am this these those than then so very just about into their his her its
    i'd i'm i've we're we've it's where how why what do does did have has had not
    """.split()
)

_CLOSING = frozenset(
    {("looking", "forward"), ("sent", "from"), ("hope", "to"), ("hoping", "to"), ("please", "excuse"), ("thanks", "in")}
)
"""What opens a last line that needs no mark."""

_PARTING = frozenset(
    {
        ("see", "you"), ("over", "to"), ("talk", "soon"), ("speak", "soon"), ("until", "then"), ("till", "then"),
        ("all", "the"), ("best", "to"), ("take", "care"), ("my", "best"), ("love", "to"), ("good", "luck"),
        ("hope", "to"), ("fingers", "crossed"),
    }
)  # fmt: skip
"""What opens a last sentence of few words that needs none, wherever it stands."""

_MOST_OF_PARTING = 8

_LEADS_ON = frozenset("a an the and or but to of for with in on at by from as".split())
_THANKING = frozenset({"thanks", "ps", "p.s", "cheers"})
_COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty".split())
_FEW_WORDS = 4
_FEWEST, _LONG, _LONG_ELSEWHERE = 6, 6, 8
_WORD = 2
"""Characters of a script without spaces that make a word, about."""


def broken_off(evidence: Evidence) -> int | None:
    """The word after which the text breaks off, None where it ends as it should."""
    body = evidence.body
    count = len(body.words)
    if count < _FEWEST or evidence.signoff[0] < count or (body.linked and count - 1 in body.linked):
        return None
    last = body.sentences[-1]
    if _is_last_line_a_name(evidence) or body.lows[last.start] in _THANKING:
        return None
    if _takes_leave(body, last):
        return None
    tail = body.gaps[-1].strip(" \n\r\t")
    if (tail and tail[-1] not in ",-–—:;") or body.lows[last.start] in evidence.knowledge.sender_names:
        return None
    if evidence.language not in {"en", None}:
        return count if tail or _unfinished(body, last, _LONG_ELSEWHERE) else None
    hanging = body.lows[-1] in _HANGING or tail != "" or _counts_nothing(body, last)
    return count if hanging or _unfinished(body, last, _LONG) else None


def _takes_leave(body: Reading, last: Sentence) -> bool:
    """'Looking forward to hearing from you' on a line of its own, 'See you then' wherever it stands."""
    opening = tuple(body.lows[last.start : last.start + 2])
    if opening in _CLOSING and "\n" in body.gaps[last.start]:
        return True
    return opening in _PARTING and last.end - last.start <= _MOST_OF_PARTING and body.lows[-1] not in _LEADS_ON


def _is_last_line_a_name(evidence: Evidence) -> bool:
    """Whether nothing but the sender's name stands on the last line: no mark is due above it either."""
    body = evidence.body
    start = max((index for index in range(len(body.words)) if "\n" in body.gaps[index]), default=0)
    return start > 0 and all(stem in evidence.knowledge.sender_names for stem in body.stems[start:])


def _counts_nothing(body: Reading, last: Sentence) -> bool:
    """'Could you spare fifteen' has lost what it counts; 'at ten' has not."""
    word = body.words[-1]
    return (
        last.end - last.start >= _FEW_WORDS
        and not word.digits
        and word.low in _COUNTS
        and body.lows[-2] not in {"at", "by", "until", "after", "before", "past", "to", "from"}
    )


def _unfinished(body: Reading, last: Sentence, long: int) -> bool:
    """Whether a long last sentence has no mark where those before it have one."""
    size = sum(_size(body, index) for index in range(last.start, last.end))
    return size >= long and any(sentence.mark in {".", "!", "?"} for sentence in body.sentences[:-1])


def _size(body: Reading, index: int) -> int:
    word = body.words[index]
    return len(word.low) // _WORD if word.script in WITHOUT_SPACES else 1
