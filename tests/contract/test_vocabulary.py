"""What every `Vocabulary` promises."""

import pytest

from careeros.ports.unit_of_work import BeginWork
from tests.builders import ANA, BEN, a_contact, a_fact

pytestmark = pytest.mark.anyio

WORDS = frozenset("kim harbor haddad climate consulting consultant nandu analyst 日本 x1 o'neil".split())


async def near(begin: BeginWork, word: str) -> list[str]:
    async with begin(ANA) as work:
        await work.vocabulary.add(WORDS)
        await work.vocabulary.add(WORDS | {"a" * 500})
        await work.commit()
    async with begin(ANA) as work:
        return list((await work.vocabulary.near([word])).get(word, ()))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("harbr", ["harbor"]),
        ("hadadd", ["haddad"]),
        ("climtae", ["climate"]),
        ("consutlnat", ["consultant"]),
        ("consult", ["consultant", "consulting"]),
        ("日", ["日本"]),
        ("zebra", []),
        ("kmi", ["kim"]),
        ("kin", []),
        ("hardor", ["harbor"]),
        ("x2", []),
        ("%", []),
        ("_arbor", []),
        ("'", []),
        ("🌊", []),
    ],
)
async def test_a_word_that_is_mistyped_or_unfinished_is_understood(
    begin: BeginWork, typed: str, meant: list[str]
) -> None:
    assert await near(begin, typed) == meant


async def test_several_words_are_understood_at_once(begin: BeginWork) -> None:
    assert await near(begin, "harbr") == ["harbor"]
    async with begin(ANA) as work:
        found = await work.vocabulary.near(["consult", "harbr", "zebra", "日"])
        assert await work.vocabulary.near([]) == {}

    assert found == {"consult": ("consultant", "consulting"), "harbr": ("harbor",), "日": ("日本",)}


async def test_words_are_known_to_their_owner_alone(begin: BeginWork) -> None:
    assert await near(begin, "harbr")
    async with begin(BEN) as work:
        assert await work.vocabulary.near(["harbr"]) == {}


async def test_words_that_nobody_is_known_by_any_more_are_forgotten(begin: BeginWork) -> None:
    noor = a_contact(company="Harbor")
    async with begin(ANA) as work:
        await work.contacts.add([noor])
        await work.facts.add({noor.id: [a_fact("Moved into climate")]})
        await work.vocabulary.add(WORDS)
        await work.vocabulary.renew()
        await work.commit()

    async with begin(ANA) as work:
        assert await work.vocabulary.near(["harb", "clim", "consult"]) == {"harb": ("harbor",), "clim": ("climate",)}
