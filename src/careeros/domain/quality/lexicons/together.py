"""Phrases that are unsafe only where one sentence has them all."""

from attrs import Factory, field, frozen

from careeros.domain.quality.lexicons.contempt import CONTEMPT_PARTS
from careeros.domain.quality.lexicons.courting import COURTING_PARTS
from careeros.domain.quality.lexicons.groups import GROUP_PARTS
from careeros.domain.quality.lexicons.menace import MENACE_PARTS
from careeros.domain.quality.lexicons.prying import PRYING_PARTS
from careeros.domain.quality.lexicons.pursuit import PURSUIT_PARTS

PARTS: dict[str, str] = {
    **MENACE_PARTS, **CONTEMPT_PARTS, **COURTING_PARTS, **PRYING_PARTS, **GROUP_PARTS, **PURSUIT_PARTS,
}  # fmt: skip
"""Phrases that are unsafe only beside others."""


@frozen
class Together:
    """Phrases that follow one another in a sentence.

    Attributes:
        kind: of what is unsafe.
        parts: their labels, in order.
        reach: how many words may stand between one and the next.
        unless: a phrase anywhere in the sentence that takes it back.
        of_others: it is none where the writer says it of themselves.
    """

    kind: str
    parts: tuple[str, ...]
    reach: int = 40
    unless: str = ""
    of_others: bool = False
    labels: frozenset[str] = field(init=False, default=Factory(lambda self: frozenset(self.parts), takes_self=True))


TOGETHER = (
    Together("threat", ("if_unheard", "i_retaliate"), 14),
    Together("threat", ("i_retaliate", "if_unheard"), 14),
    Together("threat", ("power", "befalls")),
    Together("threat", ("demand", "befalls")),
    Together("threat", ("befalls", "demand")),
    Together("threat", ("i_kept", "proof", "so_mind"), 6),
    Together("threat", ("or_i_will", "figures"), 4),
    Together("threat", ("ignoring_me", "unwise"), 6),
    Together("threat", ("i_sink", "stake"), 3),
    Together("threat", ("who_crossed", "came_to_grief")),
    Together("threat", ("rough_men", "roughly"), 8),
    Together("threat", ("between_us", "held_over")),
    Together("threat", ("held_over", "between_us")),
    Together("threat", ("protection", "mishap"), 8),
    Together("threat", ("good_friend", "worst_enemy"), 12),
    Together("threat", ("demand", "bad_review")),
    Together("threat", ("bad_review", "demand")),
    Together("threat", ("i_can_have", "you", "taken_away"), 4),
    Together("threat", ("give_in", "or_suffer"), 10),
    Together("threat", ("ultimatum", "or_then"), 8),
    Together("threat", ("turn_down", "and_i"), 4, unless="forgive"),
    Together("insult", ("you", "sorry_work"), 6),
    Together("insult", ("you", "face_for"), 3),
    Together("insult", ("you", "soporific"), 8),
    Together("insult", ("you", "vile"), 8, of_others=True),
    Together("insult", ("vile", "you"), 8, of_others=True),
    Together("insult", ("you", "worst_work"), 6),
    Together("insult", ("you", "scornful"), 2),
    Together("insult", ("beastly", "outdone"), 8),
    Together("insult", ("outdone", "beastly"), 8),
    Together("insult", ("for_someone", "you_did_well")),
    Together("insult", ("did_your_best", "sad_result")),
    Together("insult", ("even_the", "laughs"), 6),
    Together("romance", ("dinner", "nightly"), 12),
    Together("romance", ("evening_out", "only_two"), 8),
    Together("romance", ("only_two", "evening_out"), 8),
    Together("romance", ("you", "fleshly"), 8),
    Together("romance", ("fleshly", "you"), 8),
    Together("romance", ("that_garment", "moved"), 8),
    Together("private", ("i", "your_sphere"), 6, unless="well_wish"),
    Together("private", ("your_sphere", "said_or_should"), 1, unless="well_wish"),
    Together("private", ("i_infer", "you_of_origin"), 6),
    Together("group", ("minority_does", "you"), 12),
    Together("group", ("minority", "slighting"), 4),
    Together("group", ("people", "slighting"), 4),
    Together("group", ("other_group", "slighting"), 8),
    Together("group", ("minority", "sweeping"), 2),
    Together("group", ("people", "sweeping"), 2, of_others=True),
    Together("group", ("other_group", "sweeping", "you"), 4),
    Together("group", ("shun", "minority"), 2),
    Together("group", ("shun", "people"), 2),
    Together("group", ("shun", "other_group"), 2),
    Together("pursuit", ("your_no", "and_yet"), 12, unless="forgive"),
    Together("pursuit", ("i_passed", "your_home"), 1),
    Together("pursuit", ("night_visit", "at_night", "noticed_you"), 6),
    Together("pursuit", ("new_profile", "since_you"), 4),
    Together("pursuit", ("called", "all_of_yours"), 1),
    Together("pursuit", ("found_out", "your_whereabouts"), 2),
    Together("pursuit", ("i_lurked", "your_premises"), 3),
    Together("pursuit", ("why_silent",), unless="forgive"),
    Together("pursuit", ("asked_about", "about_them"), 6),
    Together("pursuit", ("i_come", "lying_in_wait"), 8),
    Together("pursuit", ("took_a_flat", "beside_you"), 2),
)
