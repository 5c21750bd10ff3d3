"""The embedded PostgreSQL for a whole run of the tests, in a folder that its account may enter."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir, mkdtemp

from careeros.adapters.embedded_postgres.embedded import running_cluster
from careeros.adapters.embedded_postgres.folder import DataFolder


@contextmanager
def temporary_folder() -> Generator[Path, None, None]:
    """A folder that everybody may pass through: pytest's own are closed to PostgreSQL's account when root runs."""
    path = Path(mkdtemp(prefix="careeros-test-", dir=gettempdir()))
    path.chmod(0o711)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def embedded_server() -> Generator[str, None, None]:
    """The address of a server of its own, fast because it forgets everything at a power cut."""
    with temporary_folder() as parent:
        folder = DataFolder(parent / "data")
        folder.prepare()
        lock = folder.hold()
        try:
            with running_cluster(folder, durable=False) as cluster:
                yield cluster.url
        finally:
            lock.close()
