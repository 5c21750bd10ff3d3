"""What an import writes of ids is kept as it is: compressing them took longer than writing them.

Of a report's rows, what all of them say is said once from now on. What stands there stays as it was.

Revision ID: 0014
"""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_OF_IDS = {"import_rows": "contact_ids", "words_due": "contact_ids", "work": "payload"}
_SAID = ("files", "outcomes", "reasons")


def upgrade() -> None:
    for table, column in _OF_IDS.items():
        op.execute(f"alter table {table} alter {column} set storage external")


def downgrade() -> None:
    for table, column in _OF_IDS.items():
        op.execute(f"alter table {table} alter {column} set storage extended")
    op.execute("set local statement_timeout = 0")
    op.execute("alter table import_rows no force row level security")
    for said in _SAID:
        in_full = f"array_fill({said}[1], array[cardinality(lines)])"
        op.execute(f"update import_rows set {said} = {in_full} where cardinality({said}) < cardinality(lines)")
    op.execute("alter table import_rows force row level security")
