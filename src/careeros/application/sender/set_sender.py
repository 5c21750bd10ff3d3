from attrs import evolve, frozen

from careeros.application.review.assess import assess
from careeros.domain.approval import InReview
from careeros.domain.composing.languages import chosen
from careeros.domain.contacts import Name
from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean, clean_lines
from careeros.domain.ids import OwnerId
from careeros.domain.pages import PageRequest
from careeros.domain.sender import Sender
from careeros.ports.messages import MessageFilter
from careeros.ports.unit_of_work import BeginWork, UnitOfWork

_A_PAGE = 500
LONGEST_LINE = 300
LONGEST_VOICE = 20_000


@frozen
class SenderChanges:
    """What to set; None leaves a thing as it is."""

    name: str | None = None
    headline: str | None = None
    company: str | None = None
    position: str | None = None
    location: str | None = None
    looking_for: str | None = None
    voice: str | None = None
    premium: bool | None = None
    language: str | None = None


@frozen
class SetSender:
    """Say who the messages are from. Those that wait for review are judged anew."""

    begin: BeginWork

    async def __call__(self, changes: SenderChanges, *, by: OwnerId) -> Sender:
        async with self.begin(by) as work:
            before = await work.senders.get() or Sender(version=0)
            after = evolve(_changed(before, changes), version=before.version + 1)
            if not after.name.full:
                raise InvalidInput("The sender has no name.", "Say who the messages are from: --name 'Ana Torres'.")
            await work.senders.put(after)
            await _judge_anew(work)
            await work.commit()
        return after


async def _judge_anew(work: UnitOfWork) -> None:
    """Messages that wait lean on the sender too: what is listed of them must be what holds now."""
    request: PageRequest | None = PageRequest(_A_PAGE)
    while request is not None:
        page = await work.messages.page(MessageFilter(frozenset({InReview.name})), request)
        for state in page.items:
            if isinstance(state, InReview):
                report = await assess(work, state.message)
                if report != state.report:
                    await work.messages.replace(state.rescore(report))
        request = PageRequest(_A_PAGE, page.next) if page.next else None


def _changed(sender: Sender, changes: SenderChanges) -> Sender:
    return Sender(
        name=sender.name if changes.name is None else _name(_line("name", changes.name, "")),
        headline=_line("headline", changes.headline, sender.headline),
        company=_line("company", changes.company, sender.company),
        position=_line("position", changes.position, sender.position),
        location=_line("location", changes.location, sender.location),
        looking_for=_line("looking-for text", changes.looking_for, sender.looking_for),
        voice=sender.voice if changes.voice is None else _voice(changes.voice),
        premium=sender.premium if changes.premium is None else changes.premium,
        language=sender.language if changes.language is None else chosen(changes.language),
    )


def _name(full: str) -> Name:
    first, _, last = full.partition(" ")
    return Name(full, first, last)


def _line(what: str, new: str | None, old: str) -> str:
    if new is None:
        return old
    line = clean(new)
    if len(line) > LONGEST_LINE:
        reason = f"The {what} has {len(line):,} characters; {LONGEST_LINE} is the most."
        raise InvalidInput(reason, "Say it in one line.")
    return line


def _voice(sample: str) -> str:
    text = clean_lines(sample)
    if len(text) > LONGEST_VOICE:
        reason = f"The voice sample has {len(text):,} characters; {LONGEST_VOICE:,} is the most."
        raise InvalidInput(reason, "A few messages that you wrote yourself are enough.")
    return text
