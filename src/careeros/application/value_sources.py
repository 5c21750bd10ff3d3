"""Where each value of somebody is from: what imports and merges changed is remembered, and tells it."""

from collections.abc import Collection, Mapping, Sequence

from attrs import Factory, define

from careeros.domain.contacts import Contact
from careeros.domain.identity.merging import Merge
from careeros.domain.identity.sources import EarlierState, Sources, Step, Value, sources_of
from careeros.domain.ids import ContactId, ImportId
from careeros.domain.imports import ImportSummary
from careeros.ports.unit_of_work import UnitOfWork

_MOST_FILES = 3
"""That are named; an archive may hold many."""


async def value_sources(
    work: UnitOfWork, people: Collection[Contact], merges: Mapping[ContactId, Sequence[Merge]]
) -> dict[ContactId, dict[Value, str]]:
    """Of each of the people; `merges` are those into them and into who was merged into them, in order of id."""
    gone = [merge.gone for every in merges.values() for merge in every]
    changes = await work.imports.changes_to([*people, *gone])
    files = _Files(work)
    for import_id in {earlier.import_id for every in changes.values() for earlier in every}:
        await files.learn(import_id)
    return {one.id: _sources(one, merges.get(one.id, ()), changes, files.named) for one in people}


def _sources(
    now: Contact,
    merges: Sequence[Merge],
    changes: Mapping[ContactId, Sequence[EarlierState]],
    files: Mapping[ImportId, str],
) -> dict[Value, str]:
    """Imports and merges came one after the other as their ids do."""
    steps = {
        earlier.import_id: Step(earlier.contact, files[earlier.import_id], {}) for earlier in changes.get(now.id, ())
    }
    joined = {merge.id: merge for merge in merges if merge.kept.id == now.id}
    theirs: dict[object, Sources] = {of: _sources(merge.gone, merges, changes, files) for of, merge in joined.items()}
    every = [*steps.items(), *((of, Step(one.kept, one.gone.source, theirs[of])) for of, one in joined.items())]
    return sources_of(now, [step for _, step in sorted(every, key=lambda entry: entry[0])])


@define
class _Files:
    _work: UnitOfWork
    named: dict[ImportId, str] = Factory(dict[ImportId, str])

    async def learn(self, import_id: ImportId) -> None:
        self.named[import_id] = _files_of(await self._work.imports.get(import_id))


def _files_of(summary: ImportSummary) -> str:
    """People are in the first file of an export of LinkedIn's; of others, in any."""
    files = summary.files[:1] if summary.kind == "linkedin" else summary.files
    more = len(files) - _MOST_FILES
    return ", ".join(files[:_MOST_FILES]) + (f" and {more} more" if more > 0 else "")
