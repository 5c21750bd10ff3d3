"""The letters beyond ASCII that languages write, commonest first, by the encodings that programs wrote them in."""

_GERMAN = "üäößÜÖÄ"
_WESTERN = (
    _GERMAN,
    "éèçêëôîàïâûùœÉÈÇÊÀÎÔËŒ",
    "áéíóñúüÁÍÓÉÑÚ",
    "ãéçáíóõêâúôàÁÉÍÓÂÇÃÚ",
    "èàùìòéÈÀ",
    "øåæØÅÆéöäü",
    "äöåÖÅÄéü",
    "àèéíóòçúïüÀÈÉÍÓ",
    "áíóðéöýúæþÞÁÓÍÖÚÉÆÝ",
)
_CENTRAL = (
    _GERMAN,
    "łóżśąęńćźŁŻŚĆŹÓ",
    "áíéčěšřžýůúňťďóČŠŽŘÁÚĎÍŇŤÉÝ",
    "áíčéšžýúľňťôďóäŠČŽĽÁÚÝŤŇŕĺÍ",
    "áéóíöőüúűÁÖÉÓÜÚÍŐŰ",
    "ćčšžđŠČŽĆĐ",
    "ăâîşţŞŢÎÂĂ",
)
_TURKISH = "ıüşğçöİŞÖÇÜĞ"
_RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_UKRAINIAN = "оанивіретслкдумпзябгйьчюшцжхїєфщґ"
_GREEK = "αοιετσνηυρπκμλςωγδθάόίέήύώχφβξζψϊϋ"

LANGUAGES: dict[str, tuple[str, ...]] = {
    "cp1252": _WESTERN,
    "cp1250": _CENTRAL,
    "cp1254": (_TURKISH, *_WESTERN[:-1]),
    "cp1251": (_RUSSIAN + _RUSSIAN.upper(), _UKRAINIAN + _UKRAINIAN.upper()),
    "cp1253": (_GREEK + "ΑΚΠΜΓΣΔΕΧΝΤΛΘΒΦΙΡΖΟΞΗΨΥΩΆΈΉΊΌΎΏ",),
    "koi8_r": (_RUSSIAN + _RUSSIAN.upper(),),
    "mac_roman": _WESTERN,
}
"""Of two that say the same, the first is taken."""

PRIORS = {
    "cp1252": 0.0, "cp1250": -0.7, "cp1254": -1.0, "cp1251": -0.5, "cp1253": -1.0, "koi8_r": -2.0, "mac_roman": -1.5,
}  # fmt: skip
"""How much rarer files in each encoding are, in the logarithm of likelihood; it counts where there are few words."""

WESTERN_LETTERS = frozenset("".join(_WESTERN))
"""Those that names of firms and foreigners bring to lists in other languages."""

VOWELS = frozenset(
    "aeiouyAEIOUYàáâãäåæèéêëìíîïòóôõöøœùúûüýÿąęěőűůăıėÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØŒÙÚÛÜÝŸĄĘĚŐŰŮĂİ"
    "аеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄαεηιουωάέήίόύώϊϋΑΕΗΙΟΥΩΆΈΉΊΌΎΏ"
)

AMONG_LETTERS = frozenset("’‘´–—…·•\xad\xa0")
BESIDE_LETTERS = AMONG_LETTERS | frozenset("“”„‚«»°®™©€§№ªº¡¿")
"""Marks that are written within a word or between two, and those before or behind one."""
