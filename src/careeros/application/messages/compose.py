from attrs import evolve, frozen

from careeros.application.messages.conversation import RESTING, Conversation, Model, NoText
from careeros.application.messages.earlier_answers import EarlierAnswers
from careeros.application.messages.patience import Patience
from careeros.application.messages.payments import Payments
from careeros.application.messages.places import Places
from careeros.application.messages.tally import Tally
from careeros.domain.composing import sourced
from careeros.domain.drafting import Brief, Draft
from careeros.domain.ids import OwnerId
from careeros.ports.message_writer import MessageWriter

PATIENCE_SECONDS, TURNS_SECONDS = 45.0, 30.0
"""For one draft, whatever happens, and for all the turns that it waits for; then a template takes its place. Together
they are less than a worker has for a row.
"""


@frozen
class Compose:
    """A draft by the model where there is one and its text holds, else by a template: always a draft. Who keeps the
    message keeps the model's answer with it (`keep_answers`).

    Raises `NotYet` when so many are being written by the model that it has to wait for its turn.
    """

    templates: MessageWriter
    model: Model | None
    earlier: EarlierAnswers
    pay: Payments
    places: Places
    patience: float = PATIENCE_SECONDS
    patience_for_turns: float = TURNS_SECONDS

    async def __call__(self, brief: Brief, *, by: OwnerId) -> Draft:
        return sourced(await self._draft(brief, by), brief)

    async def _draft(self, brief: Brief, by: OwnerId) -> Draft:
        if self.model is None:
            return await self.templates.write(brief)
        earlier = await self.earlier.to(brief, by=by)
        if earlier is not None:
            return earlier
        if self.model.circuit.is_open():
            return await self._from_template(brief, RESTING, Tally())  # nobody may ask, so nobody waits for a turn to
        patience, tally = Patience(self.patience, self.patience_for_turns), Tally()
        try:
            async with patience.kept():
                return await Conversation(self.model, self.pay, self.places, patience, brief, by, tally).draft()
        except NoText as why:
            return await self._from_template(brief, why.reason, tally)
        except TimeoutError:
            return await self._from_template(brief, patience.why, tally)

    async def _from_template(self, brief: Brief, reason: str, tally: Tally) -> Draft:
        """A template's draft; what was paid for on the way to it is told with it."""
        draft = await self.templates.write(brief)
        return evolve(draft, provenance=evolve(tally.made, fallback=reason))
