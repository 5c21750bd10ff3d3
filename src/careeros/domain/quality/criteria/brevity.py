"""Brevity for the channel: flat plateaus, because the vendors' figures contradict one another."""

from collections.abc import Iterable

from careeros.domain.channels import Channel, length
from careeros.domain.quality.evidence import Assessment, Evidence, marked, within
from careeros.domain.quality.plain_text import seen
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.scripts import WITHOUT_SPACES

Plateau = tuple[float, float, float, float]
"""Nothing at or below the first, everything between the second and third, nothing from the fourth on."""

CHARACTERS: dict[tuple[Channel, bool], Plateau] = {
    (Channel.LINKEDIN_NOTE, False): (20, 110, 200, 260),
    (Channel.LINKEDIN_NOTE, True): (20, 110, 300, 390),
    (Channel.LINKEDIN_MESSAGE, False): (40, 200, 400, 1_600),
    (Channel.INMAIL, False): (40, 200, 400, 1_600),
}
WORDS: Plateau = (5, 40, 125, 375)
"""E-mail, in words; characters of scripts without spaces count as half a word."""

_CLOSE = 4
_REPEATED_COST = 1.6
_FILLER_FREE = 1
_IDLE_COST = 0.6
_LOOSE_COST, _MOST_LOOSE = 0.01, 0.5
_SHOWN = 60


def brevity(evidence: Evidence) -> Assessment:
    """Within the channel's plateau, without saying a thing twice and without words and sentences that only fill."""
    body = evidence.body
    channel = evidence.channel
    if channel is Channel.EMAIL:
        size, plateau, unit = _words_in(evidence), WORDS, "words"
    else:
        dense = _dense(body)
        size = float(length(seen(body.text)) + dense)
        plateau = CHARACTERS.get((channel, evidence.premium)) or CHARACTERS[channel, False]
        unit = "characters, where those of a script without spaces count twice" if dense else "characters"
    raw = trapezoid(size, plateau)
    fix = _fix(size, plateau, unit)
    idle = evidence.idle
    loose = [one for one in evidence.loose if not within(one, evidence.spoilt)]
    earning = 1 - _share([*evidence.spoilt, *loose], body)
    if earning < 1:
        raw = min(raw, trapezoid(size * earning, plateau))
    if loose:
        raw *= 1 - min(_LOOSE_COST * sum(last - first for first, last in loose), _MOST_LOOSE)
        fix = fix or f"Say what it has to do with the two of you, or cut it: “{_shown(body, loose[0])}”."
    if idle:
        raw *= 1 - _IDLE_COST * _share(idle, body)
        fix = f"Cut what says nothing: “{_shown(body, idle[0])}”."
    repeated = _repeated(body)
    filler = body.hits.get("filler", []) if evidence.english else []
    if repeated:
        raw *= max(1 - _REPEATED_COST * _share(repeated, body), 0.1)
        fix = "Say it once: a sentence comes twice."
    elif len(filler) > _FILLER_FREE:
        raw *= max(1 - 0.08 * (len(filler) - _FILLER_FREE), 0.4)
        fix = fix or f"Cut words that only fill, such as “{body.said(*filler[0])}”."
    return Assessment(raw, marked(body, *repeated, *idle, *loose, *(filler if len(filler) > _FILLER_FREE else ())), fix)


def _shown(body: Reading, place: tuple[int, int]) -> str:
    """What is said there, as far as it can be shown."""
    said = body.said(*place)
    return said if len(said) <= _SHOWN else f"{said[:_SHOWN].rpartition(' ')[0] or said[:_SHOWN]} …"


def _share(stretches: Iterable[tuple[int, int]], body: Reading) -> float:
    """How much of the text some stretches of words are."""
    return sum(last - first for first, last in stretches) / max(len(body.words), 1)


def trapezoid(size: float, plateau: Plateau) -> float:
    """0 to 1: rising to the plateau, flat on it, falling after it."""
    least, start, end, most = plateau
    if size < start:
        return max(0.0, (size - least) / (start - least))
    if size <= end:
        return 1.0
    return max(0.0, (most - size) / (most - end))


def _words_in(evidence: Evidence) -> float:
    """Words, with two characters of a script without spaces for one; of a signature no more than a close and a name."""
    body, (close, end) = evidence.body, evidence.signoff
    signed = min(close + _CLOSE, end)
    if body.text.isascii():
        return float(len(body.words) - (end - signed))
    words = (*body.words[:signed], *body.words[end:])
    return float(sum(len(word.low) / 2 if word.script in WITHOUT_SPACES else 1 for word in words))


def _dense(body: Reading) -> int:
    """Characters of scripts without spaces, which count twice: they say more (X counts them so in its limit, too)."""
    if body.text.isascii():
        return 0
    return sum(len(word.low) for word in body.words if word.script in WITHOUT_SPACES)


def _fix(size: float, plateau: Plateau, unit: str) -> str | None:
    _, start, end, _ = plateau
    if size < start:
        return f"Say a little more: {size:.0f} {unit}, and {start:.0f} to {end:.0f} read best here."
    if size > end:
        return f"Cut it down: {size:.0f} {unit}, and {start:.0f} to {end:.0f} read best here."
    return None


def _repeated(body: Reading) -> list[tuple[int, int]]:
    """Sentences of five words or more that were said before."""
    openings = [tuple(body.lows[one.start : one.start + 3]) for one in body.sentences]
    if len(set(openings)) == len(openings):
        return []
    seen: set[tuple[str, ...]] = set()
    repeated: list[tuple[int, int]] = []
    for sentence in body.sentences:
        if sentence.end - sentence.start < 5:
            continue
        words = tuple(body.lows[sentence.start : sentence.end])
        if words in seen:
            repeated.append((sentence.start, sentence.end))
        seen.add(words)
    return repeated
