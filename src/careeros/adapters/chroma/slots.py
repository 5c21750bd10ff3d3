"""Two places for collections of an owner, so that one can be filled while the other is searched.

A place is in use when it is complete; of two complete ones (a swap was cut short) the later. Chroma drops what has a
name, whatever that is by then: a search, of which there are many at any time, leaves that to who looks after the index.
Chroma itself keeps all of that, in the metadata of the collections: nothing is remembered here, so any number of
processes agree.
"""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from attrs import frozen

from careeros.domain.ids import OwnerId

_LOOKED_AT = 200
"""How many entries a search looks at: Chroma's 100 leave out one of ten of the nearest."""

_WAY = "digests"
"""How entries are kept beside their vectors (see `entries`); after a change the index is made anew."""


@frozen
class Slot:
    """A collection of chromadb's, where it is, and what its metadata says."""

    letter: str
    collection: Any
    model: str
    generation: int
    complete: bool


def live_slot(client: Any, owner_id: OwnerId) -> Slot | None:
    """The one that is searched."""
    return _latest(_complete(client, owner_id))


def only_slot(client: Any, owner_id: OwnerId) -> Slot | None:
    """The same, without an older one that a swap left behind: whoever still searches that is to look again."""
    complete = _complete(client, owner_id)
    live = _latest(complete)
    for slot in complete:
        if slot is not live and is_there(client, owner_id, slot, complete=True):
            drop(client, owner_id, slot.letter)
    return live


def first_slot(client: Any, owner_id: OwnerId, model: str) -> Slot:
    """A collection for an owner who has none."""
    return _made(client, owner_id, Slot("a", None, model, 0, complete=True))


def next_slot(client: Any, owner_id: OwnerId, model: str) -> Slot:
    """An empty collection beside the one that is searched, in place of what an earlier rebuild left there."""
    live = live_slot(client, owner_id)
    letter = "a" if live is not None and live.letter == "b" else "b"
    drop(client, owner_id, letter)
    return _made(client, owner_id, Slot(letter, None, model, live.generation + 1 if live else 1, complete=False))


def is_there(client: Any, owner_id: OwnerId, slot: Slot, *, complete: bool) -> bool:
    """Is this very collection still in its place?"""
    found = _slot(client, owner_id, slot.letter)
    return found is not None and found.collection.id == slot.collection.id and found.complete is complete


def put_to_use(client: Any, owner_id: OwnerId, slot: Slot) -> bool:
    """Search in this collection from now on, and drop the other. False when it is not there any more."""
    if not is_there(client, owner_id, slot, complete=False):
        return False
    slot.collection.modify(metadata=_metadata(slot, complete=True))
    if not is_there(client, owner_id, slot, complete=True):  # modifying what is gone is no error to Chroma
        return False
    drop(client, owner_id, "b" if slot.letter == "a" else "a")
    return True


def drop(client: Any, owner_id: OwnerId, letter: str) -> None:
    """Drop a collection; one that is not there is no matter."""
    from chromadb.errors import NotFoundError  # noqa: PLC0415 - loaded with the client

    with suppress(NotFoundError):
        client.delete_collection(_name(owner_id, letter))


def _latest(slots: Sequence[Slot]) -> Slot | None:
    return max(slots, key=lambda slot: slot.generation, default=None)


def _complete(client: Any, owner_id: OwnerId) -> list[Slot]:
    found = [_slot(client, owner_id, letter) for letter in "ab"]
    return [slot for slot in found if slot is not None and slot.complete]


def _slot(client: Any, owner_id: OwnerId, letter: str) -> Slot | None:
    from chromadb.errors import NotFoundError  # noqa: PLC0415 - loaded with the client

    try:
        found = client.get_collection(_name(owner_id, letter), embedding_function=None)
    except NotFoundError:
        return None
    said = found.metadata
    model = said["model"] if said.get("way") == _WAY else f"{said['model']}, kept in an older way"
    return Slot(letter, found, model, said["generation"], said["complete"])


def _made(client: Any, owner_id: OwnerId, slot: Slot) -> Slot:
    client.get_or_create_collection(
        _name(owner_id, slot.letter),
        embedding_function=None,
        configuration={"hnsw": {"space": "cosine", "ef_search": _LOOKED_AT}},
        metadata=_metadata(slot, complete=slot.complete),
    )
    made = _slot(client, owner_id, slot.letter)
    return slot if made is None else made


def _metadata(slot: Slot, *, complete: bool) -> dict[str, str | int | bool]:
    return {"model": slot.model, "generation": slot.generation, "complete": complete, "way": _WAY}


def _name(owner_id: OwnerId, letter: str) -> str:
    return f"careeros-{owner_id.hex}-{letter}"
