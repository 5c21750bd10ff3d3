"""Words that messages of this kind are made of, written by scripts/learn_topic_words.py."""

TOPIC_WORDS = frozenset(
    """
    above accounts act actor actors actually ad adding admiration ads advice afternoon again ago agree aid air
    all allowed almost alone alongside already always among analyst answer answered answers anyone anything
    anyway anywhere application apply applying appreciate apprentices archive argue argued argument arrived
    asking attached autumn awake awards away back backend bad badly bag bank batch become begun behind being
    believe bench beside better bicycles big bikes biology bit bless blood board book books boots bored both box
    brands breaking bridge bring broke broken brought builds bus busy cab cadet call called came can't cardiac
    cards care career carry case catch caught centre certificate certified chance change changed chapter chat
    check cheese chemist chemistry children choose city class classroom clean clearest clearly client climb
    clinic clinics close closed cloth cloud code coffee cold colleagues collect column comes comfortable coming
    common compare congratulations connect connected connecting connection considered contract controller costs
    count counter course crack crane credit crew cry curious curve customer customers cut cycle data decide
    decides decision deep demo department describe description design designed desk details dialect dictionary
    didn't difference different difficult dinner direction directly discussed dispatch does doesn't doing done
    doubt down draw drawing drawn drive driving drone drop dropped dry dye e-mail early easier eight either
    electrical electrician eleven else email end engineer engines enough entire even evening ever every everyone
    exactly exam exams except expected eye eyes failed fair fall falling family far favour feel ferry festival
    few fieldwork fifteen fill film finally find finding fine finish finished finishing firm fish fit five fix
    flat flight flood floor fly follow follow-up following food forget forgot form forms forty forward found
    four fourteen fractions free friend front game garden gets getting give gives glad gladly glue go goat goes
    gone granted grants grateful greens group grow guess half hand hands hang hangs happy harbour hard hardest
    having head hear heard hearing heart heat heavy held helped helps hey hinge hire hires hiring hold holds
    home honest honestly hope hospital hour hours house houses hug idea ideally imagine inbox inside instead
    interview introduced isn't joints judge junior keep keeps kept kind kinds kitchen knees knot lab lamps land
    late later laugh law lawyer learn learned least leave ledger lens less lesson let letter letters letting
    library licence life lift light lighter lights line lines link list listened listening little living
    logistics long longer looked lose loses losing lost lot loud love lovely lunch lying m machine machinist
    makes man manager manuscript map market marks mathematics matter matters may mean means measure medical
    meeting meetings mention mentioned message messages middle might milk mind mine minutes miss missed mixed
    model moment money morning mostly mother motor mountain must mutual myself name need needed needs network
    never news night nights nine nobody noise noisy none note notes nothing noticed number numbers nurse nursing
    oak off offered office officer often oiled old once ones open opened opening opens operations opinion
    opposite ora ought ours outline outside owe packaging page pages paid pair panel paper partner pass passed
    passing past patient patients patterns pay payments phone photo pick pile pitch plain plan planning plant
    platform play played plays plenty point pointer poor portfolio possible posts power practice prepare price
    print prize problem process product profession profile profiles programme projects proof properly prove
    public pull pumps pupils purpose put putting qualified quarter question questions quick quiet quoted radio
    rain rather reached read reading reads ready real really reason recall recommend recording recordings refer
    reference referring regards remember repair replaced replied reply report reports request research
    researcher respect rest restored resume retired return rewrote rig right ring river roof roofer roofs room
    rooms round rush safety same sample sat saved saw scales scare scene scientist screen sea search season seat
    see seem seen sell send sensible sent sentence sentences series set shadow shall share shared sheet shell
    shift shifts ship shook shop short shorter show showed showing shows side sign signed simply sincerely
    single sit site sitting six sketch sleep slides slot small soft software solar sold somebody someone
    something somewhere soon sorry sound soup source spare speak spent spot spring staff stand standing stay
    stayed steam steer step still stock stop stopped storm story straight student students subject such
    suggested suggestion suit suits summary summer support sure surprised table tables take takes taking talked
    talking taught teach teacher teaching technician tells ten test text thankful thesis thing things thinking
    thinks third those thought through throw tickets times timetable tired title today together tonight too took
    touch trade traffic train trained training trains treats trial trick tried trouble trucks truly trust try
    trying turn turned turning twenty twice understand understood underwater unlearn until us useful valid value
    valves version video view village villages visit visited waiting walk wall ward wards warm watch watched
    water way we're weather weekend weekly weeks weigh weld wells went wet whatever whether whichever while
    whoever whole whom wife willing wind windows winter wish wishes without woman women won won't wonder wooden
    word words workshop worst worth write writing wrong x yes yesterday yet you'd you're you've yours zero
    """.split()
)
