"""What a command does not need it does not load: half a second of imports is felt at every call."""

import subprocess
import sys

import pytest

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
