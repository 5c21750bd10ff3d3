"""A server that plays LinkedIn's public pages and the API for profiles, on loopback, and misbehaves when asked to."""

import gzip
import json
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

from attrs import Factory, define

KEY = "invented-key-0123456789"

PERSON: dict[str, Any] = {
    "@context": "http://schema.org",
    "@graph": [
        {"@type": "Article", "name": "Reading the tides", "author": {"@type": "Person"}},
        {
            "@type": "Person",
            "name": "Noor Haddad",
            "jobTitle": ["Data Engineer", "*** *****"],
            "worksFor": [{"@type": "Organization", "name": "Tidewater Labs", "member": {"startDate": "2021"}}],
            "alumniOf": [
                {"@type": "Organization", "name": "Harbour Bank", "member": {"startDate": 2017, "endDate": 2021}},
                {"@type": "EducationalOrganization", "name": "University of Bergen"},
            ],
            "address": {"@type": "PostalAddress", "addressLocality": "Bergen", "addressCountry": "NO"},
            "awards": ["Sea Prize 2022"],
            "knowsLanguage": [{"@type": "Language", "name": "Norwegian"}],
            "description": "Builds models of tides.",
        },
    ],
}

PAGE = f"""<!doctype html><html><head><title>Noor Haddad | LinkedIn</title>
<script type="application/ld+json">{json.dumps(PERSON)}</script></head><body><p>Sign in</p></body></html>"""

PLAIN_PAGE = """<!doctype html><html><head><title>x</title>
<meta property="og:title" content="Noor Haddad - Data Engineer - Tidewater Labs | LinkedIn">
<meta name="description" content="Experience: Tidewater Labs · Education: University of Bergen · Location: Bergen">
<script>Skills: not this one</script></head><body><ul><li>Languages: Norwegian</li></ul></body></html>"""

TOLD: dict[str, Any] = {
    "full_name": "Noor Haddad",
    "headline": "Tides & data",
    "city": "Bergen",
    "country_full_name": "Norway",
    "experiences": [
        {"title": "Data Engineer", "company": "Tidewater Labs", "starts_at": {"year": 2021, "month": 4, "day": 1}},
        {"title": "Analyst", "company": "Harbour Bank", "starts_at": {"year": 2017}, "ends_at": {"year": 2021}},
    ],
    "education": [{"school": "University of Bergen", "degree_name": "MSc", "field_of_study": None}],
    "certifications": [{"name": "Certified Diver"}],
    "languages": ["Norwegian", None, 7],
    "skills": [],
}

ROBOTS = "User-agent: *\nAllow: /in/\nDisallow: /\n"


@define
class Playing:
    """What was asked (paths), and how it answers from now on: `ok`, a status, or a way to misbehave."""

    how: str | int = "ok"
    url: str = ""
    robots: str | int = ROBOTS
    retry_after: str = ""
    led_to: str = ""
    page: str = PAGE
    told: Any = Factory(lambda: TOLD)
    asked: list[str] = Factory(list[str])
    hosts: list[str] = Factory(list[str])
    over: Event = Factory(Event)

    @property
    def profiles_asked(self) -> list[str]:
        return [path for path in self.asked if not path.endswith("/robots.txt")]


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Who asked hangs up early: that is what some tests are about."""


Said = tuple[Any, ...]


def _honest(body: bytes) -> Said:
    return (body, ("X-Proxycurl-Credit-Cost", "2"))


MISBEHAVIOUR: dict[str, Callable[[bytes], Said]] = {
    "is huge": lambda _: (b" " * 6_000_000,),
    "sends a bomb": lambda _: (gzip.compress(bytes(60_000_000), 9), ("Content-Encoding", "gzip")),
    "packs otherwise": lambda body: (body, ("Content-Encoding", "br")),
    "packs badly": lambda body: (body, ("Content-Encoding", "gzip")),
    "packs": lambda body: (gzip.compress(body), ("Content-Encoding", "gzip")),
    "is in Latin-1": lambda body: (body.decode().encode("latin-1"), ("Content-Type", "text/html; charset=iso-8859-1")),
    "deflates": lambda body: (zlib.compress(body), ("Content-Encoding", "deflate")),
    "talks nonsense": lambda _: (b"{\x00<" * 50,),
    "nests": lambda _: (b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script",),
}
RAW = {"breaks off": b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf", "is no HTTP": b"SSH-2.0-x\r\n"}


class _Handler(BaseHTTPRequestHandler):
    playing: Playing

    def do_GET(self) -> None:
        self.playing.asked.append(self.path)
        self.playing.hosts.append(self.headers["Host"])
        if self.path.endswith("/robots.txt"):
            robots = self.playing.robots
            self._say(robots if isinstance(robots, int) else 200, str(robots).encode())
        elif self.playing.how == "is slow":
            self.playing.over.wait(60)
        elif self.playing.how == "drips":
            self._drip()
        else:
            self._answer()

    def _answer(self) -> None:
        if "/api" in self.path:
            assert self.headers["Authorization"] == f"Bearer {KEY}"
            body = json.dumps(self.playing.told).encode()
        else:
            assert self.headers["Cookie"] is None
            body = self.playing.page.encode()
        if isinstance(self.playing.how, int):
            self._say(self.playing.how, b"no")
        elif self.playing.how in RAW:
            self.wfile.write(RAW[self.playing.how])
        elif self.playing.how == "redirects":
            self._say(302, b"", ("Location", self.playing.led_to))
        else:
            body, *headers = MISBEHAVIOUR.get(self.playing.how, _honest)(body)
            self._say(200, body, *headers)

    def _drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        while not self.playing.over.wait(0.05):
            self.wfile.write(b" ")
            self.wfile.flush()

    def _say(self, status: int, content: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        if self.playing.retry_after:
            self.send_header("Retry-After", self.playing.retry_after)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: Any) -> None:
        pass


@contextmanager
def profile_server() -> Generator[Playing, None, None]:
    playing = Playing()
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"playing": playing}))
    playing.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield playing
    finally:
        playing.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def on_loopback(address: str) -> bool:
    """The rule for addresses of tests, in the place of the strict one."""
    return address == "127.0.0.1"
