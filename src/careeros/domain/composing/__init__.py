"""Drafts by a language model: what it is shown, what it is asked, and what its answer is held to.

Nothing here calls a model. `prompt_of` makes the question from a brief, `objections` judges the answer.
"""

from careeros.domain.composing.drafting import draft_of, sourced
from careeros.domain.composing.earlier import cache_key, is_in_share
from careeros.domain.composing.evidence import Evidence, EvidenceItem, Side, evidence_of
from careeros.domain.composing.judgement import judgement_of
from careeros.domain.composing.output_check import Objection, objections
from careeros.domain.composing.prompt import Prompt, prompt_of
from careeros.domain.composing.proposal import Proposal, proposal_in

__all__ = [
    "Evidence", "EvidenceItem", "Objection", "Prompt", "Proposal", "Side", "cache_key", "draft_of", "evidence_of",
    "is_in_share", "judgement_of", "objections", "prompt_of", "proposal_in", "sourced",
]  # fmt: skip
