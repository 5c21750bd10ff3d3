"""A thread that looks for work which nobody was woken for."""

import logging
from collections.abc import Callable
from threading import Event, Thread

log = logging.getLogger(__name__)


class Sweeper(Thread):
    """Calls `sweep` at once and then at each interval (seconds), until it is stopped. A failed sweep is tried again."""

    def __init__(self, sweep: Callable[[], object], *, interval: float) -> None:
        super().__init__(name="careeros-sweeper", daemon=True)
        self._sweep = sweep
        self._interval = interval
        self._over = Event()

    def run(self) -> None:
        while not self._over.is_set():
            try:
                self._sweep()
            except Exception:
                log.exception("a sweep failed")
            self._over.wait(self._interval)

    def stop(self) -> None:
        self._over.set()
        self.join(timeout=5)
