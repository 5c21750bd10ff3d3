"""Employers as they are compared: without their legal form, punctuation and order of words. Never as they are shown."""

import re
from functools import lru_cache

from careeros.domain.folding import fold

_WORD = re.compile(r"[^\W_]+")
_SPELT_OUT = re.compile(r"\b(?:[^\W_]\.){2,}(?:[^\W_]\b)?|\b(?:[as]/[sa])\b")
_BARE_SPA = re.compile(r"\b(?:spa|Spa)\.?\s*$")
_EAST_ASIAN = re.compile(
    r"株式会社|有限会社|合同会社|\(株\)|（株）|㈱|有限責任公司|有限责任公司|股份有限公司|有限公司|주식회사|유한회사|\(주\)"
)
_LEGAL_ENDINGS = """
inc; incorporated; llc; llp; lllp; lp; pllc; pc; ltd; limited; plc; corp; corporation; co; company; cic; gmbh;
ggmbh; mbh; ag; kg; kgaa; ug; haftungsbeschränkt; ohg; gbr; ev; eg; se; sa; sas; sasu; sarl; eurl; snc; sca; srl;
srls; spa; sapa; bv; nv; vof; cv; bvba; sprl; ab; publ; as; asa; aps; oy; oyj; ks; hf; ehf; sp z oo; sp z o o; sp
zoo; spzoo; sp k; spółka akcyjna; sro; s r o; kft; zrt; nyrt; doo; d o o; dd; ood; eood; ad; oü; uab; sia; pty;
pte; pvt; private; sdn bhd; bhd; tbk; kk; gk; sl; slu; sau; sll; lda; ltda; eireli; sa de cv; s de rl de cv; sapi
de cv; spc; fzco; fze; fz llc; wll; jsc; ojsc; pjsc; ооо; оао; зао; пао; ао; тов; αε; επε; ике; ltd şti; aş; şti;
anonim şirketi
"""
_LEGAL_BEGINNINGS = frozenset("pt cv ooo oao zao pao ооо оао зао пао ао тов тоо".split())
_ENDINGS = {tuple(fold(ending).split()) for ending in _LEGAL_ENDINGS.split(";")}
LEGAL_WORDS = frozenset(ending[0] for ending in _ENDINGS if len(ending) == 1)
"""Folded words that, behind a name, only say what kind of company it is."""

_LONGEST_ENDING = max(map(len, _ENDINGS))
_NO_EMPLOYER = frozenset(
    {
        "", "n a", "na", "none", "null", "nil", "self employed", "selfemployed", "self", "freelance", "freelancer",
        "independent", "unemployed", "retired", "student", "stealth", "stealth startup", "stealth mode", "confidential",
        "various", "private", "company", "career break", "looking for work", "open to work",
    }
)  # fmt: skip


@lru_cache(maxsize=8_192)
def company_key(name: str) -> str:
    """Two names of one employer have the same key: its words, each once, in order of the alphabet.

    'Stripe, Inc.' is 'stripe', 'Stripe Partners' is another; '&' is 'and', and neither counts. "" for no company at
    all ('n/a', 'Self-employed'); with an article in front it is a name ('The Independent').
    """
    said = _EAST_ASIAN.sub(" ", name).replace("’", "'").replace("'", "")
    keeps_spa = _BARE_SPA.search(said) is not None
    folded = _SPELT_OUT.sub(lambda found: found[0].replace(".", "").replace("/", ""), fold(said))
    words = [word for word in _WORD.findall(folded) if word != "and"]
    if " ".join(words) in _NO_EMPLOYER:
        return ""
    if words[:1] == ["the"] and len(words) > 1:
        words = words[1:]
    bare = words if keeps_spa else _without_ending(words)
    if len(bare) > 1 and bare[0] in _LEGAL_BEGINNINGS:
        bare = bare[1:]
    return " ".join(sorted(set(bare)))


def _without_ending(words: list[str]) -> list[str]:
    """The words before the legal form; one at least is left."""
    for length in range(min(_LONGEST_ENDING, len(words) - 1), 0, -1):
        if tuple(words[-length:]) in _ENDINGS:
            return _without_ending(words[:-length])
    return words
