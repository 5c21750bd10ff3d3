"""Claims of a shared past or of something the reader did, and the facts that can carry each of them."""

from collections.abc import Set as AbstractSet

from attrs import frozen

CLAIMS: dict[str, str] = {
    "claim_met": """
        we both? first? briefly|actually|also|once? met|spoke|talked|chatted|corresponded|discussed,
        we both? first? last|recently|just|finally? met|spoke|talked|chatted|corresponded|discussed,
        we had a|our|such|lunch|coffee|dinner|drinks, we shared a|the, we bumped|ran into, we crossed paths,
        we caught up, we exchanged, i|we met you|with_you, i met you, met you at|in|during|last|when,
        great|good|nice|lovely meeting|speaking|talking|chatting|seeing|catching with? up? you|up|with,
        wonderful|pleasure|fun|fantastic meeting|speaking|talking|chatting|seeing|catching with? up? you|up|with,
        meeting you at|in|last|during|yesterday|on,
        speaking|talking|chatting with you at|in|last|during|yesterday|on|about|earlier|today|the|this,
        our chat|conversation|meeting|call|discussion|talk|lunch|coffee|interview|encounter|exchange|catch-up,
        our last|brief|recent|first|great|short|quick chat|conversation|meeting|call|discussion,
        our phone|video|earlier|previous|long|lovely|good chat|conversation|meeting|call|discussion,
        our last|brief|recent|first|great|short|quick talk|lunch|coffee|interview|encounter|exchange,
        our phone|video|earlier|previous|long|lovely|good talk|lunch|coffee|interview|encounter|exchange,
        as we discussed|agreed|spoke|talked, since|when|after|last_time|time we last? spoke|met|talked|chatted,
        you told me|us, you|we said|mentioned at|over|when_we|last|in_our|on_our, you mentioned,
        good to see you at|again|last, see you again, seeing you at|again|last, remember me from,
        remember our|when_we|meeting|that, good|great old days|times, back in our, we go back, we go way back,
        we've|we_have known|met|spoken|talked, we've|we_have both? met|spoken|talked|crossed,
        you and i met|spoke|talked|chatted|had, i enjoyed|loved our|meeting|speaking|talking|chatting,
        thanks|thank_you for meeting|speaking|talking,
        thanks|thank_you for chatting|taking_the_time_to_speak|taking_the_time_to_meet|taking_the_time_to_talk,
        we sat next|together|at|beside, introduced myself to you, you kindly? bought|gave|showed|lent me,
        known each other, known you since|for|from, run|bump|running|bumping|bumped|ran into you,
        same panel|committee|board|jury|flight|train|table|tour
    """,
    "claim_worked": """
        we both? once|previously|also? worked|served|volunteered|interned,
        we both? once|previously|also? collaborated|overlapped|co-founded|co-authored|co-wrote,
        worked together|alongside|side_by_side, working together|alongside at|on|in|back, worked with|under|for you,
        working with you at|on|back|in, used to work together|with_you, our time at|together|in|as,
        our days|years at|in|together|as,
        former|old|ex colleague|colleagues|coworker|coworkers|teammate|teammates|manager|boss|co-worker,
        ex-colleague|ex-colleagues|ex-coworker, your|my|a|as former|old colleague|coworker|teammate|co-worker,
        were colleagues|coworkers|teammates|co-workers, we were both? on|in|at|colleagues|coworkers|teammates,
        we were both? together|interns|roommates|neighbours|neighbors|classmates|friends, when we were,
        same team at|back|together, you were my manager|boss|mentor|colleague|teammate|professor|teacher|supervisor,
        you managed|mentored|supervised|trained|taught|hired me, i worked for|under|with you, i reported to you,
        i interned for|under|with you, we built|launched|shipped|founded|started|ran|led together,
        our internship|project|course|trip|work|job|training|studies together,
        intern|employee|apprentice|trainee|report of yours, both worked|work at|for|in|on,
        we both spent|left|joined|used_to_work|come_from|came_from|started
    """,
    "claim_studied": """
        fellow alum|alumni|alumnus|alumna|graduate|grad|student|classmate,
        both alumni|alums|graduates|studied|attended|went|graduated|studying,
        we both? studied|graduated|attended|went|roomed|lived,
        same class|cohort|school|university|college|alma|course|programme|program|year,
        we|are|were|as|being|old|former|former_mba classmates|roommates,
        your classmate|roommate, as my classmate|roommate, you my? classmate, shared alma,
        our alma|school|university|college|class|cohort|dorm|old_school|old_university,
        student|pupil|mentee of yours, fellow|another|also_a [school] alum, as a fellow,
        took your class|course, in your class|course
    """,
    "claim_mutual": """
        mutual friend|friends|connection|connections|contact|contacts|acquaintance|acquaintances|colleague|colleagues,
        a mutual, our mutual, friend|friends|connection|connections|contact|contacts|people|colleagues in common,
        shared connection|connections|contact|contacts|friend|friends|network,
        our common|shared friend|friends|connection|connections|contact|contacts|acquaintance, we both know,
        common friend|friends|connection|acquaintance, friend|colleague of yours,
        your friend|colleague|teammate|boss|manager|coworker|brother|sister|cousin|wife|husband|classmate|roommate,
        old friend of, knows you|us from|well|both, we're|we_are both friends|connected_to|close,
        know each other|you|from|through, works|plays|lives|sings|sails|rows|trains|volunteers with you
    """,
    "claim_referral": """
        referred me|by, referral from|by, referred us,
        recommended me|by|you|that_i|i|your|talking|speaking|reaching|contacting,
        suggested i|that_i|you|reaching|contacting|getting|we|that_we|talking|your|speaking|writing|me,
        told me to|about_you, introduced us|me|by, introduction from|by,
        gave|passed|sent|shared|handed me your|along, your name|contact|details|email|number from|through|via|by,
        name came up, put|putting me|us in_touch|onto|on_to|in_contact, connected us|me,
        pointed|pointing|directed|sent|steered|nudged me to|towards|toward|your|in_your|you,
        mentioned you|your|that_you|me_to, spoke highly|very_highly|so_highly|well_of,
        speaks|spoken highly|very_highly|well, encouraged|urged|advised|invited me to,
        thought|said|thinks|says i|we|you|that_you|that_i|that_we should|would|might|could|were|are|may|'d,
        says hi|hello, sends|sent her|his|their regards|best|greetings|love, on the recommendation|advice|suggestion,
        at the suggestion|recommendation|urging, asked me to contact|reach|get|say|tell|pass, asked me to write to|you,
        recommendation from|of, vouched for, vouch for me, heard about|of you from|through|via,
        friend of mine|a_friend told|said|suggested|recommended|works_with|works_for|at_your,
        your|the recruiter|colleague|coworker told|said|suggested|recommended
    """,
    "claim_talk": """
        your great|excellent|recent|inspiring|brilliant|last|latest|own?
          talk|talks|keynote|presentation|lecture|webinar,
        your fantastic|wonderful|lightning|conference|ted|opening|closing|short?
          talk|keynote|presentation|speech|podcast, your keynote talk|speech|address, your masterclass, your podcast,
        your recent|last? workshop|session|panel on|at|about,
        your recent|last? interview|tutorial|seminar|demo|slides on|at|about|from,
        you spoke|presented|keynoted at|on|about, you spoke|presented|lectured in|to|last|there|recently,
        you gave|delivered a|the|at, you gave talks, you give|delivered a talk|keynote|lecture|presentation,
        heard|saw|watched|seen|hear|see you speak|talk|present,
        heard|saw|watched|seen|hear|see|watch you speaking|presenting, heard|saw|watched you at|on|give|in,
        the talk|keynote|workshop|webinar|presentation|lecture you, when you spoke|presented|talked, attended your,
        you on the stage, the panel you,
        heard|hear|saw|watched|enjoyed you on|in the|a|your|that? podcast|show|panel|radio|webinar|news|tv,
        listened|listening to you on|in the|a|your|that? podcast|show|panel|radio|webinar
    """,
    "claim_wrote": """
        your great|excellent|recent|inspiring|brilliant? article|articles|post|posts|blog|essay|essays|paper|papers,
        your last|latest|fantastic|wonderful|thoughtful? article|articles|post|posts|blog|essay|essays|paper|papers,
        your great|excellent|recent|inspiring|brilliant? book|books|newsletter|column,
        your great|excellent|recent|inspiring|brilliant? columns|piece|pieces|thread|threads,
        your last|latest|fantastic|wonderful|thoughtful? book|books|newsletter|column,
        your last|latest|fantastic|wonderful|thoughtful? columns|piece|pieces|thread|threads,
        your blog|linkedin|medium|own|older|old|short|long|new|weekly? article|articles|post|posts,
        your blog|linkedin|medium|own|older|old|short|long|new|weekly? blog|essay|essays|paper|papers,
        your blog|linkedin|medium|own|older|old|short|long|new|weekly? book|books|newsletter|column,
        your blog|linkedin|medium|own|older|old|short|long|new|weekly? columns|piece|pieces|thread|threads,
        your great|excellent|recent|inspiring|brilliant? tweet|tweets|publication|publications,
        your great|excellent|recent|inspiring|brilliant? writing|write-up|writeup|thesis|dissertation,
        your last|latest|fantastic|wonderful|thoughtful? tweet|tweets|publication|publications,
        your last|latest|fantastic|wonderful|thoughtful? writing|write-up|writeup|thesis|dissertation,
        your blog|linkedin|medium|own|older|old|short|long|new|weekly? tweet|tweets|publication|publications,
        your blog|linkedin|medium|own|older|old|short|long|new|weekly? writing|write-up|writeup|thesis|dissertation,
        your great|excellent|recent|inspiring|brilliant? interview|report|whitepaper|chapter|guide|series|tutorial,
        your last|latest|fantastic|wonderful|thoughtful? interview|report|whitepaper|chapter|guide|series|tutorial,
        your blog|linkedin|medium|own|older|old|short|long|new|weekly? interview|report|whitepaper,
        your blog|linkedin|medium|own|older|old|short|long|new|weekly? chapter|guide|series|tutorial,
        you wrote|published|posted|authored|write on|about|a|an|in|that|the|last|how|your,
        you blogged|shared|tweeted|write|post on|about|a|an|in|that|the|last|how|your,
        the article|post|piece|paper|book|essay|thread|guide|note|newsletter|report you,
        article|post|piece|paper|book|essay|thread of yours, what you wrote|posted|published
    """,
    "claim_changed": """
        congratulations|congrats|congratulation on|for, congratulations|congrats,
        your new|recent job|role|position|promotion|move|start|appointment|title|gig|venture,
        your new|recent company|startup|team|chapter|award|funding|round|launch|product|office,
        your promotion|award|appointment|funding|series|prize|nomination|acquisition|anniversary,
        you|you've|you_have|you_were|you_got just|recently|been|recently_been? promoted|appointed|awarded,
        you just|recently joined|moved|started|became|left|won|received|raised|launched,
        you won|received|earned the|an|a
    """,
    "claim_said": """
        what you said|shared|explained|told_me|mentioned|pointed_out,
        your great|excellent|recent|kind|thoughtful|last|helpful? comment|comments|remark|remarks
    """,
    "claim_message": """
        your|for_your kind|quick|thoughtful|helpful|last? reply|response|answer|message|note,
        your|for_your recent|prompt|warm|nice|generous? reply|response|answer|message|note,
        your|for_your kind|quick|thoughtful|helpful|last? email|e-mail|letter|advice|introduction|referral,
        your|for_your recent|prompt|warm|nice|generous? email|e-mail|letter|advice|introduction|referral,
        you replied|answered|responded|wrote_back|wrote_to|wrote_me|emailed|messaged,
        thanks|thank_you for getting|writing back|to_me, you kindly|once|already|generously? offered|promised|agreed,
        you kindly|once|already? invited
    """,
    "claim_connected": """
        we connected|linked, we|we've|we_have been connected|linked, since we connected|linked,
        connecting with you at|in|last, you accepted, accepting my invite|invitation|request|connection
    """,
    "claim_helped": """
        you|for really|kindly|once|already? helped|introduced|referred|recommended me|us,
        you|for really|kindly|once|already? gave me|us the|some|good|great|your|honest|such?
          advice|feedback|tip|tips|number|name|contact|chance|hint|pointers|idea,
        thanks|thank_you so? much? for? helping|introducing|referring me|us|with|my,
        thanks|thank_you so? much? for? recommending|interviewing|hosting me|us|with|my,
        thanks|thank_you so? much? for? inviting|meeting|seeing|having|coaching|mentoring me|us|with|my,
        your help with|on|last|when|in,
        for the introduction|referral|interview|advice|call|chat|meeting|conversation|coffee|lunch|time
    """,
    "claim_event": """
        saw|seeing|noticed|know that? you|you'll|you_will|you're|you_are speaking|attending|at_the|going_to|presenting,
        we attended|both_attended|both_went|are_both_going, both attended|attending|at
    """,
}


@frozen
class Support:
    """What carries a claim: the kinds of fact that say it by themselves, and word beginnings that say it in a text."""

    kinds: frozenset[str]
    stems: tuple[str, ...]
    what: str


def _support(kinds: str, stems: str, what: str) -> Support:
    return Support(frozenset(kinds.split()), tuple(stems.split()), what)


_TALKED = (
    "met meet spoke talked chat call coffee conversation interview discuss introduced caught lunch dinner drinks catch "
    "exchanged sat shared interviewed told mentioned bumped know known friend together spoken mentor coach colleague "
    "panel"
)
_CHANGED = (
    "promot join new appoint start became become award launch rais won prize mov funding grant acqui receiv named "
    "hired "
    "anniversar series since finish complet pass certif graduat publish open ship founded led elected shortlist "
    "nominat earn"
)
_WORKED = (
    "colleague coworker co-worker teammate together worked manager managed mentor report intern overlap alongside team "
    "boss hired supervis both taught shared same"
)
_REFERRED = (
    "refer introduc recommend suggest point told mention touch friend colleague know intro said advised encourag"
)
_SPOKE = (
    "talk spoke speak keynote present panel webinar session podcast lectur workshop seminar interview slides tutorial "
    "meetup conference demo"
)
_WROTE = (
    "article post blog wrote writ essay piece paper publish newsletter thread book author column report guide thesis "
    "tweet comment series interview chapter"
)
_REPLIED = (
    "repl answer respon wrote writ message email e-mail note advice introduc refer offer promis agree invit sent said "
    "told "
)
_HELPED = "help introduc refer recommend interview host invit coach mentor advice repl answer review "

SUPPORT: dict[str, Support] = {
    "claim_met": _support("meeting message relation introduction mutual", _TALKED, "a meeting or a conversation"),
    "claim_worked": _support("relation", _WORKED, "working together"),
    "claim_studied": _support(
        "relation", "alum classmate class cohort roommate together both same fellow studied taught course shared",
        "studying together",
    ),
    "claim_mutual": _support(
        "mutual introduction reference relation",
        "mutual common knows know friend shared connection both introduc colleague",
        "a mutual acquaintance",
    ),
    "claim_referral": _support(
        "introduction reference mutual relation message meeting", _REFERRED, "a referral or introduction"
    ),
    "claim_talk": _support("talk event", _SPOKE, "a talk"),
    "claim_wrote": _support("article post", _WROTE, "something they wrote"),
    "claim_said": _support(
        "talk article post message meeting introduction relation event", _SPOKE + " " + _WROTE + " " + _REPLIED,
        "something they said",
    ),
    "claim_changed": _support("job_change achievement", _CHANGED, "a change or an achievement"),
    "claim_message": _support(
        "message meeting introduction relation reference mutual", _REPLIED + _TALKED, "a message from them"
    ),
    "claim_connected": _support(
        "meeting message relation introduction mutual event", "connect link met " + _TALKED, "the connection"
    ),
    "claim_helped": _support(
        "message meeting introduction relation reference mutual", _HELPED + _TALKED, "their help"
    ),
    "claim_event": _support(
        "event talk meeting",
        "attend speak talk conference meetup summit event panel present spoke workshop", "the event"
    ),
}  # fmt: skip

ONLY_TOGETHER = {"claim_worked": "employer", "claim_studied": "education"}
"""Claims that two facts of this kind carry too, one on each side, where they name the same."""

ABOUT_THEM = frozenset({"claim_talk", "claim_wrote", "claim_said", "claim_changed"})
"""Claims of what the reader did: only a fact about the reader carries them."""

NOT_SO = frozenset("not never no without nor hardly cannot neither".split())
"""Just before a claim these deny it."""

NOT_YET = frozenset(
    """
    if hope hoping would could can may might will i'd i'll we'll you'd let's should forward before until ever
    whether wish
    love want possible await awaiting expect expecting wait waiting advance whatever appreciate
    """.split()
)
"""Just before a claim of contact these make it a plan."""

WOULD = frozenset("would could will might may can should advance".split())
"""Right after a claim of contact these make it a plan, too: 'your reply would mean a lot', 'your help in advance'."""

AS_A_FELLOW = ("as", "a", "fellow")
"""Claims a school only before its name: not 'as a fellow engineer'."""

THEIR_PEOPLE = frozenset({"your", "colleague", "friend"})
"""With these a claim of somebody in common begins that only names a person around the reader: 'your manager'."""

ASKED_FOR = frozenset(
    "introduce introducing introduction connect connecting forward pass share put touch point direct send show".split()
)
"""Before a person around the reader these ask to be brought to them, and claim no acquaintance."""

ADVISED = frozenset("told suggested recommended thought said thinks says encouraged urged advised asked".split())
ADVICE = frozenset("to i should would might could may".split())
"""A claim of a referral that begins and ends with these may only tell of advice: 'my mentor told me to aim higher'."""

REACHES = frozenset("you your yours you're you'd you'll u reach contact touch connect message ping".split())
"""One of these makes a referral to the reader of a piece of advice."""

TALKING = frozenset("talk speak meet chat connect catch".split())
"""After 'Dana thinks we should' these do, too."""

LISTS = frozenset(
    """
    directory list website site page programme program register database search linkedin post article card badge
    newsletter board profile catalogue catalog footer byline report journal magazine archive brochure roster
    """.split()
)
"""Where anybody may find a name; nobody gave it."""

NOT_YET_CLAIMS = frozenset(
    {"claim_met", "claim_connected", "claim_message", "claim_helped", "claim_referral", "claim_event"}
)

SAYS_BY_WORDS = frozenset("note meeting message relation mutual introduction reference connection".split())
"""Kinds of fact whose words may say that two people share something; a talk is none though it has 'spoke' in it."""

MET = frozenset("met sat bumped chatted".split())
"""Words by which the fact of an event says that the two met there."""

SPOKEN = frozenset("spoke talked".split())
"""With 'with' these do, too: who only spoke at an event met nobody there."""

SHARED = frozenset("we us me my our both together i".split())
"""Words by which a fact of any kind speaks of both people."""


def carried_by(kind: str, stems: AbstractSet[str], *, about_reader: bool) -> frozenset[str]:
    """The claims that a fact carries, by its kind or its words.

    What the reader did is carried by a fact about the reader alone; what two people share is carried by words only
    where these speak of both.
    """
    speaks_of_both = kind in SAYS_BY_WORDS or not SHARED.isdisjoint(stems)
    met = kind == "event" and (not MET.isdisjoint(stems) or ("with" in stems and not SPOKEN.isdisjoint(stems)))
    return frozenset(
        label
        for label, support in SUPPORT.items()
        if (about_reader or label not in ABOUT_THEM)
        and (
            kind in support.kinds
            or (met and label == "claim_met")
            or ((label in ABOUT_THEM or speaks_of_both) and any(stem.startswith(support.stems) for stem in stems))
        )
    )
