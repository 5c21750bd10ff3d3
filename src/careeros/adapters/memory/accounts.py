from datetime import datetime

from attrs import frozen

from careeros.adapters.memory.store import MemoryStore
from careeros.domain.accounts import Account, Ticket
from careeros.domain.ids import OwnerId
from careeros.ports.accounts import Accounts


@frozen
class MemoryAccounts(Accounts):
    _store: MemoryStore

    async def local(self, or_else: Account) -> Account:
        if not self._store.accounts:
            self._store.accounts.append(or_else)
        return self._store.accounts[0]

    async def keep_link(self, link: Ticket) -> None:
        self._store.links[link.digest] = link

    async def use_link(self, digest: str, *, session: str, expires_at: datetime, at: datetime) -> Ticket | None:
        link = self._store.links.pop(digest, None)
        if link is None or link.expires_at <= at:
            return None
        ticket = Ticket(session, link.owner_id, expires_at)
        self._store.sessions[session] = ticket
        return ticket

    async def signed_in(self, digest: str, *, at: datetime) -> OwnerId | None:
        session = self._store.sessions.get(digest)
        return session.owner_id if session and session.expires_at > at else None

    async def sign_out(self, digest: str) -> None:
        self._store.sessions.pop(digest, None)
