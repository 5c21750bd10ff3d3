"""A request of somebody who is signed in, and the frame of the pages that they see."""

from typing import Any

from attrs import frozen
from litestar import Response
from litestar.di import NamedDependency

from careeros.application.core import Core
from careeros.domain.approval import Approved, InReview
from careeros.domain.ids import OwnerId
from careeros.domain.pages import PageRequest
from careeros.entrypoints.shared.answers import AnyRequest
from careeros.entrypoints.web.flashes import COUNT, SAID, Flash, flash_of
from careeros.entrypoints.web.rendering import render

_COUNTED = 100


@frozen
class Nav:
    """How much there is to do, for the navigation."""

    waiting: str
    to_deliver: str


@frozen
class Visit:
    core: Core
    owner: OwnerId
    request: AnyRequest

    async def page(
        self, template: str, *, status: int = 200, flash: Flash | None = None, **context: Any
    ) -> Response[bytes]:
        """A page with navigation; what was just done is said on top."""
        query = self.request.query_params
        said = flash or flash_of(query.get(SAID), query.get(COUNT))
        return render(template, status=status, nav=await self._nav(), flash=said, here=self._section(), **context)

    def asked(self, name: str) -> str:
        """A value of the query, "" when it is not there."""
        return str(self.request.query_params.get(name, "")).strip()

    async def _nav(self) -> Nav:
        return Nav(await self._count(InReview.name), await self._count(Approved.name))

    async def _count(self, state: str) -> str:
        found = await self.core.list_messages(PageRequest(_COUNTED), by=self.owner, states=frozenset({state}))
        return f"{_COUNTED}+" if found.next else str(len(found.items))

    def _section(self) -> str:
        return self.request.url.path.split("/")[1]


TheVisit = NamedDependency[Visit]


async def visit_of(core: NamedDependency[Core], owner_id: NamedDependency[OwnerId], request: AnyRequest) -> Visit:
    return Visit(core, owner_id, request)
