"""Greeting, sign-off and layout: how sentences become a message on a channel."""

import re
from collections.abc import Sequence
from hashlib import blake2b

from attrs import frozen

from careeros.domain.channels import Channel
from careeros.domain.drafting.brief import Brief
from careeros.domain.drafting.names import formal_name, given_name
from careeros.domain.drafting.wishes import Wishes

_FULL_FORMS = {
    "I'm": "I am", "I'd": "I would", "I've": "I have", "I'll": "I will", "you're": "you are", "You're": "You are",
    "you've": "you have", "You've": "You have", "we're": "we are", "We're": "We are", "we've": "we have",
    "We've": "We have", "that's": "that is", "it's": "it is", "It's": "It is", "don't": "do not", "isn't": "is not",
    "doesn't": "does not",
    "There's": "There is",
}  # fmt: skip
_FAREWELLS = ("Best,", "Best wishes,", "All the best,")
_SHORT_FORM = re.compile(r"\b(?:" + "|".join(_FULL_FORMS) + r")\b")


@frozen
class Letter:
    """The frame of one message. An unknown contact is greeted by the first sentence itself."""

    greeting: str
    sign_off: str
    sign_off_after_thanks: str
    name: str
    is_note: bool

    def body(self, opening: Sequence[str], rest: Sequence[str], *, signed: bool = True) -> str:
        """Sentences laid out: a connection note in one breath, anything else in paragraphs."""
        name = self.name if signed else ""
        if self.is_note:
            return "\n".join(part for part in (self.greeting, " ".join((*opening, *rest)), name) if part)
        thanked = any("thank" in sentence.lower() for sentence in (*opening, *rest))
        farewell = f"{self.sign_off_after_thanks if thanked else self.sign_off}\n{name}" if name else ""
        return "\n\n".join(part for part in (self.greeting, " ".join(opening), " ".join(rest), farewell) if part)


def letter_for(brief: Brief, wishes: Wishes, seed: str) -> Letter:
    """Greeting by given name (or title and surname, where that is wished and known), sign-off by first name."""
    called = given_name(brief.contact.name)
    if wishes.formal:
        called = formal_name(brief.contact.name) or called
    is_note = brief.channel is Channel.LINKEDIN_NOTE
    hello = "Dear" if wishes.formal else _pick(seed, ("Hi", "Hi", "Hello"))
    return Letter(
        greeting=f"{hello} {called}," if called else "",
        sign_off=_sign_off(wishes, seed, (*_FAREWELLS, "Thanks,", "Many thanks,")),
        sign_off_after_thanks=_sign_off(wishes, seed, _FAREWELLS),
        name=given_name(brief.sender.name),
        is_note=is_note,
    )


def in_full(wording: str) -> str:
    """Without the short forms of speech."""
    return _SHORT_FORM.sub(lambda found: _FULL_FORMS[found.group()], wording)


def digest(*parts: str) -> int:
    """The same number for the same words, on every machine and in every run."""
    told = "\0".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest())


def _sign_off(wishes: Wishes, seed: str, usual: Sequence[str]) -> str:
    if wishes.formal:
        return "Kind regards,"
    return _pick(seed, ("Warm wishes,", "All the best,") if wishes.warmer else usual)


def _pick(seed: str, choices: Sequence[str]) -> str:
    return choices[digest(seed, *choices) % len(choices)]
