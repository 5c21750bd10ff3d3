"""Words around a name that make it an employer, a school or an event."""

ORGANISATION_WORDS = frozenset(
    """
    university college institute academy inc ltd gmbh llc corp corporation labs laboratories conference summit
    meetup hackathon expo award prize holdings ventures consulting industries foundation polytechnic bootcamp
    scholarship congress symposium festival ag plc museum philharmonic orchestra opera observatory ministry airlines
    broadcasting pharmaceuticals
    """.split()
)
"""Part of the name itself."""

PLATFORMS = frozenset(
    """
    linkedin zoom slack whatsapp signal telegram calendly github gitlab medium substack twitter youtube instagram
    facebook meet discord notion trello jira salesforce hubspot marketo zendesk sap oracle netsuite xero workday docker
    snowflake databricks mongodb elasticsearch figma adobe microsoft google datadog sentry grafana hashicorp stripe
    """.split()
)
"""Tools that one uses, and companies that one works at."""

SCHOOLS = frozenset(
    """
    university college school institute academy polytechnic faculty conservatory conservatoire seminary gymnasium
    universitat universitaet hochschule fachhochschule akademie universite ecole lycee institut universidad instituto
    escuela universidade faculdade escola universita politecnico scuola universiteit hogeschool universitet hogskola
    uni tu fh
    """.split()
)
"""Parts of the name of a school, folded."""

LAST_WORDS = frozenset(
    """
    hospital clinic bank trust council airways railways railway group partners solutions systems technologies motors
    theatre theater bakery brewery shipping lines logistics insurance chambers press prison infirmary nations guild
    army navy regiment ballet pharma foods steel mills shipyard
    """.split()
)
"""The last of several words of a name."""

COMPASS = frozenset("north south east west northern southern eastern western".split())
ON_THE_MAP = frozenset(
    """
    sea ocean gulf coast alps mountains islands isles island peninsula valley river lakes lake desert war wars age
    revolution road street games channel canal strait district highlands lowlands midlands
    """.split()
)
"""Names that begin or end with these are places and times."""

TEAM_WORDS = frozenset(
    """
    team office engineering role opening position recruiter recruiters hiring interview internship careers alum alumni
    graduate conference summit meetup event hackathon award scholarship bootcamp programme colleagues employee employees
    keynote workshop panel webinar podcast staff offices headquarters hq days years mill plant depot warehouse factory
    clinic branch refinery shipyard rebrand merger takeover tender rollout terminal campus shelter hospital brewery
    """.split()
)
"""After the name."""

ALWAYS_BEFORE = frozenset("at joined joining join left leaving".split())
"""Right before the name."""

BEFORE = frozenset("from for with to of by attended attending attend studied".split())
"""Right before the name, with one of `NEAR_BEFORE` a little earlier."""

NEAR_BEFORE = frozenset(
    """
    work works worked working interned intern internship consulted consulting moved move moving came went switch
    switched switching transition transitioned hired hiring hire time years year role job position team colleague
    colleagues engineer manager director head people folks study studied studying graduated graduate graduating
    degree alum alumni attended attend attending speak spoke speaking presented presenting presentation talk keynote
    panel student fellow interview interviewed interviewing offer laid founded career days former ex started start
    joined left gone promoted employee volunteer volunteered mba phd msc bsc masters bachelor's master's switch jump
    jumped leap path journey tenure stint background contact friend partnership acquisition merger takeover
    collaboration planner buyer nurse teacher consultant developer designer accountant clerk driver analyst trainee
    apprentice freelancer contractor lawyer editor reporter researcher scientist technician operator coordinator
    specialist officer assistant associate broker trader recruiter advisor adviser salesman chemist architect
    """.split()
)

WITH = frozenset("was am i'm been i've were".split())
"""Shortly before 'with' these make it an employer, too: 'I was with Initech'."""

NAMED_BY = frozenset("employer company firm client university college agency bank startup start-up".split())
"""Right before the name, or before a comma and the name."""

EMPLOYS = frozenset("hired employed promoted sponsored employs sponsors sponsoring".split())
"""After the name, with 'me' or 'us' behind it."""

EMPLOYING = frozenset("employ employs employed hire hires hired pay pays paid sponsor sponsors".split())
"""After the name and 'who'."""

MOVED = frozenset("moved move switched switch went jumped jump came transferred crossed changed leap".split())
"""Right before 'from' these have an employer behind 'to', however long the name of the one that was left."""

TALKS = frozenset("talk talks lecture lectures presentation speech poster tutorial".split())
"""Behind initials these make them an event, with 'your' before: a name may be what the talk is about."""

COMING = frozenset("come coming over across".split())
HAVING = frozenset("have i've has i'm am just was".split())
"""Before 'from' and the name these tell of the last employer: 'I have come from Initech'."""

LET_GO = frozenset("let laid took fired sacked dismissed trained taught paid kept poached retained transferred".split())
"""After the name these do the same, with 'me' or 'us' behind them and no more than two words between."""

ROLES = frozenset(
    """
    trainee apprentice engineer nurse teacher analyst lawyer solicitor consultant manager director driver planner buyer
    editor reporter developer designer scientist researcher technician operator assistant associate partner salesman
    scholar fellow intern graduate pilot chef clerk officer agent man woman veteran hand lifer alumna alumnus student
    doctorate phd doctor degree msc bsc mba diploma thesis lecturer professor postdoc dropout
    """.split()
)
"""After the name, with 'a', 'your' or 'former' before it."""

WHOSE_ROLE = frozenset("a an my your his her former ex old the one another as".split())

INVITES = frozenset(
    """
    meet meeting stand walk stroll coffee tea pint pints lunch dinner drink drinks breakfast beer cuppa round supper
    """.split()
)
"""Before 'at' and a name in an ask these offer a place to meet."""

PAST_ASKED = frozenset("did do does was were been has have had how why when what".split())
"""With one of these a question is about a life, and offers nothing."""

BETWEEN = frozenset("the a an both firms companies like company".split())

THEIR_VERBS = frozenset(
    """
    is are was has does do did handles handle thinks approaches builds uses runs works hires does organises
    organizes manages structures values treats ships designs makes keeps plans wants looks needs seems scales scaled
    moved built solved measures
    """.split()
)

FIRMS = frozenset(
    """
    company firm employer department division group team lab school university college bank charity hospital clinic
    council studio agency start-up startup orchestra museum office plant site centre center branch club union
    foundation practice brand newsroom paper newspaper theatre theater library airline brewery bakery hotel
    restaurant shop store chain factory shipyard port institute faculty unit ministry authority embassy church choir
    publisher press magazine farm vineyard winery cooperative co-op nursery surgery ward depot warehouse fund
    network programme program town city region party app product shares business outfit festival
    """.split()
)
"""After 'your' these do what companies do."""
