"""Readability: Flesch-Kincaid grade, flat from grade 3 to 9, and whether the text comes to an end."""

from collections.abc import Sequence

from careeros.domain.quality.broken_off import broken_off
from careeros.domain.quality.evidence import Assessment, Evidence, marked
from careeros.domain.quality.languages import name_of
from careeros.domain.quality.reading import Reading

FEWEST_WORDS = 30
PLATEAU = (-2.0, 3.0, 9.0, 18.0)


def readability(evidence: Evidence) -> Assessment:
    """Of English; fewer than thirty words are read at a glance, so that a text wins nothing by growing longer. One that
    breaks off is marked down in any language."""
    body = evidence.body
    broken = broken_off(evidence)
    if broken is not None:
        fix = f"The text breaks off after “{body.said(broken - 1, broken)}”; finish the sentence."
        return Assessment(0.1, marked(body, (broken - 1, broken)), fix)
    if not evidence.english:
        return Assessment(
            0.0, why_not=f"Reading ease is computed for English only, not for {name_of(evidence.language)}."
        )
    if len(body.words) < FEWEST_WORDS:
        return Assessment(1.0)
    grade = message_grade(body)
    raw = _ease(grade)
    if evidence.spoilt:
        raw = min(raw, _ease(message_grade(body, evidence.spoilt)))
    hard = grade > PLATEAU[2]
    fix = f"Shorten the longest sentence: it reads at grade {grade:.0f}." if hard else None
    return Assessment(raw, marked(body, *(_hardest(body) if hard else ())), fix)


def _ease(grade: float) -> float:
    least, start, end, most = PLATEAU
    if grade > end:
        return max(0.0, (most - grade) / (most - end))
    return max(0.0, min((grade - least) / (start - least), 1.0))


def message_grade(body: Reading, aside: Sequence[tuple[int, int]] = ()) -> float:
    """Flesch-Kincaid grade of a message, names left out: nobody chose how long they are; and without the stretches
    `aside`."""
    said = list(body.words)
    for first, last in reversed(aside):
        del said[first:last]
    syllables = [word.plain_syllables for word in said]
    words = len(syllables) - syllables.count(0)
    sentence = max(len(said) / max(_sentences(body) - len(aside), 1), 1.0)
    return flesch_kincaid(words, sum(syllables), sentence) if words else flesch_kincaid(1, 1, sentence)


def flesch_kincaid(words: int, syllables: int, words_a_sentence: float) -> float:
    """The grade by Kincaid et al. (1975)."""
    return 0.39 * words_a_sentence + 11.8 * syllables / words - 15.59


def _sentences(body: Reading) -> int:
    return len([start for start, end, _ in body.sentences if end - start > 2]) or 1


def _hardest(body: Reading) -> tuple[tuple[int, int], ...]:
    longest = max(body.sentences, key=lambda sentence: sentence.end - sentence.start)
    return ((longest.start, longest.end),)
