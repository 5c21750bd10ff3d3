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

MENACE_PARTS: dict[str, str] = {
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
