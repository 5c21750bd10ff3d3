"""What in a goal complains of a job or runs from one, which is said to nobody whose help is asked for."""

import re

_COMPLAINT = re.compile(
    r"""
    (?<!sick\s)(?<!parental\s)(?<!maternity\s)(?<!paternity\s)(?<!medical\s)(?<!family\s)(?<!career\s)(?<!care\s)
        \b(?:leave|leaving)\b(?!\s+(?:(?:a|an|my|our)\s+(?:\w+\s+)?(?:mark|legacy|footprint|impact)|the\s+world)\b)
    | \b(?:quit|quitting)\b(?!\s+smoking) | \bescap(?:e|ing)\b(?!\s+rooms?) | \b(?:flee|fleeing|resign(?:ing)?)\b
    | \b(?:get(?:ting)?|move|moving|break(?:ing)?|climb(?:ing)?)\s+(?:\w+\s+)?out\s+of\b | \bget(?:ting)?\s+rid\b
    | \b(?:away|far|free)\s+from\b | \b(?:sick|tired|bored|weary)\s+(?:of|with)\b | \bfed\s+up\b
    | \b(?:terrible|awful|horrible|horrid|hateful|miserable|hellish|nightmare|abusive|incompetent|underpaid|unfair|
        overworked|underappreciated|unappreciated|soul-?crushing|dead-?end|lousy|crappy|shitty|stupid)\b
    | (?<!-)\btoxic\b(?!\s+(?:waste|substances?|chemicals?|materials?|assets?|exposures?))
    | \b(?:bad|boring|mean|evil|nasty|stressful|hostile|poisonous|crazy)\s+(?:\w+\s+)?
        (?:boss|bosses|job|jobs|managers?|management|work|workplace|company|culture|environment|team|colleagues)\b
    | (?<!hugo\s)\bboss(?:es)?\b | \bmicro-?manag\w+ | \b(?:hate|hates|hating|despise)\b | \bburn(?:t|ed|ing)?\s+out\b
    | \bcurrent\s+(?:boss|employer|manager)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


def complains(wanted: str) -> bool:
    return _COMPLAINT.search(wanted) is not None
