"""Requests to /v1 from the command line, whichever way they travel."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from json import dumps, loads
from pathlib import Path
from typing import IO, Any, Protocol
from urllib.parse import quote, urlencode

from attrs import define, frozen

from careeros import __version__

VERSION_HEADER = "x-careeros-version"


@frozen
class Answer:
    """`body` is what came, unread; `version` is that of who answered."""

    status: int
    body: bytes
    version: str | None = None


class Transport(Protocol):
    """A way to /v1."""

    @property
    def in_process(self) -> bool:
        """Is it this process that answers, so that nobody else works off what is asked for?"""
        ...

    def send(self, method: str, target: str, body: bytes | IO[bytes] | None, content_type: str) -> Answer:
        """One request; `target` is path and query. Raises `Refused` when no answer comes."""
        ...

    def lines(self, method: str, target: str) -> Iterator[bytes]:
        """The lines of an answer to a request without a body, as they come. Raises `Refused` as `send` does."""
        ...


Connect = Callable[[Path], AbstractContextManager[Transport]]
"""A way to the data folder's `careeros up`, or to a stack that is started for the purpose and stopped after it."""


@define
class Refused(Exception):
    """What was asked for was not done; `status` is the HTTP status that said so."""

    status: int
    code: str
    message: str
    mend: str

    @property
    def exit_code(self) -> int:
        return {404: 4, 409: 3, 503: 69}.get(self.status, 1)


@frozen
class Client:
    """Speaks JSON over a transport."""

    _transport: Transport

    @property
    def in_process(self) -> bool:
        return self._transport.in_process

    def get(self, path: str, **query: Any) -> Any:
        return self._ask("GET", path, query)

    def post(self, path: str, content: Mapping[str, Any] | None = None) -> Any:
        return self._ask("POST", path, {}, _document(content or {}))

    def patch(self, path: str, content: Mapping[str, Any]) -> Any:
        return self._ask("PATCH", path, {}, _document(content))

    def upload(self, path: str, file: IO[bytes], **query: Any) -> Any:
        return self._ask("POST", path, query, file, "application/octet-stream")

    def watch(self, path: str, advance: Callable[[int, int], None]) -> Any:
        """What comes of a POST that tells, line by line, how many are `done` of how many there are (`total`)."""
        said: Any = {}
        for line in self._transport.lines("POST", f"/v1{path}?progress=true"):
            said = loads(line)
            if "error" in said:
                error = said["error"]
                raise Refused(said.get("status", 400), error["code"], error["message"], error["mend"])
            if "total" in said:
                advance(said["done"], said["total"])
        return said

    def every(self, path: str, **query: Any) -> Iterator[Any]:
        """The items of all pages of a list."""
        after: str | None = None
        while True:
            page = self.get(path, after=after, limit=1_000, **query)
            yield from page["items"]
            after = page["next"]
            if after is None:
                return

    def _ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any],
        body: bytes | IO[bytes] | None = None,
        content_type: str = "application/json",
    ) -> Any:
        wanted = [
            (name, _text(value))
            for name, given in query.items()
            for value in (given if isinstance(given, tuple) else (given,))  # pyright: ignore[reportUnknownVariableType]
            if value is not None
        ]
        if not all(_is_text(value) for _, value in wanted):
            raise _not_text()
        target = f"/v1{path}?{urlencode(wanted)}" if wanted else f"/v1{path}"
        answer = self._transport.send(method, target, body, content_type)
        if answer.version is not None and answer.version != __version__:
            raise Refused(
                400,
                "other-version",
                f"The careeros up that runs is version {answer.version}; this command is {__version__}.",
                "Stop it with Ctrl-C and start it again.",
            )
        content = loads(answer.body)
        if answer.status >= 400:
            error = content["error"]
            raise Refused(answer.status, error["code"], error["message"], error["mend"])
        return content


def in_path(text: str) -> str:
    """An id as a part of a path; anything else stays one part, and is not found."""
    return quote(text, safe="", errors="replace") or "-"


def _document(content: Mapping[str, Any]) -> bytes:
    written = dumps(content, ensure_ascii=False)
    if not _is_text(written):
        raise _not_text()
    return written.encode()


def _not_text() -> Refused:
    return Refused(400, "invalid-input", "What you typed is not text in UTF-8.", "Type it again.")


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
