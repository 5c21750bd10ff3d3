"""For each short name the whole names that it is said for: Bob for Robert, Alex for Alexander and Alexandra."""

from careeros.domain.quality.lexicons.nicknames import GROUPS
from careeros.domain.quality.lexicons.nicknames_abroad import GROUPS as GROUPS_ABROAD


def _said_for() -> dict[str, frozenset[str]]:
    groups = [group.split() for group in (*GROUPS.split(";"), *GROUPS_ABROAD.split(";")) if group.strip()]
    whole = {name for name, *_ in groups}
    found: dict[str, frozenset[str]] = {}
    for name, *others in groups:
        for short in others:
            if short not in whole and len(short) < len(name):
                found[short] = found.get(short, frozenset()) | {name}
    return found


SAID_FOR = _said_for()
"""A name that begins a group itself is no short one, nor is one as long."""
