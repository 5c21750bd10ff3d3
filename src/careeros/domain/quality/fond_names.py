"""What friends make of a name by rule: Mikey, Ruthie and Jonny, Gaz and Shazza, Robbo."""

from careeros.domain.quality.calling import is_called
from careeros.domain.quality.lexicons.names_of_their_own import OWN_FOND_NAMES, OWN_NAMES

_FOND_ENDINGS = ("ie", "ey", "y")
_SHORTEST = 3
"""Letters of what such an ending is put to."""

_FOR_R = ("zza", "z")
"""In place of the 'r' of a first syllable and all that follows: Gaz of Gary, Shazza of Sharon."""

_OPENS = range(2, 4)
"""Letters before such a 'z': Perez is not Perera."""


def is_called_fondly(said: str, names: frozenset[str]) -> bool:
    """Whether a folded name is such a form of one of the names."""
    if said in OWN_FOND_NAMES or said in OWN_NAMES:
        return False
    return any(is_called(stem, names) for stem in _without_ending(said)) or any(
        name.startswith(said.removesuffix(ending) + "r")
        for ending in _FOR_R
        if said.endswith(ending) and len(said) - len(ending) in _OPENS
        for name in names
    )


def _without_ending(said: str) -> set[str]:
    """'Mik' and 'mike' of 'Mikey', 'jonn' and 'jon' of 'Jonny', 'rob' of 'Robbo'."""
    stems = {said.removesuffix(ending) for ending in _FOND_ENDINGS if said.endswith(ending)}
    if said.endswith("o") and said[-2:-1] == said[-3:-2]:
        stems.add(said[:-1])
    stems |= {stem + "e" for stem in stems} | {stem[:-1] for stem in stems if stem[-2:-1] == stem[-1:]}
    return {stem for stem in stems if len(stem) >= _SHORTEST}
