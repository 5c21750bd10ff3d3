"""What is said of a people, a faith, a sex, an age or a class, and of the reader as one of them."""

FAITHFUL = "jews|muslims|christians|hindus|catholics|sikhs|buddhists|atheists|mormons|protestants|islamists|zionists"
_PEOPLES = (
    "blacks|whites|asians|latinos|mexicans|arabs|africans|indians|pakistanis|chinese|poles|romanians|bulgarians|turks|"
    "russians|ukrainians|nigerians|somalis|filipinos|albanians|kurds|moroccans|algerians|slavs|germans|frenchmen|"
    "italians|"
    "greeks|spaniards|brits|englishmen|americans|irishmen|scots|swedes|danes|finns|dutchmen|japanese|koreans|"
    "vietnamese|persians|iranians|syrians|afghans|israelis|palestinians|brahmins|dalits|yorubas|igbos|travellers|roma|"
    "gypsies|orientals|hispanics|latinas|southerners|northerners|easterners|balkans|serbs|croats|bosnians|portuguese"
)
_OTHERS = (
    "gays|lesbians|homosexuals|transsexuals|queers|immigrants|migrants|refugees|foreigners|illegals|asylum_seekers|"
    "cripples|feminists|pensioners|boomers|millennials|zoomers|snowflakes|teenagers|housewives|blondes|fatties|"
    "fat_people|old_folks|elderly_people|autistic_people|religious_people|ugly_people|rich_people|country_people|"
    "old_people|young_people|poor_people|black_people|white_people|brown_people|disabled_people|"
    "working-class_people|gay_people|trans_people|jewish_people|muslim_people|chinese_people|indian_people|"
    "african_people|asian_people|arab_people|hausa_people|old_men|old_women|young_women|women|females|girls|mothers|"
    "ladies|mums|single_mothers|working_mothers|disabled_staff|older_workers|the_young|the_old|the_poor|the_disabled"
)
_NEVER_PLAIN = "negroes|cripples|illegals|orientals|half-breeds|halfbreeds|half-castes|savages|infidels|heathens"
_BUT_A_MAN = (
    "scot|scotsman|irishman|englishman|frenchman|dutchman|german|swede|dane|finn|pole|italian|greek|spaniard|turk|arab|"
    "jew|muslim|indian|chinese|japanese|korean|russian|ukrainian|american|yank|brit|african|nigerian|kenyan|mexican|"
    "brazilian|latino|latina|asian|slav|serb|croat|romanian|bulgarian|albanian|gypsy|traveller|immigrant|migrant|"
    "foreigner|"
    "millennial|boomer|woman|girl|female|mother|blonde|redhead|feminist|lefty|brahmin|dalit|southerner|northerner|"
    "swiss|austrian|belgian|norwegian|portuguese|hungarian|czech|canadian|australian|israeli|pakistani|filipino"
)

_PERSONS = f"man|{_BUT_A_MAN}"
_MINORITY = f"{FAITHFUL}|blacks|gays|lesbians|homosexuals|gypsies|illegals|arabs|asians|transsexuals|latinos"

PERSONS_OF_A_GROUP = _PERSONS

SLIGHTS = f"""
    typical frenchman|german|englishman|irishman|dutchman|scot|italian|greek|spaniard|turk|pole|arab|jew|russian|
      swede|dane|finn|african|indian|american|brit|immigrant|feminist|blonde|lefty,
    typical of|for? your? {FAITHFUL}|{_PEOPLES}|{_OTHERS}|sex|people|kind|lot|tribe|generation,
    how|so like a|an {_PERSONS} to, you lot,
    your lot|sort|kind|tribe are|is|always|never|have|can't|don't|think|like|all|tend, people like yours,
    {_BUT_A_MAN}|{_OTHERS}|{FAITHFUL}|{_PEOPLES} like you|yourself|yourselves,
    you {_PEOPLES}|{FAITHFUL}|{_OTHERS} are|always|never|all|can't|don't|love|have|like|know|and|with|do|tend|only|
      people,
    those|these|all_these|all_those|them|bloody|damn|filthy|dirty|lazy|greedy|stupid|goddamn|fucking|some_of_the|
      one_of_the|too_many|so_many|flooded_with|overrun_by|overrun_with|hordes_of|crawling_with|swarming_with|
      swarms_of|infested_with|nothing_but {FAITHFUL}|{_PEOPLES}|{_NEVER_PLAIN}|gays|lesbians|homosexuals|immigrants|
      migrants|refugees|foreigners|feminists|females|dykes,
    some|imported|bloody|lazy|dirty immigrant|migrant|foreigner|illegal|refugee|asylum_seeker who|from|off|to|like|on|
      with, the {_NEVER_PLAIN}|dalits|blacks|gays|coloureds|untouchables, {_NEVER_PLAIN},
    for a|an {_PERSONS}|lady|black|muslim|disabled|state-school|council-estate|working-class|housewife|cripple|
      pensioner|granny you|you're|you've|your|that's|you'd,
    unlike the|those|most|other|your|some {FAITHFUL}|{_PEOPLES}|{_OTHERS}|men|males|boys, one of the good ones,
    go back to where_you|where_they|your_own|their_own, back to the kitchen, in the kitchen where, barefoot and,
    woman's|women's|man's place|work|job is|in|not|and,
    no|not|hardly|never place|job|work for a woman|women|girl|lady|ladies, boys' club,
    quota hire|woman|women|seat|black|foreigner, towels on heads|their_heads, towel|rag|tea-towel heads|head,
    taking|take|took|stealing|steal our jobs|women|houses, native speaker and not,
    proper|true|pure|genuine|ethnic englishman|englishwoman|brits|swede|swedes|dane|danes|frenchman,
    white|aryan|master race|power|supremacy|pride|man's, speak|speaks|learn the language before, god's chosen,
    chosen people, women's lib, hysterical woman|women|female, chattering women|girls, maternal type|types,
    ladies first|should, real man|men,
    drive|drives|throw|think|act|cry|fight|whine|whines|run|lead like a girl|woman|sissy|old_woman, grow a pair,
    balls to, old hag|crone|bat|goat|biddy|codger|fart, the likes of you,
    people from your|that|such background|backgrounds|part|class|caste|tribe, a white|black|brown face,
    gypsy|jewish|african|foreign|black|arab|slav|slavic blood,
    one of those|these|them {FAITHFUL}|feminists|trans|gays|lesbians|immigrants|foreigners, trust a|an {_PERSONS},
    civilised|civilized|articulate|clever|well-spoken|educated|decent for someone|somebody|a_person from,
    they let|allow girls|women|females|immigrants|foreigners|ladies drive|lead|run|do|in|into|near|manage|decide|fly|
      operate|handle,
    girls|women|ladies|females|mothers|foreigners|immigrants shouldn't|should_not, girls|women|foreigners|immigrants
      should stay, rather|prefer to? deal|work|speak|talk with|to a? man|men|christians|christian|whites|white,
    hire|want|need|prefer|get|ask a man for|instead|not, hire a man, fellow|proper|decent white|christian|aryan,
    nothing|anything|something against {FAITHFUL}|{_PEOPLES}|blacks|gays|lesbians|women|foreigners|immigrants|
      homosexuals, only|just a|an {_PERSONS} could|would|can|knows,
    he's|she's|he_is|she_is a|an jew|gypsy|cripple|tranny|queer, boat people,
    the blacks|gays|coloureds in|on|at|and|are|who, strong|real|proper|grown man in|for|to|explain|handle|lead,
    trust a|an banker|lawyer|man|woman|name with|whose|of, name|names ending|that_ends|ends in|with,
    dwarfs|midgets|lunatics|spastics|cripples should|can't|cannot|are|in|and,
    now listen girl|boy|love|lady|woman|darling, listen girl|boy|lady|woman, women|men|girls of? your age,
    look|looks|looking like boat|a_terrorist|terrorists|a_gypsy|gypsies|a_pimp|a_hooker|a_whore,
    smile more for|in_your, not a mother of, people are not known for
"""
"""Slights as they stand."""

GROUP_PARTS: dict[str, str] = {
    "shun": """
        don't|never|hate|avoid|loathe|distrust|rather_not
          hire|trust|want|like|employ|work_with|deal_with|do_business_with|negotiate_with|take_orders_from|answer_to
    """,
    "people": f"{_PEOPLES}|immigrants|migrants|refugees|foreigners",
    "minority": _MINORITY,
    "other_group": _OTHERS,
    "minority_does": f"""
        {_MINORITY}
          are|do|don't|never|always|can't|cannot|won't|have|all|only|run|get|should|must|make|tend|love|like|want|
          know|own|
            control|steal|lie|work|drive|smell|think|just|will|believe|prefer|live|drink|breed|stink|nick|copy|haggle
    """,
    "sweeping": """
        always|never|can't|cannot|lack|lacks|haggle|drink|lie|steal|cheat|milk|scrounge|hate|faint|copy|smell|stink|
        breed|ruined|
          ruin|whine|moan|nag|gossip|invade|bomb|beg|drool|squander|are_all|are_so|are_just|are_only|are_lazy|
          are_dirty|are_weak|
          are_slow|are_cheap|are_stingy|are_thieves|are_liars|are_good_with|are_good_at|are_bad_at|are_too|are_not_made|
          are_not_suited|are_not_known|aren't_made|aren't_known|aren't_suited|have_no|have_such|all_look|all_think|
          work_hard_but|only_want|only_care|only_know|just_want|just_take|do_not_belong|don't_belong|need_to_be_told|
          should_be|should_stay|should_go|shouldn't|take_our|took_our|run_the_media|own_the_media|control_the_media|
          run_the_banks|own_the_banks|by_nature|naturally
    """,
    "slighting": """
        never last|work|make|learn|pay|understand|manage|could|should|stay|deliver, only half|want|good|care|know|get,
        half there, snowflakes, lazy, dirty, nick anything|everything, steal, copied,
        not suited|made|cut|built|meant for|out,
        too emotional|soft|delicate|slow|expensive|sensitive|many|fat|old|weak,
        naturally|by_nature worse|weaker|lazy|better,
        on quota|quotas|quotas, smell, breed, can't|cannot drive|count|lead|read|cope|handle|manage|do|think|keep|speak|
          even|be_trusted,
          don't|won't|do_not belong|understand|think|work|integrate|wash|last|know|have_the|want_to_work,
        wipe their|noses, the actual|real work, lovely gesture, get pregnant|hysterical|emotional|in_the_way|the_seats,
        no head for|sense, good with money|at_haggling|at_cleaning, should stay|go|be_at|not_be, belong in|at,
        gossip, whine|whining|moan|moaning, cry|crying at|when, no idea of, of course, therefore,
        as|like you|everyone know|
          knows, like rabbits, always late|complaining|whining|on|so, such flair|taste|rhythm,
          so emotional|sensitive|lazy
    """,
}
"""Parts of a slight: see `together`."""
