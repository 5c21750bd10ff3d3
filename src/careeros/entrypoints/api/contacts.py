from typing import Annotated

from attrs import frozen
from litestar import Controller, get, post
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import ContactId
from careeros.entrypoints.api.requests import Owner, TheCore, page
from careeros.entrypoints.api.views import ContactView, FoundList, FoundView, ItemList
from careeros.entrypoints.shared.inputs import id_in, narrowed


@frozen
class NewFact:
    """Something known of a contact; `kind` is one of the fact kinds, any other word is kept as a note."""

    kind: str
    text: str
    source: str = "you"


class ContactsApi(Controller):
    path = "/contacts"
    tags = ["Contacts"]  # noqa: RUF012 - Litestar's way

    @get()
    async def list_contacts(
        self,
        *,
        core: TheCore,
        owner_id: Owner,
        company: FromQuery[str | None] = None,
        tag: FromQuery[str | None] = None,
        channel: FromQuery[str | None] = None,
        in_touch_since: FromQuery[str | None] = None,
        quiet_since: FromQuery[str | None] = None,
        limit: FromQuery[int] = 50,
        after: FromQuery[str | None] = None,
    ) -> ItemList[ContactView]:
        """List contacts by name."""
        found = await core.list_contacts(
            narrowed(company, tag, channel, in_touch_since, quiet_since), page(limit, after), by=owner_id
        )
        return ItemList([ContactView.of(contact) for contact in found.items], found.next)

    @get("/found")
    async def find(
        self,
        *,
        core: TheCore,
        owner_id: Owner,
        question: Annotated[
            str | None, QueryParameter(name="q", description="Names, companies, subjects, in plain words")
        ] = None,
        saved: Annotated[
            str | None, QueryParameter(description="The name of a saved search, in place of all else that narrows")
        ] = None,
        company: FromQuery[str | None] = None,
        tag: FromQuery[str | None] = None,
        channel: FromQuery[str | None] = None,
        in_touch_since: FromQuery[str | None] = None,
        quiet_since: FromQuery[str | None] = None,
        limit: FromQuery[int] = 20,
        after: FromQuery[str | None] = None,
    ) -> FoundList:
        """Who answers a question? Best first, with the thing known of them that matched."""
        wanted = narrowed(company, tag, channel, in_touch_since, quiet_since)
        if (question is None) == (saved is None) or (saved is not None and wanted != ContactFilter()):
            raise InvalidInput(
                "It is not clear whom to look for.", "Give a question and what narrows it, or a saved search alone."
            )
        if saved is not None:
            search = await core.show_search(saved, by=owner_id)
            question, wanted = search.question, search.wanted
        found = await core.find_contacts(question or "", page(limit, after), by=owner_id, wanted=wanted)
        return FoundList([FoundView.of(hit) for hit in found.items], found.next, found.degraded)

    @get("/{contact_id:str}")
    async def show(self, core: TheCore, owner_id: Owner, contact_id: FromPath[str]) -> ContactView:
        """One contact with all that is known of them."""
        return ContactView.known(await core.show_contact(ContactId(id_in(contact_id, "contact")), by=owner_id))

    @post("/{contact_id:str}/facts")
    async def add_fact(
        self,
        core: TheCore,
        owner_id: Owner,
        contact_id: FromPath[str],
        data: JSONBody[NewFact],
    ) -> ContactView:
        """Note something known of a contact; messages to them that wait are judged anew."""
        known = await core.add_fact(
            ContactId(id_in(contact_id, "contact")), kind=data.kind, text=data.text, source=data.source, by=owner_id
        )
        return ContactView.known(known)
