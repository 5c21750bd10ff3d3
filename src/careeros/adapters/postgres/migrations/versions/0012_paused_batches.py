"""Whether a batch is paused is kept with it, not only told from its rows.

Revision ID: 0012
"""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


_READ = ("batches", "work")


def upgrade() -> None:
    op.execute("set local statement_timeout = 0")
    op.execute("alter table batches add column paused boolean not null default false")
    for table in _READ:  # row-level security binds the owner of the tables too
        op.execute(f"alter table {table} no force row level security")
    op.execute(
        "update batches as b set paused = true where exists (select from work as w"
        " where w.owner_id = b.owner_id and w.batch_id = b.id and w.state = 'paused')"
    )
    for table in _READ:
        op.execute(f"alter table {table} force row level security")


def downgrade() -> None:
    op.execute("alter table batches drop column paused")
