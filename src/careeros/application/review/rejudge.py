from careeros.application.review.assess import assess, show_to_batch
from careeros.domain.approval import InReview
from careeros.domain.ids import ContactId
from careeros.domain.pages import PageRequest
from careeros.ports.messages import MessageFilter
from careeros.ports.unit_of_work import UnitOfWork


async def rejudge(work: UnitOfWork, contact_id: ContactId) -> None:
    """Judge anew what waits for review to somebody of whom more is known now: a claim may have its fact."""
    waiting = await work.messages.page(MessageFilter(frozenset({InReview.name}), contact_id), PageRequest(1_000))
    for state in waiting.items:
        if isinstance(state, InReview):
            await work.messages.replace(state.rescore(await assess(work, state.message)))
            await show_to_batch(work, state.message)
