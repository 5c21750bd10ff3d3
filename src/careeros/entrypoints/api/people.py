"""Who is who, who is not to be contacted, and what is held of whom."""

from typing import Annotated
from uuid import UUID

from attrs import frozen
from litestar import Controller, get, post
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from careeros.domain.errors import InvalidInput
from careeros.domain.identity.acquaintance import Acquaintance
from careeros.domain.identity.suspects import Suspicion
from careeros.domain.ids import ContactId
from careeros.entrypoints.api.held_views import HeldView
from careeros.entrypoints.api.requests import Owner, TheCore, page
from careeros.entrypoints.api.views import ContactView, ItemList
from careeros.entrypoints.shared.inputs import id_in


@frozen
class Other:
    """The id of the other contact."""

    id: str


@frozen
class Block:
    reason: str = ""


@frozen
class Confirmation:
    """Says that it is meant."""

    confirm: bool = False


@frozen
class SuspicionView:
    """Contacts that may be one person: their ids and names, how likely from 0 to 1, and why."""

    a: UUID
    b: UUID
    a_name: str
    b_name: str
    confidence: float
    reason: str

    @classmethod
    def of(cls, found: Suspicion) -> "SuspicionView":
        return cls(found.a, found.b, *found.names, found.confidence, found.reason)


@frozen
class AcquaintanceView:
    id: UUID
    name: str
    strength: float
    reason: str

    @classmethod
    def of(cls, tie: Acquaintance) -> "AcquaintanceView":
        return cls(tie.contact_id, tie.name, tie.strength, tie.reason)


@frozen
class SeparatedView:
    separated: tuple[UUID, UUID]


@frozen
class PartedView:
    contacts: tuple[ContactView, ...]


@frozen
class ErasedView:
    erased: UUID
    suppressed: bool = True


@frozen
class ErasedAccountView:
    erased: str = "account"


def _contact(text: str) -> ContactId:
    return ContactId(id_in(text, "contact"))


class PeopleApi(Controller):
    path = "/contacts"
    tags = ["Contacts"]  # noqa: RUF012 - Litestar's way

    @get("/at")
    async def at(
        self,
        core: TheCore,
        owner_id: Owner,
        company: Annotated[str, QueryParameter(description="A company's name, with or without its legal form")],
        limit: FromQuery[int] = 50,
        after: FromQuery[str | None] = None,
    ) -> ItemList[AcquaintanceView]:
        """Whom do I know there, now or before? Strongest tie first."""
        found = await core.list_acquaintances(company, page(limit, after), by=owner_id)
        return ItemList([AcquaintanceView.of(tie) for tie in found.items], found.next)

    @get("/duplicates")
    async def duplicates(
        self, core: TheCore, owner_id: Owner, limit: FromQuery[int] = 50, after: FromQuery[str | None] = None
    ) -> ItemList[SuspicionView]:
        """Who may be one person, most likely first."""
        found = await core.list_duplicates(page(limit, after), by=owner_id)
        return ItemList([SuspicionView.of(one) for one in found.items], found.next)

    @get("/held")
    async def held(
        self,
        core: TheCore,
        owner_id: Owner,
        contact_id: FromQuery[str | None] = None,
        limit: FromQuery[int] = 200,
        after: FromQuery[str | None] = None,
    ) -> ItemList[HeldView]:
        """All that is held of everybody, by name, or of one person."""
        of = None if contact_id is None else _contact(contact_id)
        found = await core.show_held(page(limit, after), by=owner_id, of=of)
        return ItemList([HeldView.of(one) for one in found.items], found.next)

    @post("/{contact_id:str}/merge", status_code=200)
    async def merge(
        self, core: TheCore, owner_id: Owner, contact_id: FromPath[str], data: JSONBody[Other]
    ) -> ContactView:
        """Take another contact into this one; it can be taken back."""
        contact, facts = await core.merge_contacts(_contact(contact_id), _contact(data.id), by=owner_id)
        return ContactView.of(contact, facts)

    @post("/{contact_id:str}/unmerge", status_code=200)
    async def unmerge(self, core: TheCore, owner_id: Owner, contact_id: FromPath[str]) -> PartedView:
        """Take the newest merge into this contact back. What came since stays: with the other one where it came by an
        address, number or profile of theirs, as far as that can be told, else with this one.
        """
        parted = await core.unmerge_contact(_contact(contact_id), by=owner_id)
        return PartedView(tuple(map(ContactView.of, parted)))

    @post("/{contact_id:str}/separate", status_code=200)
    async def separate(
        self, core: TheCore, owner_id: Owner, contact_id: FromPath[str], data: JSONBody[Other]
    ) -> SeparatedView:
        """Remember that two contacts are two people."""
        one, other = _contact(contact_id), _contact(data.id)
        await core.separate_contacts(one, other, by=owner_id)
        return SeparatedView((one, other))

    @post("/{contact_id:str}/block", status_code=200)
    async def block(
        self, core: TheCore, owner_id: Owner, contact_id: FromPath[str], data: JSONBody[Block]
    ) -> ContactView:
        """Mark somebody as not to be contacted."""
        contact, facts = await core.block_contact(_contact(contact_id), reason=data.reason, by=owner_id)
        return ContactView.of(contact, facts)

    @post("/{contact_id:str}/unblock", status_code=200)
    async def unblock(self, core: TheCore, owner_id: Owner, contact_id: FromPath[str]) -> ContactView:
        """Let somebody be contacted again."""
        contact, facts = await core.unblock_contact(_contact(contact_id), by=owner_id)
        return ContactView.of(contact, facts)

    @post("/{contact_id:str}/erase", status_code=200)
    async def erase(self, core: TheCore, owner_id: Owner, contact_id: FromPath[str]) -> ErasedView:
        """Erase all that is held of somebody, for good; they are not imported or written to again."""
        wanted = _contact(contact_id)
        await core.erase_contact(wanted, by=owner_id)
        return ErasedView(wanted)


class AccountApi(Controller):
    path = "/account"
    tags = ["Account"]  # noqa: RUF012 - Litestar's way

    @post("/erase", status_code=200)
    async def erase(self, core: TheCore, owner_id: Owner, data: JSONBody[Confirmation]) -> ErasedAccountView:
        """Erase everything that is yours, for good."""
        if not data.confirm:
            raise InvalidInput("Erasing everything needs a confirmation.", "Send confirm: true.")
        await core.erase_account(by=owner_id)
        return ErasedAccountView()
