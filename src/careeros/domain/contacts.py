"""A person one knows: names, where they work, how they are reached."""

from datetime import date, datetime

from attrs import field, frozen

from careeros.domain.channels import Channel
from careeros.domain.companies import company_key
from careeros.domain.east_asian_names import family_first
from careeros.domain.ids import ContactId, ImportId


def whole_name(first: str, last: str) -> str:
    """Both parts in the order of their script."""
    if first.isascii() or last.isascii():
        return f"{first} {last}"
    return family_first(first, last) or f"{first} {last}"


@frozen
class Name:
    """A person's name as they write it, in any script. Each part may be empty; `full` is never empty for a contact.

    `title` is an honorific that the profile itself states ("Dr."), not a job title.
    """

    full: str = ""
    first: str = ""
    last: str = ""
    title: str = ""

    @classmethod
    def of(cls, *, first: str = "", last: str = "", full: str = "", title: str = "") -> "Name":
        """A name from the parts that are known; the full name is put together where it is not given."""
        return cls(full or (whole_name(first, last) if first and last else first or last), first, last, title)


@frozen
class Contact:
    """What is held of one person, apart from facts. `version` counts changes, for optimistic concurrency.

    Attributes:
        linkedin_slug: canonical, see `profile_slug`; None when unknown.
        emails: lower-case addresses, most trusted first.
        phones: as written, for display.
        connected_on: the day of the LinkedIn connection, as the export says it.
        source: the file or page that this contact was first read from.
        handles: what addresses and numbers are as keys, and keys of those merged into this one (`identity.keys`).
        made_by: the import that created this contact; None where a person did.
        shaped_by: the import that this content is the work of; None once a person changed something.
        said: a digest of the record that shaped it, so that the same row again needs no second look.
        blocked: do not contact; `block_reason` says why, in the words of who decided.
    """

    id: ContactId
    name: Name = field(factory=Name)
    company: str = ""
    position: str = ""
    location: str = ""
    linkedin_slug: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    connected_on: date | None = None
    source: str = ""
    version: int = 1
    handles: tuple[str, ...] = ()
    made_by: ImportId | None = None
    shaped_by: ImportId | None = None
    said: str = ""
    blocked: bool = False
    block_reason: str = ""


@frozen
class ContactFilter:
    """What to list: those at a company, with a tag, reachable through a channel. None does not narrow.

    `in_touch_since` and `quiet_since` are days in UTC: something passed with them on that day or later, or nothing did.
    """

    company: str | None = None
    tag: str | None = None
    channel: Channel | None = None
    in_touch_since: date | None = None
    quiet_since: date | None = None

    def lets_through(self, contact: Contact, last_contact_at: datetime | None) -> bool:
        """Is the contact, with whom something last passed then, among those to list?"""
        spoke = last_contact_at.date() if last_contact_at else date.min
        if self.in_touch_since is not None and spoke < self.in_touch_since:
            return False
        if self.quiet_since is not None and spoke >= self.quiet_since:
            return False
        if self.company is not None and company_key(contact.company) != company_key(self.company):
            return False
        if self.tag is not None and self.tag not in contact.tags:
            return False
        if self.channel is None:
            return True
        return bool(contact.emails) if self.channel is Channel.EMAIL else contact.linkedin_slug is not None
