"""Names in Han, kana and Hangul have the family first, and are one word whether a space stands in them or not.

Who is blocked is found by the day of their connection.

Revision ID: 0019
"""

import sqlalchemy as sa
from alembic import op

from careeros.adapters.postgres.migrations.keys_written_anew import (
    GUARDED,
    lift_guards,
    put_guards_back,
    write_keys_anew,
)
from careeros.domain.contacts import whole_name
from careeros.domain.east_asian_names import LETTERS
from careeros.domain.folding import fold
from careeros.domain.identity.names import name_set

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_KIND = "name-company:"
_TOUCHED = (*GUARDED, "words_due")
_AT_ONCE = 10_000
"""Names for which all contacts are read once."""

_NAMES = """
    select distinct full_name, first_name, last_name, name_key, name_set from contacts where full_name ~ :letters
    """
_RENAME = """
    with named as (
      update contacts as c set full_name = n.anew, name_key = n.key, name_set = n.words
      from unnest(
        cast(:full as text[]), cast(:first as text[]), cast(:last as text[]),
        cast(:anew as text[]), cast(:key as text[]), cast(:words as text[])
      ) as n (full_name, first_name, last_name, anew, key, words)
      where (c.full_name, c.first_name, c.last_name) = (n.full_name, n.first_name, n.last_name)
      returning c.owner_id, c.id, n.full_name <> n.anew as is_renamed
    )
    insert into words_due (owner_id, contact_ids) select owner_id, array[id] from named where is_renamed
    """


def upgrade() -> None:
    op.execute("create index contacts_blocked on contacts (owner_id, connected_on) where blocked")
    lift_guards(of=_TOUCHED)
    _write_names_anew()
    write_keys_anew(_KIND, _as_one_word)
    put_guards_back(of=_TOUCHED)


def downgrade() -> None:
    """Names stay as they are written now; by a key of before nobody is found, and a person decides."""
    op.execute("drop index contacts_blocked")


def _write_names_anew() -> None:
    connection = op.get_bind()
    changed = list[tuple[str, ...]]()
    for full, first, last, key, words in connection.execute(sa.text(_NAMES), {"letters": f"[{LETTERS}]"}):
        anew = whole_name(first, last) if full == f"{first} {last}" else full
        written = (anew, fold(anew), name_set(anew))
        if written != (full, key, words):
            changed.append((full, first, last, *written))
    for start in range(0, len(changed), _AT_ONCE):
        columns = map(list, zip(*changed[start : start + _AT_ONCE], strict=True))
        names = zip(("full", "first", "last", "anew", "key", "words"), columns, strict=True)
        connection.execute(sa.text(_RENAME), dict(names))


def _as_one_word(key: str) -> str:
    name, _, company = key.removeprefix(_KIND).rpartition("|")
    return f"{_KIND}{name_set(name) or name}|{company}"
