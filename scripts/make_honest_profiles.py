"""Write tests/data/hostile/honest.jsonl anew: 500 honest profiles, each with what a good model would answer.

Those of honest_by_hand.txt come first as they are; the others join a reader of honest_parts.txt to a message of
honest_frames.txt, each pair once.
"""

import re
from collections.abc import Iterator
from itertools import islice
from json import dumps

from careeros.domain.channels import Channel, limit_of
from hostile_corpus import HOME, lines_of
from quality_corpus import Clean, messages_in

COUNT = 500
_NAMES = (
    "Noor Haddad", "Karim Bello", "Lena Vogt", "Thiago Moura", "Aiko Mori", "Priya Raman", "Chiara Fontana",
    "Omar Nassar", "Jisoo Han", "Camille Roux", "Anton Belov", "Mei Zhao", "Sinead O'Hara", "José Álvarez",
    "Wanjiru Maina", "Nguyen Thi Lan", "Björn Åkesson", "Fatima Zahra Idrissi", "Tomasz Wójcik", "Leilani Kahale",
)  # fmt: skip
_LONG = (Channel.EMAIL, Channel.LINKEDIN_MESSAGE, Channel.INMAIL)
_STEP = 7
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?] ))[a-z]")


def by_hand() -> Iterator[dict[str, object]]:
    for message in messages_in(HOME / "honest_by_hand.txt"):
        yield _record(message)


def joined() -> Iterator[dict[str, object]]:
    """Pairs of a reader and a message; neighbours differ in both."""
    parts, frames = list(lines_of("honest_parts.txt")), list(lines_of("honest_frames.txt"))
    for turn in range(len(parts)):
        for place, frame in enumerate(frames):
            yield _joined(parts[(place * _STEP + turn) % len(parts)], frame, place + turn * len(frames))


def _joined(part: str, frame: str, number: int) -> dict[str, object]:
    position, company, kind, fact, touch, me, want = (piece.strip() for piece in part.split("|"))
    purpose, reach, wording = (piece.strip() for piece in frame.split("|"))
    channels = tuple(Channel) if reach == "all" else _LONG
    channel, name = channels[number % len(channels)], _NAMES[number % len(_NAMES)]
    body = wording.format(touch=touch, me=me, want=want, first=name.split()[0], company=company)
    if channel is Channel.LINKEDIN_NOTE and len(body) > limit_of(channel).body:
        channel = Channel.LINKEDIN_MESSAGE
    said = re.sub(r"\b([Aa]) (?=[aeio]\w)", r"\1n ", body)
    paragraphs = [_SENTENCE_START.sub(lambda found: found.group().upper(), piece) for piece in said.split(" / ")]
    subject = " ".join(touch.split()[:6]).rstrip(",'")
    return {
        "channel": channel.value, "purpose": purpose, "name": name, "company": company, "position": position,
        "location": "", "sender": "Mira Sol", "headline": me[:1].upper() + me[1:], "looking_for": want,
        "contact_facts": [[kind, fact]], "sender_facts": [],
        "subject": subject[:1].upper() + subject[1:] if channel in {Channel.EMAIL, Channel.INMAIL} else "",
        "body": "\n\n".join(paragraphs).replace(", Mira", ",\nMira"), "facts_used": [], "language": "en",
    }  # fmt: skip


def _record(message: Clean) -> dict[str, object]:
    contact, sender = message.contact, message.sender
    return {
        "channel": message.channel.value, "purpose": message.purpose.value, "name": contact.name.full,
        "company": contact.company, "position": contact.position, "location": contact.location,
        "sender": sender.name.full, "headline": sender.headline, "looking_for": sender.looking_for,
        "contact_facts": [[fact.kind, fact.text] for fact in message.contact_facts],
        "sender_facts": [[fact.kind, fact.text] for fact in message.sender_facts],
        "subject": message.text.subject, "body": message.text.body, "facts_used": [], "language": "en",
    }  # fmt: skip


def main() -> None:
    hand = list(by_hand())
    records = [*hand, *islice(joined(), COUNT - len(hand))]
    told = "".join(f"{dumps(record, ensure_ascii=False)}\n" for record in records)
    (HOME / "honest.jsonl").write_text(told, encoding="utf-8")
    print(f"{len(records)} written, {len(hand)} of them by hand")


if __name__ == "__main__":
    main()
