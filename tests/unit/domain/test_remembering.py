"""Values that are looked up instead of being made again."""

from careeros.domain.remembering import Remembered


def test_what_was_made_once_is_not_made_again_and_all_is_forgotten_in_time() -> None:
    made = list[str]()

    def make(word: str) -> str:
        made.append(word)
        return word.upper()

    remembered = Remembered(make, most=2, keeps=lambda word: len(word) < 5)
    told = [*map(remembered.__getitem__, ["a", "b", "a", "longer", "longer", "c", "a"])]

    assert told == ["A", "B", "A", "LONGER", "LONGER", "C", "A"]
    assert made == ["a", "b", "longer", "longer", "c", "a"]
