"""What narrows the list of people, in a form and in an address."""

from collections.abc import Callable
from urllib.parse import urlencode

from careeros.domain.channels import Channel
from careeros.domain.contacts import ContactFilter
from careeros.domain.saved_searches import SavedSearch
from careeros.entrypoints.shared.inputs import day_in


def narrowing_in(asked: Callable[[str], str]) -> ContactFilter:
    channel = asked("channel")
    return ContactFilter(
        company=asked("company")[:300] or None,
        tag=asked("tag")[:300] or None,
        channel=Channel(channel) if channel in set(Channel) else None,
        in_touch_since=day_in(asked("in_touch_since")),
        quiet_since=day_in(asked("quiet_since")),
    )


def fields_of(wanted: ContactFilter) -> dict[str, str]:
    """The same as fields, those that narrow."""
    fields = {
        "company": wanted.company,
        "tag": wanted.tag,
        "channel": wanted.channel and wanted.channel.value,
        "in_touch_since": wanted.in_touch_since,
        "quiet_since": wanted.quiet_since,
    }
    return {name: str(value) for name, value in fields.items() if value}


def address_of(search: SavedSearch) -> str:
    """Where those whom the search finds are listed."""
    return listed_at(search.question, search.wanted)


def listed_at(question: str, wanted: ContactFilter, *, after: str | None = None) -> str:
    """Where people are listed: whom a question finds, or all that fit; from the cursor `after` on."""
    fields = {"q": question} | fields_of(wanted) | {"after": after or ""}
    query = urlencode({name: value for name, value in fields.items() if value})
    return f"/contacts?{query}" if query else "/contacts"
