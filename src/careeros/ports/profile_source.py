"""Whoever tells of profiles: a licensed API, a reader of public pages."""

from abc import abstractmethod
from typing import Protocol

from careeros.domain.profiles import Profile


class ProfileSource(Protocol):
    @property
    @abstractmethod
    def name(self) -> str:
        """As facts and figures name it."""

    @property
    @abstractmethod
    def credits_at_most(self) -> int:
        """What one reading can use up; 0 where nothing is counted."""

    @abstractmethod
    async def read(self, slug: str) -> Profile:
        """Read the profile with that LinkedIn slug, within ten seconds. What it says is outside text.

        Raises `ProfileMissing`, `ProfileOffLimits`, `ProfileUnreadable`, or `ProfileSourceUnavailable`; no key, and
        nothing that the source said, is in any of them.
        """
