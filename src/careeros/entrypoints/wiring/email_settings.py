"""What the environment says of mailboxes: which providers' rules hold beyond the usual ones, or do not."""

from collections.abc import Mapping

from attrs import evolve

from careeros.domain.errors import InvalidInput
from careeros.domain.identity.emails import EmailRules

_TAGS, _DOTS, _SHARED = "CAREEROS_EMAIL_TAGS", "CAREEROS_EMAIL_DOTS", "CAREEROS_EMAIL_SHARED"


def email_rules_of(environ: Mapping[str, str]) -> EmailRules:
    """The usual rules with what is set put in, and what is set with a minus before it taken out.

    Raises `InvalidInput` for what is no domain, or no name of a mailbox.
    """
    usual = EmailRules()
    return evolve(
        usual,
        take_tags=_changed(environ, _TAGS, usual.take_tags, domains=True),
        ignore_dots=_changed(environ, _DOTS, usual.ignore_dots, domains=True),
        shared=_changed(environ, _SHARED, usual.shared, domains=False),
    )


def _changed(environ: Mapping[str, str], name: str, usual: frozenset[str], *, domains: bool) -> frozenset[str]:
    words = environ.get(name, "").lower().replace(",", " ").split()
    for word in words:
        bare = word.removeprefix("-")
        if not bare or "@" in bare or ("." in bare) is not domains:
            what = "domains, such as: example.org -gmail.com" if domains else "names before the @, such as: studio -hey"
            raise InvalidInput(f"{name} holds '{word[:40]}'.", f"It is a list of {what}")
    gone = {word[1:] for word in words if word.startswith("-")}
    return (usual | {word for word in words if not word.startswith("-")}) - gone
