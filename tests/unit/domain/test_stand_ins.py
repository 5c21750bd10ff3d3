from careeros.domain.folding import fold
from careeros.domain.place_names import OTHER_NAMES, WITHIN
from careeros.domain.search import question_words
from careeros.domain.stand_ins import with_stand_ins


def standing_for(question: str) -> dict[str, set[str]]:
    return {one[0]: set(one[1:]) for one in with_stand_ins(question_words(question))}


def test_a_short_name_stands_for_the_long_ones_and_back() -> None:
    assert "katherine" in standing_for("kate osgood")["kate"]
    assert "bob" in standing_for("Robert")["robert"]
    assert standing_for("kate osgood")["osgood"] == set()


def test_a_short_name_that_is_a_word_stands_for_itself() -> None:
    assert standing_for("gene therapy") == {"gene": set(), "therapy": set()}


def test_initials_stand_for_the_title_and_each_word_of_the_title_for_them() -> None:
    assert "chief financial officer" in standing_for("CFO")["cfo"]
    assert standing_for("a chief financial officer") == {word: {"cfo"} for word in ("chief", "financial", "officer")}
    assert standing_for("chief of police") == {"chief": set(), "police": set()}


def test_a_place_goes_by_its_other_names_and_a_region_by_its_countries() -> None:
    assert standing_for("who is in München")["munchen"] == {"munich"}
    assert {"norway", "sverige"} <= standing_for("anyone in Scandinavia")["scandinavia"]
    south, america = standing_for("south america").values()
    assert south == america
    assert "peru" in south
    assert "usa" not in america, "the longest run of words is what is meant"
    assert "usa" in standing_for("america")["america"]


def test_british_and_american_spellings_stand_for_each_other() -> None:
    assert standing_for("harbour")["harbour"] == {"harbor"}
    assert standing_for("organize")["organize"] == {"organise"}
    assert standing_for("for")["for"] == set()


def test_each_word_comes_once_and_first_as_it_was_asked() -> None:
    wanted = with_stand_ins(("united", "kingdom", "uk"))

    assert [one[0] for one in wanted] == ["united", "kingdom", "uk"]
    assert all(len(one) == len(set(one)) for one in wanted)


def test_names_of_places_are_folded() -> None:
    names = [*OTHER_NAMES, *(other for others in OTHER_NAMES.values() for other in others)]
    names += [name for region, countries in WITHIN.items() for name in (*region, *countries)]

    assert [name for name in names if fold(name) != name] == []
    assert len(WITHIN) > 20
