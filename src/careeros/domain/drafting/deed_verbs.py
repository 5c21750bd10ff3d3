"""Verbs of what is done in public or at work and does somebody credit, and what is nobody's to bring up."""

import re

from careeros.domain.drafting.vocabulary import words

DONE_TO = words("""
    awarded named selected elected nominated appointed ranked featured invited shortlisted recognised recognized
    honoured honored promoted
    """)
"""What was done to them, to follow 'were'."""

DONE = DONE_TO | words("""
    accelerated accomplished achieved acquired addressed administered advised advocated analysed analyzed answered
    architected arranged assembled assisted attended audited authored automated balanced began boosted briefed brought
    built calculated called captained carved catalogued championed chaired charted choreographed climbed closed coached
    co-authored co-chaired co-founded co-hosted co-led co-organised co-organized co-wrote coauthored coded cofounded
    collaborated collected commissioned compiled completed composed conceived conducted configured connected
    consolidated constructed contributed converted coordinated covered crafted created curated cut cycled debuted
    decreased defended defined delivered demonstrated deployed designed developed devised digitised digitized directed
    discovered documented doubled drafted drew drove earned edited educated enabled engineered enhanced ensured
    established evaluated examined exceeded executed exhibited expanded explored facilitated filmed finished fitted
    forecast forged formed formulated found founded fundraised gained gave generated grew guided halved handled headed
    helped hosted identified illustrated implemented improved inaugurated increased influenced initiated innovated
    inspired installed instituted integrated introduced invented invested investigated isolated judged keynoted
    landed launched lectured led licensed listed localised localized lowered made maintained managed manufactured
    mapped marketed mastered measured mentored merged migrated minimised minimized mobilised mobilized modelled modeled
    moderated modernised modernized mounted moved navigated negotiated opened operated optimised optimized orchestrated
    organised organized outperformed overhauled oversaw painted participated partnered passed patented performed
    photographed piloted pioneered pitched placed planned played posted prepared presented pressed produced programmed
    programed proposed proved published raised ran reached realised realized rebranded rebuilt received recommended
    reconstructed recorded recruited redesigned reduced refactored refined reformed rehearsed released relaunched
    renewed renovated reopened reorganised reorganized repaired repeated replaced reported represented researched
    resolved restored restructured revamped reviewed revised revived revitalised revitalized rewrote rolled sailed
    saved scaled scored secured served set shaped shared shipped showcased showed simplified sketched sold solved
    sourced spearheaded spoke sponsored sped staged standardised standardized started steered streamlined strengthened
    studied succeeded supervised supported surpassed surveyed sustained taught taped testified tested took trained
    transcribed transformed translated trebled tripled tuned turned uncovered undertook unified unveiled updated
    upgraded validated voiced volunteered welcomed wired won worked wrote
    """)
"""First words of an achievement."""

_PRIVATE = re.compile(
    r"^made redundant\b|^gave (?:birth|up)\b|^served (?:time|a sentence|\w+ (?:years|months) in)\b|"
    r"^(?:took|began|started|completed|finished|passed|received|reached)\s(?:\S+\s){0,3}"
    r"(?:leave|chemo\w*|rehab|detox|therapy|treatment|benefits|sobriety|probation|asylum|divorce|diagnosis)(?:$|\s(?:for|at|in)\b)",
    re.IGNORECASE,
)


def is_private(said: str) -> bool:
    """Whether it tells of health, law or a job lost, which nobody brings up who writes about work."""
    return _PRIVATE.match(said) is not None
