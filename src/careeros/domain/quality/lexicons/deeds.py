"""What people do to one another, for claims that no list of phrases holds: 'you once offered to read my plan'."""

MADE_UP_OF_ED = frozenset(
    "need feed speed indeed exceed succeed proceed embed seed weed bleed breed bed red wed".split()
)
"""Words that end as a past does and are none."""

PAST = frozenset(
    """
    told gave sent showed taught said wrote met saw heard led left let lent paid bought brought took got had held kept
    found put read ran sat stood spoke thought understood won chose drove fed forgave forgot knew made sold shook spent
    sought cut set hit came flew rode sang wore threw woke wrote drew caught fought swam sailed
    """.split()
)
"""Verbs that are past without -ed, as people use them of one another."""

STIRRED = frozenset(
    """
    inspired impressed struck reminded moved touched made convinced persuaded intrigued amazed fascinated interested
    surprised said liked wanted needed used shared posted published listed described called named thought understood
    mentioned
    """.split()
)
"""What a profile does to who reads it, or what it says; no dealing between two people."""

DEALT_WITH = frozenset(
    """
    told visited interviewed hired helped assisted taught trained coached shadowed mentored recruited managed supervised
    met knew introduced supported tutored joined replaced succeeded befriended owed represented nursed drove hosted
    """.split()
)
"""'I … you' of these is a claim; that somebody wrote or sent something before is their own to say."""

BESIDE_YOU = frozenset(
    """
    sat stood queued waited marched danced sang rowed sailed skied climbed raced hiked camped argued laughed slept
    stayed lived travelled traveled flew drove rode walked played fought cooked served nursed interned roomed shared
    studied trained worked swam
    """.split()
)
"""'I … beside you' of these puts the two in one place."""

FOR_YOURS = frozenset("met babysat rented borrowed hosted nursed minded fed sold lent returned married taught".split())
"""'I … your twins' of these does, too."""

BESIDE = frozenset("beside behind opposite with against alongside near for under by next to in front of at".split())

HABITS = frozenset(
    """
    report work answer play row sing train study sit live sail run speak talk write meet come teach assist help
    """.split()
)
"""'I used to … you'."""

PARTS = frozenset(
    """
    intern student trainee apprentice employee assistant analyst manager boss supervisor report deputy client patient
    tenant mentee mentor colleague coworker co-worker teammate flatmate roommate housemate classmate schoolmate
    neighbour neighbor pupil secretary coach teacher tutor team class group crew unit cohort squad choir seminar lab
    audience course workshop department ward shift guest buddy predecessor successor
    """.split()
)
"""'I was your …', 'my brother was your …', 'I was on your …'."""

IN_BETWEEN = frozenset(
    """
    once also kindly then already even both just recently briefly previously generously graciously personally actually
    always never have had has all so very first last formerly old former own
    """.split()
)
"""What may stand between the person and the deed."""

BEING = frozenset("was were been is are".split())
AMONG = frozenset("on in at of under".split())
WRITER = frozenset("me us my our mine ours".split())
WRITES = frozenset("i we i've we've who".split())

ALUMNI = frozenset("alum alums alumni alumna alumnus alumnae graduate graduates grad grads classmates".split())
TOGETHER = frozenset("fellow we us both we're".split())
"""Before one of `ALUMNI` these claim the same school."""

JOINING = frozenset(
    "and but when since as because after before while though although if then so once how where until".split()
)
"""Before 'you' these open a clause of its own."""

HAPPENED = frozenset(
    """
    bought acquired opened launched landed won merged raised closed grew doubled expanded signed announced sold moved
    rose fell hired shipped entered founded introduced lost cut beat struck secured partnered went pulled recalled
    dropped
    added rated fined filed floated listed started begun began taken outsourced rolled shortlisted blacklisted delisted
    rebranded restructured relocated shut cancelled frozen laid axed unveiled released scrapped suspended published
    passed
    failed gone come got spun halted paused nationalised privatised rebuilt renamed appointed named chosen awarded
    developed
    built designed rescued evacuated burned flooded joined left taken came went caught poached
    """.split()
)
"""After a company's name these are news of it."""

SERVED = frozenset("interned worked apprenticed served trained temped volunteered intern apprentice trainee".split())
"""Before 'at' and the reader's company these put the writer there."""

PLAIN_DOING = frozenset(
    """
    doing looking working making trying using going getting facing being having considering helping thinking
    planning running handling dealing talking asking coming feeling keeping taking waiting seeing
    """.split()
)
"""After 'is' these are no news."""
