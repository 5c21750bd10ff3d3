"""Thanks for time or help; asks for nothing."""

from careeros.domain.drafting.angles import PLAIN
from careeros.domain.drafting.template import Template, Wordings

REASON: Wordings = (
    "I'm {me} and still looking for {seeking}, so it came at the right time.",
    "I'm {me}, and since I'm looking for {seeking}, it means a lot to me right now.",
    "As {me} looking for {seeking}, I was glad of it.",
    "I'm {me}, looking for {seeking}, and it came when I needed it.",
    "It came at a good time, because I'm {me}, and I'm looking for {seeking}.",
    "As {me}, I'm looking for {seeking}, and it makes that a little easier.",
    "As I'm looking for {seeking}, it helps to have people like you to turn to.",
    "I'm looking for {seeking}, so it means a lot to me right now.",
    "It helped me see more clearly how to go about finding {seeking}.",
    "I'm {me} and thinking about my next step, so it came at the right time.",
    "It came at the right time, because I'm thinking about my next step.",
    "I'm thinking about my next step, so it means a lot to me right now.",
)
SEARCH_REASON: Wordings = (
    "I'm {me}, so it came at just the right time.",
    "It came at just the right time, so I wanted you to know.",
    "It means a lot to me, so I wanted you to know.",
)
CLOSE: Wordings = (
    "I'll let you know how things turn out.",
    "If I can return the favour one day, I'd be glad to.",
    "There's no need to reply; I only wanted you to know.",
    "I'd be glad to do the same for you one day.",
    "No need to write back.",
    "Please don't feel that you need to reply.",
    "I hope I can do as much for someone else one day.",
)
MORE: Wordings = ("It made a difference to me.", "I don't take it for granted.")
SUBJECT: Wordings = ("Thank you for your help", "A short thank you", "With thanks for your time")


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
        "shared-ground",
        6,
        (
            "Thank you for your time; it's good to find that you studied at {school} too.",
            "Thank you for your help; it's good to know someone else who has worked at {both_worked}.",
            "Thank you for your help; it's good to know someone else who has worked at {alumni_of}.",
            "Thank you for your time; it's good to know that we have {mutual} in common.",
        ),
    ),
    _thanks(
        "work",
        5,
        (
            "Thank you for your time, which I'm sure is short when you're {role_at}.",
            "I wanted to thank you for making time for me alongside your work as {role_at}.",
            "Thank you for making room for me in your days as {role_at}.",
        ),
    ),
    _thanks(
        "search",
        4,
        (
            "Thank you for your help while I'm looking for {seeking}.",
            "I wanted to thank you for your time while I look for {seeking}.",
            "Thank you for your time; looking for {seeking} is easier with some help.",
        ),
        reason=SEARCH_REASON,
    ),
    _thanks(
        "company",
        4,
        (
            "Thank you for taking time for me alongside your work at {company}.",
            "I wanted to thank you for making time for me alongside your work at {company}.",
        ),
    ),
    _thanks(
        "plain",
        PLAIN,
        (
            "Thank you for your time and your help.",
            "I wanted to thank you for your help.",
            "Thank you for taking the time for me.",
        ),
    ),
)
