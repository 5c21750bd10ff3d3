from collections.abc import Mapping

from attrs import frozen

from careeros.domain.composing import draft_of, prompt_of, proposal_in
from careeros.domain.drafting import Brief, Draft
from careeros.domain.errors import InvalidInput
from careeros.domain.messages import Provenance
from careeros.ports.errors import WriterAnswerUnusable, WriterUnavailable
from careeros.ports.message_writer import MessageWriter


@frozen
class RecordedMessageWriter(MessageWriter):
    """Gives the answers of a recording: JSON as a model gives it, by the fingerprint of the evidence; "" is for any."""

    _answers: Mapping[str, str]

    def cost_at_most(self, brief: Brief) -> int:
        del brief
        return 0

    async def write(self, brief: Brief) -> Draft:
        prompt = prompt_of(brief)
        answer = self._answers.get(prompt.evidence.fingerprint, self._answers.get("", ""))
        if not answer:
            raise WriterUnavailable("The recording has no answer for this.", "Record one.", lasting=True)
        try:
            proposal = proposal_in(answer)
        except InvalidInput as error:
            raise WriterAnswerUnusable(error.message, error.mend, Provenance()) from None
        return draft_of(proposal, brief, by="recorded", model="answers")
