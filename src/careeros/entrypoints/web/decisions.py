"""What a reviewer decides. Afterwards the next message is shown; after a refusal the same one, with the reason."""

from collections.abc import Awaitable, Callable
from typing import Any

from litestar import Response, post
from litestar.params import FromPath

from careeros.domain.approval import Approved, InReview
from careeros.domain.ids import MessageId
from careeros.domain.messages import MessageText
from careeros.entrypoints.web.flashes import saying
from careeros.entrypoints.web.forms import Form, form_in, message_id_in
from careeros.entrypoints.web.refusals import SHOWN_IN_PLACE
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.review import narrowing_in, queue_of, review_page
from careeros.entrypoints.web.visit import TheVisit, Visit

_Answer = Response[Any]


@post("/review/{message_id:str}/approve")
async def approve(visit: TheVisit, message_id: FromPath[str]) -> _Answer:
    """Approve exactly the text that was shown."""
    wanted, form = message_id_in(message_id), await form_in(visit.request)

    async def act() -> str:
        await visit.core.approve_message(wanted, seen=form.text("fingerprint"), by=visit.owner)
        return await _next(visit, wanted, "approved")

    return await _answered(visit, wanted, act)


@post("/review/{message_id:str}/reject")
async def reject(visit: TheVisit, message_id: FromPath[str]) -> _Answer:
    wanted, form = message_id_in(message_id), await form_in(visit.request)

    async def act() -> str:
        await visit.core.reject_message(wanted, reason=form.text("reason"), by=visit.owner)
        return await _next(visit, wanted, "rejected")

    return await _answered(visit, wanted, act, panel="reject")


@post("/review/{message_id:str}/request-changes")
async def request_changes(visit: TheVisit, message_id: FromPath[str]) -> _Answer:
    """Have it drafted again; the new draft is shown at once where it is there at once."""
    wanted, form = message_id_in(message_id), await form_in(visit.request)

    async def act() -> str:
        after = await visit.core.request_changes(wanted, note=form.text("note"), by=visit.owner)
        drafted = isinstance(after.state, InReview)
        return _same(visit, wanted, "redrafted") if drafted else await _next(visit, wanted, "redraft-later")

    return await _answered(visit, wanted, act, panel="changes")


@post("/review/{message_id:str}/edit")
async def edit(visit: TheVisit, message_id: FromPath[str]) -> _Answer:
    """Put the person's own words in place of the text that they saw; nobody else's are written over."""
    wanted, form = message_id_in(message_id), await form_in(visit.request)

    async def act() -> str:
        before = (await visit.core.show_message(wanted, by=visit.owner)).state
        await visit.core.edit_message(
            wanted,
            by=visit.owner,
            subject=form.given("subject"),
            body=form.given("body"),
            seen=form.text("fingerprint"),
        )
        return _same(visit, wanted, "reopened" if isinstance(before, Approved) else "edited")

    return await _answered(visit, wanted, act, panel="edit", typed=_typed(form))


@post("/review/{message_id:str}/facts")
async def add_fact(visit: TheVisit, message_id: FromPath[str]) -> _Answer:
    """Note something known of the person that the message is to."""
    wanted, form = message_id_in(message_id), await form_in(visit.request)

    async def act() -> str:
        contact_id = (await visit.core.show_message(wanted, by=visit.owner)).contact.id
        await visit.core.add_fact(
            contact_id, kind=form.text("kind"), text=form.text("text"), source="you", by=visit.owner
        )
        return _same(visit, wanted, "fact-added")

    return await _answered(visit, wanted, act, panel="fact")


async def _answered(
    visit: Visit,
    wanted: MessageId,
    act: Callable[[], Awaitable[str]],
    *,
    panel: str = "",
    typed: MessageText | None = None,
) -> _Answer:
    """Go where the act leads, or show why it was refused."""
    try:
        return go_to(await act())
    except SHOWN_IN_PLACE as refused:
        return await review_page(visit, wanted, refused=refused, panel=panel, typed=typed)


async def _next(visit: Visit, decided: MessageId, said: str) -> str:
    """The address of what to do next, in the order of the list as it was."""
    _, listed = await queue_of(visit)
    following, query = listed.next_to_do(decided), narrowing_in(visit).query
    return saying(f"/review/{following}{query}" if following else f"/{query}", said)


def _same(visit: Visit, message_id: MessageId, said: str) -> str:
    return saying(f"/review/{message_id}{narrowing_in(visit).query}", said)


def _typed(form: Form) -> MessageText:
    return MessageText(form.text("subject"), form.text("body"))
