"""Words of getting into a conversation about work, whatever the work is; chosen by hand, without endings."""

from functools import lru_cache

CONVERSATION_WORDS = frozenset(
    """
    about accept across actually add admire advice advise advisor afternoon afterwards again ago agree ahead
    almost along already always answer answered anyone anything anyway appeal application apply appreciate
    apprenticeship approach april area around arrange article ask asks aspect attend attention audience august
    available avenue aware away back background based become began begin beginning behind believe benefit best
    best-suited better big bit both brief briefly bring build built busy calendar call came candid capacity
    career careful case catch catch-up caught challenge chance change chat check cheers choice choose clear
    close closely coffee colleague come coming comment common communicate company company's compare
    congratulation connect connection consider contact context continue contribute convenient conversation
    course cover craft curiosity curious current currently cut cv date day day-to-day deal dear december decide
    decision decline deep deeply degree delight department describe detail develop development different
    difficult direct direction directly discover discuss discussion dive doing done door doubt draw drawn drop
    e-mail early easier easy effort else email employer employment end enjoy enough especially even evening ever
    exact exactly exam example excellent exchange excite expect experience expertise explain explore eye face
    fair familiar far fascinate favor favour february feel feeling felt few field fifteen figure fill find fine
    finish first fit five focus follow follow-up forget forty-five forward found four free fresh friday front
    full further future gain gave general generosity gentle get give given glad gladly glimpse go goal going
    gone good graduate grateful great ground group grow guess guidance guide half hand handle happen happy hard
    haven't he's heads-up hear heard hello help helpful hesitate high hint hire hiring hold honest honestly hope
    hour hurry i'd i'll i'm i've idea imagine important impress impression inbox include incredibly industry
    inform information input insight inspire instead intend interest interested internship interview introduce
    introduction invite involve issue january job join journey july june keen keep kept kind kindly know
    knowledge large last late lately later latest laugh lead learn learned leave lesson let letter level light
    like likely line linkedin list listen little local long longer look lot love made make manager many march
    match matter may maybe mean meant meet meeting member mention message met method middle might mind mine
    minute missed moment monday month more morning most motivate move much name near necessary need network new
    news next nice night nine no-one none note notice november number obligation occur october offer office
    often one one-off ones online open opening opinion opportunity option order outside overlap own page paid
    pain paper part particular particularly pass past path people perhaps person personal personally perspective
    phone pick picture piece pitch place plan pleasant please pleased pleasure plenty point pointer pointing
    portfolio position position's possible possibly post practical practice prefer prepare present press
    pressure previous probably problem process professional profile program programme progress project promise
    proper properly publish purpose put quarter question quick quickly quiet quite quote ran rather reach read
    reader reading ready real realise realize really reason recall recent recently recommend reconnect recruit
    recruiting refer reference referral regard relate relevant remember remote reply request research resonate
    respect respond response rest result resume return right road role room route rush said same sample saturday
    saw say says search second sector see seek seem seen send sense sent sentence september serious seriously
    set share short shortly show side sign similar simple simply since sincere sincerely situation six size
    skill slot small solve some someone something sometime sometimes soon sorry sort sound spare speak specific
    specifically spend spent spoke spot stage stand start state stay step still stood stop story straight
    strength strong struck stuck study subject such suggest suggestion suit summary support suppose sure
    surprise take taken talk task taught teach team tell ten thank thankful thanks thing think third thirty
    thought thread three thursday time tip title today together told tomorrow too took tool top topic touch
    toward track transition tried true truly trust try tuesday turn twenty two type typical understand
    understanding until upcoming update use useful usual usually vacancy valuable value view virtual visit wait
    want warm warmly watch way we'd we're we've wednesday week weekend welcome well went whatever whenever
    wherever whether while whole willing wish within without won't wonder wonderful word work workplace world
    worry worth would write writing written wrong wrote year yesterday yet you'd you'll you're you've yours
    """.split()
)

WORK_WORDS = frozenset(
    """
    accountability analysis approach architecture assumption backlog balance baseline bench benchmark bottleneck
    budget campaign capacity checklist classroom client coach complaint compliance component compromise
    constraint consumer craft craftsman criteria curriculum customer dashboard data dataset deadline defect
    demand deploy design device dilemma discipline document downstream edit efficiency equipment estimate
    evidence experiment failure feature feedback field finding forecast framework freelance gap goal guideline
    halfway hardware hypothesis incident inspection instrument inventory iteration lab laboratory lecture
    library logistics long-term machine maintenance material measure metric milestone mistake model modelling
    module notebook operation operational outage outcome output overtime patient performance pipeline planner
    planning platform policy portfolio precision prevent priority procedure process product production
    productivity progress project protocol prototype purpose qualification quality reliability reliable repair
    report requirement research responsibility review rigour risk roadmap safe safety sample scale schedule
    scope season sector semester seminar sensor service shift short-term signal simulation skill software
    solution specialise specialist specification spreadsheet stakeholder standard strategy structure student
    supplier supply survey system target task teach technique technology terminology test theory thesis toolkit
    trade trade-off training transition translate translation trial tutor upstream user vendor verify version
    volunteer warehouse workflow workload workshop
    """.split()
)
"""What any trade is spoken of with: its projects, its customers, its deadlines; chosen by hand, without endings."""

_SAID = CONVERSATION_WORDS | WORK_WORDS
_ENDINGS = ("ing", "ed", "es", "er", "ly", "s", "d", "r")


@lru_cache(maxsize=8_192)
def is_conversation(stem: str) -> bool:
    """Whether a folded word is one of these, with or without an ending."""
    if stem in _SAID:
        return True
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) > len(ending) + 2:
            root = stem[: -len(ending)]
            if root in _SAID or root + "e" in _SAID:
                return True
            if root[-1:] == root[-2:-1] and root[:-1] in _SAID:
                return True
            if root.endswith("i") and root[:-1] + "y" in _SAID:
                return True
    return False
