from attrs import frozen
from litestar import Controller, get, post
from litestar.params import FromPath, JSONBody

from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.domain.channels import Channel
from careeros.domain.errors import InvalidInput
from careeros.domain.ids import BatchId, ContactId, OwnerId
from careeros.domain.messages import Purpose
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.api.views import BatchView
from careeros.entrypoints.shared.inputs import id_in, one_of
from careeros.entrypoints.shared.styles import style_in


@frozen
class NewBatch:
    """Whom to write to: `to` (ids), `find` (a question), `saved` (the name of a saved search) or everybody
    (`everybody`), of these the `first` so many.

    A model addresses them as a `persona` and in a `language`; unless given, as their profile and the sender have it.
    """

    to: tuple[str, ...] = ()
    find: str | None = None
    saved: str | None = None
    everybody: bool = False
    first: int | None = None
    purpose: str = Purpose.INTRODUCTION.value
    channel: str | None = None
    persona: str | None = None
    language: str | None = None


class BatchesApi(Controller):
    path = "/batches"
    tags = ["Drafting"]  # noqa: RUF012 - Litestar's way

    @post(status_code=202)
    async def draft(self, core: TheCore, owner_id: Owner, data: JSONBody[NewBatch]) -> BatchView:
        """Ask for a draft to each of a selection of contacts. They are written as work: ask again how far it is."""
        chosen = bool(data.to) + (data.find is not None) + (data.saved is not None) + data.everybody
        if chosen != 1:
            raise InvalidInput(
                "It is not clear whom to write to.",
                "Give exactly one of: contact ids, a search, saved or not, or everybody.",
            )
        if data.first is not None and data.first < 1:
            raise InvalidInput(f"The first {data.first} of them is nobody.", "Give a number of people from 1 on.")
        purpose = one_of(Purpose, data.purpose, "purpose")
        channel = None if data.channel is None else one_of(Channel, data.channel, "channel")
        batch = await core.draft_messages(
            await _selection(core, data, by=owner_id),
            purpose=purpose,
            channel=channel,
            style=style_in(data.persona, data.language),
            by=owner_id,
        )
        return BatchView.of(await core.show_batch(batch.id, by=owner_id))

    @get("/{batch_id:str}")
    async def show(self, core: TheCore, owner_id: Owner, batch_id: FromPath[str]) -> BatchView:
        """How far a batch is."""
        return BatchView.of(await core.show_batch(BatchId(id_in(batch_id, "batch")), by=owner_id))

    @post("/{batch_id:str}/pause", status_code=200)
    async def pause(self, core: TheCore, owner_id: Owner, batch_id: FromPath[str]) -> BatchView:
        """Write no more drafts of it for now; those that are being written are finished."""
        return BatchView.of(await core.pause_batch(BatchId(id_in(batch_id, "batch")), by=owner_id))

    @post("/{batch_id:str}/resume", status_code=200)
    async def resume(self, core: TheCore, owner_id: Owner, batch_id: FromPath[str]) -> BatchView:
        """Go on with a batch that was paused."""
        return BatchView.of(await core.resume_batch(BatchId(id_in(batch_id, "batch")), by=owner_id))

    @post("/{batch_id:str}/cancel", status_code=200)
    async def cancel(self, core: TheCore, owner_id: Owner, batch_id: FromPath[str]) -> BatchView:
        """Give up what has not begun; the drafts that are there stay."""
        return BatchView.of(await core.cancel_batch(BatchId(id_in(batch_id, "batch")), by=owner_id))


async def _selection(core: Core, data: NewBatch, *, by: OwnerId) -> Selection:
    if data.saved is not None:
        search = await core.show_search(data.saved, by=by)
        return Selection(question=search.question, wanted=search.wanted, first=data.first)
    contact_ids = tuple(ContactId(id_in(wanted, "contact")) for wanted in data.to)
    return Selection(contact_ids, data.find, first=data.first)
