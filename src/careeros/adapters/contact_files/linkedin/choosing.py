"""Which of the files in an export is which."""

from contextlib import suppress

from careeros.adapters.contact_files.linkedin.connections import CONNECTIONS
from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.header import having
from careeros.adapters.contact_files.reading.kinds import header_of
from careeros.adapters.contact_files.reading.refusals import ASK_LINKEDIN
from careeros.domain.errors import InvalidInput

MOST_LOOKED_INTO = 100
_OWN_PROFILE = ("First Name", "Last Name", "Maiden Name", "Headline")


def named(parts: tuple[Part, ...], name: str) -> Part | None:
    """The outermost file of that name, in any case."""
    return next((part for part in parts if part.name.casefold() == name.casefold()), None)


def tables_in(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The files that may be tables, as many as are worth looking into."""
    return tuple(part for part in parts if part.name.casefold().endswith(".csv"))[:MOST_LOOKED_INTO]


def each_once(tables: tuple[Part, ...]) -> tuple[Part, ...]:
    """The tables without those of which another holds all: beside 'X_all.csv' Notion writes 'X.csv', a view of it."""
    return tuple(part for part in tables if not any(_is_view(part, of) for of in tables))


def _is_view(part: Part, of: Part) -> bool:
    """Is it called so, and are all its columns the other's?"""
    if of.name != part.name.removesuffix(".csv") + "_all.csv":
        return False
    with suppress(InvalidInput):
        some, every = (header_of(one, lambda _: True)[0] for one in (part, of))
        return some is not None and every is not None and some.places.keys() <= every.places.keys()
    return False


def connections_in(parts: tuple[Part, ...]) -> Part | None:
    """Connections.csv by its name, else the first table that has its header."""
    if found := named(parts, "Connections.csv"):
        return found
    for part in tables_in(parts):
        with suppress(InvalidInput):
            if header_of(part, CONNECTIONS.fits)[0] is not None:
                return part
    return None


def refuse_own_profile(part: Part) -> None:
    """Raises `InvalidInput` when the table is LinkedIn's file on its owner, who is nobody's contact."""
    if header_of(part, having(*_OWN_PROFILE))[0] is not None:
        reason = f"{part.name} is LinkedIn's file of your own profile, not of contacts."
        raise InvalidInput(reason, "Import the whole zip that LinkedIn sent, or the Connections.csv in it.")


def no_connections(parts: tuple[Part, ...], zip_name: str) -> InvalidInput:
    if named(parts, "[Content_Types].xml"):
        return InvalidInput(
            f"{zip_name} is a document of an office program, not a CSV.", "Save the sheet as “CSV UTF-8”."
        )
    several = " Or import one of these tables by itself." if len(tables_in(parts)) > 1 else ""
    found_names = ", ".join(part.name for part in (tables_in(parts) or parts)[:12]) or "nothing"
    return InvalidInput(f"There is no Connections.csv in {zip_name}; found: {found_names}.", ASK_LINKEDIN + several)
