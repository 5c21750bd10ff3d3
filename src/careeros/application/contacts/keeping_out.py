"""Which rows of an import are of people who were erased."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from careeros.domain.identity.arriving import Arrival
from careeros.domain.identity.profiles import Profiles, Recognised
from careeros.domain.identity.suppressing import telling_keys
from careeros.ports.unit_of_work import UnitOfWork


async def erased_among(work: UnitOfWork, arrivals: Sequence[Arrival | None], known: AbstractSet[int]) -> frozenset[int]:
    """The places of those arrivals; `known` are the places of those who are a contact already."""
    if not await work.suppressions.any():
        return frozenset()
    arrived = ((place, one.record) for place, one in enumerate(arrivals) if one is not None)
    return await _held(work, {place: telling_keys(record, is_known=place in known) for place, record in arrived})


async def erased_profiles(work: UnitOfWork, people: Profiles, recognised: Recognised) -> frozenset[int]:
    """The same for profiles, by their numbers."""
    known = recognised.numbers
    return await _held(
        work, {number: people.telling_keys(number, is_known=number in known) for number in range(people.size)}
    )


async def _held(work: UnitOfWork, keys: Mapping[int, Sequence[str]]) -> frozenset[int]:
    held = await work.suppressions.held({key for every in keys.values() for key in every})
    return frozenset(place for place, every in keys.items() if not held.isdisjoint(every))
