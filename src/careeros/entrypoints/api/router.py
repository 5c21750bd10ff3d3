"""The API's routes, under /v1."""

from collections.abc import Awaitable, Callable

from litestar import Router
from litestar.handlers import BaseRouteHandler

from careeros.entrypoints.api.batches import BatchesApi
from careeros.entrypoints.api.budget import BudgetApi
from careeros.entrypoints.api.contacts import ContactsApi
from careeros.entrypoints.api.enrichments import EnrichmentsApi, SourcesApi
from careeros.entrypoints.api.export import ExportApi
from careeros.entrypoints.api.imports import ImportsApi
from careeros.entrypoints.api.index import IndexApi
from careeros.entrypoints.api.messages import MessagesApi
from careeros.entrypoints.api.people import AccountApi, PeopleApi
from careeros.entrypoints.api.prompts import PromptsApi, RedraftPromptsApi
from careeros.entrypoints.api.searches import SearchesApi
from careeros.entrypoints.api.sender import SenderApi
from careeros.entrypoints.api.settings import SettingsApi
from careeros.entrypoints.api.sign_in import SignInLinksApi
from careeros.entrypoints.api.status import StatusApi
from careeros.entrypoints.api.work import WorkApi
from careeros.entrypoints.shared.doorkeeper import Visitor


def make_api(guard: Callable[[Visitor, BaseRouteHandler], Awaitable[None]]) -> Router:
    """All routes, each behind the guard, which is asked before anything of a request is read."""
    return Router(
        "/v1",
        route_handlers=[
            BatchesApi,
            BudgetApi,
            ContactsApi,
            PeopleApi,
            AccountApi,
            EnrichmentsApi,
            ExportApi,
            ImportsApi,
            IndexApi,
            MessagesApi,
            PromptsApi,
            RedraftPromptsApi,
            SearchesApi,
            SenderApi,
            SettingsApi,
            SignInLinksApi,
            SourcesApi,
            StatusApi,
            WorkApi,
        ],
        guards=[guard],
    )
