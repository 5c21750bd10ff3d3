"""Refusals in the words of the page: no ids, and what to do with what is on the screen."""

from careeros.domain.approval import Gated, TextChanged, WrongState
from careeros.domain.errors import Conflict, DomainError, InvalidInput
from careeros.domain.identity.blocking import DoNotContact
from careeros.entrypoints.web.flashes import Flash
from careeros.entrypoints.web.words import plain

SHOWN_IN_PLACE = (Conflict, DoNotContact, Gated, InvalidInput, TextChanged, WrongState)
"""Refusals after which the person goes on where they were."""

_OWN_COLUMNS = "Say below what its columns are, and choose the file again."
_OTHER_COLUMNS = "Choose the file whose columns are below, or import this one without saying what its columns are."


def as_flash(error: DomainError) -> Flash:
    return Flash(_sentence(error), good=False)


def _sentence(error: DomainError) -> str:
    if isinstance(error, TextChanged):
        return "The text changed after it was shown to you. Below is the text as it is now: read it and decide again."
    if isinstance(error, Gated):
        return f"It was not approved: {' '.join(error.reasons)}"
    if isinstance(error, WrongState):
        return f"By now this message is {plain(error.state)}, so it cannot be {error.step}."
    if isinstance(error, Conflict):
        return "Somebody changed this at the same moment. Below is how it is now: look again and decide again."
    if isinstance(error, InvalidInput) and error.columns is not None:
        return f"{error.message} {_OWN_COLUMNS if error.columns else _OTHER_COLUMNS}"
    return str(error)
