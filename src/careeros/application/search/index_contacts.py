import logging
from datetime import timedelta

from attrs import frozen

from careeros.application.search.ask import contacts_named
from careeros.application.search.bring import BringToIndex
from careeros.application.search.keep import KeepEmbeddings, learn_vocabulary
from careeros.domain.work import WorkItem
from careeros.ports.clock import Clock
from careeros.ports.errors import EmbedderUnavailable, VectorIndexOutdated, VectorIndexUnavailable
from careeros.ports.unit_of_work import BeginWork

_PAUSE = timedelta(seconds=30)

log = logging.getLogger(__name__)


@frozen
class IndexContacts:
    """Do one row that names people: have them found by their words, learn these for questions with typing errors, keep
    their embeddings, bring them to the index of vectors.

    Without an embedder the row waits. Without an index it is done all the same: what is kept says what the index
    lacks, and the next check brings it there.
    """

    begin: BeginWork
    clock: Clock
    keep: KeepEmbeddings
    bring: BringToIndex

    async def __call__(self, item: WorkItem) -> None:
        contact_ids = contacts_named(item)
        async with self.begin(item.owner_id) as work:
            await work.finder.catch_up()
            await work.commit()
        async with self.begin(item.owner_id) as work:
            await learn_vocabulary(work, contact_ids)
            await work.commit()
        after = item.done()
        try:
            kept = await self.keep(contact_ids, by=item.owner_id)
            await self.bring(kept.not_indexed, kept.gone, by=item.owner_id)
        except EmbedderUnavailable as why:
            after = item.due_again(at=self.clock.now() + _PAUSE, reason=str(why))
        except (VectorIndexUnavailable, VectorIndexOutdated) as why:
            log.warning("the index of vectors waits for a check: %s", why)
        async with self.begin(item.owner_id) as work:
            await work.work.replace(item, after)
            await work.commit()
