"""The facts that can carry each claim, and the words around a claim that take it back."""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from attrs import frozen


@frozen
class Support:
    """What carries a claim: the kinds of fact that say it by themselves, and word beginnings that say it in a text."""

    kinds: frozenset[str]
    stems: tuple[str, ...]
    what: str


def _support(kinds: str, stems: str, what: str) -> Support:
    return Support(frozenset(kinds.split()), tuple(stems.split()), what)


_TALKED = (
    "met meet spoke talked chat call coffee conversation interview discuss introduced caught lunch dinner drinks catch "
    "exchanged sat shared interviewed told mentioned bumped know known friend together spoken mentor coach colleague "
    "panel"
)
_CHANGED = (
    "promot join new appoint start became become award launch rais won prize mov funding grant acqui receiv named "
    "hired "
    "anniversar series since finish complet pass certif graduat publish open ship founded led elected shortlist "
    "nominat earn"
)
_WORKED = (
    "colleague coworker co-worker teammate together worked manager managed mentor report intern overlap alongside team "
    "boss hired supervis both taught shared same"
)
_REFERRED = (
    "refer introduc recommend suggest point told mention touch friend colleague know intro said advised encourag"
)
_SPOKE = (
    "talk spoke speak keynote present panel webinar session podcast lectur workshop seminar interview slides tutorial "
    "meetup conference demo video film clip stream broadcast"
)
_WROTE = (
    "article post blog wrote writ essay piece paper publish newsletter thread book author column report guide thesis "
    "tweet comment series interview chapter"
)
_REPLIED = (
    "repl answer respon wrote writ message email e-mail note advice introduc refer offer promis agree invit sent said "
    "told "
)
_HELPED = "help introduc refer recommend interview host invit coach mentor advice repl answer review "

SUPPORT: dict[str, Support] = {
    "claim_met": _support("meeting message relation introduction mutual", _TALKED, "a meeting or a conversation"),
    "claim_worked": _support("relation", _WORKED, "working together"),
    "claim_studied": _support(
        "relation", "alum classmate class cohort roommate together both same fellow studied taught course shared",
        "studying together",
    ),
    "claim_mutual": _support(
        "mutual introduction reference relation",
        "mutual common knows know friend shared connection both introduc colleague",
        "a mutual acquaintance",
    ),
    "claim_referral": _support(
        "introduction reference mutual relation message meeting", _REFERRED, "a referral or introduction"
    ),
    "claim_talk": _support("talk event", _SPOKE, "a talk"),
    "claim_wrote": _support("article post message", _WROTE + " told repl answer", "something they wrote"),
    "claim_said": _support(
        "talk article post message meeting introduction relation event", _SPOKE + " " + _WROTE + " " + _REPLIED,
        "something they said",
    ),
    "claim_changed": _support("job_change achievement", _CHANGED, "a change or an achievement"),
    "claim_message": _support(
        "message meeting introduction relation reference mutual", _REPLIED + _TALKED, "a message from them"
    ),
    "claim_connected": _support(
        "meeting message relation introduction mutual event", "connect link met " + _TALKED, "the connection"
    ),
    "claim_helped": _support(
        "message meeting introduction relation reference mutual", _HELPED + _TALKED, "their help"
    ),
    "claim_dealt": _support(
        "message meeting introduction relation reference mutual",
        _HELPED + _TALKED + " " + _REPLIED + _WORKED,
        "that the two of you had to do with each other",
    ),
    "claim_origin": _support(
        "", "grew born rais native hometown child start began begin career from", "where they come from"
    ),
    "claim_certified": _support(
        "certificate education",
        "certif charter licen accredit phd doctor mba master bachelor msc bsc degree diploma graduat student stud",
        "a degree or certificate",
    ),
    "claim_result": _support(
        "",
        "doubl tripl trebl quadrupl halv half twice third quarter fifth tenth percent publish paper article book "
        "author patent won award prize",
        "a result",
    ),
    "claim_news": _support("", "news", "something that happened at their company"),
    "claim_theirs": _support("", "", "something of their life"),
    "claim_done": _support(
        "message meeting introduction relation reference mutual",
        _HELPED + _TALKED + " " + _REPLIED + _WORKED,
        "something that they did",
    ),
    "claim_own": _support("", "", "something of your life"),
    "claim_former": _support("", "", "what somebody was before"),
    "claim_held": _support("certificate", "certif licen diploma qualif apprentic", "a certificate of yours"),
    "claim_hires": _support("", "news", "something that happened at their company"),
    "claim_dealings": _support("", "news", "something that happened at their company"),
    "claim_hearsay": _support(
        "introduction reference mutual relation message meeting", _REFERRED, "that somebody said it"
    ),
    "claim_served": _support(
        "event achievement", "sat serv judg chair moderat committee board jury panel member", "an office that they held"
    ),
    "claim_years": _support("", "decad year", "years of experience"),
    "claim_event": _support(
        "event talk meeting",
        "attend speak talk conference meetup summit event panel present spoke workshop", "the event"
    ),
}  # fmt: skip

ONLY_TOGETHER: dict[str, tuple[str, ...]] = {
    "claim_worked": ("employer",),
    "claim_studied": ("education",),
    "claim_dealt": ("employer", "education"),
}
"""Claims that two facts of one of these kinds carry too, one on each side, where they name the same."""

ABOUT_ONESELF = frozenset({"claim_certified", "claim_result", "claim_years"})
"""Claims of what the writer is or did: the words of any fact carry them."""

ABOUT_THEM = frozenset({"claim_talk", "claim_wrote", "claim_said", "claim_changed", "claim_origin", "claim_served"})
"""Claims of what the reader did: only a fact about the reader carries them."""

NOT_SO = frozenset("not never no without nor hardly cannot neither".split())
"""Just before a claim these deny it."""

NOT_YET = frozenset(
    """
    if hope hoping would could can may might will i'd i'll we'll you'd let's should forward before until ever
    whether wish
    love want possible await awaiting expect expecting wait waiting advance whatever appreciate
    """.split()
)
"""Just before a claim of contact these make it a plan."""

WOULD = frozenset("would could will might may can should advance".split())
"""Right after a claim of contact these make it a plan, too: 'your reply would mean a lot', 'your help in advance'."""

AS_A_FELLOW = ("as", "a", "fellow")
"""Claims a school only before its name: not 'as a fellow engineer'."""

THEIR_PEOPLE = frozenset({"your", "colleague", "friend"})
"""With these a claim of somebody in common begins that only names a person around the reader: 'your manager'."""

ASKED_FOR = frozenset(
    "introduce introducing introduction connect connecting forward pass share put touch point direct send show".split()
)
"""Before a person around the reader these ask to be brought to them, and claim no acquaintance."""

ADVISED = frozenset("told suggested recommended thought said thinks says encouraged urged advised asked".split())
ANYBODY = frozenset("a an one some someone somebody people many everyone everybody several others".split())
"""Who is said to have told, where nobody in particular is."""

ADVICE = frozenset("to i should would might could may".split())
"""A claim of a referral that begins and ends with these may only tell of advice: 'my mentor told me to aim higher'."""

REACHES = frozenset("you your yours you're you'd you'll u reach contact touch connect message ping".split())
"""One of these makes a referral to the reader of a piece of advice."""

TALKING = frozenset("talk speak meet chat connect catch".split())
"""After 'Dana thinks we should' these do, too."""

CHANGES = frozenset("promotion role job position move appointment award new prize graduation start".split())
"""Soon after 'congratulations on' these are what is claimed, whatever work comes with them."""

GOALS = frozenset(
    """
    target targets goal goals deadline deadlines demand demands need needs standard standards requirements expectations
    criteria resistance success silence approval budget quota costs objections opposition
    """.split()
)
"""Right after 'met' these are no people."""

LISTS = frozenset(
    """
    directory list website site page programme program register database search linkedin post article card badge
    newsletter board profile catalogue catalog footer byline report journal magazine archive brochure roster
    """.split()
)
"""Where anybody may find a name; nobody gave it."""

NOT_YET_CLAIMS = frozenset(
    """
    claim_met claim_connected claim_message claim_helped claim_referral claim_event claim_dealt claim_news claim_hires
    """.split()
)

SAYS_BY_WORDS = frozenset("note meeting message relation mutual introduction reference connection".split())
"""Kinds of fact whose words may say that two people share something; a talk is none though it has 'spoke' in it."""

MET = frozenset("met sat bumped chatted".split())
"""Words by which the fact of an event says that the two met there."""

SPOKEN = frozenset("spoke talked".split())
"""With 'with' these do, too: who only spoke at an event met nobody there."""

SHARED = frozenset("we us me my our both together i".split())
"""Words by which a fact of any kind speaks of both people."""


def carried_by(kind: str, stems: AbstractSet[str], *, about_reader: bool) -> frozenset[str]:
    """The claims that a fact carries, by its kind or its words.

    What the reader did is carried by a fact about the reader alone; what two people share is carried by words only
    where these speak of both.
    """
    by_words = told_by(stems)
    if kind not in SAYS_BY_WORDS and SHARED.isdisjoint(stems):
        by_words &= _BY_ANY_WORDS
    carried = _BY_KIND.get(kind, frozenset[str]()) | by_words
    if kind == "event" and (not MET.isdisjoint(stems) or ("with" in stems and not SPOKEN.isdisjoint(stems))):
        carried |= _MET_AT_EVENT
    return carried if about_reader else carried - ABOUT_THEM


_MET_AT_EVENT = frozenset({"claim_met", "claim_dealt", "claim_done"})
_BY_ANY_WORDS = frozenset({*ABOUT_THEM, *ABOUT_ONESELF})
_BY_KIND = {
    kind: frozenset(label for label, support in SUPPORT.items() if kind in support.kinds)
    for kind in frozenset[str]().union(*(support.kinds for support in SUPPORT.values()))
}
_BY_BEGINNING = {
    beginning: frozenset(label for label, support in SUPPORT.items() if beginning in support.stems)
    for beginning in frozenset[str]().union(*(support.stems for support in SUPPORT.values()))
}
_WIDTHS = frozenset(map(len, _BY_BEGINNING))


def told_by(stems: AbstractSet[str]) -> frozenset[str]:
    """The claims that the words of a fact tell of, whoever they are about."""
    return frozenset[str]().union(*map(_told_by, stems))


@lru_cache(maxsize=8_192)
def _told_by(stem: str) -> frozenset[str]:
    """The claims that words with one of these beginnings tell of."""
    begun = filter(_BY_BEGINNING.__contains__, {stem[:width] for width in _WIDTHS})
    return frozenset[str]().union(*map(_BY_BEGINNING.__getitem__, begun))
