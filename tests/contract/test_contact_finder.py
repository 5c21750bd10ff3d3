"""What every `ContactFinder` promises."""

from math import log

import pytest

from careeros.domain.search import question_words
from careeros.ports.contact_finder import Hits
from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, a_contact, a_fact

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
