"""The database, ready to use: the operator's, or the embedded one started for the purpose."""

from collections.abc import Generator
from contextlib import contextmanager

from careeros.adapters.embedded_postgres.embedded import running_cluster
from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.postgres.schema import ensure_schema
from careeros.entrypoints.wiring.settings import Settings


@contextmanager
def open_store(settings: Settings, folder: DataFolder) -> Generator[str, None, None]:
    """Its address. The embedded one is ours to upgrade; the operator's only they upgrade, with Alembic.

    The folder is prepared, and held when the embedded one is used. Call it from the main thread.
    """
    if settings.database_url:
        ensure_schema(settings.database_url, upgrade_old=False)
        yield settings.database_url
        return
    with running_cluster(folder) as cluster:
        ensure_schema(cluster.url, upgrade_old=True)
        yield cluster.url
