"""Claims of a shared past, of an introduction, of something the reader said, wrote or won."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from careeros.domain.quality.evidence import Evidence
from careeros.domain.quality.gates.company_news import news_in
from careeros.domain.quality.gates.deeds import deeds_in, schools_in
from careeros.domain.quality.gates.lives import done_by_reader, lives_in
from careeros.domain.quality.gates.occasions import strange_occasion
from careeros.domain.quality.gates.referrals import referrals_in
from careeros.domain.quality.gates.shared_past import met_in, together_in_deed
from careeros.domain.quality.gates.strangers import strangers_in
from careeros.domain.quality.gates.years import exaggerates
from careeros.domain.quality.knowledge import SMALL_WORDS, Known, known
from careeros.domain.quality.lexicons.claims import CLAIMS
from careeros.domain.quality.lexicons.greetings import NOT_A_NAME
from careeros.domain.quality.lexicons.known_names import CALENDAR, HARMLESS, PLACES
from careeros.domain.quality.lexicons.organisations import ORGANISATION_WORDS, SCHOOLS
from careeros.domain.quality.lexicons.referrals import SPEAKERS
from careeros.domain.quality.lexicons.relations import (
    ADVICE,
    ADVISED,
    ANYBODY,
    AS_A_FELLOW,
    ASKED_FOR,
    CHANGES,
    GOALS,
    LISTS,
    NOT_SO,
    NOT_YET,
    NOT_YET_CLAIMS,
    ONLY_TOGETHER,
    REACHES,
    SUPPORT,
    TALKING,
    THEIR_PEOPLE,
    WOULD,
    told_by,
)
from careeros.domain.quality.reading import Reading, Sentence
from careeros.domain.quality.words import Word

Claim = tuple[int, int, str]
_WINDOW = 6
_FEW = 4
_IF_SO = frozenset({("if", "the"), ("if", "it"), ("if", "that"), ("if", "this"), ("if", "so")})
_GENERIC = (HARMLESS - PLACES) | ORGANISATION_WORDS
_THEIR_NAME = frozenset({("your", word) for word in ("name", "contact", "details", "email", "number")})
_WRITING = (["write"], ["call"], ["email"], ["ask"])
_SAYING = frozenset("thought thinks said says sends".split())
_WRITERS = frozenset("i i'd i'll i've just".split())
_AT_HOME = frozenset(
    "son sons daughter daughters child children kid kids wife husband partner dog cat toddler baby mum mom dad".split()
)
"""Who of the writer's own sends greetings, knows the reader from what they were told."""

_SAYS_I = (["said", "i"], ["says", "i"])
_OF_US = (["our"], ["their"], ["every"], ["all"])
_TALKS = frozenset("discussion meeting call interview talk lunch coffee conversation exchange".split())
_OF_TALKS = frozenset(
    """
    group groups forum board paper series club list guide room rooms centre center panel policy minutes schedule agenda
    process programme program scheme students partners
    """.split()
)
_KEEPING = frozenset({"keep", "keeping", "kept"})
_OF_BOTH = frozenset({"claim_dealt", "claim_done", "claim_met", "claim_message", "claim_helped"})
"""Of these any fact will do that names the other one."""

_OF_THE_READER = frozenset({"claim_said", "claim_wrote", "claim_changed", "claim_done"})
_OF_A_NEW_JOB = frozenset({"claim_changed", "claim_done"})
_BEING = frozenset("becoming become became being joined joining now new promoted promotion appointed made".split())
_LIFE = frozenset("child baby son daughter wedding marriage engagement house birth award prize book talk".split())
_PRAISES = frozenset("congratulations congrats well bravo".split())
_ME = frozenset("me us my our".split())
_WORKS = frozenset("article post talk achievement project note".split())
_PLACES = frozenset({"education", "employer"})
_LOOSE_DEEDS = frozenset("said told wrote mentioned talk talked post article moved joined".split())
"""These must be carried by a fact of that kind."""

_SHARED = frozenset({"claim_met", "claim_worked", "claim_studied", "claim_dealt", "claim_message", "claim_helped"})
"""Of these the facts must know the place and the occasion, too."""

_INTRODUCES = frozenset({"introduction", "reference", "mutual"})
_SUBJECT = 9
"""Words before a deed within which its subject must stand."""

_BY_SOMEBODY = frozenset({"claim_referral", "claim_mutual"})
_SETS_OFF = re.compile(r"[,;|()]|\s[-\u2013\u2014]\s")


def unsupported_claims(reading: Reading, evidence: Evidence) -> Iterator[Claim]:
    """Each claim that neither a fact's kind nor its words carry."""
    for label, places in _claimed(reading, evidence):
        for first, last in _merged(places):
            if "without" not in reading.lows[first:last] and _denied(reading, label, first, last):
                continue
            borne = _is_supported(label, evidence) or _is_told_so(reading, label, first, last, evidence)
            if not borne or (label == "claim_years" and exaggerates(reading, first, last, evidence.knowledge)):
                start = _named_before(reading, evidence, first) if label in _BY_SOMEBODY else first
                said = reading.said(start, last)
                reason = f"“{said}” claims {SUPPORT[label].what}; no fact says so. Add the fact if it is true."
                yield start, last, reason
            elif label in _SHARED and (strange := strange_occasion(reading, evidence, first, last)):
                said = reading.said(*strange)
                yield *strange, f"“{said}” claims {SUPPORT[label].what} that no fact knows of. Add it if it is true."
            elif label in _BY_SOMEBODY:
                yield from _stranger(reading, evidence, first, last)


def unknown_people(reading: Reading, evidence: Evidence) -> Iterator[Claim]:
    """Each person whom no fact mentions and who is said to do something between the two."""
    for first, last in strangers_in(reading, evidence):
        yield first, last, f"No fact mentions {reading.said(first, last)}. Add the fact if it is true."


def _claimed(reading: Reading, evidence: Evidence) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Every kind of claim in the text, and where."""
    found = {label: reading.hits[label] for label in filter(reading.hits.__contains__, CLAIMS)}
    for label, told in (
        ("claim_dealt", [*deeds_in(reading), *together_in_deed(reading)]),
        ("claim_met", met_in(reading)),
        ("claim_referral", referrals_in(reading)),
        ("claim_studied", schools_in(reading)),
        ("claim_news", news_in(reading, evidence)),
        ("claim_done", done_by_reader(reading, evidence)),
        *lives_in(reading, evidence),
    ):
        if told:
            found[label] = [*found.get(label, ()), *told]
    yield from found.items()


def _merged(hits: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Hits that overlap as one."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(hits):
        if merged and first < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _denied(reading: Reading, label: str, first: int, last: int) -> bool:
    """Whether the words around make it a denial, or something still to come or asked for."""
    sentence = reading.sentences[reading.sentence_of[first]]
    before = reading.lows[max(sentence.start, first - _WINDOW) : first]
    if "but" in before:
        before = before[before.index("but") :]
    if not NOT_SO.isdisjoint(before) or any(low.endswith("n't") for low in before):
        return True
    if tuple(reading.lows[first:last]) == AS_A_FELLOW:
        return last == sentence.end or not reading.words[last].capital or reading.stems[last] in HARMLESS
    if label == "claim_mutual" and reading.lows[first] in THEIR_PEOPLE:
        return sentence.mark == "?" or "if" in before or not ASKED_FOR.isdisjoint(before)
    if label in _OTHERWISE and _OTHERWISE[label](reading, sentence, first, last):
        return True
    if label not in NOT_YET_CLAIMS:
        return False
    follows = reading.lows[last : min(last + 1, sentence.end)]
    return not (NOT_YET.isdisjoint(before) and (label == "claim_referral" or WOULD.isdisjoint(follows)))


def _is_of_others(reading: Reading, sentence: Sentence, first: int, _: int) -> bool:
    """'My former colleague moved' says nothing of what joins the two."""
    lows = reading.lows
    whose = first if lows[first] == "my" else first - 1
    return whose >= sentence.start and lows[whose] == "my" and REACHES.isdisjoint(lows[sentence.start : whose])


def _is_promise(reading: Reading, sentence: Sentence, first: int, _: int) -> bool:
    """'I'll keep you posted.'"""
    lows = reading.lows
    return first > sentence.start and lows[first - 1] in _KEEPING and lows[first : first + 2] == ["you", "posted"]


def _is_supposed(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """'If you recently moved' and 'congratulations on the good work'."""
    lows = reading.lows
    praised = lows[last - 1] in {"on", "for"} and "work" in lows[last : min(last + _FEW, sentence.end)]
    said = lows[sentence.start : sentence.end]
    supposed = "if" in lows[sentence.start : first] or any(pair in _IF_SO for pair in pairwise(said))
    return supposed or (praised and not CHANGES.intersection(lows[last : min(last + _FEW, sentence.end)]))


def _is_advice(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """'My mentor told me to aim higher', 'a baker told me that you', 'your name from the list' and 'would you mind
    pointing me to somebody?' are no referral to the reader."""
    lows = reading.lows
    if sentence.mark == "?" and lows[first].endswith("ing"):
        return True
    speaker = lows[first - 1] if lows[first] in _SAYING and first > sentence.start else ""
    if speaker in _WRITERS or (speaker in _AT_HOME and lows[first - 2 : first - 1] == ["my"]):
        return True
    follows = lows[last : sentence.end]
    if lows[first : first + 2] in _SAYS_I and follows and REACHES.isdisjoint((*lows[sentence.start : last], *follows)):
        return True
    if lows[first] in ADVISED and not ANYBODY.isdisjoint(lows[max(first - _FEW, sentence.start) : first]):
        return True
    if lows[first] in ADVISED and lows[last - 1] in ADVICE:
        of_both = "we" in lows[first:last] and not TALKING.isdisjoint(follows[:2])
        to_them = of_both or follows[-1:] in _WRITING
        return not to_them and REACHES.isdisjoint((*lows[sentence.start : last], *follows))
    return tuple(lows[first : first + 2]) in _THEIR_NAME and not LISTS.isdisjoint(follows[:5])


def _is_of_a_goal(reading: Reading, sentence: Sentence, _: int, last: int) -> bool:
    """'We met our target', 'we met with resistance', and 'our discussion group', which is a thing."""
    follows = reading.lows[last : min(last + 2, sentence.end)]
    if follows and reading.gaps[last] == " " and reading.stems[last] in _OF_TALKS and reading.lows[last - 1] in _TALKS:
        return True
    return reading.lows[last - 1] == "met" and (follows[:1] in _OF_US or not GOALS.isdisjoint(follows))


_OTHERWISE = {
    "claim_met": _is_of_a_goal,
    "claim_worked": _is_of_others,
    "claim_wrote": _is_promise,
    "claim_changed": _is_supposed,
    "claim_referral": _is_advice,
}
"""What else the words of a claim may say."""


def _is_supported(label: str, evidence: Evidence) -> bool:
    knowledge = evidence.knowledge
    if any(label in fact.of_reader for fact in knowledge.contact):
        return True
    if any(label in fact.of_sender for fact in knowledge.sender):
        return True
    if label == "claim_connected" and knowledge.contact_given.connected_on is not None:
        return True
    of_the_two = [fact for fact in knowledge.contact_facts if not fact.proper.isdisjoint(knowledge.sender_names)]
    of_the_two += [fact for fact in knowledge.sender if not fact.proper.isdisjoint(knowledge.names)]
    if of_the_two and (label in _OF_BOTH or any(label in told_by(fact.stems) for fact in of_the_two)):
        return True
    return any(_in_common(evidence, kind) for kind in ONLY_TOGETHER.get(label, ()))


def _is_told_so(reading: Reading, label: str, first: int, last: int, evidence: Evidence) -> bool:
    """Whether a fact of the reader has the very deed: 'the appeal that you argued' and 'Argued the appeal of 2023'. Who
    is somewhere now has come there.
    """
    if label == "claim_message" and _is_of_a_work(reading, first, last, evidence):
        return True
    if label in {"claim_event", "claim_worked"} and _names_what_is_shared(reading, first, evidence):
        return True
    if label not in _OF_THE_READER:
        return False
    if label in _OF_A_NEW_JOB and _is_of_present_job(reading, first, last, evidence):
        return True
    deeds = {stem for stem in reading.stems[first:last] if stem not in SMALL_WORDS and stem not in _LOOSE_DEEDS}
    return any(not deeds.isdisjoint(fact.telling) for fact in evidence.knowledge.contact_facts)


def _is_of_a_work(reading: Reading, first: int, last: int, evidence: Evidence) -> bool:
    """'Your note on maps' to who published a 'Note on maps', and no note to the writer."""
    _, end, _ = reading.sentences[reading.sentence_of[first]]
    if not _ME.isdisjoint(reading.lows[last : min(last + _FEW, end)]):
        return False
    said = set(reading.stems[last:end])
    return any(
        reading.stems[last - 1] in fact.stems and not said.isdisjoint(fact.telling)
        for fact in evidence.knowledge.contact_facts if fact.kind in _WORKS
    )  # fmt: skip


def _names_what_is_shared(reading: Reading, first: int, evidence: Evidence) -> bool:
    """'We both went to UNAM', where both sides have a fact of it."""
    start, end, _ = reading.sentences[reading.sentence_of[first]]
    said, knowledge = set(reading.stems[start:end]), evidence.knowledge
    theirs = [_own_name(fact) for fact in knowledge.contact if fact.kind in _PLACES]
    ours = [_own_name(fact) for fact in knowledge.sender if fact.kind in _PLACES]
    return any(not said.isdisjoint(one & other) for one in theirs for other in ours)


def _is_of_present_job(reading: Reading, first: int, last: int, evidence: Evidence) -> bool:
    """'Congratulations on becoming CFO' to the CFO, 'you joined Harbor' to who works there; nothing else is named."""
    sentence = reading.sentences[reading.sentence_of[first]]
    named = {
        reading.stems[at] for at in reading.capitals if sentence.start < at < sentence.end
    } - evidence.knowledge.names
    words = {stem for stem in reading.stems[last : sentence.end] if stem not in SMALL_WORDS}
    if not CALENDAR.isdisjoint(words) or any(reading.words[at].digits for at in range(last, sentence.end)):
        return False
    if CHANGES.isdisjoint(reading.lows[sentence.start : sentence.end]) and _BEING.isdisjoint(
        reading.lows[sentence.start : sentence.end]
    ):
        return False
    if not _LIFE.isdisjoint(words):
        return False
    jobs = [fact for fact in evidence.knowledge.contact if fact.kind in {"position", "employer"}]
    return any(
        not fact.proper.isdisjoint(named) or (fact.telling and words.issuperset(fact.telling)) for fact in jobs
    ) and named <= frozenset[str]().union(*(fact.stems for fact in jobs), HARMLESS, NOT_A_NAME, _PRAISES)


def _in_common(evidence: Evidence, kind: str) -> bool:
    """Whether both sides hold a fact of the same employer or school; 'Oslo' in it counts, 'University' does not."""
    theirs = [_own_name(fact) for fact in evidence.knowledge.contact if fact.kind == kind]
    ours = [_own_name(fact) for fact in evidence.knowledge.sender if fact.kind == kind]
    return any(common and common in (one, other) for one in theirs for other in ours if (common := one & other))


def _own_name(fact: Known) -> frozenset[str]:
    """'Initech' of 'Initech, Jun 2017 to Feb 2021' and 'Lund' of 'MSc Physics, University of Lund': when somebody was
    there, and what they studied, does not part the two.
    """
    parts = (known(fact.kind, part) for part in _SETS_OFF.split(fact.text)) if fact.kind == "education" else ()
    named = next((part for part in parts if not SCHOOLS.isdisjoint(part.stems)), fact)
    return frozenset(word for word in named.proper - _GENERIC - CALENDAR if not word[0].isdigit())


def _named_before(reading: Reading, evidence: Evidence, first: int) -> int:
    """Where the unknown person begins who is said to have done it: 'Dana Whitlock suggested I'."""
    start = first
    while start > 0 and reading.gaps[start] == " " and _is_stranger(reading.words[start - 1], evidence):
        start -= 1
    return start


def _is_stranger(word: Word, evidence: Evidence) -> bool:
    harmless = word.stem in evidence.knowledge.vocabulary or word.stem in HARMLESS or word.stem in NOT_A_NAME
    return word.capital and not harmless and not word.in_phrases


def _stranger(reading: Reading, evidence: Evidence, first: int, last: int) -> Iterator[Claim]:
    """The person who is said to have referred must be in a fact, too."""
    start, end, _ = reading.sentences[reading.sentence_of[first]]
    for index in (*_who(reading, start, first), *range(last, min(last + 3, end))):
        nameless = index < first and _is_unknown_speaker(reading, index, evidence)
        if nameless or _is_stranger(reading.words[index], evidence):
            said = reading.said(index, index + 1)
            reason = f"No fact mentions {said}. Add the fact if it is true."
            yield min(index, first), max(index + 1, last), reason
            return


def _who(reading: Reading, start: int, first: int) -> Iterator[int]:
    """The words before a deed, back to where its clause begins; a sentence's first word has a capital anyhow."""
    for index in range(first - 1, max(start, first - _SUBJECT) - 1, -1):
        plain = reading.words[index].english or reading.lows[index].endswith(("ly", "ed", "ing"))
        if index > start or not plain:
            yield index
        if reading.gaps[index] != " " and reading.lows[index] != "who":
            return


def _is_unknown_speaker(reading: Reading, index: int, evidence: Evidence) -> bool:
    """'My landlord', 'the rector', where no fact tells of an introduction or of such a person."""
    if reading.stems[index] not in SPEAKERS or reading.stems[index] in evidence.knowledge.vocabulary:
        return False
    facts = (*evidence.knowledge.contact, *evidence.knowledge.sender)
    return not any(fact.kind in _INTRODUCES for fact in facts)
