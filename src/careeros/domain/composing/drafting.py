"""From a proposal to a draft that says where it is from."""

from careeros.domain.composing.prompt import Prompt
from careeros.domain.composing.proposal import Proposal
from careeros.domain.drafting.brief import Draft
from careeros.domain.messages import Provenance, Source


def draft_of(
    proposal: Proposal, prompt: Prompt, *, by: str, model: str, tokens_in: int = 0, tokens_out: int = 0, cost: int = 0
) -> Draft:
    """The draft of a model; `by` names its adapter, `cost` is in millionths of a US dollar."""
    cited = prompt.evidence.cited(proposal.facts_used)
    sources = tuple(Source(item.text, item.source, item.fact_id) for item in cited)
    made = Provenance(model, prompt.version, sources, tokens_in, tokens_out, cost)
    return Draft(proposal.text, f"{by}/{model}", made, proposal.facts_used, proposal.language)
