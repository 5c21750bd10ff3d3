"""Numbers in words, and the things that may be counted without a fact: an ask's minutes are no claim."""

NUMBER_WORDS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50",
    "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100", "thousand": "1000",
    "dozen": "12", "million": "1000000", "billion": "1000000000",
}  # fmt: skip

ACHIEVED = frozenset(
    """
    saved cut reduced raised increased grew boosted won earned sold shipped delivered handled processed lowered trimmed
    lifted generated improved freed
    """.split()
)
"""A number soon after one of these is what somebody achieved."""

ASKED_UNITS = frozenset(
    """
    minute minutes min mins hour hours hr hrs am pm o'clock day days week weeks question questions slot slots time times
    thing things line lines sentence sentences paragraph paragraphs word words option options page pages point points
    step steps email emails e-mail message messages call calls tip tips idea ideas th st nd rd pages bullet bullets
    second seconds sec secs afternoon morning evening pm's half cents pence percent-off weekday weekdays
    reason reasons topic topics paragraph chat chats follow-up
    """.split()
)
"""What an ask or a plan counts: '15 minutes', 'two questions', '3 pm' say nothing of anybody's past."""

FEW_ASKED = frozenset("point points step steps tip tips option options slot slots".split())
"""Of these nobody asks for more than a few."""

ABOUT = frozenset("over nearly almost about around roughly some approximately under above circa well".split())
"""Right before a number these say that it is rounded."""

PLURALS = frozenset(
    """
    people staff men women children sheep fish cattle personnel aircraft feet mice geese teeth alumni data media police
    crew species series folk offspring livestock head kilo euro quid bn percent
    """.split()
)
"""Of many things without -s."""

NO_PLURALS = frozenset(
    """
    was has does says yes its his hers ours yours theirs always perhaps sometimes besides afterwards towards as
    this thus plus minus across less unless whereas nowadays upwards onwards times
    """.split()
)
"""Words in -s that are no things."""

MEASURES = frozenset(
    """
    foot feet inch inches metre metres meter meters mile miles ton tons tonne tonnes bit bits litre litres gallon watt
    volt gauge stroke string fold some something odd ish first second third fourth fifth sixth seventh eighth ninth
    degree degrees pounder yard
    """.split()
)
"""Behind a hyphen these tell of a sort of thing: a 'sixteen-foot pipe'."""

IDIOMS = frozenset(
    tuple(said.split())
    for said in (
        "one hundred per", "one hundred percent", "hundred per cent", "forty winks", "twenty-four hours",
        "nineteen to the", "sixty seconds", "fifty ways", "hundred and one", "one thousand thanks",
        "twenty questions", "hundred and ten",
    )
)  # fmt: skip
"""Numbers that nobody counted."""

CLAIMED_UNITS = frozenset(
    """
    year years yr yrs month months decade decades people person persons employee employees engineer engineers
    developer developers client clients customer customers user users country countries company companies percent
    percentage patients students hires direct stores million billion analysts designers nurses
    hospitals schools languages listeners readers viewers visitors
    """.split()
)
"""What a claim counts: a number in words before one of these must be known."""

COUNTED_UNITS = frozenset(
    """
    connections awards prizes papers publications articles books projects teams offices branches reports
    degrees certifications certificates cities markets products apps websites courses trainings followers subscribers
    patents members volunteers teachers continents startups start-ups contracts deals campaigns
    """.split()
)
"""What a claim counts from six on: 'two books' is talk, 'twelve books' is a record."""
