"""Approving all that are ready at once: first they are listed, then each is approved by the text that was listed."""

from typing import Any

from litestar import Response, get, post

from careeros.application.review.approve_messages import Refused, Seen
from careeros.domain.errors import DomainError, InvalidInput, NotFound
from careeros.domain.quality import Verdict
from careeros.entrypoints.web.flashes import Flash, saying
from careeros.entrypoints.web.forms import form_in, message_id_in
from careeros.entrypoints.web.message_view import MessageView
from careeros.entrypoints.web.refusals import as_flash
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.review import queue_of
from careeros.entrypoints.web.visit import TheVisit, Visit


@get("/approve-ready")
async def all_ready(visit: TheVisit) -> Response[Any]:
    """The list, for a last look."""
    return await _listed(visit)


@post("/approve-ready")
async def approve_ready(visit: TheVisit) -> Response[Any]:
    """Approve those that are ticked, each by the fingerprint that stood beside it."""
    seen = [_seen(value) for value in (await form_in(visit.request)).every("seen")]
    if not seen:
        return go_to(saying("/approve-ready", "none-ready"))
    done = await visit.core.approve_messages(seen, by=visit.owner)
    if done.refused:
        return await _listed(visit, approved=len(done.approved), refused=done.refused)
    return go_to(saying("/", "all-approved", len(done.approved)))


def _seen(value: str) -> Seen:
    """A message and a fingerprint, as the form holds them: "id:fingerprint"."""
    message_id, colon, fingerprint = value.partition(":")
    if not colon:
        raise InvalidInput("The form is not one of ours.", "Open the list again.")
    return Seen(message_id_in(message_id), fingerprint)


async def _listed(visit: Visit, approved: int = 0, refused: tuple[Refused, ...] = ()) -> Response[Any]:
    waiting, _ = await queue_of(visit)
    sender = await visit.core.show_sender(by=visit.owner)
    ready = [one for one in waiting if one.state.report.verdict is Verdict.READY]
    reasons = [(await _named(visit, no), _why(no)) for no in refused]
    return await visit.page(
        "approve_ready.html",
        status=409 if refused else 200,
        flash=Flash(f"{approved} approved, {len(refused)} not.", good=False) if refused else None,
        ready=[MessageView.of(one, premium=sender.premium) for one in ready],
        refused=[(no.message_id, name, reason) for no, (name, reason) in zip(refused, reasons, strict=True)],
    )


def _why(no: Refused) -> str:
    return as_flash(no.error).text if isinstance(no.error, DomainError) else str(no.error)


async def _named(visit: Visit, no: Refused) -> str:
    """Whom a message that was refused is to; its id where there is no such message."""
    try:
        return (await visit.core.show_message(no.message_id, by=visit.owner)).contact.name.full
    except NotFound:
        return str(no.message_id)
