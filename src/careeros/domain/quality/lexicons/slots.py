"""What stands in an open slot, and how a model talks about its own draft."""

SLOT_WORDS = frozenset(
    """
    name names firstname lastname fname lname first last full surname company companyname employer organization
    organisation title jobtitle position role job recipient sender your their insert todo tbd fill placeholder
    contact person school university topic industry department skill skills project url date city location
    phone email mutual event connection field reason details detail specific something here xx xxx x team product
    hobby achievement customize personalize personalise customise number years degree website calendar signature
    month week weekday amount price example
    """.split()
)

MOMENTS = frozenset("day days date time times hour morning evening".split())
"""In brackets with nothing else these are slots, too: '<day>', '[date]'."""

JOINING = frozenset("and or of".split())
"""May stand between those: '[day and time]'."""

NAMED = frozenset("magazine newspaper paper journal weekly daily review book novel film movie album band song".split())
"""Right behind brackets one of these says that a name is in them: '[Time] magazine'."""

OF_A_SLOT = frozenset(
    """
    role position post job opening vacancy team company industry department programme program conference article talk
    university school event project
    """.split()
)
"""Before one of these something is missing where brackets are empty or 'None' stands: 'the [ ] role'."""

OF_REMINDERS = frozenset(
    "list lists item items comment comments board boards app apps file files note notes tag".split()
)
NUMBERED = frozenset(
    """
    century centuries chromosome chromosomes olympiad olympics games congress anniversary edition rated bowl siglo
    secolo wrestlemania
    """.split()
)
"""Beside one of these 'XX' is a number, or a thing of its own."""

ORDERS = frozenset("optional mention describe explain choose pick refer include tailor".split())
"""With one of these brackets open that tell the writer what to put there."""

DRAFTED = frozenset(
    """
    draft drafts drafted version versions rewrite rewritten rewrote reworded rephrased tone template output opener
    register brouillon entwurf borrador rascunho bozza propuesta proposition proposta vorschlag versione versao variante
    """.split()
)
"""Before the greeting these speak of the text."""

DRAFTS = DRAFTED | frozenset(
    """
    message messages note notes email e-mail mail inmail text reply follow-up letter subject linkedin invitation option
    options mensaje mensagem messaggio nachricht
    """.split()
)
"""These do as well, with one of the next beside them."""

PRESENTED = frozenset(
    """
    here here's below following suggested suggestion final informal formal polished shorter longer warmer casual voice
    words option options sure certainly absolutely course voici hier aqui dejo claro segue ecco requested title line
    lines body
    """.split()
)

EMPTY_NAMES = "none|nan|null|undefined|nil|firstname|fname|na|name|username|recipient|tbd|tba|tbc"
UNFINISHED = "todo|fixme|firstname|lastname|companyname|fname|lname|placeholder"

SLOTS: dict[str, str] = {
    "empty_name": EMPTY_NAMES,
    "unfinished": f"""
        {UNFINISHED}, xx|xxx|xxxx|xxxxx, lorem ipsum,
        insert company|first|your|the|their? name|title|date here,
        insert your|the|their|a? topic|role|position|job|skill|industry|school|event|detail|details|reason|link here
    """,
    "title_case_slot": """
        your name|company|title|position, your first|last|full|company name, your job title,
        first|last|full|company name,
        insert
        name|company|date|title|role|position|topic|school|reason|event|job|team|city|project|product|link|industry,
        name|company|title here, contact|recipient|recipient's name, name of company|recipient
    """,
    "preamble": """
        as an ai|artificial, as a large? language model, sure here|here's, certainly here|here's, of course here,
        absolutely here,
        here is|are|'s|s your|a|the|an revised|updated|possible|short|polished? draft|message|version|versions|email,
        here is|are|'s|s your|a|the|an revised|updated|possible|short|polished? e-mail|note|rewrite,
        here is|are|'s|s your|a|the|an revised|updated|possible|short|polished? option|options|template,
        here is|are|'s|s your|a|the|an personalized|personalised? draft|message|version|versions|email,
        here is|are|'s|s your|a|the|an professional|shorter|sample? draft|message|version|versions|email,
        here is|are|'s|s your|a|the|an personalized|personalised? e-mail|note|rewrite|option|options|template,
        here is|are|'s|s your|a|the|an professional|shorter|sample? e-mail|note|rewrite|option|options|template,
        here's your|a|the|an revised|updated|possible|short|polished? draft|message|version|email,
        here's your|a|the|an revised|updated|possible|short|polished? e-mail|note|rewrite|option|template,
        here's your|a|the|an personalized|personalised|professional|shorter|sample? draft|message|version|email,
        here's your|a|the|an personalized|personalised|professional|shorter|sample? e-mail|note|rewrite|option|template,
        i hope this draft|version|rewrite, below is|you'll_find a|your|the? draft|message|version|revised|email,
        feel free to adjust|customize|customise|modify|tweak|edit|personalize|personalise this|it|the|as|any,
        let me know if you'd|you_would|you like|want me to adjust|revise|change|make|tweak|modify|shorten|rewrite,
        let me know if you'd|you_would|you like|want|need any? changes|adjustments|edits|revisions|tweaks,
        word|character count, option 1|one|a, draft 1|one|message, note replace|fill|remember_to_replace,
        i'm|i_am an ai|a_language, i cannot|can't|am_unable_to fulfill|assist_with|generate|create|help_with_that,
        revised|draft version|message|email|draft, please replace|fill_in|insert the|your|with,
        would you like me to adjust|revise|change|make|tweak|shorten|rewrite|add
    """,
}
