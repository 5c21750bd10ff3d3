"""An import of rows as the domain decides it, without a store."""

from collections.abc import Callable, Sequence
from uuid import UUID

from careeros.domain.contacts import Contact
from careeros.domain.identity.arriving import arrivals_of
from careeros.domain.identity.intake import Decided, Found, Intake, to_look_at
from careeros.domain.identity.keys import SLUG, Canon, keys_of
from careeros.domain.ids import ImportId
from careeros.domain.imports import SourceRow
from tests.builders import NOON


def taken(
    rows: Sequence[SourceRow],
    known: Sequence[Contact],
    new_id: Callable[[], UUID],
    canon: Canon | None = None,
    import_id: ImportId | None = None,
    *,
    better_told: str = "",
) -> Decided:
    arrivals = arrivals_of(rows, canon or Canon())
    found = [
        Found(place, contact.id, key.startswith(SLUG) and contact.said == arrival.digest)
        for place, arrival in enumerate(arrivals)
        if arrival is not None
        for key in arrival.keys
        for contact in known
        if key in keys_of(contact)
    ]
    look = to_look_at(found)
    intake = Intake(import_id or ImportId(new_id()), NOON, lambda count: [new_id() for _ in range(count)])
    intake.better_told = better_told
    return intake.decide(rows, arrivals, found, {one.id: one for one in known if one.id in look})
