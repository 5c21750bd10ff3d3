"""The use cases that look profiles up, over the adapters."""

from attrs import frozen

from careeros.application.messages.payments import Payments
from careeros.application.profiles.enrich_contact import ENRICH, EnrichContact
from careeros.application.profiles.enrich_contacts import EnrichContacts
from careeros.application.profiles.pay_credits import PayCredits
from careeros.application.profiles.read_profile import ReadProfile
from careeros.application.profiles.show_sources import ShowSources
from careeros.application.search.ask import AskToIndex
from careeros.application.work.work_off import Handler
from careeros.entrypoints.wiring.adapters import Adapters


@frozen
class LookingUp:
    enrich: EnrichContacts
    show: ShowSources
    handlers: dict[str, Handler]


def make_looking_up(adapters: Adapters, ask: AskToIndex, payments: Payments) -> LookingUp:
    begin, clock, ids, profiles = adapters.begin, adapters.clock, adapters.ids, adapters.profiles
    pay = PayCredits(payments, profiles.credits_a_month)
    read = ReadProfile(
        profiles.pages,
        profiles.api,
        pay,
        adapters.settings,
        adapters.pace,
        adapters.outcomes,
        clock,
        profiles.patience,
    )
    return LookingUp(
        EnrichContacts(begin, clock, ids, adapters.wakeups, profiles.switches, adapters.settings),
        ShowSources(profiles.switches, adapters.outcomes, pay, adapters.settings, clock, adapters.model is not None),
        {ENRICH: EnrichContact(begin, read, clock, ids, ask)},
    )
