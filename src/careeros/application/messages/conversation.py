"""What is said with a language model for one draft."""

import asyncio
from contextlib import AsyncExitStack

from attrs import evolve, frozen

from careeros.application.messages.budgets import PaidService
from careeros.application.messages.circuit import Circuit
from careeros.application.messages.patience import Patience
from careeros.application.messages.payments import Bill, Payments
from careeros.application.messages.places import Places
from careeros.application.messages.tally import Tally
from careeros.domain.budgets import BudgetSpent
from careeros.domain.composing import Objection, Proposal, evidence_of, objections
from careeros.domain.drafting import Brief, Draft
from careeros.domain.ids import OwnerId
from careeros.domain.messages import Provenance
from careeros.ports.errors import WriterAnswerUnusable, WriterUnavailable
from careeros.ports.message_writer import MessageWriter

RESTING = "The language model did not answer lately; it is tried again in a while."
_TRIES = 2
_USUAL_WAIT, _LONGEST_WAIT = 1.0, 15.0
"""Seconds before a second try: as the service asks, or the usual; one that asks for longer gets no second try."""


@frozen
class Model:
    """A language model: who writes, whether it may be asked now, and from which budget it is paid."""

    writer: MessageWriter
    circuit: Circuit
    service: PaidService


class NoText(Exception):
    """There is none of the model's that may be shown, for a `reason` that may."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@frozen
class Conversation:
    """A second try when the model fails, one repair when its text does not hold. Each call waits for a place, and has
    it until the answer is there. Raises `NotYet` when the first call gets none.
    """

    model: Model
    pay: Payments
    places: Places
    patience: Patience
    brief: Brief
    by: OwnerId
    tally: Tally

    async def draft(self) -> Draft:
        """The first text that holds. Raises `NoText` when there is none."""
        first, found = await self._judged(self.brief)
        if first is not None and not found:
            return self._with_costs(first)
        again = evolve(
            self.brief,
            note=" ".join(one.reason for one in found),
            previous=(*self.brief.previous, *([first.text] if first is not None else [])),
        )
        second, found = await self._judged(again)
        if second is not None and not found:
            return self._with_costs(second)
        rules = ", ".join(dict.fromkeys(one.rule for one in found))
        raise NoText(f"The language model's text was refused twice: {rules}.")

    def _with_costs(self, draft: Draft) -> Draft:
        return evolve(draft, provenance=self.tally.over(draft.provenance))

    async def _judged(self, asked: Brief) -> tuple[Draft | None, tuple[Objection, ...]]:
        try:
            draft = await self._written(asked)
        except WriterAnswerUnusable:
            return None, (Objection("answer", "Answer with the JSON object of the schema and nothing else."),)
        proposal = Proposal(draft.text, draft.cites, draft.language)
        return draft, objections(proposal, self.brief, evidence_of(self.brief))

    async def _written(self, asked: Brief) -> Draft:
        for attempt in range(1, _TRIES + 1):
            try:
                return await self._paid(asked, first=attempt == 1 and asked is self.brief)
            except WriterUnavailable as why:
                wait = _USUAL_WAIT if why.retry_after is None else why.retry_after
                if attempt == _TRIES or why.lasting or why.hung or wait > _LONGEST_WAIT:
                    raise NoText(why.message) from None
                await asyncio.sleep(wait)
        raise AssertionError("a try returns or raises")

    async def _paid(self, asked: Brief, *, first: bool) -> Draft:
        """One call. The money is promised before there is a place for it, so that no place is idle meanwhile."""
        most = self.model.writer.cost_at_most(asked)
        try:
            async with self.pay(self.model.service, most, by=self.by) as bill:
                bill.spent = 0
                async with AsyncExitStack() as place:
                    with self.patience.in_line():
                        await place.enter_async_context(self.places.one(ahead=not first))
                        if not await self.model.circuit.enter_after_probe():
                            raise NoText(RESTING)
                    bill.spent = most
                    return await self._billed(asked, bill)
        except BudgetSpent as spent:
            raise NoText(spent.message) from None

    async def _billed(self, asked: Brief, bill: Bill) -> Draft:
        """What it cost is not known when it was cut off or met with silence: then it is the most."""
        made = Provenance(cost=bill.spent)
        try:
            draft = await self._asked_once(asked)
            made = draft.provenance
        except WriterUnavailable as why:
            made = made if why.hung else Provenance()
            raise
        except WriterAnswerUnusable as why:
            made = why.made
            raise
        finally:
            bill.spent = made.cost
            self.tally.add(made)
        return draft

    async def _asked_once(self, asked: Brief) -> Draft:
        """How it went is said to the circuit, which was entered."""
        circuit = self.model.circuit
        try:
            draft = await self.model.writer.write(asked)
        except WriterUnavailable as why:
            circuit.failed(hung=why.hung, retry_after=why.retry_after)
            raise
        except WriterAnswerUnusable:
            circuit.succeeded()
            raise
        except BaseException:
            circuit.failed(hung=True)
            raise
        circuit.succeeded()
        return draft
