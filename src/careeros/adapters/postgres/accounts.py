"""Accounts, sign-in links and sessions, under the role that signs people in."""

from datetime import datetime

import sqlalchemy as sa
from attrs import frozen
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from careeros.adapters.postgres.engine import Timeouts, transaction
from careeros.adapters.postgres.tables import accounts, sessions, sign_in_links
from careeros.domain.accounts import Account, Ticket
from careeros.domain.ids import OwnerId
from careeros.ports.accounts import Accounts

ROLE = "careeros_signin"


@frozen
class PostgresAccounts(Accounts):
    _engine: AsyncEngine
    _timeouts: Timeouts

    async def local(self, or_else: Account) -> Account:
        new = insert(accounts).values(id=or_else.id, name=or_else.name, is_local=True).on_conflict_do_nothing()
        query = sa.select(accounts.c.id, accounts.c.name).where(accounts.c.is_local)
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            found = (await connection.execute(query)).one_or_none()
            if found is None:
                await connection.execute(new)
                found = (await connection.execute(query)).one()
                await connection.commit()
        return Account(OwnerId(found.id), found.name)

    async def keep_link(self, link: Ticket) -> None:
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            row = {"owner_id": link.owner_id, "digest": link.digest, "expires_at": link.expires_at}
            await connection.execute(sa.insert(sign_in_links).values(row))
            await connection.commit()

    async def use_link(self, digest: str, *, session: str, expires_at: datetime, at: datetime) -> Ticket | None:
        used = (
            sa.delete(sign_in_links)
            .where(sign_in_links.c.digest == digest)
            .returning(sign_in_links.c.owner_id, sign_in_links.c.expires_at)
        )
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            link = (await connection.execute(used)).one_or_none()
            ticket = None
            if link is not None and link.expires_at > at:
                ticket = Ticket(session, OwnerId(link.owner_id), expires_at)
                row = {"owner_id": link.owner_id, "digest": session, "expires_at": expires_at}
                await connection.execute(sa.insert(sessions).values(row))
            await connection.execute(sa.delete(sign_in_links).where(sign_in_links.c.expires_at <= at))
            await connection.execute(sa.delete(sessions).where(sessions.c.expires_at <= at))
            await connection.commit()
        return ticket

    async def signed_in(self, digest: str, *, at: datetime) -> OwnerId | None:
        query = sa.select(sessions.c.owner_id).where(sessions.c.digest == digest, sessions.c.expires_at > at)
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            owner_id = (await connection.execute(query)).scalar_one_or_none()
        return None if owner_id is None else OwnerId(owner_id)

    async def sign_out(self, digest: str) -> None:
        async with transaction(self._engine, role=ROLE, timeouts=self._timeouts) as connection:
            await connection.execute(sa.delete(sessions).where(sessions.c.digest == digest))
            await connection.commit()
