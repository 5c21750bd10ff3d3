"""Drafts asked for at once: to whom, and how far they are."""

from collections.abc import Callable
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath

from careeros.application.messages.draft_messages import Selection
from careeros.domain.batches import Batch, NotDrafted
from careeros.domain.channels import Channel
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.ids import BatchId, ContactId
from careeros.domain.messages import Purpose
from careeros.entrypoints.shared.inputs import id_in, one_of
from careeros.entrypoints.shared.styles import style_in
from careeros.entrypoints.web import words
from careeros.entrypoints.web.contacts import people_page
from careeros.entrypoints.web.flashes import saying
from careeros.entrypoints.web.forms import Form, form_in
from careeros.entrypoints.web.narrowing import listed_at, narrowing_in
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.visit import TheVisit, Visit

_NAMED = 100
"""Of how many that failed the names are shown."""
_OF_LIST = ("q", "after")
"""What the form calls as the list does; there, a channel is that of the drafts."""


@post("/batches")
async def draft(visit: TheVisit) -> Response[Any]:
    """Ask for drafts. They are written outside the request; the next page shows how far they are."""
    form = await form_in(visit.request)
    try:
        batch = await _asked_for(visit, form)
    except InvalidInput as refused:
        return await people_page(visit, _list_in(form), refused, form)
    if batch is None:
        asked = _list_in(form)
        there = listed_at(asked("q"), narrowing_in(asked), after=asked("after"))
        return go_to(saying(there, "nobody-chosen"))
    return go_to(f"/batches/{batch.id}")


@get("/batches/{batch_id:str}")
async def batch(visit: TheVisit, batch_id: FromPath[str]) -> Response[Any]:
    progress = await visit.core.show_batch(BatchId(id_in(batch_id, "batch")), by=visit.owner)
    return await visit.page(
        "batch.html",
        batch=progress.batch,
        purpose=words.PURPOSES[Purpose(progress.batch.purpose)],
        waiting=progress.waiting,
        paused=progress.paused,
        is_paused=progress.is_paused,
        drafted=len(progress.drafted),
        failed=[(one, await _name(visit, one)) for one in progress.failed[:_NAMED]],
        failures=len(progress.failed),
    )


@post("/batches/{batch_id:str}/{step:str}")
async def steer(visit: TheVisit, batch_id: FromPath[str], step: FromPath[str]) -> Response[Any]:
    """Pause a batch, go on with it, or give up what has not begun."""
    wanted, core = BatchId(id_in(batch_id, "batch")), visit.core
    steps = {"pause": core.pause_batch, "resume": core.resume_batch, "cancel": core.cancel_batch}
    if step not in steps:
        raise NotFound("page", step)
    await steps[step](wanted, by=visit.owner)
    return go_to(f"/batches/{wanted}")


async def _asked_for(visit: Visit, form: Form) -> Batch | None:
    """The batch that the form asks for; None where it is to go to nobody."""
    chosen, channel = _selection(form), form.text("channel")
    if chosen is None:
        return None
    return await visit.core.draft_messages(
        chosen,
        purpose=one_of(Purpose, form.text("purpose"), "purpose"),
        channel=one_of(Channel, channel, "channel") if channel else None,
        style=style_in(form.text("persona"), form.text("language")),
        by=visit.owner,
    )


def _list_in(form: Form) -> Callable[[str], str]:
    """What the list asked for on which the form stands."""
    return lambda name: form.text(name if name in _OF_LIST else f"only_{name}")


def _selection(form: Form) -> Selection | None:
    """Whom the form means: those who are ticked, those whom the search finds, or the first so many of all."""
    scope = form.text("scope")
    if scope == "found":
        return Selection(question=form.text("q"), wanted=narrowing_in(_list_in(form)))
    if scope == "everybody":
        return Selection(first=_number(form.text("first")))
    ticked = tuple(ContactId(id_in(value, "contact")) for value in form.every("contact"))
    return Selection(ticked) if ticked else None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 4 and 1 <= int(text) <= 1_000):
        raise InvalidInput("That is no number of people.", "Say how many: 1 to 1,000.")
    return int(text)


async def _name(visit: Visit, one: NotDrafted) -> str | None:
    """None for somebody who is there no longer: made one with another since, say."""
    try:
        return (await visit.core.show_contact(one.contact_id, by=visit.owner)).contact.name.full
    except NotFound:
        return None
