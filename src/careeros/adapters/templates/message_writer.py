from attrs import frozen

from careeros.domain.drafting import Brief, Draft, template_draft
from careeros.ports.message_writer import MessageWriter


@frozen
class TemplateMessageWriter(MessageWriter):
    """Writes from the templates of the domain: at once, for nothing, and always."""

    async def write(self, brief: Brief) -> Draft:
        return template_draft(brief)
