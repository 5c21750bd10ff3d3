"""The review queue: what waits on the left, the one that is looked at on the right."""

from litestar import Response, get
from litestar.params import FromPath

from careeros.application.review.list_review import Addressed
from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import DomainError
from careeros.domain.facts import KINDS
from careeros.domain.ids import MessageId
from careeros.domain.messages import MessageText
from careeros.domain.pages import PageRequest
from careeros.domain.quality import Verdict
from careeros.entrypoints.shared.inputs import message_id_in
from careeros.entrypoints.shared.statuses import STATUS
from careeros.entrypoints.web.message_view import MessageView, known_of
from careeros.entrypoints.web.queue_view import Narrowing, Queue
from careeros.entrypoints.web.refusals import as_flash
from careeros.entrypoints.web.visit import TheVisit, Visit

MOST_WAITING = 300
"""How many of the queue are shown: the oldest. Those behind move up as these are decided."""


@get("/")
async def queue(visit: TheVisit) -> Response[bytes]:
    """The list, and on a wide screen the first of it."""
    return await review_page(visit, None)


@get("/review/{message_id:str}")
async def shown(visit: TheVisit, message_id: FromPath[str]) -> Response[bytes]:
    """One message; on a narrow screen without the list."""
    return await review_page(visit, message_id_in(message_id))


async def review_page(
    visit: Visit,
    wanted: MessageId | None,
    *,
    refused: DomainError | None = None,
    typed: MessageText | None = None,
    panel: str = "",
) -> Response[bytes]:
    """The work place. After a refusal: with its reason on top, the panel open, and what was typed still there."""
    waiting, listed = await queue_of(visit)
    chosen = wanted or next((MessageId(item.id) for item in listed.items), None)
    status = STATUS[type(refused)] if refused else 200
    if chosen is None:
        return await _nothing_waits(visit, listed)
    one = next((one for one in waiting if one.state.message.id == chosen), None)
    one = one or await visit.core.show_message(chosen, by=visit.owner)
    shown = await visit.core.show_contact(one.contact.id, by=visit.owner)
    sender = await visit.core.show_sender(by=visit.owner)
    return await visit.page(
        "review.html",
        status=status,
        flash=None if refused is None else as_flash(refused),
        queue=listed,
        one=MessageView.of(one, premium=sender.premium, typed=typed),
        known=known_of(shown.contact, shown.facts, shown.sources),
        kinds=sorted(KINDS),
        asked_for=wanted is not None,
        panel=panel,
    )


async def queue_of(visit: Visit) -> tuple[tuple[Addressed, ...], Queue]:
    """Those that wait, and the list of them as the address narrows it."""
    found = await visit.core.list_messages(PageRequest(MOST_WAITING), by=visit.owner)
    return found.items, Queue.of(found.items, narrowing_in(visit), more=found.next is not None)


def narrowing_in(visit: Visit) -> Narrowing:
    verdict = visit.asked("verdict")
    return Narrowing(verdict if verdict in set(Verdict) else "", visit.asked("q")[:100])


async def _nothing_waits(visit: Visit, listed: Queue) -> Response[bytes]:
    """Say what to do next: another filter, wait for a batch, draft, or import."""
    core = visit.core
    people = await core.list_contacts(ContactFilter(), PageRequest(1), by=visit.owner)
    sender = await core.show_sender(by=visit.owner)
    latest = await core.latest_batch(by=visit.owner)
    progress = await core.show_batch(latest.id, by=visit.owner) if latest else None
    return await visit.page(
        "nothing_waits.html",
        queue=listed,
        has_people=bool(people.items),
        sender_known=bool(sender.name.full),
        batch=progress if progress and progress.waiting else None,
    )
