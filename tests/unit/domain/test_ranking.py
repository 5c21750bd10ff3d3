"""Lists blended into one, mistyped words, and documents: the pure part of search."""

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from careeros.domain.channels import Channel
from careeros.domain.contacts import ContactFilter
from careeros.domain.ids import ContactId
from careeros.domain.indexing import documents, named, narrowing, position_fact
from careeros.domain.ranking import Lists, Nearby, best_of, blend
from careeros.domain.search import rarity
from careeros.domain.spelling import letters_of, likeliest, mistakes, reach
from tests.builders import a_contact, a_fact, new_id

A, B, C = (ContactId(new_id()) for _ in range(3))
FACT = f"{A}/{new_id()}"
WORDS = st.text("abcdeé日", max_size=9)


def test_who_is_in_more_lists_comes_first_and_who_is_first_in_all_scores_1() -> None:
    lists = Lists(((A, 1.0), (B, 1.0)), (Nearby(A, 1.0), Nearby(C, 0.9)), (Nearby(A, 1.0, FACT), Nearby(B, 0.9, FACT)))

    first, second, third = blend(lists)

    assert (first.contact_id, first.score, first.by_words, first.nearest) == (A, 1.0, True, FACT)
    assert (second.contact_id, third.contact_id) == (B, C)
    assert (third.by_words, third.nearest) == (False, "")
    assert blend(Lists()) == ()


def test_who_covers_the_whole_question_comes_before_who_is_only_near() -> None:
    ranked = blend(Lists(((B, 1.0),), tuple(Nearby(one, 0.5) for one in (A, C)), (Nearby(A, 0.5, FACT),)))

    assert ranked[0].contact_id == B
    assert [one.contact_id for one in best_of(ranked)] == [B]
    assert best_of(()) == ()


def test_one_acts_on_all_who_cover_as_much_and_on_who_is_near_only_where_nobody_does() -> None:
    many = [ContactId(new_id()) for _ in range(120)]
    known = Lists([*((one, 0.92) for one in many), (A, 0.7)], (Nearby(B, 0.9),))

    assert {one.contact_id for one in best_of(blend(known))} == set(many)
    assert [one.contact_id for one in best_of(blend(Lists((), (Nearby(B, 0.9), Nearby(C, 0.3)))))] == [B]


def test_who_is_only_near_and_far_behind_the_nearest_is_left_out() -> None:
    lists = Lists(((C, 1.0),), (Nearby(A, 0.9), Nearby(B, 0.1), Nearby(C, 0.1)))

    assert [one.contact_id for one in blend(lists)] == [C, A]


def test_a_name_is_answered_by_those_who_are_called_so_alone() -> None:
    lists = Lists(((B, 1.0),), (Nearby(A, 0.9), Nearby(B, 0.2)))

    assert [one.contact_id for one in blend(evolve(lists, named=True))] == [B]
    assert {one.contact_id for one in blend(lists)} == {A, B}


@given(st.lists(st.tuples(st.sampled_from([A, B, C]), st.floats(0, 1)), max_size=3, unique_by=lambda one: one[0]))
def test_scores_are_from_0_to_1_and_fall(near: list[tuple[ContactId, float]]) -> None:
    ranked = blend(Lists(near, [Nearby(*one) for one in near], [Nearby(*one, FACT) for one in near]))

    assert {one.contact_id for one in ranked} == {one for one, _ in near}  # each is known by words, too
    assert all(0 <= one.score <= 1 for one in ranked)
    assert [one.score for one in ranked] == sorted((one.score for one in ranked), reverse=True)


@given(WORDS, WORDS)
def test_mistakes_are_counted_the_same_both_ways(word: str, other: str) -> None:
    assert mistakes(word, other, most=2) == mistakes(other, word, most=2)
    assert (mistakes(word, other, most=2) == 0) is (word == other)


@given(WORDS, WORDS, WORDS, WORDS)
def test_no_mistake_is_in_what_words_begin_and_end_with_alike(word: str, other: str, begun: str, ended: str) -> None:
    longer, still_longer = f"{begun}{word}{ended}", f"{begun}{other}{ended}"
    assert mistakes(longer, still_longer, most=3) == mistakes(word, other, most=3)


@given(WORDS, WORDS)
def test_words_that_are_near_differ_in_few_letters(word: str, other: str) -> None:
    away = mistakes(word, other, most=2)
    if away <= 2:
        assert (letters_of(word) ^ letters_of(other)).bit_count() <= 2 * away


def test_the_nearest_words_alone_are_meant() -> None:
    assert likeliest("harbr", ["harbor", "hardware", "harbors", "zebra"]) == ("harbor",)
    assert likeliest("kin", ["kim"]) == ()
    assert likeliest("kmi", ["kim", "mik"]) == ("kim",)
    assert [reach(word) for word in ("ab", "abc", "abcdefgh", "abc1")] == [0, 1, 2, 0]


def test_a_rare_word_weighs_more_and_one_that_nobody_has_less_than_the_rarest() -> None:
    assert rarity(1, 100) > rarity(0, 100) > rarity(50, 100) > 0


def test_a_person_their_position_and_each_fact_are_documents() -> None:
    contact, fact = a_contact(tags=("alumni",), emails=("n@example.org",)), a_fact()
    whole, position, told = documents(contact, [fact])

    assert [named(one.id) for one in (whole, position, told)] == [
        (contact.id, None), (contact.id, position_fact(contact.id)), (contact.id, fact.id),
    ]  # fmt: skip
    assert (position.text, told.text) == (contact.position, fact.text)
    assert all(part in whole.text for part in (contact.name.full, contact.company, "alumni", fact.text))
    assert len(documents(a_contact(position=""), ())) == 1
    for wanted in (ContactFilter("TIDEWATER labs"), ContactFilter(tag="alumni"), ContactFilter(channel=Channel.EMAIL)):
        assert narrowing(wanted).items() <= whole.metadata.items()
    assert not narrowing(ContactFilter(tag="other")).items() <= whole.metadata.items()


def test_another_text_or_another_company_is_another_content() -> None:
    contact = a_contact()
    before, after = documents(contact, ())[0], documents(a_contact(id=contact.id, tags=("x",)), ())[0]

    assert before.content_hash != after.content_hash
    assert documents(contact, ())[0].content_hash == before.content_hash
