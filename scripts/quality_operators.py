"""Twenty-five ways to spoil a message by surgery on its text, each of which worsens one thing.

An operator takes a clean message and answers the spoilt body, and where the spoilt place is if it must block; None
where the message has nothing that it could spoil.
"""

import re
from collections.abc import Callable
from random import Random

from careeros.domain.messages import Purpose
from quality_corpus import Clean

Spoilt = tuple[str, tuple[int, int] | None]
Operator = Callable[[Clean, Random], Spoilt | None]

_NAMES = "Gunther Priscilla Ngozi Tomasz Beatriz Hiroshi Siobhan Darius Yasmin Casper".split()
_EMPLOYERS = ["Globex", "Initech", "Hooli", "Vandelay Industries", "Umbrella Labs", "Acme Robotics"]
_RELATIONS = frozenset({"meeting", "message", "relation", "introduction", "mutual", "reference"})
_MET = re.compile(r"\b([Mm]et|[Ss]at|[Ss]poke|[Tt]alked|[Bb]oth|[Tt]ogether)\b")
_SLOTS = [
    "{{first_name}}",
    "[First Name]",
    "<name>",
    "{name}",
    "%FIRST_NAME%",
    "${first_name}",
    "[Company]",
    "{{company}}",
]


def _in_english(spoil: Operator) -> Operator:
    """The operator, for messages in English alone: its sentences are."""
    return lambda message, chance: spoil(message, chance) if message.score().language == "en" else None


def _insert(message: Clean, sentence: str) -> tuple[str, int]:
    """The sentence after the first full stop of the body proper; where it begins."""
    body = message.text.body
    stop = re.search(r"[.!?](?=\s+\S)", body[min(40, len(body) // 2) :])
    at = min(40, len(body) // 2) + stop.end() if stop else len(body)
    return f"{body[:at]} {sentence}{body[at:]}", at + 1


def _inserted(
    sentences: list[str], *, blocks: str | None = None, asks: bool = False, relation: bool = False
) -> Operator:
    """An operator that says one of the sentences; `blocks` is a pattern for the place that must be pointed at."""

    def spoil(message: Clean, chance: Random) -> Spoilt | None:
        if relation and any(fact.kind in _RELATIONS or _MET.search(fact.text) for fact in message.contact_facts):
            return None  # what it claims may be true
        if asks and message.purpose is Purpose.THANKS:
            return None  # its first ask is none too many
        sentence = chance.choice(sentences)
        body, start = _insert(message, sentence)
        if blocks is None:
            return body, None
        found = re.search(blocks, sentence)
        assert found is not None, sentence
        return body, (start + found.start(), start + found.end())

    return spoil


def _first_name(message: Clean) -> str:
    """The first of the contact's names that is no title."""
    return next(name for name in message.contact.name.full.split() if name not in {"Dr.", "Professor", "Colonel"})


def wrong_name(message: Clean, chance: Random) -> Spoilt | None:
    first = _first_name(message)
    if first not in message.text.body[:40] or not first.isascii():
        return None
    at = message.text.body.index(first)
    name = chance.choice([name for name in _NAMES if name[:2] != first[:2]])
    return message.text.body[:at] + name + message.text.body[at + len(first) :], (at, at + len(name))


def leftover_slot(message: Clean, chance: Random) -> Spoilt | None:
    slot = chance.choice(_SLOTS)
    first = _first_name(message)
    at = message.text.body.find(first)
    if not 0 <= at < 40:
        return None
    return message.text.body[:at] + slot + message.text.body[at + len(first) :], (at, at + len(slot))


def false_number(message: Clean, chance: Random) -> Spoilt | None:
    number = str(chance.choice([17, 23, 38, 64]))
    body, start = _insert(message, f"I have {number} years of experience in this field.")
    return body, (start + 7, start + 7 + len(number))


def false_employer(message: Clean, chance: Random) -> Spoilt | None:
    employer = chance.choice(_EMPLOYERS)
    how = chance.choice(
        ["I saw that you spent years at {}.", "Before this I worked at {}.", "Your time at {} stood out to me."]
    )
    body, start = _insert(message, how.format(employer))
    at = start + how.index("{}")
    return body, (at, at + len(employer))


def another_company(message: Clean, chance: Random) -> Spoilt | None:
    company = message.contact.company
    at = message.text.body.find(company) if company else -1
    if at < 0:
        return None
    other = chance.choice(_EMPLOYERS)
    return message.text.body[:at] + other + message.text.body[at + len(company) :], None


def no_ask(message: Clean, _: Random) -> Spoilt | None:
    spans = message.score().criteria["ask"].spans
    if not spans:
        return None
    body = message.text.body
    for place in reversed(spans):
        start, end = place.span
        body = body[:start] + body[end:].lstrip("?.! ")
    return body, None


def doubled(message: Clean, _: Random) -> Spoilt | None:
    return f"{message.text.body}\n\n{message.text.body}", None


def capitals(message: Clean, _: Random) -> Spoilt | None:
    body = message.text.body
    half = len(body) // 2
    return body[:half] + body[half:].upper(), None


def cut_off(message: Clean, _: Random) -> Spoilt | None:
    words = message.text.body.split(" ")
    if len(words) < 15:
        return None
    return " ".join(words[: len(words) * 2 // 3]).rstrip(".!?,\n "), None


def honorific(message: Clean, chance: Random) -> Spoilt | None:
    first = _first_name(message)
    at = message.text.body.find(first)
    if not 0 <= at < 40:
        return None
    said = chance.choice(["Sir", "Madam"])
    if said == first or not first.isascii():
        return None
    return message.text.body[:at] + said + message.text.body[at + len(first) :], (at, at + len(said))


SENTENCES = """
shared history
It was great meeting you at the reunion last year.
We met at a dinner in spring.
I still think of our conversation in the lift.

worked together
We worked together years ago.
As your former colleague I had to write.

referral
Dana Whitlock suggested I contact you.
I was referred by Dana Whitlock.
Our mutual friend Dana Whitlock sends her best.

insult
You are such an idiot if you ignore this.
Only a fool like you would say no.

threat
Reply or else.
You will regret it if you say no.

romance
You look gorgeous in your photo.
Are you single, by the way?

private
Since you are pregnant, you may have time.
Given your religion you will understand.

second ask
Could you also send me your slides?
Would you also review my CV?
Can you tell me what your team pays?

third ask
Could you send me your slides? And would you review my CV?
Would you refer me? Can you also call me on Monday?

filler
To be honest, I basically just wanted to actually reach out because, as we all know, it is what it is, more or less.
At this point in time, I would like to take this opportunity to say that, in terms of everything, it is important.

grovelling
I am so so sorry to bother you, I know you are extremely busy and important.
I beg you to forgive me for wasting your precious time; I would be eternally grateful.

pressure
I need your answer by tomorrow, this is urgent.
Please reply today, time is running out and I expect an answer ASAP.

guilt
You still haven't replied to me, and the least you could do is answer.
I guess you are too busy for people like me, which is disappointing.

cliches
I hope this email finds you well. I would love to pick your brain and find synergies, thinking outside the box.
As a results-driven team player with a proven track record, I wanted to touch base and circle back on a win-win.

self-focus
I am brilliant. I won prizes. I lead. I always deliver. I am who I am. I like my work, my ideas and myself.
"""
"""What the inserting operators say, by name."""

PLACES = {
    "shared history": "great meeting you|We met|our conversation",
    "worked together": "We worked together|former colleague",
    "referral": "suggested I|referred by|mutual friend|Dana Whitlock",
    "insult": "You are such an idiot|fool like you",
    "threat": "or else|You will regret",
    "romance": "You look gorgeous|Are you single",
    "private": "you are pregnant|your religion",
}
"""Where each sentence that must block is at fault."""


def _sentence_operators() -> dict[str, Operator]:
    operators: dict[str, Operator] = {}
    for block in SENTENCES.strip().split("\n\n"):
        name, *sentences = block.split("\n")
        operators[name] = _in_english(
            _inserted(
                sentences,
                blocks=PLACES.get(name),
                asks=name.endswith("ask"),
                relation=name in {"shared history", "worked together"},
            )
        )
    return operators


BLOCKING: dict[str, Operator] = {
    "wrong name": wrong_name,
    "leftover slot": leftover_slot,
    "false employer": _in_english(false_employer),
    "false number": _in_english(false_number),
    "honorific": honorific,
    "preamble": lambda message, _: ("Here is your draft message:\n\n" + message.text.body, (0, 18)),
}
OPERATORS: dict[str, Operator] = {
    **BLOCKING,
    **_sentence_operators(),
    "another company": another_company,
    "no ask": no_ask,
    "doubled length": doubled,
    "capitals": capitals,
    "cut off": cut_off,
}
MUST_BLOCK = frozenset({*BLOCKING, *PLACES})
