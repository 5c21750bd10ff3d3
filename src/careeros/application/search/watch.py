import logging

from attrs import frozen

from careeros.application.search.ask import BETWEEN_CHECKS, INDEX, AskToIndex
from careeros.application.search.mend import MendIndex
from careeros.application.search.upkeep import RebuildIndex
from careeros.domain.errors import Conflict
from careeros.domain.ids import OwnerId
from careeros.domain.pages import PageRequest
from careeros.domain.work import WorkFilter, WorkItem, WorkState
from careeros.ports.clock import Clock
from careeros.ports.embeddings import EmbeddingCounts
from careeros.ports.errors import EmbedderUnavailable, VectorIndexOutdated, VectorIndexUnavailable
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.vector_index import VectorIndex

_FEW = 5_000
"""Entries up to which all of them are compared at each check; of more, only how many there are, and what is known."""

_MOST_ASKED = 20_000

log = logging.getLogger(__name__)


@frozen
class WatchIndex:
    """Do the row that checks an owner's index and mends it; it is due again after a while, whatever was found."""

    begin: BeginWork
    clock: Clock
    index: VectorIndex
    mend: MendIndex
    rebuild: RebuildIndex
    ask: AskToIndex

    async def __call__(self, item: WorkItem) -> None:
        reason = None
        try:
            await self._check(item.owner_id)
        except (EmbedderUnavailable, VectorIndexUnavailable, Conflict) as why:
            reason = str(why)
            log.warning("the index of vectors was not checked: %s", why)
        async with self.begin(item.owner_id) as work:
            await work.work.replace(item, item.due_again(at=self.clock.now() + BETWEEN_CHECKS, reason=reason))
            await work.commit()

    async def _catch_up(self, owner_id: OwnerId) -> None:
        """Words by which people are found, of those who changed without a row of work."""
        more = True
        while more:
            async with self.begin(owner_id) as work:
                more = await work.finder.catch_up()
                await work.commit()

    async def _check(self, owner_id: OwnerId) -> None:
        await self._catch_up(owner_id)
        counts = await self._counts(owner_id)
        if counts.wanted == counts.kept == 0:
            if await self.index.count(owner_id):
                await self.index.forget(owner_id)
            return
        if counts.kept != counts.wanted:
            await self._ask_for_what_is_lacking(owner_id)
        try:
            await self.index.page(owner_id, PageRequest(1))
        except VectorIndexOutdated:
            if counts.kept == counts.wanted:
                await self.rebuild(by=owner_id)
            return
        if counts.indexed == 0 and counts.kept == counts.wanted and not await self.index.count(owner_id):
            await self.rebuild(by=owner_id)
            return
        await self.mend.late(by=owner_id)
        counts = await self._counts(owner_id)
        if counts.kept <= _FEW or await self.index.count(owner_id) != counts.kept:
            await self.mend(by=owner_id)

    async def _counts(self, owner_id: OwnerId) -> EmbeddingCounts:
        async with self.begin(owner_id) as work:
            return await work.embeddings.counts(self.mend.keep.embedder.model)

    async def _ask_for_what_is_lacking(self, owner_id: OwnerId) -> None:
        """Unless it has been asked for: an import that is being worked off is no divergence."""
        async with self.begin(owner_id) as work:
            for state in (WorkState.QUEUED, WorkState.CLAIMED):
                if (await work.work.page(WorkFilter(state=state, kind=INDEX), PageRequest(1))).items:
                    return
            lacking = await work.embeddings.lacking(self.mend.keep.embedder.model, limit=_MOST_ASKED)
            asked = await self.ask(work, lacking, by=owner_id)
            await work.commit()
        await self.ask.wake(asked)
