"""The sentences with which a file is turned away: what and where, then how to mend it."""

from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean

ASK_LINKEDIN = (
    "On LinkedIn choose Settings & Privacy, Data privacy, Get a copy of your data, tick Connections, "
    "and import the zip that LinkedIn sends."
)
WHAT_IS_READ = (
    "Import the zip that LinkedIn sends or its Connections.csv, a CSV of Google Contacts, a vCard (.vcf), "
    "the zip that CareerOS exports, or any CSV whose first line names its columns."
)
SAVE_AGAIN = "Save it again as “CSV UTF-8”, or import the file as it was exported, unopened."


def shown(name: str, most: int = 100) -> str:
    """A name or cell of somebody else's making, fit for a sentence."""
    visible = clean(name)
    return visible if len(visible) <= most else f"{visible[: most - 1]}…"


def no_contacts(name: str) -> InvalidInput:
    return InvalidInput(f"{name} is no file of contacts: neither a zip, nor a CSV, nor a vCard.", WHAT_IS_READ)


def at_line(file: str, line: int, what: str, mend: str = SAVE_AGAIN) -> InvalidInput:
    return InvalidInput(f"{file}, line {line:,}: {what}", mend)
