from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from attrs import define, field, frozen

from careeros.application.contactable import not_contactable, require_contactable
from careeros.application.messages.briefs import Wanted, briefs_by
from careeros.application.messages.compose import Compose
from careeros.application.review.assess import assess_new
from careeros.application.work.together import OneTransaction, Together
from careeros.domain.approval import InReview
from careeros.domain.audit import AuditEvent
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.delivery import destination_of
from careeros.domain.drafting import Brief, Draft
from careeros.domain.errors import DomainError, NotFound
from careeros.domain.ids import ContactId, MessageId, OwnerId
from careeros.domain.messages import Message, Purpose
from careeros.domain.styles import Style
from careeros.domain.work import WorkItem
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

DRAFT = "draft_message"


@define
class WaitsAlready(DomainError):
    """A message with that purpose waits for the contact, and nobody asked for another by name."""

    code = "waits-already"
    name: str

    @property
    def message(self) -> str:
        return f"A message to {self.name} with that purpose waits already."

    @property
    def mend(self) -> str:
        return "Decide on that one, or ask for another by the contact's id."


def order_of(purpose: Purpose, channel: Channel | None, style: Style, *, named: bool) -> dict[str, str]:
    """What a row of work says beside whom to write to. No channel is the one that there is."""
    return {
        "purpose": purpose.value,
        "channel": channel.value if channel else "",
        "persona": style.persona,
        "language": style.language,
        "named": "yes" if named else "",
    }


@frozen
class _Prepared:
    """What a draft is written from, and where it goes."""

    brief: Brief
    address: str


@define
class WriteDraft:
    """Do one row of a batch: write to one person. The message and the end of the row stand or fall together.

    Rows that are done at a time share their reading and their transactions.
    """

    begin: BeginWork
    compose: Compose
    clock: Clock
    ids: IdSource
    _prepare: Together[WorkItem, _Prepared | DomainError] = field(init=False)
    _transaction: OneTransaction = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._prepare = Together(self._prepared)
        self._transaction = OneTransaction(self.begin)

    async def __call__(self, item: WorkItem) -> None:
        prepared = await self._prepare(item, by=item.owner_id)
        if isinstance(prepared, DomainError):
            raise prepared
        draft = await self.compose(prepared.brief, by=item.owner_id)
        await self._keep(draft, prepared, item)

    async def _prepared(self, by: OwnerId, items: Sequence[WorkItem]) -> list[_Prepared | DomainError]:
        async with self.begin(by) as work:
            people = await work.contacts.many({_contact_in(item) for item in items})
            refused = await not_contactable(work, people.values())
            second = await _seconds(work, items)
            wanted = [_wanted(item, people, refused, second) for item in items]
            open_to = [one for one in wanted if not isinstance(one, DomainError)]
            briefs = iter(await briefs_by(work, [one for one, _ in open_to]))
        return [one if isinstance(one, DomainError) else _Prepared(next(briefs), one[1]) for one in wanted]

    async def _keep(self, draft: Draft, prepared: _Prepared, item: WorkItem) -> None:
        now, brief = self.clock.now(), prepared.brief
        message = Message(
            MessageId(self.ids.new_id()),
            brief.contact.id,
            brief.channel,
            brief.purpose,
            prepared.address,
            draft.text,
            draft.origin,
            now,
            item.batch_id,
            provenance=draft.provenance,
        )
        event = AuditEvent(now, item.owner_id, InReview.name, str(message.id), message.fingerprint)

        async def keep(work: UnitOfWork) -> None:
            await work.audit.append([event])  # first: it lets one change of the owner's at a time through from here on
            await require_contactable(work, brief.contact.id)
            if item in await _seconds(work, [item]):
                raise WaitsAlready(brief.contact.name.full)
            await work.messages.add(InReview(message, await assess_new(work, message, brief)))
            await work.work.replace(item, item.done())

        await self._transaction(keep, by=item.owner_id)


def _contact_in(item: WorkItem) -> ContactId:
    return ContactId(UUID(item.payload["contact_id"]))


def _wanted(
    item: WorkItem,
    people: Mapping[ContactId, Contact],
    refused: Mapping[ContactId, DomainError],
    second: Collection[WorkItem],
) -> tuple[Wanted, str] | DomainError:
    """What a row asks for and the address it goes to, or why it cannot be."""
    contact_id, channel = _contact_in(item), item.payload["channel"]
    contact = people.get(contact_id)
    if contact is None:
        return NotFound("contact", str(contact_id))
    if contact_id in refused:
        return refused[contact_id]
    if item in second:
        return WaitsAlready(contact.name.full)
    try:
        destination = destination_of(contact, Channel(channel) if channel else None)
    except DomainError as why:
        return why
    style = Style(item.payload.get("persona", ""), item.payload.get("language", ""))
    return Wanted(contact, Purpose(item.payload["purpose"]), destination.channel, style), destination.address


async def _seconds(work: UnitOfWork, items: Sequence[WorkItem]) -> list[WorkItem]:
    """Those that would be a second message with one purpose to somebody whom nobody named."""
    unnamed: dict[Purpose, list[WorkItem]] = {}
    for item in items:
        if not item.payload["named"]:
            unnamed.setdefault(Purpose(item.payload["purpose"]), []).append(item)
    found: list[WorkItem] = []
    for purpose, asked in unnamed.items():
        open_to = await work.messages.open_to(purpose, among=set(map(_contact_in, asked)))
        found += [item for item in asked if _contact_in(item) in open_to]
    return found
