"""What every `ContactFinder` promises."""

import pytest

from careeros.domain.search import question_words
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
        return [hit.contact.name.full for hit in await work.finder.find(question_words(question), limit=10)]


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
        ("harb analyt", ["Kim Lee"]),
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


async def test_a_hit_brings_all_that_is_known_and_a_score_from_0_to_1(begin: BeginWork) -> None:
    fact = a_fact("Keeps bees on the roof")
    async with begin(ANA) as work:
        await work.contacts.add([EVA])
        await work.facts.add({EVA.id: [fact]})
        await work.commit()

    async with begin(ANA) as work:
        (hit,) = await work.finder.find(["bees"], limit=10)

    assert hit.contact == EVA
    assert hit.facts == (fact,)
    assert 0 < hit.score <= 1


async def test_no_more_than_the_limit_are_found(begin: BeginWork) -> None:
    async with begin(ANA) as work:
        await work.contacts.add([a_contact(f"Person {number}", company="Harbor") for number in range(5)])
        await work.commit()

    async with begin(ANA) as work:
        assert len(await work.finder.find(["harbor"], limit=3)) == 3


@pytest.mark.parametrize("word", ["'", "\\", "a'b", ":*", "&", "|", "!", "(", "e\u0301", "日本", "🌊", "%", "_"])
async def test_no_word_breaks_the_search(begin: BeginWork, word: str) -> None:
    async with begin(ANA) as work:
        assert await work.finder.find([word, "zebra"], limit=3) == ()
