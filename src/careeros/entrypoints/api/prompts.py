from typing import Annotated

from attrs import frozen
from litestar import Controller, get
from litestar.params import FromPath, FromQuery, QueryParameter

from careeros.domain.channels import Channel
from careeros.domain.composing import EvidenceItem, Prompt
from careeros.domain.ids import ContactId
from careeros.domain.messages import Purpose
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.shared.inputs import id_in, message_id_in, one_of
from careeros.entrypoints.shared.styles import style_in

PurposeQuery = Annotated[str, QueryParameter(name="purpose", description="As for a draft")]
ChannelQuery = Annotated[str | None, QueryParameter(name="channel", description="As for a draft")]
PersonaQuery = Annotated[str | None, QueryParameter(name="persona", description="As for a draft")]
LanguageQuery = Annotated[str | None, QueryParameter(name="language", description="As for a draft")]


@frozen
class StatementView:
    """A numbered statement: about the `reader`, the `writer` or `both`."""

    number: int
    about: str
    kind: str
    text: str
    source: str

    @classmethod
    def of(cls, item: EvidenceItem) -> "StatementView":
        return cls(item.number, item.side.value, item.kind, item.text, item.source)


@frozen
class PromptView:
    """What a language model would be sent, word for word, and the facts that are in it."""

    system: str
    user: str
    version: str
    facts: tuple[StatementView, ...]

    @classmethod
    def of(cls, prompt: Prompt) -> "PromptView":
        return cls(prompt.system, prompt.user, prompt.version, tuple(map(StatementView.of, prompt.evidence.items)))


class PromptsApi(Controller):
    path = "/contacts/{contact_id:str}/prompt"
    tags = ["Drafting"]  # noqa: RUF012 - Litestar's way

    @get()
    async def show(
        self,
        core: TheCore,
        owner_id: Owner,
        contact_id: FromPath[str],
        *,
        purpose: FromQuery[PurposeQuery] = Purpose.INTRODUCTION.value,
        channel: FromQuery[ChannelQuery] = None,
        persona: FromQuery[PersonaQuery] = None,
        language: FromQuery[LanguageQuery] = None,
    ) -> PromptView:
        """Exactly what a language model would be sent for a draft to this contact; nothing is sent."""
        prompt = await core.show_prompt(
            ContactId(id_in(contact_id, "contact")),
            purpose=one_of(Purpose, purpose, "purpose"),
            channel=None if channel is None else one_of(Channel, channel, "channel"),
            style=style_in(persona, language),
            by=owner_id,
        )
        return PromptView.of(prompt)


class RedraftPromptsApi(Controller):
    path = "/messages/{message_id:str}/prompt"
    tags = ["Drafting"]  # noqa: RUF012 - Litestar's way

    @get()
    async def show(
        self, core: TheCore, owner_id: Owner, message_id: FromPath[str], *, note: FromQuery[str] = ""
    ) -> PromptView:
        """Exactly what a language model would be sent for another draft of this message, as `note` says; nothing is
        sent.
        """
        return PromptView.of(await core.show_redraft_prompt(message_id_in(message_id), note=note, by=owner_id))
