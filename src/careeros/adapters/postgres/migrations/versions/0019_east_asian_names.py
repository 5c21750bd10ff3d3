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
from careeros.domain.folding import fold
from careeros.domain.identity.names import name_set

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_KIND = "name-company:"
_TOUCHED = (*GUARDED, "words_due")
_NAMES = """
    select distinct full_name, first_name, last_name from contacts
    where full_name ~ '[\u1100-\u11ff\u3005-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]'
    """
_RENAME = """
    with named as (
      update contacts set full_name = :anew, name_key = :key, name_set = :set
      where full_name = :full and first_name = :first and last_name = :last returning owner_id, id, full_name
    )
    insert into words_due (owner_id, contact_ids) select owner_id, array[id] from named where full_name <> :full
    """


def upgrade() -> None:
    op.execute("create index contacts_blocked on contacts (owner_id, connected_on) where blocked")
    lift_guards(of=_TOUCHED)
    connection = op.get_bind()
    for full, first, last in connection.execute(sa.text(_NAMES)).all():
        anew = whole_name(first, last) if full == f"{first} {last}" else full
        names = {"full": full, "first": first, "last": last, "anew": anew}
        connection.execute(sa.text(_RENAME), names | {"key": fold(anew), "set": name_set(anew)})
    write_keys_anew(_KIND, _as_one_word)
    put_guards_back(of=_TOUCHED)


def downgrade() -> None:
    """Names stay as they are written now; by a key of before nobody is found, and a person decides."""
    op.execute("drop index contacts_blocked")


def _as_one_word(key: str) -> str:
    name, _, company = key.removeprefix(_KIND).rpartition("|")
    return f"{_KIND}{name_set(name) or name}|{company}"
