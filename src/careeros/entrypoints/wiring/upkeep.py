"""The use cases that keep the index of vectors in step, over the adapters."""

from attrs import frozen

from careeros.application.search.ask import CHECK, INDEX, AskToIndex
from careeros.application.search.bring import BringToIndex
from careeros.application.search.index_contacts import IndexContacts
from careeros.application.search.keep import KeepEmbeddings
from careeros.application.search.mend import MendIndex
from careeros.application.search.upkeep import CheckIndex, RebuildIndex, SyncIndex
from careeros.application.search.watch import WatchIndex
from careeros.application.work.work_off import Handler
from careeros.entrypoints.wiring.adapters import Adapters


@frozen
class Upkeep:
    sync: SyncIndex
    rebuild: RebuildIndex
    check: CheckIndex
    handlers: dict[str, Handler]


def make_upkeep(adapters: Adapters, ask: AskToIndex) -> Upkeep:
    begin, clock, index = adapters.begin, adapters.clock, adapters.index
    keep, bring = KeepEmbeddings(begin, adapters.embedder), BringToIndex(begin, index)
    mend = MendIndex(begin, index, keep, bring)
    rebuild = RebuildIndex(begin, clock, index, keep, mend)
    return Upkeep(
        SyncIndex(begin, clock, keep, mend),
        rebuild,
        CheckIndex(begin, index),
        {
            INDEX: IndexContacts(begin, clock, keep, bring),
            CHECK: WatchIndex(begin, clock, index, mend, rebuild, ask),
        },
    )
