"""The job seeker: who the messages are from."""

from attrs import field, frozen

from careeros.domain.contacts import Name
from careeros.domain.ids import ImportId


@frozen
class Sender:
    """Who writes, what they look for, and how they sound. Every text may be empty until it is known.

    Attributes:
        headline: one line on what they do ("Data engineer, ten years in health care").
        looking_for: what they hope for, to complete "I am looking for …".
        voice: a sample of their own writing, for drafts to sound like.
        language: in which a model writes for them: "" for English, a two-letter code, or "theirs" for the reader's.
        premium: has LinkedIn Premium, which lengthens the connection note.
        made_by: the import that filled it in, as long as nobody has changed it since.
    """

    name: Name = field(factory=Name)
    headline: str = ""
    company: str = ""
    position: str = ""
    location: str = ""
    looking_for: str = ""
    voice: str = ""
    premium: bool = False
    language: str = ""
    version: int = 1
    made_by: ImportId | None = None
