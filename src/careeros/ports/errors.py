"""What can go wrong for a technical reason. No vendor's exception crosses a port."""

from typing import ClassVar

from attrs import define


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
