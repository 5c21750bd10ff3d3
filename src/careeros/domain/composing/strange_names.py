"""Names in a text that the data does not hold, where capitals tell them."""

import re
from collections.abc import Iterator

from careeros.domain.folding import fold
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.words import Word

USUAL_NAMES = frozenset(
    "i i'm i'd i've i'll monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december christmas easter new year spring summer autumn winter "
    "linkedin zoom teams google meet skype english cv phd msc bsc mba ai ml it hr ux ui qa api sql r&d p.s ps "
    "q1 q2 q3 q4 "
    "french german dutch italian spanish portuguese danish swedish norwegian finnish polish hungarian turkish arabic "
    "hindi chinese japanese korean russian european american british african asian "
    "hi hello dear hey thanks thank best kind warm regards wishes sincerely cheers yours "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays "
    "a b kpi kpis okr okrs crm erp etl gdpr b2b b2c saas co2 esg iot nlp llm llms gpu cpu aws gcp ci cd cad bim gis "
    "iso "
    "pdf ceo cto cfo coo vp pm pr ngo ngos stem icu er gp pcr dna rna mri lcd led rfp roi seo sme smes faq diy r&d "
    "mr ms mrs dr prof professor ok uk usa us eu europe".split()
)
_USUAL_ABROAD = {
    "fr": "monsieur madame mademoiselle mme m vous votre vos maitre docteur universite ecole institut faculte",
    "es": "usted ustedes ud uds vd senor senora senorita sr sra don dona doctor doctora ingeniero ingeniera licenciado "
    "licenciada universidad escuela instituto facultad politecnica politecnico rrhh",
    "pt": "voce voces senhor senhora sr sra dr dra doutor doutora vossa exa eng engenheiro engenheira professora "
    "universidade escola instituto faculdade politecnico rh",
    "it": "lei le la li ella suo sua suoi sue loro voi vostro vostra vi vs signor signora signorina sig dott dottore "
    "dottoressa dott.ssa ing ingegner ingegnere avv avvocato architetto arch professoressa prof.ssa universita "
    "politecnico istituto scuola facolta ateneo",
    "nl": "u uw meneer mevrouw heer dhr mw mevr drs ir ing universiteit hogeschool instituut",
}
"""Capitals of courtesy, of titles and of schools in other languages than English, which name nobody. Folded."""

_COURTESY = {language: frozenset(words.split()) for language, words in _USUAL_ABROAD.items()}
_LONGEST_GREETING = 4
_BEFORE_PLACES = frozenset({"in", "to", "from", "near", "around", "outside", "of"})
_NOTHING: frozenset[str] = frozenset()
_JOINTS = re.compile(r"[-/.&']")
_WRITER_IN_GERMAN = frozenset("ich mein meine meinem meinen meiner wir unser unsere".split())
_WORKING_IN_GERMAN = (
    "arbeit",
    "gearbeitet",
    "tatig",
    "angestellt",
    "beschaftigt",
    "praktik",
    "war",
    "leite",
    "zeit",
    "bin",
)
_NOBODY_IN_GERMAN = frozenset(
    "gelegenheit bedarf interesse fragen ruckfragen ihnen ihrer ihrem ihren ihr zeiten terminen projekten tisch kaffee "
    "problemen themen aufgaben".split()
)


def unknown_names(said: Reading, held: frozenset[str], language: str) -> Iterator[str]:
    """Names but, in English, for one place that the text says somebody lives, works or was in."""
    held |= _COURTESY.get(language, _NOTHING)
    unknown = [
        index
        for index in said.capitals
        if not is_held_name(said.words[index], held)
        and not _is_compound(said.raw(index), held)
        and _is_named(said, index, held)
    ]
    places = [
        index for index in unknown if index and said.lows[index - 1] in _BEFORE_PLACES and not said.words[index].loud
    ]
    if len(unknown) > 1 or not places or language != "en":
        yield from (said.lows[index] for index in unknown)


def _is_compound(raw: str, held: frozenset[str]) -> bool:
    """'FPGA-werk' where a fact has FPGA: every part of it with a capital or a digit is known."""
    parts = raw.split("-")
    named = [fold(part) for part in parts if not part.islower()]
    return 0 < len(named) < len(parts) and all(is_held(part, held) for part in named)


def unknown_employers(said: Reading, held: frozenset[str]) -> Iterator[str]:
    """'Ich arbeite bei Google', 'meine Zeit bei der Allianz'."""
    for sentence in said.sentences:
        lows = said.lows[sentence.start : sentence.end]
        if _WRITER_IN_GERMAN.isdisjoint(lows) or not any(low.startswith(_WORKING_IN_GERMAN) for low in lows):
            continue
        for index in range(sentence.start, sentence.end - 1):
            at = index + 2 if said.lows[index + 1] in {"der", "dem"} else index + 1
            if said.lows[index] == "bei" and at < sentence.end and said.words[at].capital:
                word = said.words[at]
                if word.low not in _NOBODY_IN_GERMAN and not is_held_name(word, held):
                    yield word.low


def is_held_name(word: Word, held: frozenset[str]) -> bool:
    """Whether a name is usual in any message, or one that the data holds."""
    return word.low in USUAL_NAMES or word.english or is_held(word.stem, held)


def _is_named(said: Reading, index: int, held: frozenset[str]) -> bool:
    """Whether the capital is that of a name, not of a sentence, a greeting, a sign-off or a title."""
    word = said.words[index]
    if _is_shouted(word):
        return True
    if index == 0 or said.field == "subject" or _is_alone_on_line(said, index):
        return False
    if (
        said.gaps[index].strip(" ,'-&/")
        or "\n" in said.gaps[index]
        or said.sentences[said.sentence_of[index]].start == index
    ):
        follows = index + 1 < len(said.words) and said.words[index + 1].capital and said.gaps[index + 1] == " "
        return follows and not is_held_name(said.words[index + 1], held)
    return True


def _is_alone_on_line(said: Reading, index: int) -> bool:
    """A greeting or a sign-off: at most four words on a line of their own."""
    first = last = index
    while first and "\n" not in said.gaps[first]:
        first -= 1
    while last + 1 < len(said.words) and "\n" not in said.gaps[last + 1]:
        last += 1
    return last - first < _LONGEST_GREETING and (first == 0 or said.gaps[last + 1].strip(" \n") in {"", ","})


def _is_shouted(word: Word) -> bool:
    return word.loud and not word.english


def is_held(stem: str, held: frozenset[str]) -> bool:
    """Whether the data holds a word, or all its parts."""
    if stem in held or stem.removesuffix("s") in held:
        return True
    pieces = [piece for piece in _JOINTS.split(stem) if piece]
    return len(pieces) > 1 and all(piece in held or piece in USUAL_NAMES for piece in pieces)
