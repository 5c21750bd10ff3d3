"""Being in touch again with somebody one has known for a while."""

from careeros.domain.drafting.angles import PLAIN
from careeros.domain.drafting.template import Template, Wordings

REASON: Wordings = (
    "On my side, I'm {me} and looking for {seeking}, so I'm getting back in touch with people I know.",
    "As for me, I'm {me}, and I'm looking for {seeking}.",
    "On my side, I'm {me}, and since I'm looking for {seeking}, I thought it was time to write.",
    "On my side, I'm looking for {seeking}, so I'd like to hear how you see things at {company}.",
    "On my side, I'm looking for {seeking}, so I've been thinking about whom to talk to.",
    "As for me, I'm looking for {seeking}, and I'd like to hear your news too.",
    "On my side, I'm {me} and thinking about my next step, so I'm getting back in touch with people I know.",
    "On my side, I'm thinking about my next step, so I'm getting back in touch with people I know.",
    "As for me, I'm thinking about my next step, and I'd like to hear your news too.",
    "As for me, I'm {me_short} looking for {seeking}.",
    "As for me, I'm looking for {seeking}.",
)
ASK: Wordings = (
    "Would you be up for a 15-minute call to catch up this month?",
    "Could we catch up over a short call in the next two weeks?",
    "Would you have 15 minutes to catch up some time soon?",
    "Would a short call some time this month suit you?",
)
NOTE_ASK: Wordings = (
    "Would you be up for a short call to catch up?",
    "Could we catch up soon?",
    "Shall we catch up over a short call?",
)
CLOSE: Wordings = (
    "If you're busy, a line about how you are is just as welcome.",
    "No rush at all.",
    "I'd be glad to hear your news.",
    "If now is a bad time, later is fine too.",
    "And if I can help you with anything, I'd be glad to.",
)
MORE: Wordings = ("I hope things are going well on your side.", "It would be good to hear from you.")
SUBJECT: Wordings = ("It's been a while", "Catching up", "Hello again")


def _reconnect(name: str, rank: int, opening: Wordings, *subject: str) -> Template:
    return Template(f"reconnect-{name}", rank, (*subject, *SUBJECT), opening, REASON, ASK, NOTE_ASK, CLOSE, MORE)


TEMPLATES: tuple[Template, ...] = (
    _reconnect(
        "met",
        9,
        (
            "We met {met}, and I see that you're {role_at}.",
            "I was thinking of when we met {met}, and I saw that you're {role_at}.",
            "We met {met}, and I'd like to be back in touch.",
            "We met {met}, and it's been a while.",
        ),
    ),
    _reconnect(
        "occasion",
        9,
        (
            "I was thinking of {occasion}, and I saw that you're {role_at}.",
            "I was thinking of {occasion}, and I'd like to be back in touch.",
            "It's been a while since {occasion}.",
        ),
    ),
    _reconnect(
        "worked-together",
        8,
        (
            "It's been a while since we worked together at {worked_together}, and I saw that you're {role_at}.",
            "I was thinking of when we worked together at {worked_together}.",
            "It's been a while since {worked_together}, and I'd like to be back in touch.",
        ),
        "From our time at {worked_together}",
    ),
    _reconnect(
        "change",
        7,
        (
            "I saw that {change}; congratulations.",
            "I saw that {change}, so I thought of you.",
            "I noticed that {change}, and I'd like to hear how it's going.",
        ),
    ),
    _reconnect(
        "shared-past",
        6,
        (
            "We both studied at {school}, and I saw that you're {role_at}.",
            "We've both worked at {both_worked}, and I saw that you're {role_at}.",
            "We've both worked at {alumni_of}, and I saw that you're {role} there.",
            "We both studied at {school}, and it's been a while.",
            "We've both worked at {both_worked}, and it's been a while.",
            "I've worked at {alumni_of} too, and it's been a while.",
            "We both know {mutual}, and it's been a while since you and I were in touch.",
        ),
        "We both studied at {school}",
    ),
    _reconnect(
        "piece",
        6,
        (
            "I came across {piece}, so I thought of you.",
            "I saw {piece}, and it made me think of you.",
            "{piece} made me think of you.",
        ),
        "About {piece}",
    ),
    _reconnect(
        "since",
        5,
        (
            "We've been connected on LinkedIn since {since}, and I saw that you're {role_at}.",
            "We connected on LinkedIn in {since}, and I see that you're {role_at}.",
            "We connected on LinkedIn in {since}, and I see that you work at {company}.",
            "We've been connected on LinkedIn since {since}, and it's been a while.",
            "We connected on LinkedIn in {since}, and I'd like to be back in touch.",
        ),
    ),
    _reconnect(
        "work",
        5,
        (
            "It's been a while, and I saw that you're {role_at}.",
            "I saw your name again, and that you're {role_at}.",
            "I thought of you, and I see that you're {role_at}.",
            "It's been a while, and I saw that you work at {company}.",
            "I thought of you, and I see that you're at {company}.",
        ),
    ),
    _reconnect(
        "place",
        5,
        (
            "It's been a while, and I noticed that we're both in {city}.",
            "I'm in {city}, as you are, so I thought of you.",
        ),
        "Hello from {city}",
    ),
    _reconnect(
        "plain",
        PLAIN,
        (
            "It's been a while, so I thought I'd say hello.",
            "I thought of you, and I'd like to be back in touch.",
            "It's been too long since we were in touch.",
        ),
    ),
)
