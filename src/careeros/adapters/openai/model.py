"""Which model, where it is, and what it costs."""

from attrs import frozen

OPENAI = "https://api.openai.com/v1"


@frozen
class OpenAIModel:
    """`price_in` and `price_out` are US dollars a million tokens, so millionths of a dollar a token."""

    name: str = "gpt-4o-mini"
    base_url: str = OPENAI
    price_in: float = 0.15
    price_out: float = 0.60
