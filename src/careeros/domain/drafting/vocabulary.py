"""Words of job titles: what makes one a title, and which of its words are common nouns in a sentence."""

import re


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


HEADS = words("""
    accountant actor actress actuary adjuster admin administrator adviser advisor advocate agent aide ambassador
    anaesthetist analyst anchor animator appraiser apprentice arbitrator architect archivist artist assessor assistant
    associate athlete attendant attorney auditor author bailiff baker banker barber barista barrister bartender
    beekeeper biologist blogger bookkeeper brewer bricklayer broker builder butcher butler buyer captain caregiver
    carer caretaker carpenter cartoonist caseworker cashier cellist ceo cfo chair chairman chairperson chairwoman
    chancellor chaplain chef chemist chief choreographer chro cinematographer cio ciso cleaner clerk clinician cmo
    co-founder coach coder cofounder colonel columnist commander commissioner composer conductor conservator constable
    consultant contractor controller coo cook coordinator copilot copywriter coroner corporal correspondent councillor
    counsel counsellor counselor courier cpo creator crew cro cso cto curator dancer dba dean deckhand demonstrator
    dentist designer detective developer dietitian diplomat director dispatcher doctor doula drafter draftsman driver
    drummer ecologist economist editor educator electrician embalmer engineer engraver entrepreneur envoy estimator
    evangelist evp examiner executive expert facilitator farmer fellow fighter firefighter fisher fisherman fitter
    foreman forester forewoman forwarder founder freelancer fundraiser gardener generalist geologist glazier gp
    groomer guard guide hacker hairdresser handler handyman head head-teacher headmaster headmistress headteacher
    helper historian host hostess housekeeper hygienist illustrator imam inspector installer instructor intern
    interpreter investigator investor jeweler jeweller joiner journalist judge keeper laborer labourer landscaper
    lawyer lead leader lecturer liaison librarian lieutenant lifeguard loader locksmith machinist magistrate
    maintainer manager marketer mason master mate mathematician mechanic mediator member merchandiser midwife miller
    miner minister modeler modeller moderator mortician musician nanny navigator negotiator notary novelist nurse
    nutritionist officer operative operator orderly organiser organizer owner packer painter paralegal paramedic
    partner pastor pharmacist photographer photojournalist physician physicist physiotherapist picker pilot planner
    playwright plumber podcaster poet politician porter postdoc postman practitioner presenter president priest
    principal producer professor programmer promoter proofreader proprietor provost psychiatrist psychologist rabbi
    radiographer rancher ranger receptionist recruiter referee registrar rep reporter representative researcher rigger
    roofer sailor salesman salesperson saleswoman scholar scientist screenwriter scriptwriter sculptor seaman
    seamstress secretary sergeant server sheriff shopkeeper singer skipper smith soldier solicitor sommelier
    sonographer sourcer specialist sre stagehand statistician steward stewardess storekeeper storyteller strategist
    stylist supervisor surgeon surveyor svp sysadmin tailor teacher technician technologist teller tester therapist
    tiler toolmaker trader trainee trainer translator treasurer trucker trustee tuner turner tutor undertaker
    underwriter upholsterer valuer vet veterinarian videographer volunteer vp waiter waitress warden watchmaker weaver
    webmaster welder winemaker worker writer youtuber
    """)

_PERSONS = re.compile(
    r"(?:ologist|grapher|iatrist|ician|smith|maker|keeper|(?:[^l]|[aeioy]l)ist|woman|person|teacher|worker|master)$"
)
_NO_PERSONS = words("assist consist exist insist persist resist twist mist list gist")


def is_head(word: str) -> bool:
    """Whether somebody can be it: 'engineer', 'cardiologist', 'bookmaker'."""
    lowered = word.lower()
    return lowered in HEADS or (_PERSONS.search(lowered) is not None and lowered not in _NO_PERSONS)


INITIALS = words("""
    ai ap ar api aws b2b b2c bi bim ceo cfd cfo chro cio ciso cmo cnc coo cpo crm cro cso cto dba dj ehs erp esg evp
    fp&a fpga gis gp gtm hr hse hvac ict iot it kyc ml nhs nlp pmo ppc pr qa qc r&d rf sap seo sem sql sre svp tv ui us
    uk ux vfx vp vr
    """)
"""Written in capitals however the field has them."""

CHIEFS = words("ceo cfo chro cio ciso cmo coo cpo cro cso cto")

SMALL = (
    words("""
    academic account accounting accounts acquisition administration administrative advertising affairs agile
    analytics and application applications applied art asset assistant assurance audit automation back-end
    backend bank banking behavioral behavioural benefits bioinformatics biology brand budget building business
    campus care career case change chemical chief civil claims clinical climate cloud commerce commercial
    communications community compensation compliance computer consulting content contract control corporate cost
    creative credit culture curriculum customer cyber cybersecurity data database delivery demand department
    deputy design development devops digital diversity e-commerce economics editorial education electrical
    embedded employee energy engagement engineering enterprise environmental equity events experience facilities
    field film finance financial firmware first fleet food for founding freelance front-end frontend full
    full-stack fullstack game general global grade graduate graphic ground group growth hardware health healthcare
    help hospital hotel honorary human in inclusion independent industrial influencer information infrastructure
    innovation inside insights insurance integration intelligence interaction interior international inventory
    investment junior key language law learning legal lending logistics machine maintenance management managing
    manufacturing market marketing material materials mechanical media medical medicine merchandise mid-level
    mobile motion national network nonprofit nursing of office online operating operations optimization outreach
    packaging partnerships patient payments payroll people performance personal planning platform policy
    portfolio practice pricing private process procurement product production professional program programme
    programs project projects property public purchasing quality quantitative real regional registered
    regulatory relations reliability remote research resources retail revenue risk safety sales school science
    section security senior service services site small social software solutions special specialised
    specialized staff startup strategic strategy studio success supply support sustainability system systems
    talent tax team technical technology test to trade training transformation transport travel treasury
    university user vendor venture vice video virtual visual volunteer warehouse web wealth wellness workforce
    workplace youth new next full-time part-time remote-first hybrid permanent entry-level role roles job jobs
    position positions opportunity opportunities internship internships work
    """)
    | HEADS - INITIALS
)
"""Written small within a sentence."""

NO_TITLE = words(
    "aspiring ex former formerly retired emeritus emerita seeking looking student unemployed hiring helping open "
    "i i'm i've my me you your we our us he she his her they their is are was were am been who"
)
"""A phrase with one of these tells no present job."""

NO_LONGER = words("ex former formerly retired emeritus emerita unemployed sabbatical between late")
"""Who says so of themselves works where the profile says no more."""

FIELDS = {
    "engineer": "engineering",
    "developer": "development",
    "manager": "management",
    "designer": "design",
    "scientist": "science",
    "analyst": "analysis",
    "architect": "architecture",
    "consultant": "consulting",
    "recruiter": "recruiting",
    "accountant": "accounting",
    "researcher": "research",
    "teacher": "teaching",
    "nurse": "nursing",
    "writer": "writing",
    "marketer": "marketing",
}
"""From who does the work to the work."""

RANKS = words(
    "senior junior lead registered certified licensed staff principal chief deputy associate assistant founding head"
)
"""Say how high, not what."""

SUBJECTS = words("""
    accounting acting aeronautics aerospace agriculture agronomy anthropology archaeology architecture art arts
    astronomy astrophysics biochemistry biology biomedical biotechnology botany business chemistry chinese cinema civil
    classics commerce communication communications computer computing construction criminology dance data dentistry
    design drama ecology economics education electrical electronics engineering english environmental ethics fashion
    film finance fine french geography geology geophysics german graphic health history hospitality humanities
    informatics information international islamic italian japanese jewish journalism kinesiology language languages
    latin law liberal library linguistics literature logistics management marketing materials math mathematics maths
    mechanical mechatronics media medicine meteorology microbiology molecular music neuroscience nursing nutrition
    oceanography optics pedagogy performing pharmacology pharmacy philosophy photography physics physiology
    physiotherapy policy political politics psychology public quantitative real relations religious robotics russian
    science sciences social sociology software spanish sport sports statistics studies surveying sustainability systems
    technology theatre theology tourism translation urban veterinary visual web writing zoology administration
    administracion informatik wirtschaft betriebswirtschaft betriebswirtschaftslehre bwl physik chemie mathematik
    maschinenbau elektrotechnik wirtschaftsinformatik rechtswissenschaft jura medizin droit gestion economie
    informatique ingenieria derecho economia
    """)
"""Subjects that are studied, folded; what is studied is no place to study at."""

DEGREES = words("""
    a abitur advanced apprenticeship b ba bachelor bachelors baccalaureat baccalaureate bachillerato bcom beng bs
    btech bsc cert certificate certification course courses d degree degrees dipl diplom diploma diplome doctor doctoral
    doctorate doctorado exchange first ged general grade graduate hnd hons honors honours jd laurea level levels licence
    licenciatura licentiate llb llm m ma magister major maestria master masters matura mba mbbs mcom md meng minor mphil
    ms msc mtech phd postgraduate programme program sc second semester staatsexamen thesis tech training undergraduate
    vocational year years
    """)
"""Words of degrees and courses, folded."""
