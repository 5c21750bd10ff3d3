"""What goes into every model and what comes out of it: a few texts of bearable length, vectors of length one."""

from array import array
from collections.abc import Sequence
from typing import Any

from careeros.ports.embedder import LONGEST_TEXT, MOST_TEXTS, Vector


def checked(texts: Sequence[str]) -> list[str]:
    """The texts, cut to what counts. Lone surrogates, which no model takes, become question marks."""
    if len(texts) > MOST_TEXTS:
        raise ValueError(f"{len(texts)} texts in one call; {MOST_TEXTS} is the most")
    return [text[:LONGEST_TEXT].encode("utf-8", "replace").decode() for text in texts]


def directions(matrix: Any) -> list[Vector]:
    """The rows (numpy, texts by dimensions) at length one; a row without a direction gets the first axis."""
    import numpy as np  # noqa: PLC0415 - a tenth of a second, paid by who searches

    rows = np.array(matrix, dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    lost = ~(np.isfinite(lengths) & (lengths > 0))[:, 0]
    rows[lost], lengths[lost] = 0.0, 1.0
    rows[lost, 0] = 1.0
    rows /= lengths
    return [array("f", row.tobytes()) for row in rows]
