"""The embedded database from first to last."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from careeros.adapters.embedded_postgres.account import account_for
from careeros.adapters.embedded_postgres.cluster import RunningCluster, start_cluster
from careeros.adapters.embedded_postgres.engine import engine_for, installed_package
from careeros.adapters.embedded_postgres.folder import DataFolder


@contextmanager
def running_cluster(
    folder: DataFolder, *, durable: bool = True, package: Path | None = None
) -> Generator[RunningCluster, None, None]:
    """PostgreSQL on a folder that the caller has prepared and holds, for as long as the context lasts."""
    account = account_for(folder.path, folder.postgres)
    engine = engine_for(account, folder.engine, package or installed_package())
    cluster = start_cluster(folder, account, engine, durable=durable)
    try:
        yield cluster
    finally:
        cluster.stop()
        folder.leave_short_names()
