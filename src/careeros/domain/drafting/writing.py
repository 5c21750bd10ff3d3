"""From a brief to a draft: the angle by what is known, the wording by a stable hash, the length by the channel."""

from collections.abc import Callable, Iterator
from itertools import islice, product

from attrs import evolve, frozen

from careeros.domain.channels import length, limit_of
from careeros.domain.drafting import follow_up, informational_interview, introduction, reconnect, referral_ask, thanks
from careeros.domain.drafting.brief import Brief, Draft
from careeros.domain.drafting.known import Known, known_of
from careeros.domain.drafting.letter import Letter, digest, in_full, letter_for
from careeros.domain.drafting.room import Room, rooms_of
from careeros.domain.drafting.template import WEIGHT, Template, filled, needs, said_by, sayable
from careeros.domain.drafting.told import told_of
from careeros.domain.drafting.wishes import Wishes, wishes_of
from careeros.domain.messages import MessageText, Purpose

TEMPLATES: dict[Purpose, tuple[Template, ...]] = {
    Purpose.INTRODUCTION: introduction.TEMPLATES,
    Purpose.INFORMATIONAL_INTERVIEW: informational_interview.TEMPLATES,
    Purpose.REFERRAL_ASK: referral_ask.TEMPLATES,
    Purpose.RECONNECT: reconnect.TEMPLATES,
    Purpose.FOLLOW_UP: follow_up.TEMPLATES,
    Purpose.THANKS: thanks.TEMPLATES,
}

_WARM_CLOSES = ("Thank you so much, whatever you decide.", "It would mean a lot to me.")
_PATIENCE = 2_000
"""Drafts looked at before a wish is given up."""

_LONGEST_SUBJECT = 60
"""Characters that a mail programme shows of a subject line."""


@frozen
class _Parts:
    """The sentences of one message, still with their slots; "" where a part is left out."""

    opening: str
    reason: str
    ask: str
    close: str = ""
    more: str = ""

    @property
    def repeats(self) -> int:
        """How often something is told that an earlier sentence has told."""
        told = [said_by(wording) for wording in (self.opening, self.reason, self.ask)]
        return sum(len(slots) for slots in told) - len(frozenset[str]().union(*told))

    @property
    def depth(self) -> int:
        """How much is told of the two people."""
        return sum(WEIGHT.get(slot, 1) for slot in needs(self.opening) | needs(self.reason))


Cut = Callable[[_Parts], _Parts]


@frozen
class _Desk:
    """What one draft is written with."""

    brief: Brief
    known: Known
    wishes: Wishes
    letter: Letter
    seed: str

    @property
    def rooms(self) -> tuple[Room, ...]:
        return rooms_of(self.brief.channel, limit=limit_of(self.brief.channel, premium=self.brief.sender.premium).body)


def template_draft(brief: Brief) -> Draft:
    """A draft that leans on the brief alone. Always returns one, whatever is missing.

    The same brief gives the same draft; it differs from each text in `brief.previous` while there is another to be had.
    """
    brief = told_of(brief)
    wishes = wishes_of(brief.note)
    seed = f"{brief.contact.name.full or brief.contact.name.first}\0{brief.contact.company}\0{brief.purpose}"
    desk = _Desk(brief, known_of(brief), wishes, letter_for(brief, wishes, seed), seed)
    seen = {text.body for text in brief.previous}
    fresh = (draft for draft in _drafts(desk) if draft.text.body not in seen)
    usual = next(fresh, None) or next(_drafts(desk))
    if _grants(desk, usual):
        return usual
    return next((draft for draft in islice(fresh, _PATIENCE) if _grants(desk, draft)), usual)


def _grants(desk: _Desk, draft: Draft) -> bool:
    """Whether the length is as wished, against the text that the wish was about."""
    if not desk.brief.previous:
        return True
    before = length(desk.brief.previous[-1].body)
    if desk.wishes.shorter:
        return length(draft.text.body) < before
    return not desk.wishes.longer or length(draft.text.body) > before


def _drafts(desk: _Desk) -> Iterator[Draft]:
    """All drafts that fit, best first: by angle, then by how full the message may be, then by wording."""
    for template in _by_fitness(desk):
        cores, farewells = _cores(template, desk), _farewells(template, desk)
        for room, cut, (close, more), core in product(desk.rooms, _cuts(desk), farewells, cores):
            for body, said in _bodies(cut(evolve(core, close=close, more=more)), desk):
                if room.holds(body, said=said):
                    yield Draft(MessageText(_subject(template, desk), body), f"template/{template.name}")


def _by_fitness(desk: _Desk) -> list[Template]:
    """Most specific first; of equals, by hash. An angle that was shown already goes last, unless it is to be kept."""
    fitting = [template for template in TEMPLATES[desk.brief.purpose] if template.fits(desk.known)]
    if desk.letter.is_note:
        fitting = [template for template in fitting if template.in_note]
    shown = "\n".join(text.body for text in desk.brief.previous)
    latest = desk.brief.previous[-1].body if desk.brief.previous else ""

    def order(template: Template) -> tuple[bool, int, int]:
        is_first = _opens(template, latest, desk) if desk.wishes.same_angle else not _opens(template, shown, desk)
        return (not is_first, -template.rank, digest(desk.seed, template.name))

    return sorted(fitting, key=order)


def _opens(template: Template, text: str, desk: _Desk) -> bool:
    """Whether the text has an opening of this template, in the short forms of speech or without."""
    openings = sayable(template.opening, desk.known)
    return any(filled(said, desk.known) in text for wording in openings for said in (wording, in_full(wording)))


def _cores(template: Template, desk: _Desk) -> list[_Parts]:
    """Openings, reasons and asks combined: nothing told twice first, then what tells most, then by hash."""
    asks = template.note_ask if desk.letter.is_note else template.ask
    lists = [sayable(part, desk.known) for part in (template.opening, template.reason, asks or ("",))]
    luck = {wording: digest(desk.seed, wording) for wordings in lists for wording in wordings}

    def order(parts: _Parts) -> tuple[int, int, int]:
        chance = luck[parts.opening] + luck[parts.reason] + luck[parts.ask]
        return (parts.repeats, -parts.depth, chance % (1 << 64))

    return sorted((_Parts(*core) for core in product(*lists)), key=order)


def _farewells(template: Template, desk: _Desk) -> list[tuple[str, str]]:
    """Closing sentences by hash, the warm ones first where that is wished; each with one more to fill the room."""
    closes, more = (sorted(part, key=lambda said: digest(desk.seed, said)) for part in (template.close, template.more))
    warm = _WARM_CLOSES if desk.wishes.warmer and template.ask else ()
    return list(product((*warm, *closes), more))


def _bodies(parts: _Parts, desk: _Desk) -> Iterator[tuple[str, str]]:
    """The message with and without a signature, where it may do without, and its sentences alone."""
    opening = [_said(wording, desk) for wording in (parts.opening, parts.reason) if wording]
    rest = [_said(wording, desk) for wording in (parts.ask, parts.close, parts.more) if wording]
    for signed in (True, False) if desk.letter.is_note else (True,):
        yield desk.letter.body(opening, rest, signed=signed), " ".join((*opening, *rest))


def _cuts(desk: _Desk) -> tuple[Cut, ...]:
    """From the best extent to the least that will do. Who they are and why they are asked goes last of all."""
    usual, full, brief = _without("more"), _without(), _without("close", "more")
    barest = (_without("reason", "more"), _without("reason", "close", "more"))
    if desk.letter.is_note:
        return (brief, usual, barest[-1])
    if desk.wishes.shorter:
        return (brief, *barest, usual)
    return (full, usual, brief, *barest) if desk.wishes.longer else (usual, full, brief, *barest)


def _without(*names: str) -> Cut:
    return lambda parts: evolve(parts, **dict.fromkeys(names, ""))


def _said(wording: str, desk: _Desk) -> str:
    return filled(in_full(wording) if desk.wishes.formal else wording, desk.known)


def _subject(template: Template, desk: _Desk) -> str:
    most = limit_of(desk.brief.channel).subject
    if most == 0:
        return ""
    lines = [_said(wording, desk) for wording in sayable(template.subject, desk.known) if needs(wording)]
    fitting = [line for line in lines if length(line) <= _LONGEST_SUBJECT]
    plain = [wording for wording in template.subject if not needs(wording)]
    return fitting[0] if fitting else plain[digest(desk.seed, "subject") % len(plain)]
