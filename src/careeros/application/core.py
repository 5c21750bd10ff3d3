"""Everything that a person, a timer or an operator can ask CareerOS to do."""

from attrs import frozen

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
from careeros.application.contacts.undo_import import UndoImport
from careeros.application.deliver.hand_off import HandOffMessage
from careeros.application.deliver.mark_sent import MarkReplied, MarkSent
from careeros.application.messages.budgets import SetBudget, ShowBudget
from careeros.application.messages.draft_messages import DraftMessages
from careeros.application.messages.show_batch import LatestBatch, ShowBatch
from careeros.application.messages.show_prompt import ShowPrompt, ShowRedraftPrompt
from careeros.application.messages.steer_batch import CancelBatch, PauseBatch, ResumeBatch
from careeros.application.profiles.enrich_contacts import EnrichContacts, ShowEnrichment
from careeros.application.profiles.show_sources import ShowSources
from careeros.application.review.approve_message import ApproveMessage
from careeros.application.review.approve_messages import ApproveMessages
from careeros.application.review.edit_message import EditMessage
from careeros.application.review.list_review import ListMessages, ShowMessage
from careeros.application.review.reject_message import RejectMessage
from careeros.application.review.request_changes import RequestChanges
from careeros.application.search.upkeep import CheckIndex, RebuildIndex, SyncIndex
from careeros.application.sender.set_sender import SetSender
from careeros.application.sender.show_sender import ShowSender
from careeros.application.settings.change_setting import ChangeSetting, ListSettings
from careeros.application.status.check_health import CheckHealth
from careeros.application.work.list_work import CancelWork, ListWork, RetryWork, ShowWork
from careeros.application.work.sweep import Sweep
from careeros.application.work.work_off import RunDue, WorkOff


@frozen
class Core:
    """One field per use case. Every way in calls these and nothing else."""

    import_contacts: ImportContacts
    list_imports: ListImports
    undo_import: UndoImport
    report_import: ReportImport
    list_contacts: ListContacts
    show_contact: ShowContact
    add_fact: AddFact
    find_contacts: FindContacts
    save_search: SaveSearch
    show_search: ShowSearch
    list_searches: ListSearches
    forget_search: ForgetSearch
    list_duplicates: ListDuplicates
    merge_contacts: MergeContacts
    unmerge_contact: UnmergeContact
    separate_contacts: SeparateContacts
    block_contact: BlockContact
    unblock_contact: UnblockContact
    erase_contact: EraseContact
    erase_account: EraseAccount
    show_held: ShowHeld
    list_acquaintances: ListAcquaintances
    enrich_contacts: EnrichContacts
    show_enrichment: ShowEnrichment
    show_sources: ShowSources
    list_settings: ListSettings
    change_setting: ChangeSetting
    sync_index: SyncIndex
    rebuild_index: RebuildIndex
    check_index: CheckIndex
    show_sender: ShowSender
    set_sender: SetSender
    draft_messages: DraftMessages
    show_prompt: ShowPrompt
    show_redraft_prompt: ShowRedraftPrompt
    show_budget: ShowBudget
    set_budget: SetBudget
    show_batch: ShowBatch
    latest_batch: LatestBatch
    pause_batch: PauseBatch
    resume_batch: ResumeBatch
    cancel_batch: CancelBatch
    list_messages: ListMessages
    show_message: ShowMessage
    edit_message: EditMessage
    approve_message: ApproveMessage
    approve_messages: ApproveMessages
    reject_message: RejectMessage
    request_changes: RequestChanges
    hand_off_message: HandOffMessage
    mark_sent: MarkSent
    mark_replied: MarkReplied
    list_work: ListWork
    show_work: ShowWork
    retry_work: RetryWork
    cancel_work: CancelWork
    work_off: WorkOff
    run_due: RunDue
    sweep: Sweep
    issue_sign_in_link: IssueSignInLink
    sign_in: SignIn
    recognise: Recognise
    sign_out: SignOut
    check_health: CheckHealth
