"""What a text says of its writer: that they are, have or did something. English, but for who they are called."""

from collections.abc import Iterator
from functools import lru_cache

from careeros.domain.quality.reading import Reading

_REMEMBERED = 256
"""Readings of drafts that are being written: the check of one wants what its sources want."""
_DEEDS = frozenset(
    "won win earned received hold held own owned worked work led lead leading run ran running founded cofounded "
    "co-founded built build building studied study taught teach teaching published gave managed manage managing "
    "graduated created developed develop designed design joined organised organized started launched presented spoke "
    "interned headed directed chaired coached mentored completed spent live lived grew served represented sold "
    "invented patented trained attended shipped maintain maintained co-wrote coauthored authored been was am did "
    "qualified supervise supervised head".split()
)
_WROTE = frozenset("wrote write".split())
_BETWEEN = frozenset(
    "have had has also once previously recently currently now still both used to just even then already actually "
    "really mostly always myself too do did long".split()
)
_IS = frozenset({"i'm", "am", "was", "been"})
_AFTER_IS = frozenset(
    "a an the at in with from one part head working leading running building teaching studying responsible based "
    "employed heading managing directing chairing founding formerly previously currently now also once".split()
)
_ARTICLES = frozenset({"a", "an", "the", "my", "our"})
_MINE = frozenset(
    "time work years year role job career team company talk paper papers article book award prize degree thesis "
    "project position internship phd doctorate studies colleagues models employer group lab startup days".split()
)
_ENDS = frozenset(
    "you your yours you're you've who which that whether how why what where when while because since so if and but "
    "or looking interested hoping curious keen drawn trying wanting seeking considering thinking applying following "
    "moving fascinated inspired like unlike similar as than before after until hope want would could can will".split()
)
_SUBJECTS = frozenset({"i", "i'm", "i've", "i'd", "and"})
_OF_THE_WRITER = _SUBJECTS | {"my"}
_NOT_SO_YET = frozenset({"if", "when", "whenever", "unless", "until"})
_OPENS = frozenset("having after as at in with during while when since for before".split())
_CALLED: dict[str, list[tuple[str, ...]]] = {}
"""What says a name, by its first word."""
for _words in (
    "i'm, i am, my name is, my name's, this is, ich bin, mein name ist, je suis, je m'appelle, mon nom est, soy, "
    "me llamo, mi nombre es, sou, meu nome e, sono, mi chiamo, ik ben, mijn naam is, jag ar"
).split(", "):
    _CALLED.setdefault(_words.split()[0], []).append(tuple(_words.split()))


@lru_cache(maxsize=_REMEMBERED)
def said_of_writer(said: Reading) -> tuple[range, ...]:
    """The words of each claim in the first person: "the Abel award" of "I won the Abel award.", "Statkraft" of "my time
    at Statkraft" and of "As a Statkraft engineer, I led …".
    """
    return tuple(_said_of_writer(said))


def _said_of_writer(said: Reading) -> Iterator[range]:
    for sentence in said.sentences:
        claimed = False
        for index in range(sentence.start, sentence.end):
            if said.lows[index] not in _OF_THE_WRITER:
                continue
            start = _after_deed(said, index, sentence.end) or _after_mine(said, index, sentence.end)
            if start:
                claimed = True
                yield range(start, _end_of(said, start, sentence.end))
        if claimed and said.lows[sentence.start] in _OPENS:
            yield range(sentence.start + 1, _end_of(said, sentence.start + 1, sentence.end))


@lru_cache(maxsize=_REMEMBERED)
def called(said: Reading) -> tuple[range, ...]:
    """The words by which the writer says that they are called: "Greta Berg" of "I'm Greta Berg"."""
    return tuple(_called(said))


def _called(said: Reading) -> Iterator[range]:
    for index, low in enumerate(said.lows):
        for words in _CALLED.get(low, ()):
            start = index + len(words)
            if tuple(said.lows[index:start]) == words:
                end = start
                while end < len(said.words) and said.words[end].capital and said.gaps[end] == " ":
                    end += 1
                if end > start:
                    yield range(start, end)


def _after_deed(said: Reading, index: int, end: int) -> int | None:
    """The word after 'I won', 'I have also led', 'I'm a', where it is one of what is the writer's or was done."""
    low = said.lows[index]
    if said.lows[max(index - 1, 0)] in _NOT_SO_YET:
        return None
    if low == "i'm":
        return _after_is(said, index, end)
    if low not in _SUBJECTS or (low == "and" and not _goes_on(said, index)):
        return None
    at = index + 1
    while at < end and said.lows[at] in _BETWEEN:
        at += 1
    if at + 1 >= end:
        return None
    if said.lows[at] in _IS:
        return _after_is(said, at, end)
    wrote = said.lows[at] in _WROTE and said.lows[at + 1] in _ARTICLES
    return at + 1 if said.lows[at] in _DEEDS or wrote else None


def _goes_on(said: Reading, index: int) -> bool:
    """Whether the clause before an 'and' is of the writer, and what follows has no subject of its own."""
    sentence = said.sentences[said.sentence_of[index]]
    before = said.lows[sentence.start : index]
    return any(low in {"i", "i'm", "i've"} for low in before) and not {"you", "your"} & set(before)


def _after_is(said: Reading, index: int, end: int) -> int | None:
    start = index + 1
    if start >= end or said.gaps[start] != " ":
        return None
    return start if said.lows[start] in _AFTER_IS or said.words[start].capital else None


def _after_mine(said: Reading, index: int, end: int) -> int | None:
    """The words after 'my', up to where 'work at Statkraft' ends."""
    if said.lows[index] != "my":
        return None
    near = range(index + 1, min(index + 4, end))
    return index + 1 if any(said.stems[at] in _MINE for at in near) else None


def _end_of(said: Reading, start: int, end: int) -> int:
    """Where the clause is over: at a mark between words, or where another thought begins."""
    for index in range(start, end):
        parted = index > start and ("\n" in said.gaps[index] or said.gaps[index].strip(" -'&/") != "")
        if parted or said.lows[index] in _ENDS:
            return index
    return end
