"""Private matters by kind, and the words by which they are guessed or asked of the reader."""

_FAITHS = (
    "mormon|protestant|evangelical|baptist|quaker|"
    "jehovah's_witness|agnostic|pagan|zionist|orthodox|believer|pentecostal|adventist|methodist|lutheran|godless"
)
_STATES = (
    "gay|lesbian|bisexual|trans|transgender|transsexual|disabled|depressed|autistic|bipolar|infertile|divorced|"
    "undocumented|pregnant|homosexual|unmarried|childless|widowed|queer|neurodivergent|menopausal|diabetic|epileptic|"
    "anorexic|bulimic|dyslexic|schizophrenic|alcoholic|teetotal|sober|celibate|impotent|barren|hiv-positive|suicidal|"
    "single|married|straight|religious|suffering|medicated|broke|bankrupt|loaded|well-off|retired|redundant|adopted|"
    "illegal|deported|convicted|in_debt|in_therapy|in_rehab|on_benefits|on_welfare|on_antidepressants|on_drugs|"
    "in_prison|"
    "in_jail|an_alcoholic|an_immigrant|a_refugee|an_addict|a_migrant|a_foreigner|a_virgin|a_widow|a_widower|an_orphan|"
    "a_single_mother|a_single_mum|a_single_mom|a_single_parent|a_divorcee|a_lesbian|a_homosexual|an_asylum_seeker"
)
_POLITICS = (
    "conservative|liberal|republican|democrat|socialist|communist|marxist|feminist|tory|leftist|leftie|left-wing|"
    "right-wing|labour_voter|tory_voter|trump_voter|brexiteer|remainer|anarchist|nationalist|union_member|"
    "trade_unionist|unionist|woke|green_voter|libertarian|fascist|millennial|boomer|gen_z|zoomer|vegan|maga|"
    "party_member"
)
_ORIGINS = (
    "nigerian|indian|pakistani|chinese|polish|russian|ukrainian|jewish|arab|turkish|turk|african|asian|black|white|"
    "mexican|latina|latino|romanian|bulgarian|somali|iranian|iraqi|syrian|afghan|kurdish|irish|greek|german|french|"
    "italian|spanish|portuguese|brazilian|korean|japanese|vietnamese|filipino|filipina|moroccan|algerian|egyptian|"
    "lebanese|israeli|palestinian|ghanaian|kenyan|ethiopian|eritrean|jamaican|haitian|cuban|colombian|slav|slavic|"
    "balkan|serb|serbian|croatian|albanian|bosnian|gypsy|roma|traveller|brahmin|dalit|yoruba|igbo|hausa|tamil|punjabi|"
    "gujarati|bengali|hispanic|mixed-race|mixed_race|half-caste|foreign|dark-skinned|an_arab|a_turk|a_pole|a_scot"
)
PERSONAL = f"{_FAITHS}|{_STATES}|{_POLITICS}"
"""What the reader may be said to be, and nobody's matter."""

_NEEDS_THE = (
    "wheelchair|hearing_aid|hearing_aids|scar|scars|crutches|limp|stutter|stammer|tremor|wig|divorce|breakdown|"
    "nervous_breakdown|burnout|miscarriage|abortion|pregnancy|bump|baby_bump|ivf|affair|diagnosis|chemo|tumour|tumor|"
    "stroke|heart_attack|seizure|seizures|medication|pills|antidepressants|rehab|drinking|drinking_problem|"
    "drink_problem|"
    "addiction|gambling|bankruptcy|alimony|custody_battle|custody|arrest|conviction|prison_sentence|asylum_claim|"
    "deportation|headscarf|hijab|turban|kippah|skullcap|veil|crucifix|wedding_ring|weight_gain|weight_loss|hair_loss|"
    "panic_attacks|anxiety|depression|eating_disorder|anorexia|acne|birthmark|prosthesis|prosthetic|glass_eye|"
    "insulin_pump|pacemaker|colostomy|infertility|menopause|hot_flushes|sick_leave|maternity_leave|separation|split|"
    "breakup|break-up|mental_health|illness|disability|condition|accent|tattoo|tattoos|hiv|cancer|white_stick|cane|"
    "eye_patch|bandage|twitch|lisp|drugs|surname|skin_colour|mastectomy|hysterectomy|abuse|religion|faith|drink"
)
_HOUSE_OF_GOD = "church|mosque|temple|synagogue|parish|mass|chapel|gurdwara"
_VOTE = "vote|voted|voting"

PRYING = f"""
    money is|must_be|gets|was|'s tight|short|scarce|a_problem for|with|at|since you|your,
    you must|seem|might|may|probably|surely|have_to be|to_be|are|to_have on a visa|work_visa|student_visa,
    mental|psychological|emotional|psychiatric health? problem|problems|issue|issues|breakdown|troubles,
    being|as an|a old|older|elderly|young|younger|middle-aged|single|married|foreign|black|white|asian|gay|disabled|
      religious|divorced|pregnant lady|woman|man|gentleman|girl|guy|person|mother|father you,
    tell|give|say|send me|us please|also|first|exactly? your|the|about_your date_of_birth|birth_date|blood_group|
      blood_type|age|religion|caste|salary|weight|marital_status|faith|income|sexuality|community|sexual_orientation|
      political_views|bank_details|family_income,
    do|are you still|really|often|always|ever? drink|smoke|gamble|pray|fast|drinking|smoking|believe_in_god|practising|
      practicing|religious|on_drugs,
    because|out|from|of your|a|the? depression|burnout|breakdown|miscarriage|divorce|alcoholism|addiction|illness,
    you got|get|had|have|inherited|made your|a|all_that? wealth|money|fortune|cash|payout|settlement|inheritance from
      your|the? parents|father|family|husband|wife|divorce|daddy|in-laws,
    big|huge|fat|nice payout|settlement|inheritance|alimony, did you do|spend with|on the|your|all_that? cash|money|
      payout|settlement|inheritance, you|you're|you_are|you_must_be|you_were|must_be about|around|roughly|nearly|
      almost|over|under|past|at_least|close_to fifty|sixty|forty|thirty|seventy|eighty|fifty-five|fifty-odd|forty-five|
      sixty-five|forty-odd|sixty-odd|your_fifties|your_sixties|your_forties|55|58|62|63|45|48|52,
    you|you're|you_are|you_were|you_must_be|you_seem|you_probably_are|you_might_be a|an recovering|former|secret|
      closet|practising|practicing|devout|lapsed|strict|recovered|ex alcoholic|addict|muslim|catholic|christian|jew|
      hindu|communist|gambler|smoker|drinker|convict|gay|lesbian|believer|mormon|sikh|buddhist|atheist,
    you|you're|you_are|you_were|you_must_be obviously|clearly|surely|certainly|probably|definitely|still|always? a|an
      trump|biden|labour|tory|brexit|conservative|republican|democrat|modi|afd|green|le_pen|bjp voter|supporter|fan|
      man|woman|party, at heart a|you're|you_are, communist|socialist|fascist|racist|nationalist|feminist|conservative
      at_heart, you were|went|have_been|must_have_been|had_been bankrupt|in_debt|homeless|in_prison|in_rehab|sacked|
      fired|in_therapy|abused|adopted|deported|arrested at|once|before|as|given|in|when|for,
    are you pregnant|gay|straight|married|divorced|single|religious|muslim|christian|jewish|hindu|catholic|
      autistic|disabled|dyslexic|depressed|vegan|a_lesbian|a_mother|a_father|vaccinated|legal|a_citizen|circumcised|
      a_virgin|trans|hiv, what caste|tribe|religion|community|denomination are|do|is you|your,
    your period|menopause|hormones|biological_clock|fertility|womb|weight|waistline|hairline|wrinkles|limp|stammer|
      hearing|skin_tone|complexion|caste|surgery|scars must|is|are|was|makes|make|probably|has|have|could,
    you|you've|you_have put|gained|lost on? a_lot|some|a_few|so_much|weight of? weight|kilos|pounds|since|lately|
      because, why|how_come did|have|haven't|didn't|do|don't|are|aren't you never|not|still|ever? have_children|
      have_kids|married|marry|have_a_family|single|divorced|childless|unmarried|had_children|had_kids|get_married,
    health|heart|kidney|liver|back|drink|drug|money|marriage|marital|family problems|troubles|issues you|of_yours|
      must|have|that,
    born a|into|as a|the|man|boy? woman|man|girl|boy|female|male|wealth|money|poor, born again,
    born rich|poor|wealthy,
    which|what way|party|side|candidate|church|mosque|god|religion|faith|caste|tribe|sect|parish|synagogue did|do|
      does|would|are|will|were|is you|your|they,
    you|you'd|you'll|you're likely|surely|probably|always|also|all|must_have|have|did|do|will|would? {_VOTE} left|
      right|leave|remain|labour|tory|republican|democrat|green|conservative|brexit|trump,
    {_HOUSE_OF_GOD} you|are_you are|attend|go|belong|worship|attending|pray|going,
    you|still go|goes|attend|pray|going|attending to|at|in|five|every|each|the|a? {_HOUSE_OF_GOD}|times_a_day|prayers,
    you signed|sign|marched|protested|demonstrated the|a|that|for|with|against|at petition|palestinians|palestine|
      israel|gaza|abortion|brexit|trump|immigration|strike, are with the left|right|far_left|far_right,
    your green card, your asylum claim|case|application|status,
    your immigration|residency|visa|legal|immigrant status|papers, your papers in,
    on an|a|the|your h-1b|h1b|spousal_visa|tourist_visa|dependent_visa, green card yet|already|or|through,
    your husband|wife|spouse|boyfriend|girlfriend|ex|marriage|love_life|sex_life must|let|lets|allow|allows|mind|
      minds|know|knows|think|thinks|earn|earns|work|works|happy|jealous|still|left|cheat|cheated|approve|approves|
      beat|pay|pays|feel, your ex-wife|ex-husband|ex and|still|said|told|must|is|was|has|have|got|take|took,
    more|another|any babies|baby,
    planning|plan|trying|hoping|want|wanting|going|ready on|for|to|to_have|having more|another|any|a|some|your|start
      babies|baby|kids|children|family|pregnancy|a_family, biological clock, clock is ticking for,
    maternity leave again|soon, do|did|does that|this to yourself, how old are you,
    your age exactly|really|if|is|and|must|then|would|suggests,
    people|men|women|someone|somebody|person|guys|ladies|folk your|of_your age|colour|color|faith|origin|race|
      persuasion|weight, retirement must|can't|cannot be soon|near|round|around|far, you're|you_are over the hill,
    no spring chicken, you're|you_are|you_look old|young enough,
    still live|lives|living with|at your|her|his|the|their? parents|mum|mom|mother|home|folks,
    you been|spent in|to|time_in prison|jail|rehab|an_asylum|a_mental, you been|ever arrested|convicted|jailed,
    criminal past|history,
    were|are you ever? arrested|convicted|jailed|addicted|abused|adopted|raped|molested|deported|sectioned|
      hospitalised|hospitalized|bullied|homeless,
    how much do|did|does|is you|your earn|make|weigh|owe|inherit|salary|mortgage|house|flat,
    how many lovers|husbands|wives|abortions,
    what's|what_is your salary|weight|religion|race|caste|sexuality|income|orientation|blood_type|real_age|net_worth|
      tribe|ethnicity|diagnosis, from the|your surname|accent|skin|name|nose|hair|headscarf i|you|one,
    judging by your|the|who name|surname|accent|skin|hair|face|looks|nose|colour|you_follow|weight|age|figure,
    you look|sound|seem|don't_look|don't_sound|do_not_look|do_not_sound so|very|a_bit|quite|rather|half|part|pretty?
      {_ORIGINS}|eastern_european|middle_eastern|scandinavian|southern|northern|native,
    you're|you_are on the spectrum, difficult|unhappy|troubled|deprived childhood|upbringing|marriage,
    the breadwinner, you send|sending|wire money home|back|to_your,
    you|you've lost a|your|the child|baby|husband|wife|son|daughter|mother|father|parents|leg|arm|eye|licence|house|
      faith, someone|somebody|person at|of your weight|age,
    did your father|mother|parents|husband|wife leave|beat|pay|buy|get|let|choose|arrange,
    your|his|her parents choose|chose|chosen|arranged|arrange|force|forced|marry|married|split|divorced|immigrants|
      refugees|immigrate|emigrate, who do you sleep|live|vote|pray, to whom do you pray,
    arranged|second|third|failed marriage, lose|lost|losing a|the|your baby|child|husband|wife|twin|spouse,
    found|find|accepted|accept|met jesus|god|christ|allah|the_lord,
    your natural|real hair|name|teeth|colour|color|father|mother, same|different|several father|fathers|dads,
    hiv|aids positive, you're|you_are showing|with_child|heavily_pregnant, which|what passport do_you|you,
    with your skin|accent|surname|complexion|sex|gender|belly|legs,
    because of the|your headscarf|hijab|skin|accent|wheelchair|gender|sex|age|turban|legs,
    with|only|just one arm|leg|kidney|lung|breast|testicle, never missed a, a childhood|youth in|of|without,
    in care as,
    you in|from|were_in|been_in|was_in rehab|foster_care|a_shelter|a_convent|a_cult|a_wheelchair|an_orphanage,
    how much|what is|'s your? house|flat|car|watch|ring worth|cost, you|your husband|wife earn|earns|makes more,
    with a name|nose|surname|face|accent|skin|hair|figure like yours|that, name like yours
"""
"""Prying as it stands."""

PRYING_PARTS: dict[str, str] = {
    "your_sphere": """
        your mother|father|mum|mom|dad|son|daughter|wife|husband|kids|children|girlfriend|boyfriend|ex|fiance|
        grandmother|
          son's|daughter's|wife's|husband's|mother's|father's|fence|doorbell|doorstep|front_door|balcony|bedroom|bed|
          pillow|
          landlord|landlady|dog|password|passwords|curtains|shower|handbag|purse|hairdresser|dentist|therapist|priest|
          old_flat|
          private_number|profile_picture|shopping|bank_card|pin|refusal|receptionist_i'm
    """,
    "well_wish": """
        hope, wish, glad, thank|thanks, congratulations, greetings, regards, hello, welcome, bring, invite, sorry,
        your kids'
    """,
    "said_or_should": "should|must|was|told|tells|tell|said|says|knows|let|lets|gave",
    "own_matter": """
        lisp|limp|stutter|stammer|kippah|hijab|headscarf|turban|crucifix|niqab|burqa|hearing_aid|hearing_aids|
        crutches|wig|
          toupee|prosthesis|pacemaker|antidepressants|medication|insulin|chemo|chemotherapy|abortion|miscarriage|
          stillbirth|
          vasectomy|hysterectomy|mastectomy|burnout|depression|anxiety|adhd|autism|epilepsy|diabetes|dementia|cancer|
          tumour|
          tumor|hiv|hepatitis|herpes|asthma|psoriasis|anorexia|bulimia|schizophrenia|ptsd|dyslexia|alcoholism|
          addiction|rehab|
          drinking_problem|drug_problem|criminal_record|prison|jail|conviction|bankruptcy|affair|affairs|
          eating_disorder|
          panic_attacks|mental_illness|disability|wheelchair|heart_attack|therapist|psychiatrist|shrink|scar|scars|
          belly|
          tattoo|tattoos|facelift|botox|hair_transplant|nose_job|boob_job|hot_flushes|menopause|divorce|ex-husband|
          ex-wife|
          mistress|lover|lovers|sugar_daddy|food_stamps|benefits_cheat|trust_fund|inheritance|mortgage_arrears|debts|
          gambling_debts|overdraft|waistline|self-harm|libido|womb|ovaries|fertility|prostate|hairline|baldness|limp|
          sobriety|
          relapse|drinking|psychiatrist|bloodline|maiden_name|blood_pressure|blood_sugar|bmi|periods|real_name|asylum|
          green_card|work_permit|residence_permit|tribe|caste|bastard_child|love_child
    """,
    "i_infer": """
        i|i'd|can|could|you|would take_it|gather|presume|imagine|suppose|assume|bet|guess|reckon|suspect|figure|noticed|
          notice|tell|wager|say|conclude|infer|hear|heard,
        judging, from your, by your, with a|your name|accent|face|skin|nose|surname|hair,
        clearly, obviously, apparently, presumably
    """,
    "you_of_origin": f"""
        you're|you_are|you_were|you_must_be|you_look|your_family_is|your_parents_are a|an|from|originally|half|part?
          {_ORIGINS}
    """,
    "the_matter": f"""
        was|is|it|that|had|having|got|from a|an|some|your? {_NEEDS_THE}, the|those|that|this|all_that {_NEEDS_THE}
    """,
}
"""Parts of prying: see the gate."""

GOES_ON = frozenset(
    """
    i you your it that is was were are has have had must may might could will would make makes made left leave
    leaves keep keeps or and but so affect affects hurt hurts stop stops explain explains from with for still yet
    before after since when while because if cost changed change then during behind last this these those than like
    too already again
    """.split()
)
"""After what is somebody's own; a noun there would make it a trade ('the wheelchair ramp')."""


OWNED = frozenset(
    """
    a an the some any your that such have had having has get got take took taken taking been be were are was on in
    to from with wear wears wearing wore walk walking walked suffer suffered suffering go went gone going through
    ever still also really actually not already just need needed use used using live living lived beat survived
    survive battle battled hide hiding see seeing keep bad slight little past recent old serious long severe own
    first second of being diagnosed treated for lost did do spent time
    """.split()
)
"""Between 'you' and a private matter: with any other word it may be what they work on."""
