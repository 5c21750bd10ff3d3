"""Sir and Madam, and a Mr or Ms that the profile does not state: gender is never guessed."""

from collections.abc import Iterator

from careeros.domain.folding import fold
from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.reading import Reading
from careeros.domain.quality.report import Gate

_NAMELESS = frozenset("sir sirs madam madame ma'am maam".split())
_OPENING = 6
_ENDS, _QUOTES = frozenset(".!?\n"), frozenset("'\"”»")
_MEN = frozenset(
    "mr mister mssrs sir sirs monsieur messieurs herr hr senor sr signor signore sig meneer dhr senhor him".split()
)
_WOMEN = frozenset(
    """
    mrs ms miss missus madam madame ma'am maam mme mlle frau senora sra senorita srta signora signorina mevrouw
    mevr senhora she her hers lady dame
    """.split()
)
"""What a profile says of itself, by title or by pronouns, need not be guessed at, in whatever language it is said."""

_SHORTEST = 2


def honorific(evidence: Evidence) -> Iterator[Gate]:
    """A salutation by gender that the contact's own profile does not carry."""
    stated = evidence.knowledge.names
    known = bool(stated)
    if not known:
        evidence.abstained.append(("honorific", "Without a contact, Mr and Ms can't be checked; Sir and Madam are."))
    if not evidence.english:
        yield from _nameless_abroad(evidence)
    for index in _candidates(evidence):
        low = evidence.whole.lows[index]
        if low in stated or _states_as_much(evidence, low) or _stated_in_facts(evidence, low):
            continue
        if low not in _NAMELESS and not known:
            continue
        said = evidence.whole.said(index, index + 1)
        reason = f"“{said}” guesses at the reader's gender; the profile does not state it."
        yield Gate("honorific", "body", evidence.whole.place(index, index + 1), reason)


def _nameless_abroad(evidence: Evidence) -> Iterator[Gate]:
    """'Sehr geehrte Damen und Herren,' and 'Estimado señor,' to somebody whose name is known."""
    body = evidence.whole
    for first, last in body.hits.get("nameless_abroad", ()):
        called = _is_closed(body.gaps[last]) and first < _OPENING
        if (
            called
            and evidence.knowledge.names
            and not any(_states_as_much(evidence, low) for low in body.lows[first:last])
        ):
            said = body.said(first, last)
            yield Gate("honorific", "body", body.place(first, last), f"“{said}” is said to nobody; the name is known.")


def _is_closed(gap: str) -> bool:
    return gap.strip(" ")[:1] in {",", ":", "!", ".", "\n", ""} and gap != " "


def _states_as_much(evidence: Evidence, low: str) -> bool:
    """'Madame' where the name begins with 'Mme', 'Ms' where it ends with '(She/Her)'."""
    name = evidence.knowledge.contact_given.name
    titles = {part.strip(".,()") for part in fold(f"{name.title} {name.full.partition(' ')[0]}").split()}
    said = {word for word in evidence.knowledge.names if len(word) > _SHORTEST} | titles
    if low == "monsieur" and "m" in titles:
        return True
    return any(low in kind and not kind.isdisjoint(said) for kind in (_MEN, _WOMEN))


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
        if both or named or alone or (low in _NAMELESS and _calls_out(body, index)):
            yield index


def _calls_out(body: Reading, index: int) -> bool:
    """'Kindly revert, Sir.' and 'Thanks, Madam': behind a comma or thanks, with nothing of the sentence behind it."""
    after = body.gaps[index + 1]
    if (after.strip(" ") and after.lstrip(" ")[0] not in _ENDS) or not _QUOTES.isdisjoint(after):
        return False
    over = bool(after.strip(" ")) or index + 1 == len(body.words)
    thanked = body.lows[max(index - 2, 0) : index]
    return over and (body.gaps[index] == ", " or thanked == ["thank", "you"] or thanked[-1:] == ["thanks"])


def _stated_in_facts(evidence: Evidence, low: str) -> bool:
    return any(low in fact.stems for fact in evidence.knowledge.contact_facts)
