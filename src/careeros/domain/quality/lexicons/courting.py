"""Looks, flirting and romance by kind: the body, clothes, beds and dinners, love in the first or second person."""

_BODY = (
    "legs|lips|curves|hips|thighs|bum|bosom|breasts|cleavage|cheekbones|jawline|dimples|mouth|neck|waist|cheeks|"
    "freckles|"
    "ankles|shoulders|torso|abs|biceps|buttocks|backside|smile|eyes|hair|bust|physique|lashes|eyelashes|eyebrows|"
    "collarbone|stubble|curls|complexion|body|face"
)
_ONLY_BODY = (
    "lips|curves|hips|thighs|bum|bosom|breasts|cleavage|cheekbones|jawline|dimples|waist|freckles|torso|biceps|"
    "buttocks|"
    "eyelashes|collarbone|physique|legs|smile|cheeks|stubble|silhouette|beauty|charms|loveliness|sex_appeal|"
    "gorgeousness|"
    "prettiness|lovely_eyes|pretty_eyes|blue_eyes|green_eyes|brown_eyes|dark_eyes|dreamy_eyes|bedroom_eyes|"
    "gorgeous_hair|"
    "beautiful_hair|lovely_hair|long_hair|red_hair|blonde_hair|soft_skin|smooth_skin|sweet_voice|sexy_voice|"
    "pretty_face|"
    "pretty_mouth|body_language_says|hot_body|gorgeous_body|angelic_face|long_neck|swan_neck|lovely_neck"
)
_FINE = (
    "kissable|sexiest|sultry|seductive|ravishing|luscious|shapely|busty|voluptuous|bootylicious|smoking_hot|"
    "easy_on_the_eye|easy_on_the_eyes|eye_candy|heartthrob|hottie|sex_bomb|milf|dilf|dreamboat|minx|temptress|vixen|"
    "fanciable|smitten|besotted|lovesick|enchantress|shaggable|nubile|buxom|leggy|lovestruck|love-struck|"
    "drop-dead_gorgeous"
)
_GARMENT = (
    "blazer|dress|shirt|blouse|skirt|suit|clothes|lab_coat|coat|gown|uniform|robe|apron|scrubs|hi-vis|overalls|jacket|"
    "sweater|jumper|trousers|jeans|bra|knickers|underwear|stockings|tights|lingerie|swimsuit|bikini|leggings|heels|"
    "kilt|"
    "turtleneck|corset|negligee|hard_hat|boots|cardigan|waistcoat"
)
_LOVE = (
    "kiss|marry|undress|ravish|devour|climb|cuddle|spank|seduce|caress|lick|bed|woo|court|romance|smother|eat_you_up|"
    "hold_you|love_you|massage|spoon|fondle|nibble|bite|snog|shag|bang|straddle|tickle|serenade"
)
_SWEETS = (
    "gorgeous|sexy|handsome|cutie|babe|sweetie|darling|sweetheart|hottie|tiger|hun|pretty lady|beautiful lady|hot stuff"
)

_COMELY = (
    "beautiful|pretty|prettier|gorgeous|hot|hotter|cute|cuter|stunning|handsome|attractive|sexy|sexier|manly|adorable|"
    "irresistible|ravishing|dreamy|breathtaking|seductive"
)
_WORN = "red|black|tight|short|little|white|blue|summer|cycling|running|green|gym|tennis|football"

COURTING = f"""
    as|so|that {_COMELY}|fit|good-looking|lovely as you|yours|that,
    you|you're|you_are|you_look|you_looked even|far|much?
      prettier|hotter|cuter|sexier|more_beautiful|more_handsome|more_attractive|handsomer|better_looking,
    find|found you|your_face|your_photo|your_voice|your_smile so|very|really|quite|rather|incredibly|extremely?
      {_COMELY}|charming|sweet|lovely,
    a|an|such_a|with_a fantastic|great|nice|lovely|perfect|amazing|hot|beautiful|gorgeous|good|wonderful|stunning
      figure|body|physique|bum|waist,
    you look|looked|looking|are_looking|'re_looking so|very|really|absolutely|too|incredibly|damn|extremely? good|
      great|amazing|stunning|fit|fine|lovely|beautiful|gorgeous|hot|nice in|on|with that|this|your|it|the|those,
    looks|looked so|very|really|absolutely|truly? amazing|great|good|stunning|lovely|gorgeous|beautiful|wonderful|
      fantastic on you, that|your {_WORN} dress|shirt|suit|skirt|top|kit|outfit|shorts|jacket|lipstick|heels,
    are|you're you? looking so|very? {_COMELY}|nice|fresh|young|fine,
    what|where are|were|will you be? doing|up_to|going|free on|this|tonight|later? tonight|saturday_night|
      friday_night|sunday_night|saturday_evening|friday_evening|this_evening|tonight|after_dark,
    call you babe|baby|honey|darling|dear|sweetheart|sweetie|mine|gorgeous|beautiful|my,
    pictures|photos|selfies|pics|picture|photo of|from yourself|you_in|you_at_the|your_body|your_holiday,
    life|marriage partner, my|your soulmate|bride, hold|holding|held your hand|
      hands, butterflies, good|great|excellent|better kisser, cheeky|romantic|intimate|sexy|flirty drink|dinner|
      evening|weekend|walk|night|kiss|thought,
    meet|meeting|see|seeing|have you all? alone|privately|without_anybody|without_anyone|just_us|just_the_two|
      somewhere_private|somewhere_quiet_and|at_night|in_my_flat|at_my_place|in_a_hotel|in_your_hotel,
    where|how|see_where|see_how the evening|night|things|it|that takes|take|leads|lead|ends|goes_from_there us|in?,
    know you better|more outside|after|away|beyond|in_private|if_you_know|over_a_candle|over_wine|in_another,
    don't|do_not|won't|wouldn't tell my|your girlfriend|wife|boyfriend|husband|partner|fiancee|fiance|missus,
    saved|save|kept|keep|printed|framed|downloaded|zoomed|zoom_in|stared_at|staring_at|look_at|looking_at|kissed your|
      the photo|picture|pic|selfie|profile_picture|profile_photo because|as|every|again|so|all|under|for|and|on|in,
    dimples|lips|legs|curves|eyes|hips|cheeks|lashes of yours, hair|eyes|lips|legs|face|smile|body|voice like yours,
    should|could|must be|become|work_as a|an|on_the|on_a model|actress|actor|cover|catwalk|pin-up|film_star,
    nearly|almost dropped|spilled|choked|fainted|fell my|over|off|when, you make|made|are_making me blush|melt|weak|
      shiver|nervous_in|smile_like, is|are|was there|there_a|you a? mr|mrs|lucky_man|lucky_guy|lucky_girl|lucky_woman|
      special_someone|somebody_special|boyfriend|girlfriend|husband|wife, i'm|i_am|i_was single and|too|if|as_well,
    are you on tinder|bumble|hinge|the_market, your tinder|bumble|hinge,
    you and me|i alone|tonight|no_shop|a_bottle|some_wine|under|at_dawn|in_paris|by_candle,
    swept|sweep me|you off my|your feet, love|loved|like|liked|adore|admire the_way_you your|the? look|dress|smile|move|
      walk|legs|curves|lips|body|hair, you|you'd|you_would be|make|look perfect|beautiful|lovely|great a|as|my|in|
      girlfriend|wife|husband|boyfriend|bride|kiss|on|bed,
    your {_ONLY_BODY}, under|beneath|below your|that judge's|lovely|tight|little? {_GARMENT}, figure under,
    {_GARMENT} comes|came off, {_GARMENT} on_the_floor,
    you in|without that|nothing|just|tight|a_tight|a_little|a_red|a_black|a_short {_GARMENT}|but,
    what are|were you wearing, wearing right now|under|underneath|nothing|for_me|tonight|to_bed, {_FINE}, {_LOVE} you,
    your body|figure is|does|drives|in|makes|must|looks|deserves, such|with a? figure|body|physique,
    woman|man|girl|guy|lady|someone|somebody|anyone|person|boy|one who? looks|looking|built|shaped like you|yours,
    with|looks|eyes|legs like yours, looks like yours,
    let you handcuff|audit|inspect|examine|interview|boss|ride|tie|arrest|search|discipline me,
    could|might|would|will|can love|adore you, fell for your smile|eyes|photo|picture|profile_picture, love with you,
    you|you've|you_have|has|beauty stolen|captured|melted|stole my heart, marriage purpose|purposes|material|proposal,
    know you for|more_intimately|intimately|deeper, chemistry|electricity|attraction|tension between us|you_and_me,
    have|keep|continue to? admiring|staring|gazing from|at afar|you|linkedin,
    admire|admired|admiring|admirer you|your|of_yours|from|of? your? photo|photos|picture|pictures|afar|looks|beauty,
    profile|photo|post|ad for the eyes|smile|legs|looks|lips, clicked|click on your photo|picture because|for,
    skip|skip_straight|go_straight|jump_straight to the|my|your sauna|jacuzzi|hot_tub|bedroom|bed|pyjamas|hotel_room|
      massage|cuddling|kissing, i'm|i_am not normally|usually so? forward, i'm smitten|besotted, meant to be together,
    love of my life, kiss|kisses|kissed|kissing you|me|your|those, my valentine,
    you and me|i candlelight|under_the|at_sunset|naked|alone_in, love nest, flirt|flirting|flirted with you|me,
    flirty, one night with|stand, friends with benefits, netflix and chill,
    distracted|distracting by your looks|photo|smile|legs, came|come|comes in your|that size|shape|package,
    boyfriend|girlfriend|husband|wife|fella is|must|doesn't|won't a|be|know|mind lucky|jealous|very_lucky|so,
    is he|she|your|there lucky, asking for a|my single, lonely heart|nights|night,
    bed|sheets|pillow|pillow_talk|mattress with|beside|next you|to_you, in my bed|shower|lap, sit on my|your lap|face,
    steamy|naughty|dirty|passionate night|weekend|thoughts, undressing|undress|undressed, skinny-dipping, striptease,
    pillow talk, sexting, nudes, booty, aphrodisiac, in stilettos|fishnets, our|my wedding night, strip poker|for|off,
    couldn't|can't|cannot take|keep|tear my eyes off, keep my eyes off you|your, eyes off you|your,
    ravishing|radiant|glowing|divine|heavenly|angelic creature|vision|lady|you, beautiful|pretty babies,
    your star sign|horoscope, for_a serious relationship,
    younger|older|tall|shy|dark|rich men|women? do_you|in_general,
    you like|prefer|into|fancy younger|older|tall|bald men|women, do you sleep alone|naked|well_alone,
    sleep|sleeping|wake|waking|woke alone|beside_you|next_to_you|up_next_to|up_beside,
    tired|bored of your husband|wife|boyfriend|girlfriend|marriage, toy boy|boys, boy toy, drives|drive me wild,
    you've|you_have stolen|stole my sleep, time do you get|finish off|tonight|work_tonight, are those|they real if,
    be|is illegal to|for look|be_that|be_so|anyone, slim|tiny|narrow|lovely|perfect waist|ankles,
    you looked|look delicious|edible|good_enough|tasty|yummy,
    i imagined|imagine|imagining|picture|pictured us|you naked|asleep|together|on_a_beach|in_bed|under_the|locked,
    body|legs|bottom|curves like that, legs|lips|body|eyes|smile|curves like yours,
    mr|mrs|husband|wife|boyfriend|man|woman vacant|already_taken|in_your_life|in_the_picture, married to you,
    if you were single|free|my_wife, dream girl|woman|man
"""
"""Courting as it stands."""

COURTING_PARTS: dict[str, str] = {
    "fleshly": """
        unbutton|unzip|neckline|undressed|undressing|toyboy|cleavage|bosom|kissing|cuddling|cuddle|caress|caresses|
        embrace_you|
          in_my_arms|aroused|arousing|horny|lust|lusting|desire_you|seduce|seduced|seducing|flirt|orgasm|tight_dress|
          tight_skirt|
          tight_jeans|infatuated|infatuation|heart_races|heart_flutter|good-looking|beautiful_woman|
          pretty_face|
          pretty_girl|handsome_man|handsome_face|sexiness|curvaceous|well-endowed|pheromones|soulmate|brunette|
          brunettes|redhead|
          redheads|my_lap|your_lap|kissed|stunner|pretty_thing|sexy|date_me|shirtless|topless|looks_like_that|
          looks_like_yours|
          such_eyes|those_eyes|such_lips|those_lips|my_bed|heartthrob|single_man|single_woman|my_wife_for|leave_my_wife|
          leave_my_husband|date_applicants|makes_men|make_men|makes_women
    """,
    "that_garment": """
        that|your|the skirt|dress|blouse|swimsuit|bikini|top|blazer|outfit|uniform|sweater|jumper|suit|shirt|tie|
        beard|moustache
          kept|keeps|at|in|on|made|makes|drove|drives|haunts|suits|should|is|was
    """,
    "moved": """
        awake, me wild|blush|sweat|melt, wow, distracted|distracting, illegal, off you
    """,
    "body": _BODY,
    "sweet_name": ",".join(_SWEETS.split("|")),
    "dinner": "dinner|drink|drinks|wine|cocktails|champagne",
    "evening_out": "dinner|supper|wine|drinks|cocktails|champagne|candlelight|candles|moonlight|candlelit",
    "only_two": """
        just|only us two|both, just|only the? two of us, just|only you and me|i, just us and|tonight|over|by,
        for two you and me|i, us two alone, the two of us alone
    """,
    "nightly": "breakfast, your place, my place, hotel room|bar, bedroom, candles, night cap|"
    "together, nightcap, dancing",
}
"""Parts of courting: see `together` and the gate."""
