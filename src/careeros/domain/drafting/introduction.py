"""Hello to somebody one would like to know."""

from careeros.domain.drafting.angles import PLAIN, along
from careeros.domain.drafting.template import Template, Wordings

REASON: Wordings = (
    "I'm {me} and I'm looking for {seeking}, so your view would help me a lot.",
    "I'm {me}, and since I'm looking for {seeking}, I'd like to hear how you see it.",
    "As {me}, I'm now looking for {seeking}, so I'd be glad of your view.",
    "I'm looking for {seeking}, so your view of {company} would help me.",
    "I'm looking for {seeking}, so I'm turning to people who know the work.",
    "I'm looking for {seeking}, and your view would help me.",
    "I'm {me} and thinking about my next step, so your view would help me.",
    "I'm thinking about my next job, so I'm turning to people who know the work.",
    "I'm thinking about my next job, and your view would help me.",
    "I'm {me_short} looking for {seeking}.",
    "I'm looking for {seeking}.",
    "I'm {me_short}.",
)
ASK: Wordings = (
    "Could I ask you two short questions about {field}?",
    "Could I ask you two short questions by message?",
    "Would you be open to a 15-minute call in the next two weeks?",
    "Would you have 15 minutes for a call this month?",
    "Could we talk for 15 minutes some time this month?",
)
NOTE_ASK: Wordings = (
    "Could I ask you two short questions?",
    "Would you be open to connecting?",
    "Would you like to connect?",
    "May I ask you one short question?",
)
CLOSE: Wordings = (
    "If this is a bad time, no problem, and thank you for reading.",
    "If you're too busy, I understand; thank you anyway.",
    "Thank you for reading this.",
    "Either way, thank you for your time.",
    "Thank you, and no problem at all if it doesn't suit you.",
)
MORE: Wordings = ("And if I can ever be of use to you, I'd be glad to.", "I'd be glad to return the favour one day.")
SUBJECT: Wordings = ("Two short questions for you", "A short hello and a question", "A short question about your work")

ABOUT_IT: Wordings = ("Could I ask you two short questions about it?", "Could I send you one question about it?")

VACANCY: Wordings = (
    "I saw {vacancy}, so I thought I'd write to you.",
    "I'm writing because of {vacancy}.",
    "I saw {vacancy}, and it made me want to write to you.",
)

TEMPLATES: tuple[Template, ...] = (
    Template("introduction-vacancy", 8, ("{vacancy}", *SUBJECT), VACANCY, REASON, ABOUT_IT, NOTE_ASK, CLOSE, MORE),
    *along(
        "introduction",
        reason=REASON,
        ask=ASK,
        note_ask=NOTE_ASK,
        close=CLOSE,
        more=MORE,
        subject=SUBJECT,
        asks=dict.fromkeys(("piece", "project"), ABOUT_IT),
    ),
    Template(
        "introduction-search",
        4,
        ("A question about {company}", "A question from {me_short}", *SUBJECT),
        (
            "I'm {me}, and I'm looking for {seeking}.",
            "I'm looking for {seeking}, and I'm asking people who know the work.",
            "I'm looking for {seeking}, and I'd like to get it right.",
        ),
        (
            "I'm writing to you because you're {role_at}, so your view would help me.",
            "You're {role_at}, so I'd be glad to hear how you see it.",
            "You know {company} from the inside, so your view would help me.",
            "Your view from {company} would help me.",
            "I'd be glad to hear how you see it.",
        ),
        ASK,
        NOTE_ASK,
        CLOSE,
        MORE,
        in_note=False,
    ),
    Template(
        "introduction-plain",
        PLAIN,
        SUBJECT,
        (
            "I'd like to get to know more people who do work that I could learn from.",
            "I'd like to know a few more people in my network than I do.",
            "I'm writing to a few people I'd like to know better.",
        ),
        REASON,
        ASK,
        NOTE_ASK,
        CLOSE,
        MORE,
    ),
)
