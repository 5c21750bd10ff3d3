"""What every `VectorIndex` refuses, in the same words."""

from collections.abc import Sequence

from careeros.ports.embedder import Vector
from careeros.ports.errors import VectorIndexOutdated
from careeros.ports.vector_index import MOST_ENTRIES, MOST_HITS, Entry, Sought


def check_count(entries: Sequence[object]) -> None:
    """Raises `ValueError` for more entries, or ids, than one call may have."""
    if len(entries) > MOST_ENTRIES:
        raise ValueError(f"{len(entries)} entries in one call; {MOST_ENTRIES} is the most")


def check_entries(entries: Sequence[Entry], *, dimensions: int) -> None:
    """Raises as `check_count` and `check_vector` do."""
    check_count(entries)
    for entry in entries:
        check_vector(entry.vector, dimensions=dimensions)


def check_sought(sought: Sequence[Sought]) -> None:
    """Raises `ValueError` for a number of hits that is not allowed."""
    for one in sought:
        if not 1 <= one.limit <= MOST_HITS:
            raise ValueError(f"a limit of {one.limit}; 1 to {MOST_HITS} is allowed")


def check_vector(vector: Vector, *, dimensions: int) -> None:
    """Raises `VectorIndexOutdated` for a vector of another length."""
    if len(vector) != dimensions:
        reason = f"A vector has {len(vector)} dimensions; those of the search index have {dimensions}."
        raise VectorIndexOutdated(reason, "Embed with the model that is set, or rebuild the index.")


def check_model(made_with: str, *, model: str) -> None:
    """Raises `VectorIndexOutdated` for an index that was made with another model."""
    if made_with != model:
        reason = f"The search index was made with {made_with}, and {model} is set now."
        raise VectorIndexOutdated(reason, "Rebuild the index; until then search goes by words alone.")
