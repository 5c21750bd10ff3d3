from attrs import frozen
from litestar import Controller, get

from careeros import __version__


@frozen
class StatusView:
    """`checks` has pass, warn or fail for each part."""

    version: str
    checks: dict[str, str]


class StatusApi(Controller):
    path = "/status"
    tags = ["Status"]  # noqa: RUF012 - Litestar's way

    @get()
    async def status(self, core: TheCore, owner_id: Owner) -> StatusView:
        """How each part of the system is, for who is signed in."""
        del owner_id
        return StatusView(__version__, {name: health.value for name, health in (await core.check_health()).items()})
