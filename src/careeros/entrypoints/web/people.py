"""Who is who, who is not to be contacted, and who is to be forgotten."""

from collections.abc import Awaitable
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath

from careeros.domain.errors import Conflict, InvalidInput, NotFound
from careeros.domain.ids import ContactId
from careeros.domain.pages import PageRequest
from careeros.entrypoints.shared.inputs import id_in
from careeros.entrypoints.web.contacts import contact_page
from careeros.entrypoints.web.flashes import Flash, saying
from careeros.entrypoints.web.forms import form_in
from careeros.entrypoints.web.people_view import PairView
from careeros.entrypoints.web.refusals import as_flash
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.visit import TheVisit, Visit

_A_PAGE = 20


@get("/duplicates")
async def duplicates(visit: TheVisit) -> Response[Any]:
    """Pairs that may be one person, side by side, most likely first."""
    return await _pairs_page(visit)


@post("/duplicates")
async def decide_pair(visit: TheVisit) -> Response[Any]:
    """One person, with the one or the other kept, or two people."""
    form = await form_in(visit.request)
    one, other = (_contact(form.text(name)) for name in ("one", "other"))
    try:
        said = await _decide(visit, form.text("decision"), one, other)
    except NotFound:
        return await _pairs_page(visit, Flash("One of the two is no longer there. These are left.", good=False))
    except (Conflict, InvalidInput) as refused:
        return await _pairs_page(visit, as_flash(refused))
    return go_to(saying("/duplicates", said))


@post("/contacts/{contact_id:str}/unmerge")
async def unmerge(visit: TheVisit, contact_id: FromPath[str]) -> Response[Any]:
    """Take the newest merge back."""
    wanted = _contact(contact_id)
    try:
        await visit.core.unmerge_contact(wanted, by=visit.owner)
    except (Conflict, InvalidInput) as refused:
        return await contact_page(visit, wanted, refused)
    return go_to(saying(f"/contacts/{wanted}", "unmerged"))


@post("/contacts/{contact_id:str}/block")
async def block(visit: TheVisit, contact_id: FromPath[str]) -> Response[Any]:
    wanted, form = _contact(contact_id), await form_in(visit.request)
    return await _after(
        visit, wanted, "blocked", visit.core.block_contact(wanted, reason=form.text("reason"), by=visit.owner)
    )


@post("/contacts/{contact_id:str}/unblock")
async def unblock(visit: TheVisit, contact_id: FromPath[str]) -> Response[Any]:
    wanted = _contact(contact_id)
    return await _after(visit, wanted, "unblocked", visit.core.unblock_contact(wanted, by=visit.owner))


@post("/contacts/{contact_id:str}/erase")
async def erase(visit: TheVisit, contact_id: FromPath[str]) -> Response[Any]:
    """For good, and only when the box is ticked that says so."""
    wanted, form = _contact(contact_id), await form_in(visit.request)
    if form.text("sure") != "yes":
        return await contact_page(visit, wanted, InvalidInput("Nothing was erased.", "Tick the box that you mean it."))
    await visit.core.erase_contact(wanted, by=visit.owner)
    return go_to(saying("/contacts", "erased"))


async def _decide(visit: Visit, decision: str, one: ContactId, other: ContactId) -> str:
    match decision:
        case "one":
            await visit.core.merge_contacts(one, other, by=visit.owner)
        case "other":
            await visit.core.merge_contacts(other, one, by=visit.owner)
        case "two":
            await visit.core.separate_contacts(one, other, by=visit.owner)
        case _:
            raise InvalidInput("Nothing was decided.", "Press one of the three buttons of a pair.")
    return "kept-apart" if decision == "two" else "merged"


async def _after(visit: Visit, wanted: ContactId, code: str, act: Awaitable[object]) -> Response[Any]:
    try:
        await act
    except (Conflict, InvalidInput) as refused:
        return await contact_page(visit, wanted, refused)
    return go_to(saying(f"/contacts/{wanted}", code))


async def _pairs_page(visit: Visit, flash: Flash | None = None) -> Response[Any]:
    found = await visit.core.list_duplicates(PageRequest(_A_PAGE), by=visit.owner)
    pairs = [
        PairView.of(pair, *[await visit.core.show_contact(each, by=visit.owner) for each in (pair.a, pair.b)])
        for pair in found.items
    ]
    return await visit.page(
        "duplicates.html",
        status=400 if flash else 200,
        flash=flash,
        pairs=pairs,
        more=found.next is not None,
    )


def _contact(text: str) -> ContactId:
    return ContactId(id_in(text, "contact"))
