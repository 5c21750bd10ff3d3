from hypothesis import given
from hypothesis import strategies as st

from careeros.entrypoints.web.highlight import Mark, Segment, segments


def a_mark(a: int, b: int, number: int, *, blocks: bool) -> Mark:
    return Mark(min(a, b), max(a, b), number, blocks)


places = st.integers(-3, 40)
some_marks = st.lists(st.builds(a_mark, places, places, st.integers(1, 5), blocks=st.booleans()), max_size=8)


@given(st.text(max_size=30), some_marks)
def test_the_segments_put_together_are_the_text(text: str, marks: list[Mark]) -> None:
    assert "".join(segment.text for segment in segments(text, marks)) == text


@given(st.text(max_size=30), some_marks)
def test_every_character_is_covered_by_exactly_the_marks_that_hold_it(text: str, marks: list[Mark]) -> None:
    place = 0
    for segment in segments(text, marks):
        for _ in segment.text:
            held = {(mark.number, mark.blocks) for mark in marks if mark.start <= place < mark.end}
            assert {(mark.number, mark.blocks) for mark in segment.marks} == held
            place += 1


@given(st.text(max_size=30), some_marks)
def test_every_mark_is_named_where_it_ends(text: str, marks: list[Mark]) -> None:
    ended = [number for segment in segments(text, marks) for number in segment.ending]

    assert {mark.number for mark in marks} == set(ended)


def test_nested_marks_become_three_segments() -> None:
    outer, inner = Mark(0, 11, 1), Mark(4, 7, 2, blocks=True)

    assert segments("Hi [name], you", [outer, inner]) == (
        Segment("Hi [", (outer,)),
        Segment("nam", (outer, inner), (2,)),
        Segment("e], ", (outer,), (1,)),
        Segment("you"),
    )


def test_a_place_between_two_characters_is_a_segment_without_text() -> None:
    missing = Mark(0, 0, 1, blocks=True)

    assert segments("", [missing]) == (Segment("", (missing,), (1,)),)
    assert segments("ab", [Mark(1, 1, 1)])[1].text == ""


def test_spans_count_code_points_not_utf_16_units() -> None:
    marked = [segment.text for segment in segments("👋🏽 Ana", [Mark(3, 6, 1)]) if segment.marks]

    assert marked == ["Ana"]
