"""Workers in processes of their own: `dramatiq careeros.entrypoints.wiring.worker:broker`, with REDIS_URL set."""

import os

from attrs import evolve

from careeros.adapters.embedded_postgres.folder import DataFolder, default_data_folder
from careeros.domain.errors import DomainError, InvalidInput
from careeros.entrypoints.wiring.interpreter import set_up_interpreter
from careeros.entrypoints.wiring.searching import make_searching
from careeros.entrypoints.wiring.settings import Settings
from careeros.entrypoints.wiring.working import equip, make_broker

try:
    _settings = Settings.of(os.environ)
    if not _settings.database_url or not _settings.redis_url:
        raise InvalidInput("A worker process needs DATABASE_URL and REDIS_URL.", "Set both, or use: careeros up")
except DomainError as refused:
    raise SystemExit(str(refused)) from None

_MOST_THREADS = 64
"""How many `--threads` of one process can be at the database at once; connections are opened as they are needed."""

set_up_interpreter()
broker = make_broker(_settings)
_folder = DataFolder(default_data_folder(os.environ, os.getuid()))
equip(
    broker,
    _settings.database_url,
    _folder.path,
    evolve(_settings, workers=_MOST_THREADS),
    make_searching(_settings, _folder.vectors),
)
