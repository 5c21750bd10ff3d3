"""Whether a fact is told in English, as the sentences of templates are: what is not stands in none of them."""

import re
from unicodedata import name as name_of

from careeros.domain.drafting.vocabulary import words
from careeros.domain.quality.lexicons.function_words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENGLISH = words(FUNCTION_WORDS["en"]) | words("a as no so via per do also me plus come over more most off its")
_ENGLISH_TOO = words("""
    die war man pour sale pan son sin men till ten bin hat den dig min mine dem van von pan test has or he is it at of
    well var par sole ne ni si ti tu su ya mas mi ta me om er der y i o e na za po ex ha art las los met el
    """)
"""Small words of other languages that are words of English, too, or parts of names, or initials."""

_ABROAD = frozenset(word for language, said in FUNCTION_WORDS.items() if language != "en" for word in said.split()) - (
    _ENGLISH | _ENGLISH_TOO
) | words("den der dem auf für zur zum im la à aux vers chez sus una por para gli della nell")
_WITHIN_NAMES = words("de la las los le les del della di da do dos das du des von van zu y e et og och")
_LOANS = words(
    "café cafés résumé résumés naïve cliché clichés façade fiancé fiancée décor déjà soirée protégé protégée exposé "
    "über crèche élite sauté pâté soufflé jalapeño piñata señor vis-à-vis à"
)
_OF_PROFILES = words("""
    leitete leitung leiter leiterin entwickelte entwicklung aufbau führte führung betreute verantwortlich projekt
    vortrag stelle arbeit praktikum ausbildung werkstudent mitarbeit umsetzung einführung planung kennengelernt
    getroffen suche gesucht dirigé dirige développé développement gestion création conception mise projet poste
    emploi conférence recherche rencontré travail équipe desarrollo desarrollé gestión dirección lideré proyecto
    puesto trabajo charla ponencia busco conocí empleo desenvolvimento gestão projeto vaga palestra procuro sviluppo
    gestione progetto lavoro conferenza cerco ontwikkeling leiding baan gezocht ledde utveckling projekt uppdrag
    praca szukam projekcie hizmet
    """)
"""Words with which profiles tell of work, without any small word beside them."""

_ENDINGS = re.compile(
    r"(?:[a-zäöü]{4,}(?:ungen|ung|keit|heit|schaft)|[^\W\d_]{3,}(?:ción|ciones|ção|ções|zione|zioni|idad|idade|ités?))$"
)
_LONGEST_ENDING = 12
"""Letters, with those that have to stand before."""

_ENGLISH_ENDINGS = words("samsung sprung unsung universidad universidade université universités")


def is_english(text: str) -> bool:
    """Whether nothing tells otherwise: letters of another script, or small words of another language.

    Names of several words may hold such words ("Cirque du Soleil"). Few words without any are taken to be English.
    """
    if any(mark.isalpha() and not name_of(mark, "").startswith("LATIN") for mark in text if not mark.isascii()):
        return False
    said = _WORD.findall(text)
    abroad = sum(_is_abroad(said, at) for at in range(len(said)))
    english = sum(word.lower() in _ENGLISH for word in said)
    return abroad == 0 or english > abroad


def _is_abroad(said: list[str], at: int) -> bool:
    word = said[at]
    lowered = word.lower()
    if lowered in _OF_PROFILES:
        return True
    if word[0].isupper() and at > 0:
        return False
    if lowered in _WITHIN_NAMES and 0 < at < len(said) - 1 and said[at - 1][0].isupper() and said[at + 1][0].isupper():
        return False
    if lowered in _ABROAD:
        return True
    is_loan = lowered in _LOANS or word[0].isupper()
    return (not lowered.isascii() and not is_loan) or (
        _ENDINGS.search(lowered[-_LONGEST_ENDING:]) is not None and lowered not in _ENGLISH_ENDINGS
    )
