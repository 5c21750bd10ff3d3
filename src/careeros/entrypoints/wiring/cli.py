"""The `careeros` command: the commands, given their ways to a stack. Nothing heavy is loaded before one needs it."""

import json
import os
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import click

from careeros.entrypoints.cli.client import Transport
from careeros.entrypoints.cli.main import careeros
from careeros.entrypoints.cli.session import Doors, UpOptions


def main() -> None:
    """What the installed script runs."""
    doors = Doors(_connect, _serve, _folder_state, _data_dir, _sample_data_dir)
    try:
        done = careeros.main(obj=doors, prog_name="careeros", standalone_mode=False)
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "careeros"
        click.echo(f"{error.format_message()} See: {where} --help", err=True)
        sys.exit(error.exit_code)
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        sys.exit(error.exit_code)
    except click.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(1)
    sys.exit(done if isinstance(done, int) else 0)


def _connect(data_dir: Path) -> AbstractContextManager[Transport]:
    from careeros.entrypoints.wiring.transports import connect  # noqa: PLC0415

    return connect(data_dir)


def _serve(options: UpOptions) -> None:
    from careeros.entrypoints.wiring.serving import serve  # noqa: PLC0415

    serve(options)


def _folder_state(data_dir: Path) -> dict[str, Any]:
    """Whether `careeros up` runs on the folder, at what address, and how the folder itself is."""
    from careeros.adapters.embedded_postgres.folder import DataFolder  # noqa: PLC0415
    from careeros.entrypoints.wiring.transports import answers  # noqa: PLC0415

    folder = DataFolder(data_dir)
    running = answers(folder.api_socket)
    url = None
    if running:
        try:
            url = json.loads(folder.up_file.read_text())["url"]
        except (OSError, ValueError, KeyError):
            url = None
    exists = data_dir.is_dir()
    usable = os.access(data_dir, os.R_OK | os.W_OK | os.X_OK)
    health = "pass" if usable else "fail" if exists else "warn"
    return {"running": running, "url": url, "checks": {"data_folder": health}}


def _data_dir() -> Path:
    from careeros.adapters.embedded_postgres.folder import default_data_folder  # noqa: PLC0415

    return default_data_folder(os.environ, os.getuid())


def _sample_data_dir() -> Path:
    from careeros.adapters.embedded_postgres.folder import sample_folder  # noqa: PLC0415

    return sample_folder(_data_dir())
