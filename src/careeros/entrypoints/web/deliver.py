"""Sending what is approved, by hand, and saying what came of it."""

from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath

from careeros.domain.approval import Approved, Replied, Sent, Uncertain
from careeros.domain.errors import DomainError
from careeros.domain.pages import PageRequest
from careeros.entrypoints.shared.inputs import message_id_in
from careeros.entrypoints.shared.statuses import STATUS
from careeros.entrypoints.web.deliver_view import Delivery
from careeros.entrypoints.web.flashes import saying
from careeros.entrypoints.web.refusals import SHOWN_IN_PLACE, as_flash
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.visit import TheVisit, Visit

_MOST = 200


@get("/deliver")
async def deliveries(visit: TheVisit) -> Response[Any]:
    return await _deliver_page(visit)


@post("/deliver/{message_id:str}/sent")
async def mark_sent(visit: TheVisit, message_id: FromPath[str]) -> Response[Any]:
    """The person says that they sent it."""
    wanted = message_id_in(message_id)
    try:
        await visit.core.mark_sent(wanted, by=visit.owner)
    except SHOWN_IN_PLACE as refused:
        return await _deliver_page(visit, refused)
    return go_to(saying("/deliver", "sent"))


@post("/deliver/{message_id:str}/replied")
async def mark_replied(visit: TheVisit, message_id: FromPath[str]) -> Response[Any]:
    """The person says that an answer came."""
    wanted = message_id_in(message_id)
    try:
        await visit.core.mark_replied(wanted, by=visit.owner)
    except SHOWN_IN_PLACE as refused:
        return await _deliver_page(visit, refused)
    return go_to(saying("/deliver", "replied"))


async def _deliver_page(visit: Visit, refused: DomainError | None = None) -> Response[Any]:
    return await visit.page(
        "deliver.html",
        status=STATUS[type(refused)] if refused else 200,
        flash=as_flash(refused) if refused else None,
        to_send=await _in_states(visit, Approved.name, Uncertain.name),
        sent=await _in_states(visit, Sent.name),
        replied=await _in_states(visit, Replied.name),
    )


async def _in_states(visit: Visit, *states: str) -> list[Delivery]:
    found = await visit.core.list_messages(PageRequest(_MOST), by=visit.owner, states=frozenset(states))
    return [Delivery.of(one) for one in found.items]
