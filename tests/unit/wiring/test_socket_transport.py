"""Asking a running `careeros up` over its socket."""

import socket
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest

from careeros.entrypoints.cli.client import Refused
from careeros.entrypoints.wiring.transports import SocketTransport

MORE_THAN_A_SOCKET_HOLDS = b"x" * 5_000_000


def after_the_headers(server: socket.socket, answer: bytes) -> None:
    """Answer, and hang up, without a look at what comes behind the headers."""
    connection, _ = server.accept()
    with connection:
        said = b""
        while b"\r\n\r\n" not in said:
            said += connection.recv(1_000)
        connection.sendall(answer)


def asked(answer: bytes) -> int:
    with TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
        path = Path(folder) / "api"
        server.bind(str(path))
        server.listen()
        thread = Thread(target=after_the_headers, args=(server, answer))
        thread.start()
        try:
            return SocketTransport(path).send("POST", "/v1/x", MORE_THAN_A_SOCKET_HOLDS, "application/json").status
        finally:
            thread.join()


def test_an_answer_that_comes_before_the_question_is_read_counts() -> None:
    assert asked(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}") == 404


def test_no_answer_is_said_so() -> None:
    with pytest.raises(Refused, match="does not answer"):
        asked(b"")
