import asyncio
from uuid import UUID

from attrs import Factory, evolve, field, frozen

from careeros.application.messages.budgets import PaidService
from careeros.application.messages.circuit import Circuit
from careeros.application.work.together import OneTransaction
from careeros.domain.budgets import BudgetSpent
from careeros.domain.composing import (
    Objection,
    Proposal,
    cache_key,
    evidence_of,
    is_in_share,
    objections,
    prompt_of,
    sourced,
)
from careeros.domain.drafting import Brief, Draft
from careeros.domain.ids import OwnerId
from careeros.domain.runtime_settings import SettingName
from careeros.ports.clock import Clock
from careeros.ports.errors import WriterAnswerUnusable, WriterUnavailable
from careeros.ports.id_source import IdSource
from careeros.ports.message_writer import MessageWriter
from careeros.ports.runtime_settings import RuntimeSettings
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

PATIENCE_SECONDS = 45.0
"""For one draft, whatever happens; then a template takes its place."""

_TRIES = 2
_USUAL_WAIT, _LONGEST_WAIT = 1.0, 15.0
"""Seconds before a second try: as the service asks, or the usual; one that asks for longer gets no second try."""


@frozen
class Model:
    """A language model: who writes, whether it may be asked now, and from which budget it is paid."""

    writer: MessageWriter
    circuit: Circuit
    service: PaidService


def _transaction(compose: "Compose") -> OneTransaction:
    return OneTransaction(compose.begin)


@frozen
class Compose:
    """A draft by the model where there is one and its text holds, else by a template: always a draft."""

    begin: BeginWork
    templates: MessageWriter
    model: Model | None
    clock: Clock
    ids: IdSource
    settings: RuntimeSettings
    patience: float = PATIENCE_SECONDS
    transaction: OneTransaction = field(init=False, default=Factory(_transaction, takes_self=True))

    async def __call__(self, brief: Brief, *, by: OwnerId) -> Draft:
        return sourced(await self._draft(brief, by), brief)

    async def _draft(self, brief: Brief, by: OwnerId) -> Draft:
        if self.model is None:
            return await self.templates.write(brief)
        try:
            async with asyncio.timeout(self.patience):
                return await self._earlier_or_new(self.model, brief, by)
        except _Instead as why:
            reason = why.reason
        except TimeoutError:
            reason = "The language model took too long."
        draft = await self.templates.write(brief)
        return evolve(draft, provenance=evolve(draft.provenance, fallback=reason))

    async def _earlier_or_new(self, model: Model, brief: Brief, by: OwnerId) -> Draft:
        key = cache_key(brief, prompt_of(brief))
        if is_in_share(key, await self.settings.value(SettingName.USE_CACHED_MESSAGES)):
            async with self.begin(by) as work:
                earlier = await work.earlier_drafts.get(brief.contact.id, key)
            if earlier is not None:
                return evolve(earlier, provenance=evolve(earlier.provenance, cost=0, cached=True))
        draft = await _Conversation(self, model, brief, by).draft()

        async def keep(work: UnitOfWork) -> None:
            await work.earlier_drafts.put(brief.contact.id, key, draft, at=self.clock.now())

        await self.transaction(keep, by=by)
        return draft


class _Instead(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@frozen
class _Conversation:
    """What is said with the model for one draft: a second try when it fails, one repair when its text does not hold."""

    compose: Compose
    model: Model
    brief: Brief
    by: OwnerId

    async def draft(self) -> Draft:
        """The first text that holds. Raises `_Instead` when there is none."""
        first, found = await self._judged(self.brief)
        if first is not None and not found:
            return first
        again = evolve(
            self.brief,
            note=" ".join(one.reason for one in found),
            previous=(*self.brief.previous, *([first.text] if first is not None else [])),
        )
        second, found = await self._judged(again)
        if second is not None and not found:
            return _both(first, second)
        rules = ", ".join(dict.fromkeys(one.rule for one in found))
        raise _Instead(f"The language model's text was refused twice: {rules}.")

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
                return await self._asked_once(asked)
            except WriterUnavailable as why:
                wait = _USUAL_WAIT if why.retry_after is None else why.retry_after
                if attempt == _TRIES or why.lasting or why.hung or wait > _LONGEST_WAIT:
                    raise _Instead(why.message) from None
                await asyncio.sleep(wait)
        raise AssertionError("a try returns or raises")

    async def _asked_once(self, asked: Brief) -> Draft:
        most = self.model.writer.cost_at_most(asked)
        promise = self.compose.ids.new_id()
        try:
            await self._promised(promise, most)
        except asyncio.CancelledError:
            await asyncio.shield(self._settled(promise, 0))
            raise
        if not self.model.circuit.enter():
            await self._settled(promise, 0)
            raise _Instead("The language model did not answer lately; it is tried again in a while.")
        cost = most
        try:
            draft = await self.model.writer.write(asked)
        except WriterUnavailable as why:
            cost = most if why.hung else 0
            self.model.circuit.failed(hung=why.hung, retry_after=why.retry_after)
            raise
        except WriterAnswerUnusable as why:
            cost = why.cost
            self.model.circuit.succeeded()
            raise
        except BaseException:
            self.model.circuit.failed(hung=True)
            raise
        else:
            cost = draft.provenance.cost
            self.model.circuit.succeeded()
            return draft
        finally:
            await asyncio.shield(self._settled(promise, cost))

    async def _promised(self, promise: UUID, most: int) -> None:
        service = self.model.service

        async def reserve(work: UnitOfWork) -> BudgetSpent | None:
            try:
                await work.budgets.reserve(
                    promise, service.name, most, usual=service.usual_limit, at=self.compose.clock.now()
                )
            except BudgetSpent as spent:
                return spent
            return None

        spent = await self.compose.transaction(reserve, by=self.by)
        if spent is not None:
            raise _Instead(spent.message)

    async def _settled(self, promise: UUID, cost: int) -> None:
        """Settled after it was promised, whatever was cut short between: one line for both keeps their order."""

        async def settle(work: UnitOfWork) -> None:
            await work.budgets.settle(promise, cost)

        await self.compose.transaction(settle, by=self.by)


def _both(first: Draft | None, second: Draft) -> Draft:
    """The second draft, with what the first one cost."""
    if first is None:
        return second
    before, after = first.provenance, second.provenance
    return evolve(
        second,
        provenance=evolve(
            after,
            tokens_in=before.tokens_in + after.tokens_in,
            tokens_out=before.tokens_out + after.tokens_out,
            cost=before.cost + after.cost,
        ),
    )
