"""Being in touch again with somebody one has known for a while."""

from careeros.domain.drafting.angles import PLAIN
from careeros.domain.drafting.template import Template, Wordings

REASON: Wordings = (
    "On my side, I'm {me} and looking for {seeking}, so I'm getting back in touch with people I know.",
    "As for me, I'm {me}, and I'm looking for {seeking}.",
    "On my side, I'm {me}, and since I'm looking for {seeking}, I thought it was time to write.",
    "On my side, I'm looking for {seeking}, so I wonder how you see things at {company}.",
    "On my side, I'm looking for {seeking}, so I've been thinking about whom to talk to.",
    "As for me, I'm looking for {seeking}, and I wonder how things are with you.",
    "On my side, I'm {me} and thinking about my next step, so I'm getting back in touch with people I know.",
    "On my side, I'm thinking about my next step, so I'm getting back in touch with people I know.",
    "As for me, I'm thinking about my next step, and I wonder how things are with you.",
    "As for me, I'm {me_short} looking for {seeking}.",
    "As for me, I'm looking for {seeking}.",
)
ASK: Wordings = (
    "Would you be open to a 15-minute call to catch up this month?",
    "Could we talk for 15 minutes in the next two weeks?",
    "Would you have 15 minutes for a call some time soon?",
    "Would you be up for a short call this month, 15 minutes at most?",
)
NOTE_ASK: Wordings = (
    "Would you be open to a short call to catch up?",
    "Could we talk for 15 minutes some time soon?",
    "Would you have 15 minutes for a call soon?",
)
CLOSE: Wordings = (
    "If you're busy, there's no rush; thank you either way.",
    "No rush at all, and thank you.",
    "If now is a bad time for you, later is fine too.",
    "And if I can help you with anything, I'd be glad to.",
    "Thank you for reading this.",
)
MORE: Wordings = (
    "I hope things are going well on your side.",
    "I hope that you and your work are doing well.",
)
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
        "together",
        8,
        (
            "It's been a while since {together}, and I saw that you're {role_at}.",
            "I was thinking of when {together}.",
            "It's been a while since {together}, and I'd like to be back in touch.",
        ),
    ),
    _reconnect(
        "feat",
        6,
        (
            "I saw that you {feat}, so I thought of you.",
            "I saw that you {feat}, and I'd like to be back in touch.",
        ),
    ),
    _reconnect(
        "change",
        7,
        (
            "I saw that {change}; congratulations.",
            "I saw that {change}, so I thought of you.",
            "I noticed that {change}, and I hope it's going well.",
        ),
    ),
    _reconnect(
        "shared-past",
        6,
        (
            "Like you, I studied at {school}, and I saw that you're {role_at}.",
            "Like you, I've worked at {both_worked}, and I saw that you're {role_at}.",
            "I've worked at {alumni_of} too, and I saw that you're {role} there.",
            "We have {school} in common, and it's been a while.",
            "I've worked at {both_worked} too, and it's been a while.",
            "I've worked at {alumni_of} too, and it's been a while.",
            "We both know {mutual}, and it's been a while, so I thought of you.",
        ),
        "We have {school} in common",
    ),
    _reconnect(
        "piece",
        6,
        (
            "I came across {piece}, so I thought of you.",
            "I saw {piece}, and it made me think of you.",
            "{piece} made me think of you.",
        ),
        "{piece}",
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
            "It's been too long, so I wanted to say hello.",
        ),
    ),
)
