"""Somebody who cannot be taken, and why."""

from careeros.domain.imports import ContactRecord


def nameless(record: ContactRecord) -> str:
    """Why nobody is made of what is said without a name."""
    said = {
        "company": record.company,
        "position": record.position,
        "e-mail address": record.emails,
        "phone": record.phones,
        "profile": record.linkedin_slug,
    }
    given = [what for what, value in said.items() if value]
    only = f", only {' and '.join(given)}" if given else ""
    return f"No name in it{only}: a contact needs a name."
