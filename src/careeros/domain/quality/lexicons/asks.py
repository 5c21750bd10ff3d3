"""How people ask for something, what they ask for, and what only looks like an ask."""

ASKS: dict[str, str] = {
    "ask_could_you": """
        could|can|would|will you, could|can|would|will you please|kindly|possibly|perhaps, can|could u,
        would|do you mind, can|could|would anyone|someone|somebody|any_of_you, you could|can please,
        if you could|would|can, if you'd|you_would, you able|willing|open|happy|free|available|interested|game|up,
        you be able|willing|open|happy|free|available|interested|up|comfortable|kind, you have|got time,
        do you have|know, did you, have you, are you, what|when|where|which|how would|do|does you|your
    """,
    "ask_direct": """
        could|can|would|will you spare|share|send|tell|give|help|point|put|connect|introduce|refer,
        could|can|would|will you take|look|let|make|meet|talk|chat|join|call|advise|explain,
        could|can|would|will you review|check|pass|forward|confirm|provide|get|find|come|do|add,
        could|can|would|will you change|call|set|schedule|arrange|ask|consider|answer|read|have|please,
        would|do you mind sharing|telling|sending|giving|answering|looking|reading|taking|introducing|passing|if,
        would you be willing|open|able|up|happy|free|available|interested|game|comfortable|kind,
        are you free|available|open|around|able|willing|up|interested|coming|going,
        do you have time|a|any|15|20|30|ten, do you want|think|know|need|have, can you, could you, what do you think,
        what|which|how would you, any chance, is there any|a chance|way|time, is|would it be possible|okay|ok|alright,
        be possible to,
        may|might|can|could i|we ask|call|have|get|borrow|bother|pick|buy|send|offer|invite|trouble|meet|see|talk|set,
        mind if i, what would it take, when|what time|day|days works|suits, what|when works|suits|is_good
    """,
    "ask_wish": """
        i'd|i_would|we'd|we_would really|truly|very|so|be? love|like|appreciate|value|welcome,
        i'd|i_would|we'd|we_would really|truly|very|so|be? grateful|glad|happy|keen|delighted,
        i'd|i_would be|so? grateful|thankful|glad|happy|keen|delighted|honored|honoured|curious,
        i'd|i_would|we'd|we_would love|like|appreciate|value|welcome|enjoy,
        would love|like|appreciate|value|welcome to|the|a|any|your, i|we would|'d much|greatly|really appreciate,
        much|greatly|really appreciated,
        would be great|wonderful|helpful|lovely|nice|appreciated|fantastic|awesome|good if,
        it would be great|wonderful|helpful|lovely|nice|good, hoping|hope you|we|to|that|i,
        i|we was|were|am|are|i'm wondering|hoping, i|just wonder|wondered|wondering if|whether,
        wondering|curious if|whether|what|how|about, looking for your|advice|help|guidance|a|someone,
        i want|wanted|need to|you|your, i|we need you|your|to, i'm asking, i am asking, i ask, my ask|question|request,
        one question|ask|request|favour|favor, a question|favour|favor|request, quick question|ask|favour|favor,
        would mean a_lot, i'd|i_would be curious, keen to hear|learn|know, ask you|your|for|whether|if|how|what,
        pointers|advice|thoughts would
    """,
    "ask_let_know": """
        let me|us know, lemme know, get back to me|us, drop me a|an, give me|us a|an|your|any,
        call|email|e-mail|contact|write|reach|text|ping|page me|us, reply|respond to|with|by|here, hit reply,
        send me|us|him|her|them|it|over|along|a|the|your, tell me|us|him|her|them, keep me|us posted|informed,
        hear back|from|your|what, happy to hear|work_around,
        look|looking forward to hearing|your|speaking|talking|meeting
    """,
    "ask_please": """
        please, pls, plz, kindly
    """,
    "ask_lets": """
        let's, lets get|meet|talk|discuss|do|go|try|have|make|set|plan|see|schedule,
        let us get|meet|talk|discuss|do|plan|schedule, shall|should we|i,
        how|what about a|we|you|next|this|lunch|coffee|dinner, why don't you|we|i, want to, wanna, care to,
        perhaps|maybe we|you, can|could we, we could|can|should|need_to,
        you should|need|may|might|must|can|could want|consider|go|have|get|see|look|to|call,
        you should|need|may|might|must|can|could talk|come|try|make|be|take|use|do|also
    """,
    "ask_i_will": """
        i'll|i_will call|get|send|try|be|meet|let|make|see|talk|check|have|look|give|review|follow|do|forward,
        i'm going to, we'll|we_will call|get|send|try|meet|make|see|talk|have
    """,
    "ask_feel_free": """
        feel free, don't|do_not hesitate, if you have|need any|questions|concerns,
        any questions|other_questions|concerns, if you're|you_are interested|available|free|open|around|willing|ever
    """,
    "ask_no_pressure": """
        no worries|pressure|problem|rush|obligation if|at|either|whatsoever,
        if you have|can_spare a|the|time|any time|moment|minute|minutes|chance, if not,
        whenever|when you have|get a|the|time, at your convenience, if you're|you_are open|willing|up to|for
    """,
    "ask_object": """
        call|calls|chat|coffee|conversation|talk|meeting|lunch|zoom,
        minutes|mins|minute|min|hour|half-hour|15-minute|20-minute|10-minute|30-minute|ten-minute,
        advice|guidance|feedback|input|perspective|thoughts|opinion,
        view|views|pointers|tips|recommendation|recommendations|suggestions,
        refer|referral|referring|introduce|introduction|intro|introductions, portfolio|resume|résumé|cv,
        time to talk|chat|speak|meet, send|forward|pass|connect|help, a reply|line|word|hand|look, point me, put me in,
        answer|question|questions, attend|join|schedule|confirm|review|discuss|comments|comment|update|copy
    """,
    "ask_when": """
        tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend,
        this|next|the week|weeks|month|morning|afternoon|evening, sometime|anytime|soon|asap, am|pm,
        in the next|coming, over the next|coming
    """,
    "ask_connect": """
        like|love|happy|glad|great|hoping to connect|stay_in_touch|keep_in_touch|follow|be_connected,
        hope|keen|want|wanted|honoured|honored|pleased to connect|stay_in_touch|keep_in_touch|follow|be_connected,
        let's connect|stay|keep, shall|could|can|may we|i connect,
        open to connecting|chatting|talking|a|meeting|sharing, worth a|connecting|chatting,
        up for a|coffee|connecting|chatting|it, add you to my, join my network, accept my
    """,
}

NOT_ASKS: dict[str, str] = {
    "not_ask": """
        how are you|things|u, how's it|everything|life|things, how is it|everything|life going, how have you been,
        hope you are|had|have|were|enjoyed, who doesn't|wouldn't, isn't|wasn't it, right, what's not to,
        remember when|me, guess what, do|did you know that|the|there, did you ever, ever wonder|wondered|feel|felt,
        how you doing, how was your, long time, thank|thanks you for|for, what if you|i
    """,
    "not_ask_bulk": """
        click here|below|above|the|on, unsubscribe, subscribe, subscription, this email|e-mail|message was,
        to ensure|stop|remove|opt|cancel|view|delivery|receive, address book, newsletter|newsletters,
        your account|mailing, free trial, sign up|in, log in|on, no longer|longer_wish wish|want|like,
        future emails|mailings|messages|communications|ads, download|activate|verify|verification, list owner,
        customer service|support, receiving this,
        offer|offers|deal|deals|coupon|coupons|shipping|discount|sale|savings, app|apps|password|spam|inbox
    """,
    "reported": """
        he|she|they|it said|says|told|asked|wants|wanted|will|would|could|can|has|have|is|are|was|were,
        as you know|requested|we, fyi,
        i told|asked|sent|spoke|talked|think|guess|believe|know|got|received|thought|saw,
        we discussed|spoke|talked|sent|received|are|have|were
    """,
}

IMPERATIVES = frozenset(
    """
    send call give tell check review look take find read see contact email e-mail reply respond confirm let meet
    come join bring ask talk schedule set make add put get go forward print sign fill complete note remember
    consider keep try use help include provide update attend plan advise change move copy fax page verify
    explain follow fix choose pick drop visit open share write submit return remove discuss arrange coordinate
    prepare draft book order stop wait hold start think say
    """.split()
)
"""Verbs that command when they open a sentence, or follow 'please' or a name and a comma."""
