"""Models that have one vector for each token (those of model2vec): a text is the mean of its tokens."""

import json
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen

from careeros.adapters.embeddings.loading import Encode
from careeros.adapters.embeddings.safetensors import read_tensors

_LONGEST = 512
"""Tokens of a text that count."""


@frozen
class StaticModel:
    """`rows` (numpy, rows by dimensions), the row and the weight of each token where they are given."""

    _tokenizer: Any
    _unknown: int | None
    _rows: Any
    _row_of: Any
    _weights: Any

    def encode(self, texts: list[str]) -> Any:
        """Numpy, texts by dimensions; zeros for a text of which no token is known."""
        import numpy as np  # noqa: PLC0415 - here already

        means = np.zeros((len(texts), self._rows.shape[1]), dtype=np.float32)
        for place, found in enumerate(self._tokenizer.encode_batch(texts, add_special_tokens=False)):
            tokens = [token for token in found.ids if token != self._unknown]
            if tokens:
                rows = self._rows[tokens if self._row_of is None else self._row_of[tokens]].astype(np.float32)
                means[place] = (rows if self._weights is None else rows * self._weights[tokens][:, None]).mean(axis=0)
        return means


def load_static(model: Path, tokenizer: Path) -> Encode:
    """Open both files; what is raised when they cannot be read is passed on."""
    tensors = read_tensors(model)
    rows = tensors["embeddings"] if "embeddings" in tensors else tensors["embedding.weight"]
    reader = import_module("tokenizers").Tokenizer.from_file(str(tokenizer))
    reader.no_padding()
    reader.enable_truncation(max_length=_LONGEST)
    unknown = _unknown_token(reader)
    return StaticModel(reader, unknown, rows, tensors.get("mapping"), tensors.get("weights")).encode


def _unknown_token(tokenizer: Any) -> int | None:
    said = json.loads(tokenizer.to_str())["model"]
    named = said.get("unk_token")
    return tokenizer.token_to_id(named) if named is not None else said.get("unk_id")
