"""The use cases over the adapters."""

from careeros.application.accounts.sign_in import IssueSignInLink, Recognise, SignIn, SignOut
from careeros.application.contacts.add_fact import AddFact
from careeros.application.contacts.block_contact import BlockContact, UnblockContact
from careeros.application.contacts.erase import EraseAccount, EraseContact
from careeros.application.contacts.find_contacts import FindContacts
from careeros.application.contacts.import_contacts import ImportContacts
from careeros.application.contacts.list_acquaintances import ListAcquaintances
from careeros.application.contacts.list_contacts import ListContacts, ShowContact
from careeros.application.contacts.list_imports import ListImports, ReportImport
from careeros.application.contacts.merge_contacts import ListDuplicates, MergeContacts, SeparateContacts, UnmergeContact
from careeros.application.contacts.saved_searches import ForgetSearch, ListSearches, SaveSearch, ShowSearch
from careeros.application.contacts.show_held import ShowHeld
from careeros.application.contacts.take_history import TakeHistory
from careeros.application.contacts.undo_import import UndoImport
from careeros.application.core import Core
from careeros.application.deliver.hand_off import HandOffMessage
from careeros.application.deliver.mark_sent import MarkReplied, MarkSent
from careeros.application.messages.budgets import SetBudget, ShowBudget
from careeros.application.messages.compose import Compose
from careeros.application.messages.draft_messages import DraftMessages
from careeros.application.messages.earlier_answers import EarlierAnswers
from careeros.application.messages.payments import Payments
from careeros.application.messages.places import Places
from careeros.application.messages.redraft import Redraft
from careeros.application.messages.show_batch import LatestBatch, ShowBatch
from careeros.application.messages.show_prompt import ShowPrompt, ShowRedraftPrompt
from careeros.application.messages.steer_batch import CancelBatch, PauseBatch, ResumeBatch
from careeros.application.messages.write_draft import DRAFT, WriteDraft
from careeros.application.profiles.enrich_contacts import ShowEnrichment
from careeros.application.review.approve_message import ApproveMessage
from careeros.application.review.approve_messages import ApproveMessages
from careeros.application.review.decide import Decide
from careeros.application.review.edit_message import EditMessage
from careeros.application.review.list_review import ListMessages, ShowMessage
from careeros.application.review.reject_message import RejectMessage
from careeros.application.review.request_changes import REDRAFT, RequestChanges
from careeros.application.search.ask import AskToIndex
from careeros.application.search.bring import BringToIndex
from careeros.application.search.lists import ByMeaning
from careeros.application.sender.set_sender import SetSender
from careeros.application.sender.show_sender import ShowSender
from careeros.application.settings.change_setting import ChangeSetting, ListSettings
from careeros.application.settings.lately import Lately
from careeros.application.status.check_health import CheckHealth
from careeros.application.work.list_work import CancelWork, ListWork, RetryWork, ShowWork
from careeros.application.work.sweep import Sweep
from careeros.application.work.work_off import Handler, RunDue, WorkOff
from careeros.domain.identity.keys import Canon
from careeros.entrypoints.wiring.adapters import Adapters
from careeros.entrypoints.wiring.looking_up import make_looking_up
from careeros.entrypoints.wiring.upkeep import make_upkeep


def make_core(adapters: Adapters) -> Core:
    """Every use case, once."""
    begin, clock, ids = adapters.begin, adapters.clock, adapters.ids
    ask = AskToIndex(clock, ids, adapters.wakeups)
    payments, lately = Payments(begin, clock, ids), Lately(adapters.settings, clock)
    upkeep, looking_up = make_upkeep(adapters, ask), make_looking_up(adapters, ask, payments)
    find = FindContacts(begin, ByMeaning(adapters.embedder, adapters.index))
    work_off = WorkOff(
        begin, adapters.claims, clock, _handlers(adapters, payments, lately) | upkeep.handlers | looking_up.handlers
    )
    decide = Decide(begin, clock)
    show_budget = ShowBudget(begin, adapters.model.service if adapters.model else None, clock)
    approve, show = ApproveMessage(decide), ShowMessage(begin)
    canon = Canon(adapters.emails, adapters.phones.e164)
    return Core(
        import_contacts=ImportContacts(begin, adapters.source, canon, clock, ids, TakeHistory(clock, ids), ask),
        list_imports=ListImports(begin),
        undo_import=UndoImport(begin, clock, ask),
        report_import=ReportImport(begin),
        list_contacts=ListContacts(begin),
        show_contact=ShowContact(begin),
        add_fact=AddFact(begin, clock, ids, ask),
        find_contacts=find,
        save_search=SaveSearch(begin),
        show_search=ShowSearch(begin),
        list_searches=ListSearches(begin),
        forget_search=ForgetSearch(begin),
        enrich_contacts=looking_up.enrich,
        show_enrichment=ShowEnrichment(begin),
        show_sources=looking_up.show,
        list_settings=ListSettings(adapters.settings),
        change_setting=ChangeSetting(begin, adapters.settings, clock),
        sync_index=upkeep.sync,
        rebuild_index=upkeep.rebuild,
        check_index=upkeep.check,
        list_duplicates=ListDuplicates(begin, adapters.phones),
        merge_contacts=MergeContacts(begin, clock, ids, ask),
        unmerge_contact=UnmergeContact(begin, clock, ask),
        separate_contacts=SeparateContacts(begin, clock),
        block_contact=BlockContact(begin, clock),
        unblock_contact=UnblockContact(begin, clock),
        erase_contact=EraseContact(begin, clock, BringToIndex(begin, adapters.index), ask),
        erase_account=EraseAccount(begin, clock, adapters.index, ask),
        show_held=ShowHeld(begin),
        list_acquaintances=ListAcquaintances(begin, clock),
        show_sender=ShowSender(begin),
        set_sender=SetSender(begin),
        draft_messages=DraftMessages(begin, clock, ids, adapters.wakeups, find),
        show_prompt=ShowPrompt(begin, lately),
        show_redraft_prompt=ShowRedraftPrompt(begin, lately),
        show_budget=show_budget,
        set_budget=SetBudget(begin, show_budget),
        show_batch=ShowBatch(begin),
        latest_batch=LatestBatch(begin),
        pause_batch=PauseBatch(begin, clock),
        resume_batch=ResumeBatch(begin, clock, adapters.wakeups),
        cancel_batch=CancelBatch(begin, clock),
        list_messages=ListMessages(begin),
        show_message=show,
        edit_message=EditMessage(decide),
        approve_message=approve,
        approve_messages=ApproveMessages(approve),
        reject_message=RejectMessage(decide),
        request_changes=RequestChanges(decide, ids, work_off, show),
        hand_off_message=HandOffMessage(begin),
        mark_sent=MarkSent(decide),
        mark_replied=MarkReplied(decide),
        list_work=ListWork(begin),
        show_work=ShowWork(begin),
        retry_work=RetryWork(begin, clock, adapters.wakeups),
        cancel_work=CancelWork(begin),
        work_off=work_off,
        run_due=RunDue(adapters.claims, work_off, clock),
        sweep=Sweep(adapters.claims, adapters.wakeups, clock),
        issue_sign_in_link=IssueSignInLink(adapters.accounts, clock, ids),
        sign_in=SignIn(adapters.accounts, clock, ids),
        recognise=Recognise(adapters.accounts, clock),
        sign_out=SignOut(adapters.accounts),
        check_health=CheckHealth(adapters.probes),
    )


def _handlers(adapters: Adapters, payments: Payments, lately: Lately) -> dict[str, Handler]:
    """Who does which kind of work."""
    begin, clock = adapters.begin, adapters.clock
    earlier = EarlierAnswers(begin, lately, adapters.outcomes, clock)
    compose = Compose(adapters.writer, adapters.model, earlier, payments, Places(lately))
    return {
        DRAFT: WriteDraft(begin, compose, clock, adapters.ids, lately),
        REDRAFT: Redraft(begin, compose, clock, lately),
    }
