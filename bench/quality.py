"""The whole quality report beside textstat's Flesch-Kincaid grade alone: same texts, one run, one core.

Also how the time grows with length, on ordinary and on hostile texts, and the memory of a long stream.
"""

import gc
import resource
import sys
import time
import warnings
from collections.abc import Callable
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))

from quality_corpus import Clean, clean_messages

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import textstat

WORDS = 86
ROUNDS = 5
_NUMBERS = count()


PLAIN_WORDS = (
    "There is no hurry at all from my side and a short answer is quite enough for me. I work mostly in the mornings so "
    "that is when I read what comes in. The part that I like best is talking with the people who use what we make. "
    "Some of it took longer than I thought and I learned a lot on the way. It is a small group and each of us does a "
    "bit of everything that has to be done. "
).split(" ")
"""Said before the last sentence of a message that is shorter; it claims nothing and asks for nothing."""


def of_86_words(messages: list[Clean], wanted: int) -> list[tuple[Clean, str]]:
    """Clean English messages of 50 to 86 words brought to exactly 86, no two of them the same."""
    english = [one for one in messages if one.score().language == "en" and 50 <= len(one.text.body.split(" ")) <= WORDS]
    texts: list[tuple[Clean, str]] = []
    for number in range(wanted):
        message = english[number % len(english)]
        words = message.text.body.split(" ")
        start = number // len(english)
        filler = (PLAIN_WORDS * 3)[start : start + WORDS - len(words)]
        texts.append((message, " ".join([*words[:-12], *filler, *words[-12:]])))
    return texts


def a_second(run: Callable[[Clean, str], object], texts: list[tuple[Clean, str]]) -> float:
    """How many texts are done in a second, the best of several rounds."""
    best = 0.0
    for _ in range(ROUNDS):
        gc.collect()
        start = time.perf_counter()
        for message, text in texts:
            run(message, text)
        best = max(best, len(texts) / (time.perf_counter() - start))
    return best


def uncached_grade(_: Clean, text: str) -> float:
    """textstat remembers whole texts; each must be new to it, as each is to the report."""
    return textstat.flesch_kincaid_grade(f"{text} {next(_NUMBERS)}")


def seconds(message: Clean, text: str) -> float:
    start = time.perf_counter()
    message.score(text)
    return time.perf_counter() - start


def never_seen(piece: str, size: int) -> str:
    """So many characters of it: what was judged a moment ago is remembered."""
    return f"{next(_NUMBERS)} {piece * size}"[:size]


def main() -> None:
    messages = clean_messages()
    texts = of_86_words(messages, 600)
    ours = a_second(lambda message, text: message.score(text), texts)
    theirs = a_second(uncached_grade, texts)
    print(f"messages of {WORDS} words: whole report {ours:,.0f} a second, textstat's grade alone {theirs:,.0f}")
    print(f"ratio {ours / theirs:.2f} (the bar is 1, the aim 2)")
    for name, piece in (("prose", texts[0][1] + " "), ("[", "["), ("{{", "{{"), ("a", "a"), ("we met ", "we met ")):
        small, large = (
            min(seconds(messages[0], never_seen(piece, size)) for _ in range(3)) for size in (2_000, 20_000)
        )
        growth = f"{large / small:.0f} times"
        print(f"{name[:8]:8} 2,000 characters {small * 1e3:5.1f} ms, 20,000 {large * 1e3:6.1f} ms, {growth}")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(20_000):
        message, text = texts[number % len(texts)]
        message.score(f"{text} word{number}")
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"memory over 20,000 messages with a new word each: {grown / 1024:+.1f} MB")


if __name__ == "__main__":
    main()
