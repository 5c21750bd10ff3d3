"""What a function gives for values that come again and again, looked up without calling any Python."""

from collections.abc import Callable, Hashable
from typing import TypeVar

Asked = TypeVar("Asked", bound=Hashable)
Given = TypeVar("Given")


class Remembered(dict[Asked, Given]):
    """`map(remembered.__getitem__, values)` takes a fifth of what calling a cached function does.

    All is forgotten once so many are known (`most`); what is not worth keeping (`keeps`) is made anew each time.
    """

    def __init__(
        self, make: Callable[[Asked], Given], *, most: int, keeps: Callable[[Asked], bool] = lambda _: True
    ) -> None:
        super().__init__()
        self._make, self._most, self._keeps = make, most, keeps

    def __missing__(self, asked: Asked) -> Given:
        given = self._make(asked)
        if self._keeps(asked):
            if len(self) >= self._most:
                self.clear()
            self[asked] = given
        return given
