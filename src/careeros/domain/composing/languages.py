"""In which language a draft is to be written."""

from careeros.domain.drafting.brief import Brief
from careeros.domain.errors import InvalidInput
from careeros.domain.quality.languages import language_of, name_of
from careeros.domain.quality.readings import reading_of

THEIRS = "theirs"
WRITTEN = ("en", "de", "fr", "es", "pt", "it", "nl", "hi", "ar", "zh", "ja")
"""Languages that a sender can choose: those that the check of a draft can recognise."""

_ENOUGH_WORDS = 12


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
    if wanted != THEIRS:
        return wanted or "en"
    texts = (brief.contact.position, brief.contact.notes, *(fact.text for fact in brief.contact_facts))
    said = reading_of("\n".join(text for text in texts if text))
    found = language_of(said.words, plain=said.text.isascii())
    foreign_script = found is not None and found not in {"en", "de", "fr", "es", "pt", "it", "nl"}
    enough = len(said.words) >= _ENOUGH_WORDS or foreign_script
    return found if found in WRITTEN and enough else "en"


def called(language: str) -> str:
    """The language in English words."""
    return name_of(language)
