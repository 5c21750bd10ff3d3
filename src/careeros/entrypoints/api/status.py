from attrs import frozen
from litestar import Controller, get

from careeros import __version__
from careeros.entrypoints.api.requests import TheCore


@frozen
class StatusView:
    """`checks` has pass, warn or fail for each part."""

    version: str
    checks: dict[str, str]


class StatusApi(Controller):
    path = "/status"
    tags = ["Status"]  # noqa: RUF012 - Litestar's way

    @get()
    async def status(self, core: TheCore) -> StatusView:
        """How each part of the system is."""
        return StatusView(__version__, {name: health.value for name, health in (await core.check_health()).items()})
