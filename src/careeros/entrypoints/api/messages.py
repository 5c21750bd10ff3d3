from typing import Annotated
from uuid import UUID

from attrs import frozen
from litestar import Controller, get, patch, post
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from careeros.application.review.approve_messages import Seen
from careeros.domain.approval import STATES
from careeros.domain.errors import InvalidInput, NotFound
from careeros.entrypoints.api.message_views import MessageDetail, MessageView
from careeros.entrypoints.api.requests import Owner, TheCore, page
from careeros.entrypoints.api.views import ItemList
from careeros.entrypoints.shared.inputs import message_id_in


@frozen
class Edit:
    """The new text; what is left out stays. With the fingerprint of the text that it replaces, no other is replaced."""

    subject: str | None = None
    body: str | None = None
    fingerprint: str | None = None


@frozen
class Decision:
    """The fingerprint of the text that the reviewer saw."""

    fingerprint: str


@frozen
class DecisionOn:
    id: str
    fingerprint: str


@frozen
class Decisions:
    items: tuple[DecisionOn, ...]


@frozen
class RefusedView:
    id: str
    code: str
    reason: str


@frozen
class ApprovalsView:
    approved: list[UUID]
    refused: list[RefusedView]


@frozen
class Rejection:
    reason: str


@frozen
class ChangeRequest:
    """What should be different, in a few words: "shorter", "mention the talk"."""

    note: str


@frozen
class HandOffView:
    """The text to paste (and the subject, where the channel has one), and the page to open."""

    id: UUID
    url: str
    text: str
    subject: str


StateQuery = Annotated[str, QueryParameter(name="state", description="A state, or `any`")]


class MessagesApi(Controller):
    path = "/messages"
    tags = ["Review"]  # noqa: RUF012 - Litestar's way

    @get()
    async def list_messages(
        self,
        core: TheCore,
        owner_id: Owner,
        wanted: StateQuery = "in_review",
        limit: FromQuery[int] = 50,
        after: FromQuery[str | None] = None,
    ) -> ItemList[MessageView]:
        """List messages in one state, oldest first; `state=any` lists them all."""
        if wanted != "any" and wanted not in STATES:
            raise InvalidInput(f"There is no state '{wanted[:60]}'.", f"Use one of: any, {', '.join(STATES)}.")
        states = frozenset[str]() if wanted == "any" else frozenset({wanted})
        found = await core.list_messages(page(limit, after), by=owner_id, states=states)
        return ItemList([MessageView.of(addressed) for addressed in found.items], found.next)

    @post("/approvals", status_code=200)
    async def approve_many(self, core: TheCore, owner_id: Owner, data: JSONBody[Decisions]) -> ApprovalsView:
        """Approve several texts, each by the fingerprint that was seen; one refusal does not hold up the others."""
        seen: list[Seen] = []
        refused: list[RefusedView] = []
        for item in data.items:
            try:
                seen.append(Seen(message_id_in(item.id), item.fingerprint))
            except NotFound as error:
                refused.append(RefusedView(item.id, error.code, str(error)))
        done = await core.approve_messages(seen, by=owner_id)
        refused += [RefusedView(str(no.message_id), no.error.code, str(no.error)) for no in done.refused]
        return ApprovalsView(list(done.approved), refused)

    @get("/{message_id:str}")
    async def show(self, core: TheCore, owner_id: Owner, message_id: FromPath[str]) -> MessageDetail:
        """One message in whatever state, with its report and its revisions."""
        return MessageDetail.of(await core.show_message(message_id_in(message_id), by=owner_id))

    @patch("/{message_id:str}")
    async def edit(
        self,
        core: TheCore,
        owner_id: Owner,
        message_id: FromPath[str],
        data: JSONBody[Edit],
    ) -> MessageDetail:
        """Put your own words in place of the draft. An approved message goes back to review."""
        edited = await core.edit_message(
            message_id_in(message_id), by=owner_id, subject=data.subject, body=data.body, seen=data.fingerprint
        )
        return MessageDetail.of(edited)

    @post("/{message_id:str}/approval", status_code=200)
    async def approve(
        self,
        core: TheCore,
        owner_id: Owner,
        message_id: FromPath[str],
        data: JSONBody[Decision],
    ) -> MessageDetail:
        """Approve exactly the text you were shown."""
        approved = await core.approve_message(message_id_in(message_id), seen=data.fingerprint, by=owner_id)
        return MessageDetail.of(approved)

    @post("/{message_id:str}/rejection", status_code=200)
    async def reject(
        self,
        core: TheCore,
        owner_id: Owner,
        message_id: FromPath[str],
        data: JSONBody[Rejection],
    ) -> MessageDetail:
        """Decide against a message, and say why."""
        return MessageDetail.of(await core.reject_message(message_id_in(message_id), reason=data.reason, by=owner_id))

    @post("/{message_id:str}/change-request", status_code=200)
    async def request_changes(
        self,
        core: TheCore,
        owner_id: Owner,
        message_id: FromPath[str],
        data: JSONBody[ChangeRequest],
    ) -> MessageDetail:
        """Ask for another draft, which takes this one's place in review."""
        return MessageDetail.of(await core.request_changes(message_id_in(message_id), note=data.note, by=owner_id))

    @get("/{message_id:str}/handoff", tags=["Delivery"])
    async def hand_off(self, core: TheCore, owner_id: Owner, message_id: FromPath[str]) -> HandOffView:
        """What you need to send an approved message yourself."""
        given = await core.hand_off_message(message_id_in(message_id), by=owner_id)
        return HandOffView(given.id, given.url, given.text, given.subject)

    @post("/{message_id:str}/sent", status_code=200, tags=["Delivery"])
    async def mark_sent(self, core: TheCore, owner_id: Owner, message_id: FromPath[str]) -> MessageDetail:
        """Say that you sent it."""
        return MessageDetail.of(await core.mark_sent(message_id_in(message_id), by=owner_id))

    @post("/{message_id:str}/replied", status_code=200, tags=["Delivery"])
    async def mark_replied(self, core: TheCore, owner_id: Owner, message_id: FromPath[str]) -> MessageDetail:
        """Say that an answer came."""
        return MessageDetail.of(await core.mark_replied(message_id_in(message_id), by=owner_id))
