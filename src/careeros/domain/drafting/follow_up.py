"""A second message to somebody who has not answered the first."""

from careeros.domain.drafting.angles import PLAIN
from careeros.domain.drafting.template import Template, Wordings

REASON: Wordings = (
    "I'm {me} and still looking for {seeking}, so your view would help me.",
    "To say it again in short, I'm {me}, and I'm looking for {seeking}.",
    "As {me}, I'm still looking for {seeking}, so I'd be glad of your view.",
    "In short, I'm {me}, looking for {seeking}, so your view would help me.",
    "I'm still looking for {seeking}, so your view of {company} would help me.",
    "I'm still looking for {seeking}, so your view would help me.",
    "I'm still looking for {seeking}, and a few words from you would help.",
    "I'm {me} and still thinking about my next step, so your view would help me.",
    "I'm still thinking about my next step, so a few words from you would help me.",
    "I'm still thinking about my next step, and your view would help me.",
    "I'm {me_short} and still looking for {seeking}.",
    "I'm still looking for {seeking}.",
)
SEARCH_REASON: Wordings = (
    "I'm {me}, and you're {role_at}, so your view would help me.",
    "I'm {me}, and you know {company} from the inside, so your view would help me.",
    "I'm {me}, so a few words from you would help me.",
    "You're {role_at}, so your view would help me.",
    "You know {company} from the inside, so your view would help me.",
    "A few words from you would help me, so I'm trying once more.",
)
ASK: Wordings = (
    "Would you have 15 minutes for a call in the next two weeks?",
    "Could we talk for 15 minutes some time this month?",
    "Could I ask you one short question by message?",
    "Would you be open to a short call this month, 15 minutes at most?",
)
NOTE_ASK: Wordings = (
    "Could I ask you one short question?",
    "Would you have 15 minutes for a call this month?",
)
CLOSE: Wordings = (
    "If it's a no, that's fine too; thank you anyway.",
    "If this isn't for you, no problem, and thank you for reading.",
    "I know that messages pile up, so thank you for taking a look.",
    "If now is a bad time for you, I understand.",
    "Thank you for taking a look.",
)
MORE: Wordings = ("I won't take up much of your time.", "And if I can be of use to you, I'd be glad to.")
SUBJECT: Wordings = ("Following up on my note", "Following up, in short", "A short follow-up")


def _follow_up(name: str, rank: int, opening: Wordings, *subject: str, reason: Wordings = REASON) -> Template:
    return Template(f"follow-up-{name}", rank, (*subject, *SUBJECT), opening, reason, ASK, NOTE_ASK, CLOSE, MORE)


TEMPLATES: tuple[Template, ...] = (
    _follow_up(
        "topic",
        9,
        (
            "I wrote to you about {topic} a little while ago.",
            "I'm coming back to my message about {topic}.",
            "My last message to you was about {topic}.",
        ),
        "Following up on {topic}",
    ),
    _follow_up(
        "meeting",
        8,
        (
            "I'm following up on {occasion}.",
            "Thank you again for {occasion}.",
            "I'm following up, as we met {met}.",
            "We met {met}, and I wanted to follow up.",
        ),
    ),
    _follow_up(
        "piece",
        7,
        (
            "I'm following up on my note, and {piece} is one reason I wrote to you.",
            "I wrote to you a little while ago, and {piece} is a good reason to try once more.",
        ),
        "{piece}",
    ),
    _follow_up(
        "change",
        6,
        (
            "I'm following up on my note, and I saw that {change}; congratulations.",
            "I saw that {change}, so you may well have had no time for my note.",
        ),
    ),
    _follow_up(
        "feat",
        6,
        (
            "I'm following up on my note, and I saw that you {feat}.",
            "I saw that you {feat}, so you may well have had no time for my note.",
        ),
    ),
    _follow_up(
        "shared-ground",
        6,
        (
            "I'm following up on my note, since I studied at {school} too and you're {role_at}.",
            "I'm following up on my note, since I've worked at {both_worked} too and you're {role_at}.",
            "I'm following up on my note, since I studied at {school} too.",
            "I'm following up on my note, since I've worked at {both_worked} too.",
            "I'm following up on my note, since I've worked at {alumni_of} too.",
            "I'm following up on my note, since we worked together at {worked_together}.",
            "I'm following up on my note, since {together}.",
            "I'm following up on my note, since we both know {mutual}.",
        ),
        "We have {school} in common",
    ),
    _follow_up(
        "work",
        4,
        (
            "I'm following up on my note, because you're {role_at}.",
            "I wrote to you a little while ago because you're {role_at}.",
            "I wrote to you not long ago, and since you're {role_at}, I'd like to try once more.",
            "You may have missed my note; I wrote because you're {role_at}.",
            "My note to you may have got lost, and since you're {role_at}, I'd like to try once more.",
            "I'm following up on my note, because you know {company} from the inside.",
            "I wrote to you a little while ago because you work at {company}.",
        ),
        "Following up on {company}",
    ),
    _follow_up(
        "search",
        4,
        (
            "I'm following up on my note about my search for {seeking}, since you're {role_at}.",
            "I wrote to you a little while ago about my search for {seeking}.",
            "I'm following up on the note I sent you about my search for {seeking}.",
            "I'm coming back to my note about my search for {seeking}.",
        ),
        reason=SEARCH_REASON,
    ),
    _follow_up(
        "plain",
        PLAIN,
        (
            "I'm following up on the note I sent you a little while ago.",
            "I wrote to you a little while ago and wanted to try once more.",
            "I'm coming back to the note I sent you.",
        ),
    ),
)
