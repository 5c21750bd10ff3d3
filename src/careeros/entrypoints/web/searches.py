"""Searches that are kept under a name."""

from typing import Any

from litestar import Response, post

from careeros.entrypoints.web.flashes import saying
from careeros.entrypoints.web.forms import form_in
from careeros.entrypoints.web.narrowing import address_of, narrowing_in
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.visit import TheVisit


@post("/searches")
async def save_search(visit: TheVisit) -> Response[Any]:
    form = await form_in(visit.request)
    search = await visit.core.save_search(form.text("name"), form.text("q"), narrowing_in(form.text), by=visit.owner)
    return go_to(saying(address_of(search), "search-saved"))


@post("/searches/forget")
async def forget_search(visit: TheVisit) -> Response[Any]:
    form = await form_in(visit.request)
    await visit.core.forget_search(form.text("name"), by=visit.owner)
    return go_to(saying("/contacts", "search-forgotten"))
