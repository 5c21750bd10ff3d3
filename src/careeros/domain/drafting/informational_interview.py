"""Asking for a little time to learn what the work is like; not for a job."""

from careeros.domain.drafting.angles import PLAIN, along
from careeros.domain.drafting.template import Template, Wordings

REASON: Wordings = (
    "I'm {me} and I'm looking for {seeking}, so I'm trying to learn what the work is like from day to day.",
    "I'm {me}, and I'm looking for {seeking}, so I'm talking to people who know the work.",
    "I'm {me}, I'm looking for {seeking}, and I'm asking people about their work before I apply.",
    "I'm looking for {seeking}, so I'm trying to understand what people do at {company} from day to day.",
    "I'm looking for {seeking}, so I'm trying to understand what the work is like from day to day.",
    "I'm looking for {seeking}, and I want to know the work before I apply.",
    "I'm {me} and thinking about my next step, so I'm trying to understand what your work is like.",
    "I'm thinking about my next job, so I'm trying to understand what different kinds of work are like.",
    "I'm thinking about my next job, and I want to choose it with open eyes.",
    "I'm {me_short} looking for {seeking}.",
    "I'm looking for {seeking}.",
    "I'm {me_short}.",
)
ASK: Wordings = (
    "Would you have 15 minutes for a call about {field}?",
    "Could we talk for 15 minutes about what your days are like?",
    "Would you have 15 minutes for a call about your work?",
    "Could I send you three short questions about your work?",
    "Would you be open to a 15-minute call about your work?",
)
NOTE_ASK: Wordings = (
    "Could I ask you two questions about your work?",
    "Would you have 15 minutes for a call about your work?",
    "Could I send you two questions about your work?",
)
CLOSE: Wordings = (
    "I'm not asking for a job, only for your view. Thank you for your time.",
    "I'd keep it short, and thank you either way.",
    "If this is a bad time, no problem, and thank you for reading.",
    "Thank you for thinking about it.",
    "Either way, thank you for your time.",
)
MORE: Wordings = ("And if I can ever be of use to you, I'd be glad to.", "I'd be glad to return the favour one day.")
SUBJECT: Wordings = (
    "A few questions about your work",
    "Learning about your work",
    "What your work is like",
)
ABOUT_IT: Wordings = (
    "Would you have 15 minutes for a call about it?",
    "Could I send you three short questions about it?",
)

TEMPLATES: tuple[Template, ...] = (
    *along(
        "informational-interview",
        reason=REASON,
        ask=ASK,
        note_ask=NOTE_ASK,
        close=CLOSE,
        more=MORE,
        subject=SUBJECT,
        asks={"piece": ABOUT_IT, "project": ABOUT_IT},
    ),
    Template(
        "informational-interview-search",
        4,
        ("Learning about {company}", *SUBJECT),
        (
            "I'm {me}, and I'm looking for {seeking}.",
            "I'm looking for {seeking}, and I want to know what I'd be getting into.",
            "I'm looking for {seeking}, and I'd rather ask people than read job ads.",
        ),
        (
            "You're {role_at}, so you know what the work is really like.",
            "I'm writing to you because you're {role_at}, and I'd learn more from you than from a job ad.",
            "You know {company} from the inside, so I'd learn more from you than from a job ad.",
            "You know {company} from the inside.",
            "Your view would help me.",
        ),
        ASK,
        NOTE_ASK,
        CLOSE,
        MORE,
        in_note=False,
    ),
    Template(
        "informational-interview-plain",
        PLAIN,
        SUBJECT,
        (
            "I'm asking a few people to tell me about the work they do.",
            "I'm trying to learn about the work that people around me do.",
            "Your work is something I want to know more about.",
        ),
        REASON,
        ASK,
        NOTE_ASK,
        CLOSE,
        MORE,
    ),
)
