"""What the reader or the writer is said to be, to have or to have done, apart from what the two share."""

_PEOPLE = (
    "player|teacher|nurse|soldier|chef|cook|journalist|reporter|banker|lawyer|barrister|solicitor|dancer|pilot|officer|"
    "athlete|swimmer|rower|footballer|gymnast|skier|sailor|midwife|doctor|surgeon|vet|pharmacist|paramedic|firefighter|"
    "policeman|policewoman|detective|diplomat|minister|priest|monk|nun|librarian|archivist|architect|carpenter|plumber|"
    "electrician|welder|mechanic|farmer|fisherman|butcher|baker|barista|waiter|bartender|actor|actress|singer|musician|"
    "violinist|cellist|pianist|drummer|conductor|composer|painter|sculptor|photographer|model|comedian|magician|"
    "translator|"
    "interpreter|auditor|accountant|actuary|broker|trader|civil_servant|social_worker|prosecutor|judge|clerk|marine|"
    "sapper|"
    "professor|lecturer|headmaster|headteacher|coach|referee|champion|olympian|paralympian|intern|trainee|apprentice|"
    "consultant|geologist|chemist|biologist|physicist|astronomer|engineer|programmer|truck_driver|taxi_driver|"
    "bus_driver"
)
_GRADES = (
    "certified|chartered|licensed|licenced|qualified|registered|trained|accredited|sworn|practising|board-certified"
)
_WON = (
    "designed|created|opened|launched|directed|produced|curated|composed|built|founded|co-founded|"
    "cofounded|invented|patented|pioneered|chaired|coached|spearheaded|established|restored|rescued"
)
_MADE = (
    "thesis|article|paper|book|novel|essay|piece|poem|app|film|documentary|album|play|podcast|column|patent|invention"
)
_WORKS = (
    "patent|patents|invention|medal|knighthood|exhibition|album|novel|symphony|expedition|memoir|documentary|textbook|"
    "biography|autobiography|lecture_notes|notes|handbook|handout|toolkit|screenplay|opera|cookbook|patented|ted_talk"
)

LIVES: dict[str, str] = {
    "told_of_reader": f"""
        you're|you_are a|an|now_a|now_an|the_first|the_only|also_a {_GRADES}|former|retired|award-winning|published|
        decorated,
        as chair|president|captain|treasurer|chairman|chairwoman|secretary|patron|trustee|governor|curator|dean of,
        with your background|past|experience|career|training at|in|as|with,
        you report|answer to, you interview|supervise|mentor|coach|teach|lecture|chair|edit|referee|judge|conduct|tutor,
        you sit|serve on|as, you volunteer at|for|with|as,
        you also|now|still|currently coach|teach|chair|edit|run|lead|head,
        you {_WON}, you took over|charge, you took the helm|reins|chair|post|job|role|throne, you got the|a
          contract|job|post|prize|role|licence|grant|award|order|tender,
          fined|sued|banned|audited|raided|sacked you|your, you set up the|a,
          you ran|run for the|a|mayor|office|parliament|council,
        you grew|turned|led|steered|brought|took the|a|your|it from|to|round|around|into|through|out,
        you swapped|traded|left|quit|gave_up|exchanged the|a|your for|law|banking|medicine|teaching|academia|
        consulting|politics,
        your {_WORKS} on|about|for|of|in|at|from|was|is|won|has|made|helped,
        your phd|doctorate|master's|degree on|in|about|at|from,
        your switch|leap|jump|shift|transition|return|departure|relocation|retirement|change from|to|into|of|out|back,
        your move|career_change|career_move|sabbatical from|to|into|out|back|in,
        your years|stint|stints|spell|tenure|decade|summers|secondment|apprenticeship|traineeship|residency at|in|
        with|as|on|under,
        your work|role|part|hand in|on|with the? rescue|restoration|rollout|relaunch|merger|launch|turnaround|revival,
        your award|prize|medal|nomination|scholarship|grant|fellowship|record|title for|from|in|at|as,
        was|were yours, with|from|by your notes|lecture_notes|handbook|textbook,
        first female|woman|ever? head|director|master|president|captain|chair|judge|partner|chief|editor|manager,
        former {_PEOPLE}, turned {_PEOPLE},
        openings|vacancies|roles|positions|jobs|ads|adverts on|at|in your? careers|website|site|page|noticeboard
    """,
    "told_of_writer": f"""
        as a|an {_GRADES}|retired, trained|qualified|apprenticed|licensed|certified|registered|accredited as,
        trained|qualified in medicine|law|nursing|teaching|accounting|accountancy|engineering|architecture|dentistry,
        i passed|failed|completed|finished|sat|aced|retook the|my|a|an|both|all,
        i graduated|qualified|apprenticed|matriculated|majored,
        i earned|obtained|gained|received|was_awarded my|a|an|the,
        i hold|have a|an|my|the|two|both current|valid|full|clean? licence|license|patent|patents|diploma|phd|
        doctorate|degree|
          certificate|qualification|commission|rank|belt|clearance|permit,
        i won|captained|skippered|commanded|coached|founded|co-founded|cofounded|invented|patented|authored|edited|
        chaired|
          refereed|translated|interpreted|taught|tutored|lectured a|an|the|my|at|for|in|two|three|four|five|several,
        my first? article|book|novel|essay|poem|film|documentary|album|patent|invention on|about,
        my first? {_MADE} came|appeared|was|has|had|won|ran|got|is_out|is_in|made|reached,
        my team|crew|squad|group|lab|unit won|shipped|launched|delivered|built|cut|raised|saved|doubled|halved|
        released|brought|
          took|beat|finished|rolled,
        self-taught,
        top|first|best|valedictorian of the|my|our class|year|intake|cohort|school|course,
        my|a|an|with
          diploma|certificate|licence|license|phd|doctorate|master's|qualification|certification|apprenticeship|
          black_belt
          in|from|as|for|at|on|freshly|since,
        aws|azure|google|cisco|microsoft|oracle|salesforce|scrum|pmp|iso|sap|prince2|comptia|python|six_sigma certified,
        ex-navy, ex-army, ex-police, ex-military, ex-forces, ex-raf, ex-marine, ex-google, ex-amazon, ex-mckinsey,
        ex-banker,
        ex-consultant, ex-teacher, ex-nurse, ex-soldier, ex-journalist, ex-lawyer, ex-civil, ex-professional,
        ex-athlete,
        i|i've|i_have published|exhibited|performed|competed in|at|with|for,
        i served two|three|four|five|in|with|under|aboard,
        my start-up|startup|company|firm|app|shop|business|film|design|restaurant|farm|song|photo|photos was|were|got|
        has_been
          bought|acquired|sold|featured|listed|funded|shortlisted|used|named|shown|chosen|picked,
        medallist, medalist, olympian, laureate, grandmaster, gold medal, i speak fluent, fluent|flawless
          english|german|french|spanish|italian|polish|russian|arabic|georgian|japanese|mandarin|swedish|danish|dutch|
          turkish,
        i was born in|on|at, i was raised|brought in|on|by|up, i grew up on|among|speaking|above,
        fluent in, native speaker of, bilingual in, near-native, conversational in,
        i interpreted|translated for|at|from,
        year|years|tours|season|seasons|stint|spell|decade|winters|summers as a|an,
        year|years|tours|season|seasons|stint|spell|decade|winters|summers of|in|at|on|with
          teaching|nursing|coding|selling|driving|cooking|sailing|flying|auditing|accounting|programming|farming|
          practice|
          service|research|retail|hospitality|consulting|banking|law|medicine|sales|marketing|journalism|construction|
          mining,
        laid off from|by, made redundant from|by,
        i was promoted|headhunted|poached|hired|
          recruited|seconded|posted|elected|selected|chosen|shortlisted|nominated|commissioned|decorated
          to|by|as|from|at|for|in|twice
    """,
    "formerly": "former|retired",
    "credential": "diploma|certificate|licence|license|certification|qualification|apprenticeship",
    "reader_hires": """
        you're|you_are hiring|recruiting,
        you've|you_have rolled_out|taken_over|acquired|merged|launched|rebranded|relocated|
          outsourced|closed_the|closed_your|opened_a|opened_the|opened_an|opened_your|signed_a|hired_a|moved_to|
          expanded_to|
          expanded_into|pulled_out|gone_public|raised_a|bought_a|bought_the|sold_the|cut_the|laid_off|started_a|begun,
        you just|recently opened|launched|closed|acquired|raised|expanded|merged
    """,
    "tells_me": """
        said|says|suggested|suggests|recommended|reckoned|reckons|mentioned|swears|insists|claims|thinks|thought
          to|you|you'd|that|i|we|i'd|we'd|your|me,
        tells|told|assures|assured|informs|informed|warned|reminded|promised me|us
    """,
    "news_of": """
        the|a|your|that|this|its new|recent|planned? partnership|merger|deal|contract|takeover|acquisition|
        collaboration|
          joint_venture|tie-up|alliance|agreement|strike|layoffs|lawsuit|freeze|hiring_freeze|cuts|redundancies|strikes|
          buyout|tender|settlement|restructuring|walkout|apprenticeship|intake|opening|expansion
          with|between|of|by|at|from
    """,
}
"""Held against the facts by any word of the sentence."""

FORMER_TRADES = frozenset(_PEOPLE.split("|"))

PASSING = frozenset("passed failed completed finished sat aced retook".split())
PASSED = frozenset(
    """
    diploma certificate licence license certification qualification apprenticeship
    exam exams examination examinations bootcamp programme program phd doctorate traineeship internship marathon boards
    finals residency
    """.split()
)
"""What 'I passed' claims."""

HABITS = frozenset(
    """
    report answer interview supervise mentor coach teach lecture chair edit referee judge conduct tutor sit serve
    volunteer
    """.split()
)
"""After 'you' these are told only where a clause begins: 'the people you interview' asks about them."""

OPENS_A_CLAUSE = frozenset(
    "and but since because as that so know see hear gather understand noticed saw though although now".split()
)

TOLD_PAST = frozenset(
    """
    began grew flew wore drew rose swam sang wrote won built became came went taught caught fought broke shot rode
    dug quit
    swept ran led sold bought left lost gave gained got hit spent made shook sat stood moved won beat drove sought
    set put
    cut
    """.split()
)
"""Past without -ed, of what somebody did."""

TOLD_PERFECT = frozenset("run written grown flown drawn risen swum sung become begun driven ridden beaten".split())
"""The same after 'you've'."""

NOT_A_DEED = frozenset(
    """
    asked agreed answered replied wanted needed liked loved used tried seemed looked helped preferred decided happened
    wished expected supposed allowed invited required bothered minded planned hoped missed enjoyed cared got made put
    came nailed
    went left gave suggested recommended advised explained mentioned referred introduced pointed
    """.split()
)
"""Of the reader these are said too loosely to be news of them, or belong to other claims."""

MOVING = frozenset(
    """
    moving opening expanding closing launching leaving retiring joining merging relocating recruiting buying selling
    cutting
    entering emigrating
    """.split()
)
HOLDS = frozenset("hold own employ chair captain sponsor breed farm conduct command edit".split())
PRESENT = frozenset("on at in among with one".split())

UNTOLD = frozenset(
    """
    how why what if whether where when which who do did does would could can should to whatever whenever unless may
    might
    will way once than hope wish
    """.split()
)
"""Right before what somebody is said to do these leave it open."""
