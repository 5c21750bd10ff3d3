"""Asking to be referred, or pointed to who decides."""

from careeros.domain.drafting.angles import PLAIN, along
from careeros.domain.drafting.template import Template, Wordings

REASON: Wordings = (
    "I'm {me}, I {deed}, and I'm looking for {seeking}.",
    "I'm looking for {seeking}; as {me}, I {deed}.",
    "I'm {me}, and I'm looking for {seeking}; among other things, I {deed}.",
    "I'm {me} and I'm looking for {seeking}, so I'd like to know where to start.",
    "I'm {me}, looking for {seeking}, and I'd rather ask a person than a form.",
    "I'm looking for {seeking}, and {company} is on my list, so I'd like to ask you first.",
    "I'm looking for {seeking}, so I'd like to ask you before I apply anywhere.",
    "I'm looking for {seeking}, and I'd rather ask a person than a form.",
    "I'm {me} and looking for my next job, so I'd like to ask you before I apply anywhere.",
    "I'm looking for my next job, and I'd rather ask a person than fill in a form first.",
    "I'm {me_short} looking for {seeking}.",
    "I'm looking for {seeking}.",
    "I'm looking for my next job.",
)
ASK: Wordings = (
    "Could you tell me who at {company} I should talk to about open roles?",
    "Would you be willing to point me to the person who hires at {company}?",
    "Could you point me to the right person to ask about open roles?",
    "Could you tell me whom to ask about open roles?",
    "Would you be willing to tell me whom to ask about open roles?",
)
NOTE_ASK: Wordings = (
    "Could you tell me whom to ask about open roles?",
    "Could you point me to the right person to ask?",
    "Would you tell me whom to ask about open roles?",
)
CLOSE: Wordings = (
    "A name is plenty, and thank you either way.",
    "If nobody comes to mind, that's fine too; thank you anyway.",
    "It's fine to say no, and thank you for reading.",
    "If you'd rather not, I understand.",
    "Thank you for thinking about it.",
)
MORE: Wordings = ("And if I can ever be of use to you, I'd be glad to.", "I'd be glad to return the favour one day.")
SUBJECT: Wordings = ("A question about open roles", "Whom to ask about open roles", "The right person to ask")

REFER_ME: Wordings = (
    "Would you be willing to refer me for it?",
    "Would you feel comfortable referring me for it?",
    "Could you refer me for it?",
)
OPENING_REASON: Wordings = (
    "I'm {me}, and I {deed}.",
    "I'm {me} and looking for {seeking}, so I'd like to apply with care.",
    "I'm {me}, looking for {seeking}, so it caught my eye.",
    "I've been looking for {seeking}, so I'd like to apply with care.",
    "I'm {me}, so I'd be glad to be considered for it.",
    "I'd like to apply with care, so I'm asking before I send anything.",
    "I'm {me_short}.",
)
OPENING_CLOSE: Wordings = (
    "I can send you my CV and three lines for the team, so it takes little of your time.",
    "It's fine to say no, and thank you for reading.",
    "If you'd rather not, I understand; thank you anyway.",
    "Thank you for thinking about it.",
)

TEMPLATES: tuple[Template, ...] = (
    Template(
        "referral-ask-opening",
        10,
        ("{opening_here}", "{opening}", *SUBJECT),
        (
            "I'd like to apply for {opening_here}, and I saw that you work there.",
            "I saw {opening_here}, and since you work there, I thought of you.",
            "I'm writing about {opening_here}, because you work there.",
            "I'd like to apply for {opening}, so I thought of you.",
            "I'm writing to you about {opening}.",
        ),
        OPENING_REASON,
        REFER_ME,
        REFER_ME,
        OPENING_CLOSE,
        MORE,
    ),
    Template(
        "referral-ask-opening-elsewhere",
        10,
        ("{opening_there}", *SUBJECT),
        (
            "I'd like to apply for {opening_there}, so I'm asking people who may know the team.",
            "I'm writing to you about {opening_there}.",
            "I saw {opening_there}, and I'd like to apply.",
        ),
        OPENING_REASON,
        ("Do you know someone there I could talk to?", "Could you put me in touch with someone there?"),
        ("Do you know someone there I could talk to?",),
        (
            "If not, no problem at all.",
            "A name is plenty; I'll take it from there.",
            "Thank you for thinking about it.",
        ),
        MORE,
    ),
    *along("referral-ask", reason=REASON, ask=ASK, note_ask=NOTE_ASK, close=CLOSE, more=MORE, subject=SUBJECT),
    Template(
        "referral-ask-search",
        4,
        ("Open roles at {company}", *SUBJECT),
        (
            "I'm {me}, and I'm looking for {seeking}.",
            "I'm looking for {seeking}, and I'd like to find the right person to ask.",
            "I'm looking for {seeking}, and I'm asking the people I know of first.",
        ),
        (
            "I'm writing to you because you're {role_at}, so you may know who decides.",
            "You're {role_at}, so you may know whom to ask.",
            "You know {company} from the inside, so you may know whom to ask.",
            "You may well know whom to ask.",
        ),
        ASK,
        NOTE_ASK,
        CLOSE,
        MORE,
        in_note=False,
    ),
    Template(
        "referral-ask-plain",
        PLAIN,
        SUBJECT,
        (
            "I'm asking a few people for a pointer.",
            "I have a small favour to ask.",
            "I'm writing with a small request.",
        ),
        REASON,
        ASK,
        NOTE_ASK,
        CLOSE,
        MORE,
    ),
)
