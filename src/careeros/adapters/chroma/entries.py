"""Entries as Chroma keeps them. It merges the metadata of an id that is there: every key is always written."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from careeros.domain.ids import ContactId, FactId
from careeros.ports.vector_index import Entry, Indexed, Kind, Near

_NO_FACT = ""


def put(collection: Any, entries: Sequence[Entry]) -> None:
    import numpy as np  # noqa: PLC0415 - loaded with the client

    collection.upsert(
        ids=[entry.id for entry in entries],
        embeddings=[np.frombuffer(entry.vector, dtype=np.float32) for entry in entries],
        metadatas=[_metadata(entry) for entry in entries],
    )


def condition(kind: Kind, having: Mapping[str, str]) -> dict[str, Any]:
    """What narrows a query to a kind, and to what has all of these values."""
    wanted: list[dict[str, Any]] = [{"kind": kind.value}]
    wanted += [{"has": {"$contains": _pair(key, value)}} for key, value in having.items()]
    return wanted[0] if len(wanted) == 1 else {"$and": wanted}


def hits(answer: Mapping[str, Any]) -> tuple[Near, ...]:
    """Of the answer to one question, nearest first."""
    rows = zip(answer["ids"][0], answer["metadatas"][0], answer["distances"][0], strict=True)
    return tuple(
        Near(id_, ContactId(UUID(said["contact"])), _fact_id(said["fact"]), max(0.0, distance))
        for id_, said, distance in rows
    )


def listed(answer: Mapping[str, Any]) -> tuple[Indexed, ...]:
    rows = zip(answer["ids"], answer["metadatas"], strict=True)
    return tuple(Indexed(id_, said["hash"]) for id_, said in rows)


def _metadata(entry: Entry) -> dict[str, str | list[str]]:
    return {
        "kind": entry.kind.value,
        "contact": str(entry.contact_id),
        "fact": _NO_FACT if entry.fact_id is None else str(entry.fact_id),
        "hash": entry.content_hash,
        "has": ["", *(_pair(key, value) for key, value in entry.metadata.items())],  # Chroma refuses an empty list
    }


def _pair(key: str, value: str) -> str:
    return json.dumps([key, value])


def _fact_id(said: str) -> FactId | None:
    return None if said == _NO_FACT else FactId(UUID(said))
