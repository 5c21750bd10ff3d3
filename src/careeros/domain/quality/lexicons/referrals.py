"""Who may have sent somebody to the reader, and how that is told."""

URGES = frozenset(
    """
    bade bids begged begs pressed ordered charged instructed authorised authorized commissioned deputed persuaded
    nudged pushed wants wanted asked asks told tells urged urges encouraged encourages advised advises counselled
    invited sent directed
    """.split()
)
"""Before 'me to' these send somebody."""

SAYS = frozenset("said says thinks thought reckons reckoned insists insisted felt feels swears suggested".split())
"""Before 'I must' these do."""

MUST = frozenset("should must ought could might had need have can".split())

CONTACTS = frozenset(
    """
    apply ask write come contact reach call try knock approach speak talk go see turn get message find greet say tell
    send look pass give bring thank ring drop put
    """.split()
)

SPEAKERS = frozenset(
    """
    uncle aunt aunty auntie brother sister father mother cousin wife husband nephew niece landlord landlady neighbour
    neighbor boss supervisor professor teacher headteacher head director mayor governor captain abbot bishop imam
    pastor priest rabbi chaplain rector dean provost warden foreman forewoman secretary receptionist consul
    ambassador minister senator colonel sergeant coach mentor tutor lecturer doctor nurse matron midwife manager
    chairman chairwoman president partner deputy colleague friend steward shopkeeper mate buddy
    """.split()
)
"""People without a name; a fact must know of them where they are said to have sent the writer."""

THINGS = frozenset(
    """
    course advert ad advertisement posting portal website site page form manual guide notice board leaflet book app
    software system programme program syllabus rules instructions email e-mail newsletter job curriculum handbook card
    """.split()
)
"""These tell everybody, and send nobody."""

NOBODY_ELSE = frozenset("i you we it they i've you've we've i'd that which what this".split())
WOULD_SAY = frozenset("would could should will may might can if never not".split())
"""Before the verb these make it a wish."""
