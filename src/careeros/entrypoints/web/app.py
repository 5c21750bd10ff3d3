"""All pages."""

from collections.abc import Awaitable, Callable

from litestar import Router
from litestar.di import Provide
from litestar.handlers import BaseRouteHandler

from careeros.entrypoints.shared.doorkeeper import Visitor
from careeros.entrypoints.web.batches import batch, draft, steer
from careeros.entrypoints.web.contacts import contact, contacts, note_fact
from careeros.entrypoints.web.decisions import add_fact, approve, edit, reject, request_changes
from careeros.entrypoints.web.deliver import deliveries, mark_replied, mark_sent
from careeros.entrypoints.web.import_rows import import_rows
from careeros.entrypoints.web.imports import import_file, import_form, import_report, preview_file, undo_import
from careeros.entrypoints.web.people import block, decide_pair, duplicates, erase, unblock, unmerge
from careeros.entrypoints.web.ready import all_ready, approve_ready
from careeros.entrypoints.web.review import queue, shown
from careeros.entrypoints.web.searches import forget_search, save_search
from careeros.entrypoints.web.sender import save_sender, sender
from careeros.entrypoints.web.sign_in import how_to_sign_in, sign_in, sign_out
from careeros.entrypoints.web.static_files import static_file
from careeros.entrypoints.web.visit import visit_of


def make_pages(guard: Callable[[Visitor, BaseRouteHandler], Awaitable[None]]) -> tuple[Router, Router]:
    """Those that anybody may see, and those behind the guard."""
    anybody = Router("/", route_handlers=[how_to_sign_in, sign_in, static_file], include_in_schema=False)
    signed_in = Router(
        "/",
        route_handlers=[
            *(queue, shown, approve, edit, reject, request_changes, add_fact),
            *(all_ready, approve_ready),
            *(deliveries, mark_sent, mark_replied),
            *(contacts, contact, note_fact),
            *(duplicates, decide_pair, unmerge, block, unblock, erase),
            *(save_search, forget_search),
            *(draft, batch, steer),
            *(import_form, import_file, preview_file, import_report, import_rows, undo_import),
            *(sender, save_sender),
            sign_out,
        ],
        dependencies={"visit": Provide(visit_of)},
        guards=[guard],
        include_in_schema=False,
    )
    return anybody, signed_in
