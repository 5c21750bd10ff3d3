"""A server that speaks OpenAI's /v1/embeddings and /v1/chat/completions, on loopback, and fails when it is asked to."""

import json
import sys
import time
from base64 import b64encode
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any

from attrs import Factory, define

from careeros.adapters.embeddings.hashing import HashingEmbedder

KEY = "sk-invented-0123456789"
DIMENSIONS = 64
TOKENS_IN, TOKENS_OUT = 600, 120


def usual_answer(asked: dict[str, Any]) -> dict[str, Any]:
    """A short honest message that leans on the names alone, as the prompt's data has them."""
    data = data_of(asked)
    writer, reader = data["writer"]["name"], data["reader"]["name"]
    body = (
        f"Hi {reader},\n\nI came across your profile and like the work you do. Could you spare 15 minutes to talk?\n\n"
    )
    return {"subject": "A short question", "body": f"{body}Best wishes,\n{writer}", "facts_used": [], "language": "en"}


def data_of(asked: dict[str, Any]) -> dict[str, Any]:
    """The block of data in a prompt."""
    said: str = asked["messages"][1]["content"]
    return json.loads(said[said.index("{") : said.rindex("}") + 1])


@define
class Answering:
    """What the server was asked, and how it answers from now on: `ok` or a way to fail.

    `answer` makes the content of a chat completion from the request; `seconds` is how long each takes. `most_at_once`
    counts the requests that were in flight together, `connections` those that are open now.
    """

    how: str = "ok"
    url: str = ""
    seconds: float = 0.0
    retry_after: str = ""
    usage: tuple[int, int] = (TOKENS_IN, TOKENS_OUT)
    answer: Callable[[dict[str, Any]], dict[str, Any]] = usual_answer
    asked: list[dict[str, Any]] = Factory(list[dict[str, Any]])
    at_once: int = 0
    most_at_once: int = 0
    connections: int = 0
    turn: Lock = Factory(Lock)
    over: Event = Factory(Event)

    @contextmanager
    def counted(self) -> Generator[None, None, None]:
        """One more is being answered for as long as the context lasts."""
        with self.turn:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            yield
        finally:
            with self.turn:
                self.at_once -= 1

    def keeps_open(self, connections: int) -> bool:
        """Do so many stay open, after a while?"""
        end = time.monotonic() + 5
        while self.connections != connections and time.monotonic() < end:
            time.sleep(0.01)
        return self.connections == connections


STATUS = {"refuses the key": 401, "knows no model": 404, "is busy": 429, "fails": 500, "takes no schema": 400}


class _Server(ThreadingHTTPServer):
    request_queue_size = 256
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Who asked may have gone by now: that is what some tests are about."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def openai_server() -> Generator[Answering, None, None]:
    answering = Answering()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            with answering.turn:
                answering.connections += 1

        def finish(self) -> None:
            super().finish()
            with answering.turn:
                answering.connections -= 1

        def do_POST(self) -> None:
            with answering.counted():
                self._answer()

        def _answer(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answering.asked.append(body)
            assert self.headers["Authorization"] == f"Bearer {KEY}"
            if answering.how == "is silent":
                answering.over.wait(60)
                self.close_connection = True
                return
            if answering.how == "cuts the connection":
                self.close_connection = True
                return
            time.sleep(answering.seconds)
            answer = {"/v1/embeddings": _embeddings, "/v1/chat/completions": _completion}[self.path]
            self._say(STATUS.get(answering.how, 200), answer(answering, body))

        def _say(self, status: int, text: str) -> None:
            content = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            if answering.retry_after:
                self.send_header("Retry-After", answering.retry_after)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: Any) -> None:
            pass

    server = _Server(("127.0.0.1", 0), Handler)
    answering.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield answering
    finally:
        answering.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _refusal_of(how: str) -> str | None:
    if how in STATUS:
        return json.dumps({"error": {"message": f"Incorrect API key provided: {KEY}", "type": how}})
    return {"talks nonsense": "<html>no", "nests without end": "[" * 100_000}.get(how)


def _completion(answering: Answering, body: dict[str, Any]) -> str:
    how = answering.how
    if (refused := _refusal_of(how)) is not None:
        return refused
    content: str | None = json.dumps(answering.answer(body), ensure_ascii=False)
    refusal, reason = None, "stop"
    match how:
        case "cuts the answer short":
            content, reason = content[: len(content) // 2], "length"
        case "breaks off the JSON":
            content = content[: len(content) // 2]
        case "declines":
            content, refusal = None, "I cannot help with that."
        case "answers in another shape":
            content = json.dumps({"text": "Hi"})
        case "cites an endless number":
            content = content.replace('"facts_used": [', f'"facts_used": [{"1" * 5_000}')
        case _:
            pass
    choice = {
        "index": 0,
        "finish_reason": reason,
        "message": {"role": "assistant", "content": content, "refusal": refusal},
    }
    given, made = answering.usage
    usage = {"prompt_tokens": given, "completion_tokens": made, "total_tokens": given + made}
    answer: dict[str, Any] = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_900_000_000,
        "model": body["model"],
        "choices": [] if how == "makes no choice" else [choice],
        "usage": None if how == "says no usage" else usage,
    }
    return json.dumps(answer, ensure_ascii=False)


def _embeddings(answering: Answering, body: dict[str, Any]) -> str:
    how = answering.how
    if (refused := _refusal_of(how)) is not None:
        return refused
    hashed = HashingEmbedder(DIMENSIONS if how != "has other dimensions" else 8)
    texts = body["input"][: -1 if how == "leaves one out" else None]
    assert all(texts), "OpenAI refuses an empty text"
    rows = [{"index": place, "embedding": _vector(hashed, text, body)} for place, text in enumerate(texts)]
    if how == "has no numbers":
        rows = [{"index": 0, "embedding": None}]
    return json.dumps({"object": "list", "model": body["model"], "data": rows[::-1]})


def _vector(hashed: HashingEmbedder, text: str, body: dict[str, Any]) -> str | list[float]:
    vector = hashed.direction(text)
    return b64encode(vector.tobytes()).decode() if body.get("encoding_format") == "base64" else vector.tolist()
