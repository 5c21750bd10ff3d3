"""Sentence models in ONNX with the tokenizer.json beside them, read by onnxruntime and tokenizers."""

import os
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen

from careeros.adapters.embeddings.loading import Encode

_LONGEST = 256
"""Tokens; what the model was trained on."""


@frozen
class OnnxModel:
    """A session and its tokenizer. One text a run: hardly slower than a batch, and nothing is padded."""

    _session: Any
    _tokenizer: Any
    _inputs: frozenset[str]

    def encode(self, texts: list[str]) -> Any:
        """The mean over the tokens of each text; numpy, texts by dimensions."""
        import numpy as np  # noqa: PLC0415 - here already: onnxruntime brings it

        return np.stack([self._mean(np, text) for text in texts])

    def _mean(self, np: Any, text: str) -> Any:
        found = self._tokenizer.encode(text)
        fed = {"input_ids": found.ids, "attention_mask": found.attention_mask, "token_type_ids": found.type_ids}
        feeds = {name: np.array([ids], dtype=np.int64) for name, ids in fed.items() if name in self._inputs}
        answer = self._session.run(None, feeds)[0]
        return answer[0].mean(axis=0) if answer.ndim == 3 else answer[0]


def load_onnx(model: Path, tokenizer: Path) -> Encode:
    """Open both files; what is raised when they cannot be read is passed on."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the import, or it writes into the home folder
    runtime = import_module("onnxruntime")

    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    reader = import_module("tokenizers").Tokenizer.from_file(str(tokenizer))
    reader.no_padding()
    reader.enable_truncation(max_length=_LONGEST)
    return OnnxModel(session, reader, frozenset(found.name for found in session.get_inputs())).encode
