"""What passed with each of two people is kept with their merge, so that both have it back when it is taken back.

Of merges before, it stays with the one that was kept.

Revision ID: 0013
"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("alter table merges add column passed jsonb not null default '{}'")


def downgrade() -> None:
    op.execute("alter table merges drop column passed")
