"""What people are rather than what they are called: after a greeting these are nobody by name.

Words are folded. Each stands for its plural in -s too, and in German for the forms in -in and -innen.
"""

_ENGLISH = """
    administrator advisor adviser agent analyst archivist assistant associate attendee author bursar caretaker
    champion clerk client coach collaborator commissioner committee conductor consultant convener convenor
    coordinator co-ordinator
    counsel councillor counsellor creator curator customer delegate deputy designer dietitian director dispatcher
    donor editor editor-in-chief educator employee employer engineer entrepreneur examiner executive expert farmer
    fellow founder founders fundraiser gardener governor headmaster headmistress headteacher host instructor
    investigator
    investor janitor journalist juror lawyer leader lecturer lender librarian maker matron mentee mentor
    midwife moderator neighbour officer operator organiser owner panellist parent parishioner participant partner
    planner
    player postmaster practitioner president principal producer programmer promoter provider publisher
    receptionist recruiter rector registrar reporter representative researcher resident reviewer scholar scientist
    secretary
    seller
    shareholder solicitor specialist sponsor stakeholder steward superintendent supervisor supplier supporter surveyor
    teacher technician tenant treasurer trainer translator trustee tutor verger vicar volunteer vestry warden
    webmaster barrister detective deacon
    worker writer sexton curate farrier plumber archdeacon abbess chair chairperson chairs spokesperson colleague
    member vice-chancellor pro-vice-chancellor vice-president vice-principal vice-chair co-chair co-founder cofounder
"""
_GERMAN = """
    direktor rektor prorektor leiter geschaftsfuhrer prasident vorsitzender vorsitzende vorstand redakteur kollege
    kolleg lehrer schulleiter burgermeister minister kanzler dekan prodekan pfarrer chefredakteur intendant
    sekretar professor mitarbeiter kunde freund nachbar studierende mitglied mitglieder kandidat bewerber personaler
    ansprechpartner botschafter verleger gruppenleiter abteilungsleiter kollegium freunde nachbarn eltern familie
    mitstreiter gaste gast kunden
"""
_ROMANCE = """
    directeur directrice recteur rectrice president presidente collegue confrere consoeur redacteur redactrice
    secretaire responsable proviseur principale maire ministre avocat avocate ami amie amis amies voisin voisine
    client
    cliente membre
    director directora rector rectora presidenta colega companero companera secretario secretaria alcalde
    alcaldesa ministro ministra jefe jefa amigo amiga vecino vecina miembro estudiante responsavel diretor diretora
    reitor reitora presidente colegas companheiro companheira prefeito prefeita amigas membro equipas professores
    professoras
    direttore direttrice rettore rettrice collega colleghi colleghe preside segretario segretaria sindaco sindaca
    ministri amico amica amici amiche responsabile redazione segreteria famiglia famille familia comite comitato
    senhores senhoras senores senoras signori signore messieurs mesdames tutte todes
"""
_OTHERS = """
    panstwo koledzy kolezanki kolego kolezanko dyrektorze rektorze redaktorze dyrektor rektor redaktor
    przyjaciele reditel rediteli reditelko profesore doktore inzenyre kolegove pratele collega's heer heren dames
    collega vrienden kollega kollegor kolleger vanner venner
    коллега коллеги друзья господа директор ректор редактор команда
"""


def _with_plurals() -> frozenset[str]:
    words = f"{_ENGLISH} {_GERMAN} {_ROMANCE} {_OTHERS}".split()
    stems = {word.removesuffix("e") for word in _GERMAN.split()}
    more = {stem + ending for stem in stems for ending in ("in", "innen", "en", "n", "e")}
    others = {word[:-1] + "ies" for word in words if word.endswith("y")}
    return frozenset({*words, *(f"{word}s" for word in words), *more, *others})


OFFICES = _with_plurals()

OFFICE_ENDINGS = ("keeper", "seller", "holder", "worker", "ologist", "ographer", "ician", "person")
"""Who is called by a word that ends so is called by what they do."""

OFFICES_BEHIND = frozenset(
    """
    nurse sister officer chancellor president mayor inspector commissioner constable minister provost principal
    """.split()
)
"""Titles that are an office with a word before them: 'Ward Sister', 'Vice Chancellor'."""

OFFICES_BEFORE_NAMES = frozenset(
    """
    chair coach commissioner councillor governor minister officer president principal professor professore director
    headteacher headmaster headmistress rector counsellor senator editor inspector superintendent rektor direktor
    direktorin rektorin kollege kollegin minister ministerin prasident prasidentin burgermeister burgermeisterin
    directeur directrice recteur rectrice president presidente directora rectora diretor diretora direttore direttrice
    rettore colega collega collegue sindaco alcalde alcaldesa vicar curate archdeacon barrister
    detective deacon
    """.split()
)
"""With a name behind them these are titles: 'Dear Coach Daniels'."""
