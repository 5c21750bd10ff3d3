"""From what was refused to an HTTP status: one table, for every door."""

from collections.abc import Mapping

from careeros.application.messages.write_draft import WaitsAlready
from careeros.domain.accounts import NotSignedIn, WrongDoor
from careeros.domain.approval import Gated, TextChanged, WrongState
from careeros.domain.budgets import BudgetSpent
from careeros.domain.delivery import Unreachable
from careeros.domain.errors import Conflict, DomainError, InvalidInput, NotFound
from careeros.domain.identity.blocking import DoNotContact, WasErased
from careeros.domain.identity.undoing import UndoneAlready
from careeros.domain.profiles import (
    CreditsSpent,
    NoProfileAddress,
    NoProfileSource,
    ProfileMissing,
    ProfileOffLimits,
    ProfileUnreadable,
)
from careeros.domain.saved_searches import NoSuchSearch, TooManySearches
from careeros.domain.work import WorkNotOpen

STATUS: Mapping[type[DomainError], int] = {
    InvalidInput: 400,
    NotSignedIn: 401,
    WrongDoor: 403,
    WaitsAlready: 422,
    NotFound: 404,
    NoSuchSearch: 404,
    TooManySearches: 422,
    Conflict: 409,
    TextChanged: 409,
    UndoneAlready: 409,
    Gated: 422,
    NoProfileSource: 422,
    NoProfileAddress: 422,
    ProfileMissing: 422,
    ProfileOffLimits: 422,
    ProfileUnreadable: 422,
    CreditsSpent: 422,
    BudgetSpent: 422,
    WrongState: 422,
    Unreachable: 422,
    DoNotContact: 422,
    WasErased: 422,
    WorkNotOpen: 422,
}
