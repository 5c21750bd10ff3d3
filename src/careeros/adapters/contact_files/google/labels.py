"""Google's labels as tags, without the groups that Google itself puts everybody in."""

from careeros.adapters.contact_files.values.words import tags_in

MORE = " ::: "
"""What stands between several values of one cell."""

_EVERYBODY = frozenset({"mycontacts", "my contacts", "other contacts", "imported"})


def tags_of(labels: str) -> tuple[str, ...]:
    """'* myContacts ::: Climate ::: * starred' is Climate and starred."""
    own = (label.strip().removeprefix("*").strip() for label in labels.split(MORE.strip()))
    return tags_in(label for label in own if label.casefold() not in _EVERYBODY)
