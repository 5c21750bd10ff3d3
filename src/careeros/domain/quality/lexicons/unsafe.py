"""What must never leave: slurs, threats, insults, remarks on looks or romance, and guesses about what is private.

Everything but a slur is taken only where it is said to or of the reader: real mail calls many a thing stupid.
"""

_FOOL = (
    "idiot|idiots|moron|morons|imbecile|fool|fools|loser|losers|jerk|jerks|asshole|assholes|arsehole|bastard|dumbass|"
    "jackass|scumbag|prick|dickhead|wanker|liar|fraud|disgrace|clown|hypocrite|coward|parasite|failure|dimwit|halfwit|"
    "bitch|whore|slut|dunce|scum|snob|pig|joke|trash|garbage|vermin|nobody"
)
_STUPID = (
    "stupid|moronic|idiotic|dumb|pathetic|worthless|incompetent|useless|clueless|disgusting|ignorant|brainless|lazy|"
    "arrogant|despicable"
)
_LOVELY = "beautiful|gorgeous|stunning|hot|sexy|pretty|attractive|handsome|cute|ravishing"
_FEATURE = "smile|eyes|face|body|hair|legs|lips|figure|looks|picture|photo"
_FAITH = "muslim|jewish|jew|christian|hindu|catholic|sikh|buddhist|atheist"
_STATE = (
    "gay|lesbian|bisexual|trans|transgender|disabled|depressed|autistic|bipolar|infertile|divorced|undocumented|"
    "overweight|pregnant|expecting|homosexual"
)
_WE_WILL = "i'll|i_will|we'll|we_will|i'm_going_to|i_am_going_to"

UNSAFE_OF_THE_READER: dict[str, str] = {
    "reader_insult": f"{_FOOL}|{_STUPID}",
    "reader_romance": _LOVELY,
    "reader_private": f"{_FAITH}|{_STATE}",
}
"""By label, words that are unsafe where they say what the reader is: 'you are such a fool', 'you look stunning'."""

READER_IS = frozenset("you u you're are look looked looks seem were".split())
PASSED_OVER = frozenset(
    """
    so such really very absolutely just quite too simply incredibly even still all a an the one some another probably
    obviously clearly also both complete total real bloody fucking typical absolute massive big utter little must be
    might may fellow stunningly amazingly
    """.split()
)

UNSAFE: dict[str, str] = {
    "unsafe_slur": """
        nigger|niggers|nigga|niggas|faggot|faggots|kike|kikes|spic|spics|chink|chinks|gook|gooks|wetback|wetbacks,
        coon|coons|paki|pakis|raghead|ragheads|towelhead|towelheads|tranny|trannies|retard|retards|dyke|dykes,
        gyppo|cunt|cunts|twat|honky|wop|dago|shemale|beaner|beaners|mongoloid, zipperhead|sandnigger|fag|fags|spastic,
        bunch of japs|negroes|gypsies|krauts|cripples
    """,
    "unsafe_insult": f"""
        fuck you|off|yourself, go to hell, screw you, piss off, drop dead, kiss my ass|arse, go fuck, up yours,
        you suck, {_FOOL} like you, people|someone|anyone as|so|too|this|that {_STUPID} as you, as {_STUPID} as you,
        how {_STUPID} are|can|must you, what an|a {_FOOL}, you {_FOOL}|{_STUPID}, you {_STUPID} {_FOOL},
        don't|do_not be a|an|such_a|such_an {_FOOL}, your {_STUPID}|stupidity|incompetence|arrogance|shitty|crappy,
        even you|someone_like_you could|can|should|might understand, too thick|dense|slow to understand,
        bunch|pack|load of {_FOOL}|clowns|cowards|liars|frauds|failures|parasites, what kind|sort of {_FOOL},
        only an|a {_FOOL}, you should|ought_to|must be ashamed, ashamed of yourself|yourselves, shame on you,
        shut up and answer|reply|listen, shut your mouth|face|trap, i hope you rot|die|choke|suffer|fail,
        rot in hell, waste of space|oxygen|skin,
        you make me sick, nobody likes you, you disgust, your team|company|boss|department|colleagues is|are {_STUPID}
    """,
    "unsafe_threat": f"""
        or else, you'll|you_will|you're_going_to|you_are_going_to regret|be_sorry|pay_for|suffer,
        {_WE_WILL} make_sure_you|make_sure_everyone|make_sure_that_you|make_sure_that_everyone|see_to_it_that_you,
        {_WE_WILL} ruin|destroy|hurt|kill|expose|hunt|come_after|sue|harm|beat|end you|your,
        {_WE_WILL} get|have you fired|sacked, {_WE_WILL} make your life|you pay|you_regret, {_WE_WILL} find you,
        {_WE_WILL} report you|your, {_WE_WILL} tell your boss|wife|husband|employer|manager|company|ceo,
        {_WE_WILL} tell everyone|everybody|the_world what|how|that|about, {_WE_WILL} leak|publish|post your,
        i|we know where you live|work|park|sleep, i know where your, watch your back|step,
        consider this a|your|my warning, consider this your? final|last warning, there will be consequences,
        face the consequences, you have|you've been warned, don't|do_not make me, you don't|do_not want to find out,
        you don't want me to, if you value|want_to_keep your,
        it would be a pity|shame if|should something|anything|your, bad things happen, kill you|yourself,
        hurt you|your family, i could end|ruin|destroy your, you will|you'll never work,
        your job|career|reputation|family will|is|could suffer|be_over|at_risk|in_danger|be_ruined|over,
        reply|answer|respond|help|do_it|pay or i|i'll|we|we'll|else, things|it will|could get ugly
    """,
    "unsafe_romance": f"""
        your {_LOVELY}|lovely|dazzling {_FEATURE}, you have such? {_LOVELY}|lovely|dazzling {_FEATURE},
        your smile|lips|legs|curves, {_LOVELY} woman|man|girl|lady|guy|face,
        such a {_LOVELY} face|smile|person, are you single|married|dating|taken|seeing_anyone, you single,
        have|got a boyfriend|girlfriend, your boyfriend|girlfriend, a date with you, go|going on a date, ask you out,
        date me|you, just the two of us, candlelight|candlelit, in love with you, love at first sight, i have a crush,
        crush on you, kiss you, attracted to you, hot|sexy in that,
        profile|your picture|photo|pic|photos|pictures is|are|was|looks {_LOVELY},
        profile|your picture|photo|pic|photos|pictures caught|made|took my|me, how {_LOVELY} you are|look,
        hey|hi|hello babe|honey|darling|sexy|gorgeous|beautiful|handsome|sweetheart|sweetie|cutie,
        romantic interest, romantic dinner|evening|date|weekend|night with|for|together,
        out for a romantic, stop looking|staring at you|your,
        can't|cannot|couldn't stop thinking about|of you, you'd|you_would be prettier|more_attractive,
        dream|dreaming|dreamt|dreamed of|about your eyes|lips|smile|face|body, my|a|your hotel room, dinner and dancing,
        fell|falling|fallen for you, evening together, wine and see where, chemistry between us,
        drinks|dinner at my place
    """,
    "unsafe_private": f"""
        your pregnancy|pregnant|disability|illness|diagnosis|ethnicity|race_and|sexuality|divorce,
        your miscarriage|infertility|medication|caste|skin_colour|skin_color|sexual_orientation|baby_bump|menopause,
        your religion|religious_beliefs|mental_illness|hiv_status|criminal_record, your mental_health_issues,
        your mental_health_problems, are you religious|straight|ill,
        since|because|assume|guess|suppose|that you're|you_are a? {_STATE}|{_FAITH},
        as a fellow? {_FAITH}|black|asian|latina|latino|hispanic|white woman|man|person,
        as a fellow? {_FAITH}|{_STATE} like|myself|yourself|you, when are you|you're due,
        planning to have kids|children|a_baby|babies,
        do you have|plan_to_have|want|plan_on_having kids|children|a_baby, do you have a disability,
        people of your race|faith|religion|colour|color|age|caste, for a woman|girl|female|black_person|foreigner,
        for a person|woman|man your age, at your age, what|which race|religion|caste are, how old are you,
        women|girls like you, you're|you_are|you_look|you_seem too old|young, who did you vote, on your maternity,
        lost your baby|husband|wife, lost your child, are you of jewish|arab|muslim|african|asian,
        given|considering|despite your age|gender|sex|religion|weight|health|condition|faith|skin,
        you will|must retire soon,
        you were|got|are fired|sacked|dismissed, single mother|mom|mum|dad|father|parent like you,
        your biological clock, time of the month, with your condition|disability, a woman of your,
        you're|you_are on maternity, you seem|look|are getting old
    """,
}
