from math import ceil
from typing import Any, cast

from attrs import define, field

from careeros.adapters.openai.clients import Clients
from careeros.adapters.openai.faults import as_technical
from careeros.adapters.openai.model import OpenAIModel
from careeros.domain.composing import Prompt, draft_of, prompt_of, proposal_in
from careeros.domain.composing.evidence import tokens_in
from careeros.domain.composing.proposal import SCHEMA
from careeros.domain.drafting import Brief, Draft
from careeros.domain.errors import InvalidInput
from careeros.domain.messages import Provenance
from careeros.ports.errors import WriterAnswerUnusable
from careeros.ports.message_writer import MessageWriter

READ_SECONDS = 20.0
IDLE_SECONDS = 30.0
MOST_TOKENS_OUT = 900
MOST_TIMES = 4
"""So many times the tokens that were promised are charged at most: a token is a byte or more, and a promise counts one
for four.
"""
_WANTED = {"name": "draft", "strict": True, "schema": SCHEMA}
_OVERHEAD = 400
"""Tokens of the schema and of what the service wraps around a prompt."""


@define
class OpenAIMessageWriter(MessageWriter):
    """One request a draft, with structured output, never repeated by the client. Keeps no prompt and no answer."""

    _model: OpenAIModel
    _key: str = field(repr=False)
    _read_seconds: float = READ_SECONDS
    _idle_seconds: float = IDLE_SECONDS
    _clients: Clients = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._clients = Clients(self._model, self._key, self._read_seconds, self._idle_seconds)

    def cost_at_most(self, brief: Brief) -> int:
        return self._cost(_most_tokens(prompt_of(brief)), MOST_TOKENS_OUT)

    async def write(self, brief: Brief) -> Draft:
        prompt = prompt_of(brief)
        answer = await self._ask(prompt.system, prompt.user)
        spent = _usage_in(answer, _most_tokens(prompt))
        cost = self._cost(*spent) if spent is not None else self.cost_at_most(brief)
        given, made = spent or (0, 0)
        try:
            proposal = proposal_in(_text_in(answer))
        except (InvalidInput, LookupError, AttributeError, TypeError, RecursionError) as error:
            paid = Provenance(self._model.name, prompt.version, (), given, made, cost)
            raise _unusable(error, paid) from None
        return draft_of(
            proposal, brief, by="openai", model=self._model.name, tokens_in=given, tokens_out=made, cost=cost
        )

    async def close(self) -> None:
        await self._clients.close()

    def _cost(self, tokens_in: int, tokens_out: int) -> int:
        return ceil(tokens_in * self._model.price_in + tokens_out * self._model.price_out)

    async def _ask(self, system: str, user: str) -> dict[str, Any]:
        """The answer as the service gave it: making an object of each part of it costs more than reading it."""
        body = {
            "model": self._model.name,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "response_format": {"type": "json_schema", "json_schema": _WANTED},
            "max_completion_tokens": MOST_TOKENS_OUT,
            "store": False,
        }
        async with self._clients.one() as client:
            from httpx2 import Response  # noqa: PLC0415 - it is loaded by now

            try:
                answer: object = (await client.post("/chat/completions", cast_to=Response, body=body)).json()
                if isinstance(answer, dict):
                    return cast("dict[str, Any]", answer)
                error: Exception = TypeError("an answer is an object")
            except Exception as problem:  # noqa: BLE001 - whatever an answer that is none makes the libraries raise
                error = problem
        raise as_technical(error, self._model.name)  # outside of the handler: what was said may hold the key or prompt


def _most_tokens(prompt: Prompt) -> int:
    return tokens_in(prompt.system) + tokens_in(prompt.user) + _OVERHEAD


def _usage_in(answer: dict[str, Any], promised: int) -> tuple[int, int] | None:
    """Tokens in and out, where the service says them and they can be; those that cannot be so many are cut down."""
    match answer.get("usage"):
        case {"prompt_tokens": int(given), "completion_tokens": int(made)} if given >= 0 <= made:
            return min(given, MOST_TIMES * promised), min(made, MOST_TIMES * MOST_TOKENS_OUT)
        case _:
            return None


def _text_in(answer: dict[str, Any]) -> str:
    choice = answer["choices"][0]
    if choice["finish_reason"] == "length":
        raise InvalidInput("The model's answer was cut short.", "Ask again.")
    message = choice["message"]
    refusal, content = message.get("refusal"), message["content"]
    if refusal or not isinstance(content, str):
        raise InvalidInput("The model refused to answer.", "Use a template.")
    return content


def _unusable(error: Exception, made: Provenance) -> WriterAnswerUnusable:
    said = error.message if isinstance(error, InvalidInput) else "The model's answer is no draft."
    return WriterAnswerUnusable(said, "Ask again, or use a template.", made)
