"""The ways in which one figure may be written."""

from collections.abc import Iterable

from careeros.domain.quality.lexicons.numbers import NUMBER_WORDS

_SCALES = {"k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}


def forms_of(low: str, after: str = "") -> frozenset[str]:
    """Every way to write the figure of a folded word, with what stands right after it: '2k', '2' and '2000'."""
    spelled = NUMBER_WORDS.get(low.partition("-")[0]) if not low[0].isdigit() else None
    if spelled:
        return frozenset({spelled})
    forms: set[str] = set()
    for piece in {low, *low.split("-")}:
        bare = piece.replace(",", "").rstrip("+")
        digits = bare.rstrip("abcdefghijklmnopqrstuvwxyz")
        forms.add(bare)
        scale = bare[len(digits) :] or after.strip()[:1].lower()
        if digits:
            forms.add(digits)
            if scale in _SCALES and digits.replace(".", "", 1).isdecimal():
                forms.add(f"{float(digits) * _SCALES[scale]:.0f}")
    return frozenset(forms)


def figures_in(stems: Iterable[str]) -> frozenset[str]:
    """The figures among words, in every form."""
    found: set[str] = set()
    for stem in stems:
        if stem[:1].isdigit():
            found |= forms_of(stem)
        elif stem in NUMBER_WORDS:
            found.add(NUMBER_WORDS[stem])
    return frozenset(found)
