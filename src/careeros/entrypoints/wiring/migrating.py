"""What `alembic` on the command line works on; see `alembic.ini`."""

import os
import sys
from collections.abc import Generator
from contextlib import ExitStack, contextmanager

import sqlalchemy as sa

from careeros.adapters.embedded_postgres.cluster import running_socket, socket_url
from careeros.adapters.embedded_postgres.embedded import running_cluster
from careeros.adapters.embedded_postgres.folder import DataFolder, default_data_folder
from careeros.adapters.postgres.schema import migrating
from careeros.domain.errors import DomainError
from careeros.entrypoints.wiring.settings import Settings
from careeros.ports.errors import FolderBusy, TechnicalError


@contextmanager
def connect() -> Generator[sa.Connection, None, None]:
    """A connection to DATABASE_URL, or to the embedded database, running or not; says which on standard error."""
    try:
        with ExitStack() as opened:
            yield opened.enter_context(migrating(_address(opened)))
    except (DomainError, TechnicalError) as error:
        raise SystemExit(str(error)) from None


def _address(opened: ExitStack) -> str:
    settings = Settings.of(os.environ)
    if settings.database_url:
        _say("the database that DATABASE_URL names")
        return settings.database_url
    folder = DataFolder(default_data_folder(os.environ, os.getuid()))
    _say(f"DATABASE_URL is not set; the embedded database in {folder.path}")
    folder.prepare()
    try:
        lock = folder.hold()
    except FolderBusy:
        sockets = running_socket(folder)
        if sockets is None:
            raise
        return socket_url(sockets)
    opened.callback(lock.close)
    return opened.enter_context(running_cluster(folder)).url


def _say(which: str) -> None:
    sys.stderr.write(f"alembic: {which}\n")
