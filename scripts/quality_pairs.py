"""Good messages by hands that had not seen the rules, each with versions that the same hand spoilt."""

from collections import Counter
from collections.abc import Iterator
from json import dumps, loads
from pathlib import Path
from typing import Any

from attrs import define, field

from careeros.domain.quality import QualityReport
from careeros.entrypoints.cli.score import scored
from careeros.entrypoints.cli.score_records import record_of

_DATA = Path(__file__).parents[1] / "tests/data/quality"
HANDS = {"another hand": _DATA / "pairs_of_another_hand.jsonl", "a second hand": _DATA / "pairs_of_a_second_hand.jsonl"}
_ABOUT = ("channel", "purpose", "contact", "sender", "contact_facts", "sender_facts")


@define
class Told:
    """How well the good ones are told: which of them are blocked, and by kind how many spoilt ones there are, how many
    of these score less, and how many are blocked.
    """

    messages: int = 0
    blocked: list[str] = field(factory=list[str])
    pairs: Counter[str] = field(factory=Counter[str])
    wins: Counter[str] = field(factory=Counter[str])
    gated: Counter[str] = field(factory=Counter[str])


def told_of(pairs: Path) -> Told:
    told = Told()
    for one in map(loads, pairs.read_text(encoding="utf-8").splitlines()):
        good = _report(one, one)
        told.messages += 1
        if good.gates:
            told.blocked.append(one["id"])
        for spoilt in one["spoilt"]:
            bad, kind = _report(one, spoilt), spoilt["kind"]
            told.pairs[kind] += 1
            told.wins[kind] += good.total > bad.total
            told.gated[kind] += bool(bad.gates)
    return told


def lines(hand: str, told: Told) -> Iterator[str]:
    yield f"by {hand}: {told.messages} messages, blocked {len(told.blocked)} ({', '.join(told.blocked)})"
    for kind, pairs in sorted(told.pairs.items()):
        yield f"  {kind:16} {pairs:4} pairs, wins {told.wins[kind] / pairs:.3f}, blocked {told.gated[kind] / pairs:.3f}"
    yield f"  all              {told.pairs.total():4} pairs, wins {told.wins.total() / told.pairs.total():.3f}"


def _report(about: dict[str, Any], text: dict[str, Any]) -> QualityReport:
    said = {"subject": text.get("subject") or about.get("subject", ""), "body": text["body"]}
    return scored(record_of(dumps({name: about[name] for name in _ABOUT} | said).encode()), None)
