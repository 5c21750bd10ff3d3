"""Places by their other names, and regions by the countries that profiles name instead of them. All folded."""

import re

from careeros.domain.folding import fold

_SAME = """
    germany deutschland alemania allemagne alemanha; austria osterreich; switzerland schweiz suisse svizzera; france
    frankreich francia; spain espana spanien espagne espanha; italy italia italien italie; portugal; netherlands
    nederland niederlande holland; belgium belgie belgique belgien; denmark danmark danemark; sweden sverige
    schweden; norway norge norwegen; finland suomi finnland; iceland island; poland polska polen; hungary
    magyarorszag ungarn; romania rumanien; greece hellas griechenland; turkey turkiye turkei; ireland eire irland;
    brazil brasil brasilien; mexico mejico; morocco maroc marokko; algeria algerie; egypt agypten; japan 日本; china
    中国; korea 한국;  munich munchen; cologne koln; nuremberg nurnberg; hanover hannover; vienna wien;
    zurich zuerich; geneva geneve genf; lucerne luzern; basel basle; brussels bruxelles brussel; antwerp antwerpen;
    ghent gent; bruges brugge; lisbon lisboa; seville sevilla; milan milano; rome roma; florence firenze; naples
    napoli; venice venezia; turin torino; genoa genova; prague praha prag; warsaw warszawa warschau; krakow cracow
    krakau; gdansk danzig; wroclaw breslau; copenhagen københavn kobenhavn; gothenburg goteborg; malmo malmoe;
    athens athen; bucharest bucuresti bukarest; belgrade beograd; moscow moskau; kyiv kiev; istanbul; cairo kairo;
    marrakesh marrakech; tokyo 東京; kyoto 京都; osaka 大阪; beijing peking 北京; shanghai 上海; seoul 서울;
    mumbai bombay; bengaluru bangalore; kolkata calcutta; chennai madras;
    bavaria bayern; saxony sachsen; tuscany toscana; sicily
    sicilia; catalonia catalunya cataluna; andalusia andalucia; brittany bretagne; normandy normandie
"""

_REGIONS = """
    scandinavia: norway sweden denmark; nordics: norway sweden denmark finland iceland; nordic: norway sweden
    denmark finland iceland; baltics: estonia latvia lithuania; benelux: belgium netherlands luxembourg; dach:
    germany austria switzerland; iberia: spain portugal; balkans: serbia croatia bosnia slovenia albania macedonia
    montenegro bulgaria kosovo; uk: england scotland wales britain united_kingdom; britain: england scotland wales
    uk united_kingdom; united_kingdom: uk england scotland wales britain; usa: united_states; united_states: usa;
    america: usa united_states; uae: united_arab_emirates dubai; united_arab_emirates: uae dubai; north_america:
    canada mexico usa united_states; south_america: argentina bolivia brazil chile colombia ecuador paraguay peru
    uruguay venezuela; latin_america: argentina bolivia brazil chile colombia costa_rica cuba ecuador guatemala
    mexico panama paraguay peru uruguay venezuela; central_america: costa_rica guatemala honduras nicaragua panama
    salvador; middle_east: bahrain dubai egypt emirates iran iraq israel jordan kuwait lebanon oman qatar saudi
    turkey; north_africa: algeria egypt libya morocco tunisia; west_africa: ghana nigeria senegal; east_africa:
    ethiopia kenya rwanda tanzania uganda; southern_africa: botswana namibia south_africa zambia zimbabwe;
    eastern_europe: bulgaria czechia hungary moldova poland romania slovakia ukraine; southeast_asia: cambodia
    indonesia laos malaysia myanmar philippines singapore thailand vietnam; south_asia: bangladesh india nepal
    pakistan sri_lanka; east_asia: china hong_kong japan korea taiwan; africa: algeria botswana cameroon egypt
    ethiopia ghana kenya morocco mozambique namibia nigeria rwanda senegal south_africa tanzania tunisia uganda
    zambia zimbabwe; europe: austria belgium bulgaria croatia czechia denmark estonia finland france germany greece
    hungary iceland ireland italy latvia lithuania luxembourg netherlands norway poland portugal romania serbia
    slovakia slovenia spain sweden switzerland ukraine uk england scotland wales; asia: bangladesh cambodia china
    india indonesia japan korea malaysia nepal pakistan philippines singapore taiwan thailand vietnam
"""


def _groups() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for group in _SAME.split(";"):
        names = group.split()
        found |= {name: tuple(other for other in names if other != name) for name in names}
    return found


def _regions() -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for region in _REGIONS.split(";"):
        name, _, countries = region.partition(":")
        within = [country.replace("_", " ") for country in countries.split()]
        others = (other for country in within for other in (country, *OTHER_NAMES.get(country, ())))
        found[tuple(name.strip().split("_"))] = tuple(dict.fromkeys(others))
    return found


OTHER_NAMES = _groups()
"""The other names of a country, region or city."""

WITHIN = _regions()
"""The countries within a region, by the words of its name; a country of several words is one text."""

_UMLAUT = re.compile("([aou])e")
_FIRST = {name: group.split()[0] for group in _SAME.split(";") for name in group.split()}


def place_key(name: str) -> str:
    """Two names of one place have the same key, the English one where there is one: 'München' is 'munich'."""
    folded = fold(name)
    return _FIRST.get(folded) or _FIRST.get(_UMLAUT.sub(r"\1", folded)) or folded
