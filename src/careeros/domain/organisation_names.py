"""Employers and schools by their other names: initials, translations, the order of words. For comparison only."""

import re
from collections.abc import Callable
from functools import lru_cache

from careeros.domain.companies import company_key
from careeros.domain.folding import fold
from careeros.domain.place_names import place_key

_SAME = """
ey, ernst & young; pwc, pricewaterhousecoopers, price waterhouse coopers; bcg, boston consulting group; mckinsey,
mckinsey & company; ibm, international business machines; hp, hewlett packard, hewlett-packard; hpe, hewlett packard
enterprise; ge, general electric; gm, general motors; p&g, pg, procter & gamble; j&j, johnson & johnson; aws, amazon
web services; jpmorgan, jp morgan, j.p. morgan, jpmorgan chase, jpmorgan chase & co, jpmorganchase; bofa, bank of
america; citi, citigroup, citibank; amex, american express; rbs, royal bank of scotland; db, deutsche bahn; vw,
volkswagen; bmw, bmw group, bayerische motoren werke; bosch, robert bosch; tcs, tata consultancy services; gsk,
glaxosmithkline; msd, merck sharp & dohme; nhs, national health service; nhs england, national health service england;
bbc, british broadcasting corporation; nyt, new york times; who, world health organization, world health organisation;
un, united nations; imf, international monetary fund; ilo, international labour organization; msf, médecins sans
frontières, doctors without borders; ifrc, international federation of red cross and red crescent societies; eib,
european investment bank; ecb, european central bank, europäische zentralbank; ebrd, european bank for reconstruction
and development; esa, european space agency; cern, european organization for nuclear research; ec, european
commission, europäische kommission, commission européenne; tfl, transport for london; hmrc, hm revenue & customs; mod,
ministry of defence; bp, british petroleum; kpmg, klynveld peat marwick goerdeler; meta, meta platforms; vmware, vm
ware; sncf, société nationale des chemins de fer français; cnrs, centre national de la recherche scientifique; dlr,
deutsches zentrum für luft- und raumfahrt, german aerospace center; mpi, max planck institute, max-planck-institut;
lbbw, landesbank baden-württemberg; axa, groupe axa; h&m, hennes & mauritz; ups, united parcel service; lg, lg
electronics; bt, british telecom, bt group; adp, automatic data processing; ubs, union bank of switzerland; td, td
bank, toronto-dominion bank; rbc, royal bank of canada; lloyds, lloyds banking group, lloyds bank; santander, banco
santander; telekom, deutsche telekom; ing, ing group
"""
_SAME_SCHOOLS = """
mit, massachusetts institute of technology; caltech, california institute of technology; cmu, carnegie mellon,
carnegie mellon university; ucl, university college london; lse, london school of economics, london school of
economics and political science; eth, eth zurich, ethz, swiss federal institute of technology zurich, eidgenössische
technische hochschule zürich; epfl, école polytechnique fédérale de lausanne, swiss federal institute of technology
lausanne; ucla, university of california los angeles; uc berkeley, berkeley, university of california berkeley; ucsd,
uc san diego, university of california san diego; ucsb, university of california santa barbara; uc davis, university
of california davis; uc irvine, university of california irvine; nyu, new york university; usc, university of southern
california; kth, kth royal institute of technology, royal institute of technology; ntnu, norwegian university of
science and technology, norges teknisk-naturvitenskapelige universitet; dtu, technical university of denmark, danmarks
tekniske universitet; tum, tu munich, tu münchen, technical university of munich, technical university munich,
technische universität münchen; lmu, lmu munich, lmu münchen, ludwig maximilian university of munich, ludwig
maximilians university munich, ludwig-maximilians-universität münchen; humboldt university, hu berlin, humboldt
university of berlin, humboldt-universität zu berlin; fu berlin, free university of berlin, freie universität berlin,
freie universität; tu berlin, technical university of berlin, technische universität berlin; rwth, rwth aachen, rwth
aachen university, aachen university; kit, karlsruhe institute of technology, karlsruher institut für technologie; tu
delft, delft university of technology, technische universiteit delft; uva, university of amsterdam, universiteit van
amsterdam; vu amsterdam, vrije universiteit amsterdam; kuleuven, ku leuven, katholieke universiteit leuven; upenn,
penn, university of pennsylvania; georgia tech, georgia institute of technology; virginia tech, virginia polytechnic
institute and state university; ubc, university of british columbia; uoft, u of t, university of toronto; unam,
universidad nacional autónoma de méxico, national autonomous university of mexico; usp, universidade de são paulo,
university of sao paulo; nus, national university of singapore; ntu singapore, nanyang technological university;
hkust, hong kong university of science and technology; hku, university of hong kong; polimi, politecnico di milano,
polytechnic university of milan; sciences po, institut d'études politiques de paris; hec, hec paris; wu vienna, wu
wien, wirtschaftsuniversität wien, vienna university of economics and business; tu wien, tu vienna, technische
universität wien, vienna university of technology, technical university of vienna; wharton, wharton school, wharton
school of the university of pennsylvania; hbs, harvard business school; iit bombay, indian institute of technology
bombay; iit delhi, indian institute of technology delhi; iit madras, indian institute of technology madras; iit
kanpur, indian institute of technology kanpur; iit kharagpur, indian institute of technology kharagpur; iim ahmedabad,
indian institute of management ahmedabad; bits pilani, birla institute of technology and science pilani; unsw,
university of new south wales; anu, australian national university; rmit, royal melbourne institute of technology;
qmul, queen mary university of london; soas, school of oriental and african studies; kcl, king's college london;
imperial, imperial college, imperial college london; uct, university of cape town; wits, university of the
witwatersrand; aub, american university of beirut; auc, american university in cairo; cuny, city university of new
york; suny, state university of new york; asu, arizona state university; unc, university of north carolina at chapel
hill; ut austin, university of texas at austin; uiuc, university of illinois urbana-champaign; tsinghua, tsinghua
university; pku, peking university, beijing university
"""
_ASIDE = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(
    "the of de la le les des du del da do di der die das zu für fur van von at and und et y e in".split()
)
_TRANSLATED = {
    "university": """
        universitat universitaet universite universidad universidade universita universitatea universiteit universitet
        universitetet uniwersytet univerzita universitas universiti univ
        """,
    "technical": "technische technischen technique tecnica tekniska tekniske technological",
    "maximilian": "maximilians",
    "free": "freie",
}
_AS_ENGLISH = {word: english for english, words in _TRANSLATED.items() for word in words.split()}
_TWO_SCHOOLS = frozenset(
    """
    york washington miami victoria newcastle lincoln indiana georgia maryland california ohio mississippi oregon utah
    kansas iowa texas michigan florida colorado arizona illinois alabama virginia oklahoma delaware concordia loyola
    """.split()
)
"""York University is not the University of York."""


@lru_cache(maxsize=8_192)
def organisation_key(name: str) -> str:
    """Two names of one employer have the same key: 'EY' and 'Ernst & Young', 'Allianz München' and 'Allianz Munich'."""
    return _EMPLOYERS.get(_employer_words(name)) or _employer_words(name)


@lru_cache(maxsize=8_192)
def school_key(name: str) -> str:
    """Two names of one school have the same key: 'Oxford', 'Oxford University' and 'the University of Oxford'."""
    return _SCHOOLS.get(_school_words(name)) or _school_words(name)


def _employer_words(name: str) -> str:
    words = company_key(_ASIDE.sub(" ", name)) or fold(name)
    return " ".join(sorted({place_key(word) for word in words.split()}))


def _school_words(name: str) -> str:
    said: list[str] = _WORD.findall(fold(_ASIDE.sub(" ", name)))
    words = {place_key(_AS_ENGLISH.get(word, word)) for word in said if word not in _SMALL}
    names = words - {"university"}
    if len(names) == 1 and names <= _TWO_SCHOOLS and len(words) > 1:
        return f"{said[0] if said[0] != 'the' else said[1]}, {' '.join(sorted(words))}"
    if len(words) == 1 and not words & _TWO_SCHOOLS:
        words |= {"university"}
    return " ".join(sorted(words))


def _groups(text: str, words_of: Callable[[str], str]) -> dict[str, str]:
    """From each name of a group, as it is compared, to the first."""
    groups = [[words_of(" ".join(name.split())) for name in group.split(",")] for group in text.split(";")]
    return {name: names[0] for names in groups for name in names}


_EMPLOYERS = _groups(_SAME, _employer_words)
_SCHOOLS = _groups(_SAME_SCHOOLS, _school_words)
