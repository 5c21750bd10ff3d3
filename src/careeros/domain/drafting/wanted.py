"""Words of what people look for: posts, persons and lines of work."""

from careeros.domain.drafting.vocabulary import INITIALS, words

POSTS = words("""
    role job position opportunity internship post apprenticeship contract placement fellowship traineeship gig
    residency secondment assignment clerkship externship studentship doctorate seat vacancy opening phd postdoc
    scheme lectureship professorship programme program
    """)
PLURAL_POSTS = words("""
    roles jobs positions opportunities internships posts apprenticeships contracts placements fellowships traineeships
    gigs assignments openings vacancies engagements commissions
    """)
COMPANIONS = words("""
    mentor mentors coach co-founder cofounder investor investors advisor adviser advisors partner partners collaborator
    collaborators people somebody someone peers supervisor sponsor employer recruiter recruiters
    """)
"""Persons whom one looks for, and does not want to be."""

THINGS = words("""
    change challenge start chance way path step team company organisation organization place environment career project
    adventure direction venture foothold break mission startup start-up employer sponsor introduction sector industry
    referral conversation visa move
    """)
"""What else one looks for, one of each."""

MASSES = words("""
    work employment advice feedback mentorship mentoring funding investment clients customers introductions projects
    challenges conversations referrals relocation
    """)
"""What else one looks for, without an article."""

MANNERS = words("remote part-time full-time freelance hybrid flexible contract permanent temporary seasonal volunteer")

FIELDS_OF_WORK = INITIALS | words("""
    academia accessibility acting adtech ageing agritech agriculture ai ml aid animation anthropology aquaculture
    archaeology architecture arts automotive aviation bakery banking batteries beauty biodiversity biotech blockchain
    broadcasting brewing catering cement charities charity childcare circular cleantech climate climatetech conservation
    construction cosmetics crypto cybersecurity decarbonisation decarbonization defence defense democracy development
    diagnostics diplomacy disability ecology economy edtech electronics energy fashion fintech fisheries forestry gaming
    gas genomics geopolitics government govtech greentech health healthcare healthtech heritage hospitality hospitals
    housing humanitarian hydrogen immigration inclusion infrastructure insurance insurtech journalism justice legaltech
    libraries luxury maritime martech medicine medtech mining mobility museums music nature ngos nonprofits nuclear
    oceans oil paediatrics pediatrics payments pensions pharma pharmaceuticals philanthropy photography policing
    politics ports proptech publishing rail recycling renewable renewables resilience retail robotics saas
    semiconductors shipping soccer football space sport sports startups start-ups steel sustainability sustainable
    teaching telecoms television textiles theatre theater tourism translation transport urbanism utilities
    vc waste water web3 welfare wholesale wildlife wind solar wine youth early-stage applied green clean
    """)

LAST_OF_FIELDS = words("""
    engineering development management design science analysis operations analytics research policy strategy security
    finance sales marketing communications architecture consulting recruiting administration automation intelligence
    learning safety assurance compliance logistics procurement planning support success care tech technology media data
    law people partnerships growth product products content
    """)
"""A line of work may end with one of these."""
