"""The first word of each recipient's employer, to find whose employer a message of a batch names.

Revision ID: 0003
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


_HEAD = """
alter table sketches
  add column head text collate "C" generated always as (coalesce(company[1], '')) stored
"""


def upgrade() -> None:
    op.execute(_HEAD)
    op.execute("create index sketches_by_employer on sketches (owner_id, batch_id, head, contact_id)")


def downgrade() -> None:
    op.execute("drop index sketches_by_employer")
    op.execute("alter table sketches drop column head")
