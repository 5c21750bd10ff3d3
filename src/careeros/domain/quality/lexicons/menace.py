"""Threats by kind: what could come out, befall or be taken, and the demand, power or refusal that it hangs on."""

_FIGURE = (
    "boss|director|manager|board|wife|husband|partner|partners|employer|clients|investors|colleagues|dean|ceo|chair|"
    "chairman|parents|family|landlord|editor|principal|sponsors|donors|customers|students|mother|father"
)
_LEARNS = "sees|hears|learns|finds|gets|reads|knows|receives"
_IGNORE = "ignore|ignored|refuse|refused|decline|declined|dismiss|reject|rejected|snub|cross|disappoint"
_STAKE = (
    "career|reputation|business|firm|company|practice|clinic|shop|marriage|launch|funding|grant|licence|license|name|"
    "start-up|startup|promotion|tenure|restaurant|bakery|surgery|studio"
)
_TAKEN = "revoked|pulled|cancelled|canceled|suspended|withdrawn|looked|checked|questioned|investigated|reported|audited"

MENACE = f"""
    consider yourself warned,
    you|you_do|you_really|you_still owe me|it_to_me this|that|an_answer|a_reply|a_response|a_referral|the_referral|
      at_least|for_all|for_everything|after|now|big,
    after all|everything i|i've did|done|have_done for you,
    i|i've|i_have already? told|informed|promised|assured your director|boss|manager|team|ceo|company|hr|colleagues|
      recruiter|head|chief|superior that? you'd|you_would|you'll|you_will|you_agreed|you_have_agreed,
    i|we warned you|only_once|once, you'll|you_will|you_would regret|rue|pay|suffer|be_sorry,
    nobody|no_one|noone|no_company|not_one_company in|around|from this|the|your|that|our? city|town|industry|field|
      business|country|sector|valley|community works|work|will|would|ever|hires|hire|talks|talk|touches|trusts,
    nobody|no_one|no_company ever|will|would? ever? works|work|hires|hire|talks|touches|trusts|trust|deals with? you
      again|anymore|any_more,
    won't|will_not|wouldn't|don't|cannot enjoy|like what_happens|what_comes|what_follows|what_i|the_next|the_result|
      the_consequences,
    break|ruin|hurt|damage|destroy|end more than your|a|the|just,
    we both|all|i_also|you_and_i know|remember what you did|said|hid|took|wrote|stole,
    bad|nasty|ugly|certain|little|dirty rumour|rumor|rumours|rumors|story|stories about you|your|starts|to_start|gets|
      going, stays|stay|remains|remain|keep_it|is_safe|are_safe private|secret|quiet|hidden|safe|with_me|between_us
      as_long_as|if|while|until|unless|so_long_as|provided you|i,
    your little|dirty|small|dark|big? secret|secrets is|are|stays|could|might|would|will|won't|may safe|with|come|out|
      not|be|stay, should|ought_to|better be afraid|scared|frightened|worried|nervous of|about what|me|us|people|who,
    unfortunate|sad|terrible|awkward|embarrassing|a_shame|a_pity|regrettable if your|somebody|someone|anything|people|
      word|it_became, name will|would|is be|going_to_be|soon mud|dirt|ruined|everywhere|known|finished,
    by the time i'm|i_am|i_have|we're done|finished|through with, ignore|ignoring me|us and see,
    keep|keeps|kept|go_on|continue ignoring me|us|this and|but|or|then|until,
    coming|come|drive|drop|turn_up|show_up to|by|at|over|round? your house|home|door|flat|doorstep|apartment|family,
    before|until i ring|call|phone|telephone|tell|email|e-mail|contact|write|message|visit|speak|talk to|with?
      your|the {_FIGURE}|managing_director|head|superior|supervisor|press|papers|police,
    my uncle|father|brother|cousin|friend|husband|wife|lawyer is|works|sits in|at|on|with the police|army|ministry|
      tax|mafia|gang|court|press,
    let's|let_us|we'll|we_shall|i_wonder|wonder see? how|what|whether your {_FIGURE}|company|firm|customers|followers|
      shareholders like|likes|think|thinks|react|reacts|say|says|feel|feels,
    won't|will_not be? happy|pleased|glad|amused|thrilled when|if|that|to i|he|she|they tell|hears|hear|told|learn|
      learns|find|finds|show, people like me get|are|feel ignored|angry|crossed, blood on your hands,
    i|i'm|i_am|we not|never|won't|don't afraid|scared|shy|hesitate|hesitating to go|take|use|make public|this|it|you|
      what,
    you|your_company|your_firm|they will|'ll hear from my|our lawyer|lawyers|solicitor|attorney|legal_team|union,
    destroy|ruin|wreck|end|sink|tarnish|smear|blacken|drag your reputation|career|name|business|life|company|firm|
      marriage|family|future, make|making your life|days|weeks|name|work very|so|a|really? hard|difficult|miserable|
      hell|living_hell|unpleasant, i_have|i've|we_have ways|people who|to can|could|will? make|hurt|visit you,
    you|you_really do|don't|do_not want|wish to? make|have me angry|mad|as_an_enemy|
      your_enemy|against_you|as_enemy, think about your family|wife|husband|kids|children|career|reputation|job,
    or|otherwise|before|until|unless your {_FIGURE} {_LEARNS},
    before i tell|inform|go your|to the? {_FIGURE}|press|papers|regulator|police|authorities|auditors,
    and|then nobody|no_one|noone needs|need|has|ever_needs|will_ever_need to hear|know|see|learn|find|be_told,
    i know what you did last|in|that|there|and, what i know about|of you|your,
    what i could|can|might do|reveal to|about you,
    think|choose|answer|consider|tread|step very|extremely|really carefully|hard|wisely|lightly before you,
    so think|choose|tread|answer very? carefully|hard|wisely|twice, think long and hard before you,
    think|carefully|twice before you {_IGNORE}, before you {_IGNORE} me,
    choose|choosing|pick|picking|weigh|mind|watch your|the next? words|tone|step|steps|move|mouth|tongue carefully|
      wisely|with_care|with_me|next|very_carefully,
    last|final polite|nice|civil message|email|e-mail|mail|time|request|letter|note|word,
    asking|ask|asked you? nicely|politely for|one|now|but,
    i've|i_have been patient|nice|polite|civil so|until|up|for_now|with_you|long,
    my|our patience is|has running|run|wearing|worn|over|at|limited|gone,
    be|it's|is very? unwise|unhealthy|foolish|imprudent|ill-advised to {_IGNORE} me|us,
    happen|happens|happened|happening|befall|befell to? that nice|lovely|pretty|little|new|shiny,
    something|anything unpleasant|nasty|bad|awful|terrible|unfortunate|untoward|dreadful happen|happens|happening|
      to_happen|befall to? you|your|that|those|them,
    such_a|such|real|great|terrible|crying|awful|dreadful shame|pity if your|something|anything|someone|somebody|
      anyone|word,
    drag|dragged|dragging you|your_name|your_firm|your_company to|into|through the? court|courts|mud|dirt|hell,
    take you to court, legal action|proceedings|steps against you|your, see you in court,
    from|to my lawyer|lawyers|solicitor|attorney unless|if_you|shortly|soon|about_you|about_this,
    complaint|grievance|lawsuit|suit|charges|accusation|allegation against you|your,
    teach|teaching you|him|her|them a lesson|some_manners|manners|some_respect, you|you'll|you_will pay the price,
    make you pay|suffer, i always collect my|what|debts, i always get even, get even with, my revenge,
    revenge on you|your, settle|settling|even the|a|this|our|my score|scores with_you|with_your,
    have|know ways of making_people|making_you|persuading|getting_people,
    don't|do_not test|push|provoke|cross|underestimate me,
    don't|do_not|never mess|play|toy|trifle|fool with|around me|people|with_me,
    someone|person|man|woman|somebody you|to want|wish|should|would? to? cross|upset|mess|have_as, see me angry|mad,
    on my bad|wrong side, on the wrong side of me,
    get|got|getting|will_have|could_have|can_have|i'll_have|we'll_have|and_have you fired|sacked|struck|deported|
      blacklisted|investigated|audited|banned|arrested|suspended|evicted|disbarred|dismissed|thrown_out|kicked_out,
    your visa|work_permit|licence|license|accreditation|registration|grant|funding|lease|residency|tenure|contract
      sponsor|application|status? {_TAKEN}|taken|denied,
    don't|do_not make me post|publish|visit|escalate|leak|release|involve|get_nasty|knock|turn_up|phone|ring|expose|
      name, your private|deleted|intimate|nude photos|messages|emails|pictures|texts|chats|videos,
    your|their|his windows|legs|kneecaps|tyres|tires|teeth|fingers|nose|jaw|car|house broken|smashed|slashed|
      scratched|torched|burned|burnt|keyed,
    break|smash|slash|torch|burn your legs|kneecaps|windows|tyres|tires|teeth|nose|jaw|arms|fingers|house|car,
    i'd|i_would be careful|worried|scared|afraid|nervous if_i_were_you|walking,
    if i were you i'd|i_would worry|watch|be_careful|be_very, wouldn't|would_not want anything|something to_happen,
    i|we always|usually get|take what i|we want, you'll|you_will|you'd come|crawl crawling|back_begging,
    will be blood|hell|tears|trouble, silence|discretion can|has|costs be|a|at bought|price|money,
    you wouldn't|would_not like|enjoy it if, missing funds|money|cash|receipts, cash jobs|payments|deals,
    choose|pick me or, or choose|explain_to to, you'll|you_will beg|crawl|wish|weep|cry|come_begging,
    your {_FIGURE} {_LEARNS} about|what|everything|the_whole|the_truth|these|those|it_all|a_copy|out|how,
    {_FIGURE}|union|regulator|press|tabloids|papers|police|neighbours|whole_town|whole_industry will|shall hear|learn|
      find_out|be_told how_you|what_you|about_you|of_this|everything, next time i won't|will_not|may_not|might_not,
    crossed|wronged|disrespected|disrespect|disrespects|humiliated|double-crossed me,
    watch your ratings|business|career|sales|reputation|firm|company|shares|reviews|house collapse|fall|drop|burn|
      sink|crumble|die|suffer|bleed, careers have ended|been over|for|because|ruined,
    ruined|fired|buried|destroyed over less, children|kids|family|mortgage to think of,
    may|might|could fail|break|crash|burn|blow|snap|collapse|give_way|catch_fire one_of_these|one_night,
    keep a list of people|those|everyone|everybody who,
    copied|downloaded|stole from|off your server|laptop|desk|phone|drive|computer|files|account|screen,
    remember that? i know,
    burn|torch|wreck|smash that|your greenhouse|house|place|shop|barn|office|lab|studio|warehouse|depot,
    not how|the_way you want this|it|your, how you want this|it to end|go|play, easy way or the|easy,
    make|makes|made a|an very? bad|dangerous|powerful|nasty|terrible|bitter enemy
"""
"""Threats as they stand."""

_ONE = "call|phone_call|review|word|email|e-mail|post|tweet|letter|complaint|message|click|anonymous_tip|tip"

_UNHEARD = "answer|reply|respond|write|call|help|hire|meet|react|cooperate|agree|say|get_back|come|give|pay|act"

MENACE_PARTS: dict[str, str] = {
    "if_unheard": f"""
        if|unless|until|when you|they|nobody|no_one
          don't|do_not|won't|will_not|can't|cannot|never|didn't|refuse_to|fail_to|choose_not_to|should_not|will|ever?
          even|at_least|not|ever? {_UNHEARD},
        if you ignore|refuse|reject|keep|decline|dismiss|snub|forget|brush|turn|say_no|block|delete|hang,
        if this|my_message|my_mail|my_email|my_letter|it|that goes|stays|remains|is|gets still? unanswered|ignored|
          deleted|rejected|forgotten, if there is|'s|there's no|not|nothing answer|reply|response|call|interview?,
        if i don't|do_not|never|can't|fail_to get|hear|receive|see|have, if i get|hear|receive|see no|nothing|silence,
        if nothing happens|comes|changes, without|failing a|an|any|your reply|answer|response|call, otherwise, or_else,
        one|another|two more|further? silent|unanswered|ignored, ignore|ignoring|keep_ignoring me|this|us|my,
        refuse|reject|decline|say_no|turn_me_down and
    """,
    "i_retaliate": f"""
        i'll|i_will|i_shall|i'm_going_to|i_am_going_to|i'll_have_to|i_will_have_to|i_must|i_would_have_to|
          i_shall_have_to|i'll_be_forced_to|i_will_be_forced_to|i_shall_be_compelled_to|i_am_compelled_to|i_may_have_to|
          i_might_have_to|i_might|i_could|i_can|we_will|we'll|expect_me_to|i_intend_to|i_plan_to|i_have_no_choice_but_to
          also|simply|just|publicly|personally|happily|certainly|gladly|be_forced_to|have_to|be_sure_to?
          complain|post_about|post_publicly|post_this|post_it|post_your|post_screenshots|tag_you|report_you|report_it|
          report_this|report_your|sue|file_a|file_charges|expose|publish|leak|go_public|name_and|name_you|shame_you|
          tell_everyone|tell_everybody|tell_people|tell_the|warn_everyone|warn_others|warn_people|make_sure|make_you|
          make_your|make_it_my|see_to_it|ruin|destroy|blacklist|tweet|give_you|leave_you_a|leave_a_bad|leave_a_one-star|
          write_a_review|write_about_you|write_about_your|write_to_the_press|involve_my|involve_the|involve_your|
          take_this_further|take_it_further|take_this_to|take_action|take_legal|take_you|escalate|get_even|get_my|
          hunt_you|come_for|come_after|show_everyone|show_your|share_your|share_our|share_this_with|forward_your,
        i'll|i_will|i_shall|i'm_going_to|i_am_going_to|i'll_have_to|i_will_have_to|i_must|i_would_have_to|we_will
          tell|inform|call|ring|phone|email|contact|write_to|speak_to|speak_with|talk_to|go_to|complain_to|warn|cc
          your|the {_FIGURE}|head_office|supervisor|superior|superiors|trustees|company's_board|authorities|press|
          journalists|newspapers|police|ombudsman|regulator|union,
        a|my complaint|lawsuit|claim will|goes|is_going|may|to follow|in|out|be_filed,
        journalists|papers|press|newspapers|board|police|regulator|everyone|world get|gets|will_get|receive|will_hear|
          hears|will_know|will_see|will_read
    """,
    "power": f"""
        one|single|quick {_ONE} from|to|and|is, make|making|need one|a {_ONE}, phone call,
        my uncle|father|brother|cousin|lawyer|husband|wife|friend sits|is_on|works|knows|plays_golf,
        i know|have people|friends|someone|somebody|contacts in|at|on, listen|listens to me,
        otherwise i|we, say no and, say_no|refuse|ignore_me|decline and
    """,
    "demand": """
        unless i|i'm|i_am|i_get|you|we|my|this, or your_boss|your_wife|your_husband|your_director|else, otherwise,
        only if you|i,
        if|should you say|refuse|ignore|decline|reject|turn|hire|pick|fail|choose_not,
        if you don't|do_not|won't hire|reply|answer|help|refer|pick|choose|get|give|shortlist|call|respond|interview|
        pay|
          accept|agree|do|act|cooperate,
        if that|the|this|my role|job|post|position|application goes|is_given|is_rejected|is_refused|fails,
        say|saying no, hire|pick|choose|shortlist|pay|select|refer|recommend me
    """,
    "befalls": """
        is|are|be|you're|career|you'd|business finished|ruined|toast|done_for|sunk|history, is|are|be|all over for,
        finished in this|our|that, looked at|into, investigated, deported, fired, sacked, revoked, struck off,
        blacklisted, disbarred, evicted, arrested, shut down, out of a|work|business job?,
        lose|losing|lost|loses|cost|costs your|their|you job|licence|license|clients|funding|visa|contract|house|home|
        kids,
        in|up_in flames|smoke, dry|dried up, not|don't|won't|never get|be renewed, an audit|inspection,
        the tax|immigration,
        goes|go|going|becomes|become|made|make public, leak|leaks|leaked, screenshots, recordings,
        the|your secret|secrets,
        the press|papers|newspapers|regulator|regulators|police|authorities|taxman|auditors|ombudsman|tabloids,
        licensing board|committee|authority, you hid|buried|faked|falsified|covered_up|fiddled|cheated|lied,
        tyre|tire iron, baseball bat, crowbar, kneecaps, home address, burn|burns|burned|burnt down
    """,
    "i_kept": "i|i've|i_have|we|we've|and kept|saved|recorded|taped|copied|collected|hold|have|got|still_have",
    "proof": "recordings, recording, screenshots, tapes, photos, messages, emails, texts, videos, receipts, everything",
    "or_i_will": """
        or|otherwise|and|then i'll|i_will|i_shall|i'm_going_to|i'm|we'll
          send|tell|show|forward|mail|inform|contact|sending|telling|showing|contacting
    """,
    "figures": f"your|the {_FIGURE}|press|papers|newspapers|regulator|police|authorities|auditors|inspector|taxman",
    "ignoring_me": """
        ignoring|refusing|rejecting|snubbing|disappointing|crossing|dismissing me|this|us|my_request|my_offer
    """,
    "unwise": "unwise, foolish, costly, mistake, error, dangerous, regret, stupid, expensive",
    "i_can_have": "i|we could|can|will|might have|get, i'll have|get",
    "taken_away": f"{_TAKEN}|taken|removed|closed|cut|stopped|blocked|frozen|seized|raided|examined into|at|away|off|"
    "from?",
    "ultimatum": "you have|'ve|'ve_got until|till, i|i'll give|giving you until|till|one|two|three|24|48",
    "or_then": "or, otherwise, before i|your|the, after that, then i",
    "give_in": """
        hire|pick|choose|offer|interview|shortlist|refer|accept|promote|recommend|give|get|put|sign|answer|appoint|
        pay me|it|up|up_now,
        say yes|sorry, do as i|it, do what i
    """,
    "or_suffer": """
        or watch|lose|face|suffer|else|say_goodbye|kiss|explain_to|the_tabloids|the_press|the_papers|the_whole|
        everyone|everybody|
          your_wife|your_husband|your_boss|your_board|live_with|find_out|see_what|i_go|i_tell|i_talk,
        and the video|photos|story|problem|recording|rumour|rumours|letters|pictures|trouble|complaint|review|reviews
    """,
    "turn_down": """
        reject|refuse|ignore|snub|disappoint me|this|us|again, turn me down, say no, hang up
    """,
    "and_i": "and i'll|i_will|you'll|you_will|your|we'll|everyone|everybody|watch|see, and i|we|she|he|they shall|"
    "can|might|may",
    "i_sink": """
        i'll|i_will|i_could|i_can|i_might|i_would|easy_to|able_to|glad_to|hate_to|going_to
          sink|wreck|torpedo|smear|blacken|tarnish|trash|end|finish|destroy|ruin|bury|burn|close|shut|cripple
    """,
    "stake": f"your {_STAKE}",
    "so_mind": """
        so i'd|i_would|you'd|you_would|you|think|let's|don't|be|please|play|reply|answer|give|make|it's,
        unless, you'd|you_had better, if|should you, careful, carefully, or else, up to you, private
    """,
    "who_crossed": """
        who|that cross|crossed|crosses|ignore|ignored|refused|refuse|disappoint|disappointed|rejected|betrayed|wronged|
          snubbed|insulted|laughed|blocked me|us|at_me,
        who|that said|says|say|told|turned no|me_no|me_down|down,
        the last|previous person|one|man|woman|fellow|guy who|that ignored|refused|crossed|tried|told|laughed|said|
        turned
    """,
    "came_to_grief": """
        tend, end|ended|ends up, lost, lose|loses, learn|learned|learnt, regret|regretted|regrets, sorry, limping, limp,
        anymore, no longer, hospital, wish|wished, unemployed, job, contracts, moved away|house|town,
        paid|pay for|dearly,
        find out|that, found out|that, not work|working, in this town, still
    """,
    "rough_men": "lads|thugs|heavies|blokes|fellas|boys|bikers|cousins|brothers|guys who|in|from|and",
    "roughly": """
        in person, pay|paying|paid you|your, come|come_and|drop|stop|swing|pop by|round|over|visit, sort you|things|it,
        explain it|this|things, have a word|chat, round|over to your, knock on, convince|persuade you
    """,
    "between_us": """
        between us|you_and_me|ourselves|the_two, our little? secret, never mention,
        keep|kept|stays|stay quiet|silent|secret,
        keep my mouth
    """,
    "held_over": """
        affair, pay me, small consideration|fee|sum|gift|token, history, photos, pictures, recordings,
        what_i know|saw|found,
        what you did, drinking, hid, provided, secret, record, in exchange|return for
    """,
    "protection": "insurance|protection|a_safeguard against|from",
    "mishap": """
        unpleasant, accident|accidents, happening|happen to, fire, bad reviews, worse, trouble, anything|something going
    """,
    "worst_enemy": "worst enemy|nightmare",
    "good_friend": "good|great|best|loyal|useful friend",
    "bad_review": "one-star|1-star|bad|negative|terrible|nasty|awful review|reviews|ratings|rating",
}
"""Parts that threaten only together, see `together`."""
