"""Which language is spoken where somebody lives: a hint where their profile says little."""

from careeros.domain.folding import fold
from careeros.domain.place_names import also_called
from careeros.domain.quality.knowledge import known
from careeros.domain.quality.scripts import WITHOUT_SPACES, script_of

_PLACES = {
    "de": "germany austria berlin hamburg munich cologne frankfurt stuttgart dusseldorf leipzig dresden bremen hanover "
    "nuremberg essen dortmund bonn mannheim karlsruhe freiburg aachen kiel vienna graz "
    "linz salzburg innsbruck zurich basel bern winterthur",
    "fr": "france paris lyon marseille toulouse lille bordeaux nantes strasbourg montpellier rennes grenoble nice "
    "quebec geneva lausanne dakar abidjan",
    "es": "spain madrid barcelona valencia seville bilbao malaga saragossa mexico argentina chile colombia peru "
    "uruguay ecuador bogota medellin lima santiago monterrey guadalajara",
    "pt": "portugal lisbon porto braga coimbra aveiro brazil sao recife curitiba campinas brasilia",
    "it": "italy rome milan turin naples bologna florence genoa venice verona padova trieste bari palermo",
    "nl": "netherlands amsterdam rotterdam utrecht eindhoven delft groningen hague antwerp ghent leuven",
    "ja": "japan tokyo osaka kyoto yokohama nagoya kobe fukuoka sapporo sendai hiroshima kawasaki "
    "神戸 福岡 札幌 仙台 広島 川崎",
    "zh": "china taiwan taipei beijing shanghai shenzhen guangzhou hangzhou chengdu wuhan nanjing hongkong "
    "台湾 台灣 香港 成都 武汉 南京 苏州 厦门 西安",
}


def _with_other_names(places: str) -> frozenset[str]:
    names = frozenset(fold(places).split())
    return names | also_called(names)


_SPOKEN = {language: _with_other_names(places) for language, places in _PLACES.items()}


def is_spoken_at(language: str, location: str) -> bool:
    """Whether a language is spoken at a place, as far as that is known; nothing parts the words of "東京都港区"."""
    places = _SPOKEN.get(language, frozenset[str]())
    if not location or not places:
        return False
    if not places.isdisjoint(known("location", location).stems):
        return True
    said = fold(location)
    return any(script_of(place) in WITHOUT_SPACES and place in said for place in places)
