"""Who may come in, over a port: nobody without a session, nobody from another site."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any, cast

import httpx2
import pytest
from litestar import Litestar

from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.memory.store import MemoryStore
from careeros.application.core import Core
from careeros.domain.accounts import Account
from careeros.domain.ids import OwnerId
from careeros.entrypoints.shared.doorkeeper import SESSION_COOKIE
from careeros.entrypoints.wiring.adapters import in_memory
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.settings import Settings
from careeros.entrypoints.wiring.site import make_site
from tests.builders import new_id

pytestmark = pytest.mark.anyio

HERE = "http://127.0.0.1:8765"
OPEN_TO_ALL = {"/health", "/schema", "/schema/openapi.json", "/schema/openapi.yml", "/schema/openapi.yaml"}


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def core(store: MemoryStore) -> Core:
    return make_core(in_memory(store))


@pytest.fixture
async def site(store: MemoryStore, tmp_path: Path, anyio_backend: str) -> Litestar:
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return await make_site(in_memory(store), folder, Settings())


@pytest.fixture
async def stranger(site: Litestar) -> AsyncGenerator[httpx2.AsyncClient, None]:
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(cast("Any", site)), base_url=HERE) as client:
        yield client


@pytest.fixture
async def guest(stranger: httpx2.AsyncClient, core: Core, store: MemoryStore) -> httpx2.AsyncClient:
    """Somebody with a session."""
    secret = await core.issue_sign_in_link(by=store.accounts[0].id)
    stranger.cookies.set(SESSION_COOKIE, (await core.sign_in(secret)).secret)
    return stranger


async def test_no_route_of_the_api_answers_a_stranger(site: Litestar, stranger: httpx2.AsyncClient) -> None:
    asked = 0
    for route in site.routes:
        if not route.path.startswith("/v1"):
            continue
        for method in route.methods - {"OPTIONS"}:
            answer = await stranger.request(method, route.path.replace("{", "").replace("}", ""), json={})
            assert answer.status_code == 401, (method, route.path, answer.text)
            assert set(answer.json()["error"]) == {"code", "message", "mend"}
            asked += 1
    assert asked >= 25


async def test_a_session_opens_the_api_and_a_wrong_one_does_not(guest: httpx2.AsyncClient) -> None:
    assert (await guest.get("/v1/contacts")).status_code == 200

    guest.cookies.set(SESSION_COOKIE, "guessed")
    assert (await guest.get("/v1/contacts")).status_code == 401


async def test_signing_out_ends_the_session(guest: httpx2.AsyncClient, core: Core) -> None:
    await core.sign_out(guest.cookies[SESSION_COOKIE])

    assert (await guest.get("/v1/contacts")).status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "http://["},
    ],
)
async def test_a_page_of_another_site_cannot_act_for_its_visitor(
    guest: httpx2.AsyncClient, headers: dict[str, str]
) -> None:
    answer = await guest.patch("/v1/sender", json={"name": "Mallory"}, headers=headers)

    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "wrong-door")
    assert (await guest.get("/v1/sender")).json()["name"] == ""


async def test_our_own_pages_can(guest: httpx2.AsyncClient) -> None:
    answer = await guest.patch(
        "/v1/sender", json={"name": "Mira Sol"}, headers={"origin": HERE, "sec-fetch-site": "same-origin"}
    )

    assert answer.status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8765", "127.0.0.1.evil.example", "", "[", "a:b:c"])
async def test_a_name_that_was_made_to_point_here_is_not_answered(guest: httpx2.AsyncClient, host: str) -> None:
    assert (await guest.get("/v1/contacts", headers={"host": host})).status_code == 403


async def test_another_owners_things_are_not_found(guest: httpx2.AsyncClient, core: Core) -> None:
    other = Account(OwnerId(new_id()), "other")
    link = await core.issue_sign_in_link(by=other.id)
    await guest.patch("/v1/sender", json={"name": "Mira Sol"})

    guest.cookies.set(SESSION_COOKIE, (await core.sign_in(link)).secret)

    assert (await guest.get("/v1/sender")).json()["name"] == ""


async def test_a_browser_cannot_make_links_for_others(guest: httpx2.AsyncClient) -> None:
    assert (await guest.post("/v1/sign-in-links")).status_code == 401


async def test_answers_tell_browsers_to_run_nothing_of_others(stranger: httpx2.AsyncClient) -> None:
    headers = (await stranger.get("/health")).headers

    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    ("method", "path", "content", "status"),
    [
        ("GET", "/v1/nothing", None, 404),
        ("GET", "/v1/contacts/not-an-id", None, 404),
        ("GET", "/v1/contacts?limit=0", None, 400),
        ("GET", "/v1/contacts?limit=many", None, 400),
        ("GET", "/v1/contacts?channel=pigeon", None, 400),
        ("GET", "/v1/messages?state=lost", None, 400),
        ("POST", "/v1/batches", b"{", 400),
        ("POST", "/v1/batches", b'{"to": "x"}', 400),
        ("POST", "/v1/batches", b"{}", 400),
        ("POST", "/v1/messages/approvals", b'{"items": [{"id": 1}]}', 400),
        ("PATCH", "/v1/sender", b'{"name": "\xff"}', 400),
        ("PATCH", "/v1/sender", b"[" * 100_000, 400),
        ("PATCH", "/v1/sender", b'{"name": "\\ud800"}', 400),
        ("DELETE", "/v1/contacts", None, 405),
    ],
)
async def test_what_is_not_understood_is_refused_in_the_one_shape(
    guest: httpx2.AsyncClient, method: str, path: str, content: bytes | None, status: int
) -> None:
    answer = await guest.request(method, path, content=content, headers={"content-type": "application/json"})

    assert answer.status_code == status, answer.text
    assert set(answer.json()["error"]) == {"code", "message", "mend"}


async def test_the_api_describes_itself(stranger: httpx2.AsyncClient) -> None:
    described = (await stranger.get("/schema/openapi.json")).json()

    assert described["openapi"].startswith("3.")
    assert "/v1/messages/{message_id}/approval" in described["paths"]
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            assert operation.get("summary") or operation.get("description"), (method, path)
