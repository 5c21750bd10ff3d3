"""The people one knows: listed, found, shown, and chosen to be written to."""

from collections.abc import Callable, Mapping
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath

from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import DomainError, InvalidInput
from careeros.domain.facts import KINDS
from careeros.domain.ids import ContactId
from careeros.domain.linkedin_profiles import profile_address
from careeros.domain.pages import PageRequest, place_of_cursor
from careeros.entrypoints.shared.inputs import id_in
from careeros.entrypoints.web import words
from careeros.entrypoints.web.contacts_view import ContactLine, HistoryView, MessageLine
from careeros.entrypoints.web.flashes import saying
from careeros.entrypoints.web.forms import NOTHING_TYPED, Form, form_in
from careeros.entrypoints.web.message_view import known_of
from careeros.entrypoints.web.narrowing import address_of, fields_of, listed_at, narrowing_in
from careeros.entrypoints.web.refusals import as_flash
from careeros.entrypoints.web.rendering import go_to
from careeros.entrypoints.web.visit import TheVisit, Visit

_A_PAGE = 50
_MOST_FOUND = 100
_MOST_MESSAGES = 50
_CHOICES: Mapping[str, Any] = {
    "purposes": words.PURPOSES,
    "channels": words.CHANNELS,
    "personas": words.PERSONAS,
    "languages": words.LANGUAGES,
}
"""What can be said of a draft that is asked for."""


@get("/contacts")
async def contacts(visit: TheVisit) -> Response[Any]:
    """A page of the list, or of whom a search finds."""
    return await people_page(visit, visit.asked)


@get("/contacts/{contact_id:str}")
async def contact(visit: TheVisit, contact_id: FromPath[str]) -> Response[Any]:
    """One person with all that is known of them."""
    return await contact_page(visit, ContactId(id_in(contact_id, "contact")))


@post("/contacts/{contact_id:str}/facts")
async def note_fact(visit: TheVisit, contact_id: FromPath[str]) -> Response[Any]:
    wanted, form = ContactId(id_in(contact_id, "contact")), await form_in(visit.request)
    try:
        await visit.core.add_fact(wanted, kind=form.text("kind"), text=form.text("text"), source="you", by=visit.owner)
    except InvalidInput as refused:
        return await contact_page(visit, wanted, refused)
    return go_to(saying(f"/contacts/{wanted}", "fact-added"))


async def people_page(
    visit: Visit, asked: Callable[[str], str], refused: DomainError | None = None, typed: Form = NOTHING_TYPED
) -> Response[Any]:
    """The list that `asked` asks for. After a refusal it says so and keeps what was typed and ticked."""
    question, after, wanted = asked("q").strip()[:300], asked("after"), narrowing_in(asked)
    lines: list[ContactLine] = []
    following, degraded = None, None
    try:
        if question:
            hits = await visit.core.find_contacts(
                question, PageRequest(_MOST_FOUND, after or None), by=visit.owner, wanted=wanted
            )
            lines = [ContactLine.found(hit) for hit in hits.items]
            following, degraded = hits.next, hits.degraded
        else:
            found = await visit.core.list_contacts(wanted, PageRequest(_A_PAGE, after or None), by=visit.owner)
            lines, following = [ContactLine.of(contact) for contact in found.items], found.next
    except InvalidInput as error:
        refused = refused or error
    return await visit.page(
        "contacts.html",
        status=400 if refused else 200,
        flash=as_flash(refused) if refused else None,
        people=lines,
        question=question,
        degraded=degraded,
        wanted=wanted,
        narrowed=wanted != ContactFilter(),
        after=after,
        before=place_of_cursor(after) + 1 if question and after and lines else 0,
        first_page=listed_at(question, wanted),
        next_page=listed_at(question, wanted, after=following) if following else None,
        kept=fields_of(wanted),
        searches=[(one, address_of(one)) for one in await visit.core.list_searches(by=visit.owner)],
        typed=typed,
        **_CHOICES,
    )


async def contact_page(visit: Visit, wanted: ContactId, refused: DomainError | None = None) -> Response[Any]:
    shown = await visit.core.show_contact(wanted, by=visit.owner)
    person = shown.contact
    written = await visit.core.list_messages(
        PageRequest(_MOST_MESSAGES), by=visit.owner, states=frozenset(), contact_id=wanted
    )
    return await visit.page(
        "contact.html",
        status=400 if refused else 200,
        flash=as_flash(refused) if refused else None,
        person=person,
        line=ContactLine.of(person),
        profile=profile_address(person.linkedin_slug) if person.linkedin_slug else None,
        known=known_of(person, shown.facts, shown.sources),
        history=shown.history and HistoryView.of(shown.history),
        messages=[MessageLine.of(one) for one in written.items],
        made_one_with=shown.made_one_with,
        kinds=sorted(KINDS),
        typed=NOTHING_TYPED,
        **_CHOICES,
    )
