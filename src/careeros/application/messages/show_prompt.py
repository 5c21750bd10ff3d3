from attrs import frozen

from careeros.application.messages.briefs import Wanted, brief_again, briefs_by
from careeros.application.messages.sent_kinds import kinds_sent
from careeros.application.settings.lately import Lately
from careeros.domain.approval import InReview, in_state
from careeros.domain.channels import Channel
from careeros.domain.composing import Prompt, prompt_of
from careeros.domain.delivery import destination_of
from careeros.domain.folding import clean
from careeros.domain.ids import ContactId, MessageId, OwnerId
from careeros.domain.messages import Purpose
from careeros.domain.styles import AS_USUAL, Style
from careeros.ports.unit_of_work import BeginWork


@frozen
class ShowPrompt:
    """Exactly what a language model would be sent for a draft; nothing is sent.

    Raises `Unreachable` where there is no way to the person.
    """

    begin: BeginWork
    settings: Lately

    async def __call__(
        self,
        contact_id: ContactId,
        *,
        purpose: Purpose,
        channel: Channel | None,
        style: Style = AS_USUAL,
        by: OwnerId,
    ) -> Prompt:
        async with self.begin(by) as work:
            contact = await work.contacts.get(contact_id)
            through = destination_of(contact, channel).channel
            wanted = Wanted(contact, purpose, through, style)
            (brief,) = await briefs_by(work, [wanted], sent=await kinds_sent(self.settings))
        return prompt_of(brief)


@frozen
class ShowRedraftPrompt:
    """Exactly what a language model would be sent for another draft of a message in review; nothing is sent."""

    begin: BeginWork
    settings: Lately

    async def __call__(self, message_id: MessageId, *, note: str, by: OwnerId) -> Prompt:
        async with self.begin(by) as work:
            state = in_state(await work.messages.get(message_id), InReview, step="drafted again")
            sent = await kinds_sent(self.settings)
            return prompt_of(await brief_again(work, state.message, clean(note), sent=sent))
