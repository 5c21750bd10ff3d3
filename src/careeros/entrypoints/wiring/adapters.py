"""Which technology stands behind each port, and the core over them."""

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.disk.probe import DiskProbe
from careeros.adapters.linkedin.contact_source import LinkedInContactSource
from careeros.adapters.memory.accounts import MemoryAccounts
from careeros.adapters.memory.store import MemoryStore
from careeros.adapters.memory.unit_of_work import MemoryUnitsOfWork
from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.adapters.memory.work import MemoryWorkClaims
from careeros.adapters.postgres.accounts import PostgresAccounts
from careeros.adapters.postgres.engine import Timeouts
from careeros.adapters.postgres.probes import DatabaseProbe, WorkProbe
from careeros.adapters.postgres.unit_of_work import PostgresUnitsOfWork
from careeros.adapters.postgres.work import PostgresWorkClaims
from careeros.adapters.system.clock import SystemClock
from careeros.adapters.system.id_source import SystemIdSource
from careeros.adapters.templates.message_writer import TemplateMessageWriter
from careeros.application.accounts.sign_in import IssueSignInLink, Recognise, SignIn, SignOut
from careeros.application.contacts.add_fact import AddFact
from careeros.application.contacts.find_contacts import FindContacts
from careeros.application.contacts.import_contacts import ImportContacts
from careeros.application.contacts.list_contacts import ListContacts, ShowContact
from careeros.application.contacts.list_imports import ListImports, ReportImport
from careeros.application.core import Core
from careeros.application.deliver.hand_off import HandOffMessage
from careeros.application.deliver.mark_sent import MarkReplied, MarkSent
from careeros.application.messages.draft_messages import DRAFT, DraftMessages
from careeros.application.messages.redraft import Redraft
from careeros.application.messages.show_batch import LatestBatch, ShowBatch
from careeros.application.messages.write_draft import WriteDraft
from careeros.application.review.approve_message import ApproveMessage
from careeros.application.review.approve_messages import ApproveMessages
from careeros.application.review.decide import Decide
from careeros.application.review.edit_message import EditMessage
from careeros.application.review.list_review import ListMessages, ShowMessage
from careeros.application.review.reject_message import RejectMessage
from careeros.application.review.request_changes import REDRAFT, RequestChanges
from careeros.application.sender.set_sender import SetSender
from careeros.application.sender.show_sender import ShowSender
from careeros.application.status.check_health import CheckHealth
from careeros.application.work.list_work import CancelWork, ListWork, RetryWork, ShowWork
from careeros.application.work.sweep import Sweep
from careeros.application.work.work_off import RunDue, WorkOff
from careeros.ports.accounts import Accounts
from careeros.ports.clock import Clock
from careeros.ports.contact_source import ContactSource
from careeros.ports.health import Probe
from careeros.ports.id_source import IdSource
from careeros.ports.message_writer import MessageWriter
from careeros.ports.unit_of_work import BeginWork
from careeros.ports.wakeups import Wakeups
from careeros.ports.work import WorkClaims


@frozen
class Adapters:
    """One field per port."""

    begin: BeginWork
    claims: WorkClaims
    accounts: Accounts
    source: ContactSource
    writer: MessageWriter
    wakeups: Wakeups
    clock: Clock
    ids: IdSource
    probes: Sequence[Probe]

    def core(self) -> Core:
        """Every use case over these adapters."""
        begin, clock, ids = self.begin, self.clock, self.ids
        handlers = {
            DRAFT: WriteDraft(begin, self.writer, clock, ids),
            REDRAFT: Redraft(begin, self.writer, clock),
        }
        work_off = WorkOff(begin, self.claims, clock, handlers)
        decide = Decide(begin, clock)
        approve, show = ApproveMessage(decide), ShowMessage(begin)
        return Core(
            import_contacts=ImportContacts(begin, self.source, clock, ids),
            list_imports=ListImports(begin),
            report_import=ReportImport(begin),
            list_contacts=ListContacts(begin),
            show_contact=ShowContact(begin),
            add_fact=AddFact(begin, clock, ids),
            find_contacts=FindContacts(begin),
            show_sender=ShowSender(begin),
            set_sender=SetSender(begin),
            draft_messages=DraftMessages(begin, clock, ids, self.wakeups),
            show_batch=ShowBatch(begin),
            latest_batch=LatestBatch(begin),
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
            retry_work=RetryWork(begin, clock, self.wakeups),
            cancel_work=CancelWork(begin),
            work_off=work_off,
            run_due=RunDue(self.claims, work_off, clock),
            sweep=Sweep(self.claims, self.wakeups, clock),
            issue_sign_in_link=IssueSignInLink(self.accounts, clock, ids),
            sign_in=SignIn(self.accounts, clock, ids),
            recognise=Recognise(self.accounts, clock),
            sign_out=SignOut(self.accounts),
            check_health=CheckHealth(self.probes),
        )


def over_postgres(engine: AsyncEngine, timeouts: Timeouts, wakeups: Wakeups, folder: Path) -> Adapters:
    """What runs in production, embedded or not."""
    clock = SystemClock()
    return Adapters(
        begin=PostgresUnitsOfWork(engine, timeouts),
        claims=PostgresWorkClaims(engine, timeouts),
        accounts=PostgresAccounts(engine, timeouts),
        source=LinkedInContactSource(),
        writer=TemplateMessageWriter(),
        wakeups=wakeups,
        clock=clock,
        ids=SystemIdSource(),
        probes=(DatabaseProbe(engine), WorkProbe(engine, clock), DiskProbe(folder)),
    )


def in_memory(store: MemoryStore) -> Adapters:
    """For scripts and tests: nothing outside the process."""
    return Adapters(
        begin=MemoryUnitsOfWork(store),
        claims=MemoryWorkClaims(store),
        accounts=MemoryAccounts(store),
        source=LinkedInContactSource(),
        writer=TemplateMessageWriter(),
        wakeups=MemoryWakeups(),
        clock=SystemClock(),
        ids=SystemIdSource(),
        probes=(),
    )
