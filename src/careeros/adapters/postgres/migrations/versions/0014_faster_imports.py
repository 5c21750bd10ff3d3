"""What imports write takes less: ids are not compressed, and what all rows of a report say is said once from now on.

In the pages of contacts a fifth stays free: who changes stays there, and the indexes as they are.

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
    op.execute("alter table contacts set (fillfactor = 80)")


def downgrade() -> None:
    op.execute("alter table contacts reset (fillfactor)")
    for table, column in _OF_IDS.items():
        op.execute(f"alter table {table} alter {column} set storage extended")
    op.execute("set local statement_timeout = 0")
    op.execute("alter table import_rows no force row level security")
    for said in _SAID:
        in_full = f"array_fill({said}[1], array[cardinality(lines)])"
        op.execute(f"update import_rows set {said} = {in_full} where cardinality({said}) < cardinality(lines)")
    op.execute("alter table import_rows force row level security")
