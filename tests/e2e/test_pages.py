"""The pages, as a browser without JavaScript sees them: over a port, with a session."""

import re
from collections.abc import AsyncGenerator
from csv import DictReader
from html import unescape
from io import BytesIO, StringIO
from json import loads
from pathlib import Path
from typing import Any, cast
from zipfile import ZipFile

import httpx2
import pytest
from attrs import frozen
from litestar import Litestar

from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.memory.store import MemoryStore
from careeros.application.core import Core
from careeros.domain.accounts import Account
from careeros.domain.approval import InReview, State
from careeros.domain.contacts import Contact, ContactFilter
from careeros.domain.ids import MessageId, OwnerId
from careeros.domain.messages import MessageText, Provenance, Purpose, Source
from careeros.domain.pages import PageRequest, cursor_of
from careeros.domain.quality import Verdict
from careeros.entrypoints.shared.doorkeeper import SESSION_COOKIE
from careeros.entrypoints.wiring.adapters import Adapters, in_memory
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.settings import Settings
from careeros.entrypoints.wiring.site import make_site
from tests.builders import a_contact, a_message, a_report, new_id
from tests.exports import write_csv

pytestmark = pytest.mark.anyio

HERE = "http://127.0.0.1:8765"
LINKEDIN = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nNoor,Haddad,,,Harbor,,04 May 2021\n"
BROWSER = {"accept": "text/html,application/xhtml+xml", "origin": HERE, "sec-fetch-site": "same-origin"}


@frozen
class Desk:
    """Somebody signed in, their browser, and what lies behind the pages."""

    browser: httpx2.AsyncClient
    core: Core
    adapters: Adapters
    owner: OwnerId

    async def page(self, path: str, status: int = 200) -> str:
        answer = await self.browser.get(path)
        assert answer.status_code == status, answer.text
        return unescape(answer.text)

    async def send(self, path: str, status: int = 303, **fields: Any) -> httpx2.Response:
        answer = await self.browser.post(path, data=fields)
        assert answer.status_code == status, answer.text
        return answer

    async def waiting(
        self, person: Contact | None = None, verdict: Verdict = Verdict.READY, body: str = "", **changes: Any
    ) -> State:
        """A message in review, kept."""
        to = person or a_contact()
        ask = f"Hi {to.name.first}, could you spare ten minutes for a question about {to.company}?"
        message = a_message(to, text=MessageText("", body or ask), **changes)
        async with self.adapters.begin(self.owner) as work:
            if person is None or person.id not in await work.contacts.many({person.id}):
                await work.contacts.add([to])
            await work.messages.add([InReview(message, a_report(verdict))])
            await work.commit()
        return await self.state(message.id)

    async def state(self, message_id: MessageId) -> State:
        return (await self.core.show_message(message_id, by=self.owner)).state


@pytest.fixture
def adapters() -> Adapters:
    return in_memory(MemoryStore())


@pytest.fixture
async def site(adapters: Adapters, tmp_path: Path, anyio_backend: str) -> Litestar:
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return await make_site(adapters, folder, Settings())


@pytest.fixture
async def stranger(site: Litestar) -> AsyncGenerator[httpx2.AsyncClient, None]:
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(cast("Any", site)), base_url=HERE, headers=BROWSER
    ) as client:
        yield client


@pytest.fixture
async def link(adapters: Adapters, site: Litestar) -> str:
    core = make_core(adapters)
    return f"/sign-in/{await core.issue_sign_in_link(by=await owner_of(adapters))}"


@pytest.fixture
async def desk(stranger: httpx2.AsyncClient, adapters: Adapters, link: str) -> Desk:
    await stranger.get(link)
    return Desk(stranger, make_core(adapters), adapters, await owner_of(adapters))


async def owner_of(adapters: Adapters) -> OwnerId:
    return (await adapters.accounts.local(Account(OwnerId(new_id()), "local"))).id


# Coming in


@pytest.mark.parametrize("path", ["/", "/deliver", "/contacts", "/import", "/sender", "/approve-ready", "/batches/x"])
async def test_who_is_not_signed_in_is_told_how_to(stranger: httpx2.AsyncClient, path: str) -> None:
    answer = await stranger.get(path)

    assert (answer.status_code, answer.headers["content-type"]) == (401, "text/html; charset=utf-8")
    assert "careeros sign-in" in answer.text


async def test_no_page_behind_the_door_takes_a_strangers_form(site: Litestar, stranger: httpx2.AsyncClient) -> None:
    asked = 0
    for route in site.routes:
        if route.path.startswith(("/v1", "/sign-in", "/static", "/schema", "/health")):
            continue
        for method in route.methods - {"OPTIONS"}:
            answer = await stranger.request(method, route.path.replace("{", "").replace("}", ""))
            assert answer.status_code == 401, (method, route.path)
            asked += 1
    assert asked >= 20


async def test_the_link_signs_in_once(stranger: httpx2.AsyncClient, link: str) -> None:
    assert (await stranger.head(link)).status_code in {200, 405}
    assert (await stranger.get(link, headers={"sec-purpose": "prefetch;prerender"})).status_code == 401

    first = await stranger.get(link)

    assert (first.status_code, first.headers["location"]) == (303, "/")
    cookie = first.headers["set-cookie"].lower()
    assert all(part in cookie for part in ("httponly", "samesite=lax", "path=/", "max-age=2592000"))
    assert (await stranger.get("/")).status_code == 200
    again = await stranger.get(link)
    assert again.status_code == 401
    assert "careeros sign-in" in again.text


async def test_signing_out_ends_the_session(desk: Desk) -> None:
    kept = desk.browser.cookies[SESSION_COOKIE]

    left = await desk.send("/sign-out")

    assert "You are signed out." in await desk.page(left.headers["location"])
    desk.browser.cookies.set(SESSION_COOKIE, kept)
    await desk.page("/", status=401)


@pytest.mark.parametrize(
    "headers", [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}]
)
async def test_a_form_on_another_site_decides_nothing(desk: Desk, headers: dict[str, str]) -> None:
    state = await desk.waiting()
    message = state.message

    answer = await desk.browser.post(
        f"/review/{message.id}/approve", data={"fingerprint": message.fingerprint}, headers=headers
    )

    assert answer.status_code == 403
    assert "text/html" in answer.headers["content-type"]
    assert (await desk.state(message.id)).name == "in_review"


# Every page


async def test_pages_carry_the_headers_that_keep_them_ours(desk: Desk) -> None:
    for path, status in (("/", 200), ("/nowhere", 404), ("/review/nothing", 404)):
        answer = await desk.browser.get(path)
        assert answer.status_code == status
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "same-origin", "browsers send Origin: null under no-referrer"
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=", answer.text)


async def test_style_and_script_are_kept_by_their_digest(desk: Desk) -> None:
    found = re.findall(r'(?:href|src)="(/static/[^"]+)"', await desk.page("/"))

    assert len(found) >= 4
    for path in found:
        answer = await desk.browser.get(path)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
    digest = found[0].split("/")[2]
    assert (await desk.browser.get(found[0].replace(digest, "0" * 16))).status_code == 404


async def test_a_program_gets_json_and_a_browser_a_page(desk: Desk) -> None:
    page = await desk.browser.get("/nowhere")
    program = await desk.browser.get("/v1/nowhere")
    plain = await desk.browser.get("/nowhere", headers={"accept": "*/*"})

    assert "text/html" in page.headers["content-type"]
    assert program.json()["error"]["code"] == plain.json()["error"]["code"] == "not-found"


async def test_text_of_others_is_shown_and_never_run(desk: Desk) -> None:
    nasty = "<script>alert(1)</script>"
    person = a_contact(f"Noor {nasty}", company=f'"{nasty}', position="'><img src=x onerror=alert(1)>")
    state = await desk.waiting(person, body=f"Hi {nasty} & </textarea>{nasty}")
    await desk.core.add_fact(person.id, kind="talk", text=nasty, source=nasty, by=desk.owner)

    for path in ("/", f"/review/{state.message.id}", "/contacts", f"/contacts/{person.id}", f"/?q={nasty}",
                 "/contacts?q=alert", f"/?said={nasty}", "/approve-ready"):  # fmt: skip
        raw = (await desk.browser.get(path)).text
        assert "<script>alert" not in raw
        assert "<img" not in raw
    assert nasty in await desk.page(f"/review/{state.message.id}")


# Review


async def test_who_comes_first_is_told_what_to_do(desk: Desk) -> None:
    assert "Import contacts" in await desk.page("/")


async def test_with_people_and_no_drafts_the_next_step_is_to_choose(desk: Desk) -> None:
    state = await desk.waiting()
    await desk.send(f"/review/{state.message.id}/reject", reason="No")

    assert "Choose people to write to" in await desk.page("/")


async def test_what_a_draft_leans_on_is_shown_with_why_a_template_wrote_it(desk: Desk) -> None:
    state = await desk.waiting(
        provenance=Provenance(sources=(Source("Spoke <b>on tides", "you"),), fallback="The budget is spent.")
    )

    page = await desk.page(f"/review/{state.message.id}")

    for said in ("What the draft leans on", "Spoke <b>on tides", "you", "The budget is spent."):
        assert said in page


async def test_approving_leads_to_the_next_message(desk: Desk) -> None:
    first, second = await desk.waiting(a_contact("Ana Torres")), await desk.waiting(a_contact("Ben Okafor"))
    page = await desk.page("/")
    assert "Ana Torres" in page
    assert first.message.fingerprint in page

    done = await desk.send(f"/review/{first.message.id}/approve", fingerprint=first.message.fingerprint)

    assert done.headers["location"].startswith(f"/review/{second.message.id}?")
    after = await desk.page(done.headers["location"])
    assert "Approved." in after
    assert (await desk.state(first.message.id)).name == "approved"


async def test_a_text_that_changed_meanwhile_is_shown_and_not_approved(desk: Desk) -> None:
    state = await desk.waiting()
    await desk.core.edit_message(state.message.id, by=desk.owner, body="Hi Noor, another text by now?")

    refused = await desk.send(f"/review/{state.message.id}/approve", status=409, fingerprint=state.message.fingerprint)

    assert "The text changed after it was shown to you." in refused.text
    assert "another text by now?" in refused.text
    assert (await desk.state(state.message.id)).name == "in_review"


async def test_a_gated_text_is_not_approved_and_the_reason_is_said(desk: Desk) -> None:
    state = await desk.waiting(body="Hi [First Name], could we talk about [topic] this week?")

    refused = await desk.send(f"/review/{state.message.id}/approve", status=422, fingerprint=state.message.fingerprint)

    assert "It was not approved" in refused.text
    assert (await desk.state(state.message.id)).name == "in_review"


async def test_deciding_twice_says_how_it_stands(desk: Desk) -> None:
    state = await desk.waiting()
    await desk.send(f"/review/{state.message.id}/reject", reason="Too early")

    refused = await desk.send(f"/review/{state.message.id}/approve", 422, fingerprint=state.message.fingerprint)

    assert "By now this message is rejected" in refused.text
    assert "Too early" in refused.text


async def test_an_edit_is_kept_and_the_text_before_stays_to_be_seen(desk: Desk) -> None:
    state = await desk.waiting(body="Hi Noor, the first text?")

    done = await desk.send(
        f"/review/{state.message.id}/edit", fingerprint=state.message.fingerprint, body="Hi Noor,\r\n\r\nmy own?"
    )

    page = await desk.page(done.headers["location"])
    assert "Hi Noor,\n\nmy own?" in page
    assert "the first text?" in page
    assert 'written by <span dir="auto">you' in page


async def test_an_edit_of_a_text_that_changed_meanwhile_is_not_lost_and_writes_over_nothing(desk: Desk) -> None:
    state = await desk.waiting()
    await desk.core.edit_message(state.message.id, by=desk.owner, body="Somebody else's words")

    refused = await desk.send(
        f"/review/{state.message.id}/edit", 409, fingerprint=state.message.fingerprint, body="What I typed"
    )

    assert "What I typed</textarea>" in refused.text
    assert (await desk.state(state.message.id)).message.text.body == "Somebody else's words"


async def test_a_rejection_needs_a_reason(desk: Desk) -> None:
    state = await desk.waiting()

    refused = await desk.send(f"/review/{state.message.id}/reject", 400, reason="  ")

    assert "A rejection needs a reason." in refused.text
    assert (await desk.state(state.message.id)).name == "in_review"


async def test_requesting_changes_shows_the_new_draft(desk: Desk) -> None:
    state = await desk.waiting(body="The words before")

    done = await desk.send(f"/review/{state.message.id}/request-changes", note="shorter")

    page = await desk.page(done.headers["location"])
    assert "Drafted again" in page
    assert "The words before" in page
    assert (await desk.state(state.message.id)).message.text.body != "The words before"


async def test_a_fact_added_while_reviewing_is_known_from_then_on(desk: Desk) -> None:
    state = await desk.waiting()

    done = await desk.send(f"/review/{state.message.id}/facts", kind="talk", text="Spoke about tides in May")

    page = await desk.page(done.headers["location"])
    assert "Spoke about tides in May" in page
    assert "from you" in page


async def test_the_list_is_narrowed_by_verdict_and_words(desk: Desk) -> None:
    await desk.waiting(a_contact("Ana Torres"))
    await desk.waiting(a_contact("Ben Okafor"), Verdict.NEEDS_WORK)

    assert "Ben Okafor" not in await desk.page("/?verdict=ready")
    assert "Ana Torres" not in await desk.page("/?q=okafor")
    assert "None of the 2 that wait is like that" in await desk.page("/?verdict=blocked")


async def test_all_that_are_ready_are_listed_and_then_approved_as_listed(desk: Desk) -> None:
    first, second = await desk.waiting(a_contact("Ana Torres")), await desk.waiting(a_contact("Ben Okafor"))
    unready = await desk.waiting(a_contact("Cem Demir"), Verdict.NEEDS_WORK)
    seen = re.findall(r'name="seen" value="([^"]+)"', await desk.page("/approve-ready"))
    assert [value.partition(":")[0] for value in seen] == [str(first.message.id), str(second.message.id)]
    await desk.core.edit_message(second.message.id, by=desk.owner, body="Changed meanwhile")

    partly = await desk.send("/approve-ready", 409, seen=seen)

    assert "1 approved, 1 not." in partly.text
    assert "Ben Okafor" in partly.text
    names = [(await desk.state(one.message.id)).name for one in (first, second, unready)]
    assert names == ["approved", "in_review", "in_review"]


async def test_approving_none_of_the_ready_ones_approves_none(desk: Desk) -> None:
    assert "Nothing was chosen" in await desk.page((await desk.send("/approve-ready")).headers["location"])


# Deliver


async def test_from_approval_to_reply(desk: Desk) -> None:
    state = await desk.waiting(a_contact("Ana Torres", linkedin_slug="ana-torres"), body="Hi Ana,\n\ncould we talk?")
    message = state.message
    await desk.send(f"/review/{message.id}/approve", fingerprint=message.fingerprint)
    page = await desk.page("/deliver")
    assert "Hi Ana,\n\ncould we talk?" in page
    assert 'target="_blank" rel="noreferrer"' in page
    assert "https://www.linkedin.com/messaging/compose/?recipient=ana-torres" in page

    await desk.send(f"/deliver/{message.id}/sent")
    assert "They replied" in await desk.page("/deliver")
    await desk.send(f"/deliver/{message.id}/replied")

    assert (await desk.state(message.id)).name == "replied"
    twice = await desk.send(f"/deliver/{message.id}/sent", 422)
    assert "By now this message is replied" in twice.text


async def test_what_is_not_approved_cannot_be_marked_as_sent(desk: Desk) -> None:
    state = await desk.waiting()

    await desk.send(f"/deliver/{state.message.id}/sent", 422)

    assert (await desk.state(state.message.id)).name == "in_review"


# Contacts, drafts


async def test_a_person_s_page_shows_the_messages_to_them_and_how_they_stand(desk: Desk) -> None:
    ana, ben = a_contact("Ana Torres"), a_contact("Ben Okafor")
    first, second = await desk.waiting(ana), await desk.waiting(ana, purpose=Purpose.THANKS)
    await desk.waiting(ben)
    await desk.core.reject_message(first.message.id, reason="not now", by=desk.owner)

    page = await desk.page(f"/contacts/{ana.id}")

    assert f'<a href="/review/{first.message.id}">Rejected</a>' in page
    assert f'<a href="/review/{second.message.id}">Waits for review</a>' in page
    assert page.count('<a href="/review/') == 2


async def test_people_are_found_with_what_matched(desk: Desk) -> None:
    person = a_contact("Ana Torres")
    await desk.waiting(person)
    await desk.core.add_fact(person.id, kind="talk", text="Spoke about tides", source="you", by=desk.owner)

    assert "Spoke about tides" in await desk.page("/contacts?q=tides")
    assert "Nobody is found" in await desk.page("/contacts?q=volcano")
    assert "The search has no word in it." in await desk.page("/contacts?q=!!!", status=400)


async def test_whom_a_search_finds_beyond_a_hundred_are_on_the_pages_that_follow(desk: Desk) -> None:
    async with desk.adapters.begin(desk.owner) as work:
        await work.contacts.add([a_contact(f"Ana No{place}", company="Globex") for place in range(230)])
        await work.commit()
    path, pages = "/contacts?q=ana&company=Globex", list[str]()

    while path:
        pages.append(await desk.page(path))
        path = "".join(re.findall(r'rel="next" href="([^"]*)"', pages[-1]))

    first, second, third = pages
    assert "The first 100 of those found, best first" in first
    assert "101 to 200 of those found, best first" in second
    assert "201 to 230 of those found, best first" in third
    assert len(set(re.findall(r'name="contact" value="([^"]*)"', "".join(pages)))) == 230
    for page in (second, third):
        assert '<input id="q" type="search" name="q" value="ana"' in page
        assert '<input type="hidden" name="only_company" value="Globex">' in page
        assert '<a class="button" href="/contacts?q=ana&company=Globex">First page</a>' in page
        assert "Save this search as" in page
    beyond = await desk.page(f"/contacts?q=ana&after={cursor_of('999')}")
    assert "Nobody else is found" in beyond


async def test_a_search_is_saved_listed_drafted_from_and_forgotten(desk: Desk) -> None:
    people = [a_contact("Ana Torres", company="Globex"), a_contact("Ana Tores", company="Acme")]
    async with desk.adapters.begin(desk.owner) as work:
        await work.contacts.add(people)
        await work.commit()

    saved = await desk.send("/searches", name="Our Anas", q="ana", company="Globex", channel="")
    page = await desk.page(saved.headers["location"])
    form = {"q": "ana", "only_company": "Globex", "scope": "found", "purpose": "introduction", "channel": ""}
    batch = await desk.page((await desk.send("/batches", **form)).headers["location"])
    await desk.send("/searches/forget", name="Our Anas")

    assert "Ana Torres" in page
    assert "Ana Tores" not in page
    assert 'name="only_company" value="Globex"' in page
    assert '<a href="/contacts?q=ana&company=Globex" dir="auto">Our Anas</a>' in page
    assert "0 of 1 done" in batch
    assert "Our Anas" not in await desk.page("/contacts")
    await desk.send("/searches", status=400, name=" ", q="ana")
    await desk.send("/searches/forget", status=404, name="Our Anas")


async def test_a_batch_is_drafted_and_tells_how_far_it_is(desk: Desk) -> None:
    reached, unreached = a_contact("Ana Torres"), a_contact("Ida Nowhere", linkedin_slug=None)
    async with desk.adapters.begin(desk.owner) as work:
        await work.contacts.add([reached, unreached])
        await work.commit()

    asked = await desk.send(
        "/batches", contact=[str(reached.id), str(unreached.id)], purpose="introduction", channel=""
    )

    path = asked.headers["location"]
    page = await desk.page(path)
    assert "0 of 2 done" in page
    assert 'http-equiv="refresh"' in page
    await desk.core.run_due(limit=10, by=desk.owner, batch_id=None)
    page = await desk.page(path)
    assert "2 of 2 done" in page
    assert 'http-equiv="refresh"' not in page
    assert "neither a LinkedIn profile nor an e-mail address is known" in page
    assert "Ana Torres" in await desk.page("/")


async def test_a_batch_is_paused_resumed_and_cancelled_on_its_page(desk: Desk) -> None:
    people = [a_contact("Ana Torres"), a_contact("Ben Okafor")]
    async with desk.adapters.begin(desk.owner) as work:
        await work.contacts.add(people)
        await work.commit()
    chosen = [str(one.id) for one in people]
    there = (await desk.send("/batches", contact=chosen, purpose="introduction", channel="")).headers["location"]

    await desk.send(f"{there}/pause")
    paused = await desk.page(there)
    await desk.send(f"{there}/resume")
    resumed = await desk.page(there)
    await desk.send(f"{there}/cancel")
    cancelled = await desk.page(there)

    assert "Drafting is paused" in paused
    assert "2 paused" in paused
    assert "2 to come" in resumed
    assert "It was cancelled." in cancelled
    await desk.send(f"{there}/hurry", status=404)


async def test_a_batch_is_shown_when_somebody_of_it_is_no_longer_there(desk: Desk) -> None:
    kept, gone = a_contact("Ida Nowhere", linkedin_slug=None), a_contact("Ida M. Nowhere", linkedin_slug=None)
    async with desk.adapters.begin(desk.owner) as work:
        await work.contacts.add([kept, gone])
        await work.commit()
    chosen = [str(kept.id), str(gone.id)]
    there = (await desk.send("/batches", contact=chosen, purpose="introduction", channel="")).headers["location"]
    await desk.send(f"{there}/cancel")

    await desk.core.merge_contacts(kept.id, gone.id, by=desk.owner)
    page = await desk.page(there)

    assert "2 not" in page
    assert f"/contacts/{kept.id}" in page
    assert f"/contacts/{gone.id}" not in page
    assert "Somebody who is no longer there" in page


@pytest.mark.parametrize("first", ["", "0", "-1", "1001", "0000010001", "000000001" + "9" * 5_000])
async def test_a_number_of_people_that_is_none_is_refused(desk: Desk, first: str) -> None:
    refused = await desk.send("/batches", status=400, scope="everybody", first=first, purpose="introduction")

    assert "Say how many: 1 to 1,000." in refused.text


async def test_drafting_to_nobody_says_so(desk: Desk) -> None:
    asked = await desk.send("/batches", purpose="introduction")

    assert "Nobody was chosen" in await desk.page(asked.headers["location"])


async def test_drafting_to_nobody_leads_back_to_the_search(desk: Desk) -> None:
    form = {"q": "ana & co", "only_company": "Globex", "after": cursor_of("99"), "scope": "ticked", "channel": "email"}

    asked = await desk.send("/batches", purpose="introduction", **form)

    there = "/contacts?q=ana+%26+co&company=Globex&after=" + cursor_of("99")
    assert asked.headers["location"] == f"{there}&said=nobody-chosen"
    assert "Nobody was chosen" in await desk.page(asked.headers["location"])


async def test_a_batch_that_is_refused_leaves_what_was_ticked_and_typed(desk: Desk) -> None:
    ana, ben = a_contact("Ana Torres", company="Globex"), a_contact("Ben Okafor", company="Globex")
    async with desk.adapters.begin(desk.owner) as work:
        await work.contacts.add([ana, ben])
        await work.commit()
    list_form = {"only_company": "Globex", "contact": str(ana.id), "scope": "everybody", "first": "12345"}
    draft_form = {"purpose": "referral_ask", "channel": "email", "persona": "peer", "language": "de"}

    page = unescape((await desk.send("/batches", status=400, **list_form, **draft_form)).text)

    assert "That is no number of people. Say how many: 1 to 1,000." in page
    assert '<nav aria-label="Main">' in page
    assert '<input type="hidden" name="only_company" value="Globex">' in page
    assert re.findall(r'name="contact" value="([^"]*)"[^>]* checked', page) == [str(ana.id)]
    assert re.findall(r'name="scope" value="(\w+)" checked', page) == ["everybody"]
    assert 'name="first" value="12345"' in page
    for chosen in ("referral_ask", "email", "peer", "de"):
        assert f'<option value="{chosen}" selected>' in page


async def test_a_search_that_is_refused_stays_with_the_name_that_was_typed(desk: Desk) -> None:
    ana = a_contact("Ana Torres", company="Globex")
    async with desk.adapters.begin(desk.owner) as work:
        await work.contacts.add([ana])
        await work.commit()
    name = "all of them " * 9

    blank = unescape((await desk.send("/searches", status=400, name="  ", q="ana", company="Globex")).text)
    long = unescape((await desk.send("/searches", status=400, name=name, q="ana", channel="linkedin_message")).text)

    for page in (blank, long):
        assert "A search cannot be saved under that name." in page
        assert '<nav aria-label="Main">' in page
        assert "Ana Torres" in page
        assert '<input id="q" type="search" name="q" value="ana"' in page
    assert '<input type="hidden" name="only_company" value="Globex">' in blank
    assert f'name="name" value="{name}"' in long
    assert long.count('<option value="linkedin_message" selected>') == 1


# Import, sender


async def test_a_file_is_previewed_and_then_imported(desk: Desk, tmp_path: Path) -> None:
    content = write_csv(tmp_path).read_bytes()
    file = {"file": ("Connections.csv", content, "text/csv")}

    preview = await desk.browser.post("/import/preview", files=file)
    assert preview.status_code == 200
    assert "Nothing was kept." in preview.text
    assert "No contacts yet" in await desk.page("/contacts")

    done = await desk.browser.post("/import", files=file)
    assert done.status_code == 303, done.text
    report = await desk.page(done.headers["location"])
    assert re.search(r"<dt>new</dt><dd>4</dd>", report)
    assert "Noor Haddad" in await desk.page("/contacts")
    assert "Connections.csv" in await desk.page("/import")


async def test_how_a_file_was_read_that_is_not_unicode_is_said_in_preview_and_report(desk: Desk) -> None:
    text = "Name;Firma\nŁukasz Żółć;Wójcik\nJiří Dvořák;Škoda\n".encode("cp1250")
    file = {"file": ("people.csv", text, "text/csv")}

    preview = await desk.browser.post("/import/preview", files=file)
    done = await desk.browser.post("/import", files=file)

    for page in (preview.text, await desk.page(done.headers["location"])):
        assert "people.csv is not in UTF-8: it was read as Windows-1250 (Central Europe)." in page


async def test_a_preview_shows_what_columns_are_taken_for(desk: Desk) -> None:
    file = {"file": ("people.csv", b"Who;Works at;<i>Age\nNoor;Harbor;34\n", "text/csv")}

    preview = await desk.browser.post("/import/preview", files=file)

    assert taken_for(preview.text) == {
        "column Who": "name", "column Works at": "company", "column &lt;i&gt;Age": "ignore",
    }  # fmt: skip


async def test_a_column_can_be_taken_for_something_else(desk: Desk) -> None:
    told = {"column Who": "name", "column Works at": "position"}
    file = {"file": ("people.csv", b"Who;Works at\nNoor Haddad;Harbor\n", "text/csv")}

    preview = await desk.browser.post("/import/preview", data=told, files=file)
    done = await desk.browser.post("/import", data=told, files=file)

    assert taken_for(preview.text) == told
    assert done.status_code == 303, done.text
    (noor,) = (await desk.core.list_contacts(ContactFilter(), PageRequest(), by=desk.owner)).items
    assert (noor.name.full, noor.position, noor.company) == ("Noor Haddad", "Harbor", "")


async def test_a_table_that_names_nobody_is_refused_with_a_choice_for_each_of_its_columns(desk: Desk) -> None:
    file = {"file": ("people.csv", b"Was;Wo\nNoor Haddad;Harbor\n", "text/csv")}

    refused = await desk.browser.post("/import", files=file)
    done = await desk.browser.post("/import", data={"column Was": "name", "column Wo": "company"}, files=file)

    assert refused.status_code == 400
    assert "it has: Was, Wo. Say below what its columns are, and choose the file again." in refused.text
    assert "--map" not in refused.text
    assert taken_for(refused.text) == {"column Was": "ignore", "column Wo": "ignore"}
    assert done.status_code == 303, done.text


@pytest.mark.parametrize("path", ["/import", "/import/preview"])
@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("people.csv", b"", "people.csv is empty."),
        ("other.csv", b"Name;Firma\nNoor;Harbor\n", "other.csv has no column “Who”, “Works at”; it has: Name, Firma."),
        ("Connections.csv", LINKEDIN, "The columns of Connections.csv are known"),
        ("people.csv", b"Who;Works at\n;\n", "people.csv has no row with a person in it"),
    ],
)
async def test_a_refused_file_leaves_what_was_said_of_its_columns(
    desk: Desk, path: str, name: str, content: bytes, says: str
) -> None:
    told = {"column Who": "name", "column Works at": "position"}

    refused = await desk.browser.post(path, data=told, files={"file": (name, content, "text/csv")})

    assert refused.status_code == 400
    assert says in unescape(refused.text)
    assert "--map" not in refused.text
    assert taken_for(refused.text) == told


async def test_a_table_in_a_zip_can_be_chosen_again_below_its_preview(desk: Desk) -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("people.csv", "Name;Firma\nNoor Haddad;Harbor\n")
    file = {"file": ("people.zip", packed.getvalue(), "application/zip")}
    told = {"column Name": "name", "column Firma": "position"}

    preview = await desk.browser.post("/import/preview", files=file)
    done = await desk.browser.post("/import", data=told, files=file)

    (accepted,) = re.findall(r'<input id="file-again"[^>]* accept="([^"]*)"', preview.text)
    assert ".zip" in accepted.split(",")
    assert done.status_code == 303, done.text


def taken_for(page: str) -> dict[str, str]:
    chosen = re.findall(r'<select[^>]* name="(column [^"]*)">.*?<option value="(\w+)" selected>', page, re.DOTALL)
    return dict(chosen)


async def test_a_report_is_kept_as_a_table_without_formulas(desk: Desk) -> None:
    file = {"file": ("=people.csv", b"Name;E-mail\nNoor;noor@example.org\n;\n", "text/csv")}
    done = await desk.browser.post("/import", files=file)
    page = done.headers["location"].partition("?")[0]

    table = await desk.browser.get(f"{page}/report.csv")

    first = next(DictReader(table.text.splitlines()))
    assert table.headers["content-type"] == "text/csv; charset=utf-8"
    assert f'href="{page}/report.csv"' in await desk.page(page)
    assert (first["file"], first["line"], first["outcome"]) == ("'=people.csv", "2", "created")
    assert (await desk.browser.get(f"/import/{new_id()}/report.csv")).status_code == 404


# Who is who


async def a_pair(desk: Desk) -> tuple[Contact, Contact]:
    one = a_contact("Noor Haddad", emails=("noor@example.org",), linkedin_slug=None, company="Harbor")
    other = a_contact("Noor Haddad", emails=("noor@example.org",), position="Captain")
    async with desk.adapters.begin(desk.owner) as work:
        await work.contacts.add([one, other])
        await work.commit()
    return one, other


async def test_a_pair_is_shown_side_by_side_and_made_one_and_taken_back(desk: Desk) -> None:
    await a_pair(desk)
    page = await desk.page("/duplicates")
    assert "Very likely one person" in page
    assert "Same e-mail address (noor@example.org)." in page
    one, other = (re.search(rf'name="{side}" value="([^"]+)"', page) for side in ("one", "other"))
    assert one is not None
    assert other is not None

    done = await desk.send("/duplicates", one=one[1], other=other[1], decision="other")

    assert "They are one person now." in await desk.page(done.headers["location"])
    assert "everybody is there once" in await desk.page("/duplicates")
    assert "was made one with them" in await desk.page(f"/contacts/{other[1]}")
    assert "/unmerge" not in await desk.page(f"/contacts/{(await desk.waiting()).message.contact_id}")
    await desk.page(f"/contacts/{one[1]}", status=404)
    parted = await desk.send(f"/contacts/{other[1]}/unmerge")
    assert "two people again" in await desk.page(parted.headers["location"])
    await desk.page(f"/contacts/{one[1]}")
    assert "Nobody was merged" in (await desk.send(f"/contacts/{other[1]}/unmerge", 400)).text


async def test_a_pair_that_is_two_people_is_not_offered_again(desk: Desk) -> None:
    one, other = await a_pair(desk)

    assert "Nothing was decided." in (await desk.send("/duplicates", 400, one=one.id, other=other.id)).text
    kept = await desk.send("/duplicates", one=one.id, other=other.id, decision="two")

    assert "Kept apart." in await desk.page(kept.headers["location"])
    assert "everybody is there once" in await desk.page("/duplicates")
    gone = await desk.send("/duplicates", 400, one=one.id, other=new_id(), decision="one")
    assert "no longer there" in gone.text


async def test_who_is_blocked_is_not_written_to_until_that_is_lifted(desk: Desk) -> None:
    one, _ = await a_pair(desk)

    blocked = await desk.send(f"/contacts/{one.id}/block", reason="Asked me <b>not</b> to")

    page = await desk.page(blocked.headers["location"])
    assert "Not to be contacted" in page
    assert "Draft a message" not in page
    assert "&lt;b&gt;not" in (await desk.browser.get(f"/contacts/{one.id}")).text
    assert (await desk.core.show_contact(one.id, by=desk.owner)).contact.blocked
    assert "501 characters" in (await desk.send(f"/contacts/{one.id}/block", 400, reason="x" * 501)).text
    await desk.send(f"/contacts/{one.id}/unblock")
    assert "Draft a message" in await desk.page(f"/contacts/{one.id}")


async def test_all_that_is_held_is_downloaded_of_one_person_and_of_everybody(desk: Desk) -> None:
    one, other = a_contact("Noor Haddad", notes="=1+1"), a_contact("Kim Lee")
    await desk.waiting(one, body="Hi Noor, could you spare ten minutes?")
    await desk.waiting(other)

    theirs = await downloaded(desk, f"/contacts/{one.id}")
    everybody = await downloaded(desk, "/sender")

    assert list(theirs) == [
        "people.json", "contacts.csv", "facts.csv", "messages.csv", "history.csv", "import_rows.csv",
    ]  # fmt: skip
    assert list(everybody) == [*theirs, "sender.json", "searches.csv", "imports.csv"]
    assert [held["contact"]["name"] for held in loads(theirs["people.json"])] == ["Noor Haddad"]
    assert [held["contact"]["name"] for held in loads(everybody["people.json"])] == ["Kim Lee", "Noor Haddad"]
    (row,) = DictReader(StringIO(theirs["contacts.csv"]))
    assert (row["id"], row["notes"]) == (str(one.id), "'=1+1")
    assert [message["body"] for message in DictReader(StringIO(theirs["messages.csv"]))] == [
        "Hi Noor, could you spare ten minutes?"
    ]


async def downloaded(desk: Desk, path: str) -> dict[str, str]:
    """The files of the zip that the page links to."""
    found = re.search(r'href="(/v1/export[^"]*)" download', await desk.page(path))
    assert found is not None
    answer = await desk.browser.get(found[1])
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip")
    with ZipFile(BytesIO(answer.content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


async def test_who_is_erased_is_gone_and_only_when_it_is_meant(desk: Desk) -> None:
    one, _ = await a_pair(desk)

    assert "Nothing was erased." in (await desk.send(f"/contacts/{one.id}/erase", 400)).text
    done = await desk.send(f"/contacts/{one.id}/erase", sure="yes")

    assert "Erased for good." in await desk.page(done.headers["location"])
    await desk.page(f"/contacts/{one.id}", status=404)


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\x00\xff" * 50])
async def test_a_file_that_cannot_be_taken_is_refused_with_a_sentence(desk: Desk, content: bytes) -> None:
    refused = await desk.browser.post("/import", files={"file": ("notes<b>.csv", content, "text/csv")})

    assert refused.status_code == 400
    assert 'class="flash bad"' in refused.text
    assert "notes<b>" not in refused.text


async def test_an_import_without_a_file_is_refused(desk: Desk) -> None:
    refused = await desk.send("/import", 400, nothing="at all")

    assert "upload" in refused.text


async def test_the_sender_is_kept(desk: Desk) -> None:
    done = await desk.send("/sender", name="Mira Sol", headline="Data engineer", premium="yes", voice="Hi\r\nthere")

    page = await desk.page(done.headers["location"])
    sender = await desk.core.show_sender(by=desk.owner)
    assert (sender.name.full, sender.premium, sender.voice) == ("Mira Sol", True, "Hi\nthere")
    assert 'value="Mira Sol"' in page
    await desk.send("/sender", name="Mira Sol")
    assert not (await desk.core.show_sender(by=desk.owner)).premium


async def test_a_sender_without_a_name_is_refused_and_what_was_typed_stays(desk: Desk) -> None:
    refused = await desk.send("/sender", 400, name=" ", headline="Data engineer")

    assert "Your name is missing" in refused.text
    assert 'value="Data engineer"' in refused.text


async def test_what_could_not_be_checked_is_said(desk: Desk) -> None:
    state = await desk.waiting()
    await desk.core.edit_message(state.message.id, by=desk.owner, body="Hallo Noor, wie geht es dir und dem Meer?")

    shown = await desk.page(f"/review/{state.message.id}")

    assert "Not checked" in shown
    assert "Clichés are recognised in English only." in shown
