"""Entries as Chroma keeps them. It merges the metadata of an id that is there: every key is said then, and one that has
nothing to say as None, which takes it out.

A filter costs Chroma ten times what a search without one does, and metadata three times. So the kind of an entry is
in its vector: a further dimension points up for a whole person and down for a fact. A bit more than half of a cosine
is then the kind, and the rest the nearness: all of one kind are nearer than any of the other, without a filter.

What a search may be narrowed by is kept as digests. Chroma holds on to what was put in long after it was taken out, so
no text goes in.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import groupby
from math import sqrt
from typing import Any

from attrs import frozen

from careeros.ports.embedder import Vector
from careeros.ports.vector_index import Entry, Indexed, Kind, Near, Sought

_NEARNESS, _KIND = 0.45, 0.55


def put(collection: Any, entries: Sequence[Entry]) -> None:
    """In place of those with the same ids."""
    collection.upsert(
        ids=[entry.id for entry in entries],
        embeddings=_directed([entry.vector for entry in entries], [entry.kind for entry in entries]),
        metadatas=[{"hash": entry.content_hash, "has": _pairs(entry) or None} for entry in entries],
    )


def put_new(collection: Any, entries: Sequence[Entry]) -> None:
    """Entries whose ids are not there, which takes a sixth less; of an id that is there all stays as it is."""
    collection.add(
        ids=[entry.id for entry in entries],
        embeddings=_directed([entry.vector for entry in entries], [entry.kind for entry in entries]),
        metadatas=[_metadata(entry) for entry in entries],
    )


@frozen
class Question:
    """What is asked of Chroma at once: things that are sought with the same filter, and the vectors to ask with."""

    sought: tuple[Sought, ...]
    vectors: Any
    where: Any


def questions(vector: Vector, sought: Sequence[Sought]) -> Iterator[Question]:
    for having, same in groupby(sought, key=lambda one: dict(one.having)):
        together = tuple(same)
        vectors = _directed([vector] * len(together), [one.kind for one in together])
        yield Question(together, vectors, _where(having))


def answers(collection: Any, asked: Question) -> Iterator[tuple[Near, ...]]:
    """For each thing that is sought, nearest first.

    Entries of the other kind, who fill up a short answer, are at 1.1 or further, and left out; those of the kind are at
    0.9 or nearer.
    """
    found = collection.query(
        query_embeddings=asked.vectors,
        n_results=max(one.limit for one in asked.sought),
        where=asked.where,
        include=["distances"],
    )
    for one, ids, distances in zip(asked.sought, found["ids"], found["distances"], strict=True):
        rows = zip(ids[: one.limit], distances, strict=False)
        yield tuple(
            [Near(id_, distance / _NEARNESS if distance > 0 else 0.0) for id_, distance in rows if distance < 1]
        )


def _where(having: Mapping[str, str]) -> Any:
    wanted = [{"has": {"$contains": _pair(key, value)}} for key, value in having.items()]
    return None if not wanted else wanted[0] if len(wanted) == 1 else {"$and": wanted}


def _directed(vectors: Sequence[Vector], kinds: Sequence[Kind]) -> Any:
    """A matrix with a row for each: Chroma takes that quicker than vectors by themselves."""
    import numpy as np  # noqa: PLC0415 - loaded with the client

    directed = np.empty((len(vectors), len(vectors[0]) + 1), dtype=np.float32)
    np.multiply(
        np.frombuffer(b"".join(vectors), dtype=np.float32).reshape(len(vectors), -1),
        sqrt(_NEARNESS),
        out=directed[:, :-1],
    )
    directed[:, -1] = [sqrt(_KIND) if kind is Kind.WHOLE else -sqrt(_KIND) for kind in kinds]
    return directed


def listed(answer: Mapping[str, Any]) -> tuple[Indexed, ...]:
    rows = zip(answer["ids"], answer["metadatas"], strict=True)
    return tuple(Indexed(id_, said["hash"]) for id_, said in rows)


def _metadata(entry: Entry) -> dict[str, str | list[str]]:
    has = _pairs(entry)
    return {"hash": entry.content_hash, "has": has} if has else {"hash": entry.content_hash}


def _pairs(entry: Entry) -> list[str]:
    return [_pair(key, value) for key, value in entry.metadata.items()]


def _pair(key: str, value: str) -> str:
    return blake2b(json.dumps([key, value]).encode(), digest_size=16).hexdigest()
