"""Short names that are not the first letters of the long one: they pass, as a friend would use them."""

GROUPS = """
    william bill billy will liam; robert bob bobby rob; richard dick rick rich; james jim jimmy jamie; john jack
    johnny jon; margaret peggy maggie meg greta; elizabeth liz betty beth eliza lisa libby elisabeth; edward ted ned
    eddie; theodore ted teddy; charles chuck charlie chip; henry hank harry; francis frank; katherine catherine
    kathryn kate kathy cathy katie kitty kat; patricia pat patty trish tricia; dorothy dot dolly; anthony tony;
    andrew drew andy; alexander sasha sandy alex xander lex; alexandra sasha sandy alex lexi; michael mike mick
    mickey misha; nicholas nick klaus nico; joseph joe joey; josef sepp; thomas tom tommy; daniel dan danny; matthew
    matt; christopher chris kit topher; christina tina chris; jennifer jen jenny; jessica jess; rebecca becky becca;
    susan sue suzy susie; deborah deb debbie; barbara barb babs; samantha sam; samuel sam; benjamin ben benny;
    gregory greg; jeffrey jeff geoffrey; stephen steve steven stefan; david dave; peter pete; kenneth ken; ronald
    ron; lawrence larry; gerald gerry jerry; leonard len lenny leo; philip phil; vincent vince vinnie; frederick
    fred freddie fritz; albert al bert; alfred al fred; johannes hans jan; giuseppe beppe peppe; francisco paco
    pancho; jose pepe; ignacio nacho; antonio toni tony; roberto beto; eduardo edu lalo; maria mia; mikhail misha;
    dmitri dima; ivan vanya; aleksandr sasha; vladimir vova volodya; yevgeny zhenya; anastasia nastya; ekaterina
    katya; mary molly polly; ann nancy; sarah sally sadie; helen nell; eleanor nora ellie nell; abigail abby gail;
    victoria vicky tori; valerie val; veronica ronnie; zachary zach zack; joshua josh; jonathan jon; nathaniel nate
    nat; timothy tim; walter walt; raymond ray; eugene gene; harold hal harry; isabella bella izzy; gabriella gabby
    ella; natalie nat; olivia liv; penelope penny; rosemary rosie; teresa theresa terry tess; wilhelmina mina billie
"""

NICKNAMES: dict[str, frozenset[str]] = {}
for _group in GROUPS.split(";"):
    _names = frozenset(_group.split())
    for _name in _names:
        NICKNAMES[_name] = NICKNAMES.get(_name, frozenset()) | _names
