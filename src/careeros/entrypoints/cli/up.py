from pathlib import Path

import click

from careeros.entrypoints.cli.contacts_import import ExportPath
from careeros.entrypoints.cli.session import Session, UpOptions, command


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="0 takes any free one.")
@click.option("--import", "import_path", type=ExportPath(path_type=Path), help="Import this first, and draft a batch.")
@click.option("--sample", is_flag=True, help="Use the sample export, in a data folder of its own.")
@command
def up(session: Session, host: str, port: int, import_path: Path | None, *, sample: bool) -> None:
    """Start CareerOS: API, page and workers. Runs until Ctrl-C."""
    if sample and import_path is not None:
        raise click.UsageError("--sample has an export of its own: leave out --import.")
    data_dir = session.doors.sample_data_dir() if sample and not _is_named() else session.data_dir
    session.doors.serve(UpOptions(data_dir, host, port, session.as_json, import_path, sample))


def _is_named() -> bool:
    """Was --data-dir typed? What the environment says is where the person's own data is, not the sample's."""
    source = click.get_current_context().get_parameter_source("data_dir")
    return source is click.core.ParameterSource.COMMANDLINE
