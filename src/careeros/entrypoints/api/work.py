from typing import Annotated

from attrs import frozen
from litestar import Controller, get, post
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from careeros.domain.ids import BatchId, WorkId
from careeros.domain.work import WorkFilter, WorkState
from careeros.entrypoints.api.requests import Owner, TheCore, page
from careeros.entrypoints.api.views import ItemList, WorkView
from careeros.entrypoints.shared.inputs import id_in, one_of


@frozen
class Run:
    """How many due rows to do at most, and of which batch."""

    limit: int = 20
    batch_id: str | None = None


@frozen
class RunView:
    """How many rows were done and how many failed in this go; none of either means that nothing is due."""

    done: int
    failed: int


def work_id_in(text: str) -> WorkId:
    return WorkId(id_in(text, "work"))


class WorkApi(Controller):
    path = "/work"
    tags = ["Work"]  # noqa: RUF012 - Litestar's way

    @get()
    async def list_work(
        self,
        *,
        core: TheCore,
        owner_id: Owner,
        batch: FromQuery[str | None] = None,
        in_state: Annotated[str | None, QueryParameter(name="state")] = None,
        limit: FromQuery[int] = 50,
        after: FromQuery[str | None] = None,
    ) -> ItemList[WorkView]:
        """List rows of work, oldest first."""
        wanted = WorkFilter(
            None if batch is None else BatchId(id_in(batch, "batch")),
            None if in_state is None else one_of(WorkState, in_state, "state of work"),
        )
        found = await core.list_work(wanted, page(limit, after), by=owner_id)
        return ItemList([WorkView.of(item) for item in found.items], found.next)

    @post("/run", status_code=200)
    async def run(self, core: TheCore, owner_id: Owner, data: JSONBody[Run]) -> RunView:
        """Do rows that are due, here and now."""
        batch_id = None if data.batch_id is None else BatchId(id_in(data.batch_id, "batch"))
        done = await core.run_due(limit=page(data.limit, None).limit, batch_id=batch_id, by=owner_id)
        return RunView(done.done, done.failed)

    @get("/{work_id:str}")
    async def show(self, core: TheCore, owner_id: Owner, work_id: FromPath[str]) -> WorkView:
        return WorkView.of(await core.show_work(work_id_in(work_id), by=owner_id))

    @post("/{work_id:str}/retry", status_code=200)
    async def retry(self, core: TheCore, owner_id: Owner, work_id: FromPath[str]) -> WorkView:
        """Try again what failed, died or was cancelled."""
        return WorkView.of(await core.retry_work(work_id_in(work_id), by=owner_id))

    @post("/{work_id:str}/cancel", status_code=200)
    async def cancel(self, core: TheCore, owner_id: Owner, work_id: FromPath[str]) -> WorkView:
        """Give up what has not begun."""
        return WorkView.of(await core.cancel_work(work_id_in(work_id), by=owner_id))
