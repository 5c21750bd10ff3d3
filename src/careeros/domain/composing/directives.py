"""Sentences that tell the reader what to do, or tell them what they are: neither is what a first message is for."""

import re
from collections.abc import Iterator

from careeros.domain.composing.conversation_words import is_conversation
from careeros.domain.drafting.brief import Brief
from careeros.domain.folding import fold
from careeros.domain.messages import MessageText
from careeros.domain.quality.knowledge import SMALL_WORDS, known, name_words
from careeros.domain.quality.readings import as_one

_ORDER = "Give the reader no orders; ask for one thing, as the purpose says."
_VERDICT = "Pass no verdict on the reader or on others, and speak to the reader, not of them."
_SENTENCE = re.compile(r"(?<=[.!?:;])\s+|\n+|,\s+(?:and|so|but|then)\s+|\s[-\u2013\u2014]\s")

_PLEASE = re.compile(
    r"^(?:so\s+|and\s+|also\s+|then\s+|now\s+|first\s+)?(?:please|kindly)\s+(?!let\b|feel\b|say\b|know\b|tell\s+me\b|"
    r"don't\s+(?:worry|feel|hesitate)|ignore\s+(?:this|me)\b|"
    r"forgive\b|excuse\b|accept\s+my\b|you\b|point\b|pass\s+my\b|confirm\b|take\s+(?:your|all\s+the)\s+time\b|not\s+(?:feel|worry|hesitate)\b|i\b|write\s+back\b)"
)
_BARE = re.compile(
    r"^(?!let\b|feel\b|thank|thanks\b|hope\b|no\b|tell\s+me\b|say\s+(?:no|so|hi|hello|the\s+word)\b|give\s+my\b|"
    r"take\s+(?:your|all|care|good)\b|wish\b|keep\s+(?:up|well)\b|have\s+a\b|enjoy\b|forgive\b|excuse\b|see\s+you\b|reply\s+whenever\b|"
    r"ignore\s+(?:this|me)\b|"
    r"love\s+|know\s+that\b)"
    r"(?:accept|activate|answer|approve|assistant|attach|bring|buy|call|change|check|click|come|confirm|copy|"
    r"delete|deposit|disable|donate|download|drop|enable|enter|fill|follow|forward|get|give|grant|hand|have|help|"
    r"hire|install|invest|join|leave|log|look|make|mix|move|open|order|pass|pay|pick|press|print|promote|quit|read|"
    r"register|remove|repeat|reply|report|reset|resign|respond|ring|run|say|scan|sell|send|set|share|sign|"
    r"start|stop|subscribe|switch|take|tell|text|transfer|try|turn|type|update|use|verify|visit|vote|watch|write)\s+"
    r"(?:\w+\s+)?(?:a|an|the|this|that|these|my|our|your|it|them|me|us|him|her|to|in|on|off|up|out|at|as|with|for|"
    r"back|now|yes|all|every|some|any|free|more|here|one)\b"
)
_MODAL = re.compile(
    r"\b(?<!did\s)(?<!do\s)(?<!would\s)(?<!feel\s)(?<!think\s)(?<!if\s)you\s+(?:must|shall|have\s+to|need\s+to|ought\s+to|are\s+(?:required|obliged|ordered|advised))\s+(?!be\b|get\b|have\b|hear\b|"
    r"do\b|know\b)"
)
_SHOULD = re.compile(
    r"^(?:so\s+|and\s+)?you\s+(?:should|had\s+better|will\s+(?!find|see|understand|probably|know|remember|have\b))"
)
_THIRD = re.compile(
    r"^(?:this\s+|the\s+)?(?:candidate|applicant|profile)\s+(?:is|was|has|should|must|deserves|will|can)\b|"
    r"\b(?:the|a)\s+(?:best|strongest|perfect|ideal|greatest|finest|most\s+\w+)\s+(?:\w+\s+)?(?:candidate|engineer|person|choice|"
    r"expert|hire|applicant|leader|developer|professional|manager|designer|scientist)\b(?!\s+to\s+(?:ask|talk|speak|contact|"
    r"write|reach))|"
    r"^(?:approved|accepted|verified|certified|cleared|confirmed|rejected|denied)\W*$|"
    r"\b(?:ten|five|10|5)\s*(?:out\s+of|/)\s*(?:ten|five|10|5)\b|\bi\s+(?:can\s+)?(?:recommend|endorse|vouch|nominate)\b|"
    r"\b(?:is|are|was|status)\s+(?:an?\s+)?(?:hereby\s+)?(?:approved|verified|fraud|scam|liar|thief|criminal|bankrupt|fake)\b"
)
_SIGNS_OF_VERDICT = tuple(
    "candidate applicant profile best strongest perfect ideal greatest finest most approved accepted verified "
    "certified cleared confirmed rejected denied recommend endorse vouch nominate fraud scam liar thief criminal "
    "bankrupt fake".split()
)
_OUT_OF = re.compile(r"(?:10|5|ten|five)\s*(?:/|out)")
"""One of these or this is in whatever `_THIRD` finds."""

_PAST = "Claim no shared past that no fact holds."
SHARED_KINDS = frozenset({"meeting", "message", "relation", "introduction", "reference", "mutual", "event"})
"""Facts of the reader that may tell of a past that both share."""

_SHARED = re.compile(
    r"\bwe\s+(?:were|had|shared|grew|lived|used|once)\b|\byou\s+(?:were|are)\s+my\b|\byou\s+promised\s+me\b"
)
_IS = re.compile(
    r"^(?:and\s+|but\s+|so\s+|because\s+)?(?:you(?:'re|\s+are|\s+were)|your\s+\w+\s+(?:is|are|was|were))\s+"
)
_FIRST_WORDS = 4
_SAID_OF = re.compile(
    r"\s+(?:is|was|has|should|must|deserves|will|would|can|earns|says|told|needs|wants|asked|recommended|reads)\b"
)


def directives(text: MessageText, brief: Brief) -> Iterator[str]:
    """The reasons; English only, other languages have other forms."""
    called = name_words(brief.contact.name)
    held = frozenset[str]().union(
        *(known(fact.kind, fact.text).stems for fact in brief.contact_facts if fact.kind != "note"),
        known("location", brief.contact.location).stems,
        known("position", brief.contact.position).stems,
        known("employer", brief.contact.company).stems,
    )
    said = [part.strip(" \"'([*") for part in _SENTENCE.split(fold(as_one(text)))]
    if any(_PLEASE.search(part) or _BARE.search(part) or _MODAL.search(part) or _SHOULD.search(part) for part in said):
        yield _ORDER
    if not any(fact.kind in SHARED_KINDS for fact in brief.contact_facts) and any(map(_SHARED.search, said)):
        yield _PAST
    whole = "\n".join(said)
    may_be_verdict = any(map(whole.__contains__, _SIGNS_OF_VERDICT)) or _OUT_OF.search(whole) is not None
    if any(_is_of_somebody(part, called) or _calls_names(part, held) for part in said) or (
        may_be_verdict and any(_is_verdict(part, held) for part in said)
    ):
        yield _VERDICT


def _calls_names(part: str, held: frozenset[str]) -> bool:
    """'You are' or 'your work is' with a word that no fact of the reader and no conversation about work has."""
    found = _IS.search(part)
    return found is not None and any(
        word not in held and word not in SMALL_WORDS and not is_conversation(word)
        for word in re.findall(r"[a-z][a-z'-]+", part[found.end() :])[:_FIRST_WORDS]
    )


def _names(before: str, called: frozenset[str]) -> bool:
    """Does it end with one of the words, as a word of its own?"""
    return any(before.endswith(name) and not before[: -len(name)][-1:].isalnum() for name in called if name)


def _is_of_somebody(part: str, called: frozenset[str]) -> bool:
    """Whether it says something of the reader by name."""
    return any(_names(part[: found.start()], called) for found in _SAID_OF.finditer(part))


def _is_verdict(part: str, held: frozenset[str]) -> bool:
    """Whether it gives a verdict, good or bad, in words of no fact."""
    found = _THIRD.search(part)
    return found is not None and not set(found.group().split()) <= held
