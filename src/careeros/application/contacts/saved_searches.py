from attrs import frozen

from careeros.domain.contacts import ContactFilter
from careeros.domain.ids import OwnerId
from careeros.domain.saved_searches import SavedSearch, as_named, saved_search
from careeros.ports.unit_of_work import BeginWork


@frozen
class SaveSearch:
    """Keep a question and what narrows it under a name, in place of what had that name."""

    begin: BeginWork

    async def __call__(self, name: str, question: str, wanted: ContactFilter, *, by: OwnerId) -> SavedSearch:
        search = saved_search(name, question, wanted)
        async with self.begin(by) as work:
            await work.searches.put(search)
            await work.commit()
        return search


@frozen
class ShowSearch:
    begin: BeginWork

    async def __call__(self, name: str, *, by: OwnerId) -> SavedSearch:
        async with self.begin(by) as work:
            return await work.searches.get(as_named(name))


@frozen
class ListSearches:
    begin: BeginWork

    async def __call__(self, *, by: OwnerId) -> tuple[SavedSearch, ...]:
        async with self.begin(by) as work:
            return await work.searches.all()


@frozen
class ForgetSearch:
    """The people whom it finds, and drafts to them, stay."""

    begin: BeginWork

    async def __call__(self, name: str, *, by: OwnerId) -> None:
        async with self.begin(by) as work:
            await work.searches.forget(as_named(name))
            await work.commit()
