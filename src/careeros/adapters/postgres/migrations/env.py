"""Alembic's way in. Whoever runs it says how to connect: the program by an attribute, `alembic.ini` by a name."""

from importlib import import_module

from alembic import context

from careeros.adapters.postgres.search_tables import contact_words

config = context.config


def connect():
    """A context manager over a connection, from whoever runs the migrations."""
    given = config.attributes.get("connect")
    if given is not None:
        return given()
    module, _, name = (config.get_main_option("connect") or "").partition(":")
    return getattr(import_module(module), name)()


if context.is_offline_mode():
    raise SystemExit("These migrations ask the database about its roles, so they run online only: leave out --sql.")

with connect() as connection:
    tables = contact_words.metadata  # of all: those of search are read after all others
    context.configure(connection=connection, target_metadata=tables, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
