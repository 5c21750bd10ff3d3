"""Pursuing the reader by kind: being where they are, getting round a no, things found out that were not told."""

_KIN = (
    "wife|husband|kids|children|daughter|son|mother|father|mum|mom|dad|sister|brother|girlfriend|boyfriend|ex|"
    "ex-wife|ex-husband|grandmother|family|little_boy|little_girl|flatmate|neighbour|neighbours|landlord|nanny|parents"
)
_PASSED = "drove|walked|cycled|went|jogged|strolled|passed|parked|sat|stood|waited|lingered|hung_around|slept"
_NOTHING_SAID = "block|blocked|unfriend|unfriended|mute|muted|ghost|ghosted|unfollow|unfollowed|hung_up_on"
_CALLED = "rang|phoned|called|messaged|emailed|e-mailed|contacted|wrote_to|texted|visited|approached|questioned"

PURSUIT = f"""
    you keep|can't_keep|cannot_keep avoiding|ignoring|dodging|refusing me|my, you're|you_are avoiding|dodging me,
    block me all|if|again|but|as|once, i have other|more|plenty_of accounts|profiles, your shift ends|starts|finishes,
    give|giving|gave you another|one_more|a_second|a_last|one_last chance,
    logged|signed|hacked|broke in|into to? your calendar|inbox|account|cloud|phone|mailbox|camera,
    watch|watched|watching him|her|you every|each|from|through|while|sleep|when|play|walk,
    until i hear|get|have a? yes, you opened my letters|messages, the receipts tell,
    you got|came|went|come|get home late|early|alone|at|with, which car|desk|window|locker|house|flat|bike is yours,
    everyone's|everybody's|all request|requests|invite|invites but|except mine, explain your own,
    your no was|is a_bit|hasty|too|rash|rude|wrong, climbed|jumped your fence|wall|gate,
    i still have your key|keys|ring,
    told|tell your receptionist|assistant|colleagues|secretary i'm|i_am|that_i'm|that_i_am|we're|we_are,
    run|hide from my|me, not from my visits, call|called|calling the police but,
    a picture|photo|video of you sleeping|asleep|undressing|leaving, when you're|you_are alone|asleep|in_bed,
    answer the door next|or, don't|do_not|won't accept your refusal|no|answer|decision,
    won't stop|rest until you|she|he, won't|will_not|not|never stop|stopping|quit writing|messaging|calling|emailing|
      e-mailing|asking|texting|contacting|bothering|trying? you? until|till|unless you, under|below your window|balcony,
    saw you crying|sleeping|kissing|naked|undressing, on my fridge|bedside,
    followed your|you taxi|car|bike|daughter|son|wife|husband|children|home,
    you deleted|removed your|the|that post|photo|picture|account|profile|comment|album,
    saved|kept|printed it|them|copies before_you|anyway,
    so that you'd|you_would|you_will see|notice|remember|have_to me|my|talk|answer,
    your son|daughter|kids|children is|are on|in the,
    watched|watching|watch|follow|followed|following|filmed|photographed you leave|leaving|walk|walking|home|at_home|
      sleep|sleeping|undress, why|did|have|do|you've|since|after|because|when|that you? {_NOTHING_SAID} me|my,
    you {_NOTHING_SAID} me|my_account|my_number|my_profile|my_other|my_last,
    you reported me|the_last|my_last|my_old|my_account|my_profile,
    from my|a|another|this other|second|new|different account|profile|number because|since|after|now|so|as|you,
    my other|last|previous account|profile was|got, don't|do_not|won't|will_not|refuse_to take|accept no for|as,
    i|am not accepting|taking_no|giving_up_on_you|going_to_stop|letting_you|going_away|leaving_you_alone,
    no is not an_answer|an_option, no means yes|maybe,
    you didn't|don't|do_not|did_not really|actually|truly? mean it|no|that,
    playing|play|plays|act|acting hard|coy|cold to_get|with_me,
    you can't|cannot|won't|will_not|couldn't|shouldn't avoid|dodge|escape|ignore|block|hide|run|shake me|from_me|us|
      from_us,
    no way|chance|point|use of|in|to dodging|avoiding|escaping|ignoring|hiding|running|blocking|dodge|avoid|escape|
      hide me|from,
    i'll|i_will|i'm_going_to|i_shall|i'd keep|go_on calling|ringing|writing|messaging|coming|turning|trying|sending|
      knocking you|your|until|till|up|every|round|back|whether|again,
    until you give|cave|say_yes|see_me|pick_up|change_your_mind,
    keep|kept|keeps|been calling|ringing|phoning|messaging|texting|writing your|you|to_you house|home|mobile|phone|
      line|since|all|every|day|night|again|until|wife|husband|mother|family|private,
    {_CALLED}|asked|befriended|followed|met|tracked|found|added|know your {_KIN}|old_school|ex|house|school,
    hacked|cracked|broke|stole|tapped|searched into? your phone|laptop|computer,
    i|i've guessed|guess|hacked|cracked|broke|stole|tried your|the|into_your password|passwords|pin|passcode|inbox|
      e-mails|emails|account|phone_number|phone_line|phone_again|diary|login|medical|calendar|messages|home_address|
      private|personal|mobile|bank|
      old_messages|passport|location|browser|cloud|ex|date_of_birth,
    your number plate|licence_plate|license_plate|door_code|running_route|daily_routine|bedtime|usual_bus|usual_train,
    a folder|file|dossier|list|archive|spreadsheet|scrapbook|notebook|collection|record with|of|on|about|full
      everything_you|all_your|all_you|photos_of_you|pictures_of_you|of_you|of_your, a folder|file|dossier on you,
    everything|all|anything you|you've ever posted|deleted|uploaded|liked,
    since you were sixteen|fifteen|fourteen|seventeen|twelve, what you deleted, you deleted it|them|that,
    be|i'll_be|sitting|waiting|standing on|at|in|by|outside your train|tram|carriage|gym|house|street|home|front_door,
    same train|tram|bus|carriage|gym|pool as you every|each|on|so|again|from|daily, you belong to|with me, i own you,
    you're mine, you are mine, you were|are|'re online|active at|last|until|again|right|late,
    your {_KIN} walks|plays|swims|dances|sleeps,
    got|obtained your private|home|house|wife's|husband's|mother's|daughter's|son's number|address|line|phone,
    stay|stays|remain|remains|be|as our little secret, don't|do_not tell your_wife|your_husband,
    told|tell everyone|everybody|my_friends|my_mother we're|we_are|you're|you_are friends|dating|engaged|an_item|
      a_couple|mine|my,
    accept|accepting|take the|my invite|invitation|request|connection_request already|now|this_time|again|or|at_last|
      or_else, followed you home|around, stalk, stalk|stalking you|your
"""
"""Pursuit as it stands."""

PURSUIT_PARTS: dict[str, str] = {
    "asked_about": "asked|asking|ask|told|paid the? porter|receptionist|guard|doorman|neighbour|neighbours|concierge|"
    "caretaker",
    "about_them": "when you|your, which car|window|floor|flat, what time, where you live|park|sleep|go",
    "i_lurked": "i|i've|and waited|sat|stood|slept|hid|parked|lingered|been|camped|watched|loitered",
    "your_premises": """
        in|at|outside|behind|by|near|opposite|inside|under|from your
          lobby|garden|garage|driveway|porch|staircase|house|flat|window|balcony
    """,
    "i_passed": f"""
        i|we|and {_PASSED} by|past|outside|near|down|round|along|in_front_of|opposite|behind,
        {_PASSED}|saw|watched|seen|noticed outside|past|through|into
    """,
    "your_home": "your house|home|flat|apartment|street|front_door|doorstep|garden|driveway|bedroom_window|"
    "kitchen_window|curtains|bins",
    "why_silent": """
        why you haven't|hadn't|didn't|don't|won't|are_not|aren't|have_not|are|never replied|replying|answered|
        answering|answer|
          picked|picking|reply|accepted|responded|respond|pick|calling|opening|reading|ignoring|avoiding|hiding
    """,
    "new_profile": """
        a|another|this|my|from_a new|second|third|fresh|other|different profile|account|number|address|e-mail|email
    """,
    "since_you": "because|since|after|when|as|now_that you|your",
    "called": _CALLED,
    "all_of_yours": f"""
        all|every|each|nine|ten|six|five|four|three|several|half|some|most|both of? your|the
          colleagues|neighbours|neighbors|family|friends|relatives|{_KIN},
        your {_KIN}
    """,
    "found_out": """
        i|we|i've|we've|also|and found|worked|figured|dug|looked|know|knows|tracked|learned|learnt|traced|seen|memorised
          out|up|down|exactly?
    """,
    "your_whereabouts": f"""
        where|when|what_time you live|sleep|park|shop|drink|swim|jog|run|walk|go|leave|get|eat,
        where|which_ward|which_hospital|which_school|what_school|which_gym|which_street|which_flat|who|which_nursery|
        how_old
          your {_KIN}|home|house|car|flat|ex|first,
        your daily|running|morning|usual|evening routine|route|schedule,
        your number_plate|licence_plate|license_plate|door_code|street,
        which|what ward|hospital|school|gym|street|flat|floor|train|bus|hotel|bar|pub|church|nursery|car you|your
    """,
    "i_come": """
        i'll|i_will|i'm_going_to|i_shall|i'd simply|just|then|keep|also? come|coming|sit|stand|camp|turn_up|show_up|
        appear|drop_in|
          wait_outside|wait_at|wait_in|be_waiting|be_standing|be_sitting|be_outside,
        see|find me standing|waiting|outside
    """,
    "lying_in_wait": """
        each|every morning|evening|night|day|lunch|afternoon|single, until|till you|she|he|they, whether you,
        outside your,
        day after day
    """,
    "took_a_flat": "took|rented|renting|rent|taken|bought|moved_into the|a flat|house|room|apartment|place",
    "beside_you": "opposite, next door|to_you|to_yours, across from|the, above|below|beside|behind you|yours",
    "your_no": """
        you|you've|you_have asked|told|begged|warned|instructed me to|not|never stop|go_away|leave|to,
        you said no|stop, your no|refusal|rejection, you're|you_are|you_were|she's not|no interested|comfortable|longer,
        you turned me, me to stop|leave|go|not, you don't|do_not|didn't|did_not want|wish|like me|to|it|my,
        told|asked me not, not interested
    """,
    "and_yet": """
        however, but, yet, still, anyway, nevertheless, all the same, again, regardless,
        don't|do_not|didn't believe|accept|mean,
        not accepting, really|only|just meant, so i, that's why, kindly do
    """,
    "forgive": """
        sorry, grateful, glad, fine, apologise|apologize|apologies, respect,
        won't|will_not write|bother|ask|trouble|contact|follow,
        understand|understood|fair, thank|thanks, hear|hearing, no worries|problem, leave it|you, ignore this, if
    """,
    "night_visit": """
        i drove|walked|cycled|went|passed|parked|strolled|jogged by|past|down|along|through|outside
    """,
    "noticed_you": """
        noticed|saw|see|seen|spotted that? you|you've|your|you_have, your|the light|lights|window|curtains|door
    """,
    "at_night": "last night, tonight, after dark, at midnight, late at, past|after midnight, this|yesterday evening",
}
"""Parts of pursuit: see `together`."""
