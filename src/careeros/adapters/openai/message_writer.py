import asyncio
from math import ceil
from threading import Lock
from typing import Any

from attrs import Factory, define, field

from careeros.adapters.openai.faults import as_technical
from careeros.adapters.openai.model import OpenAIModel
from careeros.domain.composing import draft_of, prompt_of, proposal_in
from careeros.domain.composing.evidence import tokens_in
from careeros.domain.composing.proposal import SCHEMA
from careeros.domain.drafting import Brief, Draft
from careeros.domain.errors import InvalidInput
from careeros.ports.errors import WriterAnswerUnusable
from careeros.ports.message_writer import MessageWriter

CONNECT_SECONDS, READ_SECONDS = 5.0, 20.0
MOST_TOKENS_OUT = 900
_WANTED = {"name": "draft", "strict": True, "schema": SCHEMA}
_OVERHEAD = 400
"""Tokens of the schema and of what the service wraps around a prompt."""


@define
class OpenAIMessageWriter(MessageWriter):
    """One request a draft, with structured output, never repeated by the client. Keeps no prompt and no answer.

    The key is held by the client alone and shown by nothing.
    """

    _model: OpenAIModel
    _key: str = field(repr=False)
    _read_seconds: float = READ_SECONDS
    _opening: Lock = field(default=Factory(Lock), init=False, repr=False)
    _client: Any = field(default=None, init=False, repr=False)

    def cost_at_most(self, brief: Brief) -> int:
        prompt = prompt_of(brief)
        return self._cost(tokens_in(prompt.system) + tokens_in(prompt.user) + _OVERHEAD, MOST_TOKENS_OUT)

    async def write(self, brief: Brief) -> Draft:
        prompt = prompt_of(brief)
        answer = await self._ask(prompt.system, prompt.user)
        used = answer.usage
        spent = (used.prompt_tokens, used.completion_tokens) if used is not None else (0, 0)
        cost = self._cost(*spent) if used is not None else self.cost_at_most(brief)
        try:
            proposal = proposal_in(_text_of(answer))
        except (InvalidInput, LookupError, AttributeError, TypeError) as error:
            raise _unusable(error, cost) from None
        return draft_of(
            proposal, prompt, by="openai", model=self._model.name, tokens_in=spent[0], tokens_out=spent[1], cost=cost
        )

    async def close(self) -> None:
        """Let go of the connections."""
        if self._client is not None:
            await self._client.close()

    def _cost(self, tokens_in: int, tokens_out: int) -> int:
        return ceil(tokens_in * self._model.price_in + tokens_out * self._model.price_out)

    async def _ask(self, system: str, user: str) -> Any:
        client = self._client or await asyncio.to_thread(self._opened)
        from openai import OpenAIError  # noqa: PLC0415 - it is loaded by now
        from openai.types.chat import ChatCompletion  # noqa: PLC0415

        body = {
            "model": self._model.name,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "response_format": {"type": "json_schema", "json_schema": _WANTED},
            "max_completion_tokens": MOST_TOKENS_OUT,
            "store": False,
        }
        try:
            return await client.post("/chat/completions", cast_to=ChatCompletion, body=body)
        except (OpenAIError, ValueError, TypeError, AttributeError, KeyError) as error:
            problem = as_technical(error, self._model.name)
        raise problem  # outside of the handler: what the service said may hold a part of the key or of the prompt

    def _opened(self) -> Any:
        from openai import AsyncOpenAI, Timeout  # noqa: PLC0415 - most of a second, paid by who uses it

        with self._opening:
            if self._client is None:
                patience = Timeout(self._read_seconds, connect=CONNECT_SECONDS)
                self._client = AsyncOpenAI(
                    api_key=self._key, base_url=self._model.base_url, timeout=patience, max_retries=0
                )
            return self._client


def _text_of(answer: Any) -> str:
    choice = answer.choices[0]
    if choice.finish_reason == "length":
        raise InvalidInput("The model's answer was cut short.", "Ask again.")
    refusal, content = getattr(choice.message, "refusal", None), choice.message.content
    if refusal or not isinstance(content, str):
        raise InvalidInput("The model refused to answer.", "Use a template.")
    return content


def _unusable(error: Exception, cost: int) -> WriterAnswerUnusable:
    said = error.message if isinstance(error, InvalidInput) else "The model's answer is no draft."
    return WriterAnswerUnusable(said, "Ask again, or use a template.", cost)
