"""Whoever writes drafts: a template, a language model."""

from abc import abstractmethod
from typing import Protocol

from careeros.domain.drafting import Brief, Draft


class MessageWriter(Protocol):
    @abstractmethod
    def cost_at_most(self, brief: Brief) -> int:
        """What one call of `write` can cost, in millionths of a US dollar; 0 for what costs nothing."""

    @abstractmethod
    async def write(self, brief: Brief) -> Draft:
        """Write one draft that leans on nothing but the brief, within the limits of its channel.

        A model's draft is not to be trusted: hold it against `composing.objections`. One that does not answer raises
        `WriterUnavailable`, one whose answer is no draft `WriterAnswerUnusable`.
        """

    async def close(self) -> None:
        """Let go of what is held open between drafts. Who holds nothing has nothing to do."""
