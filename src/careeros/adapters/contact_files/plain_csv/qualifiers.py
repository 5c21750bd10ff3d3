"""Words beside what a column is of: which of several it is, of work or of home. They change nothing of what it says."""

import re

from careeros.domain.folding import clean, fold

_HOME = """
home private personal privat private privates privater priv prive privee perso personnel personnelle domicile maison
particular privado privada casa residencial pessoal privato personale thuis
"""
_OTHER = """
other others alternate alternative additional second secondary third weitere weiteres weiterer weiteren sonstige
sonstiges
andere anderes zweite zweites autre secondaire otro otra secundario secundaria alternativo alternativa outro outra altro
"""
_WORK = """
business work office professional corporate mailing job geschaftlich geschaftliche geschaftliches geschaftlicher
gesch dienstlich
dienstliche dienstliches dienst beruflich berufliche buro arbeit professionnel professionnelle pro travail bureau
trabajo
laboral profesional oficina trabalho profissional comercial escritorio lavoro ufficio uff werk zakelijk
"""
_MAIN = """
main primary preferred default direct first haupt primar primare direkt principal principale hauptsachlich bevorzugt
zentrale durchwahl
"""
_CURRENT = "current present latest aktuell aktuelle aktueller aktuelles actuel actuelle actual atual attuale"
_BY_HAND = "mobile cell mobil handy portable movil celular movel cellulare landline festnetz fixe fijo fixo"
_GLUE = "d l s of the for at de du des la le les do da del der die das fur am zu di della el los las"
_NUMBER = "number numbers no nr num nummer nummern numero numeros n"
_ADDRESS = "address addresses adresse adressen direccion indirizzo endereco adres adress adresa"
_NAME = "name names nombre nom nome naam namn"

_WORD = re.compile(r"[^\W\d_]+")
_HOME_WORDS, _OTHER_WORDS = frozenset(_HOME.split()), frozenset(_OTHER.split())
_GLUE_WORDS, _MOBILE_WORDS = frozenset(_GLUE.split()), frozenset(_BY_HAND.split())
_JOINED = tuple(sorted((word for word in f"{_HOME} {_WORK} geschafts firmen haupt".split() if len(word) > 3), key=len))

WHICH = _HOME_WORDS | _OTHER_WORDS | frozenset(f"{_WORK} {_MAIN}".split())
CURRENT = frozenset(_CURRENT.split())
NUMBER, ADDRESS, NAME = (frozenset(words.split()) for words in (_NUMBER, _ADDRESS, _NAME))


def words_of(column: str) -> list[str]:
    """The folded words of a column's name, without figures and marks."""
    return _WORD.findall(fold(clean(column)))


def bared(words: list[str], *, of: frozenset[str]) -> list[str]:
    """The other words, as keys joined without a space, likest first: with words like 'mobile', and without.

    Empty where there is nothing to take away, or nothing else.
    """
    kept = [word for word in words if word not in of and word not in _GLUE_WORDS]
    barest = [word for word in kept if word not in _MOBILE_WORDS]
    keys = dict.fromkeys("".join(found) for found in (kept, barest) if found and found != words)
    return list(keys)


def uncompounded(key: str) -> list[str]:
    """What is left of a key that begins or ends with such a word: 'phone' of 'homephone'."""
    fronts = [key.removeprefix(word) for word in _JOINED if key.startswith(word)]
    return [left for left in (*fronts, *(key.removesuffix(word) for word in _JOINED if key.endswith(word))) if left]


def whose(column: str) -> str:
    """Which of somebody's addresses a column is of: "home", "other", or "" for the one of work or the only one."""
    words = set(words_of(column))
    if words & _HOME_WORDS:
        return "home"
    return "other" if words & _OTHER_WORDS else ""
