from uuid import UUID

from attrs import frozen
from litestar import Controller, get, post
from litestar.params import FromPath, JSONBody

from careeros.application.profiles.enrich_contacts import Enrichment
from careeros.application.profiles.show_sources import SourceShown
from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import BatchId, ContactId
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.api.views import ItemList
from careeros.entrypoints.shared.inputs import id_in


@frozen
class NewEnrichment:
    """Whose profiles to look up: `contact_ids`, those of a `company` or with a `tag`, or `everybody`."""

    contact_ids: tuple[str, ...] = ()
    company: str | None = None
    tag: str | None = None
    everybody: bool = False


@frozen
class NotEnriched:
    contact_id: UUID
    reason: str


@frozen
class EnrichmentView:
    """How far it is; `held_up` says why those that wait do, when they were tried or wait for their turn."""

    batch_id: UUID
    waiting: int
    enriched: tuple[UUID, ...]
    failed: tuple[NotEnriched, ...]
    held_up: str | None

    @classmethod
    def of(cls, one: Enrichment) -> "EnrichmentView":
        failed = tuple(NotEnriched(contact_id, reason) for contact_id, reason in one.failed)
        return cls(one.batch_id, one.waiting, one.enriched, failed, one.held_up)


@frozen
class CreditsView:
    limit: int
    used: int
    promised: int


@frozen
class SourceView:
    """Of the last 24 hours: how often it was `asked`, with which `outcomes`, and the share that was answered."""

    name: str
    on: bool
    why_not: str
    asked: int
    outcomes: dict[str, int]
    success_rate: float | None
    credits: CreditsView | None

    @classmethod
    def of(cls, one: SourceShown) -> "SourceView":
        tally, used = one.tally, one.credits
        return cls(
            one.switch.name,
            one.switch.on,
            one.switch.why_not,
            tally.asked,
            {outcome.value: times for outcome, times in tally.counts.items()},
            tally.success_rate,
            CreditsView(used.limit, used.spent, used.reserved) if used else None,
        )


class EnrichmentsApi(Controller):
    path = "/enrichments"
    tags = ["Contacts"]  # noqa: RUF012 - Litestar's way

    @post(status_code=202)
    async def enrich(self, core: TheCore, owner_id: Owner, data: JSONBody[NewEnrichment]) -> EnrichmentView:
        """Look profiles up and add what they state as facts. It is done as work: ask again how far it is."""
        selected = data.company is not None or data.tag is not None
        if bool(data.contact_ids) + selected + data.everybody != 1:
            raise InvalidInput(
                "It is not clear whose profiles to look up.", "Give contact ids, a company or tag, or everybody."
            )
        named = tuple(ContactId(id_in(text, "contact")) for text in data.contact_ids)
        wanted = None if named else ContactFilter(company=data.company, tag=data.tag)
        batch_id = await core.enrich_contacts(named, wanted, by=owner_id)
        return EnrichmentView.of(await core.show_enrichment(batch_id, by=owner_id))

    @get("/{batch_id:str}")
    async def show(self, core: TheCore, owner_id: Owner, batch_id: FromPath[str]) -> EnrichmentView:
        """How far it is."""
        wanted = BatchId(id_in(batch_id, "batch of look-ups"))
        return EnrichmentView.of(await core.show_enrichment(wanted, by=owner_id))


class SourcesApi(Controller):
    path = "/sources"
    tags = ["Operations"]  # noqa: RUF012 - Litestar's way

    @get()
    async def list_sources(self, core: TheCore, owner_id: Owner) -> ItemList[SourceView]:
        """The sources of profiles, and of drafts that a model wrote earlier: which are on, how well they do, and what
        they have used up.
        """
        return ItemList([SourceView.of(one) for one in await core.show_sources(by=owner_id)], None)
