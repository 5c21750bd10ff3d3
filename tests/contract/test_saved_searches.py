"""What every `SavedSearches` promises."""

import asyncio
from datetime import date

import pytest
from attrs import evolve

from careeros.domain.channels import Channel
from careeros.domain.contacts import ContactFilter
from careeros.domain.saved_searches import MOST_SEARCHES, NoSuchSearch, SavedSearch, TooManySearches
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN

pytestmark = pytest.mark.anyio

NARROW = ContactFilter("Globex", "alumni", Channel.EMAIL, date(2026, 1, 31), date(2026, 6, 1))
TIDES = SavedSearch("Tides", "who knows tides", ContactFilter())


async def test_a_search_comes_back_as_it_was_saved(begin: BeginWork) -> None:
    narrow = SavedSearch("Gezeiten / \u6f6e", "who knows tides?", NARROW)
    async with begin(ANA) as work:
        await work.searches.put(TIDES)
        await work.searches.put(narrow)
        await work.commit()

    async with begin(ANA) as work:
        assert await work.searches.get(TIDES.name) == TIDES
        assert await work.searches.get(narrow.name) == narrow
        assert await work.searches.all() == (narrow, TIDES)


async def test_nobody_sees_what_another_saved(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.searches.put(TIDES)
        await work.commit()

    async with begin(BEN) as work:
        assert await work.searches.all() == ()
        for missed in (work.searches.get(TIDES.name), work.searches.forget(TIDES.name)):
            with pytest.raises(NoSuchSearch):
                await missed
        await work.searches.put(evolve(TIDES, question="other waters"))
        await work.commit()
    async with begin(ANA) as work:
        assert await work.searches.get(TIDES.name) == TIDES


async def test_one_of_the_same_name_is_replaced(begin: BeginWork) -> None:
    newer = evolve(TIDES, question="who knows currents", wanted=NARROW)
    async with begin(ANA) as work:
        await work.searches.put(TIDES)
        await work.searches.put(newer)
        assert await work.searches.all() == (newer,)


async def test_what_is_forgotten_is_gone(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.searches.put(TIDES)
        await work.searches.forget(TIDES.name)
        assert await work.searches.all() == ()
        with pytest.raises(NoSuchSearch):
            await work.searches.get(TIDES.name)


async def test_there_is_an_end_to_how_many_are_saved_also_at_once(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        for number in range(MOST_SEARCHES - 1):
            await work.searches.put(evolve(TIDES, name=f"Tides {number}"))
        await work.commit()

    async def one_more(name: str) -> bool:
        async with begin(ANA) as work:
            try:
                await work.searches.put(evolve(TIDES, name=name))
            except TooManySearches:
                return False
            await work.commit()
            return True

    taken = await asyncio.gather(*(one_more(f"Last {number}") for number in range(4)))
    assert sum(taken) == 1
    assert await one_more("Tides 1"), "one that is there is replaced"
