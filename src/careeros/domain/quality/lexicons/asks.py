"""How people ask for something, what they ask for, and what only looks like an ask.

Each label is a feature of a small linear model (`asking.WEIGHTS`), so a label holds phrases that ask equally surely.
"""

ASKS: dict[str, str] = {
    "ask_could_you_do": """
        could|can|would|will|u you please|kindly|possibly|perhaps|spare|share|send|tell|give|help|point|put|connect,
        could|can|would|will you
          introduce|refer|take|look|let|make|meet|talk|chat|join|call|advise|explain|review|check,
        could|can|would|will you pass|forward|confirm|provide|get|find|come|do|add|change|set|schedule|arrange|ask,
        could|can|would|will you
          consider|answer|read|have|show|walk|recommend|suggest|suggest|keep|see|mention|describe,
        could|can|would|will you also|just|maybe|be, could|can|would u, would|do you mind,
        if you would|could kindly|please, can please, could someone|anyone|somebody, can someone|anyone|somebody
    """,
    "ask_could_you": """
        could|can|would|will you, you able|willing|open|happy|free|game,
        you be able|willing|open|happy|free|available, you be interested|up|comfortable|kind,
        you available|interested, would anyone|someone|any_of_you,
        would be so|really|very|most? great|nice|helpful|lovely|kind|wonderful|good|awesome|amazing|fantastic if you|we
    """,
    "ask_do_you": """
        do you have|want|think|know|need|plan|have_any, are you free|available|open|around|able|willing|up|coming|going
    """,
    "ask_any_chance": """
        any chance, is there any|a chance|way|time, is|would it be? possible|okay|ok|alright, be possible to,
        mind if i, what would it take, does tuesday|wednesday|thursday|friday|monday|next|that work,
        works|suits for you, when|what_time|what_day|which_day works|suits|would|could|can,
        what|when is good|best|convenient
    """,
    "ask_may_i": """
        may|might|can|could|should|shall i|we ask|call|have|get|borrow|bother|pick|buy|send|offer|invite|trouble|meet,
        may|might|can|could|should|shall i|we
          see|talk|set|schedule|use|do|take|chat|speak|come|arrange|discuss|help|know
    """,
    "ask_what": """
        what|when|where|which|how|who|why would|do|does|did|is|are|was|should|can|could you|your|i|we|it|that|this|the,
        what's|how's|where's|when's, what|how about, how many|much|long|often|far, what kind|time|sort|day
    """,
    "ask_have_you": """
        have|did|had you, are|were you, is|are|was|were the|this|that|these|there|it|they|your,
        do|does|did the|this|they|we|he|she|it, has|have anyone|he|she|they|we|the
    """,
    "ask_grateful": """
        i'd|i_would|we'd|we_would really|truly|very|so|be|greatly|most|also|further|additionally?
          appreciate|grateful|thankful|value|welcome,
        much|greatly|really|highly|truly|sincerely appreciated, be appreciated, would appreciate|value|welcome,
        would be really|very|so|most|extremely|super|greatly?
          great|wonderful|helpful|lovely|nice|fantastic|awesome|useful,
        would be really|very|so? good|appreciated|grateful|terrific|perfect if|to,
        would|will mean a_lot|so_much|the_world|a_great_deal,
        i'd|i_would be obliged|indebted|delighted if,
        would be helpful|great, would also help me|us|if, would also be great|helpful|useful|wonderful|lovely|welcome
    """,
    "ask_love": """
        i'd|i_would|we'd|we_would be|really|still|also|further|especially?
          love|like|glad|happy|keen|delighted|enjoy|curious|honored|honoured,
        would love|like to|the|a|any|your, i'd|i_would|i_should also? want|like|love a|an|the|your|you|some,
        i'd|i_would|i_should be so|very|really|more_than glad|happy|delighted, i_should love|like to,
        love|like to hear|learn|know|get|see|talk|chat|discuss|meet|schedule|set|have|ask,
        keen|curious|eager to hear|learn|know|see|talk
    """,
    "ask_wondering": """
        i|we was|were|am|are|i'm|just? hoping|wondering,
        wonder|wondered|wondering|curious if|whether|what|how|about|when, hoping|hope you|we|to|that|i,
        i'd|i_would|i|wanted like? to ask if|whether|you|what|how|for|about, give you the chance|opportunity to,
        looking for your|advice|help|guidance|a|someone, open|willing to share|sharing|a|talking,
        i'd|i_would|we'd|we_would also|further|next ask|beg|need|want you|for|your|that|a|an|the,
        i|we also|further ask|request|need|want you|your|for|a|an|the|some
    """,
    "ask_need": """
        i|we want|need|wanted|require to|you|your|a|the|some|it|this|them|more, i|we need,
        need you|your|a|to_know|it|the, must|should be|have|complete|submit|provide, i'm|i_am|am asking, i ask,
        my ask|question|request|suggestion, one|quick|small|little|only? question|ask|request|favour|favor,
        ask you|your|for|whether|if|how|what,
        i|we would? suggest|recommend|propose|urge|advise|encourage|ask|request|invite|like_you|want_you, make sure,
        be sure, need to be|have|know|get|make|do|see|talk|discuss|meet|set|find,
        would like|want|need you|your|him|her|them|us to
    """,
    "ask_let_know": """
        let|lemme me|us? know, get back to me|us, drop me|us a|an, shoot me|us a|an,
        give me|us|him|her a|an|your|any|the, call|email|e-mail|contact|write|reach|text|ping|page|mail|fax|phone me,
        reply|respond to|with|by|here, hit reply, send me|us|him|her|them|it|over|along|a|the|your|any,
        tell|show|forward|bring|get me|us|him|her|them, keep me|us posted|informed, hear back|from, remind me,
        fill me in, copy me, include me, join us|me, line|lines|word|note from|back you?, hear from you
    """,
    "ask_contact_us": "call|email|e-mail|contact|visit|write|reach|follow|mail|like us|our, contact support|customer",
    "ask_forward": "look|looking|looked forward to|hearing|seeing, can't wait",
    "ask_please": """
        please, pls, plz, kindly, i humbly|respectfully|kindly request|ask|beg|seek, requesting your|you, say so
    """,
    "ask_lets": """
        let's|lets, let us get|meet|talk|discuss|do|plan|schedule|make, shall|should we|i,
        how|what about a|we|you|next|this, why don't you|we|i, wanna|care to, perhaps|maybe we|you,
        we could|can|should|need_to|might|must, you and i, get together
    """,
    "ask_you_should": """
        you should|need|must|ought|might_want|may_want|can|could|may|will|have_to|will_need|want_to,
        you'll need|want|have, you're welcome|invited, you are welcome|invited|required|expected, if you'll
    """,
    "ask_i_will": """
        i'll|i_will|i_shall
          call|get|send|try|be|meet|let|make|see|talk|check|have|look|give|review|follow|do|forward|take, i'm going to,
        we'll|we_will|we_shall call|get|send|try|meet|make|see|talk|have|be|need, i can|could|plan|intend
    """,
    "ask_feel_free": """
        feel free, don't|do_not hesitate, any|other|further questions|concerns|problems|comments|issues,
        questions or|please
    """,
    "ask_if_you": """
        if you're|you_are|you_have|you_need|you_would|you'd|you_want|you_can|you_could|you_get|you_think|you_know,
        if you_like,
        if you
    """,
    "ask_no_pressure": """
        no worries|pressure|problem|rush if, a chance|moment|minute to|please, get|have a chance, whenever you,
        at your convenience
    """,
    "ask_object": """
        call|calls|chat|coffee|conversation|talk|meeting|lunch|zoom|dinner|breakfast,
        minutes|mins|minute|min|hour|half-hour, 15-minute|20-minute|10-minute|30-minute|ten-minute,
        advice|guidance|feedback|input|perspective|thoughts|opinion|views,
        pointers|tips|recommendation|recommendations|suggestions|comments|comment,
        refer|referral|introduce|introduction|intro, portfolio|resume|résumé|cv, point me, put me in,
        attend|join|schedule|confirm|review|discuss|copy|approve|approval
    """,
    "ask_to_know": """
        like|love|want|wanted|glad|happy|keen|curious|eager|grateful|hoping|hope|help|helps|useful|interested|great|good
          to know|hear|learn|ask|see|understand|find_out|read
          which|what|how|whether|if|why|who|where|when|your|about|any|more|from_you,
        wonder|wondering|wondered|curious|asking|ask you? which|what|how|whether|if|why|who|where|when,
        question|favour|favor|ask|request is|would_be which|what|how|whether|if|why|who|where|when|to,
        help|helps me to? know|understand|hear|learn|see, know is which|what|how|whether|if|why|who|where|when,
        grateful|thankful|glad|delighted|obliged|pleased if you, love|value|appreciate|welcome your,
        need|want your advice|view|views|opinion|thoughts|guidance|input|help|take|feedback|perspective,
        any tips|advice|pointers|thoughts|hints|suggestions, asking|ask you? for, would help me|us
    """,
    "ask_when": """
        tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend, asap,
        sometime|anytime, this|next week|month|morning|afternoon|evening|weekend, as soon as, at your earliest,
        in the next|coming, by the end
    """,
    "ask_connect": """
        like|love|happy|glad|great|hoping|hope|keen|want|wanted|pleased to connect|stay_in_touch|keep_in_touch|follow,
        like|love|happy|glad|great|hoping|hope|keen|want|wanted|pleased to be connected|in_touch|in_contact|linked,
        let's connect|stay|keep, shall|could|can|may we|i connect,
        open to connecting|chatting|talking|a|meeting|sharing, worth a|connecting|chatting,
        up for a|coffee|connecting|chatting|it, add you to my, join my network, accept my
    """,
}

NOT_ASKS: dict[str, str] = {
    "only_said": """
        can|could|would you believe|credit|imagine that|it|how, isn't|wasn't|aren't that|this|they|we,
        need i, do|must|should|shall i need|have|go_on|say to? say|explain|more, who knew|would_have|could_have,
        why do|am|did i ask|write|asking|writing|care|mention, how did|do i find|know|come|get|end|hear,
        what do|did|should|could i do|know, where to|do_i|shall_i|should_i begin|start, small world,
        please accept|know|excuse|forgive|pardon|be_assured,
        please don't|do_not rush|hesitate|worry|feel|mind|bother|trouble|think|hurry|apologise|apologize|let,
        please don't|do_not stop there|here|now|writing|singing|working|doing|making,
        please? give|send my|our best? love|regards|best|wishes, my best? regards|best|love|wishes to,
        let me? just|first? explain|introduce|tell_you|say|start|begin|be, let's|let hope, let us hope,
        see you, talk|speak|write soon, take care, stay warm|safe|well, keep up the|your, give my,
        enjoy your|the|my, have a good|great|nice|lovely|safe|happy|wonderful,
        unless you say|tell|ask|want|prefer|object so|me?,
        i'd|i_would|we'd|we_would just|also|first? like|love|want
          to copy|thank|say|add|mention|congratulate|wish|offer|tell_you|give_you|return|apply|begin|start|apologise
    """,
    "not_ask": """
        how are you|things|u, how's it|everything|life|things, how is it|everything|life going, how have you been,
        hope you are|had|have|were|enjoyed|enjoy, who doesn't|wouldn't, isn't|wasn't it, remember when|me,
        guess what, do you still remember|recall,
        do|did you know that|the|there, did you ever, ever wonder|wondered|felt, how was your, long time,
        can you believe, did|have you survive|survived|enjoy|enjoyed|manage|managed|recover|recovered,
        thank|thanks you? for, what if you|i, attached please, please find attached, want to make a,
        do you still? remember|recall, remember your|the|that|our, are you well|okay|ok|alright|all_right,
        how is|are everyone|everybody|the_family|your_family,
        if i|we can|could|may|might ever|also|in_turn|in_return? help|be_of_help|be_of_use|be_useful|return|repay|
          do_the_same,
        you|it|me|us kindly, kindly said|offered|agreed|gave|sent|invited|told|wrote|let, let's be honest|fair|face
    """,
    "lets_off": """
        say no, ignore this|me|my, feel free to say|ignore|decline|pass, please? do not|don't feel
          you|obliged|pressured|any|that_you,
        no need|obligation|hurry|rush|pressure, forgive|excuse|pardon my|the|this|me|any|a|typos|errors|brevity,
        please notify|inform the|us|me sender|if, consider the environment, notify the sender,
        let me|us know if|whether|when
          that|this|it|any|either|one works|suits|fits|sounds|appeals|helps|doesn't|does_not|isn't|is_not|won't,
        let me|us know if|should you_need|you'd_rather|not|another|a_different,
        let me|us know if|should anything|something else,
        let me|us know if|should
          anything|something is|isn't|is_not|looks|seems|sounds|doesn't|does_not|changes|bothers|remains,
        let me|us know if i|we can|could|may ever? help|return|be|do|repay,
        no hard feelings,
        find|see|is|attached my cv|resume|résumé|portfolio|thesis|paper, cv|resume|résumé|portfolio attached|enclosed,
        you can|could|may|will always? reach|find|ring|call|phone|email|e-mail|write me|to_me|us,
        if it's|it_is|this_is|now_is|that_is|now_isn't|it_isn't
          too|a_bad|not_a|the_wrong|a_good|inconvenient|not_convenient,
        do|does not|n't feel you|obliged|pressured, don't|do_not feel obliged|pressured|any|you|that,
        if not that's|that_is|no|i'll|i_will, if you'd|you_would rather not,
        i'm|i_am not asking|angling|hoping|fishing for a|any job|role|referral|favour|favor|interview
    """,
    "names_day": """
        what|which time|day|hour|slot works|suits|is|would, when works|suits, what works,
        when would|could|does|might that|it? suit|work|be
    """,
    "not_ask_bulk": """
        click here|below|above|the|on|this, unsubscribe, subscribe|subscription,
        this email|e-mail|message|mailing was|is, to ensure|stop|remove|opt|cancel|view|unsubscribe, address book,
        newsletter|newsletters, mailing list|lists, your account|email_preferences|inbox|preferences, free trial,
        sign up|in, log in|on, no longer|longer_wish|further, future emails|mailings|messages|communications|ads,
        download|activate|verify|verification|install, list owner, customer service|support,
        receiving|receive this|these|emails|messages|any|future, app|apps|password|spam|browser,
        offer|offers|deal|deals|coupon|coupons|shipping|discount|sale|savings|free|save|earn|win, link below, link to,
        video|videos|iphone|ipad|android|facebook|twitter|website|online|web|site|user|users|members|customers|store
    """,
    "reported": """
        said|says|told|asked|wants|wanted, as you know|requested|we, fyi,
        i told|asked|sent|spoke|talked|guess|believe|got, i received|thought|saw|had|have|was|just,
        we discussed|spoke|talked|sent|received|had|have|were|are, thanks for
    """,
}

IMPERATIVES = frozenset(
    """
    send call give tell check review look take find read see contact email e-mail reply respond confirm let meet
    come join bring ask talk schedule set make add put get go forward print sign fill complete note remember
    consider keep try use help include provide update attend plan advise change move copy fax page verify
    explain follow fix choose pick drop visit open share write submit return remove discuss arrange coordinate
    prepare draft book order stop wait hold start think say show leave pass mark enter select place save turn
    run work stay watch pay buy shop click download create enjoy learn sure don't do be feel finish continue
    count cancel describe mention answer invite introduce refer connect point spread reach simply just shoot
    remind notify reschedule revise edit resend activate install register upload allow proceed raise bear mail
    ship deliver get approve cc lend grant teach sign host sell train recommend hire nominate endorse vote subscribe
    """.split()
)
"""Verbs that command when they open a sentence, or follow 'please' or a name and a comma."""

FAVOURS = frozenset("introduce refer endorse recommend forward connect nominate hire vouch".split())
"""Behind 'and' or a comma each of these asks for something of its own where the writer is to have it."""

FOR_THE_WRITER = frozenset("me us my our him her".split())
"""Right behind such a verb these say so: 'and refer me', but not 'how archives hire and recommend people'."""
