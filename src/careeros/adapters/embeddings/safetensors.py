"""Files of the safetensors format: eight bytes that say how long the header is, the header in JSON, numbers."""

import json
from math import prod
from pathlib import Path
from typing import Any

_TYPES = {"F16": "<f2", "F32": "<f4", "F64": "<f8", "I8": "i1", "I32": "<i4", "I64": "<i8"}
_LONGEST_HEADER = 100_000_000


def read_tensors(path: Path) -> dict[str, Any]:
    """The arrays (numpy, read-only) by their names; raises `ValueError` for what is no such file."""
    import numpy as np  # noqa: PLC0415 - loaded by who searches

    raw = path.read_bytes()
    length = int.from_bytes(raw[:8], "little")
    if len(raw) < 8 + length or length > _LONGEST_HEADER:
        raise ValueError("the header is longer than the file")
    header: dict[str, dict[str, Any]] = json.loads(raw[8 : 8 + length])
    found: dict[str, Any] = {}
    for name, said in header.items():
        if name == "__metadata__":
            continue
        if said["dtype"] not in _TYPES:
            raise ValueError(f"numbers of the type {said['dtype']} are not read")
        kind, shape, start = np.dtype(_TYPES[said["dtype"]]), tuple(said["shape"]), said["data_offsets"][0]
        found[name] = np.frombuffer(raw, kind, count=prod(shape), offset=8 + length + start).reshape(shape)
    return found
