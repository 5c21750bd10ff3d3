"""In which language a draft is to be written."""

import re

from careeros.domain.composing.spoken_at import is_spoken_at
from careeros.domain.drafting.brief import Brief
from careeros.domain.errors import InvalidInput
from careeros.domain.quality.languages import language_of, name_of
from careeros.domain.quality.readings import reading_of

THEIRS = "theirs"
WRITTEN = ("en", "de", "fr", "es", "pt", "it", "nl", "hi", "ar", "zh", "ja")
"""Languages that a sender can choose: those that the check of a draft can recognise."""

BY_FULL_NAME = frozenset({"zh", "ja", "ko"})
"""Languages in which nobody greets a stranger by the given name."""

_ENOUGH_WORDS = 12
_LATIN = frozenset({"en", "de", "fr", "es", "pt", "it", "nl"})
_LETTERS = {
    "de": re.compile("[äöüß]"),
    "fr": re.compile("[éèêëàâçîïôùûœ]"),
    "es": re.compile("[áéíóúñ]"),
    "pt": re.compile("[ãõçáâéêíóôú]"),
    "it": re.compile("[àèéìòù]"),
    "nl": re.compile("[ëïéö]|ij"),
}
"""Letters by which a title alone gives away its language, to who lives where it is spoken."""

_KANA = re.compile("[\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff]")
_JAPANESE = re.compile("[営発売働広検査経済総図渋浜沢駅県験戦択薬栄続変込畑峠枠]|部長|課長|係長|室長|取締役|株式会社")
"""Characters that neither kind of Chinese writes so, and titles that are usual in Japan."""


def chosen(language: str) -> str:
    """A sender's choice: "" (English), "theirs", or one of `WRITTEN`; anything else is `InvalidInput`."""
    wanted = language.strip().lower()
    if wanted in {"", THEIRS, *WRITTEN}:
        return wanted
    reason = f"Drafts are not written in '{language.strip()[:20]}'."
    raise InvalidInput(reason, f"Choose one of {', '.join(WRITTEN)}, or '{THEIRS}' for the reader's own.")


def language_for(brief: Brief) -> str:
    """The two-letter code of the language to write in: as was asked, or the sender's choice, or the reader's own."""
    wanted = brief.style.language or brief.sender.language
    return _theirs(brief) if wanted == THEIRS else wanted or "en"


def called(language: str) -> str:
    """The language in English words."""
    return name_of(language)


def _theirs(brief: Brief) -> str:
    """The language of the reader's profile. What little a short one says is believed where it is spoken at the place
    that the profile names.
    """
    contact = brief.contact
    texts = (contact.position, contact.notes, *(fact.text for fact in brief.contact_facts))
    text = "\n".join(text for text in texts if text)
    said = reading_of(text)
    found = language_of(said.words, plain=said.text.isascii())
    if found == "zh" and _is_japanese(brief, text):
        return "ja"
    if found in WRITTEN and (len(said.words) >= _ENOUGH_WORDS or found not in _LATIN):
        return found
    if found in _LATIN - {"en"} and is_spoken_at(found, contact.location):
        return found
    title = contact.position.lower()
    by_letters = (one for one in _LETTERS if _LETTERS[one].search(title) and is_spoken_at(one, contact.location))
    return next(by_letters, "en")


def _is_japanese(brief: Brief, text: str) -> bool:
    """Whether Chinese characters alone are Japanese: by where the reader lives, by kana in names, by the characters."""
    contact = brief.contact
    if is_spoken_at("zh", contact.location):
        return False
    named = f"{contact.name.full} {contact.company} {contact.location}"
    return is_spoken_at("ja", contact.location) or any(map(_KANA.search, (named, text))) or bool(_JAPANESE.search(text))
