"""Searches that are kept under a name."""

from typing import Any

from litestar import Response, post

from careeros.domain.errors import InvalidInput
from careeros.domain.saved_searches import TooManySearches
from careeros.entrypoints.web.contacts import people_page
from careeros.entrypoints.web.flashes import saying
from careeros.entrypoints.web.forms import Form, form_in
from careeros.entrypoints.web.narrowing import address_of, narrowing_in
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.visit import TheVisit


@post("/searches")
async def save_search(visit: TheVisit) -> Response[Any]:
    form = await form_in(visit.request)
    name, question, wanted = form.text("name"), form.text("q"), narrowing_in(form.text)
    try:
        search = await visit.core.save_search(name, question, wanted, by=visit.owner)
    except (InvalidInput, TooManySearches) as refused:
        return await people_page(visit, form.text, refused, Form({"name": [name]}))
    return go_to(saying(address_of(search), "search-saved"))


@post("/searches/forget")
async def forget_search(visit: TheVisit) -> Response[Any]:
    form = await form_in(visit.request)
    await visit.core.forget_search(form.text("name"), by=visit.owner)
    return go_to(saying("/contacts", "search-forgotten"))
