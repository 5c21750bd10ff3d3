from datetime import datetime
from unicodedata import category

from attrs import evolve, frozen

from careeros.application.review.assess import assess, show_to_batch
from careeros.application.review.decide import Decide
from careeros.application.review.list_review import Addressed
from careeros.domain.approval import Approved, InReview, State, TextChanged, WrongState
from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean
from careeros.domain.ids import MessageId, OwnerId
from careeros.domain.messages import LONGEST_BODY, MessageText
from careeros.ports.unit_of_work import UnitOfWork


@frozen
class EditMessage:
    """Put the person's own words in place of the draft. An approved message goes back to review."""

    decide: Decide

    async def __call__(
        self,
        message_id: MessageId,
        *,
        by: OwnerId,
        subject: str | None = None,
        body: str | None = None,
        seen: str | None = None,
    ) -> Addressed:
        """`seen` is the fingerprint of the text that is replaced: with it, nobody else's edit is written over."""

        async def step(state: State, work: UnitOfWork, now: datetime) -> State:
            if not isinstance(state, InReview | Approved):
                raise WrongState(message_id, state.name, "edited")
            if seen is not None and seen != state.message.fingerprint:
                raise TextChanged(message_id)
            before = state.message.text
            text = MessageText(
                before.subject if subject is None else clean(subject), before.body if body is None else _body(body)
            )
            edited = state.edit(text, await assess(work, evolve(state.message, text=text)), at=now)
            await show_to_batch(work, edited.message)
            return edited

        return await self.decide(message_id, step, by=by)


def _body(given: str) -> str:
    if len(given) > LONGEST_BODY:
        reason = f"The text has {len(given):,} characters; {LONGEST_BODY:,} is the most."
        raise InvalidInput(reason, "Shorten it; a message that is read has fewer than a thousand.")
    text = given.replace("\r\n", "\n").strip()
    if any(category(mark) in {"Cc", "Cs"} and mark not in "\n\t" for mark in text):
        raise InvalidInput("The text holds control characters.", "Remove them: nobody could see what is approved.")
    return text
