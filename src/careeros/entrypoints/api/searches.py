from datetime import date

from attrs import frozen
from litestar import Controller, get, post
from litestar.params import JSONBody

from careeros.domain.saved_searches import SavedSearch
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.api.views import ItemList
from careeros.entrypoints.shared.inputs import narrowed


@frozen
class SearchView:
    name: str
    question: str
    company: str | None
    tag: str | None
    channel: str | None
    in_touch_since: date | None
    quiet_since: date | None

    @classmethod
    def of(cls, search: SavedSearch) -> "SearchView":
        wanted = search.wanted
        channel = wanted.channel and wanted.channel.value
        return cls(
            search.name, search.question, wanted.company, wanted.tag, channel, wanted.in_touch_since, wanted.quiet_since
        )


@frozen
class NewSearch:
    """A question and what narrows it, as for finding contacts."""

    name: str
    question: str
    company: str | None = None
    tag: str | None = None
    channel: str | None = None
    in_touch_since: str | None = None
    quiet_since: str | None = None


@frozen
class SearchName:
    name: str


@frozen
class Forgotten:
    forgotten: str


class SearchesApi(Controller):
    path = "/searches"
    tags = ["Contacts"]  # noqa: RUF012 - Litestar's way

    @get()
    async def list_searches(self, core: TheCore, owner_id: Owner) -> ItemList[SearchView]:
        """List the saved searches by name; there are at most a hundred."""
        return ItemList([SearchView.of(one) for one in await core.list_searches(by=owner_id)], None)

    @post(status_code=200)
    async def save(self, core: TheCore, owner_id: Owner, data: JSONBody[NewSearch]) -> SearchView:
        """Save a search under a name, in place of one that has that name."""
        wanted = narrowed(data.company, data.tag, data.channel, data.in_touch_since, data.quiet_since)
        return SearchView.of(await core.save_search(data.name, data.question, wanted, by=owner_id))

    @post("/forget", status_code=200)
    async def forget(self, core: TheCore, owner_id: Owner, data: JSONBody[SearchName]) -> Forgotten:
        """Forget a saved search; the people whom it finds stay."""
        await core.forget_search(data.name, by=owner_id)
        return Forgotten(data.name)
