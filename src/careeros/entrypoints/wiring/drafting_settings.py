"""What the environment says of the language model that drafts."""

from collections.abc import Mapping

from attrs import field, frozen

from careeros.domain.budgets import DOLLAR, limit_in
from careeros.domain.errors import InvalidInput

USUAL_BUDGET = 5 * DOLLAR
_OPENAI = "https://api.openai.com/v1"


@frozen
class DraftingSettings:
    """Without a key, drafts come from templates.

    Attributes:
        key: OPENAI_API_KEY; shown by nothing.
        base_url: OPENAI_BASE_URL, for any server that speaks the same API, such as vLLM or Ollama.
        model: OPENAI_MODEL.
        price_in, price_out: OPENAI_PRICES, US dollars for a million tokens in and out; set what your service charges.
        budget: OPENAI_BUDGET_USD a month for each account that has set none, here in millionths of a dollar.
    """

    key: str | None = field(default=None, repr=False)
    base_url: str = _OPENAI
    model: str = "gpt-4o-mini"
    price_in: float = 0.15
    price_out: float = 0.60
    budget: int = USUAL_BUDGET

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> "DraftingSettings":
        """Read and check; raises `InvalidInput` for what cannot be."""
        usual = cls()
        base_url = environ.get("OPENAI_BASE_URL", "").strip() or usual.base_url
        if not base_url.startswith(("http://", "https://")):
            raise InvalidInput("OPENAI_BASE_URL is no address of the kind that is needed.", "It starts with https://.")
        prices = _numbers(environ, "OPENAI_PRICES", (usual.price_in, usual.price_out))
        budget = _numbers(environ, "OPENAI_BUDGET_USD", (usual.budget / DOLLAR,))[0]
        return cls(
            environ.get("OPENAI_API_KEY", "").strip() or None,
            base_url,
            environ.get("OPENAI_MODEL", "").strip() or usual.model,
            prices[0],
            prices[1],
            limit_in(budget),
        )


def _numbers(environ: Mapping[str, str], name: str, usual: tuple[float, ...]) -> tuple[float, ...]:
    words = environ.get(name, "").replace(",", " ").split()
    if not words:
        return usual
    try:
        found = tuple(map(float, words))
    except ValueError:
        found = ()
    if len(found) != len(usual) or not all(0 <= number <= 1_000_000 for number in found):
        shown = " ".join(f"{number:g}" for number in usual)
        raise InvalidInput(f"{name} is '{' '.join(words)[:40]}'.", f"Give US dollars as numbers, such as: {shown}")
    return found
