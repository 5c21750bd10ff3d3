"""What a model answers: a text, and which facts it leans on."""

from json import loads
from typing import Any, cast

from attrs import frozen

from careeros.domain.errors import InvalidInput
from careeros.domain.folding import clean, clean_lines
from careeros.domain.messages import LONGEST_BODY, MessageText

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "subject": {"type": "string"},
        "body": {"type": "string"},
        "facts_used": {"type": "array", "items": {"type": "integer"}},
        "language": {"type": "string"},
    },
    "required": ["subject", "body", "facts_used", "language"],
    "additionalProperties": False,
}
"""The JSON schema of an answer, as strict structured output takes it."""


@frozen
class Proposal:
    """`facts_used` are numbers of the evidence, `language` a two-letter code, both as the model says them."""

    text: MessageText
    facts_used: tuple[int, ...]
    language: str


def proposal_in(answer: str) -> Proposal:
    """Read an answer of `SCHEMA`. Raises `InvalidInput` for anything else: what a model says is not to be trusted."""
    try:
        given: object = loads(answer)
    except (ValueError, RecursionError):
        raise _no_proposal("it is no JSON") from None
    if not isinstance(given, dict):
        raise _no_proposal("it is no object")
    values = cast("dict[str, object]", given)
    subject, body, language = (values.get(key) for key in ("subject", "body", "language"))
    facts = values.get("facts_used")
    if not isinstance(subject, str) or not isinstance(body, str) or not isinstance(language, str):
        raise _no_proposal("subject, body or language is no text")
    if not isinstance(facts, list):
        raise _no_proposal("facts_used is no list")
    numbers = [number for number in cast("list[object]", facts) if type(number) is int]
    if len(numbers) != len(cast("list[object]", facts)):
        raise _no_proposal("facts_used has more than whole numbers in it")
    if len(body) > LONGEST_BODY or len(subject) > LONGEST_BODY:
        raise _no_proposal("it is far too long")
    return Proposal(MessageText(clean(subject), clean_lines(body)), tuple(dict.fromkeys(numbers)), clean(language))


def _no_proposal(why: str) -> InvalidInput:
    return InvalidInput(f"The model's answer is no draft: {why}.", "Ask again, or use a template.")
