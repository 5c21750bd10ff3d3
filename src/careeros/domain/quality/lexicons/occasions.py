"""Where and at what two people may have met, and how it is remembered."""

_SAME = (
    "barbecue barbecues bbq grill cookout",
    "wedding",
    "christening baptism",
    "funeral wake burial",
    "party celebration birthday anniversary jubilee",
    "dinner supper meal dined",
    "lunch luncheon",
    "breakfast brunch",
    "coffee coffees café cafe cup tea",
    "pint pints pub bar beer beers drink drinks drank ale wine whisky",
    "train carriage compartment sleeper",
    "flight plane aeroplane airplane airport",
    "ferry boat airboat cruise sail sailing yacht ship",
    "bus minibus tram",
    "taxi cab lift drive drove car",
    "walk walks walked walking stroll hike hiked hiking ramble",
    "ride rode riding",
    "dance danced dancing ball ceilidh",
    "concert gig recital",
    "phone telephone phoned rang called call calls spoke spoken",
    "email e-mail emails mail mails emailed letter message note wrote written answered replied reply text texted",
    "house home guest guesthouse sofa couch cottage cabin kitchen stay stayed staying host hosted",
    "picnic", "sauna", "pool swim swam", "beach", "campfire bonfire camp", "match", "festival", "reunion", "retreat",
    "holiday holidays vacation",
    "tour toured showed visit visited guided round",
    "dancefloor", "garden", "lake", "hospital", "library", "church",
    "parade", "marathon race", "quiz", "karaoke", "excursion outing trip travelled journey",
)  # fmt: skip

OCCASIONS: dict[str, frozenset[str]] = {
    word: frozenset(f"{form}{ending}" for form in one.split() for ending in ("", "s", "es"))
    for one in _SAME
    for word in one.split()
}
"""Each word of an occasion, with all that a fact may call the same one."""

SPELLS = frozenset(
    "week weekend weeks evening night nights afternoon morning day days summer winter autumn spring".split()
)
"""With 'our' and a recollection these are a time together, too."""

RECALLING = frozenset(
    """
    remember recall laugh smile tell miss missed enjoyed loved treasure cherish forget forgotten still after since
    ever thanks thank grateful fondly often think liked
    """.split()
)

LEADING_TO = frozenset("at over after during on in for from by since our that with via through before".split())
"""Shortly before the occasion."""

OPENING = frozenset("since when after before where while until remember day time night week year".split())
"""Right before 'we' these tell of a time that both know."""

STAYED = frozenset("stayed slept ate lodged camped lived danced swam cooked dined drank partied crashed".split())

GLAD = frozenset("good great nice lovely fun wonderful grand brilliant fantastic super pleasant".split())
NOT_SHARED = frozenset("hearing having knowing following reading something anything being getting nothing".split())

SAYING = frozenset("said thought reckoned swore hinted".split())

TREATS = frozenset(
    """
    lunch dinner supper breakfast brunch coffee tea pint pints beer beers drink drinks wine lift ride walk picnic
    barbecue dance stroll cake meal
    """.split()
)
"""What one person has thanks for from another who shared it."""

PRIVATE = frozenset(
    """
    phone telephone barbecue dinner supper lunch breakfast coffee pint pints pub bar beers train taxi cab lift walk
    dance picnic sauna wedding party ferry flight drinks campfire
    """.split()
)
"""Where nobody listens in: what the reader did there the writer knows from having been there."""
