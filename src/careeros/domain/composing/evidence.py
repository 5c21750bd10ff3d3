"""The numbered facts that a model may lean on: chosen by purpose, specificity and freshness, within a budget."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256

from attrs import evolve, frozen

from careeros.domain.composing.common_facts import common_facts
from careeros.domain.composing.worth import worth_of
from careeros.domain.drafting.brief import Brief
from careeros.domain.facts import KINDS, Fact
from careeros.domain.folding import clean
from careeros.domain.ids import FactId
from careeros.domain.suspicion import is_instruction, is_instruction_as_name, is_order
from careeros.domain.unaddressed import unaddressed

TOKENS = 700
"""The budget for all facts together, in tokens as `tokens_in` counts them."""

LONGEST = 300
"""Characters of one fact that are shown."""

_REMEMBERED = 256
"""Evidence of drafts that are being written: the prompt, the check and the sources want it."""
_FIELDS = frozenset({"position", "employer", "location", "goal"})
_EVERY_KIND = KINDS | {"note"}
_A_YEAR = 365.25
_FADES = 0.25
"""What of a fact's worth is lost in the first year after the newest one, half as much in the second, and so on."""


class Side(StrEnum):
    """Whom a fact is about."""

    READER = "reader"
    WRITER = "writer"
    BOTH = "both"


_ORDER = {side: place for place, side in enumerate(Side)}


@frozen
class EvidenceItem:
    """One numbered statement; `fact_id` is None for a field of the profile or what both sides have in common."""

    number: int
    side: Side
    kind: str
    text: str
    source: str
    fact_id: FactId | None = None


@frozen
class Evidence:
    """What a draft may say of the two people, numbered from 1."""

    items: tuple[EvidenceItem, ...]

    @property
    def fingerprint(self) -> str:
        """SHA-256, in hex: the same for the same statements in the same order."""
        said = "\n".join(f"{item.side.value}\t{item.kind}\t{item.text}" for item in self.items)
        return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()

    def cited(self, numbers: Iterable[int]) -> tuple[EvidenceItem, ...]:
        """The items of these numbers, in order; numbers of none are passed over."""
        wanted = set(numbers)
        return tuple(item for item in self.items if item.number in wanted)


@lru_cache(maxsize=_REMEMBERED)
def evidence_of(brief: Brief, *, tokens: int = TOKENS) -> Evidence:
    """The facts worth most for the purpose of the kinds that are sent, as many as `tokens` hold; what gives orders to a
    model is left out.

    The contact's present employer and position and what the sender looks for come first and are always in.
    """
    brief = _sent_of(brief)
    always = [*_reader_fields(brief), *_writer_fields(brief)]
    facts = [*_facts(Side.READER, brief.contact_facts), *_facts(Side.WRITER, brief.sender_facts)]
    newest = max((fact.at for fact in (*brief.contact_facts, *brief.sender_facts)), default=None)
    times = {fact.id: fact.at for fact in (*brief.contact_facts, *brief.sender_facts)}
    ranked = sorted(
        [*(EvidenceItem(0, Side.BOTH, "common", said, "both profiles") for said in common_facts(brief)), *facts],
        key=lambda item: (-_worth(item, brief, times.get(item.fact_id) if item.fact_id else None, newest), item.text),
    )
    return Evidence(_numbered(_within([*always, *ranked], tokens)))


def tokens_in(text: str) -> int:
    """A cautious count of a model's tokens: four Latin characters make one, every other character is one."""
    latin = len(text) if text.isascii() else sum(1 for mark in text if mark < "\u0250")
    return latin // 4 + (len(text) - latin) + 1


def evidence_unsent(brief: Brief) -> Evidence:
    """The same of all kinds, whether a model is sent them or not."""
    return evidence_of(brief if is_all_sent(brief) else evolve(brief, sent=_EVERY_KIND))


def is_all_sent(brief: Brief) -> bool:
    """Whether a model is sent facts and fields of every kind that there is of the two."""
    return brief.sent >= _FIELDS and all(
        fact.kind in brief.sent for facts in (brief.contact_facts, brief.sender_facts) for fact in facts
    )


def _sent_of(brief: Brief) -> Brief:
    """The brief with the facts and fields of the kinds that are sent."""
    if is_all_sent(brief):
        return brief
    contact, sender, sent = brief.contact, brief.sender, brief.sent
    has_job, has_place = "position" in sent, "location" in sent
    return evolve(
        brief,
        contact=evolve(
            contact,
            position=contact.position if has_job else "",
            company=contact.company if "employer" in sent else "",
            location=contact.location if has_place else "",
        ),
        sender=evolve(
            sender,
            headline=sender.headline if has_job else "",
            position=sender.position if has_job else "",
            company=sender.company if "employer" in sent else "",
            looking_for=sender.looking_for if "goal" in sent else "",
            location=sender.location if has_place else "",
        ),
        contact_facts=tuple(fact for fact in brief.contact_facts if fact.kind in sent),
        sender_facts=tuple(fact for fact in brief.sender_facts if fact.kind in sent),
    )


def _reader_fields(brief: Brief) -> list[EvidenceItem]:
    contact = brief.contact
    job = " at ".join(part for part in (contact.position, contact.company) if part)
    given = (("position" if contact.position else "employer", job), ("location", contact.location))
    return [_item(Side.READER, kind, text, contact.source) for kind, text in given if clean(text)]


def _writer_fields(brief: Brief) -> list[EvidenceItem]:
    sender = brief.sender
    job = " at ".join(part for part in (sender.position, sender.company) if part)
    given = (
        ("position", sender.headline), ("position", job if job not in sender.headline else ""),
        ("goal", sender.looking_for), ("location", sender.location),
    )  # fmt: skip
    return [_item(Side.WRITER, kind, text, "the sender's profile") for kind, text in given if clean(text)]


def _facts(side: Side, facts: Sequence[Fact]) -> list[EvidenceItem]:
    return [_item(side, fact.kind, fact.text, fact.source, fact.id) for fact in facts]


def _item(side: Side, kind: str, text: str, source: str, fact_id: FactId | None = None) -> EvidenceItem:
    shown = clean(text)
    cut = shown if len(shown) <= LONGEST else unaddressed(shown)[:LONGEST].rsplit(" ", 1)[0] + " …"
    return EvidenceItem(0, side, kind, cut, source, fact_id)


def _worth(item: EvidenceItem, brief: Brief, at: datetime | None, newest: datetime | None) -> float:
    worth = worth_of(item.kind, item.text, brief.purpose)
    if at is None or newest is None:
        return worth
    years = (newest - at).days / _A_YEAR
    return worth * (1 - _FADES * min(2 - 2 * 0.5**years, 1.6))


def _within(items: Iterable[EvidenceItem], tokens: int) -> list[EvidenceItem]:
    kept: list[EvidenceItem] = []
    left, said = tokens, set[tuple[Side, str]]()
    for item in items:
        cost = tokens_in(item.text) + 6
        if cost > left or (item.side, item.text.casefold()) in said or _gives_orders(item):
            continue
        left -= cost
        said.add((item.side, item.text.casefold()))
        kept.append(item)
    return kept


def _gives_orders(item: EvidenceItem) -> bool:
    """Whether it speaks to a model: what the writer says of themselves does so only where it plainly does."""
    if item.side is Side.WRITER:
        return is_order(item.text)
    return is_instruction_as_name(item.text) if item.kind == "employer" else is_instruction(item.text)


def _numbered(items: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    order = sorted(items, key=lambda item: _ORDER[item.side])
    return tuple(
        [
            EvidenceItem(number, item.side, item.kind, item.text, item.source, item.fact_id)
            for number, item in enumerate(order, start=1)
        ]
    )
