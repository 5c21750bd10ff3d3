"""The careeros command as a person or a script runs it."""

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from json import loads
from pathlib import Path
from typing import Any

from attrs import frozen

PROGRAM = Path(sys.executable).with_name("careeros")
OURS = (
    "CAREEROS_", "DATABASE_URL", "REDIS_URL", "CHROMA_URL", "OPENAI_", "XDG_DATA_HOME", "ENABLE_P", "PROXYCURL_",
    "PROFILE_P",
)  # fmt: skip


def environment(**changes: str) -> dict[str, str]:
    """The machine's environment without what would change where CareerOS works."""
    return {name: value for name, value in os.environ.items() if not name.startswith((*OURS, "COLUMNS"))} | changes


@frozen
class Done:
    code: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        """The one JSON document that standard output is."""
        return loads(self.out)


@frozen
class Commands:
    """Commands on one data folder."""

    data_dir: Path
    environ: dict[str, str]

    def __call__(self, *arguments: object, stdin: str | None = None, timeout: float = 120) -> Done:
        command = [PROGRAM, *map(str, arguments), "--data-dir", self.data_dir]
        done = subprocess.run(
            command, input=stdin, capture_output=True, text=True, env=self.environ, check=False, timeout=timeout
        )
        assert "Traceback" not in done.stderr + done.stdout, done.stderr
        return Done(done.returncode, done.stdout, done.stderr)

    def ask(self, *arguments: object) -> Any:
        """The JSON answer of a command that is done."""
        done = self(*arguments, "--json")
        assert done.code == 0, (arguments, done)
        return done.answer


@frozen
class Up:
    """A running `careeros up`, and what its first line said."""

    process: subprocess.Popen[str]
    url: str
    sign_in_url: str

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(30)


@contextmanager
def running(commands: Commands, *arguments: object) -> Generator[Up, None, None]:
    """`careeros up` on a free port for as long as the context lasts."""
    line = [PROGRAM, "up", "--json", "--port", "0", "--data-dir", commands.data_dir, *arguments]
    with subprocess.Popen(
        list(map(str, line)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=commands.environ
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        if not first:
            process.wait(60)
            raise AssertionError(process.stderr.read())
        said = loads(first)
        assert set(said) == {"url", "sign_in_url", "pid"}
        assert said["pid"] == process.pid
        try:
            yield Up(process, said["url"], said["sign_in_url"])
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                process.wait(30)
            process.stderr.read()
