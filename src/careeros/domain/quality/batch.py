"""The other messages of a batch: which read alike, whose employer was left in, how rare a fact is."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from operator import eq
from struct import unpack

from attrs import define, field, frozen

from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.folding import fold
from careeros.domain.messages import MessageText
from careeros.domain.quality.employers import employer_words, employers_named, is_caseless, place_named
from careeros.domain.quality.knowledge import SMALL_WORDS, Known, known, name_words
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.readings import reading_of
from careeros.domain.quality.scripts import WITHOUT_SPACES

SHINGLE = 5
_HASHES, _POINTS = 8, tuple(range(-(1 << 63), 1 << 63, 1 << 61))
"""How often each shingle is hashed, to 64 signed bits, and the points from which on the next hash is looked for."""

_IN_BAND = 4
ALIKE = 0.85
"""Share of shingles in common from which two messages are near-duplicates."""

_RELATED = 0.4
"""Share from which it is worth a look whether another recipient's employer makes the difference."""

_LATEST = 64
"""Messages to people of one employer that are looked at where a text without capitals names it."""

_HEAD = 2
"""Characters at its beginning by which an employer is looked for."""

_SHORTEST_HIDDEN = 2
"""Characters of a name that is looked for among others that nothing parts."""

_REMEMBERED = 128
"""Sketches of messages that are new: each is looked up, kept and compared within a moment."""

_MASK = "*"
_JOINING = "hangul"
"""The script whose words end with what other languages say before a name."""


@frozen
class Sketch:
    """A message without what belongs to its recipient, as a MinHash of its shingles.

    Attributes:
        minima: 64 of them: the least at or above each of eight points, or the least of all, of each of eight hashes.
            Two messages have as large a share of them in common as of their shingles, by expectation.
        names: words of the recipient's name.
        company: the words of their employer's everyday name, in order; empty when unknown.
        named: first words of what the text may name as an employer that is not the recipient's own.
    """

    minima: tuple[int, ...]
    names: frozenset[str]
    company: tuple[str, ...]
    named: frozenset[str] = frozenset()

    @property
    def bands(self) -> tuple[int, ...]:
        """Sixteen signed 64-bit numbers; sketches that are alike have one in common, nearly always."""
        starts = range(0, len(self.minima), _IN_BAND)
        return tuple(_band(start, self.minima[start : start + _IN_BAND]) for start in starts)

    def likeness(self, other: "Sketch") -> float:
        """The estimated share of shingles in common."""
        return _Likeness(self)[other.minima]


class _Likeness(dict[tuple[int, ...], float]):
    """How like others are to one sketch, by their minima: worked out once, for copies of one text have the same."""

    def __init__(self, sketch: Sketch) -> None:
        super().__init__()
        self._own = sketch.minima

    def __missing__(self, minima: tuple[int, ...]) -> float:
        self[minima] = found = sum(map(eq, self._own, minima)) / len(minima)
        return found


@frozen
class Comparison:
    """How a message stands in its batch: the likest message to somebody else, where recipients of
    such messages work, and how common each fact is."""

    likeness: float = 0.0
    likest_companies: tuple[tuple[str, ...], ...] = ()
    recipients: int = 0
    holders: Counter[str] = field(factory=Counter[str])

    def share(self, fact: Known) -> float:
        """The share of the batch's recipients of whom the same is known; 0 when it cannot be told."""
        if self.recipients < 2:
            return 0.0
        return min(self.holders[_same(fact)] / self.recipients, 1.0)


@define
class BatchView:
    """The messages of a batch beside the one that is scored. It grows by `add`.

    Those that it was made `of` are few and chosen: each is looked at, whether it shares a band or not.
    """

    _chosen: tuple[Sketch, ...] = ()
    _sketches: list[Sketch] = field(factory=list[Sketch])
    _bands: dict[int, list[int]] = field(factory=dict[int, list[int]])
    _caseless: dict[str, dict[tuple[str, ...], list[int]]] = field(factory=dict[str, dict[tuple[str, ...], list[int]]])
    _holders: Counter[str] = field(factory=Counter[str])
    _recipients: int = 0

    @classmethod
    def of(cls, sketches: Sequence[Sketch], holders: Mapping[str, int], recipients: int) -> "BatchView":
        """A view of what was kept: sketches of messages to others, and of how many of the `recipients` each fact is
        known (`fact_keys`)."""
        view = cls(tuple(sketches))
        view._holders.update(holders)
        view._recipients = recipients
        return view

    def add(self, text: MessageText, contact: Contact, contact_facts: Sequence[Fact] = ()) -> None:
        """Note a message to somebody, to compare later ones with."""
        self._note(sketch_of(text, contact))
        self._holders.update(fact_keys(contact, contact_facts))
        self._recipients += 1

    def compare(self, reading: Reading, contact: Contact) -> Comparison:
        """Hold a message against those added so far; messages to the same person are passed over."""
        sketch = _sketch(reading, contact)
        near: set[int] = set()
        for band in sketch.bands if self._bands else ():
            near.update(self._bands.get(band, ()))
        if self._caseless and not reading.text.isascii():
            for company, numbers in self._may_be_named(reading):
                if place_named(reading, company):
                    near.update(numbers[-_LATEST:])
        best = 0.0
        companies: dict[tuple[str, ...], None] = {}
        masked: dict[tuple[str, ...], Sketch] = {}
        alike = _Likeness(sketch)
        for other in (*self._chosen, *(self._sketches[number] for number in sorted(near))):
            if other.names == sketch.names and other.company == sketch.company:
                continue
            likeness = alike[other.minima]
            if _RELATED <= likeness < ALIKE and place_named(reading, other.company):
                if other.company not in masked:
                    masked[other.company] = _sketch(reading, contact, other.company)
                likeness = max(likeness, masked[other.company].likeness(other))
            best = max(best, likeness)
            if likeness >= ALIKE:
                companies[other.company] = None
        return Comparison(best, tuple(companies), self._recipients, self._holders)

    def _note(self, sketch: Sketch) -> None:
        for band in sketch.bands:
            self._bands.setdefault(band, []).append(len(self._sketches))
        if is_caseless(sketch.company):
            alike = self._caseless.setdefault(sketch.company[0][:_HEAD], {})
            alike.setdefault(sketch.company, []).append(len(self._sketches))
        self._sketches.append(sketch)

    def _may_be_named(self, reading: Reading) -> Iterator[tuple[tuple[str, ...], list[int]]]:
        """The employers without capitals that begin as something in the text does, with the numbers of their people's
        messages.
        """
        said = "".join(reading.lows)
        heads = {said[at : at + _HEAD] for at in range(len(said))}.union(said)
        for head in heads.intersection(self._caseless):
            yield from self._caseless[head].items()


def sketch_of(text: MessageText, contact: Contact) -> Sketch:
    """The message's shingles, the recipient's own words masked, as their MinHash."""
    return _sketch(reading_of(text.body), contact)


@lru_cache(maxsize=_REMEMBERED)
def _sketch(reading: Reading, contact: Contact, left_in: tuple[str, ...] = ()) -> Sketch:
    """The sketch, with an employer masked as well that was left in: without capitals it would look like the text."""
    names = name_words(contact.name)
    employer = employer_words(contact.company)
    company = known("employer", contact.company).telling if contact.company else ()
    own = names.union(company, [word for word in left_in if word not in SMALL_WORDS])
    position = tuple(fold(contact.position).split())
    if not reading.text.isascii():
        own |= {"".join(employer), "".join(left_in), "".join(position)}
    masked = _masked(reading, own, position)
    shingles = frozenset(
        " ".join(masked[start : start + SHINGLE]) for start in range(max(len(masked) - SHINGLE + 1, 1))
    )
    return Sketch(_minima(shingles), names, employer, employers_named(reading, employer))


@lru_cache(maxsize=_REMEMBERED)
def _minima(shingles: frozenset[str]) -> tuple[int, ...]:
    """Remembered, for a new message is looked up, kept and compared within a moment. Each band has one of several
    hashes.
    """
    hashes = unpack(f"<{len(shingles) * _HASHES}q", b"".join(map(_hashed, shingles)))
    rings = [sorted(hashes[number::_HASHES]) for number in range(_HASHES)]
    return tuple(_next(ring, point) for point in _POINTS for ring in rings)


def _next(ring: Sequence[int], point: int) -> int:
    place = bisect_left(ring, point)
    return ring[place] if place < len(ring) else ring[0]


def _masked(reading: Reading, own: frozenset[str], position: tuple[str, ...]) -> list[str]:
    """The words, with one mask for each stretch of names, capitalised words and the recipient's position."""
    masked: list[str] = []
    hidden = _hidden(own) if not reading.text.isascii() else ()
    index = 0
    while index < len(reading.words):
        word = reading.words[index]
        if word.script in WITHOUT_SPACES:
            index += 1
            for piece in _characters(word.stem, hidden):
                if piece != _MASK or masked[-1:] != [_MASK]:
                    masked.append(piece)
            continue
        width = len(position) if position and tuple(reading.lows[index : index + len(position)]) == position else 0
        if width or word.capital or word.stem in own or (word.script == _JOINING and word.stem.startswith(hidden)):
            index += max(width, 1)
            if masked[-1:] != [_MASK]:
                masked.append(_MASK)
        else:
            index += 1
            masked.append(word.stem)
    return masked


def _hidden(own: frozenset[str]) -> tuple[str, ...]:
    """The names that may stand within a word, the longest first."""
    names = (name for name in own if len(name) >= _SHORTEST_HIDDEN and not name.isascii())
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _characters(run: str, hidden: tuple[str, ...]) -> str:
    """What stands for the words of a stretch that nothing parts: its characters, with names masked."""
    for name in hidden:
        run = run.replace(name, _MASK)
    return run


def _hashed(shingle: str) -> bytes:
    return blake2b(shingle.encode("utf-8", "surrogatepass"), digest_size=8 * _HASHES).digest()


def _band(start: int, minima: tuple[int, ...]) -> int:
    said = repr((start, minima)).encode("ascii")
    return int.from_bytes(blake2b(said, digest_size=8).digest(), "little", signed=True)


def fact_keys(contact: Contact, facts: Sequence[Fact]) -> frozenset[str]:
    """What is known of a recipient, as texts that are the same for two people of whom the same is known."""
    return frozenset(_same(fact) for fact in _held(contact, facts))


def _held(contact: Contact, facts: Sequence[Fact]) -> list[Known]:
    fields = (("employer", contact.company), ("position", contact.position), ("location", contact.location))
    return [known(kind, text) for kind, text in fields if text] + [known(fact.kind, fact.text) for fact in facts]


def _same(fact: Known) -> str:
    return " ".join(sorted(fact.telling))


def batch_of(messages: Sequence[tuple[MessageText, Contact, Sequence[Fact]]]) -> BatchView:
    """A view of messages that are all there already."""
    view = BatchView()
    for text, contact, facts in messages:
        view.add(text, contact, facts)
    return view
