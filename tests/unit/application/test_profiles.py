"""Looking profiles up: paced, paid for, counted, and only ever adding."""

import asyncio
from collections.abc import Callable

import pytest
from attrs import define, evolve, field

from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.system.clock import SystemClock
from careeros.application.core import Core
from careeros.application.messages.circuit import Circuit
from careeros.application.profiles.read_profile import Tap
from careeros.application.profiles.show_sources import Switch, Switches
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.errors import InvalidInput, NotFound
from careeros.domain.facts import note_fact
from careeros.domain.ids import BatchId, FactId
from careeros.domain.linkedin_profiles import profile_address
from careeros.domain.pages import PageRequest
from careeros.domain.profiles import (
    NoProfileAddress,
    NoProfileSource,
    Post,
    Profile,
    ProfileMissing,
    ProfileOffLimits,
    ProfileUnreadable,
)
from careeros.domain.runtime_settings import SettingName
from careeros.domain.source_outcomes import Outcome
from careeros.domain.work import WorkFilter, WorkState
from careeros.entrypoints.wiring.adapters import Adapters
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.profiles import Profiles
from careeros.ports.errors import ProfileSourceUnavailable
from careeros.ports.profile_source import ProfileSource
from tests.builders import ANA, NOON, a_contact, new_id
from tests.integration.drafting.conftest import HandClock

pytestmark = pytest.mark.anyio

PAGES, API = "public page", "proxycurl"


def told(slug: str) -> Profile:
    return Profile(profile_address(slug), PAGES, NOON, posts=(Post("Data Engineer", "Tidewater Labs"),))


@define
class Told(ProfileSource):
    """Tells what `answer` says, or raises it."""

    named: str
    credits_at_most: int = 0  # pyright: ignore[reportIncompatibleMethodOverride]
    answer: Callable[[str], Profile | Exception] = field(
        default=lambda slug: Profile(
            profile_address(slug), PAGES, NOON, posts=(Post("Data Engineer", "Tidewater Labs"),)
        )
    )
    asked: list[str] = field(factory=list[str])

    @property
    def name(self) -> str:
        return self.named

    async def read(self, slug: str) -> Profile:
        self.asked.append(slug)
        answer = self.answer(slug)
        if isinstance(answer, Exception):
            raise answer
        return evolve(answer, read_by=self.named, credits=self.credits_at_most)


@define
class Desk:
    """A core with both sources, and a clock in hand."""

    adapters: Adapters
    clock: HandClock
    pages: Told
    api: Told

    def core(self, *on: str, a_month: int = 5) -> Core:
        profiles = Profiles(
            Tap(self.pages, Circuit(self.clock)) if PAGES in on else None,
            Tap(self.api, Circuit(self.clock)) if API in on else None,
            Switches((
                Switch(PAGES, PAGES in on, is_paced=True),
                Switch(API, API in on, counts_credits=True),
            )),
            a_month,
        )  # fmt: skip
        return make_core(evolve(self.adapters, profiles=profiles, clock=self.clock))

    async def add(self, *people: Contact) -> None:
        async with self.adapters.begin(ANA) as work:
            await work.contacts.add(people)
            await work.commit()

    async def facts(self, person: Contact) -> list[tuple[str, str, str]]:
        async with self.adapters.begin(ANA) as work:
            return [(fact.kind, fact.text, fact.source) for fact in await work.facts.of(person.id)]


@pytest.fixture
def desk(adapters: Adapters) -> Desk:
    return Desk(adapters, HandClock(), Told(PAGES), Told(API, 2))


def fails(error: Exception) -> Callable[[str], Exception]:
    return lambda _: error


BUSY = ProfileSourceUnavailable("No more.", "Later.", retry_after=120, refused=True)


async def test_all_sources_are_off_at_first_and_that_is_said(desk: Desk) -> None:
    await desk.add(noor := a_contact())
    with pytest.raises(NoProfileSource, match="switched on"):
        await desk.core().enrich_contacts([noor.id], None, by=ANA)


async def test_facts_come_with_source_and_time_and_what_was_typed_stays(desk: Desk, store: MemoryStore) -> None:
    await desk.add(noor := a_contact(position="Chief of Tides"))
    async with desk.adapters.begin(ANA) as work:
        typed = note_fact(FactId(new_id()), kind="position", text="data engineer at TIDEWATER labs", source="", at=NOON)
        await work.facts.add({noor.id: [typed]})
        await work.commit()
    core = desk.core(PAGES)
    batch = await core.enrich_contacts([noor.id], None, by=ANA)
    await core.run_due(by=ANA, limit=50)

    found = await core.show_enrichment(batch, by=ANA)
    assert (found.enriched, found.failed, found.waiting) == ((noor.id,), (), 0)
    assert await desk.facts(noor) == [
        ("position", "data engineer at TIDEWATER labs", "you"),
        ("employer", "Tidewater Labs", "profile (public page)"),
    ]
    known = await core.show_contact(noor.id, by=ANA)
    assert known.contact.position == "Chief of Tides"
    log = [(entry.event.action, entry.event.subject) for entry in store.owners[ANA].audit]
    assert ("profile read", str(noor.id)) in log


async def test_looked_up_again_it_adds_nothing(desk: Desk) -> None:
    await desk.add(noor := a_contact())
    core = desk.core(API)
    for _ in range(2):
        await core.enrich_contacts([noor.id], None, by=ANA)
        await core.run_due(by=ANA, limit=50)
    assert len(desk.api.asked) == 2
    assert len(await desk.facts(noor)) == 2


async def test_pages_are_read_at_the_set_pace_and_the_rest_waits_for_its_turn(desk: Desk) -> None:
    people = [a_contact(f"Noor {number}") for number in range(40)]
    await desk.add(*people)
    core = desk.core(PAGES)
    await core.change_setting(SettingName.SCRAPING_RATE_LIMIT, 10, by=ANA)
    batch = await core.enrich_contacts([one.id for one in people], None, by=ANA)
    for _ in range(180):
        await core.run_due(by=ANA, limit=50)
        desk.clock.forward(1)
    assert len(desk.pages.asked) == 30
    assert (await core.show_enrichment(batch, by=ANA)).waiting == 10


async def test_who_comes_before_their_turn_waits_and_that_counts_as_no_try(desk: Desk) -> None:
    await desk.add(one := a_contact("Noor One"), two := a_contact("Noor Two"))
    core = desk.core(PAGES)
    await core.enrich_contacts([one.id], None, by=ANA)
    batch = await core.enrich_contacts([two.id], None, by=ANA)
    for _ in range(20):
        await core.run_due(by=ANA, limit=50)
    assert len(desk.pages.asked) == 1
    assert "pages a minute" in str((await core.show_enrichment(batch, by=ANA)).held_up)
    async with desk.adapters.begin(ANA) as work:
        (row,) = (await work.work.page(WorkFilter(batch), PageRequest(10))).items
    assert (row.state, row.attempts) == (WorkState.QUEUED, 0)


async def test_a_page_that_refuses_falls_over_to_the_api_and_is_left_alone(desk: Desk) -> None:
    people = [a_contact(f"Noor {number}") for number in range(3)]
    await desk.add(*people)
    desk.pages.answer = fails(BUSY)
    core = desk.core(PAGES, API, a_month=100)
    await core.enrich_contacts([one.id for one in people], None, by=ANA)
    for _ in range(30):
        await core.run_due(by=ANA, limit=50)
        desk.clock.forward(1)
    assert (len(desk.pages.asked), len(desk.api.asked)) == (1, 3)
    assert {source for _, _, source in await desk.facts(people[2])} == {"profile (proxycurl)"}

    desk.clock.forward(120)
    await core.enrich_contacts([people[0].id], None, by=ANA)
    await core.run_due(by=ANA, limit=50)
    assert len(desk.pages.asked) == 2, "the breaker lets one try again"


async def test_with_no_credit_left_it_waits_for_the_page_that_rests(desk: Desk) -> None:
    await desk.add(one := a_contact("Noor One"), two := a_contact("Noor Two"))
    desk.pages.answer = fails(BUSY)
    core = desk.core(PAGES, API, a_month=2)
    batch = await core.enrich_contacts([one.id, two.id], None, by=ANA)
    for _ in range(30):
        await core.run_due(by=ANA, limit=50)
        desk.clock.forward(1)
    found = await core.show_enrichment(batch, by=ANA)
    assert (found.enriched, found.waiting, found.failed) == ((one.id,), 1, ())

    desk.pages.answer = told
    for _ in range(150):
        await core.run_due(by=ANA, limit=50)
        desk.clock.forward(1)
    assert set((await core.show_enrichment(batch, by=ANA)).enriched) == {one.id, two.id}


async def test_who_is_asked_for_again_while_a_look_up_waits_costs_once(desk: Desk) -> None:
    await desk.add(noor := a_contact())
    core = desk.core(API, a_month=100)
    first = await core.enrich_contacts([noor.id], None, by=ANA)
    again = await core.enrich_contacts([noor.id], None, by=ANA)
    for _ in range(10):
        await core.run_due(by=ANA, limit=1)
        desk.clock.forward(1)
    for batch in (first, again):
        assert (await core.show_enrichment(batch, by=ANA)).enriched == (noor.id,)
    assert len(desk.api.asked) == 1

    await core.enrich_contacts([noor.id], None, by=ANA)
    await core.run_due(by=ANA, limit=1)
    assert len(desk.api.asked) == 2, "once it is done, it is looked up anew"


async def test_who_is_asked_for_again_is_looked_up_where_the_first_time_fails(desk: Desk) -> None:
    await desk.add(noor := a_contact())
    desk.api.answer = fails(ProfileUnreadable("Nothing in it."))
    core = desk.core(API, a_month=100)
    await core.enrich_contacts([noor.id], None, by=ANA)
    again = await core.enrich_contacts([noor.id], None, by=ANA)
    await core.run_due(by=ANA, limit=1)
    desk.api.answer = told
    await core.run_due(by=ANA, limit=1)
    assert (await core.show_enrichment(again, by=ANA)).enriched == (noor.id,)


async def test_a_turn_that_is_near_is_waited_for(adapters: Adapters) -> None:
    pages = Told(PAGES)
    switches = Switches((Switch(PAGES, on=True, is_paced=True),))
    wired = Profiles(Tap(pages, Circuit(SystemClock())), None, switches, patience=3.0)
    core = make_core(evolve(adapters, profiles=wired, clock=SystemClock()))
    people = [a_contact(f"Noor {number}") for number in range(3)]
    async with adapters.begin(ANA) as work:
        await work.contacts.add(people)
        await work.commit()
    await core.change_setting(SettingName.SCRAPING_RATE_LIMIT, 600, by=ANA)
    for one in people:
        await core.enrich_contacts([one.id], None, by=ANA)
    ran = await core.run_due(by=ANA, limit=3)

    assert (ran.done, len(pages.asked)) == (3, 3)


async def test_without_the_api_it_waits_until_the_page_may_be_asked_again(desk: Desk) -> None:
    await desk.add(noor := a_contact())
    desk.pages.answer = fails(BUSY)
    core = desk.core(PAGES)
    batch = await core.enrich_contacts([noor.id], None, by=ANA)
    for _ in range(100):
        await core.run_due(by=ANA, limit=50)
        desk.clock.forward(1)
    assert len(desk.pages.asked) == 1
    assert "left alone" in str((await core.show_enrichment(batch, by=ANA)).held_up)
    desk.pages.answer = told
    for _ in range(150):
        await core.run_due(by=ANA, limit=50)
        desk.clock.forward(1)
    assert (await core.show_enrichment(batch, by=ANA)).enriched == (noor.id,)


async def test_who_waits_for_a_page_that_says_an_hour_is_looked_up_by_the_api_once_that_is_on(desk: Desk) -> None:
    await desk.add(noor := a_contact())
    desk.pages.answer = fails(evolve(BUSY, retry_after=3_600))
    core = desk.core(PAGES)
    batch = await core.enrich_contacts([noor.id], None, by=ANA)
    for _ in range(20):
        await core.run_due(by=ANA, limit=50)
        desk.clock.forward(60)
    assert len(desk.pages.asked) == 1

    core = desk.core(API)
    for _ in range(11):
        await core.run_due(by=ANA, limit=50)
        desk.clock.forward(60)
    assert (await core.show_enrichment(batch, by=ANA)).enriched == (noor.id,)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (ProfileMissing("an address"), Outcome.MISSING),
        (ProfileOffLimits("robots.txt says no."), Outcome.UNREADABLE),
        (ProfileUnreadable("Nothing in it."), Outcome.UNREADABLE),
    ],
)
async def test_what_trying_again_would_not_mend_fails_with_its_reason(
    error: Exception, outcome: Outcome, desk: Desk
) -> None:
    await desk.add(noor := a_contact())
    desk.pages.answer = fails(error)
    core = desk.core(PAGES)
    batch = await core.enrich_contacts([noor.id], None, by=ANA)
    await core.run_due(by=ANA, limit=50)
    ((whom, why),) = (await core.show_enrichment(batch, by=ANA)).failed
    assert (whom, why) == (noor.id, str(error))
    assert dict((await core.show_sources(by=ANA))[0].tally.counts) == {outcome: 1}


async def test_the_success_rate_is_counted(desk: Desk) -> None:
    await desk.add(*(people := [a_contact(f"Noor {number}") for number in range(4)]))
    core = desk.core(API, a_month=100)
    desk.api.answer = lambda slug: (
        ProfileSourceUnavailable("It failed.", "Later.") if slug == people[0].linkedin_slug else told(slug)
    )
    await core.enrich_contacts([one.id for one in people], None, by=ANA)
    await core.run_due(by=ANA, limit=4)
    pages, api, _ = await core.show_sources(by=ANA)
    assert (pages.switch.on, pages.tally.success_rate) == (False, None)
    assert (api.tally.asked, api.tally.success_rate) == (4, 0.75)


async def test_credits_are_promised_before_and_never_more_than_there_are(desk: Desk) -> None:
    await desk.add(*(people := [a_contact(f"Noor {number}") for number in range(6)]))
    core = desk.core(API, a_month=5)
    batch = await core.enrich_contacts([one.id for one in people], None, by=ANA)
    await asyncio.gather(*(core.run_due(by=ANA, limit=2) for _ in range(3)))
    found = await core.show_enrichment(batch, by=ANA)
    assert (len(desk.api.asked), len(found.enriched), len(found.failed)) == (2, 2, 4)
    assert "5 credits" in found.failed[0][1]
    used = (await core.show_sources(by=ANA))[1].credits
    assert used is not None
    assert (used.limit, used.spent, used.reserved) == (5, 4, 0)


@pytest.mark.parametrize(
    ("error", "spent"),
    [
        (ProfileMissing("an address"), 0),
        (ProfileSourceUnavailable("No more.", "Later."), 0),
        (ProfileSourceUnavailable("Silent.", "Later.", hung=True), 2),
        (ProfileUnreadable("Nothing in it."), 2),
    ],
)
async def test_what_a_failed_reading_cost_is_settled(error: Exception, spent: int, desk: Desk) -> None:
    await desk.add(noor := a_contact())
    desk.api.answer = fails(error)
    core = desk.core(API)
    await core.enrich_contacts([noor.id], None, by=ANA)
    await core.run_due(by=ANA, limit=1)
    used = (await core.show_sources(by=ANA))[1].credits
    assert used is not None
    assert (used.spent, used.reserved) == (spent, 0)


async def test_who_is_blocked_is_not_looked_up(desk: Desk) -> None:
    await desk.add(noor := a_contact(), other := a_contact("Ola Nord", company="Elsewhere"))
    core = desk.core(API)
    await core.block_contact(noor.id, reason="asked", by=ANA)
    batch = await core.enrich_contacts([noor.id], None, by=ANA)
    everybody = await core.enrich_contacts([], ContactFilter(), by=ANA)
    await core.run_due(by=ANA, limit=50)
    assert desk.api.asked == [other.linkedin_slug]
    assert (await core.show_enrichment(batch, by=ANA)).failed[0][0] == noor.id
    assert (await core.show_enrichment(everybody, by=ANA)).enriched == (other.id,)


async def test_whoever_has_no_profile_cannot_be_looked_up(desk: Desk) -> None:
    await desk.add(noor := a_contact(linkedin_slug=None))
    core = desk.core(API)
    with pytest.raises(NoProfileAddress):
        await core.enrich_contacts([noor.id], None, by=ANA)
    with pytest.raises(InvalidInput, match="Nobody of these"):
        await core.enrich_contacts([], ContactFilter(company="Tidewater Labs"), by=ANA)
    with pytest.raises(NotFound):
        await core.show_enrichment(BatchId(new_id()), by=ANA)


async def test_a_setting_changes_at_once_and_the_log_has_it(desk: Desk, store: MemoryStore) -> None:
    core = desk.core()
    changed = await core.change_setting(SettingName.USE_PROXIES, 40, by=ANA)
    assert changed in await core.list_settings()
    with pytest.raises(InvalidInput):
        await core.change_setting(SettingName.USE_PROXIES, 400, by=ANA)
    assert [entry.event.subject for entry in store.owners[ANA].audit] == ["use_proxies 40"]
