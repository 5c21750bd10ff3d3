"""A server that speaks /v1/embeddings as OpenAI's does, on loopback, and fails when it is asked to."""

import json
from base64 import b64encode
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

from attrs import Factory, define

from careeros.adapters.embeddings.hashing import HashingEmbedder

KEY = "sk-invented-0123456789"
DIMENSIONS = 64


@define
class Answering:
    """What the server was asked, and how it answers from now on: `ok` or a way to fail."""

    how: str = "ok"
    url: str = ""
    asked: list[dict[str, Any]] = Factory(list[dict[str, Any]])
    over: Event = Factory(Event)


STATUS = {"refuses the key": 401, "knows no model": 404, "is busy": 429, "fails": 500}


@contextmanager
def openai_server() -> Generator[Answering, None, None]:
    answering = Answering()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answering.asked.append(body)
            assert self.headers["Authorization"] == f"Bearer {KEY}"
            assert self.path == "/v1/embeddings"
            if answering.how == "is silent":
                answering.over.wait(60)
                return
            self._say(STATUS.get(answering.how, 200), _answer(answering.how, body))

        def _say(self, status: int, text: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
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


def _answer(how: str, body: dict[str, Any]) -> str:
    if how in STATUS:
        return json.dumps({"error": {"message": f"Incorrect API key provided: {KEY}", "type": how}})
    if how == "talks nonsense":
        return "<html>no"
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
