"""Where a message ends and its signature begins."""

from careeros.domain.quality.reading import Reading

_NEAR_END = 40
_LONGEST = 5
_POSTSCRIPT = frozenset({"ps", "p.s", "p"})


def signoff_of(reading: Reading) -> tuple[int, int]:
    """The words from the sign-off to the end or to a postscript; empty at the end where there is no sign-off."""
    count = len(reading.words)
    found = count
    for first, last in reading.hits.get("signoff", ()):
        if first < count - _NEAR_END or first == 0:
            continue
        sentence = reading.sentences[reading.sentence_of[first]]
        own_line = "\n" in reading.gaps[first] or first == sentence.start
        if own_line and _stands_alone(reading, last):
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


def _stands_alone(reading: Reading, last: int) -> bool:
    """Whether a comma, a line break or the end follows the words of a sign-off within a few words."""
    for index in range(last, min(last + _LONGEST, len(reading.gaps))):
        gap = reading.gaps[index]
        if "\n" in gap or index == len(reading.gaps) - 1:
            return index - last <= 3
        if gap != " " and index == last:
            return gap.strip() in {",", "-", "–", "—"} and index + 3 >= len(reading.words)
    return False
