"""What can go wrong for a technical reason. No vendor's exception crosses a port."""

from typing import ClassVar

from attrs import define

from careeros.domain.messages import Provenance


@define
class TechnicalError(Exception):
    """The base; `message` says what failed, `mend` what to do. Worth another try later, unless a subclass says no."""

    code: ClassVar[str] = "technical-error"
    message: str
    mend: str

    def __str__(self) -> str:
        return f"{self.message} {self.mend}"


@define
class Unavailable(TechnicalError):
    """A service that is needed does not answer."""

    code = "unavailable"


@define
class StorageFull(TechnicalError):
    """No room is left where data is kept; nothing of the current change was kept."""

    code = "storage-full"


@define
class FolderBusy(TechnicalError):
    """Another process holds the data folder."""

    code = "folder-busy"


@define
class FolderUnusable(TechnicalError):
    """The data folder cannot be used as it is: not entered, not written, or of another version."""

    code = "folder-unusable"


@define
class EmbedderUnavailable(TechnicalError):
    """Texts cannot be turned into vectors: the model's files are missing or altered, or its service does not answer."""

    code = "embedder-unavailable"


@define
class VectorIndexUnavailable(TechnicalError):
    """The index of vectors does not answer. All of it can be made again from what is kept elsewhere."""

    code = "vector-index-unavailable"


@define
class VectorIndexOutdated(TechnicalError):
    """The index was made with another embedding model: its vectors and today's have nothing in common.

    Trying again does not help; a rebuild does.
    """

    code = "vector-index-outdated"


@define
class WriterUnavailable(TechnicalError):
    """A language model does not answer.

    Attributes:
        retry_after: seconds after which the service says it may be asked again.
        hung: it took the request and then kept silent: what it cost is not known.
        lasting: trying again does not help until somebody changes the settings.
    """

    code = "writer-unavailable"
    retry_after: float | None = None
    hung: bool = False
    lasting: bool = False


@define
class WriterAnswerUnusable(TechnicalError):
    """A language model answered, and it is no draft: refused, cut short or of another shape. `made` says which model,
    and what was spent on it.
    """

    code = "writer-answer-unusable"
    made: Provenance


@define
class NotYet(TechnicalError):
    """It can be done, after so many `seconds`: it waits for its turn. That is no failed try."""

    code = "not-yet"
    seconds: float = 0.0


@define
class ProfileSourceUnavailable(TechnicalError):
    """A source of profiles does not answer, or answers that it does not want to.

    Attributes:
        retry_after: seconds after which it may be asked again.
        refused: it said that it does not want to be asked (429, 403, 999).
        hung: it took the request and then kept silent: what it cost is not known.
        lasting: trying again does not help until somebody changes the settings.
    """

    code = "profile-source-unavailable"
    retry_after: float | None = None
    refused: bool = False
    hung: bool = False
    lasting: bool = False
