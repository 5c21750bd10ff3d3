"""What is to be said of how the files of an import were read is kept with it.

Revision ID: 0018
"""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("alter table imports add column remarks text[] not null default '{}'")


def downgrade() -> None:
    op.execute("alter table imports drop column remarks")
