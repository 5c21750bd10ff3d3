"""From a proposal to a draft that says where it is from."""

from attrs import evolve

from careeros.domain.channels import limit_of
from careeros.domain.composing.citations import seen_citations, sources_in
from careeros.domain.composing.evidence import evidence_of, evidence_unsent
from careeros.domain.composing.languages import called, language_for
from careeros.domain.composing.prompt import VERSION
from careeros.domain.composing.proposal import Proposal
from careeros.domain.drafting.brief import Brief, Draft
from careeros.domain.messages import MessageText, Provenance, Source

NO_MODEL = "No language model is set up."


def sourced(draft: Draft, brief: Brief) -> Draft:
    """The draft with how it was asked for, in which language it is, and the statements that it visibly cites or plainly
    leans on, also where a template or an edit wrote it. A template in another language than was asked for says so.
    """
    wanted = language_for(brief)
    is_template = draft.origin.startswith("template/")
    written_in = draft.language if is_template else wanted
    cited = seen_citations(draft.text, draft.cites, evidence_of(brief), written_in)
    leaned_on = {(item.text, item.fact_id): item for item in (*cited, *sources_in(draft.text, evidence_unsent(brief)))}
    sources = tuple(Source(item.text, item.source, item.fact_id) for item in leaned_on.values())
    fallback = draft.provenance.fallback
    if is_template and written_in != wanted:
        said = f"Templates are in {called(written_in)}, and {called(wanted)} was asked for."
        fallback = f"{fallback or NO_MODEL} {said}"
    return evolve(
        draft,
        provenance=evolve(
            draft.provenance, sources=sources, style=brief.style, written_in=written_in, fallback=fallback
        ),
    )


def draft_of(
    proposal: Proposal, brief: Brief, *, by: str, model: str, tokens_in: int = 0, tokens_out: int = 0, cost: int = 0
) -> Draft:
    """The draft of a model, without a subject where the channel has none; `by` names its adapter, `cost` is in
    millionths of a US dollar.
    """
    made = Provenance(model, VERSION, (), tokens_in, tokens_out, cost)
    has_subject = limit_of(brief.channel).subject != 0
    text = proposal.text if has_subject else MessageText("", proposal.text.body)
    return Draft(text, f"{by}/{model}", made, proposal.facts_used, proposal.language)
