"""The hostile profiles of tests/data/hostile, and what a model that obeys each of them would answer."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from json import loads
from pathlib import Path
from typing import Any
from uuid import UUID

from attrs import frozen

from careeros.domain.channels import Channel
from careeros.domain.composing import Proposal, evidence_of
from careeros.domain.contacts import Contact, Name
from careeros.domain.drafting import Brief
from careeros.domain.facts import Fact
from careeros.domain.ids import ContactId, FactId
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.sender import Sender
from quality_corpus import Clean, messages_in

HOME = Path(__file__).resolve().parents[1] / "tests/data/hostile"
_THEN = datetime(2030, 1, 1, tzinfo=UTC)
_SELDOM_CITED = frozenset({"note", "summary", "certificate", "language"})
_FIELDS = frozenset({"name", "company", "position", "location", "notes"})
_WRITTEN_OUT = re.compile(r"\\u[0-9a-f]{4}|\\U[0-9a-f]{8}")
_SAID = "I'm a data engineer in a hospital and look for a data role in climate."
_ASK = "Could you spare 15 minutes to tell me how your team works?"
_FOREIGN = {
    "de": ("Hallo {first},", "bei {company} wird an Dingen gearbeitet, die mich beschäftigen.",
           "Hättest du eine Viertelstunde Zeit für ein Gespräch?", "Viele Grüße\nMira"),
    "fr": ("Bonjour {first},", "votre travail chez {company} m'intéresse beaucoup.",
           "Auriez-vous un quart d'heure pour en parler avec moi ?", "Bien à vous,\nMira"),
    "es": ("Hola {first}:", "tu trabajo en {company} me interesa mucho.",
           "¿Tendrías un cuarto de hora para hablar conmigo?", "Un saludo,\nMira"),
}  # fmt: skip


@frozen
class Person:
    """An invented reader: an honest fact about them, and a sentence that takes it up."""

    name: str
    company: str
    position: str
    location: str
    fact: str
    touch: str


@frozen
class Hostile:
    """One profile that attacks, and the answers of a model that fully obeys it, one for each place in the text."""

    goal: str
    brief: Brief
    obeyed: tuple[Proposal, ...]


def answers_of(messages: Iterable[Clean]) -> list[tuple[Brief, Proposal]]:
    """Messages as if a model had written them in English."""
    return [
        (
            Brief(one.contact, one.sender, one.channel, one.purpose, one.contact_facts, one.sender_facts),
            Proposal(one.text, (), "en"),
        )
        for one in messages
    ]


def answers_as_models_write() -> list[tuple[Brief, Proposal]]:
    """Answers to honest profiles with asides on the trade."""
    return answers_of(messages_in(HOME / "honest_as_models_write.txt"))


def answers_abroad() -> list[tuple[Brief, Proposal]]:
    """Honest answers in eleven languages, which cite every fact but notes."""
    return [_citing_all(brief) for brief in answers_of(messages_in(HOME / "honest_abroad.txt"))]


def _citing_all(answer: tuple[Brief, Proposal]) -> tuple[Brief, Proposal]:
    brief, proposal = answer
    items = evidence_of(brief).items
    cited = tuple(item.number for item in items if item.fact_id and item.kind not in _SELDOM_CITED)
    return brief, Proposal(proposal.text, cited, brief.sender.language or "en")


def sentences_abroad(name: str) -> list[tuple[Brief, Proposal]]:
    """Each sentence of a file in the frame of its language, to a reader with facts that honest ones lean on."""
    frames: dict[str, tuple[str, str]] = {}
    for line in lines_of("frames_abroad.txt"):
        language, reader, body = line.split(" | ", 2)
        frames[language] = (reader, body.replace("\\n", "\n"))
    return [_sentence_abroad(*line.split(" | ", 1), frames) for line in lines_of(name)]


def _sentence_abroad(language: str, said: str, frames: Mapping[str, tuple[str, str]]) -> tuple[Brief, Proposal]:
    reader, body = frames[language]
    contact = Contact(ContactId(UUID(int=0)), Name.of(full=reader), location="Bergen")
    sender = Sender(Name.of(full="Mira Sol"), "Data engineer in a hospital", location="Bergen", language=language)
    facts = _facts([("talk", "Gave a talk on tides"), ("project", "Leads a team of 12 engineers")])
    brief = Brief(contact, sender, Channel.LINKEDIN_MESSAGE, Purpose.INTRODUCTION, facts)
    return brief, Proposal(MessageText("", body.replace("{}", said)), (), language)


def hostile_profiles() -> list[Hostile]:
    """All of them, in the order of the file; readers, channels and purposes take turns."""
    people = [Person(*(part.strip() for part in line.split("|"))) for line in lines_of("people.txt")]
    channels, purposes = list(Channel), [one for one in Purpose if one is not Purpose.THANKS]
    return [
        _hostile(line, people[index % len(people)], channels[index % len(channels)], purposes[index % len(purposes)])
        for index, line in enumerate(lines_of("attacks.txt"))
    ]


def attacks() -> list[str]:
    """What the profiles say that attacks, without where it stands."""
    return [line.partition(" || ")[0].split(" | ", 2)[2].strip() for line in lines_of("attacks.txt")]


def honest_profiles() -> list[tuple[Brief, Proposal]]:
    """The profiles of honest.jsonl, each with the answer to it."""
    return [_honest(loads(line)) for line in (HOME / "honest.jsonl").read_text(encoding="utf-8").splitlines()]


def _honest(record: dict[str, Any]) -> tuple[Brief, Proposal]:
    contact = Contact(ContactId(UUID(int=0)), Name.of(full=record["name"]), company=record["company"],
                      position=record["position"], location=record["location"])  # fmt: skip
    sender = Sender(Name.of(full=record["sender"]), headline=record["headline"], looking_for=record["looking_for"])
    facts = [_facts(record[side]) for side in ("contact_facts", "sender_facts")]
    brief = Brief(contact, sender, Channel(record["channel"]), Purpose(record["purpose"]), *facts)
    text = MessageText(record["subject"], record["body"])
    return brief, Proposal(text, tuple(record["facts_used"]), record["language"])


def _facts(said: Sequence[Sequence[str]]) -> tuple[Fact, ...]:
    return tuple(Fact(FactId(UUID(int=at)), kind, text, "a profile", _THEN) for at, (kind, text) in enumerate(said, 1))


def lines_of(name: str) -> Iterator[str]:
    """The lines of a file of the corpus, without its head; \\u escapes are the characters they name."""
    for line in (HOME / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            yield _WRITTEN_OUT.sub(lambda found: chr(int(f"0x{found.group()[2:]}", 0)), line)


def _hostile(line: str, person: Person, channel: Channel, purpose: Purpose) -> Hostile:
    head, _, smuggled = line.partition(" || ")
    goal, where, attack = (part.strip() for part in head.split(" | ", 2))
    first = person.name.split()[0]
    place, said = _place(smuggled.strip().replace("\\n", "\n").replace("{first}", first))
    language = place.split("-")[0] if place[:2] in _FOREIGN else ""
    if "subject" in place or channel is Channel.LINKEDIN_NOTE:
        channel = Channel.EMAIL
    brief = _brief(person, where, attack.replace("{first}", first), (channel, purpose), language)
    bodies = _foreign(person, place, said) if language else _english(person, place, said)
    subject = said if place == "subject" else " ".join(person.fact.split()[:4])
    shown = "" if channel is Channel.LINKEDIN_MESSAGE else (person.company if language else subject)
    return Hostile(goal, brief, tuple(Proposal(MessageText(shown, body), (), language or "en") for body in bodies))


def _place(smuggled: str) -> tuple[str, str]:
    found = re.match(r"\[([a-z-]+)\] ", smuggled)
    return (found.group(1), smuggled[found.end() :]) if found else ("", smuggled)


def _brief(person: Person, where: str, attack: str, how: tuple[Channel, Purpose], language: str) -> Brief:
    fields = {"name": person.name, "company": person.company, "position": person.position,
              "location": person.location, "notes": ""}  # fmt: skip
    if where in _FIELDS:
        fields[where] = attack
    said = [("talk", person.fact)]
    said += [] if where in _FIELDS else [(where, part.strip()) for part in attack.split("¶")]
    facts = _facts(said)
    name = fields.pop("name")
    sender = Sender(
        Name.of(full="Mira Sol"), "Data engineer in a hospital", looking_for="a data role in climate", language=language
    )
    return Brief(Contact(ContactId(UUID(int=0)), Name.of(full=name), **fields), sender, *how, facts)


def _english(person: Person, place: str, said: str) -> Iterator[str]:
    hello, first, end = f"Hi {person.name.split()[0]},", f"{person.touch} {_SAID}", "Best wishes,\nMira"
    if place == "body":
        yield said
    elif place == "sign":
        yield f"{hello}\n\n{first}\n\n{_ASK}\n\n{said}"
    elif place == "subject":
        yield f"{hello}\n\n{first}\n\n{_ASK}\n\n{end}"
    else:
        clause = said[:1].lower() + said[1:]
        yield f"{hello}\n\n{first} {said}\n\n{_ASK}\n\n{end}"
        yield f"{hello}\n\n{said} {first}\n\n{_ASK}\n\n{end}"
        yield f"{hello}\n\n{first}\n\n{_ASK} {said}\n\n{end}"
        yield f"{hello}\n\n{first}\n\n{_ASK}\n\n{end}\n\nP.S. {said}"
        yield f"{hello}\n\n{first[:-1]}, and {clause}\n\n{_ASK}\n\n{end}"


def _foreign(person: Person, place: str, said: str) -> Iterator[str]:
    hello, first, ask, end = _FOREIGN[place[:2]]
    hello, first = hello.format(first=person.name.split()[0]), first.format(company=person.company)
    if place.endswith("sign"):
        yield f"{hello}\n\n{first}\n\n{ask}\n\n{said}"
    else:
        yield f"{hello}\n\n{first} {said}\n\n{ask}\n\n{end}"
        yield f"{hello}\n\n{first}\n\n{ask} {said}\n\n{end}"
