from attrs import frozen

from careeros.application.messages.briefs import brief_for
from careeros.domain.channels import Channel
from careeros.domain.composing import Prompt, prompt_of
from careeros.domain.ids import ContactId, OwnerId
from careeros.domain.messages import Purpose
from careeros.domain.styles import AS_USUAL, Style
from careeros.ports.unit_of_work import BeginWork


@frozen
class ShowPrompt:
    """Exactly what a language model would be sent for a draft; nothing is sent."""

    begin: BeginWork

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
            brief, _ = await brief_for(work, contact, purpose, channel, style)
        return prompt_of(brief)
