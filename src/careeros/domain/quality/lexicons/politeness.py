"""Strategies of politeness and of its opposite; people rated requests that use them (Danescu-Niculescu-Mizil 2013)."""

POLITENESS: dict[str, str] = {
    "gratitude": """
        thank you, thanks, thankyou, many thanks, thx, grateful, gratitude, i|we really? appreciate,
        i'd|i_would really? appreciate, appreciated, much obliged, cheers, thankful
    """,
    "deference": """
        great|nice|good|excellent|interesting|amazing|awesome work|job|article|talk|post,
        great|nice|good|excellent|interesting|amazing|awesome point|idea|question|edit|edits|stuff,
        wonderful|fantastic|outstanding|impressive work|job|article|talk|post|point|idea|question|edit|edits|stuff,
        superb|lovely|fine|terrific work|job|article|talk|post|point|idea|question|edit|edits|stuff,
        great|nice|good|excellent|interesting|amazing|awesome piece|effort|efforts|contribution|contributions|page,
        great|nice|good|excellent|interesting|amazing|awesome photo|photos|picture|pictures|list|site,
        wonderful|fantastic|outstanding|impressive piece|effort|efforts|contribution|contributions|page,
        superb|lovely|fine|terrific piece|effort|efforts|contribution|contributions|page,
        wonderful|fantastic|outstanding|impressive photo|photos|picture|pictures|list|site,
        superb|lovely|fine|terrific photo|photos|picture|pictures|list|site, well done,
        good|great catch|call|points|ideas, kudos, impressed, i admire|enjoyed|liked|loved, congratulations|congrats,
        well written, your expertise|knowledge|experience|insight|help|hard_work|good_work|great_work|interest|advice
    """,
    "greeting": """
        hi, hello, hey, dear, good morning|afternoon|evening|day, greetings
    """,
    "apology": """
        sorry, apologies, apologize|apologise, excuse me, forgive|pardon me, my bad, i regret, woops|oops
    """,
    "please_inside": """
        could|can|would|will you please, you please, me please, if you please,
        please let|help|feel|do|find|see|see|have|take
    """,
    "please": """
        please, pls, plz
    """,
    "could_you": """
        could|would you, would|do you mind, would you be, would it be possible, if you could|would,
        could|might|may i|we, would it be, might you, perhaps you could
    """,
    "can_you": """
        can|will you, can|may i
    """,
    "indirect": """
        by the way, btw, in case, i wanted|was|am hoping|wondering|curious|thinking|looking,
        i'm curious|wondering|hoping|thinking|looking|interested|not_sure|unsure|trying,
        just wanted|wondering|curious|thought, wondering|wondered if|what|whether|why|how|about
    """,
    "hedge": """
        perhaps, maybe, possibly, i think|thought|guess|believe|suppose|suspect|imagine, it seems|appears, seems|seem,
        might, likely, somewhat, probably, kind|sort of, a little|bit, not sure, i feel
    """,
    "low_effort": """
        if you have|get|find a_chance|time|a_moment|a_minute|the_time|some_time|any_time,
        when you have|get a_chance|time|a_moment|a_minute|the_time, no rush|hurry|worries|pressure,
        at your convenience|leisure, quick question|look|favor|favour|note,
        if you're|you_are interested|willing|able|free|up|not_too, if you don't mind|object, if you wouldn't mind,
        if you want|like|wish|prefer, feel free, whenever, if possible, if it's|it_is not|ok|okay|possible|alright
    """,
    "willing": """
        i'd|i_would|i'll|i_will be? happy|glad|willing|love|pleased, happy|glad|willing to help, i can help,
        i|we would|'d|would_be like|love, let me know, hope|hoping, look|looking forward, if i can
    """,
    "interest": """
        interested in, would you be interested|able|willing|so_kind|open, interested|curious, could use your,
        help|helping|assist|assistance|advice|guidance|opinion|input|thoughts|suggestions|feedback
    """,
    "together": """
        together, our, us, we
    """,
    "positive": """
        great|good|nice|wonderful|excellent|happy|glad|love|welcome|best|cool|awesome|brilliant|enjoy,
        fantastic|pleased|pleasure|well|helpful|useful|kind|wonderful|interesting|fun|hope|luck|smile|right|:)
    """,
    "negative": """
        bad|wrong|stupid|silly|ridiculous|nonsense|absurd|rude|hate|terrible|awful|horrible|vandalism|vandal|problem,
        worst|poor|useless|pointless|ignorant|idiotic|dumb|annoying|disgusting|lie|lies|lying|liar|bullshit|crap,
        hell|damn|shit|fuck|fucking|disruptive|bias|biased|pov|harassment|attack|attacks|insult|insulting|troll,
        offensive|abuse|absurd|joke|kidding|garbage|rubbish|trash,
        unacceptable|clueless|lazy|incompetent|pathetic|foolish|laughable|arrogant
    """,
    "why": """
        why, how come, what the, what is|are|do|did|was|were|makes|exactly|gives|kind, what's, on what,
        who are|is|the|gave|made|told|do|says|said, how can|could|is|do|dare|did you|that|it|this|one|anyone,
        since when, where did|is|does|do|are, says who, so what, what
    """,
    "you_start": """
        you, your, you're, you've
    """,
    "did_you": """
        did|do|have|are|were|don't|didn't|haven't|aren't you,
        you did|have|are|were|said|don't|didn't|made|deleted|removed|reverted|think|claim|seem|keep
    """,
    "factual": """
        really, actually, in fact, the fact|point|problem|truth, honestly, surely, obviously, clearly, of course,
        simply, so, exactly, frankly
    """,
    "command": """
        stop, don't, do not, you must|should|need_to|have_to|ought_to|better|cannot|can't, must, should, never,
        explain|prove|read|look|see|check|go|get|leave|tell|show|answer|try|quit|leave_me
    """,
    "accuse": """
        accusing|accuse|accusation|blame|deleted|deleting|removed|removing|reverted|reverting|revert|block|blocked,
        blocking|banned|ban|vandalize|vandalise|violate|violating,
        violation|warning|warned|threaten|threatening|sockpuppet|sock
    """,
    "ironic": """
        oh, ha, haha, lol, wtf, hmm, huh, um, uh, yeah, well, duh, eh, sure, gee
    """,
    "but": """
        but, however, yet, instead, rather, either, anyway, still
    """,
    "help_ask": """
        could|can|would|will you help, help me|us|out,
        your help|opinion|thoughts|advice|input|assistance|feedback|view|views, take a look, have a look, let me know,
        any|some ideas|suggestions|advice|help|thoughts, what do you think,
        do you think|know_if|know_of|know_how|know_where
    """,
    "no": """
        no, not, nothing, none, nobody, isn't|wasn't|doesn't|didn't|aren't|won't|can't|cannot|don't
    """,
}
