from datetime import UTC, datetime

from attrs import frozen

from careeros.ports.clock import Clock


@frozen
class SystemClock(Clock):
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - this is the one place that asks the machine
