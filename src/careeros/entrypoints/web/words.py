"""What the pages call things."""

from datetime import datetime

from careeros.domain.channels import Channel
from careeros.domain.composing.languages import THEIRS, WRITTEN
from careeros.domain.composing.personas import Persona
from careeros.domain.messages import Purpose
from careeros.domain.quality import Verdict
from careeros.domain.quality.languages import name_of

CHANNELS = {
    Channel.LINKEDIN_NOTE: "LinkedIn note",
    Channel.LINKEDIN_MESSAGE: "LinkedIn message",
    Channel.INMAIL: "InMail",
    Channel.EMAIL: "e-mail",
}
PURPOSES = {
    Purpose.INTRODUCTION: "introduction",
    Purpose.INFORMATIONAL_INTERVIEW: "informational interview",
    Purpose.REFERRAL_ASK: "ask for a referral",
    Purpose.RECONNECT: "reconnect",
    Purpose.FOLLOW_UP: "follow-up",
    Purpose.THANKS: "thanks",
}
PERSONAS = {
    Persona.RECRUITER: "recruiter",
    Persona.HIRING_MANAGER: "hiring manager",
    Persona.PEER: "peer",
    Persona.ACQUAINTANCE: "somebody who knows you",
}
LANGUAGES = {THEIRS: "their own", **{code: name_of(code) for code in WRITTEN}}
VERDICTS = {Verdict.READY: "Ready", Verdict.NEEDS_WORK: "Needs work", Verdict.BLOCKED: "Blocked"}
GRADES = {"A": "human-rated data", "B": "vendor statistics", "C": "convention"}
CRITERIA = {
    "personalisation": "Personal to them",
    "ask": "One clear ask",
    "brevity": "Length for the channel",
    "reason": "Why them, why you",
    "tone": "Tone and politeness",
    "readability": "Easy to read",
    "originality": "In your own words",
    "reader_focus": "About the reader",
    "deliverability": "Not like spam",
}
"""What the keys of the criteria stand for; one that is not here is shown as it is."""
STATES = {
    "in_review": "Waits for review",
    "changes_requested": "Is being drafted again",
    "rejected": "Rejected",
    "approved": "Approved",
    "scheduled": "Scheduled",
    "sending": "Being sent",
    "sent": "Sent",
    "replied": "They replied",
    "cancelled": "Cancelled",
    "failed": "Failed",
    "uncertain": "Uncertain",
}


def plain(key: str) -> str:
    """A key as words: "linkedin_note" is "linkedin note"."""
    return key.replace("_", " ")


def sentence(key: str) -> str:
    """A key as the beginning of a line: "unsupported_claim" is "Unsupported claim"."""
    words = plain(key)
    return words[:1].upper() + words[1:]


def origin(key: str) -> str:
    """Who wrote a text: "template/warm" is "the template “warm”"."""
    kind, _, name = key.partition("/")
    if key == "you":
        return "you"
    return f"the template “{plain(name)}”" if kind == "template" and name else key


def day(at: datetime) -> str:
    return f"{at.day} {at:%B %Y}"


def number(value: float) -> str:
    """Points without a needless decimal: 22, 13.5."""
    return f"{value:.1f}".removesuffix(".0")
