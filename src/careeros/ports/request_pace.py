"""So many requests a minute, over all threads, processes and machines of an installation."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol


class RequestPace(Protocol):
    @abstractmethod
    async def wait(self, name: str, *, per_minute: int, at: datetime) -> float:
        """0 when one may ask now, and the turn is taken; else the seconds after which to try again.

        Turns are even: at least 60 / `per_minute` seconds lie between two, also when that was changed just now.
        """
