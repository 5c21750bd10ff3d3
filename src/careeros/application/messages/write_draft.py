from collections.abc import Mapping, Sequence
from uuid import UUID

from attrs import define, field, frozen

from careeros.application.contactable import not_contactable
from careeros.application.messages.briefs import Wanted, briefs_by
from careeros.application.messages.compose import Compose
from careeros.application.messages.earlier_answers import keep_answers
from careeros.application.messages.sent_kinds import kinds_sent
from careeros.application.review.assess import Written, assess_new
from careeros.application.settings.lately import Lately
from careeros.application.work.together import Together
from careeros.domain.approval import InReview
from careeros.domain.audit import AuditEvent
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.delivery import destination_of
from careeros.domain.drafting import Brief, Draft
from careeros.domain.errors import DomainError, NotFound
from careeros.domain.ids import ContactId, MessageId, OwnerId, WorkId
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


@frozen
class _Finished:
    """A row, and the message that was written for it."""

    item: WorkItem
    written: Written
    draft: Draft


@define
class WriteDraft:
    """Do one row of a batch: write to one person. The message and the end of the row stand or fall together.

    Rows that are done at a time share their reading and their keeping. Who must not be written to by the time the
    draft is there, or is written to already, gets none.
    """

    begin: BeginWork
    compose: Compose
    clock: Clock
    ids: IdSource
    settings: Lately
    _prepare: Together[WorkItem, _Prepared | DomainError] = field(init=False)
    _keep: Together[_Finished, DomainError | None] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._prepare = Together(self._prepared)
        self._keep = Together(self._kept)

    async def __call__(self, item: WorkItem) -> None:
        prepared = await self._prepare(item, by=item.owner_id)
        if isinstance(prepared, DomainError):
            raise prepared
        draft = await self.compose(prepared.brief, by=item.owner_id)
        message = self._message(draft, prepared, item)
        refused = await self._keep(_Finished(item, Written(message, prepared.brief), draft), by=item.owner_id)
        if refused is not None:
            raise refused

    async def _prepared(self, by: OwnerId, items: Sequence[WorkItem]) -> list[_Prepared | DomainError]:
        sent = await kinds_sent(self.settings)
        async with self.begin(by) as work:
            people = await work.contacts.many({_contact_in(item) for item in items})
            refused = await _refused(work, items, people)
            wanted = [_wanted(item, people, refused) for item in items]
            open_to = [one for one in wanted if not isinstance(one, DomainError)]
            briefs = iter(await briefs_by(work, [one for one, _ in open_to], sent=sent))
        return [one if isinstance(one, DomainError) else _Prepared(next(briefs), one[1]) for one in wanted]

    def _message(self, draft: Draft, prepared: _Prepared, item: WorkItem) -> Message:
        brief = prepared.brief
        return Message(
            MessageId(self.ids.new_id()),
            brief.contact.id,
            brief.channel,
            brief.purpose,
            prepared.address,
            draft.text,
            draft.origin,
            self.clock.now(),
            item.batch_id,
            provenance=draft.provenance,
        )

    async def _kept(self, by: OwnerId, finished: Sequence[_Finished]) -> list[DomainError | None]:
        refused: dict[WorkId, DomainError] = {}
        while kept := [one for one in finished if one.item.id not in refused]:
            also = await self._kept_unless_refused(by, kept)
            if not also:
                break
            refused |= also
        return [refused.get(one.item.id) for one in finished]

    async def _kept_unless_refused(self, by: OwnerId, finished: Sequence[_Finished]) -> dict[WorkId, DomainError]:
        """Keep all of them, or say which cannot be kept and keep none."""
        messages, items = [one.written.message for one in finished], [one.item for one in finished]
        async with self.begin(by) as work:
            events = [
                AuditEvent(message.created_at, by, InReview.name, str(message.id), message.fingerprint)
                for message in messages
            ]
            await work.audit.append(events)  # first: it lets one change of the owner's at a time through from here on
            people = await work.contacts.many({message.contact_id for message in messages})
            refused = _repeated(items, people) | await _refused(work, items, people)
            if not refused:
                reports = await assess_new(work, [one.written for one in finished])
                await work.messages.add([InReview(message, reports[message.id]) for message in messages])
                await keep_answers(work, [(one.written.brief, one.draft) for one in finished], at=self.clock.now())
                await work.work.finish(items)
                await work.commit()
        return refused


def _contact_in(item: WorkItem) -> ContactId:
    return ContactId(UUID(item.payload["contact_id"]))


def _wanted(
    item: WorkItem, people: Mapping[ContactId, Contact], refused: Mapping[WorkId, DomainError]
) -> tuple[Wanted, str] | DomainError:
    """What a row asks for and the address it goes to, or why it cannot be."""
    if item.id in refused:
        return refused[item.id]
    contact, channel = people[_contact_in(item)], item.payload["channel"]
    try:
        destination = destination_of(contact, Channel(channel) if channel else None)
    except DomainError as why:
        return why
    style = Style(item.payload.get("persona", ""), item.payload.get("language", ""))
    return Wanted(contact, Purpose(item.payload["purpose"]), destination.channel, style), destination.address


async def _refused(
    work: UnitOfWork, items: Sequence[WorkItem], people: Mapping[ContactId, Contact]
) -> dict[WorkId, DomainError]:
    """The rows for which nothing may be written now, and why."""
    closed, second = await not_contactable(work, people.values()), await _seconds(work, items)
    refused: dict[WorkId, DomainError] = {}
    for item in items:
        contact_id = _contact_in(item)
        contact = people.get(contact_id)
        if contact is None:
            refused[item.id] = NotFound("contact", str(contact_id))
        elif contact_id in closed:
            refused[item.id] = closed[contact_id]
        elif item.id in second:
            refused[item.id] = WaitsAlready(contact.name.full)
    return refused


async def _seconds(work: UnitOfWork, items: Sequence[WorkItem]) -> set[WorkId]:
    """Those that would be a second message with one purpose to somebody whom nobody named."""
    unnamed: dict[Purpose, list[WorkItem]] = {}
    for item in items:
        if not item.payload["named"]:
            unnamed.setdefault(Purpose(item.payload["purpose"]), []).append(item)
    found: set[WorkId] = set()
    for purpose, asked in unnamed.items():
        open_to = await work.messages.open_to(purpose, among=set(map(_contact_in, asked)))
        found |= {item.id for item in asked if _contact_in(item) in open_to}
    return found


def _repeated(items: Sequence[WorkItem], people: Mapping[ContactId, Contact]) -> dict[WorkId, DomainError]:
    """The rows that would be such a second message after one of the rows before them."""
    written_to: set[tuple[str, ContactId]] = set()
    refused: dict[WorkId, DomainError] = {}
    for item in items:
        contact = people.get(_contact_in(item))
        message = (item.payload["purpose"], _contact_in(item))
        if contact is not None and message in written_to and not item.payload["named"]:
            refused[item.id] = WaitsAlready(contact.name.full)
        written_to.add(message)
    return refused
