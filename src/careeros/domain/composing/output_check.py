"""What the answer of a model is held to before anybody sees it. Text that fails is never shown as a draft."""

from collections.abc import Iterator

from attrs import evolve, frozen

from careeros.domain.composing.borrowed import borrowed
from careeros.domain.composing.citations import unseen_citations
from careeros.domain.composing.claims_abroad import UNSUPPORTED, claims_abroad
from careeros.domain.composing.directives import directives
from careeros.domain.composing.echoes import echoes
from careeros.domain.composing.evidence import Evidence
from careeros.domain.composing.intruders import intruders
from careeros.domain.composing.judgement import judgement_of
from careeros.domain.composing.languages import called, language_for
from careeros.domain.composing.proposal import Proposal
from careeros.domain.composing.signatures import foreign_signature, signature_of
from careeros.domain.composing.strangers import strangers
from careeros.domain.composing.topic import off_topic
from careeros.domain.contacts import Contact
from careeros.domain.drafting.brief import Brief
from careeros.domain.facts import Fact, is_of_the_owner
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.quality import QualityReport
from careeros.domain.quality.readings import reading_of
from careeros.domain.suspicion import bearing_of, is_instruction, is_instruction_as_name, is_order

_LEAST_TOUCH = 0.1


@frozen
class Objection:
    """Why an answer is not taken: a name for the rule, and a sentence for the model's second try and the log.

    The sentence quotes nothing of the answer.
    """

    rule: str
    reason: str


def objections(proposal: Proposal, brief: Brief, evidence: Evidence) -> tuple[Objection, ...]:
    """Everything that is wrong with an answer; empty when it may be shown to a reviewer.

    Holds with whatever intent it was written: a model that obeys the reader's profile gets no link, claim, signature
    or subject past this that the evidence does not hold.
    """
    trusted = _without_orders(brief)
    judged = judgement_of(proposal.text, trusted)
    report = judged.report
    found = [
        *_gates(report, proposal.text.body),
        *([Objection("unsupported_claim", UNSUPPORTED)] if judged.claims_unchecked else []),
        *_language(report, proposal, trusted),
        *(Objection("intruder", reason) for reason in intruders(proposal.text, trusted)),
        *(Objection("signature", reason) for reason in foreign_signature(proposal.text, trusted)),
        *(Objection("citation", reason) for reason in unseen_citations(proposal, evidence, report.language)),
        *(Objection("echo", reason) for reason in echoes(proposal.text, brief)),
        *(Objection("topic", reason) for reason in _topic(proposal.text, brief, trusted, evidence, report.language)),
        *(Objection("borrowed", reason) for reason in borrowed(proposal.text, trusted, report.language)),
        *(Objection("unsupported_claim", reason) for reason in claims_abroad(proposal.text, trusted, report.language)),
        *(Objection("stranger", reason) for reason in strangers(proposal.text, trusted, report.language)),
        *_repeated(proposal.text, brief),
        *_directives(report, proposal.text, trusted),
        *_purpose(report, proposal.text, trusted),
    ]
    return tuple(dict.fromkeys(found))


def _topic(text: MessageText, brief: Brief, trusted: Brief, evidence: Evidence, language: str | None) -> Iterator[str]:
    contact = brief.contact
    profile = (contact.name.full, contact.position, contact.location)
    told = [fact.text for fact in brief.contact_facts if not is_of_the_owner(fact)]
    if trusted.contact.company != contact.company:
        told.append(contact.company)
    return off_topic(text, trusted, evidence, language, bearing_of((*profile, *told)))


def _without_orders(brief: Brief) -> Brief:
    """The brief itself where nothing in it gives orders, as nearly always."""
    contact = _sound_contact(brief)
    of_contact = tuple(fact for fact in brief.contact_facts if not _gives_orders(fact))
    of_sender = tuple(fact for fact in brief.sender_facts if not is_order(fact.text))
    if (contact, of_contact, of_sender) == (brief.contact, brief.contact_facts, brief.sender_facts):
        return brief
    return evolve(brief, contact=contact, contact_facts=of_contact, sender_facts=of_sender)


def _gives_orders(fact: Fact) -> bool:
    return is_instruction_as_name(fact.text) if fact.kind == "employer" else is_instruction(fact.text)


def _sound_contact(brief: Brief) -> Contact:
    contact = brief.contact
    kept = {name: "" for name in ("position", "location", "notes") if is_instruction(getattr(contact, name))}
    if is_instruction_as_name(contact.company):
        kept["company"] = ""
    return evolve(contact, **kept) if kept else contact


def _gates(report: QualityReport, body: str) -> Iterator[Objection]:
    reasons = {
        "placeholder": "Leave no slot open and no word about the draft itself.",
        "wrong_name": "Greet the reader by the name given.",
        "unsupported_claim": UNSUPPORTED,
        "over_limit": "Keep within the length that the channel takes, and write something.",
        "unsafe": "Leave out insults, threats, romance and guesses about what is private.",
        "honorific": "Use no Sir, Madam, Mr or Ms.",
        "no_subject": "Give a subject.",
    }
    for gate in dict.fromkeys(gate.gate for gate in report.gates):
        yield Objection(gate, reasons.get(gate, "Mend what blocks approval."))
    broken = report.criteria["readability"]
    signed = signature_of(reading_of(body))
    if not signed and broken.assessed and broken.fix is not None and broken.fix.startswith("The text breaks off"):
        yield Objection("cut_off", "Finish the last sentence.")


def _repeated(text: MessageText, brief: Brief) -> Iterator[Objection]:
    """A text that takes the place of others is another one, in more than its marks."""
    said = reading_of(text.body).lows
    if any(reading_of(before.body).lows == said for before in brief.previous):
        yield Objection("repeated", "Write another text than the earlier ones, as the request says.")


def _directives(report: QualityReport, text: MessageText, brief: Brief) -> Iterator[Objection]:
    if report.language == "en":
        yield from (Objection("directive", reason) for reason in directives(text, brief))


def _language(report: QualityReport, proposal: Proposal, brief: Brief) -> Iterator[Objection]:
    wanted = language_for(brief)
    said = report.language or proposal.language[:2].lower()
    if said != wanted:
        yield Objection("language", f"Write in {called(wanted)}.")


def _purpose(report: QualityReport, text: MessageText, brief: Brief) -> Iterator[Objection]:
    """A message speaks to this reader and, but for thanks, asks for something."""
    ask, touch = report.criteria["ask"], report.criteria["personalisation"]
    if brief.purpose is not Purpose.THANKS and ask.assessed and not ask.spans and "?" not in text.body:
        yield Objection("purpose", "Ask for one thing, as the purpose says.")
    if touch.assessed and touch.raw < _LEAST_TOUCH:
        yield Objection("purpose", "Speak to this reader: greet them by name and use a fact about them.")
