"""What must never leave: slurs, threats, insults, remarks on looks or romance, and guesses about what is private.

Everything but a slur is taken only where it is said to or of the reader: real mail calls many a thing stupid.
"""

from careeros.domain.quality.lexicons.contempt import CONTEMPT, DULL
from careeros.domain.quality.lexicons.courting import COURTING
from careeros.domain.quality.lexicons.groups import PERSONS_OF_A_GROUP, SLIGHTS
from careeros.domain.quality.lexicons.menace import MENACE
from careeros.domain.quality.lexicons.prying import PERSONAL, PRYING
from careeros.domain.quality.lexicons.pursuit import PURSUIT
from careeros.domain.quality.lexicons.unsafe_abroad import (
    INSULTS_ABROAD,
    PRIVATE_ABROAD,
    ROMANCE_ABROAD,
    SLURS_ABROAD,
    THREATS_ABROAD,
)

_FOOL = (
    "idiot|idiots|moron|morons|imbecile|fool|fools|loser|losers|jerk|jerks|asshole|assholes|arsehole|bastard|dumbass|"
    "jackass|scumbag|prick|dickhead|wanker|liar|fraud|disgrace|clown|hypocrite|coward|parasite|failure|dimwit|halfwit|"
    "bitch|whore|slut|dunce|scum|snob|pig|trash|garbage|vermin|nobody|cretin|simpleton|douchebag|douche|sleazebag|"
    "crook|thief|cheat|crybaby|weakling|amateur|nitwit|airhead|blockhead|numbskull|nutcase|psycho|lunatic|creep|weirdo|"
    "swine|rat|snake|sellout|slave|peasant|tosser|bellend|git|bugger|motherfucker|fucker|prat|pillock|buffoon|sheep"
)
_STUPID = (
    "stupid|moronic|idiotic|dumb|pathetic|worthless|incompetent|useless|clueless|disgusting|ignorant|brainless|lazy|"
    "arrogant|despicable|ugly|fat|inept|spineless|gutless|heartless|shameless|vile|repulsive|insufferable|narcissistic|"
    "two-faced|braindead|brain-dead|hopeless|laughable|contemptible|revolting|obnoxious|greedy|mediocre|"
    "evil|senile|foolish|retarded"
)
_LOVELY = "beautiful|gorgeous|stunning|hot|sexy|pretty|attractive|handsome|cute|ravishing|adorable|foxy|breathtaking"
_FEATURE = "smile|eyes|face|body|hair|legs|lips|figure|looks|picture|photo|curves|skin|dimples|cheekbones"
_GROUP = (
    "jews|muslims|christians|hindus|catholics|blacks|whites|asians|latinos|mexicans|arabs|africans|gays|lesbians|"
    "homosexuals|transsexuals|immigrants|refugees|foreigners|gypsies|cripples|indians|pakistanis|chinese|women|females"
)
_KIN = "wife|husband|kids|children|family|mother|daughter|son|partner|parents|girlfriend|boyfriend"
_AILMENT = (
    "pregnancy|disability|illness|diagnosis|sexuality|divorce|miscarriage|infertility|medication|caste|menopause|"
    "cancer|"
    "depression|autism|adhd|anxiety|epilepsy|diabetes|dementia|addiction|alcoholism|breakdown|burnout|bankruptcy|"
    "debts|weight|religion|ethnicity|faith|surgery|stroke|disease|breakup|affair|abortion|hiv|therapy|wheelchair"
)
_FAITH = "muslim|jewish|jew|christian|hindu|catholic|sikh|buddhist|atheist"
_STATE = (
    "gay|lesbian|bisexual|trans|transgender|disabled|depressed|autistic|bipolar|infertile|divorced|undocumented|"
    "overweight|pregnant|expecting|homosexual|rich|wealthy|poor|broke|old|elderly|ill|lonely|unmarried|childless|"
    "widowed|blind|deaf|queer|straight|anorexic|alcoholic|neurodivergent|menopausal|immigrant|refugee|foreigner|virgin|"
    "conservative|liberal|republican|democrat|socialist|feminist"
)
_SLUR = (
    "nigger|niggers|nigga|niggas|faggot|faggots|kike|kikes|spic|spics|chink|chinks|gook|gooks|wetback|wetbacks|coon|"
    "coons|"
    "paki|pakis|raghead|ragheads|towelhead|towelheads|tranny|trannies|retard|retards|dyke|dykes|gyppo|gyppos|pikey|"
    "pikeys|"
    "cunt|cunts|twat|honky|wop|dago|shemale|beaner|beaners|mongoloid|zipperhead|sandnigger|fag|fags|spastic|darkie|"
    "darkies|"
    "wog|wogs|golliwog|jigaboo|camel-jockey|chinaman|chinamen|halfbreed"
)
_WE_WILL = "i'll|i_will|we'll|we_will|i'm_going_to|i_am_going_to"

UNSAFE_OF_THE_READER: dict[str, str] = {
    "reader_insult": f"{_FOOL}|{_STUPID}",
    "reader_romance": _LOVELY,
    "reader_private": f"{_FAITH}|{_STATE}|{PERSONAL}",
    "reader_dull": DULL,
}
"""By label, words that are unsafe where they say what the reader is: 'you are such a fool', 'you look stunning'."""

MASKED_SLURS = frozenset(_SLUR.split("|")) | frozenset(
    "gypsy gypsies whore whores slut sluts gyppy negro negroes".split()
)
"""Told also where a letter is hidden: 'g*psies'."""

READER_IS = frozenset("you u you're are look looked looks seem sound were".split())
SAID_TO_BE = frozenset(
    """
    are were is if that because since think guess suppose bet assume know heard hear hope though when as so and but
    whether aren't weren't gather believe reckon said says say told how why or maybe perhaps probably clearly obviously
    surely presume imagine fear
    """.split()
)
"""Right before 'you' these leave it to the next word what the reader is; others do something to the reader."""

PASSED_OVER = frozenset(
    """
    so such really very absolutely just quite too simply incredibly even still all a an the one some another probably
    obviously clearly also both complete total real bloody fucking typical absolute massive big utter little must be
    might may fellow either like too typical classic secretly originally rather
    """.split()
)

PRIVATE_TOPICS = frozenset(
    """
    menopause godless hormones bald wig chemo left-wing right-wing drunk husband wife spouse boyfriend girlfriend
    divorced pregnant virgin inheritance married widow miscarriage
    """.split()
)
"""Nobody's matter in a message to somebody one hardly knows, where it is asked or guessed of the reader."""

GUESSES = frozenset(
    """
    must guess suppose assume bet probably surely look looks seem seems sound sounds strike judging reckon gather
    imagine
    presume suspect apparently evidently clearly obviously presumably noticed notice spotted explains left
    """.split()
)

TRADES = frozenset(
    """
    research researcher researchers study studies charity clinic clinics ward wards centre centres center centers
    programme programmes program programs team teams trial trials lab labs practice lawyer lawyers law unit units
    foundation campaign campaigns network networks practitioner practitioners nurse nurses app platform screening care
    startup start-up course courses training service services patients group groups department drug drugs vaccine
    vaccines therapeutics diagnostics conference work registry biobank portfolio product products device devices
    mediation mediator counselling advocacy policy policies consultancy awareness awards limit limits
    choir choirs band orchestra helpline helplines hotline column columns blog podcast show series film documentary
    book books novel magazine zine site website forum circle club clubs cafe league cup tournament squad basketball
    football rugby tennis hockey dance theatre theater exhibition exhibit project projects scheme initiative fund
    trust appeal walk run ride race marathon fundraiser gala workshop workshops seminar webinar lecture talk panel
    module lesson lessons curriculum textbook handbook guide guides toolkit leaflet map maps atlas dataset data
    database survey statistics article articles essay thesis repair repairs shop store factory brand ramp ramps access
    hours drop-in desk helpdesk adviser advisor specialist expert museum archive library festival academy school camp
    newsletter video videos association society union federation hub summit
    """.split()
)
"""Before one of these 'your cancer' is a trade and not the reader's own."""

OF_A_GROUP = frozenset(
    f"{_FAITH}|{PERSONS_OF_A_GROUP}|woman|man|girl|lady|female|mother|mum|mom|father|dad|parent|immigrant|refugee|foreigner|widow|widower|gay|"
    "lesbian|transgender|disabled|black|latina|latino|asian|african|arab|pensioner|boomer".split("|")
)
"""'As a … you' of these guesses at what is the reader's own."""

UNSAFE: dict[str, str] = {
    "unsafe_slur": f"{_SLUR}, bunch of japs|negroes|gypsies|krauts|cripples, {SLURS_ABROAD}",
    "unsafe_insult": f"""
        fuck you|off|yourself, go to hell, screw you, piss off, drop dead, kiss my ass|arse, go fuck, up yours,
        you suck, {_FOOL} like you, someone|anyone so|this|that {_STUPID}, as {_STUPID} as you,
        how {_STUPID} are|can|must you, what an|a {_FOOL}, you {_FOOL}|{_STUPID},
        don't|do_not be a|an|such_a|such_an {_FOOL},
        your {_STUPID}|stupidity|incompetence|arrogance|shitty|crappy,
        even you|someone_like_you could|can|should|might understand, too thick|dense|slow to understand,
        bunch|pack|load of {_FOOL}|clowns|cowards|liars|frauds|failures|parasites, what kind|sort of {_FOOL},
        only an|a {_FOOL}, you should|ought_to|must be ashamed, ashamed of yourself|yourselves, shame on you,
        shut up and read|answer|reply|listen|hire|look|send|call|write|help|do, shut your mouth|face|trap|gob,
        i hope you rot|die|choke|suffer|fail|lose_everything,
        you people never|always|are|can't|don't|only|should|make, son of a bitch, sons of bitches,
        half a brain, you're|you_are|you_were not the brightest|sharpest,
        no|clearly|obviously|have|got? no clue|idea what you're|you_are doing,
        what|such a pathetic|sad|poor|miserable|sorry excuse|specimen|little,
        piece|load|sack of shit|crap|garbage|trash, you're|you_are nothing but a|an|some,
        i|we hate|despise|loathe|detest you|your, you deserve to lose|fail|be|rot|suffer|die, get a life,
        get stuffed, eat shit, bite me, burn in hell, to hell with, curse you, bugger off, sod off,
        jump off a|the, go|to drown|hang yourself, what|who do you think you are,
        are you blind|deaf|insane|mad|crazy, are you out of your mind, out of your tiny|little|damn mind,
        wrong with you, your pathetic|miserable|sad|sorry little?, some|this|that bitch|bastard|asshole|cunt,
        no wonder nobody|no_one|everyone, you lot are|never,
        incapable|unfit of|to|for lead|doing|running|managing|manage|run, too|so {_STUPID} to,
        not even you|worth, even a child|monkey|trained_monkey|toddler could|can|would|knows,
        any idiot|fool|moron|imbecile rot in hell, waste of space|oxygen|skin, you make me sick,
        nobody likes you, you disgust, your team|company|boss|department|colleagues is|are {_STUPID},
        full of shit|crap, what the fuck|hell is wrong|are you,
        pathetic|laughable|disgraceful|shameful|embarrassing how|that little|you|your|bad, be a good girl,
        past your best|prime, you lot from|over|up|down, frigid, spinster, burn in|with you|hell, inbred,
        kys|stfu|gtfo|foad, neck|end|unalive yourself,
        {_GROUP} like you, slap some|any sense, drag you out|by|through, {INSULTS_ABROAD}, {CONTEMPT}
    """,
    "unsafe_threat": f"""
        or else,
        make sure everybody|everyone|nobody|no_one|the_world|they|people hears|hear|knows|know|finds|learns|sees,
        i could|can|might|may|would tell|show|send your {_KIN}|boss|employer|colleagues|board, or else,
        i|we know about your, i'm|i_am|we're|we_are watching you|your,
        i'm|i_am|we're|we_are coming for|after you|your, i have photos|pictures|proof of you,
        everyone|everybody|the_world|they will|would|is_going_to know|hear|find|learn what_you|about_you|how_you,
        you won't|will_not|can't|cannot hide|escape|get_away,
        you're|you_are dead|finished|done_for|history|toast, your days are numbered|counted|over,
        i|we never forget|forgive a_no|a_slight|an_insult|who|people|those|this|you, think of your {_KIN},
        something might|could|may happen to you|your,
        accidents happen, nice {_KIN}|house|car you have, that's|this_is a threat|promise|warning,
        you'll|you_will|you're_going_to|you_are_going_to regret|be_sorry|pay_for|suffer,
        {_WE_WILL} make_sure_you|make_sure_everyone|make_sure_that_you|make_sure_that_everyone|see_to_it_that_you,
        {_WE_WILL} ruin|destroy|hurt|kill|expose|hunt|come_after|sue|harm|beat|end you|your,
        {_WE_WILL} get|have you fired|sacked, {_WE_WILL} make your life|you pay|you_regret,
        {_WE_WILL} find you, {_WE_WILL} report you|your,
        {_WE_WILL} tell your boss|wife|husband|employer|manager|company|ceo,
        {_WE_WILL} tell everyone|everybody|the_world what|how|that|about, {_WE_WILL} leak|publish|post your,
        i|we know where you live|work|park|sleep, i know where your, watch your back|step,
        consider this a|your|my warning, consider this your? final|last warning, there will be consequences,
        face the consequences, you_have|you've been warned,
        don't|do_not make me come|regret|angry|call|do|tell|beg|hurt|mad|report|expose,
        you don't|do_not want to find out, you don't want me to, if you value|want_to_keep your,
        it would be a pity|shame if|should something|anything|your, bad things happen, kill you|yourself,
        hurt you|your family, i could end|ruin|destroy your, you will|you'll never work,
        your job|career|reputation|family will|is|could suffer|be_over|at_risk|in_danger|be_ruined|over,
        reply|answer|respond|help|do_it|pay or i|i'll|we|we'll|else, things|it will|could get ugly, beat you,
        i|we could|can|might|would|may|will easily?
          ruin|break|crush|destroy|harm|hurt|hunt|kill|stab|shoot|burn|sue|report|expose you|your,
        waiting|standing outside|by|at your, tend|going|bound|live|come to regret, regret ignoring|crossing|refusing,
        you|they all|both|surely|certainly|soon? regret it|this|that,
        will regret this|ignoring, family|company|team|firm|kids|children|boss|they|he|she will|shall regret it|that,
        or i start|call|tell|post|publish|go|write, some interesting things, i have a knife|gun|weapon,
        very unpleasant|difficult|hard for_you, what i have on you, i will find out where, find you and,
        seen your {_KIN}|house|car|children, so think carefully|twice, do think carefully, think twice before,
        i|we know which|what street|house|time|tram|bus|train|school|gym|way you|your,
        you'll|you_will|you'd wish you had|hadn't|were|never, make your life,
        make|making life hell|difficult|miserable for_you, nice little house|car|family|place you|there,
        the nice|easy|hard way or, up to you whether they|it|this|that,
        hate for your {_KIN}|boss|employer|colleagues,
        your daughter|son|kids|children walks|walk|plays|play|goes|go|alone, {THREATS_ABROAD}, {MENACE}
    """,
    "unsafe_romance": f"""
        your {_LOVELY}|lovely|dazzling {_FEATURE}, you have such? {_LOVELY}|lovely|dazzling {_FEATURE},
        your smile|lips|legs|curves, {_LOVELY} woman|man|girl|lady|guy|face,
        such a {_LOVELY} face|smile|person, are you single|married|dating|taken|seeing_anyone, you single,
        have|got a boyfriend|girlfriend, your boyfriend|girlfriend, a date with you, go|going on a date,
        ask you out, go|going out with me
        tonight|sometime|someday|one_evening|one_night|on_a_date|for_a_drink|for_dinner,
        you|please? go out with me,
        to|would|could|ever|i'd date me|you, just the two of us,
        candlelight|candlelit dinner|supper|evening|with|for_two, dinner|supper|wine by candlelight,
        in love with you,
        love at first sight, crush on you, attracted to you, hot|sexy in that,
        profile|your picture|photo|pic|photos|pictures is|are|was|looks {_LOVELY},
        profile|your picture|photo|pic|photos|pictures caught|made|took my|me, how {_LOVELY} you are|look,
        hey|hi|hello babe|honey|darling|sexy|gorgeous|beautiful|handsome|sweetheart|sweetie|cutie,
        you are|'re|re my|exactly_my|totally_my type, you're|you_are my type|dream|soulmate,
        your type of woman|man, dream|dreaming|dreamt|dreamed of|about you,
        even better|prettier|hotter|sexier|cuter in person|real,
        dress|skirt|top|shirt|suit|outfit|hair|lipstick|heels|beard suits|looks|flatters you|good|great|amazing|so|on,
        come|drink|drinks|dinner|wine|over at|to|back_to my place|apartment|flat|hotel|bed|bedroom,
        hugs and kisses, xoxo, xoxoxo, a|another|some picture|photo|pic|selfie|pictures|photos of you|yourself,
        send me a|your pic|selfie|nudes|nude, take you out|to_dinner|dancing|away|home, wine and dine,
        my heart skipped|races|beats|melts, sleep with you|me, you in bed, turn|turns|turned me on,
        you turn me, good|great|nice|lovely|amazing legs|tits|boobs|ass|butt|bum|rack,
        your beauty|charms|lovely_face|perfume|cleavage|neckline|muscles, you smell,
        more than friends|colleagues, want|need|desire|adore|crave|worship you so|badly|tonight|madly,
        i love|adore|desire|fancy you, fancy you, cuddle,
        i'm|i_am looking for love|a_wife|a_husband|romance|a_girlfriend|a_boyfriend, marry me, my wife to_be,
        be my girlfriend|wife|valentine, romantic interest,
        romantic dinner|evening|date|weekend|night with|for|together, out for a romantic,
        stop looking|staring at you|your, can't|cannot|couldn't stop thinking about|of you,
        you'd|you_would be prettier|more_attractive,
        dream|dreaming|dreamt|dreamed of|about your eyes|lips|smile|face|body, my|a|your hotel room,
        dinner and dancing, fell|falling|fallen for you, evening together, wine and see where,
        chemistry between us, drinks|dinner at my place,
        great|nice|amazing|perfect|hot|sweet|{_LOVELY} smile|eyes|body|hair|legs|lips|curves, kiss you,
        kisses from|to, make love to|with you, want you in, in bed with you,
        imagining|imagine|picturing|picture you without|naked|undressed|in,
        without that|your blazer|dress|shirt|clothes, way do you swing, a body like, something to me,
        bit naughty, naughty, if you like what, want to feel your|you, feel your hands|lips|body|skin,
        sexy as you, as sexy as, wear something|that, something tight|short|nice_for_me,
        sugar daddy|baby|mommy, my love|darling|angel|sweet|queen|princess|dear_beauty,
        the two of us in|alone|together, with those|these|such curves|legs|eyes|lips|hips,
        those curves|legs|lips|hips, you can cool|warm|heat my, sleep with to, had work done,
        in a sauna|jacuzzi|hot_tub|bubble_bath, no rest until, my heart has|is|beats, kissable,
        under that|your blazer|dress|shirt|blouse|skirt|suit|clothes, straight to your|my place|flat|room,
        me|you a massage, sweetheart, by flirting, {ROMANCE_ABROAD}, {COURTING}
    """,
    "unsafe_private": f"""
        your pregnant|race_and|skin_colour|skin_color|sexual_orientation|baby_bump|{_AILMENT},
        you have|had|suffer|suffered|struggle|live? from|with? {_AILMENT},
        how much do|did you earn|make|weigh|get_paid,
        what is|'s your salary|weight|age|religion|race|caste|sexuality|income|real_age,
        what do you earn|weigh, don't|never|not hire|trust|want|like {_GROUP},
        {_GROUP} don't|can't|are belong|work|drive|lead|think|inferior|dirty|lazy, typical of|for? {_GROUP},
        you
          germans|swedes|americans|indians|chinese|french|italians|poles|russians|jews|arabs|women|men|girls|blacks|
          whites
            are|always|never|all|can't,
        did you vote, you must? vote|voted left|right|for, your political views|opinions|leanings,
        are you a? {_FAITH},
        you're|you_are|you_look|you_must_be over|past|nearly|almost|about
          sixty|fifty|seventy|forty|60|50|70|40|65|retirement,
        your religion|religious_beliefs|mental_illness|hiv_status|criminal_record, your mental_health_issues,
        your mental_health_problems, are you religious|straight|ill,
        as a fellow? {_FAITH}|black|asian|latina|latino|hispanic|white woman|man|person,
        as a fellow? {_FAITH}|{_STATE} like|myself|yourself|you, as a fellow {_FAITH}, when are you|you're due,
        planning to have kids|children|a_baby|babies,
        do you have|plan_to_have|want|plan_on_having kids|children|a_baby, do you have a disability,
        people of your race|faith|religion|colour|color|age|caste,
        for a woman|girl|female|black_person|foreigner, for a person|woman|man your age, at your age,
        what|which race|religion|caste are, how old are you, women|girls like you,
        you're|you_are|you_look|you_seem too old|young, who did you vote, on your maternity,
        lost your baby|husband|wife, lost your child, are you of jewish|arab|muslim|african|asian,
        given|considering|despite your age|gender|sex|religion|weight|health|condition|faith|skin,
        you will|must retire soon, you were|got|are fired|sacked|dismissed,
        single mother|mom|mum|dad|father|parent like you, your biological clock, time of the month,
        with your condition|disability, a woman of your, you're|you_are on maternity,
        you seem|look|are getting old, don't|never|not work|deal|talk with|to {_GROUP},
        guess|assume|suppose|bet|reckon you're|you_are {_STATE}|{_FAITH},
        look|seem|sound|are far? too young|old, church|mosque|temple|synagogue do you, they pay you,
        have you been ill|sick|unwell|pregnant|divorced|married|single, men or women,
        close to menopause|retirement, you|you've put|lost|gained on? weight, {_AILMENT} are you, is it {_AILMENT},
        your skin is|colour|color, do you earn|make more|less|enough|a_lot,
        than your husband|wife|spouse|boyfriend|girlfriend, what age are, your parents really|from,
        really from, are|were you still|already? on medication|antidepressants|drugs|pills, a wedding ring,
        your ancestors,
        you probably|surely|clearly|obviously|likely|certainly have {_AILMENT},
        your mortgage|rent|debts|bank_account, believe in god|jesus|allah|heaven,
        from a rich|poor|wealthy|noble|broken family, trying for children|a_baby|kids,
        you were around|about|nearly fifty|sixty|forty,
        you are|'re around|about|nearly fifty|sixty|forty|thirty,
        we whites|blacks|christians|muslims|men|aryans should|must|need, observing ramadan|lent|shabbat,
        your elderly mother|father, your parents buy|pay, {_STATE} name,
        a jewish|muslim|christian|arab|african|gypsy name,
        a leftie|leftist|lefty|commie|racist|nazi|tory|trumpist, blondes and|in|are, retire soon,
        you|you've put on some|a_bit|a_few|so of? weight|pounds|kilos, do you make a year|month|week,
        you go to church|mosque|temple|synagogue,
        hit|turned|reached|past forty|fifty|sixty|seventy by|already|now,
        for or against letting|abortion|gay|refugees|immigration, drinking problem, must be loaded,
        divorce been hard, how much debt, debt are you, you pay for your, you can't have children|kids,
        you want|have|plan|planning more|any|other babies|kids|children, {PRIVATE_ABROAD}, {PRYING}
    """,
    "unsafe_group": SLIGHTS,
    "unsafe_pursuit": PURSUIT,
}
