"""Contempt by kind: the reader's mind, work and worth, sarcasm and condescension."""

FOOLS = (
    "idiot|idiots|moron|morons|imbecile|imbeciles|loser|losers|jerk|jerks|asshole|assholes|arsehole|bastard|bastards|"
    "dumbass|jackass|scumbag|dickhead|wanker|dimwit|dimwits|halfwit|halfwits|half-wit|dunce|cretin|simpleton|douchebag|"
    "numbskull|nitwit|nitwits|pillock|prat|tosser|bellend|buffoon|buffoons|clowns|coward|cowards|liar|liars|frauds|"
    "hypocrite|hypocrites|weirdo|creep|creeps|snitch|snitches|amateurs|charlatan|charlatans|imposter|nincompoop|twit|"
    "airhead|blockhead|birdbrain|dullard|ignoramus|bootlicker|has-been|wimp|deadbeat|scoundrel|swindler|parasites|"
    "ingrate|lowlife|crooks|dummy|dope|oaf|half-brain|muppet|numpty|dolt|plonker|fathead|bumpkin|bimbo|tramp|tart"
)
"""Words that say nothing but contempt: alone they are an insult."""

_BEAST = (
    "monkey|monkeys|chimp|chimps|hamster|hamsters|goldfish|pigeons|pigeon|donkey|donkeys|parrot|houseplant|potato|"
    "turnip|"
    "brick|plank|doorstop|doorknob|toddler|toddlers|teaspoon|teapot|sloth|slug|jellyfish|wet_sponge|lamp_post|chatbot|"
    "dead_fish|fridge|toaster|wet_towel|damp_towel|mole|ape|gibbon|baboon|lemming|haddock|cabbage|stapler|kindergarten|"
    "schoolboy|schoolchild|first-year|five-year-old|six-year-old|ten-year-old|eight-year-old|twelve-year-old|lettuce"
)
_SORRY_NOUN = (
    "shambles|drivel|dross|tripe|twaddle|garbage|rubbish|hogwash|claptrap|gibberish|trainwreck|joke|farce|disgrace|"
    "embarrassment|eyesore|abomination|travesty|laughing_stock|train_wreck|dumpster_fire|car_crash|waffle|piffle|slop|"
    "nonsense|bilge|crap|mess|disaster|snoozefest|bore|insult|failure|monstrosity|atrocity|catastrophe|yawn|"
    "vanity_project"
)
DULL = (
    "boring|tedious|dreadful|atrocious|abysmal|amateurish|sloppy|lifeless|unreadable|embarrassing|laughable|ridiculous|"
    "pitiful|woeful|lame|hideous|tasteless|soulless|mindless|hopeless|childish|infantile|useless|worthless|pathetic|"
    "stupid|rubbish|insipid|incoherent|illiterate|shoddy|cringeworthy|cringey|derivative|vapid|underwhelming|"
    "forgettable|"
    "moronic|idiotic|dumb|garbage|trash|drivel|nonsense|crap|mediocre|wretched|lousy|feeble|banal|clueless|inept"
)
_SCORN = (
    "overrated|overpaid|talentless|charmless|humourless|humorless|tone-deaf|washed-up|third-rate|second-rate|"
    "fourth-rate|"
    "two-bit|tinpot|half-witted|hare-brained|harebrained|brain-dead|so-called|half-baked|bargain-basement|cut-price|"
    "ill-educated|uneducated|jumped-up|pompous|puffed-up|self-important|sanctimonious|pretentious|smug|sorry-looking|"
    "dim-witted|slow-witted|small-minded|feeble-minded|empty-headed|thick-headed|delusional|deluded|tiresome|shabby|"
    "god-awful|godawful|ham-fisted|cack-handed|moth-eaten|toe-curling|amateur-hour|incompetent|laughable|backward"
)
_VICE = (
    "ego|vanity|ignorance|mediocrity|cluelessness|laziness|dishonesty|cowardice|greed|pettiness|pomposity|smugness|"
    "self-importance|hypocrisy|delusions|rudeness|ineptitude|empty_head|tiny_mind|small_mind|big_mouth|fat_mouth|"
    "thick_skull|so-called|lack_of_talent|lack_of_brains|lack_of_intelligence|poor_team|poor_staff|poor_students|"
    "poor_clients|poor_colleagues|poor_customers|poor_wife|poor_husband|poor_parents|poor_patients"
)
_LACKED = (
    "talent|class|taste|spine|shame|brains|brain|backbone|integrity|dignity|manners|guts|imagination|charisma|"
    "personality|sense_of_humour|self-awareness|sense_of_shame|originality"
)
_HIRED = "hire|hired|promoted|promote|trained|taught|appointed|let|put|gave|approved|pays|employs|raised|chose|elected"

_WANTING = (
    "dense|dim|dumb|stupid|lazy|arrogant|incompetent|useless|worthless|clueless|thick|ignorant|foolish|pathetic|"
    "pompous|boring|dull|lousy|hopeless|careless|shallow|spineless|gutless|dishonest|unprofessional|unqualified|"
    "uneducated|overpaid|overrated|inept|inferior|laughable|past_it|washed_up|out_of_touch|out_of_your_depth|"
    "full_of_yourself|full_of_it|a_joke|a_failure|a_fraud|a_fool|a_liar|a_nobody|a_snob|a_bore|a_disgrace|a_waste|"
    "a_coward|no_good|no_genius|no_expert|no_better|not_good_enough|not_smart_enough|not_clever_enough|not_worth|"
    "not_up_to|not_cut_out|not_much_of|not_fit_for|not_fit_to|not_even_good|a_paper_pusher|a_pen_pusher|"
    "a_pencil_pusher"
)
"""What nobody is told who is respected."""

_GIFTED = "bright|smart|clever|competent|capable|intelligent|talented|gifted|educated|skilled|good_at|impressive"
_LEAST_OF_ALL = "interns|intern|children|students|kids|monkeys|toddlers|beginners|teenagers|a_child|a_student|trainees"

CONTEMPT = f"""
    you're|you_are|you_were|you_seem|you_sound|you_look|you_appear|you_come_across|you_must_be|are_you|you_have_been|
      you_act|you_both_are as|like|clearly|obviously|really|honestly|simply|just|frankly|known? to_be|to? so|very|too|
      that|a_bit|rather|really|quite|as|a_little|pretty|kind_of|somewhat|just? {_WANTING},
    someone|somebody|anyone|anybody|a_person|people|a_man|a_woman|one|those as|so|this|that {_WANTING}|slow|thick as
      you|yours|your,
    you're|you_are|you_were|you_seem|you_sound|you_look|you_don't_seem|you_don't_sound not|hardly|scarcely|none_too
      very|too|that|so|exactly|particularly|all_that|terribly|especially? {_GIFTED},
    you aren't|weren't|don't_seem|don't_sound|don't_look|didn't_seem very|too|that|so|exactly|particularly|all_that
      {_GIFTED},
    your work|app|code|writing|style|article|report|product|site|website|portfolio|management_style|talk|book|firm|
      company|team is|are|was known|famous|notorious to|for be? {DULL}|late|failing|losing|nothing,
    your firm|company|team|department|bank|school|university|office|place is|are just|only|nothing_but? a|an? dumping|
      refuge|laughing|bunch|den|nest|circus,
    full of crooks|clowns|idiots|fools|liars|thieves|losers|morons|amateurs|cowards|hypocrites,
    idea what you're|you_are|you talking|talk about, no idea about|how|of your|what_you,
    no|zero|little|less respect for what_you|your|people_like|you|someone,
    hard|difficult|impossible to respect|trust|take a|you|somebody|someone|anyone|your_work who|like? has|have|stays|
      works|does,
    isn't|is_not|was_never|never_was|is_hardly|hardly a? real|proper|honest work|job|career|science|degree|company,
    don't|do_not|didn't|did_not|never|wouldn't expect|expected much|anything_good|a_lot|intelligence|talent from|of
      you|someone|somebody|people|a_person|your,
    doesn't|does_not|don't|can't count|mean|amount for|to? much|anything|a_lot coming|if,
    a? degree|diploma|certificate|title|job from|at|in a|an? place|school|company|dump like yours|that,
    got|get|landed|have|has|won the|your|this|that|a position|job|role|title|place|seat|post only|just|purely|merely
      by|through|because luck|sheer_luck|chance|connections|daddy|family|your_looks,
    let|letting just|simply? anybody|anyone be|become|write|in|call|run|lead|manage|direct|teach,
    nice|easy|great to be|get paid|rewarded|praised so|that|this_much|for much|well|little|nothing for|doing? doing|
      so|nothing|little,
    shocked|amazed|surprised|appalled|stunned|baffled by|at how little|few|badly|poorly|slowly you|your,
    how little you know|understand|do|did|achieved|achieve|care|have,
    reading|spelling|thinking|maths|math|grammar|writing|listening|counting|arithmetic isn't|is_not|was_never|clearly
      isn't? your|his|her strong|strongest|best? point|suit|side|thing|forte,
    you never|clearly_never|obviously_never|haven't|have_never|didn't finished|finish|had|got|received|saw a|any|
      your|the? proper|real|decent|basic|good? education|school|schooling|degree|training|manners,
    how you manage|managed|got|get|keep|kept|passed|survive|stay to|in|a|your|the? keep|stay|survive|get|run|that,
    it|and made me|us|everyone|them laugh|cringe|wince|yawn not|for_the|and|out|in_a|at_you|at_how,
    parasites|paper_pusher|pencil_pusher|pen_pusher|bean_counter like|and you,
    stupid|lazy|dumb|dull|boring|untalented|mediocre|failed people|persons|folk|minds work|stay|go|become|do|like,
    only|just stupid|lazy|dumb|dull|boring|failed|mediocre people|persons|folk|minds,
    better|smarter|sharper|clearer|cleaner work|articles|code|posts|essays|reports|slides|emails|ideas|writing|answers
      than|from|by you|yours|your|the_one_you|that_you|what_you|anything_you|this,
    {_LEAST_OF_ALL} write|writes|do|does|did|have_written|code|draw|present|wrote|make|explain better|more|cleaner|
      smarter|nicer, must be so proud of? yourself|ignoring|that|your?, or|do_you just? ignore|reject|waste good|
      decent|talented|real? people|candidates|everyone|time for fun|sport|pleasure,
    waste|wasting|wasted of? my|everyone's|our|people's time and|with|by|on? your|you|nonsense,
    your brain|head|mind is|was|must_be|seems made|full|empty|somewhere|switched|asleep, get your head out,
    worst|dumbest|laziest|stupidest|dullest|slowest|rudest recruiter|manager|boss|engineer|person|team|colleague|
      profile|post|article|talk i|i've|ever|on|that|anyone,
    what do you actually|even|really? do all|in all? day|there|anyway,
    anyone|anybody|somebody|someone with|who_has a|half|any|some? brain|brains|sense|eyes would|could|can|knows|sees,
    work|words|act|ramblings|scribblings|handiwork|writing|output of a|an|some {FOOLS}|drunk|lunatic|amateur|fool|
      child|infant|madman|beginner|schoolboy|maniac|clown|lazy|blind, {FOOLS} like you, snowflakes like,
    brain cell|cells, out of your|its|his|her depth, out of your league,
    modest|limited|feeble|tiny|meagre|inferior|lacking|low|questionable|mediocre|doubtful|minuscule intellect|
      intelligence|brain|brains|brainpower|iq|wit|wits|mental,
    not|hardly|scarcely the sharpest|brightest|quickest tool|knife|bulb|pencil|crayon|light|star, screw loose,
    sandwiches|bricks|cards short,
    thick|dumb|useless|dense|dim|bright|sharp|exciting|interesting|charming|subtle as a|two|my {_BEAST}|rock|post|
      wall|short|funeral|root|broken|wet|dead,
    you_have|you've|you've_got the charisma|personality|imagination|warmth|wit|charm|spine|brain|intelligence|manners|
      attention_span|talent|grace|subtlety of, as much charm|personality|charisma|talent|imagination as a,
    chocolate teapot, sound of your own, get over yourself, your own importance|trumpet, your {_VICE},
    you pretend|pretended|claim to be|know|understand|care|lead|have,
    you're|you_are|stop|keep pretending to? be? know|understand|a|an, you call yourself|yourselves|that|this,
    call yourself,
    you_have|you've|you_clearly_have|you_obviously_have|you_got got? absolutely|clearly|obviously|such? no|zero|little
      {_LACKED}, if your life depended, to save your life, both hands and, piss-up, lemonade stand,
    you|to|and|can|have know|knows|learn|learned|learnt|understand|understood|achieve|achieved|say|contribute|
      accomplish|deliver|show so|this|that|remarkably|precious little,
    do|did|can you even read|know|understand|spell|think|try|listen|own|work|look|proofread,
    bless your heart|cotton|little|soul, poor thing|lamb|little_thing|soul i|you|how|if|can|to,
    standards had|have|must|have_clearly|have_really to|have drop|dropped|slip|slipped|fall|fallen|lowered,
    slim pickings this|was_it|were_they, did_you|have_you|you_must_have|you lose|lost a bet,
    slept|sleep|dozed|snored|yawned through your|it|half, fell asleep during|halfway_through|reading your,
    participation trophy|prize|award|medal|certificate, slow clap,
    let|lets|letting|hire|hires|hired|take|takes|promote|promoted|employ absolutely|just|literally|any? anyone|
      anybody|any_old these|now|in|with|off|idiot|fool, scraping|scraped|scrape the barrel,
    they|he|she|board|panel|committee must have been blind|drunk|desperate|asleep|high,
    were they|he|she|you drunk|desperate|asleep|blind|bored|high, diversity|quota|pity hire|hires|appointment,
    token woman|black|asian|female|minority|hire|foreigner|immigrant|gay, sleeping|slept your|her|his way, lol at,
    i pity you|your|whoever|anyone|the, pity you|whoever,
    feel|felt|feeling so|rather|truly|really|genuinely|almost? sorry for you|whoever|anyone_who|your_team|your_staff|
      your_clients|your_students|your_wife|your_husband|your_customers|your_patients|your_children|your_colleagues,
    whoever {_HIRED} you|your|this|that, who on earth|the_hell {_HIRED} you, someone let you,
    how you|someone_like_you|people_like_you ever got|became|landed|passed|graduated,
    how did|do|could you|someone_like_you ever|even keep|land|pass|graduate,
    do|let|did|leave|ask|have|has the grown-ups|grownups|adults,
    mummy|mommy|daddy know|knows|write|help|get|got|check,
    embarrassed|ashamed|mortified|humiliated for|by|of you|your,
    embarrassed|ashamed|mortified to work_with|be_seen|share_an|have_you|know_you, pretty little|young? head|heads,
    worry your pretty|little|sweet, calm down dear|love|sweetie, little lady|lady's, good girl and|for|who,
    sweet summer child, so even you, even you can|could|should|may|would|must, do? try to keep up, slowly for you,
    no_one|nobody has? ever? explained|taught to? you how|that|what,
    leave|leaving it|this|that|them to the men|boys|adults,
    stop being|acting|playing so|all? difficult|hysterical|emotional|coy|stuck-up|bossy|precious|pathetic,
    surprisingly|remarkably|unusually articulate|literate|coherent|intelligent|well-spoken|well-mannered|eloquent,
    so articulate|well-spoken|eloquent for,
    almost|nearly brave|heroic|admirable|adorable|cute|sweet|touching|funny|impressive how|the_way|that_you|to_watch|
      watching, wouldn't trust you with|to,
    wouldn't|would_not hire|let|trust|employ|follow you|your to|near|with|if|as|into|across,
    don't|do_not give|quit|give_up up? your|the day job, nobody|no_one would|will miss|notice|care if|when you|you're,
    mumu, olodo, pendejo, puta, cabron, idiota, imbecil, dummkopf, arschloch, schlampe, hurensohn, connard, salope,
    trottel, vollidiot, chutiya, bhenchod, madarchod, stronzo, puttana, idioten, kurwa, cyka, gilipollas, merda,
    debile, in your|that|this? sorry|sad|pathetic|miserable|worthless life|excuse|career|existence, twerp,
    gormless, special kind|sort of stupid|idiot|fool|incompetence|stupidity,
    get|buy|grow|rent|borrow yourself a|some brain|spine|clue|backbone|personality|sense_of_humour|conscience|soul,
    you lack|lacked|lacks the|any|all|even|basic|every? {_LACKED}|wit|intelligence|courage|brain|charm|warmth|
      substance, nobody|no_one thinks|believes|imagines|trusts|respects|takes you|your|that_you, you peaked,
    peaked in|at, which is none|zero|little, you couldn't|could_not organise|organize|boil|spell a|an|your|water,
    like|than|was|is|as|felt chewing|wading|swallowing|pulling_teeth|drowning|licking|gargling|root_canal|
      dental_surgery, only|but|just less gripping|interesting|charming|funny|useful|exciting|coherent|original,
    clueless bunch|lot|crowd|team|people|amateurs|boss|managers,
    you're|you_are about? as useful|helpful|exciting|sharp|bright|charming|deep|warm|subtle|interesting|original|
      welcome|lively as a|an, only thing you ever|have_ever,
    comforting|reassuring|heartening to|that know|see|find? that? mediocrity|even_you|incompetence,
    more|less charisma|charm|wit|talent|brains|personality|intelligence|imagination in|than a|an|my|any,
    thought|assumed|believed scientists|lawyers|doctors|engineers|managers|bankers|teachers|professors|directors|
      editors|leaders had|were|needed|must to|be? be|clever|bright|smart|educated|intelligent|read,
    kind of you to stoop|descend|lower,
    did you write|make|draw|design|build|plan that|this|it blindfolded|drunk|asleep|in_crayon|in_your_sleep|for_a_bet,
    written|designed|made|built|drawn|translated|assembled|cobbled|planned by a_blind|someone's|somebody's|a_drunk|
      a_committee_of|a_child|children|toddlers|a_toddler|monkeys, my crayons,
    more|less drive|sense|spine|brains|wit|charm|class|talent|manners|warmth than your|you, whole lot of you,
    miserable|sad|sorry|shabby|pathetic|wretched little? outfit|shop|crew|department|company|team|operation,
    between the|your ears, surprisingly|remarkably good|decent for somebody|someone, let you near|loose|anywhere,
    i|i'd wouldn't|would_not let you, proud of achieving|doing|having|being nothing|such, you no sabi|get|fit,
    you dey|don, na wa, una no, mediocre|small|little|tiny|feeble|weak minds|brains,
    which is being_generous|putting_it_mildly|saying_something,
    the only one|person who reads|finishes|likes|understands|believes your|you,
    strain|hurt yourself thinking|trying|reading|over|by, wouldn't|would_not trust you|your
"""
"""Contempt as it stands."""

CONTEMPT_PARTS: dict[str, str] = {
    "fool_alone": f"{FOOLS}|twerp",
    "vile": """
        moronic|brainless|spineless|gutless|gormless|mediocrity|swindle|swindlers|con-artist|buffoon|charlatan|
          charlatans|cretin|twerp|drivel|claptrap|hogwash|contemptible|laughable|risible|talentless|incompetent|
          incompetence|ineptitude|disgraceful|shambolic|abysmal|atrocious|godawful|vile|loathsome|repulsive|nauseating|
          sickening|insufferable|self-important|pompous|smug|witless|braindead|half-witted|imbecile|imbeciles|
          scum|lowlife|turd|dog's_breakfast|pig's_ear|embarrasses|disgusts|nonentity|nobodies|has-beens|imbecilic|
          puerile|cringeworthy
    """,
    "sorry_work": f"""
        is|are|was|were|looks|reads|sounds|seems|like
          a|an|just|nothing_but|utter|pure|total|complete|one_big|one_long|such_a|a_complete|a_total|an_utter|
          an_absolute
          {_SORRY_NOUN},
        utter|pure|complete|total|absolute|sheer|unmitigated|load_of|pile_of|heap_of|piece_of|this|that|such
          {_SORRY_NOUN},
        shambles|joke|excuse|mess|disgrace|apology|shadow of|for a|an
    """,
    "worst_work": """
        is|was|are|were|be|among|easily|possibly|probably|by_far|of|surely|about|quite the? single?
          worst|dullest|laziest|stupidest|dumbest|ugliest|clumsiest|weakest|sorriest|shoddiest|sloppiest|silliest|
          poorest|
          feeblest|lamest|blandest,
        the least impressive|talented|competent|interesting|qualified|intelligent|original|inspiring|likeable|credible,
        the most boring|useless|pointless|overrated|overpaid|clueless|incompetent|tedious|forgettable|pathetic|stupid|
          ridiculous|arrogant|unimaginative|embarrassing|tasteless|unprofessional
    """,
    "scornful": f"{_SCORN}",
    "beastly": f"""
        {_BEAST}, nephew's, niece's, toddler's, dog's, cat's, hamster's, child's, monkey's, my nephew|niece
    """,
    "outdone": """
        more|better|less|funnier|livelier|smarter,
        could|would have|do|write|design|run|build|make|teach|manage|draw|code|spell,
        assembled|written|designed|built|drawn|made|coded|run|edited|composed by, thought in, embarrassed,
        knows more|better,
        have done|written|run|made|managed|spotted|seen, outsmart|outwit|outperform, as good
    """,
    "face_for": "face|voice|body for podcasts|radio|print|audio",
    "soporific": """
        put|puts|sent|sends|bored|bores me|us|everyone|everybody|anyone|the_room to sleep|death|tears,
        watching|watch paint,
        cure|cured|remedy for|my insomnia
    """,
    "for_someone": """
        for someone|somebody|a_person|a_man|a_woman|anyone|people|a_firm|a_company|a_lad|a_girl
          with|so|as|like|of|who|from|that|in|your such|so|as|no|little|your|clearly|obviously|a|limited|modest|never?
    """,
    "you_did_well": """
        you've|you_have|you|you're|you_are done|managed|come|got|gotten|gone|made|did|do|get|doing|quite|surprisingly|
          remarkably|almost|really|actually remarkably|surprisingly|so|quite|rather|very|amazingly|well|far|ok|okay|
          alright
    """,
    "did_your_best": "did|doing|done|tried|gave|try your best|hardest|utmost",
    "sad_result": "sad|saddest|sadder|tragic|shame|pity|worrying|worries, depressing, only makes, makes it",
    "even_the": """
        even|not_even the|your|my|a|our
          chatbot|intern|interns|cat|dog|janitor|cleaner|receptionist|toddler|nephew|niece|hamster|parrot|plants|robot|
          spellchecker|printer|goldfish|grandmother|gran|mother|kids|children|six-year-old|pigeons|website|logo|child|
          monkey
    """,
    "laughs": """
        embarrassed, laughs, laughed, laugh, laughing, cringe|cringed|cringes, better, more sense|thought|talent,
        yawns, yawned,
        could do|write|run|design|spell|manage|have, ashamed, can do|spell|write|see, sorry for, wants|wanted to leave
    """,
}
"""Parts that are contempt only together, see `together`."""
