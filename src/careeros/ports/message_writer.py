"""Whoever writes drafts: a template, a language model."""

from abc import abstractmethod
from typing import Protocol

from careeros.domain.drafting import Brief, Draft


class MessageWriter(Protocol):
    @abstractmethod
    async def write(self, brief: Brief) -> Draft:
        """Write one draft that leans on nothing but the brief, within the limits of its channel."""
