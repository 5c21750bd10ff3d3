"""What filters and readers take for bulk mail. Points, never a gate: newsletters use the same words."""

SPAM: dict[str, str] = {
    "spam_offer": """
        free|special|limited|exclusive|amazing|incredible|great|best offer|offers|trial|quote|gift|bonus|access,
        free|special|limited|exclusive|amazing|incredible|best deal,
        free|special|limited|exclusive|amazing|incredible|great|best deals|report|membership|info,
        free|special|limited|exclusive|amazing|incredible|great|best information|price|prices|rates|shipping,
        limited time, act now|today|fast, order|buy|call|apply|join|enroll|register now|today|online, sign up,
        don't miss, once in a lifetime, no obligation|risk|cost|fees|purchase|strings|catch|experience|credit,
        risk free, risk-free, money-back, money back, 100 free|guaranteed|satisfied|natural|legal,
        satisfaction guaranteed, guarantee|guaranteed|guarantees,
        discount|discounts|discounted|clearance|bargain|wholesale|refund, cheap|cheapest|lowest|affordable,
        lowest price|prices|rate|rates, save up|big|thousands|money|over|hundreds, special promotion, as seen on,
        off till|until|with_code|all|everything|today, coupons,
        unbeatable|unmissable, best price|prices|rates|deal,
        free delivery|tickets|samples|sample|entry|ebook|webinar|gift,
        special|great|introductory rates|rate|price|prices, dm me|us, tag a|your, vote for me|us|my|our, reply yes|stop,
        follow my|our page|channel|account, subscribe to my, my|our shop|store|webshop, book|buy|grab your|our|now,
        first 10|20|50|100, only this week|month, this week|month|weekend only, selling fast,
        limited seats|places|stock,
        while supplies, toll free, toll-free, credit cards|card accepted|debt|report|problems|history, visa|mastercard
    """,
    "spam_money": """
        make|earn|making|earning|extra|fast|quick money|cash|income|dollars|thousands|up|big,
        cash|income|profit|profits|earnings|investment|investments|investor,
        investors|mortgage|refinance|loan|loans|lender|lenders|debt|insurance,
        bank|million|millions|billion|dollars|dollar|usd|funds|fund,
        wealth|rich|prize|winner|lottery|casino|jackpot|inheritance|beneficiary, financial freedom|independence,
        work from home, home based, home-based, per week|month|day|hour, business opportunity|proposal, get paid|rich,
        be your own, your own boss, stock|stocks alert|pick|picks|tip, double your, net worth, million dollars|us|usd,
        next of kin
    """,
    "spam_click": """
        click here|below|on|this|the|now|link, visit our|us|my|the|http, go to http|www|our, to unsubscribe|remove|be,
        unsubscribe|unsubscribed|opt-out|opt-in|removed|remove, remove from|me|your|in, removed from, opt out|in,
        mailing list|lists, this is not spam, not spam, you are|have receiving|received this, bulk email|mail,
        email addresses|marketing|list, send this|your|to, reply with remove, subject line, see for yourself,
        check it out, read on, forward this, this message|email|e-mail was|is sent|intended, hit reply
    """,
    "spam_pills": """
        viagra|pills|pill|cialis|hgh|hormone|weight|diet|fat|pounds|herbal|supplement,
        enlargement|penis|breast|sex|sexy|sexual|xxx|porn|adult|hot|girls|nude|cams,
        teens|horny|anti-aging|aging|wrinkles|hair|prescription|medication|drug|drugs|pharmacy|doctor-approved|ink,
        toner|cartridges|cable|descrambler|spy|mlm, warranty|casino|gambling|university_diploma|university_diplomas
    """,
    "spam_claim": """
        you've|you_have won|been|just|selected, been selected|chosen|approved|pre-approved, congratulations you,
        dear friend|sir|homeowner|customer|investor|consumer|member|subscriber|valued, strictly confidential,
        confidential|confidentiality, urgent|urgently, secret|secrets,
        miracle|amazing|incredible|revolutionary|breakthrough|proven,
        powerful|ultimate|fantastic|unlimited|instant|instantly, what are you waiting, believe it, this really works,
        it works, success|successful, dream|dreams, opportunity|opportunities, hundreds|thousands of, millions of,
        people like you, if you are|'re interested|serious|looking|tired, important|urgent notice|information,
        fill out|in, take advantage, home owner|owners|owner's, today only, call us|now|toll, your family,
        our company|product|products|program|service|services|system,
        program|programs|products|orders|ordering|promotion|marketing|advertising|advertise|prospects|leads|sales
    """,
}
