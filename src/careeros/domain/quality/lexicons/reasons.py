"""Why this reader, and who is writing: the narrative and evidence that raised success in Althoff et al. (2014)."""

REASONS: dict[str, str] = {
    "because": """
        because, since, as i|we|you, so i|that|we, which is why, that's|that_is|is why, the reason,
        reason i'm|i_am|for, given your|that|my|how, prompted me,
        made|makes me think|curious|want|wonder|realise|realize, led me, got me thinking|curious|interested,
        i'm|i_am|i_was|am|was writing|reaching|getting_in_touch|contacting|asking|messaging,
        writing to|because|as|after, i noticed|saw|read|heard|came_across|found|learned|learnt,
        i enjoyed|watched|listened|followed|loved|liked|remember|remembered,
        i've|i_have been following|reading|read|followed|watched|seen|used|heard|noticed, caught my,
        resonated|struck|stuck, interested in, after reading|seeing|hearing|watching|your|our|you, following up,
        due to, thanks|thank_you for|so_much_for|again_for, in order, inspired by|me, helped me|us,
        similar|same path|problem|move|background|challenge|transition|question|stack|kind|field|switch|issue,
        your path|move|experience|work|background|team|perspective|role|transition|route|journey,
        you've|you_have|you made|moved|built|led|worked|done|gone|been|run|went|switched|know,
        you know|understand|work|lead|run|build|built|led|moved|made, makes you|it, why you, to learn|understand|hear,
        congratulations|congrats on, ask you|your, for the same
    """,
    "myself": """
        i'm|i_am|i_was|i've_been|i_have_been currently|now|also|just? a|an|the|finishing|working|looking|moving,
        i'm|i_am|i_was|i've_been|i_have_been currently|now|also|just? studying|applying|preparing|exploring,
        i'm|i_am|i_was|i've_been|i_have_been currently|now|also|just? starting|leaving|building|leading,
        i'm|i_am|i_was|i've_been|i_have_been currently|now|also|just? writing_my|based|in,
        i'm|i_am|i_was|i've_been|i_have_been currently|now|also|just? at|trying|learning|considering,
        i'm|i_am|i_was|i've_been|i_have_been currently|now|also|just? returning|switching|hoping|searching,
        i'm|i_am|i_was|i've_been|i_have_been currently|now|also|just? completing|wrapping|about|on,
        i work|worked|led|run|ran|build|built|study,
        i studied|manage|managed|teach|taught|spent|design|designed|develop|developed,
        i graduated|research|researched|specialise|specialize|help|helped|maintain|write,
        i code|joined|started|recently|applied|moved|left|finished|hold|want_to_move,
        i've|i_have spent|worked|been|built|led|run|just|recently|managed|done|designed,
        i've|i_have written|taught|moved|left|finished|started|applied|taken|learned|learnt|shipped|used,
        my background|experience|thesis|research|career|degree|master's|masters|phd|studies|internship|portfolio,
        my job search, my last|current|next job|role|project|team, as a|an, years of|in|as|at
    """,
    "valued": "your view|views|advice|experience|perspective|thoughts|opinion|help|insight|feedback|guidance",
}

ENDINGS: dict[str, str] = {
    "signoff": """
        best|kind|warm|warmest regards|wishes, best, regards, thanks, thank you, many thanks, cheers, sincerely, yours,
        yours sincerely|truly|faithfully, warmly, all the best, take care,
        with thanks|gratitude|regards|appreciation|best|kind|warm, talk soon, speak soon, see you soon, respectfully,
        cordially, gratefully, until then, have a great|good|nice|lovely, mit freundlichen,
        viele|liebe|beste|herzliche grüße|grusse|gruesse, cordialement, saludos, un saludo, atenciosamente, abraço,
        bien à vous, love, sent from
    """,
}
