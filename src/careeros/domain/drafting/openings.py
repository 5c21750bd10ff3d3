"""Why this person: opening sentences by angle, for the purposes that open with it."""

from careeros.domain.drafting.template import Wordings

SUGGESTED: Wordings = (
    "{suggester} suggested that I write to you.",
    "I'm writing because {suggester} suggested it.",
    "I'm writing to you at the suggestion of {suggester}.",
)
INTRODUCED: Wordings = (
    "{introducer} introduced us, so I wanted to write to you myself.",
    "{introducer} put us in touch, and I wanted to follow up.",
    "{introducer} introduced us.",
)
MUTUAL: Wordings = (
    "We both know {mutual}, and I saw that you're {role_at}.",
    "You're {role_at}, and I noticed that we both know {mutual}.",
    "We both know {mutual}, so I thought I'd write to you.",
    "I noticed that we both know {mutual}.",
)
WORKED_TOGETHER: Wordings = (
    "We worked together at {worked_together}, so I thought of you.",
    "You know me from {worked_together}, so I thought I'd ask you first.",
    "I'm writing because we worked together at {worked_together}.",
)
TOGETHER: Wordings = (
    "{together}, so I thought of you.",
    "I'm writing to you because {together}.",
    "You may remember that {together}, so I thought I'd write to you.",
)
MET: Wordings = (
    "We met {met}, and I saw that you're {role_at}.",
    "We met {met}, so I thought of you.",
    "You may remember that we met {met}, so I thought I'd write to you.",
)
OCCASION: Wordings = (
    "{occasion} is why I'm writing to you.",
    "Thank you again for {occasion}.",
    "I was thinking of {occasion}, and I'd like to go on from there.",
)
FEAT: Wordings = (
    "I saw that you {feat}, and that's why I'm writing.",
    "I'm writing because I saw that you {feat}.",
    "I noticed that you {feat}, so I thought I'd write to you.",
)
SCHOOL: Wordings = (
    "Like you, I studied at {school}, and I saw that you're {role_at}.",
    "I studied at {school} too, and I noticed that you're {role_at}.",
    "You're {role_at}, and like you I studied at {school}.",
    "We have {school} in common, and I saw that you're {role_at}.",
    "We have {school} in common, and now you're at {company}.",
    "You studied at {school}, and so did I, so I thought I'd write to you.",
    "I noticed that you studied at {school}, as I did.",
)
ALUMNI: Wordings = (
    "I've worked at {alumni_of} myself, and I saw that you're {role} there.",
    "You're {role} at {alumni_of}, where I've worked too.",
    "I've worked at {alumni_of} too, so your name caught my eye.",
    "I'm writing because I've worked at {alumni_of} too.",
)
COLLEAGUE: Wordings = (
    "Like you, I work at {colleague_at}, and I saw that you're {role} there.",
    "You're {role} at {colleague_at}, where I work too.",
    "I work at {colleague_at} too, so I thought I'd write to you.",
    "I'm writing because you work at {colleague_at}, as I do.",
)
CAME_FROM: Wordings = (
    "You've worked at {came_from}, where I am now, and I saw that you're {role_at}.",
    "I work at {came_from}, and I noticed that you've worked there too.",
    "I'm writing because you've worked at {came_from}, where I am now.",
)
BOTH_WORKED: Wordings = (
    "Like you, I've worked at {both_worked}, and I saw that you're {role_at}.",
    "You're {role_at}, and like you I've worked at {both_worked}.",
    "I noticed that you've worked at {both_worked}, as I have.",
    "I'm writing because I've worked at {both_worked} too.",
)
PIECE: Wordings = (
    "I'm writing because of {piece}.",
    "I came across {piece}, and it made me want to write to you.",
    "{piece} is why I'm writing to you.",
)
PROJECT: Wordings = (
    "I'm writing because of {project}.",
    "I came across {project}, and it made me want to write to you.",
    "{project} is why I'm writing to you.",
)
CHANGE: Wordings = (
    "I saw that {change}, and that's why I'm writing.",
    "I'm writing because I saw that {change}.",
    "I noticed that {change}; congratulations.",
)
CITY: Wordings = (
    "We're both in {city}, and I saw that you're {role_at}.",
    "You're {role_at}, and we're both in {city}.",
    "I'm in {city} too, and I noticed that you're {role_at}.",
    "We're both in {city}, and I saw that you work at {company}.",
    "We're both in {city}, so I thought I'd write to you.",
)
SKILL: Wordings = (
    "You're {role_at}, and we both have {skill} on our profiles.",
    "I noticed that we both have {skill} on our profiles.",
    "We both have {skill} on our profiles, so I thought I'd write to you.",
)
INTEREST: Wordings = (
    "You're {role_at}, and we share an interest in {interest}.",
    "I noticed that we share an interest in {interest}.",
    "We share an interest in {interest}, so I thought I'd write to you.",
)
WORK: Wordings = (
    "I saw that you're {role_at}.",
    "I'm writing because you're {role_at}.",
    "I noticed that you work as {role_at}.",
    "You're {role_at}, and that's why I'm writing.",
    "Your work as {role_at} is why I'm writing to you.",
)
COMPANY: Wordings = (
    "I'm writing because you know {company} from the inside.",
    "I saw that you work at {company}.",
    "You work at {company}, and that's why I'm writing.",
    "I noticed that you're at {company}.",
)
ROLE: Wordings = (
    "I'm writing because you're {role}.",
    "I saw that you work as {role}.",
    "You're {role}, and that's why I'm writing.",
)
SINCE: Wordings = (
    "We've been connected on LinkedIn since {since}, and I saw that you're {role_at}.",
    "We connected on LinkedIn in {since}, and I noticed that you work at {company}.",
    "We've been connected on LinkedIn since {since}, so I thought I'd write to you.",
    "We connected on LinkedIn in {since}, and I'd like to put more than a name to that.",
)
