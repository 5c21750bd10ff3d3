"""Records of `score --jsonl` and of its contact file: checked key by key, each refusal with the way to mend it."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, NoReturn
from uuid import UUID

from attrs import field, frozen

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, Name
from careeros.domain.facts import KINDS, Fact
from careeros.domain.ids import ContactId, FactId
from careeros.domain.messages import LONGEST_BODY, MessageText, Purpose
from careeros.domain.sender import Sender

LONGEST_FIELD = 20_000
_LONGEST_INTEGER = 1_000
"""Digits; Python reads some thousands at most."""

_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_HONORIFICS = frozenset(
    "dr prof professor doctor mr mrs ms miss mx sir dame lord lady rev reverend hon judge capt captain col fr".split()
)


@frozen
class Unreadable(Exception):
    """A record that cannot be scored: a code for programs, a sentence, and how to mend it."""

    code: str
    message: str
    mend: str
    id: str | int | None = None

    def __str__(self) -> str:
        return f"{self.message} {self.mend}"


@frozen
class ScoreRecord:
    """One message to score, and what is known of the two people."""

    id: str | int | None
    channel: Channel
    text: MessageText
    purpose: Purpose = Purpose.INTRODUCTION
    contact: Contact = field(factory=lambda: contact_of({}))
    sender: Sender = field(factory=Sender)
    contact_facts: tuple[Fact, ...] = ()
    sender_facts: tuple[Fact, ...] = ()
    batch: str | None = None


def record_of(line: bytes) -> ScoreRecord:
    """A line of JSON as a record. Raises `Unreadable`, with the record's id where that much could be read."""
    found = _object_of(line)
    given_id = found.get("id")
    known_id = given_id if isinstance(given_id, str | int) and not isinstance(given_id, bool) else None
    if given_id is not None and known_id is None:
        raise Unreadable("wrong-type", "The id is neither text nor a whole number.", "Give the id as text.")
    try:
        return _record(found, known_id)
    except Unreadable as error:
        shown = known_id if not isinstance(known_id, str) or _is_text(known_id) else None
        raise Unreadable(error.code, error.message, error.mend, shown) from None


def _object_of(line: bytes) -> Mapping[str, Any]:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable("invalid-utf-8", "The line is not valid UTF-8.", "Write the file as UTF-8.") from None
    if not text.strip():
        raise Unreadable("empty-line", "The line is empty.", "Write one JSON object on each line.")
    try:
        found: Any = json.loads(text, parse_constant=_no_number, parse_int=_whole)
    except (ValueError, RecursionError):
        raise Unreadable("invalid-json", "The line is not JSON.", "Write one JSON object on each line.") from None
    if not isinstance(found, dict):
        raise Unreadable("not-an-object", "The line is JSON, but not an object.", "Write one JSON object on each line.")
    return found  # pyright: ignore[reportUnknownVariableType]


def _no_number(said: str) -> NoReturn:
    """NaN and Infinity, which Python reads and JSON does not have."""
    raise ValueError(said)


def _whole(said: str) -> int | float:
    """A whole number, however long: what no integer is made of is about so much."""
    return int(said) if len(said) <= _LONGEST_INTEGER else float(said)


def _record(found: Mapping[str, Any], known_id: str | int | None) -> ScoreRecord:
    if isinstance(known_id, str):
        _text(found, "id")
    channel = _choice(found, "channel", [one.value for one in Channel])
    if channel is None:
        raise Unreadable("missing-key", "There is no channel.", f"Say one of {', '.join(Channel)}.")
    if found.get("body") is None:
        raise Unreadable("missing-key", "There is no body.", 'Put the message\'s text under "body".')
    body = _text(found, "body", most=LONGEST_BODY)
    purpose = _choice(found, "purpose", [one.value for one in Purpose])
    return ScoreRecord(
        known_id,
        Channel(channel),
        MessageText(_text(found, "subject"), body),
        Purpose(purpose) if purpose else Purpose.INTRODUCTION,
        batch=_text(found, "batch") if found.get("batch") is not None else None,
        **people_of(found),
    )


def people_of(found: Mapping[str, Any]) -> dict[str, Any]:
    """Contact, sender and both lists of facts, as keyword arguments of `score`."""
    return {
        "contact": contact_of(_mapping(found, "contact")),
        "sender": sender_of(_mapping(found, "sender")),
        "contact_facts": _facts(found, "contact_facts"),
        "sender_facts": _facts(found, "sender_facts"),
    }


def contact_of(found: Mapping[str, Any]) -> Contact:
    """A contact from plain keys; a title that is no honorific is what the person does."""
    name, job = _name(found)
    return Contact(
        ContactId(UUID(int=0)),
        name,
        company=_text(found, "company"),
        position=_text(found, "position") or job or _text(found, "headline"),
        location=_text(found, "location"),
        notes=_text(found, "notes"),
        connected_on=_day(_text(found, "connected_on")),
    )


def sender_of(found: Mapping[str, Any]) -> Sender:
    """A sender from plain keys."""
    name, job = _name(found)
    premium = found.get("premium")
    if premium is not None and not isinstance(premium, bool):
        raise Unreadable("wrong-type", "premium is neither true nor false.", "Say true or false.")
    return Sender(
        name,
        headline=_text(found, "headline"),
        company=_text(found, "company"),
        position=_text(found, "position") or job,
        location=_text(found, "location"),
        looking_for=_text(found, "looking_for"),
        voice=_text(found, "voice"),
        premium=premium is True,
    )


def _name(found: Mapping[str, Any]) -> tuple[Name, str]:
    """The name, and the job that `title` states if it is no honorific."""
    title = _text(found, "title")
    honorific = title.strip().rstrip(".").lower() in _HONORIFICS
    first, last, full = _text(found, "first_name"), _text(found, "last_name"), _text(found, "name")
    return Name.of(first=first, last=last, full=full, title=title if honorific else ""), "" if honorific else title


def _facts(found: Mapping[str, Any], key: str) -> tuple[Fact, ...]:
    given: Any = found.get(key)
    if given is None:
        return ()
    if not isinstance(given, list):
        raise Unreadable("wrong-type", f"{key} is not a list.", 'Give a list of {"kind", "text", "source"}.')
    facts: list[Fact] = []
    for number, one in enumerate(given):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if not isinstance(one, dict):
            raise Unreadable("wrong-type", f"{key} holds something that is no fact.", 'Give {"kind", "text"}.')
        kind, text = _text(one, "kind"), _text(one, "text")  # pyright: ignore[reportUnknownArgumentType]
        source = _text(one, "source")  # pyright: ignore[reportUnknownArgumentType]
        if text.strip():
            facts.append(Fact(FactId(UUID(int=number)), kind if kind in KINDS else "note", text, source, _NO_TIME))
    return tuple(facts)


def _mapping(found: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    given: Any = found.get(key)
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise Unreadable("wrong-type", f"{key} is not an object.", "Give an object; it may be empty.")
    return given  # pyright: ignore[reportUnknownVariableType]


def _choice(found: Mapping[str, Any], key: str, choices: list[str]) -> str | None:
    if found.get(key) is None:
        return None
    given = _text(found, key)
    if given not in choices:
        raise Unreadable(f"unknown-{key}", f"There is no {key} “{given[:40]}”.", f"Say one of {', '.join(choices)}.")
    return given


def _text(found: Mapping[str, Any], key: str, *, most: int = LONGEST_FIELD) -> str:
    given: Any = found.get(key)
    if given is None:
        return ""
    if not isinstance(given, str):
        raise Unreadable("wrong-type", f"“{key}” is not a text.", f"Give “{key}” as a text in quotation marks.")
    if len(given) > most:
        raise Unreadable("too-long", f"{key} has {len(given):,} characters; {most:,} is the most.", f"Shorten {key}.")
    if "\0" in given:
        raise Unreadable("nul", f"{key} holds a NUL character.", "Take it out.")
    if not _is_text(given):
        raise Unreadable("lone-surrogate", f"{key} holds half a surrogate pair.", "Write the whole character.")
    return given


def _is_text(given: str) -> bool:
    return given.isascii() or not any("\ud800" <= mark <= "\udfff" for mark in given)


def _day(given: str) -> date | None:
    """The day of the connection, in ISO or as the export writes it; anything else is not known."""
    for layout in ("%Y-%m-%d", "%d %b %Y", "%d %B %Y"):
        try:
            return datetime.strptime(given, layout).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None
