"""Places by their other names, and regions by the countries that profiles name instead of them. All folded."""

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

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

_SAME_ABROAD = """
    germany germania duitsland 德国 ドイツ ألمانيا जर्मनी; austria autriche oostenrijk 奥地利
    オーストリア; switzerland suiza suica zwitserland 瑞士 スイス سويسرا; france franca frankrijk
    法国 フランス فرنسا; spain spagna spanje 西班牙 スペイン إسبانيا; italy 意大利 イタリア إيطاليا;
    portugal portogallo 葡萄牙; netherlands olanda 荷兰 オランダ هولندا; belgium belgica belgio
    比利时 ベルギー; denmark dinamarca danimarca denemarken 丹麦; sweden suecia suede svezia zweden
    瑞典 スウェーデン; norway noruega norvege norvegia noorwegen 挪威; finland finlandia finlande
    芬兰; iceland islandia islande islanda ijsland; poland polonia pologne 波兰; hungary hungria
    hongrie ungheria hongarije; romania rumania roumanie; greece grecia grece griekenland 希腊;
    turkey turquia turquie turchia turkije 土耳其 トルコ تركيا; ireland irlanda irlande ierland
    爱尔兰; england inglaterra angleterre inghilterra 英国 イギリス; scotland schottland escocia
    ecosse scozia; russia russland rusia russie 俄罗斯 ロシア روسيا; brazil bresil brasile brazilie
    巴西 ブラジル البرازيل; mexico mexique messico 墨西哥; morocco marruecos marrocos marocco
    المغرب; algeria argelia الجزائر; egypt egipto egypte egitto egipte 埃及 مصر; japan japon japao
    giappone اليابان जापान; china chine cina الصين; korea coree corea coreia 韩国 韓国; india indien
    inde 印度 インド الهند भारत; singapore singapur singapour singapura 新加坡 シンガポール
    سنغافورة; canada kanada 加拿大 カナダ كندا; australia australien australie 澳大利亚
    オーストラリア; london londres londra londen 伦敦 倫敦 ロンドン لندن लंदन; paris parigi parijs
    巴黎 パリ باريس पेरिस; berlin berlim berlino berlijn 柏林 ベルリン برلين; hamburg hamburgo
    hambourg amburgo 汉堡; frankfurt francfort francoforte 法兰克福; dresden dresde dresda; munich
    muenchen 慕尼黑 ミュンヘン ميونخ; cologne colonia koeln; stuttgart estugarda stoccarda; vienna
    viena vienne wenen 维也纳 ウィーン; zurich zurigo 苏黎世 チューリッヒ; geneva ginebra genebra
    ginevra 日内瓦; basel basilea; brussels bruselas bruxelas 布鲁塞尔; antwerp anvers amberes;
    amsterdam amesterda 阿姆斯特丹 アムステルダム; rotterdam 鹿特丹; lisbon lisbonne lissabon
    lisbona 里斯本; porto oporto; madrid 马德里 マドリード مدريد; barcelona barcelone barcellona
    巴塞罗那 バルセロナ; seville sevilha siviglia; saragossa zaragoza; milan mailand milao milaan
    米兰 ミラノ; rome 罗马 ローマ روما; florence florenz florencia; naples neapel napoles; venice
    venedig venecia venise veneza venetie; bologna bolonia bologne bolonha; prague praga praag
    布拉格; warsaw varsovia varsovie varsavia 华沙; krakow cracovia; copenhagen kopenhagen
    copenhague copenaghen 哥本哈根; stockholm estocolmo stoccolma 斯德哥尔摩 ストックホルム; athens
    atenas athenes atene; bucharest bucarest bucareste; belgrade belgrad; moscow moscu moscou mosca
    moskou 莫斯科 モスクワ موسكو; kyiv kiew; istanbul estambul istambul 伊斯坦布尔; dublin 都柏林
    ダブリン; edinburgh edimburgo edimbourg 爱丁堡; lyon lione 里昂; marseille marsella marselha
    marsiglia; bordeaux burdeos bordeus; strasbourg strassburg estrasburgo strasburgo; toulouse
    tolosa; cairo القاهرة; tunis tunez; dubai 迪拜 ドバイ دبي दुबई; riyadh الرياض; doha الدوحة;
    beirut beyrouth بيروت; amman عمان; jerusalem القدس; baghdad بغداد; tehran تهران; tokyo tokio
    toquio 东京 طوكيو टोक्यो; yokohama 横浜; nagoya 名古屋; beijing pequim pekin pechino بكين;
    shanghai xangai; shenzhen 深圳; guangzhou 广州; hangzhou 杭州; taipei 台北; seoul 首尔 ソウル;
    mumbai मुंबई 孟买; delhi दिल्ली 德里; bengaluru बेंगलुरु; hyderabad हैदराबाद; pune पुणे; kolkata
    कोलकाता; chennai चेन्नई; havana habana; chicago 芝加哥 シカゴ; boston 波士顿 ボストン; toronto
    多伦多 トロント; sydney 悉尼 シドニー; bavaria baviera
"""
"""What they are called beside that in texts in other languages."""

_SAME_IN_WORDS = """
    new york, nueva york, nova york, nova iorque, 纽约, ニューヨーク, نيويورك; los angeles, 洛杉矶,
    ロサンゼルス; san francisco, 旧金山, サンフランシスコ; washington, 华盛顿, ワシントン; hong
    kong, hongkong, 香港; sao paulo, san pablo, 圣保罗, サンパウロ; rio de janeiro, rio; mexico
    city, ciudad de mexico, cdmx, cidade do mexico, citta del messico; cape town, ciudad del cabo,
    le cap, cidade do cabo, citta del capo, kapstadt, kaapstad; the hague, den haag, la haya, la
    haye, haia, aia, s-gravenhage; tel aviv, 特拉维夫; saint petersburg, st petersburg, san
    petersburgo, sankt petersburg; united kingdom, uk, reino unido, royaume-uni, regno unito,
    vereinigtes konigreich, verenigd koninkrijk, 英国, イギリス, المملكة المتحدة; united states,
    usa, estados unidos, eeuu, etats-unis, stati uniti, vereinigte staaten, verenigde staten, 美国,
    アメリカ, الولايات المتحدة; south africa, sudafrica, afrique du sud, africa do sul, sudafrika,
    zuid-afrika; south korea, corea del sur, coree du sud, coreia do sul, corea del sud, sudkorea,
    zuid-korea, 韩国, 韓国; saudi arabia, arabia saudita, arabia saudi, arabie saoudite,
    saudi-arabien, saoedi-arabie, السعودية; united arab emirates, uae, emiratos arabes unidos,
    emirats arabes unis, emirados arabes unidos, emirati arabi uniti, الإمارات; new zealand, nueva
    zelanda, nouvelle-zelande, nova zelandia, nuova zelanda, neuseeland; czech republic, czechia,
    tschechien, republica checa, republique tcheque, repubblica ceca
"""
"""Those that have several words in a language."""

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


def _groups(written: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for group in written:
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


OTHER_NAMES = _groups(_SAME.split(";"))
"""The other names of a country, region or city."""


def _abroad() -> dict[str, tuple[str, ...]]:
    """The same with what they are called in any language, which begins with a name that is known already."""
    more = (group.split() for group in _SAME_ABROAD.split(";"))
    return _groups(" ".join((first, *OTHER_NAMES.get(first, ()), *others)) for first, *others in more)


_ALL_NAMES = {**OTHER_NAMES, **_abroad()}


_IN_WORDS = tuple(
    tuple(frozenset(name.split()) for name in " ".join(group.split()).split(", "))
    for group in _SAME_IN_WORDS.split(";")
)


def _by_word(groups: Sequence[Sequence[frozenset[str]]]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for number, names in enumerate(groups):
        for word in frozenset[str]().union(*names):
            found.setdefault(word, set()).add(number)
    return {word: tuple(sorted(numbers)) for word, numbers in found.items()}


_WITH_WORD = _by_word(_IN_WORDS)
"""In which of these groups each word is."""


def also_called(words: AbstractSet[str]) -> frozenset[str]:
    """The words that the places among some folded words are called by as well, in other languages too."""
    alone = (other for word in words for other in _ALL_NAMES.get(word, ()))
    maybe = {number for word in words for number in _WITH_WORD.get(word, ())}
    meant = (_IN_WORDS[number] for number in maybe if any(name <= words for name in _IN_WORDS[number]))
    together = (word for names in meant for name in names for word in name)
    return frozenset((*alone, *together)) - words


WITHIN = _regions()
"""The countries within a region, by the words of its name; a country of several words is one text."""

_UMLAUT = re.compile("([aou])e")
_FIRST = {name: group.split()[0] for group in _SAME.split(";") for name in group.split()}


def place_key(name: str) -> str:
    """Names of one place that search takes for one another have the same key, the English one: 'München' is 'munich'.
    Those of other languages alone (see `also_called`) keep their own.
    """
    folded = fold(name)
    return _FIRST.get(folded) or _FIRST.get(_UMLAUT.sub(r"\1", folded)) or folded
