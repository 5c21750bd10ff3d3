"""Where a message ends and its signature begins."""

from careeros.domain.quality.reading import Reading

_NEAR_END = 40
_LONGEST = 5
_SENTENCE = 4
_ENDS = frozenset(".?!")
_OF_THE_WRITER = frozenset("i i'm i've i'd i'll my".split())
_TO_THE_READER = _OF_THE_WRITER | frozenset("you you're you've you'd your we".split())
_BELOW = frozenset({"\n", ",\n", "\n\n", ",\n\n", "!\n", ".\n"})
_POSTSCRIPT = frozenset({"ps", "p.s", "p"})


def signoff_of(reading: Reading) -> tuple[int, int]:
    """The words from the sign-off to the end or to a postscript; empty at the end where there is no sign-off."""
    count = len(reading.words)
    found = count
    for first, last in reading.hits.get("signoff", ()):
        if first == 0:
            continue
        signed = _is_signed(reading, last)
        if first < count - _NEAR_END and not signed:
            continue
        sentence = reading.sentences[reading.sentence_of[first]]
        own_line = "\n" in reading.gaps[first] or first == sentence.start
        if own_line and _stands_alone(reading, last) and not _goes_on(reading, first, last, signed=signed):
            found = first
            break
    end = count
    for index in range(found + 1, count):
        postscript = reading.lows[index] in _POSTSCRIPT and (
            reading.lows[index] != "p" or reading.lows[index + 1 : index + 2] == ["s"]
        )
        if postscript and "\n" in reading.gaps[index]:
            end = index
            break
    return found, end


def _is_signed(reading: Reading, last: int) -> bool:
    """Whether a line with a name alone is below: 'Kind regards,' and 'Gareth Jones'. However long what a company puts
    beneath, it is the signature.
    """
    if reading.gaps[last].strip(" ") not in _BELOW:
        return False
    end = next((at for at in range(last + 1, min(last + _LONGEST, len(reading.gaps))) if reading.gaps[at] != " "), last)
    name = reading.words[last:end]
    return 0 < len(name) < _LONGEST and all(word.capital for word in name) and "\n" in reading.gaps[end]


def _goes_on(reading: Reading, first: int, last: int, *, signed: bool) -> bool:
    """Whether a sentence to the reader follows, and no signature: 'Thank you. I have', 'Best, and could you'.

    After thanks, which open a letter as well as they close it, any sentence is one; below a name, where companies warn
    of viruses, one of the writer's.
    """
    thanks = reading.lows[first].startswith("thank") and not signed
    speaks = _OF_THE_WRITER if signed else _TO_THE_READER
    for start, end, mark in reading.sentences[reading.sentence_of[last - 1] + 1 :]:
        if reading.lows[start] in _POSTSCRIPT:
            return False
        if end - start >= _SENTENCE and mark in _ENDS and (thanks or not speaks.isdisjoint(reading.lows[start:end])):
            return True
    return False


def _stands_alone(reading: Reading, last: int) -> bool:
    """Whether a comma, a line break or the end follows the words of a sign-off within a few words."""
    for index in range(last, min(last + _LONGEST, len(reading.gaps))):
        gap = reading.gaps[index]
        if "\n" in gap or index == len(reading.gaps) - 1:
            return index - last <= 3
        if gap != " " and index == last:
            return gap.strip() in {",", "-", "–", "—"} and index + 3 >= len(reading.words)
    return False
