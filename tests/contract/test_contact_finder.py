"""What every `ContactFinder` promises."""

from math import log

import pytest
from attrs import evolve

from careeros.domain.search import question_words, rarity, things_known
from careeros.ports.contact_finder import Hits
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, a_contact, a_fact

pytestmark = pytest.mark.anyio

JOSE = a_contact(
    "José Ñandú", company="Grüne Wärme GmbH", position="Recruiter", tags=("alumni",), notes="Likes climbing"
)
KIM = a_contact("Kim Lee", company="Harbor Analytics", position="Climate Consultant", emails=("kim@example.org",))
EVA = a_contact("Eva Stone", company="Harbor Bank", position="Teller")


async def found(begin: BeginWork, question: str) -> list[str]:
    async with begin(ANA) as work:
        await work.contacts.add([JOSE, KIM, EVA])
        await work.facts.add({EVA.id: [a_fact("Moved from consulting into climate finance")]})
        await work.commit()
    async with begin(ANA) as work:
        hits = await work.finder.find([[word] for word in question_words(question)], limit=10)
        people = await work.contacts.many([hit.contact_id for hit in hits.people])
        return [people[hit.contact_id].name.full for hit in hits.people]


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("jose nandu", ["José Ñandú"]),
        ("JOSÉ", ["José Ñandú"]),
        ("grune warme", ["José Ñandú"]),
        ("recruiters", ["José Ñandú"]),
        ("alumni", ["José Ñandú"]),
        ("climbing", ["José Ñandú"]),
        ("kim@example.org", ["Kim Lee"]),
        ("harbor analytics", ["Kim Lee"]),
        ("ha", []),
        ("zebra", []),
        ("harbor zebra giraffe", []),
    ],
)
async def test_people_are_found_by_what_is_known_of_them(begin: BeginWork, question: str, people: list[str]) -> None:
    assert await found(begin, question) == people


@pytest.mark.parametrize(
    ("question", "first"),
    [("harbor climate consultant", "Kim Lee"), ("people who moved from consulting into climate", "Eva Stone")],
)
async def test_who_answers_more_of_the_question_comes_first(begin: BeginWork, question: str, first: str) -> None:
    assert (await found(begin, question))[0] == first


async def test_a_word_may_stand_for_others_and_all_are_counted(begin: BeginWork) -> None:
    await found(begin, "harbor")
    async with begin(ANA) as work:
        hits = await work.finder.find([["harbr", "harbor"], ["teller"], ["zebra"], ["climate"]], limit=10)

    assert hits.known == (2, 1, 0, 2)


async def test_several_words_may_stand_for_one_and_must_be_there_in_a_row(begin: BeginWork) -> None:
    await found(begin, "harbor")
    async with begin(ANA) as work:
        hits = await work.finder.find(
            [["ha", "harbor analytics"], ["cc", "climate consultants"], ["hw", "harbor teller"], ["lk", "lee kim"]],
            limit=10,
        )

    assert hits.known == (1, 1, 0, 0), "each by itself is said of them, but not one after the other"


async def test_words_weigh_by_how_many_people_there_are_now(begin: BeginWork) -> None:
    await found(begin, "harbor")
    others = [a_contact(f"Zoe Other{number}", company="Elsewhere", position="") for number in range(2)]

    async def covered_by_kim() -> float:
        async with begin(ANA) as work:
            hits = await work.finder.find([["kim"], ["analytics"], ["harbor"], ["recruiter"]], limit=10)
            await work.commit()
            return hits.people[0].covered

    def expected(people: int) -> float:
        known = 2 * rarity(1, people) + rarity(2, people)
        return known / (known + rarity(1, people))

    assert await covered_by_kim() == pytest.approx(expected(3))
    async with begin(ANA) as work:
        await work.contacts.add(others)
        await work.commit()
    assert await covered_by_kim() == pytest.approx(expected(5))
    async with begin(ANA) as work:
        await work.contacts.remove([one.id for one in others])
        await work.commit()
    assert await covered_by_kim() == pytest.approx(expected(3))


async def test_of_each_person_all_is_told_that_can_be_found(begin: BeginWork) -> None:
    first, second = a_fact("Keeps bees"), a_fact("Sails boats", kind="note")
    async with begin(ANA) as work:
        await work.contacts.add([JOSE, KIM])
        await work.facts.add({KIM.id: [second, first]})
        await work.commit()

    async with begin(ANA) as work:
        found = await work.finder.portraits([KIM.id, JOSE.id, EVA.id])
        assert await work.finder.portraits([]) == {}
    async with begin(BEN) as work:
        assert await work.finder.portraits([KIM.id]) == {}
    assert {one: known.things for one, known in found.items()} == {
        KIM.id: things_known(KIM, [first, second]),
        JOSE.id: things_known(JOSE, []),
    }
    assert list(found[KIM.id].facts) == [first.id, second.id]
    assert found[KIM.id].is_called([["kim"], ["harbor"]])


async def called(begin: BeginWork, word: str) -> set[str]:
    """The names of whom the word finds."""
    async with begin(ANA) as work:
        hits = await work.finder.find([[word]], limit=10)
        people = await work.contacts.many([hit.contact_id for hit in hits.people])
        return {contact.name.full for contact in people.values()}


async def caught_up(begin: BeginWork) -> None:
    more = True
    while more:
        async with begin(ANA) as work:
            more = await work.finder.catch_up()
            await work.commit()


@pytest.mark.parametrize("ready", [False, True], ids=["at once", "made ready"])
async def test_people_are_found_at_once_and_when_they_were_made_ready(begin: BeginWork, ready: bool) -> None:
    crowd = [a_contact(f"Person {number}", company="Quay") for number in range(2_500)]
    async with begin(ANA) as work:
        await work.contacts.add([*crowd, KIM])
        await work.commit()
    if ready:
        await caught_up(begin)

    async with begin(ANA) as work:
        assert (await work.finder.find([["quay"]], limit=1)).known == (2_500,)
    assert await called(begin, "analytics") == {"Kim Lee"}


@pytest.mark.parametrize("ready", [False, True], ids=["at once", "made ready"])
async def test_a_change_is_found_and_what_it_replaced_is_not(begin: BeginWork, ready: bool) -> None:
    fact = a_fact("Keeps bees")
    async with begin(ANA) as work:
        await work.contacts.add([KIM])
        await work.facts.add({KIM.id: [a_fact("Sails boats"), fact]})
        await work.commit()
    await caught_up(begin)

    async with begin(ANA) as work:
        renamed = evolve(KIM.name, full="Kim Nakamura", last="Nakamura")
        await work.contacts.replace([evolve(KIM, name=renamed, company="Lighthouse", version=2)])
        await work.facts.remove([fact.id])
        await work.commit()
    if ready:
        await caught_up(begin)

    for word in ("nakamura", "lighthouse", "boats"):
        assert await called(begin, word) == {"Kim Nakamura"}, word
    for word in ("lee", "harbor", "bees"):
        assert await called(begin, word) == set(), word


async def test_who_is_gone_is_found_no_more_and_counts_no_more(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.contacts.add([KIM, EVA])
        await work.commit()
    await caught_up(begin)

    async with begin(ANA) as work:
        await work.contacts.remove([KIM.id])
        await work.commit()

    async with begin(ANA) as work:
        assert (await work.finder.find([["harbor"], ["analytics"]], limit=10)).known == (1, 0)


async def test_what_is_made_ready_without_a_commit_is_made_ready_again(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.contacts.add([KIM])
        await work.commit()
    async with begin(ANA) as work:
        await work.finder.catch_up()

    assert await called(begin, "analytics") == {"Kim Lee"}


async def test_somebody_of_whom_a_book_is_told_is_found(begin: BeginWork) -> None:
    told = [a_fact(" ".join(f"{letter}{number}" for number in range(400))) for letter in "abcdefghijklmnopqrstuvwxyz"]
    async with begin(ANA) as work:
        await work.contacts.add([KIM])
        await work.facts.add({KIM.id: told})
        await work.facts.add(
            {KIM.id: [a_fact(f"{letter} {'ö' * 1_900}{number}") for letter in "ab" for number in range(90)]}
        )
        await work.commit()

    assert await called(begin, "analytics") == {"Kim Lee"}


async def test_rare_words_weigh_more_than_frequent_ones(begin: BeginWork) -> None:
    crowd = [a_contact(f"Person {number}", company="Harbor", position="Clerk") for number in range(20)]
    rare = a_contact("Ada Quill", company="Elsewhere", position="Falconer")
    async with begin(ANA) as work:
        await work.contacts.add([*crowd, rare])
        await work.commit()

    async with begin(ANA) as work:
        hits = await work.finder.find([["harbor"], ["falconer"]], limit=30)

    assert [hit.contact_id for hit in hits.people] == [rare.id]
    assert hits.people[0].covered == pytest.approx(log(22) / (log(22) + log(1 + 21 / 20)), abs=1e-4)


async def test_no_more_than_the_limit_are_found(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.contacts.add([a_contact(f"Person {number}", company="Harbor") for number in range(5)])
        await work.commit()

    async with begin(ANA) as work:
        hits = await work.finder.find([["harbor"]], limit=3)

    assert len(hits.people) == 3
    assert hits.known == (5,)


@pytest.mark.parametrize("word", ["'", "\\", "a'b", ":*", "&", "|", "!", "(", "e\u0301", "日本", "🌊", "%", "_"])
async def test_no_word_breaks_the_search(begin: BeginWork, word: str) -> None:
    async with begin(ANA) as work:
        assert await work.finder.find([[word], ["zebra", word]], limit=3) == Hits((), (0, 0))
