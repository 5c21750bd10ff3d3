"""Thanks for what a fact tells of, or in general; asks for nothing."""

from careeros.domain.drafting.angles import PLAIN
from careeros.domain.drafting.template import Template, Wordings

REASON: Wordings = (
    "I'm {me} and still looking for {seeking}, so it came at the right time.",
    "I'm {me}, and since I'm looking for {seeking}, it means a lot to me right now.",
    "As {me} looking for {seeking}, I was glad of it.",
    "I'm {me}, looking for {seeking}, and it came when I needed it.",
    "It came at a good time, because I'm {me}, and I'm looking for {seeking}.",
    "As I'm looking for {seeking}, it helps to have people like you to turn to.",
    "I'm looking for {seeking}, so it means a lot to me right now.",
    "I'm {me} and thinking about my next step, so it came at the right time.",
    "It came at the right time, because I'm thinking about my next step.",
    "I'm thinking about my next step, so it means a lot to me right now.",
)
GENERAL_REASON: Wordings = (
    "I'm {me} and still looking for {seeking}, and it's good to know people like you.",
    "As {me} looking for {seeking}, I'm glad to know you.",
    "I'm {me}, looking for {seeking}, and I wanted you to hear it from me.",
    "As I'm looking for {seeking}, it's good to have people like you to turn to.",
    "I'm looking for {seeking}, and I'm glad to know you.",
    "I'm {me} and thinking about my next step, and it's good to know people like you.",
    "I'm thinking about my next step, and it's good to know people like you.",
    "I'm thinking about my next step, and I'm glad to know you.",
)
SEARCH_REASON: Wordings = (
    "I'm {me}, and it's good to know people like you.",
    "It's good to know people like you, and I wanted to say so.",
    "I'm glad to know you, and I wanted to say so.",
)
CLOSE: Wordings = (
    "I'll let you know how things turn out.",
    "If I can return the favour one day, I'd be glad to.",
    "There's no need to reply; I only wanted you to know.",
    "No need to write back.",
    "I hope I can do as much for someone else one day.",
)
MORE: Wordings = ("I don't take it for granted.", "I wanted you to know that.")
SUBJECT: Wordings = ("Thank you", "A short thank you", "A word of thanks")


def _thanks(name: str, rank: int, opening: Wordings, *subject: str, reason: Wordings = REASON) -> Template:
    return Template(f"thanks-{name}", rank, (*subject, *SUBJECT), opening, reason, (), (), CLOSE, MORE)


TEMPLATES: tuple[Template, ...] = (
    _thanks(
        "favour",
        9,
        (
            "Thank you for {favour}.",
            "I wanted to thank you for {favour}.",
            "Thank you again for {favour}; it was good of you.",
        ),
        "Thank you for {favour}",
    ),
    _thanks(
        "occasion",
        8,
        (
            "Thank you for {occasion}.",
            "I wanted to thank you for {occasion}.",
            "Thank you again for {occasion}, and for your time.",
        ),
        "Thank you for {occasion}",
    ),
    _thanks(
        "met",
        8,
        (
            "Thank you for your time when we met {met}.",
            "I wanted to thank you for your time when we met {met}.",
            "It was good to meet you {met}; thank you for your time.",
        ),
    ),
    _thanks(
        "piece",
        7,
        (
            "Thank you for {piece}.",
            "I wanted to thank you for {piece}.",
            "Thank you for {piece}, and for the work behind it.",
        ),
        "Thank you for {piece}",
        reason=tuple(wording for wording in REASON if "people like you" not in wording),
    ),
    _thanks(
        "feat",
        6,
        (
            "Thank you; I saw that you {feat}, and I wanted to write to you.",
            "I wanted to thank you, and I saw that you {feat}.",
        ),
        reason=GENERAL_REASON,
    ),
    _thanks(
        "shared-ground",
        6,
        (
            "Thank you; it's good to find that you studied at {school} too.",
            "Thank you; it's good to know someone else who has worked at {both_worked}.",
            "Thank you; it's good to know someone else who has worked at {alumni_of}.",
            "Thank you; it's good to know that we have {mutual} in common.",
            "I was thinking of when {together}, and I wanted to thank you.",
        ),
        reason=GENERAL_REASON,
    ),
    _thanks(
        "work",
        5,
        (
            "I wanted to thank you, and I wish you well in your work as {role_at}.",
            "Thank you; I hope that your work as {role_at} is going well.",
            "Thank you, and all the best for your work as {role_at}.",
        ),
        reason=GENERAL_REASON,
    ),
    _thanks(
        "search",
        3,
        (
            "I'm looking for {seeking}, and before anything else I wanted to thank you.",
            "Before I go on looking for {seeking}, I wanted to thank you.",
        ),
        reason=SEARCH_REASON,
    ),
    _thanks(
        "company",
        4,
        (
            "I wanted to thank you, and I wish you well at {company}.",
            "Thank you, and all the best for your work at {company}.",
        ),
        reason=GENERAL_REASON,
    ),
    _thanks(
        "plain",
        PLAIN,
        (
            "I wanted to say thank you.",
            "I wanted to thank you, and to do it in writing.",
            "Thank you; I wanted to say so in writing.",
        ),
        reason=GENERAL_REASON,
    ),
)
