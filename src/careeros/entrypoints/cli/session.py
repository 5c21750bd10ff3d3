"""What every command shares: its data folder, its way of speaking, its ways to /v1."""

import functools
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from json import dumps
from pathlib import Path
from typing import Any, TypeVar

import click
from attrs import frozen

from careeros.entrypoints.cli.broken_pipe import write_no_more
from careeros.entrypoints.cli.client import Client, Connect, Refused

Run = TypeVar("Run", bound=Callable[..., Any])


@frozen
class UpOptions:
    """How to serve: see `careeros up --help`."""

    data_dir: Path
    host: str
    port: int
    as_json: bool
    import_path: Path | None
    sample: bool


@frozen
class Doors:
    """What the composition root hands to the command line."""

    connect: Connect
    serve: Callable[[UpOptions], None]
    folder_state: Callable[[Path], dict[str, Any]]
    default_data_dir: Callable[[], Path]
    sample_data_dir: Callable[[], Path]


@frozen
class Session:
    """One command on one data folder."""

    doors: Doors
    data_dir: Path
    as_json: bool

    @contextmanager
    def client(self) -> Generator[Client, None, None]:
        with self.doors.connect(self.data_dir) as transport:
            yield Client(transport)

    def show(self, answer: Any, for_people: Callable[[Any], None]) -> None:
        """JSON and nothing else with --json, otherwise what people read."""
        if self.as_json:
            print_json(answer)
        else:
            for_people(answer)


def print_json(answer: Any) -> None:
    click.echo(dumps(answer, ensure_ascii=False))


def command(run: Run) -> Run:
    """Give a command --data-dir and --json, and the session made of them as its first argument."""

    @click.option(
        "--data-dir",
        type=click.Path(path_type=Path, file_okay=False),
        envvar="CAREEROS_DATA_DIR",
        help="Where the data is kept.  [default: your data folder]",
    )
    @click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document.")
    @click.pass_obj
    @functools.wraps(run)
    def with_session(doors: Doors, /, *args: Any, data_dir: Path | None, as_json: bool, **options: Any) -> Any:
        session = Session(doors, (data_dir or doors.default_data_dir()).absolute(), as_json)
        try:
            return run(session, *args, **options)
        except Refused as refused:
            refuse(refused, as_json=as_json)
        except (click.exceptions.ClickException, click.exceptions.Exit, click.exceptions.Abort):
            raise
        except BrokenPipeError:
            write_no_more()
        except Exception as error:
            if os.environ.get("CAREEROS_DEBUG"):
                raise
            refuse(_unforeseen(error), as_json=as_json)

    return with_session  # pyright: ignore[reportReturnType]


def _unforeseen(error: Exception) -> Refused:
    message = f"Something went wrong that should not have ({type(error).__name__}: {error})."
    return Refused(500, "internal-error", message, "Please report it, with what CAREEROS_DEBUG=1 shows.")


def refuse(refused: Refused, *, as_json: bool) -> None:
    """End the command: one sentence on standard error, with --json the error on standard output too."""
    if as_json:
        print_json({"error": {"code": refused.code, "message": refused.message, "mend": refused.mend}})
    click.echo(f"{refused.message} {refused.mend}".strip(), err=True)
    sys.exit(refused.exit_code)


def on_terminal() -> bool:
    """Is a person there to be asked?"""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
