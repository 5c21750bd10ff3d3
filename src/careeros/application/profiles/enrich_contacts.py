from collections.abc import Collection, Sequence
from datetime import timedelta
from uuid import UUID

from attrs import frozen

from careeros.application.profiles.enrich_contact import ENRICH, SAME_AS
from careeros.application.profiles.show_sources import Switches
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import BatchId, ContactId, OwnerId, WorkId
from careeros.domain.pages import PageRequest
from careeros.domain.profiles import NoProfileAddress, NoProfileSource
from careeros.domain.runtime_settings import SettingName
from careeros.domain.work import WorkFilter, WorkItem, WorkState
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource
from careeros.ports.runtime_settings import RuntimeSettings
from careeros.ports.unit_of_work import BeginWork, UnitOfWork
from careeros.ports.wakeups import Wakeups

_A_PAGE = 1_000
_OPEN = frozenset({WorkState.QUEUED, WorkState.CLAIMED})


@frozen
class Enrichment:
    """How far a batch of look-ups is: `waiting` are queued or under way, `failed` have the reason."""

    batch_id: BatchId
    waiting: int
    enriched: tuple[ContactId, ...]
    failed: tuple[tuple[ContactId, str], ...]
    held_up: str | None = None


@frozen
class EnrichContacts:
    """Ask for people's profiles to be looked up; it is done as work, outside the request.

    Those who are named must have a profile; of a selection, those without one, and who is blocked, are left out.
    """

    begin: BeginWork
    clock: Clock
    ids: IdSource
    wakeups: Wakeups
    switches: Switches
    settings: RuntimeSettings

    async def __call__(self, named: Sequence[ContactId], wanted: ContactFilter | None, *, by: OwnerId) -> BatchId:
        if not self.switches.any_on:
            raise NoProfileSource
        now, batch_id = self.clock.now(), BatchId(self.ids.new_id())
        between = await self._between()
        async with self.begin(by) as work:
            people = await _named(named, work) if wanted is None else await _selected(wanted, work)
            waiting = await _waiting(people, work)
            rows = [
                WorkItem(
                    WorkId(self.ids.new_id()),
                    by,
                    ENRICH,
                    {"contact_id": str(contact_id)} | waiting.get(contact_id, {}),
                    now + place * between,
                    batch_id=batch_id,
                )
                for place, contact_id in enumerate(people)
            ]
            await work.work.put(rows)
            await work.commit()
        await self.wakeups.send([row.id for row in rows if row.run_at <= now])
        return batch_id

    async def _between(self) -> timedelta:
        """Rows whose turn comes later are due later, or all of them would ask for every turn."""
        if not self.switches.paced:
            return timedelta()
        return timedelta(minutes=1) / await self.settings.value(SettingName.SCRAPING_RATE_LIMIT)


@frozen
class ShowEnrichment:
    """How far a batch of look-ups is."""

    begin: BeginWork

    async def __call__(self, batch_id: BatchId, *, by: OwnerId) -> Enrichment:
        async with self.begin(by) as work:
            rows = await _rows(batch_id, work)
        if not rows:
            raise NotFound("batch of look-ups", str(batch_id))
        is_open = [row for row in rows if row.state in _OPEN]
        done = [_whom(row) for row in rows if row.state is WorkState.DONE]
        failed = [(_whom(row), row.error or "It was cancelled.") for row in _over(rows) if _whom(row) not in done]
        held_up = next((row.error for row in is_open if row.error), None)
        return Enrichment(batch_id, len(is_open), tuple(done), tuple(failed), held_up)


async def _rows(batch_id: BatchId, work: UnitOfWork) -> list[WorkItem]:
    rows: list[WorkItem] = []
    request: PageRequest | None = PageRequest(_A_PAGE)
    while request:
        page = await work.work.page(WorkFilter(batch_id, kind=ENRICH), request)
        rows += page.items
        request = PageRequest(_A_PAGE, page.next) if page.next else None
    return rows


def _over(rows: Sequence[WorkItem]) -> list[WorkItem]:
    return [row for row in rows if row.state in {WorkState.FAILED, WorkState.DEAD, WorkState.CANCELLED}]


def _whom(row: WorkItem) -> ContactId:
    return ContactId(UUID(row.payload["contact_id"]))


async def _waiting(people: Collection[ContactId], work: UnitOfWork) -> dict[ContactId, dict[str, str]]:
    """Whom a look-up that was asked for before is still to come for, and which: it does for both."""
    return {
        contact_id: {SAME_AS: str(row.id)}
        for contact_id, rows in (await work.work.on(people)).items()
        for row in rows
        if row.kind == ENRICH and row.state in _OPEN
    }


async def _named(named: Sequence[ContactId], work: UnitOfWork) -> Collection[ContactId]:
    people = await work.contacts.many(named)
    for contact_id in named:
        if contact_id not in people:
            raise NotFound("contact", str(contact_id))
        if people[contact_id].linkedin_slug is None:
            raise NoProfileAddress(contact_id)
    return list(dict.fromkeys(named))


async def _selected(wanted: ContactFilter, work: UnitOfWork) -> Collection[ContactId]:
    found: list[Contact] = []
    request: PageRequest | None = PageRequest(_A_PAGE)
    while request:
        page = await work.contacts.page(wanted, request)
        found += page.items
        request = PageRequest(_A_PAGE, page.next) if page.next else None
    people = [person.id for person in found if person.linkedin_slug and not person.blocked]
    if not people:
        raise InvalidInput("Nobody of these has a LinkedIn profile.", "Choose others, or import their profiles first.")
    return people
