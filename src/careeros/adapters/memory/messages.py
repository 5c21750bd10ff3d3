from collections.abc import Collection, Sequence

from attrs import frozen

from careeros.adapters.memory.paging import page_of
from careeros.adapters.memory.store import Holdings
from careeros.domain.approval import APPROVED_ONCE, EDITED, OPEN, State, texts_done_with
from careeros.domain.errors import Conflict, NotFound
from careeros.domain.ids import ContactId, MessageId
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.pages import Page, PageRequest, id_of_cursor
from careeros.ports.messages import MessageFilter, Messages


@frozen
class MemoryMessages(Messages):
    _held: Holdings

    async def add(self, states: Sequence[State]) -> None:
        for state in states:
            self._add(state)

    def _add(self, state: State) -> None:
        new = state.message
        for kept in self._held.messages.values():
            same_batch = new.batch_id is not None and kept.message.batch_id == new.batch_id
            if same_batch and kept.message.contact_id == new.contact_id:
                raise Conflict("message", str(new.id))
        self._held.messages[new.id] = state

    async def get(self, message_id: MessageId) -> State:
        found = self._held.messages.get(message_id)
        if found is None:
            raise NotFound("message", str(message_id))
        return found

    async def replace(self, after: State) -> None:
        before = self._held.messages.get(after.message.id)
        if before is None or before.message.version != after.message.version - 1:
            raise Conflict("message", str(after.message.id))
        self._held.messages[after.message.id] = after

    async def page(self, wanted: MessageFilter, request: PageRequest) -> Page[State]:
        fitting = [
            state
            for state in self._held.messages.values()
            if (not wanted.states or state.name in wanted.states)
            and (wanted.contact_id is None or state.message.contact_id == wanted.contact_id)
        ]
        after = None if request.after is None else (id_of_cursor(request.after),)
        return page_of(fitting, request, key=lambda state: (state.message.id,), after=after)

    async def to_each(self, contact_ids: Collection[ContactId]) -> dict[ContactId, tuple[State, ...]]:
        found: dict[ContactId, tuple[State, ...]] = {}
        for state in sorted(self._held.messages.values(), key=lambda state: state.message.id):
            to = state.message.contact_id
            if to in contact_ids:
                found[to] = (*found.get(to, ()), state)
        return found

    async def open_to(self, purpose: Purpose, *, among: Collection[ContactId] | None = None) -> frozenset[ContactId]:
        return frozenset(
            state.message.contact_id
            for state in self._held.messages.values()
            if state.message.purpose is purpose
            and state.name in OPEN
            and (among is None or state.message.contact_id in among)
        )

    async def done_with(self, contacts: Collection[ContactId]) -> frozenset[tuple[ContactId, MessageText]]:
        return frozenset(
            (state.message.contact_id, text)
            for state in self._held.messages.values()
            if state.message.contact_id in contacts
            for text in texts_done_with(state)
        )

    async def latest_edited(self, limit: int) -> tuple[str, ...]:
        edited = [
            state.message
            for state in self._held.messages.values()
            if state.message.origin == EDITED and state.name in APPROVED_ONCE
        ]
        newest = sorted(edited, key=lambda message: message.id, reverse=True)
        return tuple(message.text.body for message in newest[:limit])
