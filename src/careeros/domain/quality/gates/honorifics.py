"""Sir and Madam, and a Mr or Ms that the profile does not state: gender is never guessed."""

from collections.abc import Iterator

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.report import Gate

_NAMELESS = frozenset("sir sirs madam madame ma'am maam".split())
_OPENING = 6
_SAME = {"mister": "mr", "mssrs": "mr", "missus": "mrs"}


def honorific(evidence: Evidence) -> Iterator[Gate]:
    """A salutation by gender that the contact's own profile does not carry."""
    stated = evidence.knowledge.names
    known = bool(stated)
    if not known:
        evidence.abstained.append(("honorific", "Without a contact, Mr and Ms can't be checked; Sir and Madam are."))
    for index in _candidates(evidence):
        low = evidence.whole.lows[index]
        if low in stated or _SAME.get(low, low) in stated or _stated_in_facts(evidence, low):
            continue
        if low not in _NAMELESS and not known:
            continue
        said = evidence.whole.said(index, index + 1)
        reason = f"“{said}” guesses at the reader's gender; the profile does not state it."
        yield Gate("honorific", "body", evidence.whole.place(index, index + 1), reason)


def _candidates(evidence: Evidence) -> Iterator[int]:
    body, names = evidence.whole, evidence.knowledge.names
    said = [*body.hits.get("gendered", ()), *(body.hits.get("gendered_abroad", ()) if evidence.english else ())]
    if not said:
        return
    greeted = evidence.opening(body)
    for index, _ in sorted(said):
        low = body.lows[index]
        if greeted is not None and index < greeted.end:
            yield index
            continue
        follows = body.words[index + 1] if index + 1 < len(body.words) else None
        beside = {low, follows.low if follows else ""}
        both = not beside.isdisjoint({"sir", "sirs"}) and not beside.isdisjoint({"madam", "ma'am", "maam"})
        alone = low in _NAMELESS and index < _OPENING and body.gaps[index + 1] != " "
        named = follows is not None and follows.capital and follows.stem in names
        if both or named or alone:
            yield index


def _stated_in_facts(evidence: Evidence, low: str) -> bool:
    return any(low in fact.stems for fact in evidence.knowledge.contact_facts)
