"""Phone numbers in one form."""

from abc import abstractmethod
from typing import Protocol


class PhoneNumbers(Protocol):
    """Plain and quick: it only computes."""

    @abstractmethod
    def e164(self, written: str) -> str | None:
        """The number in E.164 ('+442079460958'); one without a country is taken for one of the region that was set.

        Where no region was set, '00' before a number is taken for '+'. None for what can be no number anywhere ('n/a',
        zeros, too short), and for one without a country where no region was set.
        """

    @abstractmethod
    def is_mobile(self, number: str) -> bool:
        """May the number, in E.164, be a mobile telephone's? Where nobody can tell, as in North America, it may."""
