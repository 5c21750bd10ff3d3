"""How people claim a shared past, an introduction, or something that the reader did."""

CLAIMS: dict[str, str] = {
    "claim_met": """
        was so|very|really|such? a? good|great|lovely|nice|fun|wonderful|grand|pleasure|joy|delight
          to meet|talk_to|talk_with|speak_to|speak_with|chat_with|catch_up_with|have_met you,
        we both? first? briefly|actually|also|once? met|spoke|talked|chatted|corresponded|discussed,
        we both? first? last|recently|just|finally? met|spoke|talked|chatted|corresponded|discussed,
        we had our|such|lunch|coffee|dinner|drinks,
        we had a|such_a brief|long|short|good|great|lovely|nice|quick|pleasant?
          chat|talk|call|conversation|coffee|lunch|dinner|drink|beer|meeting|word|good|great|lovely|nice|long|quick|
          brief, we shared a|the, we bumped|ran into, we crossed paths,
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
        same panel|committee|board|jury|flight|train|table|tour,
        share|shared|sharing a table|cab|taxi|train|lift|ride|stage|panel|meal with_you|to_the|at|in|from,
        we shared that|the a? cab|taxi|ride|lift|train|table|stage|flight|meal,
        when you visited|stopped|dropped|came, seen you since|lately|in_a|for_a|in_years,
        saw you last|again|yesterday, last|first time i|we saw|met|heard|spoke,
        we've|we_have|we_had|we_were been? in touch|contact, haven't|have_not seen you, been a while since we,
        for taking|answering|returning my|our call|calls|questions,
        thank_you|thanks for your? call|time yesterday|earlier,
        as|per your request|suggestion|instructions|wish,
        as agreed|arranged|discussed
        i|here|please|with_you|yesterday|earlier|last|on_the_phone|by_phone|over|at|attached,
        as you asked|requested|suggested|advised|proposed|promised|wished,
        as requested|agreed|promised by|with|when|in, further to your,
        in|with reply|response|reference to your email|e-mail|call|letter|note|question|request|message,
        keep|kept in_touch|in_contact after|since, so good|nice|lovely to have met,
        lovely|wonderful|great to have met|spoken|talked|run_into, had|have interacted, we interacted,
        having seen|heard|met|watched|known you, your site_visit|open_day, your|the site visit,
        since being at your|the, fun|great|lovely|nice|good being on|at|in|with that|the|your|you,
        panel|flight|train|committee|trip|tour|jury with you, opposite sides of, across the table from,
        go|goes|went back a|years|decades|far, sitting|seated|sat next_to|beside you,
        for answering|returning my|our message|email|e-mail|mail|letter|note,
        as discussed|agreed|arranged|promised|planned over|at|on|with|by|during|yesterday|last|earlier|before|when,
        we sat|took|passed|attended|rode|walked|survived|shared|sang|rowed|missed the same|an|a,
        we co-signed|co-wrote|co-authored|co-hosted|co-chaired|co-taught|co-organised|co-organized|swapped_cards|
        swapped_numbers,
        we queued|danced|sang|camped|hiked|rowed|marched|voted|graduated|argued|quarrelled|laughed
          together|side_by_side|next_to|at_the|in_the|about|over
    """,
    "claim_worked": """
        we both? once|previously|also? worked|served|volunteered|interned,
        we both? once|previously|also? collaborated|overlapped|co-founded|co-authored|co-wrote,
        worked together|alongside|side_by_side, working together|alongside at|on|in|back,
        worked with|under|for you, working with you at|on|back|in, used to work together|with_you,
        our time at|together|in|as, our days|years at|in|together|as,
        former|old|ex colleague|colleagues|coworker|coworkers|teammate|teammates|manager|boss|co-worker,
        ex-colleague|ex-colleagues|ex-coworker, your|my|a|as former|old colleague|coworker|teammate|co-worker,
        were colleagues|coworkers|teammates|co-workers, we were both? on|in|at|colleagues|coworkers|teammates,
        we were both? together|interns|roommates|neighbours|neighbors|classmates|friends, when we were,
        same team at|back|together,
        you were my manager|boss|mentor|colleague|teammate|professor|teacher|supervisor,
        you managed|mentored|supervised|trained|taught|hired me, i worked for|under|with you,
        i reported to you, i interned for|under|with you,
        we built|launched|shipped|founded|started|ran|led together,
        our internship|project|course|trip|work|job|training|studies together,
        intern|employee|apprentice|trainee|report of yours, both worked at|for|in|on, both work at|for|on,
        we both spent|left|joined|used_to_work|come_from|came_from|started,
        worked|served|trained|volunteered closely? with|for|under|alongside|beside you,
        having been colleagues|coworkers|together,
        as|being|it's|it_is|i'm|this_is me? your old|former|ex|long-lost
          classmate|colleague|flatmate|housemate|roommate|coworker|teammate|schoolmate|neighbour|neighbor|intern|
          student|pupil|apprentice|trainee|mate|boss|manager|teacher,
        your old|former|ex classmate|colleague|flatmate|housemate|roommate|coworker|teammate|schoolmate|neighbour|
          neighbor|intern|student|pupil|apprentice|trainee here,
        as|being a|an? old|former|ex? classmate|colleague|flatmate|housemate|roommate|coworker|teammate|schoolmate|
          neighbour|neighbor of yours,
        used_to_be|were|been neighbours|neighbors|colleagues|flatmates|roommates|teammates|coworkers,
        lectured|taught|managed|hired|trained|coached|supervised|mentored both|us_both,
        together we sorted|built|solved|ran|made|did|won|planned|wrote|led|organised|organized|fixed|delivered,
        drives|drove|flies|cooks for|under you, was also mine|my
    """,
    "claim_studied": """
        fellow alum|alumni|alumnus|alumna|graduate|grad|student|classmate,
        both alumni|alums|graduates|studied|attended|went|graduated|studying,
        we both? studied|graduated|attended|went|roomed|lived,
        same class|cohort|school|university|college|alma|course|programme|program|year,
        we|are|were|as|being|old|former|former_mba classmates|roommates, your classmate|roommate,
        as my classmate|roommate, you my? classmate, shared alma,
        our alma|school|university|college|class|cohort|dorm|old_school|old_university,
        student|pupil|mentee of yours, as a fellow, took your class|course, in your class|course,
        we are|were both? graduates|alumni|alums of|from,
        same thesis|university|college|school|department?
          supervisor|teacher|professor|advisor|adviser|tutor|lecturer|dorm|hall,
        same thesis|primary|secondary|high?
          school|kindergarten|boarding_school|seminar|lab|laboratory|gym|church|choir|orchestra,
        same small|little|tiny|home?
          town|village|hometown|street|island|valley|region|county|block|neighbourhood|neighborhood,
        we both|each grew|come|came|speak|spoke|lived|live|hail|play|played|sing|rowed|row|coach|moved|studied|trained
          up|from|in|at,
        we both|each grew|come|came|speak|spoke|lived|live|hail|play|played|sing|rowed|row|coach|moved
          french|german|spanish|finnish|swedish|polish|italian|portuguese|dutch|russian|chinese|japanese|arabic|hindi,
        both of us
          grew|come|came|speak|spoke|lived|live|hail|studied|trained|played|graduated|attended|went|left|started,
        the two of us grew|come|came|studied|trained|played|graduated|attended|went|left|started|met|worked|spoke,
        your old|former|own? school|university|college|alma and_mine|as_me|as_i|too,
        same study|book|reading|project|working|parent|running|youth|international?
          group|tour|trip|club|league|parish|mosque|temple|synagogue|regiment|school,
        go|goes|went|attend|attends|attended to? the same,
        were|are|we're both volunteers|members|interns|trainees|founders|guests|speakers|judges|natives,
        we both began, fellow member|members|volunteer|volunteers|intern|interns,
        like you i studied|went|graduated|trained
    """,
    "claim_mutual": """
        mutual friend|friends|connection|connections|contact|contacts|acquaintance|acquaintances|colleague|colleagues,
        a mutual, our mutual,
        friend|friends|connection|connections|contact|contacts|people|colleagues in common,
        shared connection|connections|contact|contacts|friend|friends|network,
        our common|shared friend|friends|connection|connections|contact|contacts|acquaintance, we both know,
        common friend|friends|connection|acquaintance, friend|colleague of yours,
        your friend|colleague|teammate|boss|manager|coworker|brother|sister|cousin|wife|husband|classmate|roommate,
        old friend of, knows you|us from|well|both, we're|we_are both friends|connected_to|close,
        know each other|you|from|through, works|plays|lives|sings|sails|rows|trains|volunteers with you,
        worked|studied|served|trained|played|lived|sailed|rowed|sang|shared_an_office|shared_a_flat with|alongside you,
        you know|knew|met my|our
          uncle|aunt|brother|sister|father|mother|cousin|wife|husband|boss|manager|colleague|professor,
        you know|knew|met my|our friend|friends|mentor|supervisor|teacher|family|parents|old,
        our parents|fathers|mothers|sons know|knew|worked|met,
        friend|acquaintance|colleague|contact we_share|we_both, are old|good|close|best friends, you and my,
        for|with your father|mother|brother|sister|uncle|husband|wife|son|daughter,
        now your head|boss|manager|colleague|director|deputy,
        your aunt|uncle|niece|nephew|brother-in-law|sister-in-law|godfather|godmother|godson|grandfather|landlord|
        landlady|
          predecessor, my
          sister|brother|cousin|mother|father|aunt|uncle|wife|husband|friend|neighbour|boss|colleague|daughter|son|
          flatmate
          married|taught|knew|knows|nursed|babysat|met|hired|trained|drove|sold|rented|studied|served|sang|played|
          worked|coached
          your|you|with_you|under_you|beside_you,
        your former|old|ex assistant|intern|student|employee|secretary|deputy|boss
    """,
    "claim_referral": """
        referred me|by, referral from|by, referred us,
        recommended me|by|you|that_i|i|your|talking|speaking|reaching|contacting,
        suggested i|that_i|you|reaching|contacting|getting|we|that_we|talking|your|speaking|writing|me,
        told me to|about_you, introduced us|me|by, introduction from|by,
        gave|passed|sent|shared|handed me your|along,
        your name|contact|details|email|number from|through|via|by, name came up,
        put|putting me|us in_touch|onto|on_to|in_contact, connected us|me,
        pointed|pointing|directed|sent|steered|nudged me to|towards|toward|your|in_your|you,
        mentioned you|your|that_you|me_to, spoke highly|very_highly|so_highly|well_of,
        speaks|spoken highly|very_highly|well, encouraged|urged|advised|invited me to,
        thought|said|thinks|says i|we|you|that_you|that_i|that_we should|would|might|could|were|are|may|'d,
        says hi|hello, sends|sent her|his|their regards|best|greetings|love,
        on the recommendation|advice|suggestion, at the suggestion|recommendation|urging,
        asked me to contact|reach|get|say|tell|pass, asked me to write to|you, recommendation from|of,
        vouched for, vouch for me, heard about|of you from|through|via,
        friend of mine|a_friend told|said|suggested|recommended|works_with|works_for|at_your,
        your|the recruiter|colleague|coworker told|said|suggested|recommended,
        told|informed|assured me|us you|that_you|about_you|of_you, pass|passed|passing on|along your,
        pass|passed|passing me|us|on|along? your address|contact|number|details|email|name|profile,
        forwarded|gave|sent|shared|handed|texted|slipped me|us your
          address|contact|number|details|email|profile|card|name,
        department|office|assistant|secretary|receptionist told|sent|forwarded|asked|invited me|my,
        at|on the|his|her|their kind|warm? recommendation|suggestion|advice|request|urging of,
        come|came|comes recommended, we|i have|were|was|been|'ve been? introduced by|through|via,
        kind|good|nice enough to pass|give|share|forward|introduce,
        said|says i should|could|must|might|ought|had
          drop|write|contact|reach|message|ping|email|call|ask|speak|talk|try,
        got|have|took your address|contact|number|details|email|card from|through|via,
        asked|insisted|requested|urged that_i|i, insisted on my,
        promised|offered he'd|she'd|they'd|he_would|she_would|to mention|introduce|put|pass|forward,
        word from|has_it, rumour|rumor has, was|were|am|i'm told by, i'm|i_was told that_you|you,
        hear|heard|understand|gather from several|some|your|people|colleagues|friends|one|a|mutual,
        referred|forwarded|passed|recommended my name|cv|profile|resume|details, told|advised me i|that_i,
        speaks|spoke|talks warmly|kindly|fondly of, said|thinks|says|thought you'd|you'll|you're|we'd,
        puts|put me|us|my_name|our_name forward|up|down|in for|to|as|with, put me|us|my_name|our_name forward,
        puts|put|putting in a? good|kind? word, named|names you|me to|for|as|with,
        spoken|spoke|written|wrote|talked|rung|called to|with? you about|for|on me|us|my_behalf|our_behalf,
        vouches|vouching for me|us, stand|stands|stood surety|guarantee|bail for me|us,
        proposed|proposes|nominated|nominates|tipped|tips|commended|commends|earmarked|singled|volunteered
          me|us|my_name out? for|as|to|by, thought|thinks of me|us for|when|first|at|as, has_me|had_me in mind,
        send|sends me|us to|on_to|over_to|round_to you, sent|sends|steered|nudged me|us your way,
        happy|glad|ready|willing|offered|agreed|pleased to vouch|speak|answer|stand for me|us,
        to be|act|serve as? my|our reference|referee|guarantor, my name came|reached to? you,
        a letter|note|word|message|call for|to you from, a call|letter|word|note|mail about me|us from,
        the word|bidding|instructions|orders of, the blessing|backing|endorsement|sponsorship of|from,
        asks|asked|begs|begged|wants me to greet|thank|remind you, thinks the_world|highly|well|a_lot of you,
        remembers|remembered you fondly|well|from|and|as, lets you know,
        says|say|said|agree|agrees you|you're are? the one|man|woman|person|right,
        told|tells|assures me|us you would|will,
        my|our reference|referee|sponsor has|will|is|knows, proposed|nominated me|us
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
        listened|listening to you on|in the|a|your|that? podcast|show|panel|radio|webinar,
        your guest|evening|recent|public|inaugural? lecture|lectures|seminar|seminars|masterclass|sermon|reading
          at|in|on|for,
        your workshop|webinar|lecture|seminar|speech|panel on|at|about|in|last|of, in the audience when|for|at|of,
        sat in on your, you on stage, your ted|tedx, i|we attended|watched your
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
        article|post|piece|paper|book|essay|thread of yours, what you wrote|posted|published,
        your podcast|radio|television|tv|newspaper|magazine? episode|episodes|interview in|about|on|with,
        you publish|published|write|wrote|post|posted|blog last|this|yesterday|recently,
        your quote|column|remark|quotation in|about|on
    """,
    "claim_changed": """
        congratulations|congrats|congratulation on|for, congratulations|congrats,
        your new|recent job|role|position|promotion|move|start|appointment|title|gig|venture,
        your new|recent company|startup|team|chapter|award|funding|round|launch|product|office,
        your promotion|award|appointment|funding|series|prize|nomination|acquisition|anniversary,
        you|you've|you_have|you_were|you_got just|recently|been|recently_been? promoted|appointed|awarded,
        you just|recently joined|moved|started|became|left|won|received|raised|launched,
        you won|received|earned the|an|a,
        heard|hear|gather|learnt|learned that? you|you've
          promoted|left|became|become|joined|moved|won|got|started|changed|took|sold|founded|retired|quit,
        now that you|you've|you_have joined|left|moved|become|been|started|taken, well deserved, welcome back,
        you were|you've_been|you_have_been just|recently?
          voted|named|elected|chosen|awarded|shortlisted|nominated|honoured|honored|ranked|selected|appointed|listed,
        well played|done on|with, saw your time, named|ranked|listed among|in the|top|forty
    """,
    "claim_said": """
        what you said|shared|explained|told_me|mentioned|pointed_out,
        your great|excellent|recent|kind|thoughtful|last|helpful? comment|comments|remark|remarks,
        you once|recently|famously|rightly? said|argued|claimed on|that|in
    """,
    "claim_message": """
        your|for_your kind|quick|thoughtful|helpful|last? reply|response|answer|message|note,
        your|for_your recent|prompt|warm|nice|generous? reply|response|answer|message|note,
        your|for_your kind|quick|thoughtful|helpful|last? email|e-mail|letter|advice|introduction|referral,
        your|for_your recent|prompt|warm|nice|generous? email|e-mail|letter|advice|introduction|referral,
        you replied|answered|responded|wrote_back|wrote_to|wrote_me|emailed|messaged,
        thanks|thank_you for getting|writing back|to_me, you kindly|once|already|generously? offered|promised|agreed,
        you kindly|once|already? invited, your kind|warm|generous|encouraging words
    """,
    "claim_connected": """
        we connected|linked, we|we've|we_have been connected|linked, since we connected|linked,
        connecting with you at|in|last, you accepted, accepting my invite|invitation|request|connection
    """,
    "claim_helped": """
        thanks|thank_you so? much? for? helping|introducing|referring me|us|with|my,
        thanks|thank_you so? much? for? recommending|interviewing|hosting me|us|with|my,
        thanks|thank_you again|once_more|so_much|very_much? for sending|lending|showing|walking|driving|buying|teaching|
          introducing|feeding|correcting|rescuing|warning|hosting|covering|fixing|repairing|picking|
          carrying|bringing|posting|paying me|us|my|our,
        thanks|thank_you so? much? for? inviting|meeting|seeing|having|coaching|mentoring me|us|with|my,
        your help with|on|last|when|in,
        for the introduction|referral|interview|advice|call|chat|meeting|conversation|time,
        thanks|thank_you|grateful again|so_much|once_more? for the coffee|lunch|dinner|drink|lift|book|tip|hint
    """,
    "claim_dealt": """
        you'll|you_will|you_may|you_might|you_probably|you_surely also? remember|recall
          me|my|our|us|that_i|that_we|when_i,
        you'll|you_will|you_may|you_might|you_probably|you_surely also? remember|recall
          when_we|from|i_was|we_were|the_day,
        if you remember|recall|still_remember,
        as you'll|you_will|you_may|you_might|you_probably? remember|recall,
        do you remember|recall me|our|the|when|that|how, kindly recall,
        you were so? kind|good|nice|generous enough|to, it was you who|that,
        liked|shared|reposted my comment|post|article|update, commented on my, are you the same,
        i'm|i_am|i_was that|the|one_of_the
          intern|student|boy|girl|man|woman|guy|one|person|nurse|trainee|kid|chap|lad|planner|volunteer|fellow|
          applicant|pupil
          you|who|from|whose,
        it's|it_is|this_is me? the|that|your
          one|boy|girl|man|woman|guy|kid|chap|lad|nurse|trainee|intern|volunteer|neighbour|student|pupil|apprentice
          you|who|whose|whom|with_whom,
        owe you still? a? beer|coffee|pint|drink|dinner|lunch|favour|favor|one|tenner|rematch,
        you still? owe|owed me|us a|one|the|that,
        joy|pleasure|delight|honour|honor|treat|privilege|fun|good|lovely|nice|great
          to host|have_had|welcome|show|receive|work_with|sail_with|walk_with|ride_with|teach|coach|train you,
        our paths have? first? crossed|met, we were both, it was me|i you,
        we shared a|an|the|that|one same? umbrella|room|desk|office|flat|bench|tent|bottle|pizza|ward|cabin|bunk|joke|
          blanket|corridor|class|teacher|landlord|locker|boat|house,
        the|that long|first|silly|great|heated? argument|talk|chat|conversation|discussion|laugh|row|bet|deal|quarrel|
          debate|dinner|lunch|coffee|pint|beer|walk|ride|evening|game|match we had|made|shared|struck|took|played|lost,
        at|in|on|round your sofa|cottage|porch|balcony|living_room|guest_room|summer_house|back_garden,
        was so|very|really|awfully|most? kind|good|sweet|generous|nice|decent|thoughtful|gracious of you to,
        you'll|you_will|you_may|you_might know|recognise|recognize|recall me|my_name|my_face|my_work|my_voice|us
          from|through|as|by,
        passed|made|managed|got|finished|survived|learned|learnt|done|found|become|known|started|here
          it|the|my|there|through? without your,
        you were the one|person|man|woman who|that
    """,
    "claim_origin": """
        you grew up, you were|are born|raised, you both? hail from, your hometown|birthplace|childhood,
        you started|began out|life|as|your_career, like you i grew|come|came
    """,
    "claim_certified": """
        i'm|i_am|i've_been|i_have_been|i_was a|an|also|now? fully? certified|chartered|licensed|accredited,
        i hold|have|earned|completed|finished|did|got my|a|an
          phd|ph.d|doctorate|mba|master's|masters|bachelor's|bachelors,
        i hold|have|earned|completed|finished|did|got my|a|an
          msc|bsc|diploma|degree|certificate|certification|licence|license,
        you have|hold|did|got|earned a|an|your phd|doctorate|mba|master's|degree|certificate
    """,
    "claim_result": """
        doubled|tripled|trebled|quadrupled|halved the|our|my|its|their|your|a? conversion|revenue|sales|profit|profits,
        doubled|tripled|trebled|quadrupled|halved the|our|my|its|their|your|a?
          turnover|output|traffic|growth|users|signups,
        doubled|tripled|trebled|quadrupled|halved the|our|my|its|their|your|a?
          customers|throughput|productivity|donations,
        doubled|tripled|trebled|quadrupled|halved the|our|my|its|their|your|a?
          engagement|retention|budget|income|leads|costs,
        doubled|tripled|trebled|quadrupled|halved the|our|my|its|their|your|a?
          time|waste|errors|defects|churn|membership,
        by a? third|half|quarter|fifth|tenth|two_thirds|three_quarters,
        i won the|a|an|second|first|two|three|silver|gold|my, i|we was|were awarded|named|voted|ranked|elected,
        top|first|best of|in my|our class|year|cohort|school, prize twice|again,
        published|authored two|three|four|five|several|many|a|an papers|articles|books|patents|paper|article|book|patent
    """,
    "claim_served": """
        you sat|served|judged|chaired|moderated on|the|a|our
    """,
    "claim_years": """
        a|over_a|nearly_a|almost_a|another decade of|in|as|at|with, decades of|in|as, half a decade,
        reported|report straight|directly to the, for|over|nearly|almost a_decade|decades i've|i_have|i|now
    """,
    "claim_event": """
        saw|seeing|noticed|know that? you|you'll|you_will|you're|you_are speaking|attending|at_the|going_to|presenting,
        we attended|both_attended|both_went|are_both_going, both attended|attending|at
    """,
}
