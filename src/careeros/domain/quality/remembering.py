"""A table that works out what it doesn't hold yet, and starts anew when it is full."""

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")


class Remembering(dict[str, Value]):
    """`table[text]` is `work_out(text)`, kept for texts of up to `longest` characters, `most` of them at a time."""

    def __init__(self, work_out: Callable[[str], Value], *, most: int, longest: int) -> None:
        super().__init__()
        self._work_out = work_out
        self._most = most
        self._longest = longest

    def __missing__(self, text: str) -> Value:
        value = self._work_out(text)
        if len(text) <= self._longest:
            if len(self) >= self._most:
                self.clear()
            self[text] = value
        return value
