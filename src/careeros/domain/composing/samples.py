"""How the sender writes, without whom and what they wrote of."""

import re
from collections.abc import Iterator

from attrs import frozen

from careeros.domain.composing.conversation_words import is_conversation
from careeros.domain.composing.manners_abroad import NOUNS_ABROAD, WORDS_ABROAD, of_manners
from careeros.domain.folding import fold
from careeros.domain.quality.lexicons.function_words import FUNCTION_WORDS, SPOKEN_WORDS
from careeros.domain.quality.reading import Reading, Sentence
from careeros.domain.quality.readings import reading_of
from careeros.domain.quality.scripts import WITHOUT_SPACES
from careeros.domain.quality.signoff import signoff_of

_LEFT_OUT = "…"
_LEFT_OUT_TWICE = re.compile("…{2,}")
_MARKS = re.compile(r"\S+")
_ELIDED = "d l j qu n s c m t"
"""Small words that have lost their vowel: "d'heure", "l'appel"."""

_PIECES = re.compile("[-']")
_SMALL = frozenset(fold(" ".join((*FUNCTION_WORDS.values(), *SPOKEN_WORDS.values(), _ELIDED))).split())
_OF_MANNERS = (
    frozenset(
        """
    afternoon anyway anytime apologies appreciate ask asking best brief briefly bye call chat cheers coffee curious
    day days dear delighted drop evening fan fingers free friday glad good goodbye grateful great greetings guess
    half happy hear hearing hello hey hi honest honestly hope hoping hour hours interrupt keen kind kindest kindly
    late let line look looking love lovely lunch luck many mind minute minutes moment monday more morning much need
    next nice note open perhaps plain please pleased pleasure pressure question questions quick quickly quiet read
    reading regards reply rush saturday say short shout sincerely sorry spare speak sunday sure sweet take talk tell
    thank thanking thanks thought thrilled thursday time today tomorrow tuesday useful very wanted warm warmly
    wednesday week weekend weeks welcome well wishes wonder wondering word words write writing yours okay ok no yes
    don't won't can't couldn't wouldn't didn't isn't i'm i'd i've i'll you're you've you'd that's it's let's hallo
    liebe lieber viele grusse herzliche danke bonjour bien salut hola saludos gracias ola abraco obrigado obrigada ciao
    grazie saluti groet groeten
    """.split()
    )
    | WORDS_ABROAD
)
"""With these and small words one greets, thanks, asks for time and takes leave, and tells nobody's secrets."""
_LONGEST_GREETING = 4
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_ALSO_NAMES = frozenset({"will", "may", "hope", "grace", "joy"})
_OF_SOMEBODY = frozenset({"is", "was", "has", "had", "and", "or"})


def masked(text: str) -> str:
    """A message to somebody else as a sample of style: greeting and sign-off, without names, and those sentences that
    are manners alone, without figures. Whatever else was said to that reader, or of anybody, is left out.
    """
    return _without(text, Told())


@frozen
class Told:
    """Words that may be said, and those that may not although any message might have them."""

    words: frozenset[str] = frozenset()
    kept_back: frozenset[str] = frozenset()


def told_by(text: str, told: Told) -> str:
    """A message of which those sentences are left that say nothing but what some words tell, besides what any message
    says.
    """
    return _without(text, told)


def _without(text: str, told: Told) -> str:
    body = reading_of(text)
    pieces: list[str] = []
    for sentence in body.sentences:
        said = "".join(_shown(body, sentence, told))
        gap = _parted(body.gaps[sentence.start])[1] if pieces else ""
        if said == _LEFT_OUT and pieces[-1:] == [_LEFT_OUT]:
            continue
        pieces += (gap, said)
    return _LEFT_OUT_TWICE.sub(_LEFT_OUT, "".join(pieces))


def _shown(body: Reading, sentence: Sentence, told: Told) -> Iterator[str]:
    """The sentence with names and figures left out, or nothing but that something was left out."""
    words = range(sentence.start, sentence.end)
    is_frame = sentence.start >= signoff_of(body)[0] or _is_greeting(body, sentence)
    is_dense = any(body.words[index].script in WITHOUT_SPACES for index in words)
    if not is_frame and not is_dense and not all(_is_harmless(body, index, told) for index in words):
        yield _LEFT_OUT
        return
    for index in words:
        if index > sentence.start:
            yield body.gaps[index]
        yield _shown_word(body, index, told)
    yield _parted(body.gaps[sentence.end])[0] if sentence.end < len(body.gaps) else ""


def _shown_word(body: Reading, index: int, told: Told) -> str:
    if _is_manners(body, index) or _is_told(body, index, told):
        return body.raw(index)
    return of_manners(body.raw(index)) if body.words[index].script in WITHOUT_SPACES else _LEFT_OUT


def _is_greeting(body: Reading, sentence: Sentence) -> bool:
    """A line of a few words at the very start."""
    short = sentence.end - sentence.start <= _LONGEST_GREETING
    return sentence.start == 0 and short and "\n" in body.gaps[sentence.end]


def _is_harmless(body: Reading, index: int, told: Told) -> bool:
    return _is_manners(body, index) or body.words[index].digits or _is_told(body, index, told)


def _is_told(body: Reading, index: int, told: Told) -> bool:
    """Whether one of the words tells it, or any message about work says it, which names nobody."""
    stem = body.stems[index]
    if not told.words or index in body.linked:
        return False
    if any(stem.removesuffix(end) in told.words for end in ("", "s")):
        return True
    plain = not body.words[index].digits and not _is_name(body, index) and stem not in told.kept_back
    return plain and all(
        piece in told.words or piece in _SMALL or (is_conversation(piece) and piece not in told.kept_back)
        for piece in filter(None, stem.split("-"))
    )


def _is_manners(body: Reading, index: int) -> bool:
    if any(first <= index < last for first, last in body.hits.get("signoff", ())):
        return True
    word = body.words[index]
    known = word.low in _OF_MANNERS or all(part in _OF_MANNERS or part in _SMALL for part in _PIECES.split(word.low))
    return known and not word.digits and index not in body.linked and not _is_name(body, index)


def _is_name(body: Reading, index: int) -> bool:
    """Whether a word of manners has the capital of a name: within a sentence, or where somebody is spoken of."""
    first = body.sentences[body.sentence_of[index]].start == index
    if not body.words[index].capital or body.lows[index].split("'")[0] == "i" or body.lows[index] in NOUNS_ABROAD:
        return False
    if first:
        return body.lows[index] in _ALSO_NAMES and not _OF_SOMEBODY.isdisjoint(body.lows[index + 1 : index + 2])
    return body.gaps[index] == " " and body.lows[index] not in _DAYS


def _parted(gap: str) -> tuple[str, str]:
    """The marks that end the sentence before a gap, and what stands before the next."""
    marks = _MARKS.match(gap)
    ends = marks.end() if marks else 0
    return gap[:ends], gap[ends:]
