"""Who the messages are from."""

from typing import Any

from litestar import Response, get, post

from careeros.application.sender.set_sender import LONGEST_LINE, LONGEST_VOICE, SenderChanges
from careeros.domain.contacts import Name
from careeros.domain.errors import InvalidInput
from careeros.domain.sender import Sender
from careeros.entrypoints.web.flashes import Flash, saying
from careeros.entrypoints.web.forms import Form, form_in
from careeros.entrypoints.web.refusals import as_flash
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.visit import TheVisit, Visit


@get("/sender")
async def sender(visit: TheVisit) -> Response[Any]:
    return await _sender_page(visit, await visit.core.show_sender(by=visit.owner))


@post("/sender")
async def save_sender(visit: TheVisit) -> Response[Any]:
    typed = _typed(await form_in(visit.request))
    if not typed.name.full:
        return await _sender_page(
            visit, typed, Flash("Your name is missing: every message is signed with it.", good=False)
        )
    changes = SenderChanges(
        typed.name.full,
        typed.headline,
        typed.company,
        typed.position,
        typed.location,
        typed.looking_for,
        typed.voice,
        typed.premium,
    )
    try:
        await visit.core.set_sender(changes, by=visit.owner)
    except InvalidInput as refused:
        return await _sender_page(visit, typed, as_flash(refused))
    return go_to(saying("/sender", "sender-saved"))


def _typed(form: Form) -> Sender:
    return Sender(
        Name(form.text("name").strip()),
        form.text("headline"),
        form.text("company"),
        form.text("position"),
        form.text("location"),
        form.text("looking_for"),
        form.text("voice"),
        form.text("premium") == "yes",
    )


async def _sender_page(visit: Visit, shown: Sender, refusal: Flash | None = None) -> Response[Any]:
    """The form with what is known, or with what was typed when it was refused."""
    return await visit.page(
        "sender.html",
        status=400 if refusal else 200,
        flash=refusal,
        sender=shown,
        longest_line=LONGEST_LINE,
        longest_voice=LONGEST_VOICE,
    )
